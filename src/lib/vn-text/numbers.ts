import { collapseSpace } from './fold.ts';

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};

/** 1234567.5 → "1.234.567,5" */
export function formatNumber(value: number | bigint, decimalsMax = 2): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimalsMax }).format(value);
}

/** 1234567 → "1.234.567 đ". There is no part of a đồng. */
export function formatMoneyDong(amountDong: number | bigint): string {
  if (typeof amountDong === 'number' && !Number.isSafeInteger(amountDong)) {
    throw new RangeError(`not a whole number of dong: ${amountDong}`);
  }
  return `${formatNumber(amountDong, 0)} đ`;
}

/** Reads "1.234.567 đ", "50,000đ", "1,5 triệu đồng". Null for anything that can be read in two ways or not at all. */
export function parseMoneyDong(text: string): number | null {
  const written = collapseSpace(text.normalize('NFC').toLowerCase());
  const parts = /^([-−]?)([\d., ]*\d) ?(nghìn|ngàn|triệu|tỷ|tỉ)? ?(?:đồng|đ|₫|vnđ|vnd)?\.?$/u.exec(written);
  if (parts === null) return null;
  const [, sign, figures = '', scale] = parts;
  const amount = scale === undefined ? wholeNumber(figures) : scaledNumber(figures, SCALES[scale] ?? 0);
  if (amount === null || !Number.isSafeInteger(amount)) return null;
  return sign === '' || amount === 0 ? amount : -amount;
}

function wholeNumber(figures: string): number | null {
  return /^(\d+|\d{1,3}([., ])\d{3}(\2\d{3})*)$/.test(figures) ? Number(figures.replace(/\D/g, '')) : null;
}

function scaledNumber(figures: string, zeros: number): number | null {
  const parts = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(figures);
  if (parts === null) return null;
  const [, whole = '', fraction = ''] = parts;
  // "1,500 triệu" is one and a half to a Vietnamese reader and fifteen hundred to an English one.
  if (fraction.length === 3 || fraction.length > zeros) return null;
  return Number(whole.replace(/\./g, '') + fraction.padEnd(zeros, '0'));
}

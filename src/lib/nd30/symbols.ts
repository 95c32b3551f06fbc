import { KINDS, type Kind } from './kinds.ts';

/** "05": numbers below 10 get a nought before (Phụ lục I, mục II.3); without one its place stays open. */
export function writtenNumber(number: number | null): string {
  return number === null ? '       ' : String(number).padStart(2, '0');
}

/**
 * What follows the stroke: kind and issuer ("QĐ-UBND"), or issuer and the unit or field of a letter, which has no kind of
 * its own in it ("UBND-VHXH", Phụ lục I, mục II.3).
 */
export function symbolOf(kind: Kind, issuer: string, unit: string | null = null): string {
  const { symbol } = KINDS[kind];
  return (symbol ? [symbol, issuer] : [issuer, unit]).filter(Boolean).join('-');
}

export const numberAndSymbol = (number: number | null, symbol: string) => `${writtenNumber(number)}/${symbol}`;

/**
 * "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 get a nought before (Phụ lục I, mục II.4). Parts that are
 * not known yet stay open, to be filled in by hand or when it is signed.
 */
export function writtenDate(date: string | null): string {
  const [year, month, day] = date?.split('-') ?? [];
  if (!year || !month || !day) return 'ngày      tháng      năm        ';
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

export const placeAndDate = (place: string, date: string | null) => `${place}, ${writtenDate(date)}`;

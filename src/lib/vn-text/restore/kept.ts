import { isSyllable } from '../syllable.ts';
import { skeleton } from './skeleton.ts';

/** After a number these are what is counted in. */
const UNITS = '[kcdm]?m[23²³]?|mét|ha|[km]?g|m?l|[kmgt]b|dpi|k?wh?|k?v|h|[mg]bps|usd|vnd';
const UNIT = new RegExp(`^(${UNITS})$`, 'i');
export const NUMBER = /^\d+([.,/:–-]\d+)*[.%]?$/;
/** Whole tokens that no repair touches. */
const KEPT = [
  NUMBER,
  /@|^https?:|^www\.|\.(vn|com|org|net|md|docx?|xlsx?|pdf|txt|json|png|jpe?g|zip)\b/i,
  // Symbols of documents: "3a/TTr-VP", "07-HD/TU".
  /^\d+\p{L}{0,2}[/-]\S*\p{L}\S*$/u,
  /^\p{Lu}*\d{2,}\p{Lu}+\d*$/u,
  // "7B", "4G", and what bears a number of its own: "Q4/2026", "T6/2026", "14A-123.45".
  /^\d{1,3}\p{Lu}$/u,
  /^\p{L}{1,2}\d{1,2}[/-]\d{2,4}$/u,
  // "III-IV/2026", "I.2".
  /^[IVX]+([.,/–-][IVX\d]+)*$/,
  // "P.VHXH", "TP.HCM", "Th.7/2026": short for words, with a stop.
  /^\p{Lu}\p{L}{0,3}\.(\p{Lu}{2}\S*|[IVX\d]\S*)$/u,
  // "b/c", "đ/c", "v/v".
  /^\p{L}{1,2}\/\p{L}{1,2}$/u,
  // "8h00", "13h30'", "10km".
  /^\d{1,2}h(\d\d)?['’]?$/,
  new RegExp(`^\\d+(${UNITS})$`, 'i'),
  /^Stt$/,
  // Waters of the highlands: "Ea Kao", "Ia Grai".
  /^(E[aA]|I[aA])$/,
];
/** What has letters or codes for names. */
const CODED = new Set([
  ...['diem', 'khoan', 'muc', 'tiet', 'hang', 'loai', 'nhom', 'bang', 'mau', 'bieu', 'khu', 'to', 'lop', 'nha', 'ke'],
  ...['kho', 'tuyen', 'duong', 'phong', 'tang', 'ma', 'lo', 'day', 'hop', 'cua', 'quay', 'xe', 'khoi'],
]);
const CODE = /^(\p{Lu}{1,3}\d{1,3}\p{Lu}?|\d{1,3}\p{L})$/u;
/** Of these a recogniser makes no vowel. */
const PLAIN_CODE = /^\p{Lu}{1,3}[1257]\d?$/u;

/** "iOffice", "eKYC"; but "cOng" is a word seen badly. */
const isBrand = (token: string) => /^\p{Ll}\p{Lu}[\p{L}\d]*$/u.test(token) && !isSyllable(token);

export const isKeptToken = (token: string) => isBrand(token) || KEPT.some((kind) => kind.test(token));

/** "45 km", "kệ C3", "điểm đ": kept for what stands before. */
export function isKeptAfter(core: string, before: { core: string; isNumber: boolean } | undefined): boolean {
  if (PLAIN_CODE.test(core)) return true;
  if (!before) return false;
  if (before.isNumber) return UNIT.test(core);
  if (/^(E[aA]|I[aA]|Y)$/.test(before.core)) return /^\p{Lu}/u.test(core) && isSyllable(core);
  const word = skeleton(before.core.toLowerCase());
  return CODED.has(word) && (CODE.test(core) || /^[b-đ]$/u.test(core) || (word === 'diem' && /^\p{Ll}$/u.test(core)));
}

/** A letter alone beside a stroke, a line or within brackets: "PDF/A", "Hue-S", "(T)". */
export function isMark(core: string, line: string, from: number): boolean {
  if (!/^\p{L}$/u.test(core)) return false;
  const [before, after] = [line.charAt(from - 1), line.charAt(from + 1)];
  return /[/(-]/.test(before) && (before !== '(' || after === ')') && /^[\s.,;:)]?$/.test(after);
}

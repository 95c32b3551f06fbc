import { skeleton } from './skeleton.ts';

const ALIKE: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1' };
const LETTERS = /[OolI]/g;
const NUMBER = /^[\dOolI]+(?:[.,/:–-][\dOolI]+)*%?$/;
/** A quarter: "Quý Ill", "lV/2025". */
const ROMAN = /^(?=.*[IV])[IVl]{2,3}(\/\d{4})?$/;
/** The number of a document, before its symbol. */
const NUMBERED = /^([\dOolI]+)(?=(?:\/\d{4})?\/\p{Lu}{2})/u;
const BEFORE_NUMBERS = new Set(['ngay', 'thang', 'nam', 'so', 'quy', 'truoc', 'den', 'tu']);

/** "l5", "l0/12/2025", "ll/2025", "8l%", "2O1/SNV": numbers that a recogniser wrote with letters; undefined otherwise. */
export function repairedDigits(token: string, before: string, after: string): string | undefined {
  if (!/[OolI]/.test(token)) return undefined;
  const word = skeleton(before.toLowerCase());
  if ((word === 'quy' || /^(?=.*[IV])[IVl]{1,3}$/.test(before)) && ROMAN.test(token)) return token.replaceAll('l', 'I');
  if (!/\d/.test(token)) return undefined;
  const symbol = NUMBERED.exec(token)?.[1];
  if (symbol && /\d/.test(symbol)) return written(symbol) + token.slice(symbol.length);
  if (!NUMBER.test(token)) return undefined;
  if (/(^|[.,/–-])I+([.,/–-]|$)/.test(token) && (word === 'quy' || !BEFORE_NUMBERS.has(word))) return undefined;
  // "O2" and "I5" may be names of things.
  const isCounted = /^\p{Ll}/u.test(after) && !/^[OI][1-9]$/.test(token);
  const isLong = (token.match(/\d/g)?.length ?? 0) > 1 || /[.,/:%]/.test(token);
  return isLong || isCounted || isZeroFirst(token, after) || BEFORE_NUMBERS.has(word) ? written(token) : undefined;
}

/** Vietnamese counts of one digit are written with a nought: "O5 đơn vị". */
const isZeroFirst = (token: string, after: string) => /^[Oo]\d$/.test(token) && /^\p{Ll}{2}/u.test(after);
const written = (token: string) => token.replace(LETTERS, (letter) => ALIKE[letter] ?? letter);

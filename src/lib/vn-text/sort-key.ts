import { collapseSpace } from './fold.ts';
import { splitPersonName } from './person-name.ts';
import { normaliseToneMarks } from './tone-marks.ts';

const TONES = '\u0300\u0309\u0303\u0301\u0323';
const ANY_TONE = new RegExp(`[${TONES}]`, 'g');
const PLACE_AFTER_BASE: Readonly<Record<string, number>> = { ă: 1, â: 2, đ: 1, ê: 1, ô: 1, ơ: 2, ư: 1 };
const BEFORE_TONES = '\t';
const BETWEEN_PARTS = '\n';

/**
 * A string whose plain byte order is the order of a Vietnamese dictionary: a ă â b c d đ e ê … o ô ơ … u ư … y,
 * tones (ngang huyền hỏi ngã sắc nặng) deciding only between words otherwise equal. Case is ignored.
 * Every letter becomes itself and a digit: a0 ă1 â2.
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  const clean = collapseSpace(normaliseToneMarks(text).toLowerCase()).replace(/\p{Cc}/gu, '');
  for (const character of clean) {
    if (!/[\p{L}\p{M}]/u.test(character)) letters += character;
    if (!/\p{L}/u.test(character)) continue;
    letters += letterCode(character);
    tones += toneCode(character);
  }
  return letters + BEFORE_TONES + tones.replace(/0+$/, '');
}

/** Lists of people go by given name, then family name, then middle name. */
export function personSortKey(fullName: string): string {
  const { family, middle, given } = splitPersonName(fullName);
  return [given, family, middle].map(sortKey).join(BETWEEN_PARTS);
}

function letterCode(character: string): string {
  const letter = character.normalize('NFD').replace(ANY_TONE, '').normalize('NFC');
  const base = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
  return `${base}${PLACE_AFTER_BASE[letter] ?? 0}`;
}

function toneCode(character: string): number {
  const tone = [...character.normalize('NFD')].find((mark) => TONES.includes(mark));
  return tone === undefined ? 0 : TONES.indexOf(tone) + 1;
}

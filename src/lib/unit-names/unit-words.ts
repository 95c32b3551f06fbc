import { foldAccents } from '../vn-text/public.ts';

/** Bodies and subjects that documents write in full or as letters at will, inside any unit's name. */
const ACRONYMS: Readonly<Record<string, string>> = {
  'hoi dong nhan dan': 'hdnd',
  'uy ban nhan dan': 'ubnd',
  'mat tran to quoc': 'mttq',
  'cai cach hanh chinh': 'cchc',
  'chuyen doi so': 'cds',
  'khoa hoc cong nghe': 'khcn',
  'doi moi sang tao': 'dmst',
  'trung hoc co so': 'thcs',
};
const ACRONYM_LETTERS = new Set(Object.values(ACRONYMS));

export type Place = 'none' | 'own' | 'unknown' | 'other';

export interface UnitWords {
  /** The name without "xã …", without accents, marks and "và". */
  name: string[];
  place: Place;
}

/** "Phòng Văn hoá - Xã hội xã Gia Phúc" → phong van hoa xa hoi, and whose commune it is. */
export function unitWords(text: string, commune: string | undefined): UnitWords {
  const all = contract(wordsOf(text));
  const at = localityIndex(all);
  if (at === -1) return { name: all, place: 'none' };
  const communeName = commune === undefined ? undefined : withoutLevel(wordsOf(commune)).join(' ');
  const place = placeOf(withoutProvince(all.slice(at + levelLength(all, at))), communeName);
  return place === 'none' ? { name: all, place } : { name: withoutOwner(all.slice(0, at)), place };
}

export function initials(words: readonly string[]): string {
  return words.map((word) => (ACRONYM_LETTERS.has(word) ? word : word.charAt(0))).join('');
}

function wordsOf(text: string): string[] {
  const words = foldAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'va');
  return words[0] === 'p' ? ['phong', ...words.slice(1)] : words;
}

function contract(words: readonly string[]): string[] {
  const spaced = Object.entries(ACRONYMS).reduce(
    (text, [phrase, letters]) => text.replaceAll(` ${phrase} `, ` ${letters} `),
    ` ${words.join(' ')} `,
  );
  return spaced.split(' ').filter((word) => word !== '');
}

/** Where the last "xã", "phường" or "đặc khu" stands that is neither "xã hội" nor "địa phương". */
function localityIndex(words: readonly string[]): number {
  return words.findLastIndex(
    (word, index) =>
      (word === 'xa' && words[index + 1] !== 'hoi') ||
      (word === 'phuong' && words[index - 1] !== 'dia') ||
      (word === 'dac' && words[index + 1] === 'khu'),
  );
}

function levelLength(words: readonly string[], at: number): number {
  return words[at] === 'dac' ? 2 : 1;
}

function withoutLevel(words: string[]): string[] {
  return localityIndex(words) === 0 ? words.slice(levelLength(words, 0)) : words;
}

function withoutProvince(words: string[]): string[] {
  const province = words.findIndex(
    (word, index) => word === 'tinh' || word === 'tp' || (word === 'thanh' && words[index + 1] === 'pho'),
  );
  return province === -1 ? words : words.slice(0, province);
}

function placeOf(name: string[], communeName: string | undefined): Place {
  if (name.length === 0 || name.join(' ') === communeName) return 'own';
  if (name.length > 4 || name.some((word) => ACRONYM_LETTERS.has(word))) return 'none';
  return communeName === undefined ? 'unknown' : 'other';
}

/** "Trạm Y tế thuộc UBND" and "Phòng Kinh tế UBND" name the station and the office. */
function withoutOwner(words: string[]): string[] {
  const joined = words.join(' ').replace(/ (truc thuoc|thuoc|cua|tren dia ban)( ubnd)?$/, '');
  const owned = joined.includes('hdnd') || joined.includes('lanh dao') ? joined : joined.replace(/(?<=.) ubnd$/, '');
  return owned.split(' ').filter((word) => word !== '');
}

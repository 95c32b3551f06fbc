import { roman } from '../vn-text/public.ts';

/** Điểm are lettered in the Vietnamese alphabet: no f, j, w, z, and a đ (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5). */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** a … y, then aa, ab …: more than 23 are rare, and never run out. */
export function letter(number: number): string {
  const last = LETTERS[(number - 1) % LETTERS.length] ?? '';
  return number > LETTERS.length ? letter(Math.floor((number - 1) / LETTERS.length)) + last : last;
}

/** From the widest to the narrowest. The first five are the law's own order for texts in articles. */
export const LEVELS = [
  'part',
  'chapter',
  'section',
  'subsection',
  'roman',
  'article',
  'clause',
  'point',
  'dash',
  'plus',
] as const;
export type Level = (typeof LEVELS)[number];

const MARKS: Record<Level, (number: number) => string> = {
  part: (number) => `Phần ${roman(number)}`,
  chapter: (number) => `Chương ${roman(number)}`,
  section: (number) => `Mục ${number}`,
  subsection: (number) => `Tiểu mục ${number}`,
  roman: (number) => `${roman(number)}.`,
  article: (number) => `Điều ${number}.`,
  clause: (number) => `${number}.`,
  point: (number) => `${letter(number)})`,
  dash: () => '-',
  plus: () => '+',
};

/** Chapters and articles are counted through the whole text, everything else anew under what stands above it. */
const CONTINUOUS: readonly Level[] = ['chapter', 'article'];

/** Says for each level in turn what number it bears. */
export function makeMarker(): (level: Level) => string {
  const counts = new Map<Level, number>();
  return (level) => {
    const number = (counts.get(level) ?? 0) + 1;
    counts.set(level, number);
    for (const below of LEVELS.slice(LEVELS.indexOf(level) + 1)) if (!CONTINUOUS.includes(below)) counts.delete(below);
    return MARKS[level](number);
  };
}

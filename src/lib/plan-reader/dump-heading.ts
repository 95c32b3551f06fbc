import { foldAccents } from '../vn-text/public.ts';
import { groupOf } from './cells.ts';
import type { Column } from './columns.ts';

export interface DumpHeading {
  columns: Column[];
  /** The first line after it. */
  end: number;
  /** How many lines at this place say the headings once more, at the top of a page. */
  repeatedAt: (lines: readonly { text: string }[], at: number) => number;
}

const LONGEST = 16;

/** "TT Nhiệm vụ Cơ quan chủ trì … Sản phẩm", on one line or on many: the order in which cells will come. */
export function headingOfDump(texts: readonly string[]): DumpHeading | undefined {
  for (const [at, text] of texts.entries()) {
    if (!/^(TT|STT|Số TT)(?:\s|$)/.test(text)) continue;
    const length = texts.slice(at, at + LONGEST).findIndex((line, index) => index > 0 && isBody(line));
    if (length <= 0) continue;
    const said = texts.slice(at, at + length);
    const columns = orderIn(said.join(' '));
    if (columns)
      return { columns, end: at + length, repeatedAt: (lines, from) => (isSame(lines, from, said) ? length : 0) };
  }
  return undefined;
}

const isBody = (text: string) =>
  groupOf(text) !== undefined || /^\d{1,3}(?:\.\d{1,3})?[.)]?(?:\s+\p{Lu}|$)/u.test(text);

function isSame(lines: readonly { text: string }[], from: number, said: readonly string[]): boolean {
  return said.every((text, index) => lines[from + index]?.text === text);
}

const WORDS: [Column, RegExp][] = [
  ['text', /nhiem vu|noi dung|cong viec|hoat dong/],
  ['coordinators', /(?:co quan|don vi|phong ban)?\s*phoi hop/],
  ['lead', /chu tri|don vi thuc hien|co quan thuc hien|dau moi|tham muu/],
  ['time', /thoi gian|thoi han|tien do|han hoan thanh/],
  ['products', /san pham|ket qua/],
];

function orderIn(heading: string): Column[] | undefined {
  const folded = foldAccents(heading).replace(/\s+/g, ' ');
  const found = WORDS.flatMap(([column, pattern]) => {
    const at = pattern.exec(folded)?.index;
    return at === undefined ? [] : [{ column, at }];
  }).sort((one, other) => one.at - other.at);
  const columns = found.map(({ column }) => column);
  return columns.includes('text') && (columns.includes('lead') || columns.includes('time')) && columns.length >= 3
    ? columns
    : undefined;
}

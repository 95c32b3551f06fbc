import { foldAccents } from '../vn-text/public.ts';

export type Column = 'no' | 'text' | 'lead' | 'coordinators' | 'time' | 'products' | 'other';

/** Headings as plans write them, the surest first; each is looked for in the folded text of a heading. */
const HEADINGS: [Column, RegExp][] = [
  ['no', /^(tt|stt|so tt|so thu tu)$/],
  ['coordinators', /phoi hop/],
  [
    'lead',
    /chu tri|thuc hien chinh|dau moi|^(don vi|co quan|co quan, don vi|bo phan)( thuc hien| duoc giao)?$|chiu trach nhiem/,
  ],
  ['products', /san pham|ket qua( dau ra| thuc hien| can dat)?$|minh chung/],
  ['time', /thoi gian|thoi han|han hoan thanh|hoan thanh|tien do|^han$/],
  ['text', /nhiem vu|noi dung|cong viec|hoat dong|muc tieu|giai phap/],
];

export function columnOf(heading: string): Column | undefined {
  const folded = foldAccents(heading).replace(/\s+/g, ' ').trim();
  if (folded === '' || folded.length > 60) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/**
 * The columns of a row that heads a table of tasks: what is to be done, and by whom or until when. A row of prose that
 * happens to hold these words is no heading.
 */
export function headingOf(cells: readonly string[]): Column[] | undefined {
  if (cells.length < 3) return undefined;
  const found = cells.map((cell) => columnOf(cell) ?? 'other');
  const known = found.filter((column) => column !== 'other');
  const isTable = found.includes('text') && (found.includes('lead') || found.includes('time')) && known.length >= 3;
  return isTable && new Set(known).size === known.length ? found : undefined;
}

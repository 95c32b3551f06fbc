import type { Column } from './columns.ts';
import { isPaper, isTime, isUnfinished, isUnit } from './evidence.ts';
import { plain } from './lines.ts';

/** Where something stands: the characters of a line, the line counted from 1 and its characters from 0. */
export interface Span {
  line: number;
  from: number;
  to: number;
}

export type Cells = Partial<Record<Column, string>>;
export type Spans = Partial<Record<Column, Span[]>>;

export interface TableRow {
  cells: Cells;
  spans?: Spans;
  lines: number[];
  /** Stands alone in its row and names what follows. */
  heading: string | undefined;
  /** Where it was not simply a row under headings: what was done so that it can be read. */
  repairs?: Repair[];
  /** Merged with the cells of the row above. */
  same?: Column[];
}

export type Repair = 'joined' | 'copied' | 'split' | 'guessed' | 'dump' | 'block' | 'sentence';

const BREAK = /<br\s*\/?>|<\/li>|<\/p>|\n/gi;

/** A cell without its marks; breaks part what is listed, and are nothing where a line was only too narrow. */
export function textOf(raw: string, column: Column | undefined): string {
  const parts = raw
    .split(BREAK)
    .map(plain)
    .filter((part) => part !== '' && part !== '-');
  return parts.reduce((said, part) => {
    if (said === '') return part;
    const apart = isApart(column, said, part) && !/[;,]$/.test(said);
    return `${said}${apart ? ';' : ''} ${part}`;
  }, '');
}

function isApart(column: Column | undefined, said: string, part: string): boolean {
  if (isUnfinished(said)) return false;
  if (/^[-–+•]/.test(part)) return column === 'products' || column === 'coordinators' || column === 'lead';
  if (column === 'products') return isPaper(part);
  if (column === 'time') return isTime(part) && /^\p{Lu}/u.test(part);
  return (column === 'lead' || column === 'coordinators') && isUnit(part) && /^\p{Lu}/u.test(part);
}

const GROUP = /^((?:[IVX]{1,5}|[A-HĐ])(?=[.)\s:]))\s*[.):]?\s*(\p{Lu}.{2,150})$/u;

/** "III. Cải cách TTHC", "IV Cải cách bộ máy": the number and name of a group of tasks. */
export function groupOf(text: string): { no: string; name: string } | undefined {
  const [, no, name] = GROUP.exec(text.trim()) ?? [];
  return no && name ? { no, name: nameOf(name) } : undefined;
}

/** Without the count behind it: "Phòng Kinh tế (04 nhiệm vụ)". */
const nameOf = (text: string) =>
  text
    .replace(/\s*\(\s*(?:gồm\s+)?\d{1,3}\s+(?:nhiệm vụ|đầu việc|công việc|nội dung|việc)\s*\)/i, '')
    .replace(/[\s:.]+$/, '');

/** The same with a plain number, or with none: where the place of the words says that they are a heading. */
export function headingIn(text: string): { no: string | null; name: string } | undefined {
  const found = groupOf(text);
  if (found) return found;
  const [, no = null, name = ''] =
    /^(?:(?:Nhóm(?: nhiệm vụ)?|Phần|Mục|Lĩnh vực|Nội dung|Chuyên đề|Nhiệm vụ)\s+(?=[\dIVX]))?(\d{1,2}|[a-zđ]|[IVX]{1,5})?(?:[.):]+\s*|\s+|(?<=^))(\p{Lu}.{2,150})$/u.exec(
      text.trim(),
    ) ?? [];
  return name ? { no, name: nameOf(name) } : undefined;
}

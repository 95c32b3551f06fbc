import { foldAccents } from '../vn-text/public.ts';
import { chunksOf, type TextLine, textOfLine } from './page.ts';
import type { Cell } from './rows.ts';

const COLUMN_GAP = 0.8;
const LEAST_COLUMNS = 4;
const MOST_HEADING_LINES = 4;

export interface UnruledTable {
  rows: Cell[][];
  /** How many of the lines belong to it. */
  length: number;
  columns: Column[];
}

export interface Column {
  x0: number;
  x1: number;
}

/** A table that shows its columns by gaps only; it begins with the line that heads them, "TT …". */
export function unruledTableAt(lines: readonly TextLine[], start: number): UnruledTable | undefined {
  const first = lines[start];
  const head = first && chunksOf(first, COLUMN_GAP)[0];
  if (!head || !/^(tt|stt|so tt)$/.test(foldAccents(textOfLine(head)))) return undefined;
  const found = lines.slice(start + 1).findIndex((line) => isRowStart(line));
  if (found < 0 || found > MOST_HEADING_LINES) return undefined;
  const heading = lines.slice(start, start + 1 + found);
  const columns = columnsOf(heading);
  if (columns.length < LEAST_COLUMNS) return undefined;
  const body = restOfTable(lines.slice(start + heading.length), columns);
  return { ...body, rows: [cellsOf(heading, columns), ...body.rows], length: heading.length + body.length };
}

/** What of these lines goes on with a table of these columns, on this page or the next. */
export function restOfTable(lines: readonly TextLine[], columns: Column[]): UnruledTable {
  const end = lines.findIndex((line, at) => isEnd(line, columns) || isSection(lines.slice(at)));
  const body = lines.slice(0, end < 0 ? lines.length : end);
  const rows: TextLine[][] = [];
  for (const line of body) {
    if (isRowStart(line) || rows.length === 0) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return { rows: rows.map((row) => rowOf(row, columns)), length: body.length, columns };
}

const isRowStart = (line: TextLine) => /^(\d{1,3}|[IVX]{1,5}|[A-H])[.)]?$/.test(line.words[0]?.text ?? '');

/** Prose goes over every column. */
function isEnd(line: TextLine, columns: readonly Column[]): boolean {
  const chunks = chunksOf(line, COLUMN_GAP);
  const [before, last] = columns.slice(-2);
  const isWide = chunks.length === 1 && line.x1 > (before?.x0 ?? 0) && line.x0 < (columns[1]?.x1 ?? 0);
  return (isWide && line.x1 > (last?.x0 ?? 0)) || /^(Nơi nhận|Tổng số)/.test(textOfLine(line));
}

/** "IV. TỔ CHỨC THỰC HIỆN", after which no row comes; a group of tasks has rows under it. */
function isSection([line, ...after]: readonly TextLine[]): boolean {
  const isRow = (each: TextLine) => chunksOf(each, COLUMN_GAP).length >= LEAST_COLUMNS - 1;
  const isHeading = line && /^[IVX]{1,5}\.\s/.test(textOfLine(line)) && chunksOf(line, COLUMN_GAP).length === 1;
  return isHeading === true && !after.slice(0, MOST_HEADING_LINES).some(isRow);
}

/** A group's name stands over all columns. */
function rowOf(lines: readonly TextLine[], columns: readonly Column[]): Cell[] {
  const [first] = lines;
  const isGroup = first && lines.length === 1 && /^[IVXA-H]{1,5}[.)]?$/.test(first.words[0]?.text ?? '');
  if (isGroup && chunksOf(first, COLUMN_GAP).length <= 2)
    return [[textOfLine(first)], ...columns.slice(1).map(() => [])];
  return cellsOf(lines, columns);
}

function columnsOf(lines: readonly TextLine[]): Column[] {
  const columns: Column[] = [];
  for (const { x0, x1 } of lines.flatMap((line) => chunksOf(line, COLUMN_GAP)).toSorted((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last && x0 < last.x1) last.x1 = Math.max(last.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns;
}

function cellsOf(lines: readonly TextLine[], columns: readonly Column[]): Cell[] {
  const texts = columns.map((): string[] => []);
  for (const chunk of lines.flatMap((line) => chunksOf(line, COLUMN_GAP))) {
    const overlaps = columns.map(({ x0, x1 }) => Math.min(x1, chunk.x1) - Math.max(x0, chunk.x0));
    texts[overlaps.indexOf(Math.max(...overlaps))]?.push(textOfLine(chunk));
  }
  return texts.map((words) => (words.length > 0 ? [words.join(' ')] : []));
}

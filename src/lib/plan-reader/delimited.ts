import { type Column, headingOf } from './columns.ts';
import { type Line, plain } from './lines.ts';

export type Cells = Partial<Record<Column, string>>;

export interface TableRow {
  cells: Cells;
  lines: number[];
  /** Stands alone in its row and names what follows. */
  heading: string | undefined;
}

/** The tables of tasks of a text whose cells are parted by tabs or bars; undefined where there is none. */
export function readDelimited(lines: readonly Line[]): TableRow[] | undefined {
  const rows: TableRow[] = [];
  let columns: Column[] | undefined;
  let isAfterBreak = false;
  for (const line of lines) {
    const cells = cellsOf(line.text);
    const heading = cells && headingOf(cells);
    if (heading) {
      columns = heading;
      isAfterBreak = rows.length > 0;
    } else if (!columns) continue;
    else if (!cells) isAfterBreak = addLoose(rows, line, isAfterBreak);
    else if (!isRuling(cells)) {
      addRow(rows, { cells, line, columns, isAfterBreak });
      isAfterBreak = false;
    }
  }
  return columns && rows;
}

/** Undefined for a line that is no row of a table. */
function cellsOf(text: string): string[] | undefined {
  const isBars = /^\s*\|.*\|\s*$/.test(text);
  const parts = isBars ? text.trim().slice(1, -1).split('|') : text.includes('\t') ? text.split('\t') : undefined;
  return parts?.map(plain);
}

/** A line of dashes under a heading, or the numbers of the columns. */
function isRuling(cells: readonly string[]): boolean {
  return cells.every((cell) => /^(\(?\d{1,2}\)?|:?-+:?|)$/.test(cell)) && cells.filter(Boolean).length >= 2;
}

/** Between the rows: an empty line is where a page may have ended; a heading may stand without its tabs. */
function addLoose(rows: TableRow[], line: Line, isAfterBreak: boolean): boolean {
  const text = plain(line.text);
  if (text === '') return true;
  if (groupOf(text)) rows.push({ cells: {}, lines: [line.number], heading: text });
  return isAfterBreak;
}

interface Coming {
  cells: string[];
  line: Line;
  columns: readonly Column[];
  isAfterBreak: boolean;
}

function addRow(rows: TableRow[], { cells, line, columns, isAfterBreak }: Coming): void {
  const filled = cells.filter(Boolean);
  const alone = filled.length <= 2 ? groupOf(filled.join(' ')) : undefined;
  if (alone) {
    rows.push({ cells: {}, lines: [line.number], heading: filled.join(' ') });
    return;
  }
  const named: Cells = {};
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (column !== 'other' && cell !== '') named[column] = cell;
  });
  const last = rows.at(-1);
  // A row that goes on over the end of a page has lost its number, and nothing says again until when.
  const goesOn = isAfterBreak && last && !last.heading && !named.no && !named.time;
  if (!goesOn) rows.push({ cells: named, lines: [line.number], heading: undefined });
  else {
    last.lines.push(line.number);
    for (const column of new Set(columns))
      if (named[column]) last.cells[column] = [last.cells[column], named[column]].filter(Boolean).join(' ');
  }
}

/** "III. Cải cách TTHC", "IV Cải cách bộ máy", "Nhóm 2: …": the number and name of a group of tasks. */
export function groupOf(text: string): { no: string; name: string } | undefined {
  const [, no, name] = /^((?:[IVX]{1,5}|[A-H])(?=[.)\s:]))\s*[.):]?\s*(\p{Lu}.{2,150})$/u.exec(text.trim()) ?? [];
  return no && name ? { no, name: name.trim() } : undefined;
}

import { type Column, columnOf, headingOf } from './columns.ts';
import { type Cells, groupOf, type TableRow } from './delimited.ts';
import { type Line, plain } from './lines.ts';

interface Cell {
  text: string;
  line: number;
}

/** A table of tasks with one cell on each line between bars: the headings say how many cells make a row. */
export function readStacked(lines: readonly Line[]): TableRow[] | undefined {
  const cells = lines.flatMap(({ text, number }): Cell[] => {
    const [, cell] = /^\s*\|([^|]*)\|?\s*$/.exec(text) ?? [];
    return cell === undefined ? [] : [{ text: plain(cell), line: number }];
  });
  const start = cells.findIndex((_, at) => headingAt(cells, at) !== undefined);
  const columns = headingAt(cells, start);
  if (!columns) return undefined;
  const rows: TableRow[] = [];
  for (let at = start + columns.length; at < cells.length; ) {
    const cell = cells[at];
    if (!cell) break;
    if (columnOf(cell.text) === columns[0] && headingAt(cells, at)) at += columns.length;
    else if (groupOf(cell.text)) {
      rows.push({ cells: {}, lines: [cell.line], heading: cell.text });
      at += 1;
      while (cells[at]?.text === '') at += 1;
    } else {
      const row = cells.slice(at, at + columns.length);
      if (!row.every(({ text }) => /^\(?\d{0,2}\)?$/.test(text))) rows.push(rowOf(row, columns));
      at += columns.length;
    }
  }
  return rows;
}

function headingAt(cells: readonly Cell[], at: number): Column[] | undefined {
  for (const size of [8, 7, 6, 5, 4]) {
    const found = headingOf(cells.slice(at, at + size).map(({ text }) => text));
    if (found?.length === size && !found.includes('other')) return found;
  }
  return undefined;
}

function rowOf(row: readonly Cell[], columns: readonly Column[]): TableRow {
  const cells: Cells = {};
  row.forEach(({ text }, index) => {
    const column = columns[index];
    if (column && column !== 'other' && text) cells[column] = text;
  });
  return { cells, lines: row.map(({ line }) => line), heading: undefined };
}

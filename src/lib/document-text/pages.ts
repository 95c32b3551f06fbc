import type { PlacedLine } from './document.ts';
import { type Block, blocksOfPage } from './layout.ts';
import type { PageContent } from './page.ts';
import { type Cell, cellText, clean, linesOfTable } from './rows.ts';
import { withoutRunningHeads } from './running-heads.ts';

interface Table {
  page: number;
  rows: { page: number; cells: Cell[] }[];
}

type Part = { page: number; text: string } | Table;

/** The pages of a document as one text: a table that goes on over a page is one, and so is its row. */
export function linesOfPages(pages: readonly PageContent[]): PlacedLine[] {
  const parts: Part[] = [];
  const read: Block[][] = [];
  for (const page of withoutRunningHeads(pages)) read.push(blocksOfPage(page, read.at(-1)?.at(-1)));
  for (const [index, page] of read.entries())
    for (const [at, block] of page.entries()) {
      const last = parts.at(-1);
      if (!block.rows) parts.push({ page: index + 1, text: block.text });
      else if (at === 0 && last && 'rows' in last && isSameWidth(last, block.rows)) goOn(last, index + 1, block.rows);
      else parts.push({ page: index + 1, rows: block.rows.map((cells) => ({ page: index + 1, cells })) });
    }
  let paragraph = 0;
  let table = 0;
  return parts.flatMap((part) => {
    if ('text' in part) return [{ text: clean(part.text), page: part.page, paragraph: ++paragraph }];
    const place = { page: part.page, table: ++table };
    const lines = linesOfTable(
      part.rows.map(({ cells }) => cells),
      place,
    );
    return lines.map((line) => ({ ...line, page: part.rows[(line.row ?? 1) - 1]?.page ?? part.page }));
  });
}

const isSameWidth = ({ rows }: Table, next: readonly Cell[][]) => rows[0]?.cells.length === next[0]?.length;

const keyOf = (cells: readonly Cell[]) => cells.map(cellText).join('\t');
const isNumberRow = (cells: readonly Cell[]) => cells.every((cell) => /^(\(?\d{1,2}\)?|)$/.test(cellText(cell)));

/** A heading that is printed again on every page is left out; a row without a number may be the rest of the last one. */
function goOn(table: Table, page: number, rows: readonly Cell[][]): void {
  const known = new Set(table.rows.slice(0, 3).map(({ cells }) => keyOf(cells)));
  const isHeading = (cells: Cell[]) => known.has(keyOf(cells)) && (keyOf(cells) !== '' || isNumberRow(cells));
  const body = rows.slice(
    Math.max(
      0,
      rows.findIndex((cells) => !isHeading(cells)),
    ),
  );
  const [first, ...rest] = body;
  const last = table.rows.at(-1);
  if (!first || !last) return;
  if (isRestOf(first)) last.cells = last.cells.map((cell, at) => wrapped(cell, first[at] ?? []));
  else table.rows.push({ page, cells: first });
  table.rows.push(...rest.map((cells) => ({ page, cells })));
}

function isRestOf(cells: readonly Cell[]): boolean {
  const texts = cells.map(cellText);
  const filled = texts.filter(Boolean);
  return texts[0] === '' && (filled.length === 1 || filled.some((text) => /^[\p{Ll}),;]/u.test(text)));
}

function wrapped(cell: Cell, rest: Cell): Cell {
  const [first, ...others] = rest;
  return first === undefined ? cell : [...cell.slice(0, -1), [cell.at(-1), first].filter(Boolean).join(' '), ...others];
}

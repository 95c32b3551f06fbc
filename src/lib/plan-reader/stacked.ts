import { type Block, isRuling, type RawCell } from './blocks.ts';
import { groupOf } from './cells.ts';
import { columnOf, headingOf, isOfTasks } from './columns.ts';
import { isNumber } from './evidence.ts';
import { plain } from './lines.ts';

/** Bars with one cell on each line are put into rows: the headings say how many cells make one. */
export function unstack(blocks: readonly Block[]): Block[] {
  const rows: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const run = runFrom(blocks, at);
    const isStack = run.length >= 6;
    if (isStack) for (const row of rowsBetweenBars(run) ?? rowsIn(run)) rows.push(row);
    else rows.push(...blocks.slice(at, at + 1));
    at += isStack ? lengthOf(blocks, at) : 1;
  }
  return rows;
}

const isSingle = (block: Block | undefined) => block?.kind === 'row' && block.cells.length === 1;

function lengthOf(blocks: readonly Block[], at: number): number {
  let end = at;
  while (isSingle(blocks[end]) || (blocks[end]?.kind === 'blank' && isSingle(blocks[end + 1]) && end > at)) end += 1;
  return end - at;
}

function runFrom(blocks: readonly Block[], at: number): RawCell[] {
  if (!isSingle(blocks[at])) return [];
  return blocks
    .slice(at, at + lengthOf(blocks, at))
    .flatMap((block) => (block.kind === 'row' ? block.cells.slice(0, 1) : []));
}

/** Rows closed by a bar of their own: what it is followed by tells it from an empty cell. */
function rowsBetweenBars(cells: readonly RawCell[]): Block[] | undefined {
  const texts = cells.map(({ raw }) => plain(raw));
  const rows: RawCell[][] = [[]];
  for (const [at, cell] of cells.entries()) {
    const isOver =
      cell.raw === '' && (at + 1 === cells.length || isNumber(texts[at + 1] ?? '') || isGroup(texts, at + 1));
    if (isOver) rows.push([]);
    else rows.at(-1)?.push(cell);
  }
  const filled = rows.filter((row) => row.length > 0);
  const width = filled[0]?.length ?? 0;
  const columns = headingOf(filled[0]?.map(({ raw }) => plain(raw)) ?? []);
  const isClosed =
    columns && isOfTasks(columns) && filled.filter((row) => row.length === width).length > filled.length / 2;
  return isClosed ? filled.map((row) => ({ kind: 'row', cells: row, line: row[0]?.span.line ?? 0 })) : undefined;
}

function rowsIn(cells: readonly RawCell[]): Block[] {
  const texts = cells.map(({ raw }) => plain(raw));
  const rows: Block[] = [];
  const push = (from: number, size: number) => {
    const row = cells.slice(from, from + size);
    rows.push({ kind: 'row', cells: row, line: row[0]?.span.line ?? 0 });
  };
  let size = 0;
  for (let at = 0; at < cells.length; ) {
    const heads = sizeOfHead(texts, at);
    if (heads > 0) size = heads;
    if (size > 0 && heads === 0 && isGroup(texts, at)) {
      push(at, 1);
      at += 1;
      while (texts[at] === '') at += 1;
      continue;
    }
    const taken = size === 0 ? 1 : sizeOfRow(texts, at, size);
    push(at, taken);
    at += taken;
  }
  return rows;
}

/** "II. Cải cách thể chế", or "2. Cải cách thể chế" over what is numbered 2.1 or 1. */
function isGroup(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? '';
  const [, no] = /^(\d{1,2})[.)]\s*\p{Lu}/u.exec(text) ?? [];
  const next = texts.slice(at + 1, at + 12).find(Boolean) ?? '';
  return groupOf(text) !== undefined || (no !== undefined && (next.startsWith(`${no}.`) || /^1[.)]?$/.test(next)));
}

/** A cell left out altogether shows by the next number coming too soon. */
function sizeOfRow(texts: readonly string[], at: number, size: number): number {
  if (isRuling(texts.slice(at, at + size))) return size;
  const starts = (index: number) => index >= texts.length || isNumber(texts[index] ?? '') || isGroup(texts, index);
  if (starts(at + size) || !isNumber(texts[at] ?? '')) return size;
  for (let shorter = size - 1; shorter >= 3; shorter -= 1) if (starts(at + shorter)) return shorter;
  return size;
}

/** How many cells the headings are: so many that a number, a group or numbers of columns come next. */
function sizeOfHead(texts: readonly string[], at: number): number {
  if (!texts.slice(at, at + 3).some((text) => columnOf(text))) return 0;
  for (const size of [4, 5, 6, 7, 8, 9]) {
    const head = texts.slice(at, at + size);
    const columns = head.length === size && head.every(Boolean) ? headingOf(head) : undefined;
    const next = texts[at + size] ?? '';
    const isFollowed = isNumber(next) || isGroup(texts, at + size);
    if (columns && isOfTasks(columns) && isFollowed) return size;
  }
  return 0;
}

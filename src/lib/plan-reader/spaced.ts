import { type Block, blocksOf, isPageNumber, type RawCell } from './blocks.ts';
import { groupOf } from './cells.ts';
import { headingOf, isOfTasks, MOST_COLUMNS } from './columns.ts';
import { gridFrom } from './gridded.ts';
import type { Line } from './lines.ts';

interface Segment {
  text: string;
  from: number;
  to: number;
}

const HEAD = /^\s{0,12}(?:TT|STT|Số TT|Số)\s{2,}\S/;
const MOST_HEAD_LINES = 5;
const BODY = /^\s{0,14}(?:\d{1,3}(?:\.\d{1,3}){0,2}|[IVX]{1,5}(?:\.\d{1,3})?)[.)]?(?:\s|$)/;

/** Columns that only spaces part, as a page keeps them: each line becomes a row of the cells that stand under the headings. */
export function withSpaced(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let columns: Segment[] | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const grid = gridFrom(lines, at);
    if (grid) {
      blocks.push(...grid.rows);
      at += grid.taken - 1;
      continue;
    }
    const head = HEAD.test(line.text) ? headFrom(lines, at) : undefined;
    if (head) {
      columns = head.columns;
      blocks.push({
        kind: 'row',
        cells: columns.map(({ text }) => ({ raw: text, span: { line: line.number, from: 0, to: line.text.length } })),
        line: line.number,
      });
      at += head.lines - 1;
    } else {
      const row = columns && /\S/.test(line.text) && !line.text.includes('\t') ? rowOf(line, columns) : undefined;
      if (row) blocks.push(...row);
      else {
        if (/\S/.test(line.text) && !isBetween(line.text)) columns = undefined;
        for (const block of blocksOf([line])) blocks.push(block);
      }
    }
  }
  return blocks;
}

/** Headings of groups and the numbers of pages do not end a table. */
const isBetween = (text: string) => groupOf(text) !== undefined || isPageNumber(text.trim());

function segmentsOf(text: string): Segment[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: said, index }) => ({
    text: said,
    from: index,
    to: index + said.length,
  }));
}

function headFrom(lines: readonly Line[], at: number): { columns: Segment[]; lines: number } | undefined {
  const columns = segmentsOf(lines[at]?.text ?? '');
  if (columns.length < 3 || columns.length > MOST_COLUMNS) return undefined;
  let taken = 1;
  for (; taken < MOST_HEAD_LINES; taken += 1) {
    const text = lines[at + taken]?.text ?? '';
    if (!/\S/.test(text) || BODY.test(text)) break;
    for (const segment of segmentsOf(text)) {
      const over = columns.find(({ from, to }) => segment.from < to && segment.to > from);
      if (!over) return undefined;
      over.text += ` ${segment.text}`;
      [over.from, over.to] = [Math.min(over.from, segment.from), Math.max(over.to, segment.to)];
    }
  }
  const headings = headingOf(columns.map(({ text }) => text));
  return headings && isOfTasks(headings) ? { columns, lines: taken } : undefined;
}

/** A line without a number goes on with the row above: the empty line before it says so. */
function rowOf(line: Line, columns: readonly Segment[]): Block[] | undefined {
  const segments = segmentsOf(line.text);
  const [first] = segments;
  if (!first || (segments.length === 1 && isBetween(first.text))) return undefined;
  const [, second] = columns;
  const isNumbered = BODY.test(line.text);
  if (!second || (!isNumbered && first.from < second.from)) return undefined;
  // Headings are centred: the work begins where its first lines do.
  const begun = isNumbered ? segments[1]?.from : undefined;
  if (begun !== undefined && begun < second.from) second.from = begun;
  const isHeading = segments.length === 1 && isNumbered && first.from < second.from;
  const cells: RawCell[] = columns.map(() => ({ raw: '', span: { line: line.number, from: 0, to: 0 } }));
  for (const segment of segments) {
    const cell = cells[isHeading ? 0 : nearest(segment, columns)];
    if (cell?.raw !== '') return undefined;
    cell.raw = segment.text;
    cell.span = { line: line.number, from: segment.from, to: segment.to };
  }
  const isOwn = cells[0]?.raw !== '';
  if (isOwn && !isNumbered) return undefined;
  const row = { kind: 'row' as const, cells, line: line.number };
  return isOwn ? [row] : [{ kind: 'blank', line: line.number }, row];
}

/** The column under whose heading most of it stands, or else the one that begins nearest. */
function nearest({ from, to }: Segment, columns: readonly Segment[]): number {
  const measure = (column: Segment) => {
    const shared = Math.min(to, column.to) - Math.max(from, column.from);
    return shared > 0 ? shared : -Math.abs(column.from - from);
  };
  return columns.reduce((best, column, at) => (measure(column) > measure(columns[best] ?? column) ? at : best), 0);
}

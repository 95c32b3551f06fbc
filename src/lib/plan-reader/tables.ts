import { type Block, isPageNumber, isRuling, type RawCell } from './blocks.ts';
import { groupOf } from './cells.ts';
import { type Column, columnOf, headingOf } from './columns.ts';
import { isNumber, isTime, isUnit } from './evidence.ts';
import { oneLine, plain } from './lines.ts';

export type RawRow =
  | { kind: 'row'; cells: RawCell[]; isAfterBreak: boolean }
  | { kind: 'heading'; text: string; line: number };

export interface RawTable {
  /** Undefined where the head of the table is lost. */
  columns: Column[] | undefined;
  headings: string[];
  /** The last lines above, one a line. */
  caption: string;
  rows: RawRow[];
}

/** Tables as they stand one after the other, each with what its headings say; a repeated heading is the end of a page. */
export function tablesOf(blocks: readonly Block[]): RawTable[] {
  const state: State = { tables: [], open: undefined, isAfterBreak: false, caption: '', pending: [] };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'blank') state.isAfterBreak = true;
    else if (block?.kind === 'text') loose(state, block, isOverRows(blocks, at, block.text, state.open));
    else if (block) at += takeRow(state, blocks, at, block.cells);
  }
  return state.tables;
}

interface State {
  tables: RawTable[];
  open: RawTable | undefined;
  isAfterBreak: boolean;
  caption: string;
  /** Headings that stand over a table which has yet to come. */
  pending: RawRow[];
}

/** What stands under a document, in two columns: no row of a table. */
const SIGNATURE = /^(?:Nơi nhận|(?:TM|KT|TL|TUQ)\.\s|(?:PHÓ )?CHỦ TỊCH$)/;

const textsOf = (cells: readonly RawCell[]) => cells.map(({ raw }) => oneLine(raw));

/** Answers how many more blocks belong to the row. */
function takeRow(state: State, blocks: readonly Block[], at: number, cells: RawCell[]): number {
  const texts = textsOf(cells);
  if (isRuling(texts)) return 0;
  if (texts.some((text) => SIGNATURE.test(text))) {
    state.open = undefined;
    return 0;
  }
  const head = headAt(blocks, at);
  if (head) {
    openTable(state, head);
    return head.blocks - 1;
  }
  const last = state.tables.at(-1);
  if (isRuledBelow(blocks[at + 1])) {
    // Headings of something else: "Lĩnh vực | Tiếp nhận | Đúng hạn".
    state.open = { columns: texts.map(() => 'other'), headings: texts, caption: state.caption, rows: [] };
    state.tables.push(state.open);
    return 0;
  }
  if (!state.open) {
    if (last && isOf(last, texts)) state.open = last;
    else {
      // Without headings and words of its own it is what the table above it is.
      state.open = { columns: undefined, headings: [], caption: state.caption || (last?.caption ?? ''), rows: [] };
      state.tables.push(state.open);
    }
  }
  state.open.rows.push(...state.pending, { kind: 'row', cells, isAfterBreak: state.isAfterBreak });
  state.pending = [];
  state.caption = '';
  state.isAfterBreak = false;
  return 0;
}

/** The dashes with which Markdown ends its headings. */
const isRuledBelow = (block: Block | undefined) =>
  block?.kind === 'row' && block.cells.length > 1 && block.cells.every(({ raw }) => /^:?-{2,}:?$/.test(raw));

/** After other words a row belongs to the table above only where its cells are in their columns. */
function isOf(table: RawTable, texts: readonly string[]): boolean {
  if (widthOf(table) !== texts.length || texts.length < 3) return false;
  if (!table.columns) return true;
  const cell = (column: Column) => texts[table.columns?.indexOf(column) ?? -1] ?? '';
  if (table.columns.includes('no')) return isNumber(cell('no')) || (cell('no') === '' && /^\p{Ll}/u.test(cell('text')));
  return isTime(cell('time')) || isUnit(cell('lead'));
}

/** Rows that stood before these headings are under them if their cells look so. */
function fits(table: RawTable, columns: Column[]): boolean {
  const rows = table.rows.flatMap((row) => (row.kind === 'row' ? [textsOf(row.cells)] : []));
  const headed = { ...table, columns };
  return rows.filter((texts) => isOf(headed, texts)).length >= rows.length / 2;
}

function widthOf({ columns, rows }: RawTable): number {
  if (columns) return columns.length;
  const first = rows.find((row) => row.kind === 'row');
  return first?.cells.length ?? 0;
}

/** The same columns again: the table goes on. Rows of the same width before them had lost their head. */
function openTable(state: State, { columns, headings }: Head): void {
  const last = state.tables.at(-1);
  const isLike = last?.columns && last.columns.join() === columns.join();
  // Under another caption the same columns may head another table.
  const isSame = isLike && (state.open === last || last.headings.join() === headings.join());
  if (isSame) {
    state.open = last;
    last.rows.push(...state.pending);
    state.isAfterBreak = state.pending.length === 0 && last.rows.length > 0;
  } else {
    if (last && !last.columns && fits(last, columns)) {
      last.columns = columns;
      last.headings = headings;
      state.open = last;
      last.rows.push(...state.pending);
      state.isAfterBreak = true;
    } else {
      state.open = { columns, headings, caption: state.caption, rows: state.pending };
      state.tables.push(state.open);
      state.isAfterBreak = false;
    }
  }
  state.pending = [];
  state.caption = '';
}

/** Between rows stand page numbers and headings of groups; anything else ends the table. */
function loose(state: State, block: { text: string; line: number }, isOver: boolean): void {
  if (isPageNumber(block.text)) {
    state.isAfterBreak = true;
    return;
  }
  const heading = { kind: 'heading' as const, text: block.text, line: block.line };
  const group = groupOf(block.text);
  const isHeading = (group && !OF_PLANS.test(group.name)) || isOver;
  if (isHeading && state.open) state.open.rows.push(heading);
  else if (isHeading) state.pending = [heading];
  else {
    state.caption = [...state.caption.split('\n').slice(-2), block.text].join('\n');
    state.open = undefined;
    state.pending = [];
  }
}

/** Parts of a plan, which are no groups of its tasks. */
const OF_PLANS =
  /^(?:danh mục|nhiệm vụ|phụ lục|bảng|nội dung|kế hoạch|tổ chức thực hiện|kinh phí|(?:một số |các )?(?:mục tiêu|chỉ tiêu)|mục đích|các nhiệm vụ|đánh giá|tình hình|kết quả (?:thực hiện|đạt được|năm))/i;

interface Head {
  columns: Column[];
  headings: string[];
  /** How many blocks it takes. */
  blocks: number;
}

/** "2. Cải cách thể chế" over the headings of a table, or over a row numbered 2.1 or 1. */
function isOverRows(blocks: readonly Block[], at: number, text: string, last: RawTable | undefined): boolean {
  const [, no] = /^(\d{1,2}|[a-zđ])[.)]\s/.exec(text) ?? [];
  const ahead = blocks.slice(at + 1, at + 4).findIndex(({ kind }) => kind !== 'blank');
  const next = blocks[at + 1 + ahead];
  if (!no || ahead < 0 || next?.kind !== 'row') return false;
  const first = plain(next.cells[0]?.raw ?? '');
  const isBetween =
    last !== undefined && ahead === 0 && widthOf(last) === next.cells.length && /^.{3,99}[^.;:]$/.test(text);
  return (
    isBetween || first.startsWith(`${no}.`) || /^1[.)]?$/.test(first) || headAt(blocks, at + 1 + ahead) !== undefined
  );
}

/** Headings over one row, or over two of which the lower parts the upper. */
function headAt(blocks: readonly Block[], at: number): Head | undefined {
  const block = blocks[at];
  if (block?.kind !== 'row') return undefined;
  const upper = textsOf(block.cells);
  // A group, or a row of the table before, is no upper half of headings.
  const isRow = isNumber(upper[0] ?? '') || groupOf(upper.filter(Boolean).join(' ')) !== undefined;
  const second = isRow ? undefined : lowerHead(blocks, at);
  const both = second && merged(upper, second.texts);
  const columns = both && headingOf(both);
  if (second && both && columns) return { columns, headings: both, blocks: second.at - at + 1 };
  const alone = headingOf(upper);
  return alone && { columns: alone, headings: upper, blocks: 1 };
}

function lowerHead(blocks: readonly Block[], at: number): { texts: string[]; at: number } | undefined {
  for (let next = at + 1; next <= at + 2; next += 1) {
    const block = blocks[next];
    if (block?.kind !== 'row') return undefined;
    const texts = textsOf(block.cells);
    if (isRuling(texts)) continue;
    const filled = texts.filter(Boolean);
    const upper = blocks[at]?.kind === 'row' ? textsOf(blocks[at].cells) : [];
    const isLower =
      filled.length > 0 && filled.every((text) => text.length < 40 && !isNumber(text) && headingWord(text, upper));
    return isLower ? { texts, at: next } : undefined;
  }
  return undefined;
}

/** A word of headings, or the upper heading said again in a merged cell. */
function headingWord(text: string, upper: readonly string[]): boolean {
  return upper.includes(text) || columnOf(text) !== undefined;
}

function merged(upper: readonly string[], lower: readonly string[]): string[] | undefined {
  const wide = spread(upper, lower);
  // Empty cells at the end of a row may not be written.
  if (wide.length < lower.length) return undefined;
  return wide.map((text, at) => lower[at] || text);
}

/** A heading over two columns may come as one cell: it is put over both. */
function spread(upper: readonly string[], lower: readonly string[]): string[] {
  const more = lower.length - upper.length;
  const from = lower.findIndex(Boolean);
  if (more <= 0 || from < 0) return [...upper];
  const over = upper[from] ?? '';
  return [...upper.slice(0, from), ...new Array<string>(more + 1).fill(over), ...upper.slice(from + 1)];
}

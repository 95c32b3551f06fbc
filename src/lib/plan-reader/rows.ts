import { assign } from './assign.ts';
import type { RawCell } from './blocks.ts';
import { type Cells, groupOf, headingIn, type Repair, type Spans, type TableRow, textOf } from './cells.ts';
import { type Column, isOfTasks } from './columns.ts';
import { isNumber, isOutcome, isTime, isUnfinished, isUnit } from './evidence.ts';
import { columnsOf } from './infer.ts';
import { isLeadMerged, partLead, withLeadAbove } from './leads.ts';
import { oneLine, plain } from './lines.ts';
import type { RawRow, RawTable } from './tables.ts';

/** The rows of a table of tasks; undefined where the table is another one. */
export function rowsOf(table: RawTable): TableRow[] | undefined {
  const cells = table.rows.flatMap((row) => (row.kind === 'row' ? [row.cells.map(({ raw }) => plain(raw))] : []));
  const columns =
    table.columns ??
    columnsOf(
      cells.filter((row) => row.filter(Boolean).length > 2),
      isByAgency(table, cells),
    );
  if (!columns || !isOfTasks(columns) || isOfOthers(table.caption) || isOfTheDone(table, columns, cells))
    return undefined;
  const rows: TableRow[] = [];
  const isMerged = isLeadMerged(columns, cells);
  const guessed = table.columns ? [] : ['guessed' as const];
  for (const [index, row] of table.rows.entries()) {
    if (row.kind === 'heading') rows.push({ cells: {}, lines: [row.line], heading: row.text });
    else addRow(rows, { row, columns, next: nextNumber(table.rows, index), guessed });
  }
  for (const row of rows)
    if (row.heading === undefined) row.repairs = [...(row.repairs ?? []), ...partLead(row.cells, columns)];
  return isMerged ? rows.map(withLeadAbove()) : rows;
}

/** Captions of what is no work to do. */
const OF_OTHERS =
  /^(?:phụ lục [\dIVX]+[.:]?\s*|(?:[IVX]{1,5}|[A-HĐ]|\d{1,2})[.)]\s+)?(?:(?:bảng|biểu)\s+)?(?:dự toán|danh sách|lịch |tiêu chí|chấm điểm|tổng hợp kinh phí|kết quả (?:thực hiện|đạt được|năm)|tổng hợp kết quả|đánh giá|tình hình)/i;

/** The nearest line above that says what the table is. */
function isOfOthers(caption: string): boolean {
  const said = caption
    .split('\n')
    .findLast((line) => OF_OTHERS.test(line) || /nhiệm vụ|công việc|danh mục/i.test(line));
  return said !== undefined && OF_OTHERS.test(said);
}

/** Its headings are agencies: who leads needs no column. */
function isByAgency(table: RawTable, cells: readonly (readonly string[])[]): boolean {
  const loose = table.rows.flatMap((row) => (row.kind === 'heading' ? [row.text] : []));
  const alone = cells.flatMap((row) => (row.filter(Boolean).length <= 2 ? [row.filter(Boolean).join(' ')] : []));
  const names = [...loose, ...alone].flatMap((text) => groupOf(text)?.name ?? headingIn(text)?.name ?? []);
  return names.length > 0 && names.every(isUnit);
}

/** "Kết quả thực hiện: Đã hoàn thành": a table of last year's work. */
function isOfTheDone(table: RawTable, columns: readonly Column[], rows: readonly (readonly string[])[]): boolean {
  const isResults = /^(?!.*(?:kế hoạch|danh mục)).*(?:kết quả|tình hình|đánh giá)/im.test(table.caption);
  return columns.some((column, at) => {
    if (column !== 'products' && column !== 'other') return false;
    const filled = rows.flatMap((row) => row[at] || []);
    const outcomes = filled.filter(isOutcome).length;
    // A note beside one task of thirty says nothing of the others.
    return outcomes / Math.max(rows.length, 1) >= (isResults ? 0.3 : 0.5);
  });
}

function nextNumber(rows: readonly RawRow[], index: number): string {
  const next = rows[index + 1];
  return next?.kind === 'row' ? plain(next.cells[0]?.raw ?? '') : '';
}

interface Coming {
  row: RawRow & { kind: 'row' };
  columns: readonly Column[];
  next: string;
  guessed: Repair[];
}

function addRow(rows: TableRow[], { row, columns, next, guessed }: Coming): void {
  const lines = [...new Set(row.cells.map(({ span }) => span.line))];
  const heading = headingOfRow(row, columns, next);
  if (heading) {
    rows.push({ cells: {}, lines, heading });
    return;
  }
  const { cells, spans, same } = named(row.cells, columns);
  if (Object.keys(cells).length === 0) return;
  const last = rows.at(-1);
  // The rest of a row that stood on a page we do not have.
  if (!last && !cells.no && /^\(tiếp/iu.test(cells.text ?? '')) return;
  const mayGoOn = last && !last.heading && last.lines.length < MOST_PARTS;
  if (mayGoOn && same.includes('text') && !cells.text) join(last, cells, spans, lines, '; ');
  else if (mayGoOn && same.length === 0 && isRest(cells, last.cells, row.isAfterBreak, columns))
    join(last, cells, spans, lines);
  else
    rows.push({ cells, spans, lines, heading: undefined, repairs: [...guessed], ...(same.length > 0 ? { same } : {}) });
}

/** How fields of reform are headed where nothing numbers them. */
const FIELD =
  /^(?:(?:về |công tác )?(?:chỉ đạo|cải cách|thể chế|thủ tục|tổ chức bộ máy|chế độ công vụ|tài chính công|xây dựng (?:và phát triển )?chính|chính quyền|chuyển đổi số|hiện đại)|lĩnh vực)(?!\p{L})[^.;]*$/iu;

/** A row that says only what follows: its one cell, or a number and a name without anything else. */
function headingOfRow(
  { cells, isAfterBreak }: Coming['row'],
  columns: readonly Column[],
  next: string,
): string | undefined {
  const texts = cells.map(({ raw }) => oneLine(raw));
  const filled = texts.filter(Boolean);
  const distinct = [...new Set(filled)];
  if (distinct.length === 1 && filled.length > 1) return headingIn(distinct[0] ?? '') && distinct[0];
  // A merged heading may come out in each of its cells.
  const [mark = '', name = ''] = distinct;
  if (distinct.length === 2 && filled.length > 2 && /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/.test(mark)) return `${mark} ${name}`;
  if (filled.length > 2 || filled.length === 0) return undefined;
  const text = filled.join(' ').trim();
  if (groupOf(text)) return text;
  const at = texts.findIndex(Boolean);
  const isBold = cells.every(({ raw }) => raw === '' || isNumber(raw) || /^(?:\*\*|__|<b>|<strong>)/i.test(raw));
  if (filled.length === 1) {
    const isNumberCell = columns[at] === 'no' && !isNumber(text);
    const isAlone = columns[at] === 'text' && (isBold || (at === 0 && !isAfterBreak && text.length < 90));
    const isField = columns[at] === 'text' && !isAfterBreak && isNumber(next) && FIELD.test(text) && text.length < 90;
    return (isNumberCell || isAlone || isField) && headingIn(text) ? text : undefined;
  }
  const number = mark.replace(/[.)]$/, '');
  const place = texts.lastIndexOf(name);
  const isNamed = columns[at] === 'no' && isNumber(mark) && /^\p{Lu}/u.test(name);
  const isOver = next.startsWith(`${number}.`) || (/^1[.)]?$/.test(next) && number !== '1') || isBold;
  return isNamed && isOver && (columns[place] === 'text' || place === at + 1) ? `${number}. ${name}` : undefined;
}

function named(cells: readonly RawCell[], columns: readonly Column[]): { cells: Cells; spans: Spans; same: Column[] } {
  const said: Cells = {};
  const spans: Spans = {};
  const same: Column[] = [];
  for (const [at, column] of placesOf(cells, columns).entries()) {
    const cell = cells[at];
    if (!cell || column === 'other' || column === 'alien') continue;
    const text = textOf(cell.raw, column);
    if (cell.isSame) same.push(column);
    if (text === '') continue;
    said[column] = said[column] ? `${said[column]} ${text}` : text;
    spans[column] = [...(spans[column] ?? []), cell.span];
  }
  return { cells: said, spans, same };
}

/** Where a row has fewer cells than columns, what they look like says which are missing. */
function placesOf(cells: readonly RawCell[], columns: readonly Column[]): readonly Column[] {
  if (cells.length >= columns.length || cells.length < 3) return columns;
  const texts = cells.map(({ raw }) => plain(raw));
  if (standsInPlace(texts, columns)) return columns;
  const numbered = columns[0] === 'no' && isNumber(texts[0] ?? '');
  const rest = columns.slice(columns[0] === 'no' ? 1 : 0);
  const pieces = texts.slice(numbered ? 1 : 0).map((text) => ({ text, isInside: false, length: text.length }));
  if (pieces.some(({ text }) => text === '') || cells.length === columns.length - 1) return columns;
  return [...(numbered ? (['no'] as const) : []), ...assign(pieces, rest)];
}

/** Only its last cells are missing, which were empty: whoever leads and the time look so in their own columns. */
function standsInPlace(texts: readonly string[], columns: readonly Column[]): boolean {
  const at = (column: Column) => texts[columns.indexOf(column)];
  const [lead, time] = [at('lead'), at('time')];
  return lead !== undefined && time !== undefined && isUnit(lead) && isTime(time);
}

/** No row is cut into more. */
const MOST_PARTS = 40;

const CORE = ['lead', 'coordinators', 'time', 'products'] as const;

/** What a page or a border cut off from the row above: it has no number of its own, and does not begin anew. */
function isRest(cells: Cells, last: Cells, isAfterBreak: boolean, columns: readonly Column[]): boolean {
  if (cells.no) return false;
  const goesOn = CORE.every((column) => !cells[column] || !last[column] || isCut(last[column], cells[column]));
  if (!cells.text) return goesOn || isAfterBreak;
  const said = CORE.flatMap((column) => cells[column] ?? []);
  if (goesOn && said.some((text) => /^\p{Ll}/u.test(text))) return true;
  const isLower = /^(?:[^\p{L}]*(?:\p{Ll}|$)|[(,;.])/u.test(cells.text);
  if (isLower) return true;
  const isOpen = isUnfinished(last.text ?? '') || !/[.;]/.test(last.text?.at(-1) ?? '');
  const isSilent = columns.includes('time')
    ? !cells.time && columns.includes('no')
    : !cells.lead || !isUnit(cells.lead);
  if (isAfterBreak && isOpen && isSilent) return true;
  // No unit begins small.
  if (cells.lead && last.lead && /^\p{Ll}/u.test(cells.lead) && !isUnit(cells.lead)) return true;
  const hadNumber = columns.includes('no') && last.no !== undefined;
  return hadNumber && isUnfinished(last.text ?? '') && (!cells.time || isCut(last.time ?? '', cells.time));
}

/** The second half of a cell: the first was not over, or the second begins small. */
const isCut = (first: string, second: string) => isUnfinished(first) || /^[^\p{L}]*[\p{Ll}\d]/u.test(second);

function join(last: TableRow, cells: Cells, spans: Spans, lines: readonly number[], between = ' '): void {
  last.lines.push(...lines);
  if (!last.repairs?.includes('joined')) last.repairs = [...(last.repairs ?? []), 'joined'];
  const into: Spans = last.spans ?? {};
  for (const column of ['text', ...CORE] as const) {
    const more = cells[column];
    if (!more) continue;
    last.cells[column] = [last.cells[column], more].filter(Boolean).join(between);
    const known = into[column] ?? [];
    known.push(...(spans[column] ?? []));
    into[column] = known;
  }
  last.spans = into;
}

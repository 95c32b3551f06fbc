import { assign, type Piece } from './assign.ts';
import { type Cells, groupOf, type Spans, type TableRow } from './cells.ts';
import type { Column } from './columns.ts';
import { type DumpHeading, headingOfDump } from './dump-heading.ts';
import { isTime, isUnit } from './evidence.ts';
import { type Line, plain } from './lines.ts';

/**
 * A table whose borders were lost: each cell came out as the lines it was wrapped to, one under the other, in the order
 * of its columns. How units, times and papers begin and go on, and how wide each column is, tells the cells apart.
 */
export function readWrapped(lines: readonly Line[]): TableRow[] | undefined {
  const filled = filledOf(lines);
  const heading = headingOfDump(filled.map(({ text }) => text));
  return heading && rowsUnder(heading, filled);
}

/** The order in which nearly all plans have them. */
const USUAL: readonly Column[] = ['text', 'lead', 'coordinators', 'time', 'products'];

/** A dump whose first page is lost, with the headings on it: rows in the usual order, or none. */
export function readHeadless(lines: readonly Line[]): TableRow[] | undefined {
  const rows = rowsUnder({ columns: [...USUAL], end: 0, repeatedAt: () => 0 }, filledOf(lines));
  const tasks = rows?.filter(({ cells }) => cells.text) ?? [];
  const sure = tasks.filter(
    ({ cells: { no, lead, time } }) => no && lead && time && lead.length < 90 && time.length < 90,
  );
  const isTable = sure.length >= 3 && sure.length >= tasks.length * 0.8;
  return isTable ? rows?.map((row) => ({ ...row, repairs: [...(row.repairs ?? []), 'guessed'] })) : undefined;
}

function rowsUnder(heading: DumpHeading, filled: readonly Dumped[]): TableRow[] | undefined {
  const rows: TableRow[] = [];
  let open: Dumped[] = [];
  let last = 0;
  const close = () => {
    const row = open.length > 0 ? rowOf(open, heading.columns) : undefined;
    const { text, lead, time } = row?.cells ?? {};
    if (row && (!text || lead || time)) rows.push(row);
    if (text) {
      last = numberIn(open[0]?.text ?? '') ?? last;
    }
    open = [];
  };
  for (let at = heading.end; at < filled.length; at += 1) {
    const line = filled[at];
    if (!line || isEnd(line.text)) break;
    const again = heading.repeatedAt(filled, at);
    if (again > 0) {
      at += again - 1;
      continue;
    }
    // The number of a page stands over the headings said again.
    if (/^\d{1,3}$/.test(line.text) && heading.repeatedAt(filled, at + 1) > 0) continue;
    const group = groupOf(line.text) ?? groupOver(line.text, filled[at + 1]?.text, filled[at + 2]?.text);
    const number = numberIn(line.text);
    const begins = number !== undefined && isNextRow(number, last, open, rows.at(-1));
    if (group || begins || open.length >= LONGEST_ROW) close();
    else if (/^\d{1,3}$/.test(line.text) && !/ngày$/i.test(open.at(-1)?.text ?? '')) continue;
    if (group) rows.push({ cells: {}, lines: [line.number], heading: `${group.no}. ${group.name}` });
    if (group && !groupOf(line.text)) at += 1;
    if (!group && (begins || open.length > 0)) open.push(line);
  }
  close();
  return rows.filter(({ cells }) => cells.text).length >= 2 ? rows : undefined;
}

/** "II" and its name on two lines, over a row. */
function groupOver(no: string, name = '', next = ''): { no: string; name: string } | undefined {
  const isOne =
    /^(?:[IVX]{1,5}|[A-HĐ])$/.test(no) && /^\p{Lu}.{3,80}[^.;]$/u.test(name) && numberIn(next) !== undefined;
  return isOne ? { no, name } : undefined;
}

/** No row takes more lines. */
const LONGEST_ROW = 200;

function filledOf(lines: readonly Line[]): Dumped[] {
  return lines.flatMap(({ number, text }) =>
    plain(text) && !/[\t|]/.test(text) ? [{ number, text: plain(text), raw: text }] : [],
  );
}

interface Dumped extends Line {
  raw: string;
}

/** "12", "12." or "12 Ban hành …"; of "1.2" the last part. */
function numberIn(text: string): number | undefined {
  const [, said] = /^(?:\d{1,2}\.|[IVX]{1,4}\.)?(\d{1,3})[.)]?(?:\s+(?=\p{Lu})|$)/u.exec(text) ?? [];
  return said ? Number(said) : undefined;
}

/** The number that follows, once the row before has said by whom or until when. */
function isNextRow(number: number, last: number, open: readonly Dumped[], before: TableRow | undefined): boolean {
  if (open.length === 0) return !before?.cells.text || before.heading !== undefined || number === last + 1;
  const now = numberIn(open[0]?.text ?? '') ?? last;
  if (open.length === 1 && number === now && /^\d+[.)]?$/.test(open[0]?.text ?? '')) return true;
  const follows = (number > now && number <= now + 3) || (number === 1 && now > 1);
  return follows && open.some(({ text }) => saysWhoOrWhen(text));
}

function saysWhoOrWhen(text: string): boolean {
  const parts = text.length > LONGEST_LINE ? [text] : [text, ...text.split(INSIDE)];
  return parts.some((part) => isTime(part) || isUnit(part));
}

const isEnd = (text: string) => /^(Phụ lục|PHỤ LỤC|Nơi nhận|Tổng số|Tổng cộng|TỔ CHỨC THỰC HIỆN|Trên đây)/.test(text);

/** Where a second cell may begin within a line. */
const INSIDE =
  /(?<=\S\s+)(?=(?:Cả năm|Quý [IVX]+|Tháng \d|Thường xuyên|H[ằà]ng (?:tháng|quý|năm)|Năm \d|Trước ngày|Theo |Trong |Kế hoạch|Báo cáo|Quyết định|Văn bản|Thông báo|Công văn|Hội nghị|Hồ sơ|Nghị quyết|Danh mục|Biên bản|Tin|Phòng|Công an|Trạm|Các|Văn phòng|Trung tâm)(?:\s|$|[,;/\d]))/u;
/** No line of two narrow columns is longer. */
const NARROW_LINE = 60;
const LONGEST_LINE = 300;

function rowOf(open: readonly Dumped[], columns: readonly Column[]): TableRow | undefined {
  const [, no = '', rest = ''] =
    /^((?:\d{1,2}\.|[IVX]{1,4}\.)?\d{1,3})[.)]?(?:\s+(.*))?$/.exec(open[0]?.text ?? '') ?? [];
  const isOneLine = open.length === 1;
  const pieces = open.flatMap((line, index): (Piece & { line: Dumped })[] => {
    const text = index === 0 && no ? rest : line.text;
    if (text === '') return [];
    const parts = text.length > (isOneLine ? LONGEST_LINE : NARROW_LINE) ? [text] : text.split(INSIDE).filter(Boolean);
    return parts.map((part, at) => ({ text: part.trim(), isInside: at > 0, length: text.length, isOneLine, line }));
  });
  const lines = open.map(({ number }) => number);
  if (pieces.length === 0) return { cells: { no }, lines, heading: undefined };
  const places = assign(pieces, columns);
  const cells: Cells = no ? { no } : {};
  const spans: Spans = no && open[0] ? { no: [spanOf(open[0], no)] } : {};
  for (const [index, { text, line }] of pieces.entries()) {
    const column = places[index];
    if (!column || column === 'other') continue;
    cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
    const parts = spans[column] ?? [];
    parts.push(spanOf(line, text));
    spans[column] = parts;
  }

  return { cells, spans, lines, heading: undefined, repairs: ['dump'] };
}

function spanOf({ raw, number }: Dumped, text: string) {
  const from = Math.max(0, raw.indexOf(text.slice(0, 12)));
  return { line: number, from, to: Math.min(raw.length, from + text.length) };
}

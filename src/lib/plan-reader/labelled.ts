import type { TableRow } from './cells.ts';
import { type Column, columnOf } from './columns.ts';
import type { Paragraph } from './paragraphs.ts';

const LABEL =
  /(?:^|[;.(]\s*|,\s+|\s[-–]\s+)((?:[\p{Lu}][\p{L}, /]{2,45}|Hạn)|(?<=[;,(]\s*)(?:(?:đơn vị|cơ quan) )?(?:chủ trì|phối hợp|thực hiện)|(?<=[;,(]\s*)(?:thời gian|thời hạn|hoàn thành|sản phẩm|kết quả)[\p{L} ]{0,20})\s*:\s*/gu;

/**
 * Tasks that are written as blocks: what is to be done, and under it "Đơn vị chủ trì: …", "Thời gian: …". Undefined
 * where fewer than two tasks are written so: a lone label is prose.
 */
export function readLabelled(paragraphs: readonly Paragraph[]): TableRow[] | undefined {
  const rows: TableRow[] = [];
  let pending: Paragraph[] = [];
  let open: TableRow | undefined;
  for (const paragraph of paragraphs) {
    const { before, labels } = labelsOf(paragraph.text);
    if (labels.length === 0) {
      pending.push(paragraph);
      open = undefined;
      continue;
    }
    if (before) {
      pending.push({ ...paragraph, text: before });
      open = undefined;
    }
    if (!open) {
      const at = beginOf(pending);
      for (const above of pending.slice(0, at)) rows.push(...headingRow(above));
      open = rowFrom(pending.slice(at));
      rows.push(open);
      pending = [];
    }
    for (const line of paragraph.lines) if (open.lines.at(-1) !== line) open.lines.push(line);
    for (const { column, text } of labels) open.cells[column] = text;
  }
  return rows.filter(({ heading, cells }) => heading === undefined && cells.text).length >= 2 ? rows : undefined;
}

/** What a task says may go on in paragraphs of its own, back to the one that has its number. */
function beginOf(pending: readonly Paragraph[]): number {
  let at = pending.length - 1;
  while (at > 0 && (pending[at]?.level === 'text' || pending[at]?.level === 'dash')) at -= 1;
  const level = pending[at]?.level;
  return level === 'number' || level === 'letter' ? at : Math.max(0, pending.length - 1);
}

function rowFrom(said: readonly Paragraph[]): TableRow {
  const [first] = said;
  const text = said.map((paragraph) => paragraph.text).join(' ');
  const no = first?.level === 'number' || first?.level === 'letter' ? first.mark : '';
  return {
    cells: { ...(text ? { text } : {}), ...(no ? { no } : {}) },
    lines: said.flatMap(({ lines }) => lines),
    heading: undefined,
    repairs: ['block'],
  };
}

/** A line that names what follows: a section, or a number or letter with a few words. */
export function headingRow({ level, mark, text, lines }: Paragraph): TableRow[] {
  const isHeading = (level === 'section' || level === 'number') && text.length < 120;
  return isHeading ? [{ cells: {}, lines, heading: `${mark}. ${text}` }] : [];
}

function labelsOf(text: string): { before: string; labels: { column: Column; text: string }[] } {
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    const column = columnOf(match[1] ?? '');
    return column && ['lead', 'coordinators', 'time', 'products'].includes(column)
      ? [{ column, from: match.index, to: match.index + match[0].length }]
      : [];
  });
  const [first] = found;
  if (!first) return { before: text, labels: [] };
  const labels = found.map(({ column, to }, index) => ({
    column,
    text: closed(text.slice(to, found[index + 1]?.from ?? text.length)),
  }));
  return { before: text.slice(0, first.from).replace(/[\s;.(–-]+$/, ''), labels };
}

/** Without the bracket that the labels stand in. */
function closed(text: string): string {
  const said = text.replace(/[\s;.,]+$/, '');
  const isOver = said.endsWith(')') && said.split(')').length > said.split('(').length;
  return isOver ? said.slice(0, -1).trim() : said;
}

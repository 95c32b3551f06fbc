import type { TableRow } from './cells.ts';
import { type Column, columnOf } from './columns.ts';
import type { Paragraph } from './paragraphs.ts';

const LABEL = /(?:^|[;.(]\s*|\s[-–]\s+)([\p{Lu}][\p{L}, /]{2,45}|Hạn)\s*:\s*/gu;

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
      pending = [...pending, paragraph];
      open = undefined;
      continue;
    }
    if (before) {
      pending = [...pending, { ...paragraph, text: before }];
      open = undefined;
    }
    if (!open) {
      const said = pending.pop();
      for (const above of pending) rows.push(...headingRow(above));
      open = {
        cells: { ...(said ? { text: said.text, no: said.mark.replace(/^\D$/, '') } : {}) },
        lines: said?.lines ?? [],
        heading: undefined,
      };
      if (!open.cells.no) delete open.cells.no;
      rows.push(open);
      pending = [];
    }
    open.lines = [...new Set([...open.lines, ...paragraph.lines])];
    for (const { column, text } of labels) open.cells[column] = text;
  }
  return rows.filter(({ heading, cells }) => !heading && cells.text).length >= 2 ? rows : undefined;
}

/** A line that names what follows: a section, or a number or letter with a few words. */
function headingRow({ level, mark, text, lines }: Paragraph): TableRow[] {
  const isHeading = (level === 'section' || level === 'number') && text.length < 120;
  return isHeading ? [{ cells: {}, lines, heading: `${mark}. ${text}` }] : [];
}

function labelsOf(text: string): { before: string; labels: { column: Column; text: string }[] } {
  const found = [...text.matchAll(LABEL)].flatMap((match) => {
    const column = columnOf(match[1] ?? '');
    return column && column !== 'other' && column !== 'no' && column !== 'text'
      ? [{ column, from: match.index, to: match.index + match[0].length }]
      : [];
  });
  const [first] = found;
  if (!first) return { before: text, labels: [] };
  const labels = found.map(({ column, to }, index) => ({
    column,
    text: text.slice(to, found[index + 1]?.from ?? text.length).replace(/[\s;.)]+$/, ''),
  }));
  return { before: text.slice(0, first.from).replace(/[\s;.(–-]+$/, ''), labels };
}

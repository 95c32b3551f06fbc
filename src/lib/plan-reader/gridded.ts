import type { Block, RawCell } from './blocks.ts';
import type { Line } from './lines.ts';

const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/;

/** Tables drawn with +---+ and |, a row over several lines: how converters write tables out. Undefined where none begins. */
export function gridFrom(lines: readonly Line[], at: number): { rows: Block[]; taken: number } | undefined {
  if (!BORDER.test(lines[at]?.text ?? '')) return undefined;
  const rows: Block[] = [];
  let open: RawCell[] | undefined;
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (!line || !/^\s*[+|]/.test(line.text)) break;
    if (BORDER.test(line.text)) {
      if (open) rows.push({ kind: 'row', cells: open, line: open[0]?.span.line ?? line.number });
      open = undefined;
    } else open = added(open, line);
  }
  return rows.length > 0 ? { rows, taken: end - at } : undefined;
}

function added(open: RawCell[] | undefined, { text, number }: Line): RawCell[] {
  let from = text.indexOf('|') + 1;
  const pieces = text
    .slice(from, text.lastIndexOf('|'))
    .split('|')
    .map((raw) => {
      const begin = from + raw.length - raw.trimStart().length;
      from += raw.length + 1;
      return { raw: raw.trim(), span: { line: number, from: begin, to: begin + raw.trim().length } };
    });
  if (!open) return pieces;
  return open.map((cell, at) => {
    const more = pieces[at];
    return more?.raw ? { ...cell, raw: joined(cell.raw, more.raw) } : cell;
  });
}

/** "**I*" over "*": bold letters were cut where the column ends. */
const joined = (raw: string, more: string) => (/^\*+$/.test(more) ? `${raw}${more}` : `${raw} ${more}`.trim());

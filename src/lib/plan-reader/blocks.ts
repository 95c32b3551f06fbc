import type { Span } from './cells.ts';
import { type Line, plain } from './lines.ts';

export interface RawCell {
  /** With the marks it came in. */
  raw: string;
  span: Span;
  /** Merged with the cell above. */
  isSame?: boolean;
}

/** How files that know merged cells say so in each row but the first. */
const DITTO = '〃';

export type Block =
  | { kind: 'row'; cells: RawCell[]; line: number }
  | { kind: 'text'; text: string; line: number }
  | { kind: 'blank'; line: number };

/** Lines as rows of cells parted by tabs or bars, as text, or as the empty lines between. */
export function blocksOf(lines: readonly Line[]): Block[] {
  return lines.map((line): Block => {
    const cells = cellsOf(line);
    if (cells) return { kind: 'row', cells, line: line.number };
    const text = plain(line.text);
    return text === '' ? { kind: 'blank', line: line.number } : { kind: 'text', text, line: line.number };
  });
}

function cellsOf({ text, number }: Line): RawCell[] | undefined {
  const trimmed = text.trim();
  if (/^\|[^|]*$/.test(trimmed) && !text.includes('\t')) return [openCell({ text, number })];
  const isBars = trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|');
  if (!isBars && !text.includes('\t')) return undefined;
  const start = isBars ? text.indexOf('|') + 1 : 0;
  const inside = isBars ? text.slice(start, text.lastIndexOf('|')) : text;
  const cells: RawCell[] = [];
  let from = start;
  for (const raw of inside.split(isBars ? '|' : '\t')) {
    const lead = raw.length - raw.trimStart().length;
    const isSame = raw.trim() === DITTO;
    cells.push({
      raw: isSame ? '' : raw.trim(),
      ...(isSame ? { isSame } : {}),
      span: { line: number, from: from + lead, to: Math.max(from + lead, from + raw.trimEnd().length) },
    });
    from += raw.length + 1;
  }
  return cells;
}

/** "| Phòng Kinh tế": a cell whose border on the right is not drawn; a bar alone is where a row is over. */
function openCell({ text, number }: Line): RawCell {
  const from = text.indexOf('|') + 1;
  const said = text.slice(from).trim();
  const begin = said === '' ? from : text.indexOf(said, from);
  return { raw: said, span: { line: number, from: begin, to: begin + said.length } };
}

/** A line of dashes under a heading, or the numbers of the columns. */
export function isRuling(cells: readonly string[]): boolean {
  return cells.length > 1 && isAllRuling(cells);
}

function isAllRuling(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.length >= 2 && filled.every((cell) => /^(?:\(?\d{1,2}\)?|:?-+:?|\([a-zA-Z]\)|[A-ZĐ])$/.test(cell));
}

/** What a page leaves between two rows: its number. */
export const isPageNumber = (text: string) =>
  /^(?:[-–]\s*)?(?:Trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?$/.test(text);

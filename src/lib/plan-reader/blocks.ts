import type { Span } from './cells.ts';
import { type Line, plain } from './lines.ts';

export interface RawCell {
  /** With the marks it came in. */
  raw: string;
  span: Span;
}

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
  const isBars = trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|');
  if (!isBars && !text.includes('\t')) return undefined;
  const start = isBars ? text.indexOf('|') + 1 : 0;
  const inside = isBars ? text.slice(start, text.lastIndexOf('|')) : text;
  const cells: RawCell[] = [];
  let from = start;
  for (const raw of inside.split(isBars ? '|' : '\t')) {
    const lead = raw.length - raw.trimStart().length;
    cells.push({
      raw: raw.trim(),
      span: { line: number, from: from + lead, to: Math.max(from + lead, from + raw.trimEnd().length) },
    });
    from += raw.length + 1;
  }
  return cells;
}

/** A line of dashes under a heading, or the numbers of the columns. */
export function isRuling(cells: readonly string[]): boolean {
  return cells.length > 1 && isAllRuling(cells);
}

function isAllRuling(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  return filled.length >= 2 && filled.every((cell) => /^(?:\(?\d{1,2}\)?|:?-+:?|\([a-zA-Z]\)|[A-Z])$/.test(cell));
}

/** What a page leaves between two rows: its number. */
export const isPageNumber = (text: string) =>
  /^(?:[-–]\s*)?(?:Trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–])?$/.test(text);

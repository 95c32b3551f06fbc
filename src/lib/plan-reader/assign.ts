import type { Column } from './columns.ts';
import { belongs, isPaper, isTime, isUnit, timeGoesOn } from './evidence.ts';

export interface Piece {
  text: string;
  /** Not the beginning of its line: cells seldom begin there. */
  isInside: boolean;
  /** As long as its whole line. */
  length: number;
  /** Its row has no other line: all its cells are inside. */
  isOneLine?: boolean;
}

/** The narrow columns hold no longer lines. */
const NARROW = 27;
const IMPOSSIBLE = -1e6;

/**
 * Which column each piece of a row belongs to, where the columns follow each other in a known order: the surest of all
 * ways to part the pieces. Steps are as many as pieces times columns squared.
 */
export function assign(pieces: readonly Piece[], columns: readonly Column[]): Column[] {
  const best: { score: number; from: number }[][] = [];
  for (const [at, piece] of pieces.entries()) {
    best.push(
      columns.map((column, here) => {
        const before = best[at - 1];
        if (!before) return { score: skipped(columns, -1, here) + begins(column, piece, undefined), from: -1 };
        let found = { score: IMPOSSIBLE * 2, from: 0 };
        for (let from = 0; from <= here; from += 1) {
          const last = columns[from];
          const previous = pieces[at - 1];
          if (!last || !previous) continue;
          const step =
            from === here
              ? goesOn(column, piece, previous)
              : skipped(columns, from, here) + begins(column, piece, previous) + ends(last, previous, piece);
          const score = (before[from]?.score ?? IMPOSSIBLE) + step;
          if (score > found.score) found = { score, from };
        }
        return found;
      }),
    );
  }
  return backwards(best, columns);
}

function backwards(best: { score: number; from: number }[][], columns: readonly Column[]): Column[] {
  const final = best.at(-1) ?? [];
  const total = (at: number) => (final[at]?.score ?? IMPOSSIBLE) + skipped(columns, at, columns.length);
  let at = columns.reduce((most, _, index) => (total(index) > total(most) ? index : most), 0);
  const taken: Column[] = [];
  for (let row = best.length - 1; row >= 0; row -= 1) {
    taken.unshift(columns[at] ?? 'other');
    at = best[row]?.[at]?.from ?? 0;
  }
  return taken;
}

const SKIP: Partial<Record<Column, number>> = { text: 6, lead: 2.5, time: 3, coordinators: 0.8, products: 1, other: 0 };

/** What it costs to leave the columns between two empty. */
function skipped(columns: readonly Column[], from: number, to: number): number {
  return -columns.slice(from + 1, to).reduce((sum, column) => sum + (SKIP[column] ?? 0), 0);
}

function begins(column: Column, piece: Piece, previous: Piece | undefined): number {
  const { text } = piece;
  const isInside = piece.isInside && !piece.isOneLine;
  const length = piece.isOneLine ? text.length : piece.length;
  const inside = isInside ? -1.5 - (length > 45 ? 4 : 0) : 0;
  if (column === 'text') return inside + (/^\p{Lu}/u.test(text) ? 0 : -1) + wide(length);
  if (column === 'time')
    return inside + (isTime(text) ? 5 : -6) + (length > 40 ? -3 : 0) + (/^năm \d{4} \p{L}/u.test(text) ? -4 : 0);
  if (column === 'products')
    return (
      inside + (isPaper(text) ? 3 : isTime(text) ? -4 : isUnit(text) ? -1 : 0.5) + (/^\p{Ll}/u.test(text) ? -1.5 : 0)
    );
  const unit = isUnit(text) ? 4 : -5;
  // A paper that begins with "Các …" is no unit, and a second unit within an open list is no new cell.
  const goesOnList = previous && /[;,]$/.test(previous.text) ? -3 : 0;
  return inside + unit + goesOnList + (length > 34 ? -4 : 0);
}

function goesOn(column: Column, piece: Piece, previous: Piece): number {
  const { text, isInside } = piece;
  const length = piece.isOneLine ? text.length : piece.length;
  if (isInside && column === 'text') return 0;
  const unfinished = belongs(previous.text, text) ? 2.5 : 0;
  if (column === 'text') {
    // In a wide column only the last line is short.
    const afterShort = previous.length < 30 && !unfinished ? -1.5 : 0;
    return (
      wide(length) + afterShort + (isUnit(text) && length <= NARROW ? -1 : 0) + (isTime(text) && length <= 20 ? -2 : 0)
    );
  }
  if (column === 'time')
    return (
      unfinished * 1.5 +
      (timeGoesOn(text) ? 1.5 : /^\p{Ll}/u.test(text) ? -1 : -3) +
      (isPaper(text) && !unfinished ? -2 : 0) +
      (isUnit(text) && !unfinished ? -2 : 0)
    );
  if (column === 'products')
    return (
      unfinished +
      (isTime(text) ? -3 : 0) +
      (isUnit(text) && !isPaper(text) ? -2 : 0.5) +
      (/^\p{Ll}/u.test(text) ? 1 : 0)
    );
  const list = /[;,]$/.test(previous.text)
    ? column === 'coordinators'
      ? 4
      : 0
    : unfinished === 0 && isUnit(text) && /^\p{Lu}/u.test(text)
      ? -2.5
      : 0;
  return (
    unfinished + list + (isTime(text) ? -4 : 0) + (isPaper(text) && !isUnit(text) ? -3 : 0) + (length > 34 ? -4 : 0)
  );
}

/** What it says of a piece that another cell begins after it. */
function ends(column: Column, { text }: Piece, next: Piece): number {
  return (
    (belongs(text, next.text) ? -4 : 0) +
    (/^\p{Ll}/u.test(next.text) && column !== 'text' ? -0.5 : 0) +
    (column === 'text' && next.isInside && !next.isOneLine ? -5 : 0)
  );
}

const wide = (length: number) => (length >= 34 ? 3 : length > NARROW ? 1 : 0);

import type { PlacedLine } from './document.ts';

/** A cell as its paragraphs; a cell that another covers is empty. */
export type Cell = string[];

/** Stands where the cell above goes on: what it says holds here as well. */
export const DITTO = '〃';

/** What carries the letterhead or the signature is a table for the eye only. */
const LAYOUT = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Nơi nhận|^\s*(?:TM|KT|TL|TUQ)\./mu;
const LAYOUT_COLUMNS = 3;
const LAYOUT_ROWS = 6;

/** The lines of a table: its rows with tabs, or, where it only sets columns of text side by side, column after column. */
export function linesOfTable(
  rows: readonly (readonly Cell[])[],
  place: Omit<PlacedLine, 'text' | 'row'>,
): PlacedLine[] {
  if (isLayout(rows)) {
    const width = Math.max(...rows.map((row) => row.length));
    const columns = Array.from({ length: width }, (_, at) =>
      rows.flatMap((row, index) =>
        (row[at] ?? [])
          .filter((text) => text !== DITTO)
          .map((text) => ({ text: clean(text), ...place, row: index + 1 })),
      ),
    );
    return columns.flat().filter(({ text }) => text !== '');
  }
  return rows.flatMap((row, index) => {
    const cells = row.map(cellText);
    return cells.some((text) => text !== '' && text !== DITTO)
      ? [{ text: cells.join('\t'), ...place, row: index + 1 }]
      : [];
  });
}

function isLayout(rows: readonly (readonly Cell[])[]): boolean {
  if (rows.every((row) => row.length <= 1)) return true;
  const isSmall = rows.length <= LAYOUT_ROWS && rows.every((row) => row.length <= LAYOUT_COLUMNS);
  return isSmall && LAYOUT.test(rows.flat(2).map(clean).join('\n'));
}

export function cellText(cell: Cell): string {
  return cell.map(clean).filter(Boolean).join('<br>');
}

export function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

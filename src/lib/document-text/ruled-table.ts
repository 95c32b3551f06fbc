import { cellsOfGrid, type Grid } from './grid.ts';
import { isDashOfItem, isEndedBefore, textLines, textOfLine, type Word } from './page.ts';
import { type Cell, DITTO } from './rows.ts';

/** What word processors leave free at either side of a cell. */
const PADDING = 0.4;

/** Rows of a table that is ruled; lines that were only wrapped are put together again. */
export function rowsOfGrid(grid: Grid, words: readonly Word[]): Cell[][] {
  const rows: Cell[][] = Array.from({ length: grid.ys.length - 1 }, () => grid.xs.slice(1).map(() => []));
  const cells = cellsOfGrid(grid, words);
  for (const { row, lastRow, column, x0, x1, words: inside } of cells) {
    const line = rows[row];
    if (line) line[column] = paragraphsOfCell(inside, x1 - x0);
    // A column without any rulings of its own is a manner of drawing, and no merged cell.
    const isMerged = inside.length > 0 && cells.filter((cell) => cell.column === column).length > 1;
    for (const below of isMerged ? rows.slice(row + 1, lastRow + 1) : []) below[column] = [DITTO];
  }
  return rows.filter((row) => row.some(([first]) => first !== undefined && first !== DITTO));
}

export function paragraphsOfCell(words: readonly Word[], width: number): Cell {
  const lines = textLines(words);
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const text = textOfLine(line);
    const right = before ? before.x0 + width - 2 * PADDING * line.size : 0;
    const isNew = !before || isDashOfItem(text, paragraphs.at(-1) ?? '') || isEndedBefore(before, line, right);
    if (isNew) paragraphs.push(text);
    else paragraphs.push(`${paragraphs.pop()} ${text}`);
  }
  return paragraphs;
}

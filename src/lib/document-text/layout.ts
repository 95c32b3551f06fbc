import { gridsOf, isInside } from './grid.ts';
import {
  BEGINS_NEW,
  isDashOfItem,
  isEndedBefore,
  type PageContent,
  type TextLine,
  textLines,
  textOfLine,
} from './page.ts';
import type { Cell } from './rows.ts';
import { rowsOfGrid } from './ruled-table.ts';
import { sideBySideAt } from './side-by-side.ts';
import { type Column, restOfTable, unruledTableAt } from './unruled-table.ts';

export type Block = { text: string; rows?: undefined } | { rows: Cell[][]; columns?: Column[] };

/** A page from top to bottom: paragraphs and tables. A table without rulings may go on from the page before. */
export function blocksOfPage(page: PageContent, before: Block | undefined): Block[] {
  const grids = gridsOf(page.rulings).filter((grid) => page.words.some((word) => isInside(grid, word)));
  const loose = textLines(page.words.filter((word) => !grids.some((grid) => isInside(grid, word))));
  const tables = grids.toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
  const blocks: Block[] = [];
  const rest = before?.rows && before.columns && tables.length === 0 && restOfTable(loose, before.columns);
  if (rest && rest.length > 0) blocks.push(rest);
  let from = rest ? rest.length : 0;
  for (const grid of tables) {
    const to = loose.findLastIndex(({ y }) => y < (grid.ys[0] ?? 0) + 2) + 1;
    blocks.push(...blocksOfText(loose.slice(from, to)));
    from = Math.max(from, to);
    const words = page.words.filter((word) => isInside(grid, word));
    blocks.push({ rows: rowsOfGrid(grid, words) });
  }
  return [...blocks, ...blocksOfText(loose.slice(from))];
}

function blocksOfText(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  let open: TextLine[] = [];
  const close = () => {
    blocks.push(...paragraphsOf(open).map((text) => ({ text })));
    open = [];
  };
  for (let at = 0; at < lines.length; ) {
    const table = unruledTableAt(lines, at);
    const sides = table ? undefined : sideBySideAt(lines, at);
    if (table || sides) close();
    if (table) blocks.push(table);
    if (sides) blocks.push(...sides.texts.map((text) => ({ text })));
    const line = lines[at];
    if (!table && !sides && line) open.push(line);
    at += table?.length ?? sides?.length ?? 1;
  }
  close();
  return blocks;
}

const LINE_GAP = 1.25;
const WIDEST_GAP = 2.2;

/** Lines that were only wrapped are one paragraph. */
function paragraphsOf(lines: readonly TextLine[]): string[] {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const gaps = lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0;
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const text = textOfLine(line);
    const goesOn =
      before &&
      line.x0 - left < line.size &&
      line.y - before.y < Math.min(usual * LINE_GAP, WIDEST_GAP * line.size) &&
      Math.abs(line.size - before.size) < 0.15 * line.size &&
      !(BEGINS_NEW.test(text) && (!/^[-–+•]/.test(text) || isDashOfItem(text, paragraphs.at(-1) ?? ''))) &&
      !isEndedBefore(before, line, right);
    if (goesOn) paragraphs.push(`${paragraphs.pop()} ${text}`);
    else paragraphs.push(text);
  }
  return paragraphs;
}

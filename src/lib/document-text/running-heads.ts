import { gridsOf, isInside } from './grid.ts';
import { type PageContent, type TextLine, textLines, textOfLine } from './page.ts';

const PAGE_NUMBER = /^(?:trang\s*)?[-–\s]*\d{1,3}(?:\s*\/\s*\d{1,3})?[-–\s]*$/i;
const LEAST_REPEATS = 3;
/** A number above a title above the text. */
const MOST_LINES = 3;

/** Page numbers, and what stands at the head or foot of many pages, are no part of the text. */
export function withoutRunningHeads(pages: readonly PageContent[]): PageContent[] {
  const loose = pages.map(({ rulings, words }) => {
    const grids = gridsOf(rulings);
    return textLines(words.filter((word) => !grids.some((grid) => isInside(grid, word))));
  });
  const left = pages.map(({ words }) => new Set(words));
  for (let round = 0; round < MOST_LINES; round++) {
    const edges = loose.map(edgesOf);
    const repeats = new Map<string, number>();
    for (const line of edges.flat()) repeats.set(keyOf(line), (repeats.get(keyOf(line)) ?? 0) + 1);
    for (const [at, lines] of edges.entries())
      for (const line of lines) {
        if (!PAGE_NUMBER.test(textOfLine(line)) && (repeats.get(keyOf(line)) ?? 0) < LEAST_REPEATS) continue;
        for (const word of line.words) left[at]?.delete(word);
        loose[at] = (loose[at] ?? []).filter((each) => each !== line);
      }
  }
  return pages.map((page, at) => ({ ...page, words: page.words.filter((word) => left[at]?.has(word)) }));
}

const edgesOf = (lines: readonly TextLine[]) =>
  [...new Set([lines[0], lines.at(-1)])].filter((line) => line !== undefined);

const keyOf = (line: TextLine) => textOfLine(line).replace(/\d+/g, '#');

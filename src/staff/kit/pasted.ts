/** How a cell merged with the one above is written; plans are read so. */
const SAME = '〃';
const MOST_SPAN = 60;

/** What lies on the clipboard, as lines with tabs between cells: tables of Word and Excel, and the words around them. */
export function pastedText(clipboard: Pick<DataTransfer, 'getData'>): string {
  const html = clipboard.getData('text/html');
  const body = html ? new DOMParser().parseFromString(html, 'text/html').body : undefined;
  if (body?.querySelector('table')) return linesOf(body).join('\n').trim();
  return clipboard.getData('text/plain').trim();
}

const PARAGRAPHS = 'p, div, li, h1, h2, h3, h4, h5, h6';

function linesOf(parent: Element): string[] {
  return [...parent.children].flatMap((element) => {
    if (element instanceof HTMLTableElement) return rowsOf(element).map((cells) => cells.join('\t'));
    if (element.querySelector('table')) return linesOf(element);
    const text = oneLine(element.textContent);
    return text ? [text] : [];
  });
}

function rowsOf(table: HTMLTableElement): string[][] {
  const grid: (string | undefined)[][] = Array.from(table.rows, () => []);
  for (const [at, row] of [...table.rows].entries()) {
    for (const cell of row.cells) {
      const column = freeIn(grid[at] ?? []);
      // A cell may reach below the last row.
      for (const [down, below] of grid.slice(at, at + Math.min(cell.rowSpan || 1, MOST_SPAN)).entries())
        for (let right = 0; right < Math.min(cell.colSpan || 1, MOST_SPAN); right += 1)
          below[column + right] = right > 0 ? '' : down > 0 ? SAME : textOf(cell);
    }
  }
  return grid.map((line) => Array.from(line, (cell) => cell ?? ''));
}

function freeIn(line: readonly (string | undefined)[]): number {
  let column = 0;
  while (line[column] !== undefined) column += 1;
  return column;
}

function textOf(cell: Element): string {
  const paragraphs = [...cell.querySelectorAll(PARAGRAPHS)].filter((each) => !each.querySelector(PARAGRAPHS));
  const parts = paragraphs.length > 0 ? paragraphs.map(({ textContent }) => textContent) : brokenText(cell);
  return parts.map(oneLine).filter(Boolean).join('<br>');
}

/** Excel parts lines within a cell by `br`. */
const brokenText = (cell: Element) =>
  [...cell.childNodes]
    .map((node) => (node instanceof HTMLBRElement ? '\n' : (node.textContent ?? '').replace(/\s+/g, ' ')))
    .join('')
    .split('\n');

const oneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

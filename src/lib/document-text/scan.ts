import { deskewed } from './deskew.ts';
import { cellsOfGrid, type Grid, gridsOf } from './grid.ts';
import { type PageContent, type Ruling, type TextLine, textLines, type Word } from './page.ts';
import { type Area, cropped, type Picture, type Recognise, type SeenWord, type Shape, whiten } from './picture.ts';
import { rulingsOfPicture } from './picture-rulings.ts';
import { repairRoman } from './roman.ts';

const MARGIN_POINTS = 2;
/** More are no table but a pattern. */
const MOST_COLUMNS = 25;
/** Of the width of a page: only the numbers of rows stand in so narrow a column. */
const NARROW = 0.065;
const LEAST_CONFIDENCE = 15;

/**
 * A page that is only a picture. What lies outside tables is recognised as a page; each column of a table by itself, so
 * that words of neighbouring cells never run together. The picture is used up.
 */
export async function readScan(scanned: Picture, paperWidth: number, recognise: Recognise): Promise<PageContent> {
  const picture = deskewed(scanned);
  const scale = paperWidth / picture.width;
  const strokes = rulingsOfPicture(picture);
  const rulings = strokes.map((each) => scaled(each, scale));
  for (const stroke of strokes) whiten(picture, areaOf(stroke));
  const words: Word[] = [];
  const take = async (area: Area, shape: Shape) => {
    const part = cropped(picture, area);
    const seen = await recognise(part, shape);
    const size = median(seen.map(({ lineHeight }) => lineHeight)) * scale;
    const found = seen.flatMap((word) =>
      wordOf({ ...word, text: repairRoman(word.text, part, word) }, area, scale, size),
    );
    words.push(...(shape === 'page' ? textLines(found).flatMap(withPoint) : found));
    whiten(picture, area);
  };
  const grids = gridsOf(rulings).filter(({ xs }) => xs.length <= MOST_COLUMNS);
  for (const grid of grids)
    for (const area of areasOfGrid(grid, 1 / scale))
      await take(area, area.x1 - area.x0 < NARROW * picture.width ? 'numbers' : 'block');
  await take({ x0: 0, y0: 0, x1: picture.width, y1: picture.height }, 'page');
  return { width: paperWidth, height: picture.height * scale, words, rulings };
}

/** Cells over several columns one by one, first; then what is left, column by column. */
function areasOfGrid(grid: Grid, scale: number): Area[] {
  const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
  const widthOf = (column: number) => (grid.xs[column + 1] ?? 0) - (grid.xs[column] ?? 0);
  const wide = cellsOfGrid(grid, []).filter(({ column, x0, x1 }) => x1 - x0 > widthOf(column) + 1);
  const cells = wide.map(({ row, x0, x1 }) => ({ x0, x1, y0: grid.ys[row] ?? 0, y1: grid.ys[row + 1] ?? 0 }));
  const columns = grid.xs.slice(1).map((x1, at) => ({ x0: grid.xs[at] ?? 0, x1, y0: top, y1: bottom }));
  return [...cells, ...columns].map(({ x0, x1, y0, y1 }) => ({
    x0: Math.floor(x0 * scale),
    x1: Math.ceil(x1 * scale),
    y0: Math.floor(y0 * scale),
    y1: Math.ceil(y1 * scale),
  }));
}

const scaled = ({ isUpright, at, from, to }: Ruling, scale: number) => ({
  isUpright,
  at: at * scale,
  from: from * scale,
  to: to * scale,
});

function areaOf({ isUpright, at, from, to }: Ruling): Area {
  const across = { from: at - MARGIN_POINTS, to: at + 1 + MARGIN_POINTS };
  return isUpright
    ? { x0: across.from, x1: across.to, y0: from, y1: to }
    : { x0: from, x1: to, y0: across.from, y1: across.to };
}

/** Edges of cells and specks are no words. */
const SPECK = /^[|_¦[\]\\/~`'‘’"“”.,:*°=]+$/;

function wordOf(seen: SeenWord, area: Area, scale: number, size: number): Word[] {
  const text = seen.text.trim().normalize('NFC');
  if (text === '' || SPECK.test(text) || seen.confidence < LEAST_CONFIDENCE) return [];
  const y = (area.y0 + seen.baseline) * scale;
  return [{ text, x0: (area.x0 + seen.x0) * scale, x1: (area.x0 + seen.x1) * scale, y, size }];
}

/** The point after the number of a section is small, and easily lost. */
function withPoint({ words }: TextLine): Word[] {
  const [first, second, ...rest] = words;
  const isSection = first && second && /^[IVX]{1,4}$/.test(first.text) && /^\p{Lu}{2,}/u.test(second.text);
  return isSection ? [{ ...first, text: `${first.text}.` }, second, ...rest] : words;
}

/** Letters with and without stems make lines of one type look different in height. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

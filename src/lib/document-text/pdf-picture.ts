import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, type Matrix } from './matrix.ts';
import type { PlacedImage } from './pdf-operators.ts';
import { blank, type Picture, pictureOfBytes } from './picture.ts';

/** 300 dots an inch on A4. */
const MOST_POINTS = 9_000_000;
/** A picture that covers less of a page is a seal or a figure. */
const LEAST_SHARE = 0.03;
const LEAST_TOTAL = 0.4;

/** The pictures that make up a scanned page, put together as they lie on it; undefined where they cover too little. */
export async function pictureOfPage(page: PDFPageProxy, images: readonly PlacedImage[]): Promise<Picture | undefined> {
  const { width, height } = page.getViewport({ scale: 1 });
  const share = ({ matrix: [a, b, c, d] }: PlacedImage) => Math.abs(a * d - b * c) / (width * height);
  const large = images.filter((image) => share(image) >= LEAST_SHARE);
  if (large.reduce((sum, image) => sum + share(image), 0) < LEAST_TOTAL) return undefined;
  let paper: Picture | undefined;
  let scale = 1;
  for (const { source, matrix } of large) {
    const picture = decoded(await loaded(page, source));
    if (!picture) continue;
    if (!paper) {
      const density = picture.width / Math.hypot(matrix[0], matrix[1]);
      scale = Math.min(density, Math.sqrt(MOST_POINTS / (width * height)));
      paper = blank(Math.round(width * scale), Math.round(height * scale));
    }
    paint(
      paper,
      picture,
      matrix.map((value) => value * scale),
    );
  }
  return paper;
}

/** Large pictures come later than the drawing of the page. */
function loaded(page: PDFPageProxy, source: unknown): Promise<unknown> {
  // A stencil names what it is made of.
  const isStencil = typeof source === 'object' && source !== null && 'data' in source;
  const name = isStencil ? source.data : source;
  if (typeof name !== 'string') return Promise.resolve(source);
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => store.get(name, resolve));
}

function decoded(image: unknown): Picture | undefined {
  if (typeof image !== 'object' || image === null || !('width' in image && 'height' in image && 'data' in image))
    return undefined;
  const { width, height, data } = image;
  const isBytes = data instanceof Uint8Array || data instanceof Uint8ClampedArray;
  return isBytes && typeof width === 'number' && typeof height === 'number'
    ? pictureOfBytes(width, height, data)
    : undefined;
}

/** Each point of the paper asks which point of the picture lies there, so that turned pictures come out upright. */
function paint(paper: Picture, picture: Picture, values: readonly number[]): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  const size = a * d - b * c;
  if (size === 0) return;
  const back: Matrix = [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
  const [xs, ys] = [
    [e, a + e, c + e, a + c + e],
    [f, b + f, d + f, b + d + f],
  ];
  const [fromX, toX] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(paper.width, Math.ceil(Math.max(...xs)))];
  const [fromY, toY] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(paper.height, Math.ceil(Math.max(...ys)))];
  for (let y = fromY; y < toY; y++)
    for (let x = fromX; x < toX; x++) {
      const [u, v] = apply(back, x + 0.5, y + 0.5);
      const [column, row] = [Math.floor(u * picture.width), Math.floor((1 - v) * picture.height)];
      if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) continue;
      paper.grey[y * paper.width + x] = picture.grey[row * picture.width + column] ?? 255;
    }
}

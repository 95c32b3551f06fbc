/** White is 255. */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

export interface Area {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A block is one column of lines; numbers are one that holds nothing else. */
export type Shape = 'page' | 'block' | 'numbers';

/** Finds the words of a picture; places are in its own points. */
export type Recognise = (picture: Picture, shape: Shape) => Promise<SeenWord[]>;

export interface SeenWord extends Area {
  text: string;
  /** Where the line it stands on runs. */
  baseline: number;
  lineHeight: number;
  confidence: number;
}

const WHITE = 255;

export function blank(width: number, height: number): Picture {
  return { width, height, grey: new Uint8Array(width * height).fill(WHITE) };
}

/** Three or four bytes a point, or one bit, or one byte. */
export function pictureOfBytes(width: number, height: number, bytes: Uint8Array | Uint8ClampedArray): Picture {
  const picture = blank(width, height);
  const { grey } = picture;
  const perPoint = bytes.length / grey.length;
  const rowBytes = Math.ceil(width / 8);
  for (let at = 0; at < grey.length; at++) {
    if (perPoint < 1) {
      const [row, column] = [Math.floor(at / width), at % width];
      const byte = bytes[row * rowBytes + (column >> 3)] ?? 0;
      grey[at] = (byte >> (7 - (column & 7))) & 1 ? WHITE : 0;
    } else if (perPoint < 3) grey[at] = bytes[at] ?? WHITE;
    else {
      const from = at * Math.floor(perPoint);
      grey[at] = luma(bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0);
    }
  }
  return picture;
}

/** Red counts little: a stamp over a signature hides less. */
export const luma = (red: number, green: number, blue: number) => (red * 5 + green * 9 + blue * 2) >> 4;

export function cropped({ width, height, grey }: Picture, area: Area): Picture {
  const [x0, y0] = [Math.max(0, Math.floor(area.x0)), Math.max(0, Math.floor(area.y0))];
  const [x1, y1] = [Math.min(width, Math.ceil(area.x1)), Math.min(height, Math.ceil(area.y1))];
  const result = blank(Math.max(1, x1 - x0), Math.max(1, y1 - y0));
  for (let y = y0; y < y1; y++) result.grey.set(grey.subarray(y * width + x0, y * width + x1), (y - y0) * result.width);
  return result;
}

export function whiten({ width, height, grey }: Picture, area: Area): void {
  const [x0, x1] = [Math.max(0, Math.floor(area.x0)), Math.min(width, Math.ceil(area.x1))];
  for (let y = Math.max(0, Math.floor(area.y0)); y < Math.min(height, Math.ceil(area.y1)); y++)
    grey.fill(WHITE, y * width + x0, Math.max(y * width + x0, y * width + x1));
}

/** A portable greymap: a picture as it lies in memory, with its size before it. */
export function greymap({ width, height, grey }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

/** What is darker than this is ink: the grey that parts the two most clearly (Otsu). */
export function inkThreshold({ grey }: Picture): number {
  const counts = new Array<number>(256).fill(0);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  const total = counts.reduce((sum, count, value) => sum + count * value, 0);
  let [best, threshold, dark, darkSum] = [0, 128, 0, 0];
  for (const [value, count] of counts.entries()) {
    dark += count;
    darkSum += count * value;
    const light = grey.length - dark;
    if (dark === 0 || light === 0) continue;
    const between = dark * light * (darkSum / dark - (total - darkSum) / light) ** 2;
    if (between > best) [best, threshold] = [between, value + 1];
  }
  return threshold;
}

import { blank, inkThreshold, type Picture } from './picture.ts';

/** Every so many points one is looked at: enough to see lines. */
const STEP = 3;
/** Less ink has no direction. */
const LEAST_POINTS = 1_000;
const MOST_DEGREES = 4;
const COARSE_DEGREES = 0.4;
const FINE_DEGREES = 0.05;
const LEAST_DEGREES = 0.1;

/** Paper lies askew on a scanner: turned back, so that lines of text and rulings run level. */
export function deskewed(picture: Picture): Picture {
  const points = inkPoints(picture);
  if (points.length < LEAST_POINTS) return picture;
  const sharpest = (from: number, to: number, step: number) => {
    let best = { degrees: 0, sharpness: -1 };
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const sharpness = sharpnessAt(points, picture.height, degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
    return best.degrees;
  };
  const about = sharpest(-MOST_DEGREES, MOST_DEGREES, COARSE_DEGREES);
  const degrees = sharpest(about - COARSE_DEGREES, about + COARSE_DEGREES, FINE_DEGREES);
  return Math.abs(degrees) < LEAST_DEGREES ? picture : turned(picture, degrees);
}

function inkPoints(picture: Picture): [number, number][] {
  const threshold = inkThreshold(picture);
  const points: [number, number][] = [];
  for (let y = 0; y < picture.height; y += STEP)
    for (let x = 0; x < picture.width; x += STEP)
      if ((picture.grey[y * picture.width + x] ?? 255) < threshold) points.push([x, y]);
  return points;
}

/** Where lines run level, some rows are full of ink and others empty. */
function sharpnessAt(points: readonly [number, number][], height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(3 * height);
  for (const [x, y] of points) {
    const row = Math.round((y - x * slope) / STEP) + height;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}

function turned(picture: Picture, degrees: number): Picture {
  const { width, height, grey } = picture;
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [width / 2, height / 2];
  const result = blank(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const fromX = (x - middleX) * cosine - (y - middleY) * sine + middleX;
      const fromY = (x - middleX) * sine + (y - middleY) * cosine + middleY;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [toRight, toBottom] = [fromX - left, fromY - top];
      const at = top * width + left;
      const upper = (grey[at] ?? 255) * (1 - toRight) + (grey[at + 1] ?? 255) * toRight;
      const lower = (grey[at + width] ?? 255) * (1 - toRight) + (grey[at + width + 1] ?? 255) * toRight;
      result.grey[y * width + x] = upper * (1 - toBottom) + lower * toBottom;
    }
  return result;
}

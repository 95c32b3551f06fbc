import { type Area, inkThreshold, type Picture } from './picture.ts';

/** What a Roman number of strokes only is taken for. */
const STROKES = /^(?=.*[IH])[IHLlT1|]{1,4}(?=[.,;:)]?$)/;
const MOST_STROKES = 3;

/**
 * "II" and "III" look alike to a recogniser that knows words. Their strokes are counted in the picture: as many at half
 * height as below, so that V, whose strokes meet, is no two of them.
 */
export function repairRoman(text: string, picture: Picture, area: Area): string {
  const beforeV = text.replace(/^[T1l|](?=V[.,;:)]?$)/, 'I');
  if (!STROKES.test(text)) return beforeV;
  const threshold = inkThreshold(picture);
  const height = area.y1 - area.y0;
  const at = (share: number) => strokesIn(picture, area, Math.round(area.y0 + share * height), threshold);
  const [middle, low] = [at(0.5), at(0.7)];
  if (middle < 1 || middle > MOST_STROKES || middle !== low) return text;
  return text.replace(STROKES, 'I'.repeat(middle));
}

function strokesIn({ width, height, grey }: Picture, { x0, x1 }: Area, y: number, threshold: number): number {
  let strokes = 0;
  let isInside = false;
  for (let x = Math.max(0, x0); x < Math.min(width, x1) && y >= 0 && y < height; x++) {
    const isInk = (grey[y * width + x] ?? 255) < threshold;
    if (isInk && !isInside) strokes++;
    isInside = isInk;
  }
  return strokes;
}

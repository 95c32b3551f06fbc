import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, type Matrix } from './matrix.ts';
import type { Ruling } from './page.ts';

/** Thicker is a bar or a background. */
const THIN = 3.5;
const SHORTEST = 4;
const STEP = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };
const LENGTHS: Record<number, number> = {
  [STEP.moveTo]: 2,
  [STEP.lineTo]: 2,
  [STEP.curveTo]: 6,
  [STEP.quadraticCurveTo]: 4,
};
const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke];
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke];

type Point = [number, number];

/** The straight lines that a path draws: the strokes of its outline, and filled bars so thin that they are lines. */
export function rulingsOfPath(paint: number, path: readonly number[], matrix: Matrix, lineWidth: number): Ruling[] {
  const outlines = outlinesOf(path, matrix);
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  if (STROKES.includes(paint) && lineWidth * scale <= THIN)
    return outlines.flatMap((points) => points.slice(1).flatMap((to, at) => rulingOf(points[at] ?? to, to)));
  return FILLS.includes(paint) ? outlines.flatMap(barOf) : [];
}

function outlinesOf(path: readonly number[], matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? -1;
    const length = LENGTHS[step] ?? 0;
    const point = apply(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0);
    const open = outlines.at(-1);
    if (step === STEP.moveTo) outlines.push([point]);
    else if (step === STEP.lineTo) open?.push(point);
    else if (step === STEP.closePath && open?.[0]) open.push(open[0]);
    // A curve is no line: what follows begins anew.
    else outlines.push([point]);
    at += length + 1;
  }
  return outlines;
}

function rulingOf([x0, y0]: Point, [x1, y1]: Point): Ruling[] {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > 1) return [];
  const isUpright = height > width;
  return isUpright
    ? [{ isUpright, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }]
    : [{ isUpright, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
}

function barOf(points: readonly Point[]): Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(x1 - x0, y1 - y0) > THIN || points.length < 4) return [];
  const isUpright = y1 - y0 > x1 - x0;
  return isUpright
    ? rulingOf([(x0 + x1) / 2, y0], [(x0 + x1) / 2, y1])
    : rulingOf([x0, (y0 + y1) / 2], [x1, (y0 + y1) / 2]);
}

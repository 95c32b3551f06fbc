import type { Ruling } from './page.ts';
import { inkThreshold, type Picture } from './picture.ts';

/** Letters have no stroke as long as this, of the width of a page. */
const SHORTEST = 1 / 28;
const GAP_POINTS = 2;
/** More are no table but a photograph. */
const MOST_RUNS = 8_000;

/** Long dark strokes of a picture, level and upright, one for every row of points they are thick. */
export function rulingsOfPicture(picture: Picture): Ruling[] {
  const isInk = inkOf(picture);
  const shortest = Math.min(picture.width, picture.height) * SHORTEST;
  const { width, height } = picture;
  const level = runsOf(height, width, (row, along) => isInk[row * width + along] === 1, shortest);
  const upright = runsOf(width, height, (column, along) => isInk[along * width + column] === 1, shortest);
  if (level.length + upright.length > MOST_RUNS) return [];
  return [
    ...level.map((run) => ({ isUpright: false, ...run })),
    ...upright.map((run) => ({ isUpright: true, ...run })),
  ];
}

function inkOf(picture: Picture): Uint8Array {
  const threshold = inkThreshold(picture);
  return picture.grey.map((value) => (value < threshold ? 1 : 0));
}

function runsOf(lines: number, length: number, isInk: (line: number, along: number) => boolean, shortest: number) {
  const runs: Omit<Ruling, 'isUpright'>[] = [];
  for (let line = 0; line < lines && runs.length <= MOST_RUNS; line++) {
    let from = -1;
    let last = -1;
    for (let along = 0; along <= length; along++) {
      if (along < length && isInk(line, along)) {
        if (from < 0) from = along;
        last = along;
      } else if (from >= 0 && (along === length || along - last > GAP_POINTS)) {
        if (last - from >= shortest) runs.push({ at: line, from, to: last + 1 });
        from = -1;
      }
    }
  }
  return runs;
}

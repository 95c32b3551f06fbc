import type { Ruling, Word } from './page.ts';

/** A table as its rulings draw it. */
export interface Grid {
  xs: number[];
  ys: number[];
  rulings: Ruling[];
}

const NEAR = 3;

export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  return groupsOf(joined(rulings)).flatMap((group) => {
    const upright = group.filter(({ isUpright }) => isUpright);
    const level = group.filter(({ isUpright }) => !isUpright);
    // Outer rulings may be left out: the others reach as far as the table.
    const xs = distinct([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])]);
    const ys = distinct([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])]);
    return upright.length > 0 && level.length > 0 && xs.length >= 3 && ys.length >= 2
      ? [{ xs, ys, rulings: group }]
      : [];
  });
}

export function isInside({ xs, ys }: Grid, { x0, x1, y, size }: Word): boolean {
  const [x, middle] = [(x0 + x1) / 2, y - size / 3];
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && middle > (ys[0] ?? 0) && middle < (ys.at(-1) ?? 0);
}

/** The pieces of one line are one: every cell may have drawn its own edge. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const result: Ruling[] = [];
  for (const ruling of rulings.toSorted((a, b) => a.from - b.from)) {
    const same = result.find(
      (each) =>
        each.isUpright === ruling.isUpright &&
        Math.abs(each.at - ruling.at) <= NEAR / 2 &&
        ruling.from <= each.to + NEAR,
    );
    if (same) same.to = Math.max(same.to, ruling.to);
    else result.push({ ...ruling });
  }
  return result;
}

/** Rulings that meet belong to one table. */
function groupsOf(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const met = groups.filter((group) => group.some((each) => meets(each, ruling)));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push([...met.flat(), ruling]);
  }
  return groups;
}

function meets(a: Ruling, b: Ruling): boolean {
  if (a.isUpright === b.isUpright) return false;
  const isWithin = (at: number, { from, to }: Ruling) => at >= from - NEAR && at <= to + NEAR;
  return isWithin(a.at, b) && isWithin(b.at, a);
}

function distinct(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (value - (result.at(-1) ?? -Infinity) > NEAR) result.push(value);
  return result;
}

export interface GridCell {
  row: number;
  /** The last one it reaches. */
  lastRow: number;
  column: number;
  x0: number;
  x1: number;
  words: Word[];
}

/** The cells that show: fields that no ruling parts are one, written where it begins. */
export function cellsOfGrid({ xs, ys, rulings }: Grid, words: readonly Word[]): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const middle = (values: readonly number[], at: number) => ((values[at] ?? 0) + (values[at + 1] ?? 0)) / 2;
  const isRuled = (isUpright: boolean, at: number, along: number) =>
    rulings.some(
      (each) =>
        each.isUpright === isUpright && Math.abs(each.at - at) <= NEAR && each.from <= along && each.to >= along,
    );
  const begin: number[] = [];
  for (let field = 0; field < rows * columns; field++) {
    const [row, column] = [Math.floor(field / columns), field % columns];
    const isOpenLeft = column > 0 && !isRuled(true, xs[column] ?? 0, middle(ys, row));
    const isOpenAbove = row > 0 && !isRuled(false, ys[row] ?? 0, middle(xs, column));
    const from = isOpenLeft ? field - 1 : isOpenAbove ? field - columns : field;
    begin[field] = begin[from] ?? field;
  }
  const cells = new Map<number, GridCell>();
  for (const [field, start] of begin.entries()) {
    const column = field % columns;
    const cell = cells.get(start) ?? {
      row: Math.floor(field / columns),
      lastRow: 0,
      column,
      x0: xs[column] ?? 0,
      x1: 0,
      words: [],
    };
    cell.x1 = Math.max(cell.x1, xs[column + 1] ?? 0);
    cell.lastRow = Math.max(cell.lastRow, Math.floor(field / columns));
    cells.set(start, cell);
  }
  for (const word of words) {
    const column = xs.findLastIndex((x) => x < (word.x0 + word.x1) / 2);
    const row = ys.findLastIndex((y) => y < word.y - word.size / 3);
    cells.get(begin[row * columns + column] ?? -1)?.words.push(word);
  }
  return [...cells.values()];
}

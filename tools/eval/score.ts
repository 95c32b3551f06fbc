import { similarity } from '../../src/lib/vn-text/public.ts';

export const TASK_FIELDS = ['no', 'group', 'groupNo', 'text', 'lead', 'coordinators', 'timeText', 'products'] as const;
const NEAR = 0.8;

export interface Tally {
  wanted: number;
  found: number;
  exact: number;
  near: number;
}

type Item = Record<string, unknown>;

/** Case, accents' variants and punctuation do not count; a list is its parts. */
export function fold(value: unknown): string {
  if (Array.isArray(value)) return value.map(fold).join('|');
  const plain = String(value ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
  // A comparator or a unit is nothing but punctuation.
  return plain.replace(/[^a-z0-9.]+|\.(?!\d)/g, ' ').trim() || plain.trim();
}

/** A value or its `_raw…` twin counts as right. */
export function isExact(wanted: Item, got: Item | undefined, field: string): boolean {
  const twins = Object.entries(wanted).flatMap(([key, value]) => (key.startsWith('_raw') ? [fold(value)] : []));
  return got !== undefined && [fold(wanted[field]), ...twins].includes(fold(got[field]));
}

export function isNear(wanted: Item, got: Item | undefined, field: string): boolean {
  return got !== undefined && similarity(fold(wanted[field]), fold(got[field])) >= NEAR;
}

/** Schedules are equal in kind, start and due. */
export function isSchedule(wanted: unknown, got: unknown): boolean {
  const said = (value: unknown) => {
    const { kind, start, due } = (value ?? {}) as Record<string, unknown>;
    return JSON.stringify([kind, start, due]);
  };
  return said(wanted) === said(got);
}

/** Which reading belongs to which wanted item: in order, by how like their words are. */
export function pair(wanted: Item[], got: Item[], field: string): (Item | undefined)[] {
  const grid: number[][] = Array.from({ length: wanted.length + 1 }, () => new Array(got.length + 1).fill(0));
  const at = (row: number, column: number) => grid[row]?.[column] ?? 0;
  const [asked, came] = [wanted, got].map((items) => items.map((item) => fold(item[field])));
  const likeness = (asked ?? []).map((one) => likenessOf(one, came ?? []));
  for (let row = wanted.length - 1; row >= 0; row -= 1)
    for (let column = got.length - 1; column >= 0; column -= 1) {
      const here = likeness[row]?.[column] ?? 0;
      const taken = here >= 0.3 ? here + at(row + 1, column + 1) : 0;
      (grid[row] ?? [])[column] = Math.max(taken, at(row + 1, column), at(row, column + 1));
    }
  const pairs: (Item | undefined)[] = [];
  for (let row = 0, column = 0; row < wanted.length; row += 1) {
    while (column < got.length && at(row, column) === at(row, column + 1)) column += 1;
    if (at(row, column) > at(row + 1, column)) {
      pairs.push(got[column]);
      column += 1;
    } else pairs.push(undefined);
  }
  return pairs;
}

/** Where the very same words came, no likeness is looked for elsewhere. */
function likenessOf(one: string, others: string[]): number[] {
  const isThere = others.includes(one);
  return others.map((other) => (one === other ? 1 : isThere ? 0 : similarity(one, other)));
}

/** How many values of a field were wanted, how many came, and how many of them are right or nearly so. */
export function tally(wanted: Item[], got: Item[], field: string, key: string): Tally {
  const pairs = pair(wanted, got, key);
  const has = (item: Item | undefined) => fold(item?.[field]) !== '';
  const right = wanted.filter((item, index) => has(item) && isExact(item, pairs[index], field)).length;
  const near = wanted.filter(
    (item, index) => has(item) && !isExact(item, pairs[index], field) && isNear(item, pairs[index], field),
  ).length;
  return { wanted: wanted.filter(has).length, found: got.filter(has).length, exact: right, near };
}

export function add(one: Tally, other: Tally): Tally {
  return {
    wanted: one.wanted + other.wanted,
    found: one.found + other.found,
    exact: one.exact + other.exact,
    near: one.near + other.near,
  };
}

/** The wanted rows whose every field is right, with the fields that are wrong in the others. */
export function wrongRows(wanted: Item[], got: Item[]): { no: string; fields: string[] }[] {
  const pairs = pair(wanted, got, 'text');
  return wanted.flatMap((item, index) => {
    const match = pairs[index];
    const fields = match ? TASK_FIELDS.filter((field) => !isExact(item, match, field)).map(String) : ['row'];
    if (match && item.schedule && !isSchedule(item.schedule, match.schedule)) fields.push('schedule');
    return fields.length > 0 ? [{ no: String(item.no ?? `(${index + 1})`), fields }] : [];
  });
}

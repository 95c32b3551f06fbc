export type Random = () => number;

/** A small seeded generator (mulberry32): the same seed gives the same demonstration on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number, both ends included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from');
  return chosen;
}

/** Each value as often as its weight says, so that a weighted choice is one look into a list. */
export function weighted<T>(rows: readonly (readonly [T, number])[], slots = 1_000): T[] {
  const whole = rows.reduce((sum, [, weight]) => sum + weight, 0);
  return rows.flatMap(([value, weight]) =>
    weight > 0 ? Array.from({ length: Math.max(1, Math.round((weight / whole) * slots)) }, () => value) : [],
  );
}

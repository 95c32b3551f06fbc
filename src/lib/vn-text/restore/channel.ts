/** For each letter of Vietnamese, how often recognisers saw what in its place, in thousandths; '' where nothing. */
export type ChannelData = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The cost (minus the logarithm of the likelihood) of what was seen where a letter stood. */
export interface Channel {
  cost(letter: string, seen: string): number;
  /** Of a character that stands for nothing. */
  extra(seen: string): number;
}

export const LONGEST_SEEN = 3;
const RARE = -Math.log(0.0003);
const LOST = 7.5;

export function makeChannel(data: ChannelData): Channel {
  const costs = new Map(Object.entries(data).map(([letter, seen]) => [letter, costsOf(seen)]));
  return {
    cost: (letter, seen) => costs.get(letter)?.get(seen) ?? rare(seen.length),
    // A digit may have been a letter, but never nothing.
    extra: (seen) => (/\p{L}/u.test(seen) ? 9 : /\d/.test(seen) ? Number.POSITIVE_INFINITY : 4.5),
  };
}

function costsOf(seen: Readonly<Record<string, number>>): Map<string, number> {
  const total = Object.values(seen).reduce((sum, count) => sum + count, 0);
  return new Map(Object.entries(seen).map(([form, count]) => [form, Math.min(RARE, -Math.log(count / total))]));
}

/** Typing without accents: nothing else is lost. */
export const unaccented: Channel = {
  cost: (letter, seen) => (seen === bare(letter) || seen === letter ? 0 : Number.POSITIVE_INFINITY),
  extra: () => Number.POSITIVE_INFINITY,
};

export function bare(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');
}

function rare(length: number): number {
  return length === 1 ? RARE : length === 0 ? LOST : Number.POSITIVE_INFINITY;
}

import { unpack, unpackSorted } from './packed.ts';

/** What `tools/restore-data.ts` learnt from texts: counts of syllables, of pairs and of threes, no sentence. */
export interface LanguageData {
  /** Parted by spaces; abbreviations are in capitals. */
  words: string;
  /** Of a hundred places, in how many each is written large though no sentence begins. */
  large: string;
  counts: string;
  pairs: string;
  pairCounts: string;
  triples: string;
  tripleCounts: string;
  /** Pairs of general Vietnamese, without counts. */
  general: string;
}

/** Numbers that stand for what is not a syllable. */
export const BEGINNING = 0;
export const NUMBER = 1;
export const STRANGE = 2;
export const FIRST_WORD = 3;

export interface Language {
  words: readonly string[];
  idOf: ReadonlyMap<string, number>;
  /** The logarithm of how likely a word is whatever stands before it. */
  alone(word: number): number;
  /** The cost of being written large, or small, within a sentence. */
  caseCost(word: number, isLarge: boolean): number;
  /** The logarithm of how likely a word is after two others. */
  score(first: number, second: number, word: number): number;
}

/** Titles have large words that are no names, too. */
const CASE_WEIGHT = 0.7;
const DISCOUNT = 0.6;
const GENERAL_SHARE = 0.4;
const FLOOR = 0.5;
/** What a rare word stands before in a list says little. */
const FEW_FOLLOWERS = 1_000;

export function makeLanguage(data: LanguageData): Language {
  const words = ['', '', '', ...data.words.split(' ')];
  const size = words.length;
  const counts = unpack(data.counts);
  const large = unpack(data.large);
  const general = makeGeneral(unpackSorted(data.general), size);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const single = (word: number) =>
    0.6 * ((counts[word] ?? 0) / total) +
    0.4 * (((general.followers[word] ?? 0) + FLOOR) / (general.total + FLOOR * size));
  const pairs = makeCounts(data.pairs, data.pairCounts, size);
  const pairKeys = [...pairs.count.keys()];
  const places = new Map(pairKeys.map((key, at) => [key, at]));
  const triples = makeCounts(data.triples, data.tripleCounts, size);
  const afterOne = (second: number, word: number) => {
    const lower = (1 - GENERAL_SHARE) * single(word) + GENERAL_SHARE * general.after(second, word);
    const { sum = 0, kinds = 0 } = pairs.after.get(second) ?? {};
    return ((pairs.count.get(second * size + word) ?? 0) + kinds * lower) / (sum + kinds || 1) || lower;
  };
  const afterTwo = (first: number, second: number, word: number) => {
    const lower = afterOne(second, word);
    const at = places.get(first * size + second);
    if (at === undefined) return lower;
    const seen = Math.max(pairs.count.get(pairKeys[at] ?? -1) ?? 1, triples.after.get(at)?.sum ?? 0);
    const { sum = 0, kinds = 0 } = triples.after.get(at) ?? {};
    const count = triples.count.get(at * size + word) ?? 0;
    return (Math.max(count - DISCOUNT, 0) + (DISCOUNT * kinds + seen - sum) * lower) / seen || lower;
  };
  return {
    words,
    idOf: new Map(words.map((word, id) => [word, id])),
    caseCost: (word, isLarge) => {
      const share = Math.min(0.97, Math.max(0.01, (large[word - FIRST_WORD] ?? 30) / 100));
      return -CASE_WEIGHT * Math.log(isLarge ? share : 1 - share);
    },
    alone: (word) => Math.log(single(word)),
    score: (first, second, word) => Math.log(afterTwo(first, second, word) + 1e-9),
  };
}

function makeCounts(keys: string, packedCounts: string, size: number) {
  const counts = unpack(packedCounts);
  const count = new Map(unpackSorted(keys).map((key, at) => [key, counts[at] ?? 0]));
  const after = new Map<number, { sum: number; kinds: number }>();
  for (const [key, times] of count) {
    const before = Math.floor(key / size);
    const { sum = 0, kinds = 0 } = after.get(before) ?? {};
    after.set(before, { sum: sum + times, kinds: kinds + 1 });
  }
  return { count, after };
}

/** A word is as likely as it has different neighbours: lists of pairs say no more. */
function makeGeneral(keys: number[], size: number) {
  const known = new Set(keys);
  const followers = new Float64Array(size);
  for (const key of keys) followers[key % size] = (followers[key % size] ?? 0) + 1;
  const sums = new Float64Array(size);
  for (const key of keys) {
    const before = Math.floor(key / size);
    sums[before] = (sums[before] ?? 0) + (followers[key % size] ?? 0);
  }
  const after = (second: number, word: number) =>
    known.has(second * size + word) ? (followers[word] ?? 0) / ((sums[second] ?? 0) + FEW_FOLLOWERS) : 0;
  return { followers, total: keys.length, after };
}

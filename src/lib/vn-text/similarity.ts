import { foldAccents } from './fold.ts';

/** Likeness from 0 to 1, blind to accents, case and punctuation: half shared words, half shared trigrams of words. */
export function similarity(first: string, second: string): number {
  return likeness(bagsOf(first), bagsOf(second), 0) ?? 0;
}

export interface Alike {
  /** Places in the two lists. */
  first: number;
  second: number;
  score: number;
}

/** Every pair of two lists whose likeness is at least so great, the greatest first; each text is taken apart once. */
export function alikePairs(firsts: readonly string[], seconds: readonly string[], least: number): Alike[] {
  const bags = seconds.map(bagsOf);
  const found = firsts.flatMap((text, first) => {
    const own = bagsOf(text);
    return bags.flatMap((other, second): Alike[] => {
      const score = likeness(own, other, least);
      return score === undefined ? [] : [{ first, second, score }];
    });
  });
  return found.sort((one, other) => other.score - one.score);
}

interface Bag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

interface Bags {
  words: Bag;
  trigrams: Bag;
}

/** Undefined below the least: where words share too little, no trigrams can make up for it. */
function likeness(first: Bags, second: Bags, least: number): number | undefined {
  if (first.words.size === 0 || second.words.size === 0) {
    const score = first.words.size === second.words.size ? 1 : 0;
    return score >= least ? score : undefined;
  }
  const ofWords = dice(first.words, second.words);
  if ((ofWords + 1) / 2 < least) return undefined;
  const score = (ofWords + dice(first.trigrams, second.trigrams)) / 2;
  return score >= least ? score : undefined;
}

function bagsOf(text: string): Bags {
  const ofText = words(text);
  return { words: bag(ofText), trigrams: bag(trigrams(ofText)) };
}

function words(text: string): string[] {
  return foldAccents(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function trigrams(ofWords: string[]): string[] {
  return ofWords.flatMap((word) => {
    const padded = `  ${word} `;
    return Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3));
  });
}

function bag(parts: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return { counts, size: parts.length };
}

function dice(first: Bag, second: Bag): number {
  const [few, many] = first.counts.size <= second.counts.size ? [first, second] : [second, first];
  let shared = 0;
  for (const [part, count] of few.counts) shared += Math.min(count, many.counts.get(part) ?? 0);
  return (2 * shared) / (first.size + second.size);
}

import { initials } from './unit-words.ts';

export interface Alignment {
  skipped: number;
  covered: number;
  typos: number;
}

/**
 * Lays the written words over the words of a name: each written word is the next word of the name, the initials of
 * the next words (pvhcc: phuc vu hanh chinh cong), or one of these misspelt. All written words must find a place.
 */
export function align(written: readonly string[], name: readonly string[], skipped: number): Alignment | undefined {
  const ends = written.reduce<ReadonlyMap<number, number>>(
    (reached, word) => step(word, name, reached),
    new Map([[skipped, 0]]),
  );
  const [best] = [...ends].sort(([endA, typosA], [endB, typosB]) => endB - endA || typosA - typosB);
  if (best === undefined) return undefined;
  const [end, typos] = best;
  return { skipped, covered: end - skipped, typos };
}

/** From the places reached in the name, with the fewest typos to get there, to the places after one more written word. */
function step(word: string, name: readonly string[], reached: ReadonlyMap<number, number>): Map<number, number> {
  const next = new Map<number, number>();
  for (const [at, typos] of reached) {
    for (let end = at + 1; end <= name.length; end += 1) {
      const cost = costOf(word, name.slice(at, end));
      if (cost === undefined) continue;
      next.set(end, Math.min(next.get(end) ?? Number.POSITIVE_INFINITY, typos + cost));
    }
  }
  return next;
}

function costOf(word: string, part: readonly string[]): 0 | 1 | undefined {
  const [only] = part;
  if (part.length === 1 && only !== undefined) {
    if (word === only) return 0;
    return isMisspelling(word, only) ? 1 : undefined;
  }
  const letters = initials(part);
  if (word === letters) return 0;
  return letters.length > 2 && isConfused(word, letters) ? 1 : undefined;
}

/** HHC for HCC: the same letters, one of them typed in the wrong place. */
function isConfused(word: string, letters: string): boolean {
  const used = (text: string) => [...new Set(text)].sort().join('');
  const different = [...letters].filter((letter, index) => letter !== word[index]).length;
  return word.length === letters.length && different <= 2 && used(word) === used(letters);
}

/** One letter more, less, changed or swapped; short words are too easily another word. */
function isMisspelling(word: string, right: string): boolean {
  if (Math.min(word.length, right.length) < 4 || Math.abs(word.length - right.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === right[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  const swapped = word[start] === right[start + 1] && word[start + 1] === right[start];
  return (
    rest(word, 1) === rest(right, 1) ||
    rest(word, 1) === rest(right, 0) ||
    rest(word, 0) === rest(right, 1) ||
    (swapped && rest(word, 2) === rest(right, 2))
  );
}

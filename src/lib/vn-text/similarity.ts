import { foldAccents } from './fold.ts';

/** Likeness from 0 to 1, blind to accents, case and punctuation: half shared words, half shared trigrams of words. */
export function similarity(first: string, second: string): number {
  const firstWords = words(first);
  const secondWords = words(second);
  if (firstWords.length === 0 || secondWords.length === 0) return firstWords.length === secondWords.length ? 1 : 0;
  return (dice(firstWords, secondWords) + dice(trigrams(firstWords), trigrams(secondWords))) / 2;
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

function dice(first: string[], second: string[]): number {
  const left = new Map<string, number>();
  for (const part of first) left.set(part, (left.get(part) ?? 0) + 1);
  let shared = 0;
  for (const part of second) {
    const count = left.get(part) ?? 0;
    if (count === 0) continue;
    left.set(part, count - 1);
    shared += 1;
  }
  return (2 * shared) / (first.length + second.length);
}

import {
  type LanguageData,
  normaliseToneMarks,
  pack,
  packSorted,
  piecesOf,
  skeleton,
} from '../../src/lib/vn-text/public.ts';
import { elsewhere } from './elsewhere.ts';

const BEGINNING = 0;
const NUMBER = 1;
const STRANGE = 2;
const FIRST_WORD = 3;
/** Phrases seen once could be put together to sentences of the texts; those seen oftener are the language's. */
const FEWEST_TRIPLES = 2;
const FEWEST_NEIGHBOURS = 3;
const SYLLABLE =
  /^(ngh?|nh|gh?|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|h|k|l|m|n|p|r|s|t|v|x)?[uo]?[aăâeêioôơuưy]{1,2}[iouy]?(ch|ng|nh|[ckmnpt])?$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** An unaccented twin so much rarer than an accented word is that word typed without accents. */
const TWIN_SHARE = 0.12;

/** A repair is a guess, and no guess in the paper of an authority may be an obscenity. */
const OBSCENE = ['cặc', 'lồn', 'đụ', 'địt', 'đéo', 'buồi'];

/** As if each phrase had been met so often. */
const PHRASE_WEIGHT = 2;

type Pair = [string, string];

interface Sources {
  texts: readonly string[];
  /** Phrases that stand for themselves: names, and what people say. */
  phrases: readonly string[];
  lists: { words: string[]; pairs: Pair[] };
}

export function learnLanguage({ texts, phrases, lists }: Sources): LanguageData {
  const written = texts.flatMap(sentencesOf);
  const spoken = phrases.flatMap(sentencesOf).map(([, , ...words]) => ['?', '?', ...words]);
  const sentences = [
    ...written,
    ...written.flatMap(elsewhere),
    ...Array.from({ length: PHRASE_WEIGHT }, () => spoken).flat(),
  ];
  const general = generalPairs(lists.pairs);
  const words = wordsOf(sentences, general);
  const idOf = new Map(words.map((word, at) => [word, at + FIRST_WORD]));
  const size = words.length + FIRST_WORD;
  const numbers = sentences.map((sentence) =>
    sentence.map((word) => (word === '#' ? NUMBER : word === '^' ? BEGINNING : (idOf.get(word) ?? STRANGE))),
  );
  const counts = new Array<number>(size).fill(0);
  const pairs = new Map<number, number>();
  for (const sentence of numbers)
    for (const [at, word] of sentence.entries()) {
      if (at > 1) counts[word] = (counts[word] ?? 0) + 1;
      if (at > 0) add(pairs, (sentence[at - 1] ?? 0) * size + word);
    }
  const sortedPairs = sorted(pairs);
  const placeOf = new Map(sortedPairs.map(([key], at) => [key, at]));
  const triples = new Map<number, number>();
  for (const sentence of numbers)
    for (let at = 2; at < sentence.length; at += 1) {
      const place = placeOf.get((sentence[at - 2] ?? 0) * size + (sentence[at - 1] ?? 0)) ?? 0;
      add(triples, place * size + (sentence[at] ?? 0));
    }
  const often = sorted(triples).filter(([, count]) => count >= FEWEST_TRIPLES);
  const known = new Set(general.flatMap(([first, second]) => keyOf(idOf, size, first, second)));
  return {
    words: words.join(' '),
    large: pack(largeShares(lists.pairs, words)),
    counts: pack(counts),
    pairs: packSorted(sortedPairs.map(([key]) => key)),
    pairCounts: pack(sortedPairs.map(([, count]) => count)),
    triples: packSorted(often.map(([key]) => key)),
    tripleCounts: pack(often.map(([, count]) => count)),
    general: packSorted([...known].sort((one, other) => one - other)),
  };
}

/** In how many of a hundred places within sentences a word is written large: names are, "là" is not. */
function largeShares(pairs: readonly Pair[], words: readonly string[]): number[] {
  const all = new Map<string, number>();
  const large = new Map<string, number>();
  for (const [first, second] of pairs) {
    if (!isSyllable(plain(first)) || !/^\p{L}\p{Ll}*$/u.test(second)) continue;
    add(all, plain(second));
    if (/^\p{Lu}/u.test(second)) add(large, plain(second));
  }
  return words.map((word) => Math.round((100 * ((large.get(word) ?? 0) + 0.6)) / ((all.get(word) ?? 0) + 2)));
}

function keyOf(idOf: ReadonlyMap<string, number>, size: number, first: string, second: string): number[] {
  const [one, other] = [idOf.get(first), idOf.get(second)];
  return one === undefined || other === undefined ? [] : [one * size + other];
}

function sentencesOf(text: string): string[][] {
  const sentences: string[][] = [];
  for (const piece of piecesOf(
    text
      .normalize('NFC')
      .replace(/[#*`_]+/g, ' ')
      .split('\n'),
  )) {
    if (piece.begins || sentences.length === 0) sentences.push(['^', '^']);
    sentences.at(-1)?.push(...wordOf(piece.core, piece.isNumber, piece.isKept));
  }
  return sentences;
}

function wordOf(core: string, isNumber: boolean, isKept: boolean): string[] {
  if (isNumber) return ['#'];
  if (isKept) return ['?'];
  return [isAbbreviation(core) ? core : normaliseToneMarks(core).toLowerCase()];
}

/** In capitals, and not to be spoken. */
function isAbbreviation(core: string): boolean {
  return /^\p{Lu}{2,}$/u.test(core) && !isSyllable(core.toLowerCase());
}

function generalPairs(pairs: readonly Pair[]): Pair[] {
  const spoken = pairs
    .map(([first, second]): Pair => [plain(first), plain(second)])
    .filter((pair) => pair.every(isSyllable));
  const neighbours = countsOf(spoken.flat());
  const twins = new Map<string, number>();
  for (const [word, count] of neighbours)
    if (/[^a-z]/.test(word)) twins.set(skeleton(word), Math.max(twins.get(skeleton(word)) ?? 0, count));
  const isReal = (word: string) => {
    const count = neighbours.get(word) ?? 0;
    if (OBSCENE.includes(word)) return false;
    return count >= FEWEST_NEIGHBOURS && (/[^a-z]/.test(word) || count > TWIN_SHARE * (twins.get(word) ?? 0));
  };
  return spoken.filter((pair) => pair.every(isReal));
}

const plain = (word: string) => normaliseToneMarks(word).toLowerCase();

function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD');
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'));
}

function wordsOf(sentences: readonly (readonly string[])[], general: readonly Pair[]): string[] {
  const counts = countsOf(sentences.flat());
  const spoken = [...counts.keys()].filter(isSyllable);
  const abbreviations = [...counts].filter(([word, count]) => isAbbreviation(word) && count > 1).map(([word]) => word);
  return [...new Set([...general.flat(), ...spoken])].sort().concat(abbreviations.sort());
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) add(counts, word);
  return counts;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const sorted = (counts: Map<number, number>) => [...counts].sort(([one], [other]) => one - other);

import { normaliseToneMarks } from '../tone-marks.ts';
import { bare } from './channel.ts';
import { FIRST_WORD, type Language } from './language.ts';
import { isCapitals } from './letter-case.ts';
import type { Piece } from './tokens.ts';

export interface Damage {
  kind: 'none' | 'unaccented' | 'recognised';
  /** How much a word that could be right as it stands is to be favoured. */
  trust(seen: string): number;
}

const FEWEST_WORDS = 3;
/** What has fewer words with the letters of a syllable is not Vietnamese. */
const LEAST_VIETNAMESE = 0.6;
/** What is typed without accents has them nowhere, and hardly a letter wrong. */
const MOST_ACCENTED = 0.03;
const LEAST_TYPED = 0.94;
/** Letters that only Vietnamese has: a recogniser of another language does not write them. */
const OWN_LETTER = /[đươăạ-ỹ]/;
const OWN_SHARE = 0.3;
/** Good texts have foreign words and abbreviations, but hardly one in a hundred words is misspelt with its accents. */
const MOST_MISSPELT = 0.01;
const FEWEST_MISSPELT = 3;
const MOST_STRANGE = 0.05;

const NONE: Damage = { kind: 'none', trust: () => 0 };

/** Whether a text has to be repaired, and from what: told by words that are none, and by letters that are missing. */
export function damageOf(pieces: readonly Piece[], language: Language): Damage {
  const skeletons = skeletonsOf(language);
  const isSpoken = (word: string) => skeletons.has(skeleton(word));
  const cores = pieces
    .filter(({ isKept, core }) => !isKept && core.length > 1 && (!isCapitals(core) || isSpoken(core.toLowerCase())))
    .map(({ core }) => normaliseToneMarks(core));
  const words = cores.map((core) => core.toLowerCase());
  const share = (test: (word: string) => boolean) => words.filter(test).length / words.length;
  const spoken = share(isSpoken);
  if (words.length < FEWEST_WORDS || spoken < LEAST_VIETNAMESE) return NONE;
  if (share((word) => /[^a-z]/.test(word)) < MOST_ACCENTED && spoken > LEAST_TYPED)
    return { kind: 'unaccented', trust: () => 0 };
  const isWord = (word: string) => language.idOf.has(word);
  if (share((word) => OWN_LETTER.test(word)) < OWN_SHARE)
    return share((word) => !isWord(word)) < MOST_STRANGE
      ? NONE
      : { kind: 'recognised', trust: (seen) => (OWN_LETTER.test(seen) ? 1 : 0) };
  // In capitals it may be a name of another people: "Krông", "Đắk".
  const misspelt = cores.filter((core) => !isWord(core) && /^\p{Ll}+$/u.test(core) && /[^a-z]/.test(core)).length;
  if (misspelt < FEWEST_MISSPELT || misspelt < MOST_MISSPELT * words.length) return NONE;
  return { kind: 'recognised', trust: (seen) => (isWord(seen) ? (OWN_LETTER.test(seen) ? 3 : 2) : 0) };
}

export const skeleton = (word: string) => Array.from(word, bare).join('');

const known = new WeakMap<Language, Set<string>>();

function skeletonsOf(language: Language): Set<string> {
  const made = known.get(language) ?? new Set(language.words.slice(FIRST_WORD).map(skeleton));
  known.set(language, made);
  return made;
}

import { isSyllable } from '../syllable.ts';
import { normaliseToneMarks } from '../tone-marks.ts';
import { type Degree, degreesOf, type Kind, type Seen, type Sight } from './degrees.ts';
import { FIRST_WORD, type Language } from './language.ts';
import { isCapitals } from './letter-case.ts';
import { skeleton } from './skeleton.ts';
import type { Piece } from './tokens.ts';

export interface Damage {
  kind: 'none' | Kind;
  /** How much of a piece's line (or cell) is damaged. */
  degreeAt(at: number): Degree;
  /** A word written right, whatever stands beside it: marks that this recogniser does not invent are proof. */
  isProven(seen: string, degree: Degree): boolean;
  /** As it stands, in Vietnamese or in no language we could mend. */
  isWord(seen: string): boolean;
  /** In a line of capitals a word in capitals is one like others. */
  isHeading(at: number): boolean;
}

const FEWEST_WORDS = 3;
/** What has fewer words with the letters of a syllable is not Vietnamese. */
const LEAST_VIETNAMESE = 0.6;
const LEAST_SPOKEN = 0.3;
/** Letters that only Vietnamese has: a recogniser of another language does not write them. */
const OWN_LETTER = /[đươăạ-ỹ]/;
/** A letter that stands so often in words that are none was written for another one. */
const MOST_MISUSED = 0.04;
const FEWEST_MISUSED = 2;
/** Words that lost their stroke are so much rarer than the others, as a logarithm, and so many of all words. */
const RARER = 3;
const LEAST_STROKES = 0.004;
/** A recogniser that takes so many wrongly has none of the others right. */
const MANY_MISUSED = 6;
/** Good texts have foreign words and abbreviations, but hardly one in a hundred words is misspelt with its accents. */
const MOST_MISSPELT = 0.01;
const FEWEST_MISSPELT = 3;
const NONE: Damage = {
  kind: 'none',
  degreeAt: () => 'none',
  isProven: () => true,
  isWord: () => true,
  isHeading: () => false,
};

/** Which lines have to be repaired, and from what: told by words that are none, and by marks that are missing. */
export function damageOf(pieces: readonly Piece[], language: Language): Damage {
  const known = knownOf(language);
  const units = unitsOf(pieces);
  const seen = units.map((unit) => unit.flatMap((piece) => (piece.isKept ? [] : wordOf(piece, known))));
  const words = seen.flat();
  if (words.length < FEWEST_WORDS) return NONE;
  const misspelt = words.filter(({ sight, isSmall }) => (sight === 'misspelt' || sight === 'glued') && isSmall).length;
  const isMisspelt = misspelt >= FEWEST_MISSPELT && misspelt >= MOST_MISSPELT * words.length;
  const { kind, degrees } = degreesOf(seen, isMisspelt);
  const isDamaged = degrees.some((degree) => degree !== 'none');
  if (!isDamaged && !isMisspelt) return NONE;
  const damaged = seen.filter((_, at) => !isDamaged || degrees[at] !== 'none').flat();
  const spoken = damaged.filter(({ isSpoken }) => isSpoken).length;
  const foreign = damaged.filter(({ sight, isSpoken }) => sight === 'strange' && !isSpoken).length;
  if (spoken < LEAST_VIETNAMESE * (spoken + foreign) || spoken < LEAST_SPOKEN * damaged.length) return NONE;
  const unitAt = units.flatMap((unit, number) => unit.map(() => number));
  const isMisused = misusedIn(words);
  const losesStrokes = doesLoseStrokes(words, language);
  const isRight = (word: string) => known.language.idOf.has(word) || isSyllable(word);
  const found = isDamaged ? kind : 'recognised';
  return {
    kind: found,
    degreeAt: (at) => {
      const degree = degrees[unitAt[at] ?? 0] ?? 'none';
      return degree === 'none' && isMisspelt && found === 'recognised' ? 'stray' : degree;
    },
    isProven: (core, degree) => {
      const word = core.toLowerCase();
      if (!/[^a-z]/.test(word) || !isRight(word)) return false;
      if (losesStrokes && twinOf(word, language) !== undefined) return false;
      if (found === 'unaccented') return true;
      const isDoubtful = Array.from(word).some(isMisused);
      if (OWN_LETTER.test(word)) return !isDoubtful || core !== word || language.idOf.has(word);
      return degree !== 'full' && !isDoubtful;
    },
    isWord: (word) => language.idOf.has(word) || (/[^a-z]/.test(word) ? isSyllable(word) : !known.skeletons.has(word)),
    isHeading: (at) => isHeading(seen[unitAt[at] ?? 0] ?? []),
  };
}

/** Lines, and cells of tables. */
function unitsOf(pieces: readonly Piece[]): Piece[][] {
  const units: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.opens || units.length === 0) units.push([]);
    units.at(-1)?.push(piece);
  }
  return units;
}

interface Known {
  language: Language;
  /** How likely all words of a skeleton are together. */
  skeletons: ReadonlyMap<string, number>;
  /** The same of words written large within a sentence. */
  names: ReadonlyMap<string, number>;
}

function wordOf({ core, begins }: Piece, { language, skeletons, names }: Known): Seen[] {
  const composed = normaliseToneMarks(core);
  const word = composed.toLowerCase();
  const id = language.idOf.get(word);
  const all = skeletons.get(skeleton(word));
  const isLarge = isCapitals(core);
  if (core.length < 2 || (isLarge && all === undefined)) return [];
  const isName = !begins && !isLarge && /^\p{Lu}/u.test(core);
  const share =
    id === undefined ? 0 : likely(language, id, isName) / ((isName ? names : skeletons).get(skeleton(word)) ?? 1);
  const isSmall = /^[\p{Ll}\d&¢]+$/u.test(composed);
  return [
    {
      word,
      sight: sightOf(word, id !== undefined, all !== undefined),
      share,
      isSmall,
      isLarge,
      isKnown: id !== undefined,
      isSpoken: all !== undefined,
    },
  ];
}

function sightOf(word: string, isKnown: boolean, isSpoken: boolean): Sight {
  if (!/[^a-z]/.test(word)) return isSpoken ? 'bare' : 'strange';
  if (!isKnown && !isSyllable(word)) return isGlued(word) ? 'glued' : 'misspelt';
  return OWN_LETTER.test(word) ? 'own' : 'western';
}

/** "dược" and "dồng" for "được" and "đồng": a recogniser with marks of Vietnamese that does not see the stroke of đ. */
function doesLoseStrokes(words: readonly Seen[], language: Language): boolean {
  const lost = words.filter(({ word }) => /[^a-z]/.test(word) && isRarerTwin(word, language));
  return lost.length > 0 && lost.length >= LEAST_STROKES * words.length;
}

const twinOf = (word: string, { idOf }: Language) => (word.startsWith('d') ? idOf.get(`đ${word.slice(1)}`) : undefined);

function isRarerTwin(word: string, language: Language): boolean {
  const twin = twinOf(word, language);
  const own = language.idOf.get(word);
  return twin !== undefined && (own === undefined || language.alone(own) < language.alone(twin) - RARER);
}

function isGlued(word: string): boolean {
  const seams = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2);
  return seams.some((at) => isSyllable(word.slice(0, at)) && isSyllable(word.slice(at)) && !/[éèêëïöäü]/.test(word));
}

/** The letters that stand in too many words that are none. */
function misusedIn(words: readonly Seen[]): (letter: string) => boolean {
  const counts = new Map<string, { all: number; wrong: number }>();
  for (const { word, isKnown, isSmall } of words) {
    if (OWN_LETTER.test(word)) continue;
    for (const letter of new Set(word.match(/[à-ỹ]/g))) {
      const { all, wrong } = counts.get(letter) ?? { all: 0, wrong: 0 };
      // In capitals it may be a name.
      counts.set(letter, { all: all + 1, wrong: wrong + (isKnown || !isSmall ? 0 : 1) });
    }
  }
  const often = [...counts].filter(([, { all, wrong }]) => wrong > MOST_MISUSED * all);
  const misused = new Set(often.filter(([, { wrong }]) => wrong >= FEWEST_MISUSED).map(([letter]) => letter));
  return (letter) => (often.length >= MANY_MISUSED ? /[à-ý]/.test(letter) : misused.has(letter));
}

const isHeading = (words: readonly Seen[]) => words.length > 1 && words.every(({ isLarge }) => isLarge);

const remembered = new WeakMap<Language, Known>();

function knownOf(language: Language): Known {
  const found = remembered.get(language);
  if (found) return found;
  const skeletons = new Map<string, number>();
  const names = new Map<string, number>();
  for (const [id, word] of language.words.entries()) {
    const bare = skeleton(word);
    if (id < FIRST_WORD) continue;
    skeletons.set(bare, (skeletons.get(bare) ?? 0) + likely(language, id, false));
    names.set(bare, (names.get(bare) ?? 0) + likely(language, id, true));
  }
  const made = { language, skeletons, names };
  remembered.set(language, made);
  return made;
}

function likely(language: Language, id: number, isName: boolean): number {
  return Math.exp(language.alone(id) - (isName ? language.caseCost(id, true) : 0));
}

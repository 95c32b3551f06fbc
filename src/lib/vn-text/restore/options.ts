import { normaliseToneMarks } from '../tone-marks.ts';
import { type Candidate, findCandidates, makeTrie } from './candidates.ts';
import { type Channel, unaccented } from './channel.ts';
import type { Damage } from './damage.ts';
import type { Degree } from './degrees.ts';
import { type Language, NUMBER, STRANGE } from './language.ts';
import { inCaseOf, isCapitals } from './letter-case.ts';
import { skeleton } from './skeleton.ts';
import { repairSymbol } from './symbols.ts';
import type { Piece } from './tokens.ts';

/** One way to read a piece, or two of them together. */
export interface Option {
  words: readonly number[];
  cost: number;
  /** Pieces it takes up. */
  span: 1 | 2;
  text: string;
}

export type OptionsOf = (pieces: readonly Piece[], at: number) => Option[];

type Reading = Pick<Option, 'words' | 'cost'>;
type Find = (seen: string) => Candidate[];

/** A piece stays as it is, though no word of the language, at this price; what is in capitals may be a name. */
const STAY_COST = 15;
const CAPITALS_STAY_COST = 6;
/** "C3", or "Cả". */
const CODE_STAY_COST = 5;
const CODE = /^\p{Lu}{1,2}\d{1,2}$/u;
const ABBREVIATION_COST = 2;
/** Where only some words are damaged, what could be right is to be favoured. */
const TRUST: Readonly<Record<Degree, number>> = { none: 0, stray: 0, few: 2.2, part: 0.7, full: 0 };
const SPLIT_COST = 6;
const JOIN_COST = 5;
/** A single reading as cheap as this leaves no need of two. */
const CHEAP = 4.5;
const MOST_HALVES = 8;
const MOST_SPLITS = 20;
const MOST_JOINED = 5;
const LONGEST_JOINED = 8;

export function makeOptions(language: Language, channel: Channel, damage: Damage): OptionsOf {
  const isTyped = damage.kind === 'unaccented';
  const used = isTyped ? unaccented : channel;
  const syllables = makeTrie(language.words.map((word) => (isAbbreviation(word) ? '' : word)));
  const abbreviations = makeTrie(language.words.map((word) => (isAbbreviation(word) ? word.toLowerCase() : '')));
  const find = remembering((seen) => findCandidates(syllables, used, language.alone, seen));
  const findShort = remembering((seen) => findCandidates(abbreviations, used, language.alone, seen));
  const splits = remembering((seen) => (isTyped ? [] : splitsOf(seen, find)));
  const written = (core: string, readings: readonly Reading[], span: 1 | 2, hasCase: boolean): Option[] =>
    readings.map(({ words, cost }) => {
      const text = words.map((word) => language.words[word] ?? '').join(' ');
      const ofCase = hasCase ? language.caseCost(words[0] ?? 0, /^\p{Lu}/u.test(core)) : 0;
      return { words, cost: cost + ofCase, span, text: inCaseOf(core, text) };
    });
  const isFixed = (piece: Piece, at: number) => piece.isKept || isRight(piece, damage, at);
  return (pieces, at) => {
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (!piece) return [];
    const { core } = piece;
    const degree = damage.degreeAt(at);
    if (piece.isKept) return [{ ...stay(piece, 0), text: degree === 'none' ? core : repairedSymbol(piece) }];
    const known = language.idOf.get(core);
    if (known !== undefined && isAbbreviation(core)) return [{ ...stay(piece, 0), words: [known] }];
    const seen = core.toLowerCase();
    if (isRight(piece, damage, at)) return [asItIs(piece, language.idOf.get(normaliseToneMarks(seen)))];
    const isLarge = isCapitals(core) && core.length > 1;
    const isHeading = damage.isHeading(at) && !isInitials(core);
    const short = isLarge && !isHeading ? findShort(seen) : [];
    const whole = favoured(isInitials(core) ? [] : find(seen), language.idOf.get(seen), TRUST[degree]);
    const hasCase = !piece.begins && !isLarge;
    const abbreviated = short.map(({ word, cost }) => ({ word, cost: cost + ABBREVIATION_COST }));
    return [
      ...written(
        core,
        [...[...whole, ...abbreviated].map(single), ...(isInitials(core) ? [] : splits(seen))],
        1,
        hasCase,
      ),
      ...(next && !isTyped && !isFixed(next, at + 1)
        ? written(core + next.core, joinsOf(piece, next, find), 2, hasCase)
        : []),
      stay(piece, isLarge && !isHeading ? CAPITALS_STAY_COST : CODE.test(core) ? CODE_STAY_COST : STAY_COST),
    ];
  };
}

/** Nothing about it is to be repaired: its line is good, or its marks prove it. */
function isRight({ core, begins }: Piece, { degreeAt, isProven, isWord }: Damage, at: number): boolean {
  const degree = degreeAt(at);
  const composed = normaliseToneMarks(core);
  if (degree === 'none' || isProven(composed, degree)) return true;
  if (degree === 'stray') return !/^[\p{Ll}\d&¢]+$/u.test(core) || isWord(composed);
  return /^\p{Lu}$/u.test(core) && !(begins && /[OY]/.test(core));
}

/** "TM", "KT": no syllable has no vowel. */
const isInitials = (core: string) => isCapitals(core) && /^[^aeiouy\d&¢]{2,6}$/i.test(skeleton(core.toLowerCase()));
const isAbbreviation = (word: string) => word !== word.toLowerCase() && isCapitals(word);
const single = ({ word, cost }: Candidate): Reading => ({ words: [word], cost });

function stay({ core, isNumber }: Piece, cost: number): Option {
  return { words: [isNumber ? NUMBER : STRANGE], cost, span: 1, text: core };
}

function asItIs(piece: Piece, word: number | undefined): Option {
  const option = stay(piece, 0);
  return word === undefined ? option : { ...option, words: [word] };
}

function repairedSymbol({ core, digits }: Piece): string {
  return repairSymbol(digits ?? core);
}

function favoured(candidates: Candidate[], same: number | undefined, trust: number): Candidate[] {
  if (trust === 0) return candidates;
  return candidates.map(({ word, cost }) => ({ word, cost: word === same ? Math.max(0, cost - trust) : cost + trust }));
}

function splitsOf(seen: string, find: Find): Reading[] {
  if (seen.length < 4 || cheapest(find(seen)) < CHEAP) return [];
  const halves = (part: string) => find(part).slice(0, MOST_HALVES);
  const splits = Array.from({ length: seen.length - 3 }, (_, at) => at + 2).flatMap((at) =>
    halves(seen.slice(0, at)).flatMap((left) =>
      halves(seen.slice(at)).map((right) => ({
        words: [left.word, right.word],
        cost: left.cost + right.cost + SPLIT_COST,
      })),
    ),
  );
  return splits.sort((one, other) => one.cost - other.cost).slice(0, MOST_SPLITS);
}

function joinsOf(piece: Piece, next: Piece, find: Find): Reading[] {
  const isApart = !next.follows || next.isKept || piece.isGlued;
  const core = piece.core + next.core;
  if (isApart || core.length > LONGEST_JOINED || !/^\p{L}+$/u.test(core)) return [];
  if ([piece, next].every((one) => cheapest(find(one.core.toLowerCase())) < CHEAP)) return [];
  return find(core.toLowerCase())
    .slice(0, MOST_JOINED)
    .map(({ word, cost }) => ({ words: [word], cost: cost + JOIN_COST }));
}

function cheapest(candidates: readonly Candidate[]): number {
  return candidates.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
}

/** Texts say few words, each of them often. */
function remembering<Value>(make: (seen: string) => Value): (seen: string) => Value {
  const known = new Map<string, Value>();
  return (seen) => {
    const value = known.get(seen) ?? make(seen);
    known.set(seen, value);
    return value;
  };
}

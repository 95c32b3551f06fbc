import { BEGINNING, type Language } from './language.ts';
import type { Option, OptionsOf } from './options.ts';
import type { Piece } from './tokens.ts';

/** What was chosen for a piece (or two), and how sure that is, from 0 to 1. */
export interface Reading {
  at: number;
  option: Option;
  confidence: number;
}

interface State {
  first: number;
  second: number;
  score: number;
  at: number;
  option: Option | undefined;
  previous: State | undefined;
}

const BEAM = 40;
/** So far behind the best, no state wins any more. */
const MARGIN = 14;
/** What begins knows nothing of what stands before, so one way there is enough; and the longest text ends somewhere. */
const LONGEST_SENTENCE = 500;
const START: State = { first: BEGINNING, second: BEGINNING, score: 0, at: 0, option: undefined, previous: undefined };

/** The likeliest words of all the pieces together. */
export function decode(pieces: readonly Piece[], options: OptionsOf, language: Language): Reading[] {
  const beams: State[][] = Array.from({ length: pieces.length + 1 }, () => []);
  beams[0]?.push(START);
  for (const [at, piece] of pieces.entries()) {
    const states = best(beams[at] ?? [], piece.begins || at % LONGEST_SENTENCE === 0 ? 1 : BEAM);
    for (const option of options(pieces, at))
      for (const state of states) beams[at + option.span]?.push(extend(state, option, { at, piece, language }));
    beams[at] = [];
  }
  const path: State[] = [];
  for (let state = best(beams[pieces.length] ?? [], 1)[0]; state?.option; state = state.previous) path.push(state);
  return path.reverse().map((state, place) => ({
    at: state.at,
    option: state.option ?? { words: [], cost: 0, span: 1, text: '' },
    confidence: confidenceOf(state, path[place + 1], { pieces, options, language }),
  }));
}

function extend(
  state: State,
  option: Option,
  { at, piece, language }: { at: number; piece: Piece; language: Language },
): State {
  let { first, second } = piece.begins ? START : state;
  let score = state.score - option.cost;
  for (const word of option.words) {
    score += language.score(first, second, word);
    first = second;
    second = word;
  }
  return { first, second, score, at, option, previous: state };
}

/** Of states with the same two words behind them only the best can win. */
function best(states: State[], most: number): State[] {
  const kept: State[] = [];
  const seen = new Set<number>();
  const least = states.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY) - MARGIN;
  for (const state of states.filter(({ score }) => score > least).sort((one, other) => other.score - one.score)) {
    const key = state.first * 65_536 + state.second;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(state);
    if (kept.length === most) break;
  }
  return kept;
}

/** Against the other ways to read the same piece, its neighbours being what they are. */
function confidenceOf(
  state: State,
  next: State | undefined,
  { pieces, options, language }: { pieces: readonly Piece[]; options: OptionsOf; language: Language },
): number {
  const piece = pieces[state.at];
  const { previous, option } = state;
  if (!piece || !previous || !option) return 0;
  const scoreOf = (other: Option) => {
    const tried = extend(previous, other, { at: state.at, piece, language });
    const nextPiece = next && pieces[next.at];
    return next?.option && nextPiece
      ? extend(tried, next.option, { at: next.at, piece: nextPiece, language }).score
      : tried.score;
  };
  const chosen = scoreOf(option);
  const others = options(pieces, state.at).filter(({ span, text }) => span === option.span && text !== option.text);
  return 1 / (1 + others.reduce((sum, other) => sum + Math.exp(scoreOf(other) - chosen), 0));
}

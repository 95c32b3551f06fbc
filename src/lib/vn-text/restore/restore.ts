import { normaliseToneMarks } from '../tone-marks.ts';
import { type ChannelData, makeChannel } from './channel.ts';
import { damageOf } from './damage.ts';
import { decode, type Reading } from './decode.ts';
import { type LanguageData, makeLanguage } from './language.ts';
import { makeOptions } from './options.ts';
import { type Piece, piecesOf } from './tokens.ts';

export interface RestoredWord {
  text: string;
  original: string;
  isRepaired: boolean;
  /** From 0 to 1; what was not touched has 1. */
  confidence: number;
  /** Where it begins in the line, and where in the line as it was. */
  at: number;
  originalAt: number;
}

export interface RestoredLine {
  text: string;
  words: RestoredWord[];
}

export interface RestoredText {
  lines: RestoredLine[];
  /** None: the text came back as it was. */
  damage: 'none' | 'unaccented' | 'recognised';
  repaired: number;
}

/** Some sixty pages. What follows in a longer text stays as it is. */
const MOST_PIECES = 25_000;

export type RestoreText = (text: string) => RestoredText;

/** Ready to repair texts: what the language and its recognisers are like is reckoned once. */
export function makeRestorer(data: { language: LanguageData; channel: ChannelData }): RestoreText {
  const language = makeLanguage(data.language);
  const channel = makeChannel(data.channel);
  return (text) => {
    const lines = text.split('\n');
    const composed = lines.map((line) => line.normalize('NFC'));
    const found = piecesOf(composed);
    const damage = damageOf(found, language);
    if (damage.kind === 'none') return { lines: lines.map(untouched), damage: 'none', repaired: 0 };
    const pieces = found.map((piece, at) => ({ ...piece, isGlued: piece.isGlued && damage.degreeAt(at) !== 'none' }));
    const readings = decode(pieces.slice(0, MOST_PIECES), makeOptions(language, channel, damage), language);
    const byLine = Map.groupBy(readings, ({ at }) => pieces[at]?.line ?? 0);
    const restored = composed.map((line, number) => {
      const anew = writtenAnew(line, pieces, byLine.get(number) ?? []);
      return anew.words.some(({ isRepaired }) => isRepaired) ? anew : untouched(lines[number] ?? '');
    });
    const repaired = restored.flatMap(({ words }) => words).filter(({ isRepaired }) => isRepaired).length;
    return { lines: restored, damage: damage.kind, repaired };
  };
}

function untouched(line: string): RestoredLine {
  const words = [...line.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    original: word,
    isRepaired: false,
    confidence: 1,
    at: index,
    originalAt: index,
  }));
  return { text: line, words };
}

function writtenAnew(line: string, pieces: readonly Piece[], readings: readonly Reading[]): RestoredLine {
  let text = '';
  let end = 0;
  const words: RestoredWord[] = [];
  for (const { at, option, confidence } of readings) {
    const piece = pieces[at];
    const last = pieces[at + option.span - 1];
    if (!piece || !last) continue;
    const original = line.slice(piece.from, last.to);
    const isSame = normaliseToneMarks(original) === option.text;
    const written = isSame ? original : option.text;
    text += line.slice(end, piece.from);
    const isRepaired = !isSame || piece.isGlued;
    const sure = isRepaired ? Math.round(confidence * 100) / 100 : 1;
    words.push({ text: written, original, isRepaired, confidence: sure, at: text.length, originalAt: piece.from });
    text += piece.isGlued ? `${written} ` : written;
    end = last.to;
  }
  return { text: text + line.slice(end), words };
}

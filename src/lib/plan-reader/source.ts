import type { Span } from './cells.ts';
import type { Line } from './lines.ts';

/** Where a value stands: from the first line to the last, and its characters in each. */
export interface Source {
  lines: [number, number];
  parts: Span[];
}

export function sourceOf(parts: readonly Span[]): Source | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const lines = parts.reduce<[number, number]>(
    ([from, to], { line }) => [Math.min(from, line), Math.max(to, line)],
    [first.line, first.line],
  );
  return { lines, parts: [...parts] };
}

const WORD = /[\p{L}\p{N}%]+/gu;
/** Marks of Markdown and HTML, and words that stand between two parts of a value, are passed over. */
const SKIPPED = 4;

/** So often a value is looked for where its first word stands. */
const ATTEMPTS = 50;

type Word = Span & { word: string };

/** Many values may stand on one line. */
const known = new WeakMap<Line, Word[]>();

export function wordsOf(lines: readonly Line[]): Word[] {
  return lines.flatMap((line) => {
    const words = known.get(line) ?? wordsIn(line);
    known.set(line, words);
    return words;
  });
}

const wordsIn = ({ text, number }: Line): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    line: number,
    from: index,
    to: index + word.length,
  }));

/** Finds a value among the words it was read from: marks and breaks between them do not matter. */
export function locate(value: string, words: readonly Word[]): Source | undefined {
  const wanted = [...value.toLowerCase().matchAll(WORD)].map(([word]) => word);
  let attempts = 0;
  for (const [at, { word }] of words.entries()) {
    if (word !== wanted[0]) continue;
    const spans = spansFrom(words, at, wanted);
    attempts += 1;
    if (spans) return sourceOf(spans);
    if (attempts >= ATTEMPTS) return undefined;
  }
  return undefined;
}

function spansFrom(words: readonly Word[], at: number, wanted: readonly string[]): Span[] | undefined {
  const spans: Span[] = [];
  let skipped = 0;
  let next = 0;
  for (let index = at; index < words.length && next < wanted.length && skipped <= SKIPPED; index += 1) {
    const word = words[index];
    if (word && word.word === wanted[next]) {
      extend(spans, word);
      next += 1;
    } else skipped += 1;
  }
  return next === wanted.length ? spans : undefined;
}

function extend(spans: Span[], { line, from, to }: Span): void {
  const last = spans.at(-1);
  if (last?.line === line) last.to = to;
  else spans.push({ line, from, to });
}

/** The lines with these numbers, which are counted from 1 without gaps. */
export function linesAt(lines: readonly Line[], numbers: readonly number[]): Line[] {
  return numbers.flatMap((number) => lines[number - 1] ?? []);
}

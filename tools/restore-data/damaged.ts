import { type ChannelData, type LanguageData, makeChannel, makeRestorer } from '../../src/lib/vn-text/public.ts';
import { learn } from './channel.ts';

const SURE = 0.9;
const LONGEST_SEEN = 3;

interface Seen {
  letter: string;
  form: string;
}

/** What letters became in a damaged text, where its repair is sure of the word: twice, the second time knowing more. */
export function learnChannel(text: string, language: LanguageData, expected: ChannelData): ChannelData {
  return [1, 2].reduce((channel) => learn(expected, seenIn(text, language, channel)), expected);
}

function seenIn(text: string, language: LanguageData, channel: ChannelData): Seen[] {
  const costs = makeChannel(channel);
  return makeRestorer({ language, channel })(text).lines.flatMap(({ words }) =>
    words
      .filter(({ text: word, original, confidence }) => confidence >= SURE && !/\s/.test(word) && !/\s/.test(original))
      .filter(({ text: word }) => word !== word.toUpperCase())
      .flatMap(({ text: word, original }) => aligned(word.toLowerCase(), original.toLowerCase(), costs.cost)),
  );
}

/** The cheapest way to part what was seen among the letters. */
function aligned(word: string, seen: string, costOf: (letter: string, form: string) => number): Seen[] {
  const letters = Array.from(word);
  let ways: ({ cost: number; parts: Seen[] } | undefined)[] = [{ cost: 0, parts: [] }];
  for (const letter of letters) {
    const next: typeof ways = [];
    for (let to = 0; to <= seen.length; to += 1)
      for (let from = Math.max(0, to - LONGEST_SEEN); from <= to; from += 1) {
        const way = ways[from];
        const form = seen.slice(from, to);
        const cost = (way?.cost ?? Number.POSITIVE_INFINITY) + costOf(letter, form);
        if (way && cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { cost, parts: [...way.parts, { letter, form }] };
      }
    ways = next;
  }
  return ways[seen.length]?.parts ?? [];
}

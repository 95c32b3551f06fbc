import { type Channel, LONGEST_SEEN } from './channel.ts';
import { FIRST_WORD } from './language.ts';

interface Node {
  letter: string;
  children: Node[];
  word: number | undefined;
}

export interface Candidate {
  word: number;
  cost: number;
}

/** So much dearer than the cheapest, no neighbour can make a candidate the likelier one. */
const MARGIN = 9;
const LIMITS = [12, 18, 26];
const MOST_CANDIDATES = 24;
const LONGEST_TOKEN = 18;
const WIDTH = LONGEST_SEEN + 1;

export function makeTrie(words: readonly string[]): Node {
  const root: Node = { letter: '', children: [], word: undefined };
  for (const [word, text] of words.entries()) {
    if (word < FIRST_WORD || text === '') continue;
    let node = root;
    for (const letter of text) {
      const next = node.children.find((child) => child.letter === letter) ?? { letter, children: [], word: undefined };
      if (!node.children.includes(next)) node.children.push(next);
      node = next;
    }
    node.word = word;
  }
  return root;
}

/** The words that may have been meant by what was seen, the likeliest first. */
export function findCandidates(
  root: Node,
  channel: Channel,
  alone: (word: number) => number,
  seen: string,
): Candidate[] {
  if (seen.length > LONGEST_TOKEN) return [];
  const costs = rememberedCosts(channel, seen);
  const extras = Array.from(seen, (character) => channel.extra(character));
  const priceOf = ({ word, cost }: Candidate) => cost - 0.8 * alone(word);
  for (const limit of LIMITS) {
    const found = search(root, { length: seen.length, extras, costs, limit });
    const best = found.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY);
    if (best + MARGIN > limit && limit !== LIMITS.at(-1)) continue;
    return found
      .filter(({ cost }) => cost < best + MARGIN)
      .sort((one, other) => priceOf(one) - priceOf(other))
      .slice(0, MOST_CANDIDATES);
  }
  return [];
}

interface Search {
  length: number;
  extras: readonly number[];
  costs: (letter: string) => Float64Array;
  limit: number;
}

/** Each row says for a beginning of a word what it costs to have been seen as the first characters, none to all. */
function search(root: Node, { length, extras, costs, limit: most }: Search): Candidate[] {
  const found: Candidate[] = [];
  const rows = Array.from({ length: LONGEST_TOKEN }, () => new Float64Array(length + 1));
  let limit = most;
  const visit = (node: Node, row: Float64Array, depth: number) => {
    const next = rows[depth];
    if (!next) return;
    for (const child of node.children) {
      const least = fill(next, row, extras, costs(child.letter));
      const cost = next[length] ?? limit;
      if (child.word !== undefined && cost < limit) {
        found.push({ word: child.word, cost });
        limit = Math.min(limit, cost + MARGIN);
      }
      if (least < limit) visit(child, next, depth + 1);
    }
  };
  const start = new Float64Array(length + 1);
  for (let at = 1; at <= length; at += 1) start[at] = (start[at - 1] ?? 0) + (extras[at - 1] ?? 0);
  visit(root, start, 0);
  return found;
}

function fill(next: Float64Array, row: Float64Array, extras: readonly number[], costs: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  let last = Number.POSITIVE_INFINITY;
  for (let to = 0; to < row.length; to += 1) {
    let cost = to > 0 ? last + (extras[to - 1] ?? 0) : last;
    const shortest = Math.min(to, LONGEST_SEEN);
    for (let seen = 0; seen <= shortest; seen += 1) {
      const tried = (row[to - seen] ?? 0) + (costs[to * WIDTH + seen] ?? 0);
      if (tried < cost) cost = tried;
    }
    next[to] = cost;
    last = cost;
    if (cost < least) least = cost;
  }
  return least;
}

function rememberedCosts(channel: Channel, seen: string): (letter: string) => Float64Array {
  const known = new Map<string, Float64Array>();
  return (letter) => {
    const found = known.get(letter);
    if (found) return found;
    const costs = new Float64Array((seen.length + 1) * WIDTH).fill(Number.POSITIVE_INFINITY);
    for (let to = 0; to <= seen.length; to += 1)
      for (let from = Math.max(0, to - LONGEST_SEEN); from <= to; from += 1)
        costs[to * WIDTH + to - from] = channel.cost(letter, seen.slice(from, to));
    known.set(letter, costs);
    return costs;
  };
}

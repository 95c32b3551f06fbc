import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const UNICHARSET = 1;
const WORDS = 7;
const PAIRS = 14;
const FLAGS = { last: 1n, backward: 2n, ends: 4n };

/**
 * The words and pairs of words that the Vietnamese recogniser we ship (Apache-2.0) was made with: general Vietnamese, as
 * two directed graphs of letters in its file of trained data.
 */
export function readWordLists(path: string): { words: string[]; pairs: [string, string][] } {
  const data = gunzipSync(readFileSync(path));
  const count = data.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, at) => Number(data.readBigInt64LE(4 + 8 * at)));
  const part = (number: number) => {
    const from = offsets[number] ?? 0;
    return data.subarray(from, Math.min(data.length, ...offsets.filter((offset) => offset > from)));
  };
  const letters = readLetters(part(UNICHARSET).toString('utf8'));
  const pairs = readGraph(part(PAIRS), letters).flatMap((text): [string, string][] => {
    const [first = '', second = '', ...more] = text.split(' ');
    return first && second && more.length === 0 ? [[first, second]] : [];
  });
  return { words: readGraph(part(WORDS), letters), pairs };
}

function readLetters(text: string): string[] {
  const [count = '0', ...lines] = text.split('\n');
  return lines.slice(0, Number(count)).map((line) => (/^(NULL)? /.test(line) ? ' ' : (line.split(' ')[0] ?? '')));
}

/** Each edge is 64 bits: its letter, three flags, and the node it leads to. */
function readGraph(bytes: Buffer, letters: readonly string[]): string[] {
  const edges = Array.from({ length: bytes.readInt32LE(6) }, (_, at) => bytes.readBigUInt64LE(10 + 8 * at));
  const letterBits = BigInt(Math.ceil(Math.log2(bytes.readInt32LE(2) + 1)));
  const found: string[] = [];
  const walk = (node: number, before: string) => {
    for (let at = node; at < edges.length; at += 1) {
      const edge = edges[at] ?? 0n;
      const flags = edge >> letterBits;
      const text = before + (letters[Number(edge & ((1n << letterBits) - 1n))] ?? '');
      const next = Number(edge >> (letterBits + 3n));
      if (!(flags & FLAGS.backward)) {
        if (flags & FLAGS.ends) found.push(text);
        if (next > 0) walk(next, text);
      }
      if (flags & FLAGS.last) return;
    }
  };
  walk(0, '');
  return found;
}

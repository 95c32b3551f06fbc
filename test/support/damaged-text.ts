import { bare } from '../../src/lib/vn-text/public.ts';
import { longestCommon, syllablesOf } from '../../tools/restore-data/hidden-truth.ts';

const WESTERN: Record<string, string> = { a: 'áàâãä', e: 'éèêë', i: 'íìî', o: 'óòôõö', u: 'úùûü', y: 'ý' };
const ALIKE: Record<string, string[]> = {
  a: ['4', 'd', 'i', 'é', '3'],
  e: ['é', 'c', '&'],
  i: ['l', '1', 'j'],
  o: ['6', '0', 'd', 'b', '9'],
  u: ['ii', 'ti', 'i', 'y', 'ir', 'n'],
  y: ['v'],
  l: ['1', 'I', 't'],
  m: ['rn'],
  n: ['m', 'r'],
  t: ['l', 'f'],
  c: ['e'],
  h: ['b', 'li'],
  d: ['D', 'P', 'B'],
};

/**
 * A text as a recogniser that has no Vietnamese writes it. At full level half of the marks are lost, a third become
 * those of western Europe, the rest and some plain letters are taken for what looks alike, and spaces are lost.
 */
export function damage(text: string, next: () => number, level: number): string {
  const pick = (from: Iterable<string>) => [...from][Math.floor(next() * [...from].length)] ?? '';
  const seenFor = (letter: string) => {
    const plain = bare(letter.toLowerCase());
    if (letter === ' ') return next() < 0.008 * level ? '' : letter;
    if (!/[a-z]/.test(plain)) return letter;
    if (/[a-zA-Z]/.test(letter)) return next() < 0.012 * level ? pick(ALIKE[plain] ?? letter) : letter;
    const lot = next();
    if (lot > level) return letter;
    if (lot < 0.5 * level) return like(letter, plain);
    return lot < 0.85 * level ? like(letter, pick(WESTERN[plain] ?? plain)) : pick(ALIKE[plain] ?? plain);
  };
  return Array.from(text, seenFor).join('');
}

export function withoutAccents(text: string): string {
  return Array.from(text, (letter) => like(letter, bare(letter.toLowerCase()))).join('');
}

export function shareOfRight(truth: string, text: string): number {
  const wanted = truth.split('\n');
  const found = text.split('\n');
  const right = wanted.map((line, at) => longestCommon(syllablesOf(line), syllablesOf(found[at] ?? '')));
  return right.reduce((sum, count) => sum + count, 0) / syllablesOf(truth).length;
}

const like = (letter: string, written: string) => (letter === letter.toLowerCase() ? written : written.toUpperCase());

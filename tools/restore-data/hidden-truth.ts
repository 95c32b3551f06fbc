import { createHash } from 'node:crypto';

/** Lines of a text restored by hand, as marks that tell a right syllable from a wrong one but do not say it. */
export function hide(lines: readonly string[]): string[] {
  return lines.map((line, number) =>
    syllablesOf(line)
      .map((syllable) => markOf(number, syllable))
      .join(' '),
  );
}

/** Of how many syllables that were hidden a line has the same, in the same order. */
export function countRight(hidden: string, number: number, line: string): { right: number; of: number } {
  const marks = hidden === '' ? [] : hidden.split(' ');
  const found = syllablesOf(line).map((syllable) => markOf(number, syllable));
  return { right: longestCommon(marks, found), of: marks.length };
}

export function syllablesOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

/** Eight bits: some thirty syllables have the same mark, so that none can be read from it. */
function markOf(line: number, syllable: string): string {
  return createHash('sha256').update(`vn-text ${line} ${syllable}`).digest('hex').slice(0, 2);
}

export function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, word2] of other.entries())
      next.push(word === word2 ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

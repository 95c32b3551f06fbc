import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moneyInWords, numberInWords } from './number-words.ts';

test.each([
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [14, 'mười bốn'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [55, 'năm mươi lăm'],
  [101, 'một trăm linh một'],
  [110, 'một trăm mười'],
  [1005, 'một nghìn không trăm linh năm'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [2_000_000_000, 'hai tỷ'],
  [3_500_000_000_000, 'ba nghìn năm trăm tỷ'],
  [1_000_000_001, 'một tỷ không trăm linh một'],
  [-7, 'âm bảy'],
])('%i is said “%s”', (number, words) => expect(numberInWords(number)).toBe(words));

test('a sum begins with a capital and ends in đồng', () => {
  expect(moneyInWords(1_250_000)).toBe('Một triệu hai trăm năm mươi nghìn đồng');
});

test('fractions and what is beyond reckoning are refused', () => {
  for (const number of [1.5, 1e15, Number.NaN]) expect(() => numberInWords(number)).toThrow(RangeError);
});

const VALUES = new Map(
  Object.entries({
    ...{
      không: 0,
      linh: 0,
      một: 1,
      mốt: 1,
      hai: 2,
      ba: 3,
      bốn: 4,
      tư: 4,
      năm: 5,
      lăm: 5,
      sáu: 6,
      bảy: 7,
      tám: 8,
      chín: 9,
    },
    mười: 10,
  }),
);

/** The obvious reader: units add up, each larger word multiplies what stands before it. */
function heard(words: string): number {
  const [above, ...below] = words.includes(' tỷ') ? splitAtLast(words, 'tỷ') : ['', words];
  if (above) return heard(above) * 1e9 + (below[0] ? heard(below[0]) : 0);
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.split(' ')) {
    if (word === 'mươi') group += 9 * digit;
    else if (word === 'trăm') group += 99 * digit;
    else if (word === 'nghìn' || word === 'triệu') {
      total += group * (word === 'nghìn' ? 1e3 : 1e6);
      group = 0;
    } else {
      digit = VALUES.get(word) ?? Number.NaN;
      group += digit;
    }
  }
  return total + group;
}

function splitAtLast(words: string, word: string): [string, string] {
  const at = words.lastIndexOf(word);
  return [words.slice(0, at).trim(), words.slice(at + word.length).trim()];
}

test('what is written is heard as the same number', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (any) => {
      const number = any % 1e15;
      expect(heard(numberInWords(number))).toBe(number);
    }),
    { numRuns: 2000 },
  );
});

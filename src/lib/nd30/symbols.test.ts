import { expect, test } from 'vitest';
import { roman } from '../vn-text/public.ts';
import { KINDS } from './kinds.ts';
import { letter, makeMarker } from './markers.ts';
import { numberAndSymbol, placeAndDate, symbolOf } from './symbols.ts';

test('there are 29 kinds, each with a name and a symbol of its own', () => {
  const kinds = Object.values(KINDS);
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(29);
  const symbols = kinds.flatMap(({ symbol }) => symbol ?? []);
  expect([new Set(symbols).size, symbols.length]).toEqual([27, 27]);
});

test('a letter has its unit in the symbol and no kind, the others have their kind', () => {
  expect(symbolOf('DECISION', 'UBND')).toBe('QĐ-UBND');
  expect(symbolOf('PROPOSAL', 'VHXH')).toBe('TTr-VHXH');
  expect(symbolOf('LETTER', 'UBND', 'VHXH')).toBe('UBND-VHXH');
});

test('numbers below ten get a nought, an open one keeps its place', () => {
  expect(numberAndSymbol(5, 'QĐ-UBND')).toBe('05/QĐ-UBND');
  expect(numberAndSymbol(692, 'QĐ-UBND')).toBe('692/QĐ-UBND');
  expect(numberAndSymbol(null, 'KH-UBND')).toMatch(/^ +\/KH-UBND$/);
});

test.each([
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2025-12-10', 'ngày 10 tháng 12 năm 2025'],
])('%s is written %s', (date, written) => expect(placeAndDate('Gia Phúc', date)).toBe(`Gia Phúc, ${written}`));

test('points are lettered in the Vietnamese alphabet', () => {
  const letters = Array.from({ length: 24 }, (_, index) => letter(index + 1)).join(' ');
  expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa');
});

test('Roman numbers', () => {
  expect([1, 4, 9, 14, 40, 90, 400, 1994].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV']);
});

test('articles are counted through all chapters, clauses and points anew', () => {
  const mark = makeMarker();
  const levels = [
    'chapter',
    'article',
    'clause',
    'point',
    'point',
    'clause',
    'point',
    'chapter',
    'article',
    'clause',
  ] as const;
  expect(levels.map(mark)).toEqual(['Chương I', 'Điều 1.', '1.', 'a)', 'b)', '2.', 'a)', 'Chương II', 'Điều 2.', '1.']);
});

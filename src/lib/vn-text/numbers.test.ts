import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoneyDong, formatNumber, parseMoneyDong } from './public.ts';

describe('formatting', () => {
  it('groups with stops and separates decimals with a comma', () => {
    expect(formatMoneyDong(1_234_567)).toBe('1.234.567 đ');
    expect(formatMoneyDong(8000)).toBe('8.000 đ');
    expect(formatMoneyDong(-50_000n)).toBe('-50.000 đ');
    expect(formatNumber(1_234_567.5)).toBe('1.234.567,5');
    expect(formatNumber(97.456, 1)).toBe('97,5');
  });

  it('refuses a part of a đồng', () => {
    expect(() => formatMoneyDong(0.5)).toThrow(RangeError);
  });
});

describe('parseMoneyDong', () => {
  it.each([
    ['1.234.567 đ', 1_234_567],
    ['8.000đ', 8000],
    ['50,000 VNĐ', 50_000],
    ['1 200 000 đồng', 1_200_000],
    ['500000', 500_000],
    ['0 đ', 0],
    ['5 triệu đồng', 5_000_000],
    ['1,5 triệu', 1_500_000],
    ['2.300 tỷ đồng', 2_300_000_000_000],
    ['30 nghìn', 30_000],
    ['−2.000 đ', -2000],
    ['8.000 đồng'.normalize('NFD'), 8000],
  ])('%s', (text, amount) => expect(parseMoneyDong(text)).toBe(amount));

  it.each([
    '',
    'đ',
    'miễn',
    '1.5',
    '1,500 triệu',
    '50.000–100.000đ',
    '1.23.456 đ',
    '1.234,567 đ',
    '1,2345 nghìn',
    '99999999999999999999',
  ])('does not guess %j', (text) => expect(parseMoneyDong(text)).toBeNull());

  it('reads back whatever is formatted', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(parseMoneyDong(formatMoneyDong(amount))).toBe(amount);
      }),
    );
  });
});

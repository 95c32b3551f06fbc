import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './dates.ts';
import { lunarToSolar, solarToLunar } from './lunar.ts';

const plain = (day: number, month: number, year: number) => ({ day, month, year, isLeapMonth: false });

test.each([
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
])('Tết and Giỗ Tổ of %i', (year, firstOfTet, ancestorsDay) => {
  expect(lunarToSolar(plain(1, 1, year))).toBe(firstOfTet);
  expect(lunarToSolar(plain(10, 3, year))).toBe(ancestorsDay);
  expect(solarToLunar(firstOfTet)).toEqual(plain(1, 1, year));
  expect(solarToLunar(ancestorsDay)).toEqual(plain(10, 3, year));
});

test.each([
  [1968, '1968-01-29'],
  [1985, '1985-01-21'],
  [2007, '2007-02-17'],
  [2030, '2030-02-02'],
])('Tết of %i is earlier here than in China, at UTC+8', (year, firstOfTet) => {
  expect(lunarToSolar(plain(1, 1, year))).toBe(firstOfTet);
});

describe('leap months', () => {
  test.each([
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2033, 11],
  ])('%i repeats month %i and no other', (year, leapMonth) => {
    const repeated = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => {
      try {
        return lunarToSolar({ day: 1, month, year, isLeapMonth: true }) !== '';
      } catch {
        return false;
      }
    });
    expect(repeated).toEqual([leapMonth]);
  });

  test('a month in its leap form follows the plain one', () => {
    expect(solarToLunar('2025-07-24')).toEqual(plain(30, 6, 2025));
    expect(solarToLunar('2025-07-25')).toEqual({ day: 1, month: 6, year: 2025, isLeapMonth: true });
    expect(solarToLunar('2025-08-23')).toEqual(plain(1, 7, 2025));
  });
});

test('the last months before Tết belong to the old lunar year', () => {
  expect(solarToLunar('2026-02-16')).toEqual(plain(29, 12, 2025));
  expect(solarToLunar('2026-01-18')).toEqual(plain(30, 11, 2025));
});

test('every day comes back, and the next day is the next lunar day or the first of a month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 297 * 365 }), (days) => {
      const date = addDays('1901-03-01', days);
      const lunar = solarToLunar(date);
      const next = solarToLunar(addDays(date, 1));
      expect(lunarToSolar(lunar)).toBe(date);
      expect(next.day === lunar.day + 1 || (next.day === 1 && lunar.day >= 29)).toBe(true);
    }),
  );
});

test('what does not exist is refused', () => {
  expect(() => lunarToSolar(plain(31, 1, 2026))).toThrow('Ngày âm lịch không có thật');
  expect(() => lunarToSolar(plain(30, 12, 2025))).toThrow(RangeError);
  expect(() => lunarToSolar(plain(0, 1, 2026))).toThrow(RangeError);
  expect(() => lunarToSolar(plain(1, 13, 2026))).toThrow(RangeError);
  expect(() => lunarToSolar({ ...plain(1, 6, 2026), isLeapMonth: true })).toThrow(RangeError);
  expect(() => solarToLunar('1900-06-01')).toThrow('Âm lịch chỉ tính được');
});

import { describe, expect, test } from 'vitest';
import { weekdayOf } from './dates.ts';
import { lunarYearName, proposeHolidays, withProposedYears } from './proposals.ts';
import { officialDays } from './testing.ts';

const onWeekdays = (days: { date: string; kind: string }[]) =>
  days.filter((day) => weekdayOf(day.date) <= 5 && !day.kind.startsWith('SWAP')).map((day) => day.date);

describe('a proposal', () => {
  test.each([2024, 2025, 2026, 2027])('for %i gives the weekdays off of the table, without its swaps', (year) => {
    const known = officialDays.filter((day) => day.date.startsWith(`${year}-`));
    expect(onWeekdays(proposeHolidays(year))).toEqual(onWeekdays(known));
  });

  test('has 11 holidays to 2025 and 12 from 2026', () => {
    const count = (year: number) => proposeHolidays(year).filter((day) => day.kind === 'HOLIDAY').length;
    expect([2024, 2025, 2026, 2027].map(count)).toEqual([11, 11, 12, 12]);
    expect(proposeHolidays(2025).some((day) => day.date.endsWith('11-24'))).toBe(false);
  });

  test('makes up on a free weekday for each holiday on a weekend', () => {
    for (let year = 2021; year <= 2060; year += 1) {
      const days = proposeHolidays(year);
      const onWeekend = days.filter((day) => day.kind === 'HOLIDAY' && weekdayOf(day.date) > 5);
      const madeUp = days.filter((day) => day.kind === 'COMPENSATION');
      expect(madeUp).toHaveLength(onWeekend.length);
      expect(madeUp.every((day) => weekdayOf(day.date) <= 5)).toBe(true);
      expect(madeUp.every((day) => days.filter((each) => each.date === day.date).length === 1)).toBe(true);
    }
  });

  test('lengthens the break of Quốc khánh by a weekday where it can', () => {
    const besides = [2024, 2025, 2026, 2027, 2028, 2022, 2029].map(
      (year) =>
        proposeHolidays(year).find(
          (day) => day.kind === 'HOLIDAY' && day.basis.includes('Điều 112') && /-09-0[13]$/.test(day.date),
        )?.date,
    );
    expect(besides).toEqual([
      '2024-09-03',
      '2025-09-01',
      '2026-09-01',
      '2027-09-03',
      '2028-09-01',
      '2022-09-01',
      '2029-09-03',
    ]);
  });

  test('is sure of the dates of the law, not of those still to be announced', () => {
    const certaintyOf = (date: string) => proposeHolidays(2027).find((day) => day.date === date)?.certainty;
    expect(certaintyOf('2027-04-30')).toBe('FOUND');
    expect(certaintyOf('2027-04-16')).toBe('COMPUTED');
    expect(certaintyOf('2027-05-03')).toBe('COMPUTED');
    expect(certaintyOf('2027-02-05')).toBe('UNSURE');
    expect(certaintyOf('2027-09-03')).toBe('UNSURE');
  });

  test('stands only where nothing is announced', () => {
    const days = withProposedYears(officialDays, 2026, 2028);
    expect(days.slice(0, officialDays.length)).toEqual(officialDays);
    expect(days.slice(officialDays.length)).toEqual(proposeHolidays(2028));
  });

  test('goes back to the law it follows, not further', () => {
    expect(() => proposeHolidays(2020)).toThrow(RangeError);
    expect(() => proposeHolidays(2026.5)).toThrow(RangeError);
  });
});

test('years have their names', () => {
  expect([2023, 2024, 2025, 2026, 2027].map(lunarYearName)).toEqual([
    'Quý Mão',
    'Giáp Thìn',
    'Ất Tỵ',
    'Bính Ngọ',
    'Đinh Mùi',
  ]);
});

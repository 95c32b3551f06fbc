import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  formatDate,
  formatDateTime,
  isCalendarDate,
  isLocalTime,
  weekdayOf,
} from './dates.ts';
import { anyDate } from './testing.ts';

describe('dates that do not exist', () => {
  test.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31'])('%s', (date) => {
    expect(isCalendarDate(date)).toBe(false);
    expect(() => addDays(date, 1)).toThrow(RangeError);
  });

  test.each(['2026-00-10', '2026-13-01', '2026-01-00', '2026-01-32', '1899-12-31', '2200-01-01', '2026-1-1', '', ' '])(
    'or are not dates: "%s"',
    (date) => {
      expect(isCalendarDate(date)).toBe(false);
      expect(() => formatDate(date)).toThrow('Ngày không có thật');
    },
  );

  test.each(['2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30', '1900-01-01', '2199-12-31'])('%s does', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });
});

test('times', () => {
  expect(isLocalTime('2026-08-22T00:00')).toBe(true);
  expect(isLocalTime('2026-08-22T23:59')).toBe(true);
  for (const time of ['2026-08-22', '2026-08-22T24:00', '2026-08-22T9:00', '2026-08-22T09:60', '2026-02-30T09:00']) {
    expect(isLocalTime(time)).toBe(false);
    expect(() => formatDateTime(time)).toThrow(RangeError);
  }
  expect(isLocalTime('2026-08-22 09:00')).toBe(false);
  expect(isLocalTime('2026-08-22T09:00Z')).toBe(false);
});

test('weekdays run from 1, Monday, to 7, Sunday, before 1970 too', () => {
  expect(weekdayOf('2026-08-31')).toBe(1);
  expect(weekdayOf('2026-04-26')).toBe(7);
  expect(weekdayOf('1945-09-02')).toBe(7);
  expect(weekdayOf('1970-01-01')).toBe(4);
});

test('months keep the day or take the last one', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-01-28', 1)).toBe('2026-02-28');
  expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
  expect(addMonths('2025-11-30', 13)).toBe('2026-12-30');
  expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  expect(addMonths('2026-03-31', -13)).toBe('2025-02-28');
  expect(() => addMonths('2026-01-31', 0.5)).toThrow(RangeError);
  expect(() => addMonths('2026-01-31', 1201)).toThrow('không quá 1200');
  expect(() => addMonths('2026-01-31', -1201)).toThrow('không quá 1200');
});

test('writing', () => {
  expect(formatDate('2025-09-05')).toBe('05/09/2025');
  expect(formatDateTime('2025-09-05T07:05')).toBe('07:05 05/09/2025');
});

test('adding days is undone by counting them', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }),
  );
  expect(() => addDays('2199-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('1900-01-01', -1)).toThrow(RangeError);
  expect(() => addDays('2026-01-01', 1.5)).toThrow(RangeError);
});

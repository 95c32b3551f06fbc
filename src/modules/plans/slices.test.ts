import { expect, test } from 'vitest';
import { parseDeadline } from '../../lib/deadline/public.ts';
import { isForCommunes, isLong, slicesOf, yearsOfSchedule } from './slices.ts';

const PERIOD = { period_from: '2026-01-01', period_to: '2030-12-31' };
const ALL = [2026, 2027, 2028, 2029, 2030];
const read = (words: string) => parseDeadline(words, { year: 2026, period: [PERIOD.period_from, PERIOD.period_to] });

test.each([
  ['Hằng năm', ALL],
  ['Thường xuyên', ALL],
  ['', ALL],
  ['Theo lộ trình', ALL],
  ['Từ năm 2029', [2029, 2030]],
  ['Giai đoạn 2026 - 2027', [2026, 2027]],
  ['Năm 2026, 2028', [2026, 2028]],
  ['Trước ngày 31/12/2028', [2028]],
  ['Quý IV/2026', [2026]],
  ['Năm 2031', []],
  ['Theo hướng dẫn của thành phố', []],
])('“%s” is of %j', (words, years) => {
  expect(yearsOfSchedule(read(words), PERIOD)).toEqual(years);
});

test('a department whose name only sounds like a commune is none', () => {
  const named = [
    'UBND các xã, phường, đặc khu',
    'UBND cấp xã',
    'Các sở, ngành và địa phương',
    'Trưởng các thôn',
    'Các cấp, các ngành',
  ];
  for (const name of named) expect(isForCommunes(name), name).toBe(true);
  const others = [
    'Sở Văn hoá - Xã hội',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Sở Nội vụ',
    'Ban Văn hoá – Xã hội HĐND',
  ];
  for (const name of others) expect(isForCommunes(name), name).toBe(false);
});

test('of a plan from above only what is asked of communes has years, until a person says otherwise', () => {
  const plan = { kind: 'CITY_PLAN' as const, period_from: '2026-01-01', period_to: '2026-12-31' };
  const task = { schedule: read('Quý II/2026'), lead_text: 'Sở Nội vụ', coordinators: [], said: [] };
  expect(slicesOf(task, plan)).toEqual([]);
  expect(slicesOf({ ...task, coordinators: ['UBND các xã'] }, plan)).toEqual([2026]);
  expect(slicesOf({ ...task, lead_text: null }, plan)).toEqual([2026]);
  expect(slicesOf({ ...task, said: [{ year: 2026, isIn: true }] }, plan)).toEqual([2026]);
  expect(slicesOf(task, { ...plan, kind: 'CCHC' })).toEqual([2026]);
});

test('a year, or a school year, is not long; two years are', () => {
  expect(isLong({ period_from: '2026-01-01', period_to: '2026-12-31' })).toBe(false);
  expect(isLong({ period_from: '2025-09-01', period_to: '2026-08-31' })).toBe(false);
  expect(isLong({ period_from: '2026-01-01', period_to: '2027-12-31' })).toBe(true);
});

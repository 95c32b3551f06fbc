import { describe, expect, test } from 'vitest';
import { occurrences } from './cycles.ts';
import { parseDeadline } from './parse.ts';
import type { Period } from './schedule.ts';
import { planOf } from './testing.ts';

const days = (wording: string, period: Period, plan = 'D') => occurrences(parseDeadline(wording, planOf(plan)), period);
const year = (number: number): Period => [`${number}-01-01`, `${number}-12-31`];

describe('occurrences', () => {
  test('the ends of months and quarters, leap years too', () => {
    expect(days('Hằng quý', year(2027))).toEqual(['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']);
    expect(days('Ngày cuối tháng', ['2028-01-15', '2028-04-15'])).toEqual(['2028-01-31', '2028-02-29', '2028-03-31']);
    expect(days('Hằng tháng', ['2027-02-01', '2027-02-28'])).toEqual(['2027-02-28']);
    expect(days('Trước ngày 29/02 hằng năm', ['2026-01-01', '2030-12-31'])).toEqual(['2028-02-29']);
    expect(days('Tháng 2 hằng năm', ['2026-01-01', '2028-12-31'])).toEqual(['2026-02-28', '2027-02-28', '2028-02-29']);
  });

  test('a rule in another period than the plan', () => {
    expect(days('Trước ngày 20 của tháng cuối quý', ['2028-07-01', '2028-12-31'])).toEqual([
      '2028-09-20',
      '2028-12-20',
    ]);
    expect(days('Trước ngày 15/12 hằng năm', ['2027-01-01', '2028-12-31'])).toEqual(['2027-12-15', '2028-12-15']);
  });

  test('a report on the period may fall after it', () => {
    expect(days('Trước ngày 05 tháng đầu quý sau', year(2026))).toEqual([
      '2026-04-05',
      '2026-07-05',
      '2026-10-05',
      '2027-01-05',
    ]);
    expect(days('trước ngày 10 của tháng kế tiếp', ['2026-11-01', '2026-12-31'])).toEqual(['2026-12-10', '2027-01-10']);
  });

  test('weekdays and working days, which the schedule leaves to the calendar', () => {
    expect(days('Thứ Sáu hằng tuần', ['2026-05-01', '2026-05-31'])).toEqual([
      '2026-05-01',
      '2026-05-08',
      '2026-05-15',
      '2026-05-22',
      '2026-05-29',
    ]);
    expect(days('thứ 2, thứ 5 hằng tuần', ['2026-06-01', '2026-06-08'])).toEqual([
      '2026-06-01',
      '2026-06-04',
      '2026-06-08',
    ]);
    // 30/4 is a holiday, 31/5 a Sunday.
    expect(days('Ngày làm việc cuối cùng của tháng', ['2026-04-01', '2026-05-31'])).toEqual([
      '2026-04-29',
      '2026-05-29',
    ]);
    expect(days('hằng ngày', ['2026-02-27', '2026-03-02'])).toHaveLength(4);
  });

  test('what has no day of its own has no occurrence', () => {
    for (const wording of ['10 đợt/năm', 'Hằng tuần', '2 tuần/lần', 'Thường xuyên', 'Theo chỉ đạo', 'Khi phát sinh'])
      expect(days(wording, year(2026))).toEqual([]);
  });

  test('a single date, and a period that ends before it begins', () => {
    expect(days('15/10/2026', year(2026))).toEqual(['2026-10-15']);
    expect(days('15/10/2026', year(2027))).toEqual([]);
    expect(days('Hằng tháng', ['2026-12-31', '2026-01-01'])).toEqual([]);
  });

  test('the report beside standing work', () => {
    expect(days('Thường xuyên, định kỳ hằng quý báo cáo', ['2026-01-01', '2026-06-30'])).toEqual([
      '2026-03-31',
      '2026-06-30',
    ]);
  });
});

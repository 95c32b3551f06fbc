import { describe, expect, test } from 'vitest';
import { defaultSessions, makeCalendar } from '../vn-calendar/public.ts';
import { parseDeadline } from './parse.ts';
import { planOf } from './testing.ts';

const read = (wording: string, plan = 'B') => parseDeadline(wording, planOf(plan));
const codes = (wording: string, plan = 'B') => read(wording, plan).remarks.map(({ code }) => code);

describe('remarks', () => {
  test.each([
    ['Trước ngày 20/11', 'B', 'exclusive'],
    ['Trước ngày 20/11', 'B', 'year_assumed'],
    ['Quý II', 'B', 'implied_due'],
    ['31/11/2026', 'B', 'impossible'],
    ['Quý V/2026', 'B', 'impossible'],
    ['30/5/2021', 'B', 'outside_period'],
    ['15/02/2025', 'A', 'before_issue'],
    ['Trước ngày 30/4/2026', 'B', 'day_off'],
    ['15/11/2026', 'B', 'day_off'],
    ['Quý lII/2026', 'B', 'repaired'],
    ['Quý IH', 'B', 'doubtful_numeral'],
    ['15/1O/2026', 'B', 'repaired'],
    ['31/10/26', 'B', 'two_digit_year'],
    ['chậm nhất trước 15/10', 'B', 'contradictory_bound'],
    ['Cuối tháng 9', 'B', 'approximate'],
    ['Tháng 11/2026 - 02/2027', 'B', 'leaves_period'],
    ['Trước 16h00 ngày 20/11', 'B', 'until_hour'],
    ['Theo Kế hoạch số 310/KH-UBND ngày 24/11/2025', 'B', 'document_date'],
    ['Theo chỉ đạo trong năm 2026', 'B', 'outer_bound'],
    ['Trước Tết Nguyên đán', 'B', 'anchor_computed'],
    ['trước ngày 30/11', 'D', 'every_year'],
    ['báo cáo tháng, quý trước ngày 10 của tháng cuối quý', 'B', 'cycle_day_missing'],
    ['ngày 30 hằng tháng', 'B', 'no_such_day'],
    ['trước ngày 15/11 hằng năm', 'E', 'no_occurrence'],
    ['Quý III hoặc quý I', 'B', 'alternatives'],
    ['Hằng quý, trước ngày 20', 'B', 'month_missing'],
    ['Quý I, II, III, IV', 'B', 'every_cycle'],
    ['Tháng 8/20225', 'B', 'leftover'],
    ['Như trên', 'B', 'inherits'],
    ['', 'B', 'empty'],
    ['ngày … tháng … năm 2026', 'B', 'blank'],
    ['Đang thực hiện', 'B', 'status'],
    ['sẽ báo sau', 'B', 'not_understood'],
  ])('%s (%s): %s', (wording, plan, code) => {
    expect(codes(wording, plan)).toContain(code);
  });

  test('a plain date has none', () => {
    expect(read('Ngày 15/10/2026').remarks).toEqual([]);
  });
});

test('days off come from the calendar that the caller gives', () => {
  const noHolidays = makeCalendar({ days: [], sessions: defaultSessions });
  const given = parseDeadline('02/9/2026', { ...planOf('B'), calendar: noHolidays });
  expect(given.remarks).toEqual([]);
  expect(codes('02/9/2026')).toContain('day_off');
});

test('working days counted from the signing skip the holidays', () => {
  const plan = { ...planOf('B'), issued: '2026-04-28' };
  expect(parseDeadline('Trong 03 ngày làm việc kể từ ngày ký', plan)).toMatchObject({
    kind: 'event_driven',
    start: '2026-04-28',
    due: '2026-05-05',
    recurrence: { offset: '+3 working days' },
  });
  expect(parseDeadline('Trong 03 ngày làm việc kể từ ngày ký', { ...plan, issued: null }).due).toBeNull();
});

test('a compound keeps what each part has of its own', () => {
  const { parts } = read('Kế hoạch: Quý III; Báo cáo: trước 15/12');
  expect(parts?.map(({ kind, due }) => [kind, due])).toEqual([
    ['quarters', '2026-09-30'],
    ['before_date', '2026-12-15'],
  ]);
});

test("the units' own day and the commune's", () => {
  const { recurrence } = read('Các phòng gửi trước ngày 10, UBND xã gửi trước ngày 20 của tháng cuối quý', 'A');
  expect(recurrence?.dates).toEqual(['2025-09-10', '2025-09-20', '2025-12-10', '2025-12-20']);
});

test('a recipient is kept as written', () => {
  expect(read('định kỳ hằng quý gửi Sở Tài chính trước ngày 10 của tháng cuối quý').recurrence?.to).toBe(
    'Sở Tài chính',
  );
});

test.each(['Quý /2026', 'Quý năm 2026', 'Tháng /2026', 'trong quý - 2026'])(
  '%s: which one it was nobody may guess',
  (phrase) => {
    const schedule = parseDeadline(phrase, { year: 2026, period: ['2026-01-01', '2026-12-31'] });
    expect(schedule).toMatchObject({ kind: 'unknown', due: null, ambiguous: true });
  },
);

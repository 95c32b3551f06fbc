import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSessions, makeCalendar } from './calendar.ts';
import { addDays, daysBetween } from './dates.ts';
import { anyCalendar, anyDate, anyTime, official, uneven } from './testing.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  isWorkingDay,
  MAX_WORKING_DAYS,
  MAX_WORKING_MINUTES,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
  workingMinutesBetween,
} from './working-time.ts';

const anyDays = fc.integer({ min: -400, max: 400 });
const anyMinutes = fc.integer({ min: -100_000, max: 100_000 });

describe('working days', () => {
  test('step over weekends, holidays and swaps', () => {
    expect(nextWorkingDay(official, '2025-08-29')).toBe('2025-09-03');
    expect(previousWorkingDay(official, '2025-09-03')).toBe('2025-08-29');
    expect(nextWorkingDay(official, '2026-08-21')).toBe('2026-08-22');
    expect(previousWorkingDay(official, '2026-09-03')).toBe('2026-08-28');
    expect(addWorkingDays(official, '2025-12-31', 1)).toBe('2026-01-05');
    expect(addWorkingDays(official, '2026-01-05', -1)).toBe('2025-12-31');
    expect(addWorkingDays(official, '2025-08-30', 0)).toBe('2025-08-30');
  });

  test('31/5/2026, a Sunday, is 12 of them before 16/6', () => {
    expect(workingDaysBetween(official, '2026-05-31', '2026-06-16')).toBe(12);
    expect(daysBetween('2026-05-31', '2026-06-16')).toBe(16);
  });

  test('are those a plain count finds', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 1, max: 40 }), (calendar, date, count) => {
        for (const direction of [1, -1]) {
          let [day, left] = [date, count];
          while (left > 0) {
            day = addDays(day, direction);
            if (isWorkingDay(calendar, day)) left -= 1;
          }
          expect(addWorkingDays(calendar, date, direction * count)).toBe(day);
        }
      }),
    );
  });

  test('added, then counted, are as many', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyDays, (calendar, date, days) => {
        expect(workingDaysBetween(calendar, date, addWorkingDays(calendar, date, days))).toBe(days);
      }),
    );
  });

  test('added, then subtracted, lead back to a working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, anyDays, (calendar, date, days) => {
        fc.pre(isWorkingDay(calendar, date));
        expect(addWorkingDays(calendar, addWorkingDays(calendar, date, days), -days)).toBe(date);
      }),
    );
  });
});

describe('working minutes', () => {
  test('end with the session they fill, not with the start of the next', () => {
    expect(addWorkingMinutes(official, '2025-09-03T07:30', 240)).toBe('2025-09-03T11:30');
    expect(addWorkingMinutes(official, '2025-09-03T07:30', 241)).toBe('2025-09-03T13:31');
    expect(addWorkingMinutes(official, '2025-09-03T07:30', 450)).toBe('2025-09-03T17:00');
    expect(addWorkingMinutes(official, '2025-09-05T17:00', 1)).toBe('2025-09-08T07:31');
    expect(addWorkingMinutes(official, '2025-12-31T16:59', 2)).toBe('2026-01-05T07:31');
  });

  test('backward, begin with the session they empty', () => {
    expect(addWorkingMinutes(official, '2025-09-03T17:00', -210)).toBe('2025-09-03T13:30');
    expect(addWorkingMinutes(official, '2025-09-03T17:00', -211)).toBe('2025-09-03T11:29');
    expect(addWorkingMinutes(official, '2025-09-03T17:00', -450)).toBe('2025-09-03T07:30');
    expect(addWorkingMinutes(official, '2025-09-08T07:30', -1)).toBe('2025-09-05T16:59');
    expect(addWorkingMinutes(official, '2026-01-05T07:31', -2)).toBe('2025-12-31T16:59');
  });

  test('none leave a moment where it is', () => {
    expect(addWorkingMinutes(official, '2025-08-30T09:00', 0)).toBe('2025-08-30T09:00');
  });

  test('of a pause over two days', () => {
    expect(workingMinutesBetween(official, '2025-09-03T08:00', '2025-09-04T10:00')).toBe(570);
    expect(workingMinutesBetween(official, '2025-09-04T10:00', '2025-09-03T08:00')).toBe(-570);
    expect(workingMinutesBetween(official, '2025-08-29T17:00', '2025-09-03T07:30')).toBe(0);
    expect(workingMinutesBetween(official, '2025-12-31T16:00', '2026-01-05T08:00')).toBe(90);
  });

  test('are those a clock ticking minute by minute finds', () => {
    const isOpen = (minute: number) => (minute >= 450 && minute < 690) || (minute >= 810 && minute < 1020);
    const tick = (date: string, upTo: number) =>
      isWorkingDay(official, date) ? Array.from({ length: upTo }, (_, index) => index).filter(isOpen).length : 0;
    const minuteOf = (time: string) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14));
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: 10 }), anyTime, (from, days, other) => {
        const to = `${addDays(from.slice(0, 10), days)}T${other.slice(11)}`;
        let expected = tick(to.slice(0, 10), minuteOf(to)) - tick(from.slice(0, 10), minuteOf(from));
        for (let ahead = 0; ahead < days; ahead += 1) expected += tick(addDays(from.slice(0, 10), ahead), 1440);
        expect(workingMinutesBetween(official, from, to)).toBe(expected);
      }),
    );
  });

  test('added, then counted, are as many; subtracted again, lead back to the same working moment', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, anyMinutes, (calendar, time, minutes) => {
        const moved = addWorkingMinutes(calendar, time, minutes);
        expect(workingMinutesBetween(calendar, time, moved)).toBe(minutes);
        expect(workingMinutesBetween(calendar, moved, time)).toBe(0 - minutes);
        expect(workingMinutesBetween(calendar, addWorkingMinutes(calendar, moved, -minutes), time)).toBe(0);
      }),
    );
  });

  test('never run backwards', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, anyMinutes, (calendar, time, minutes) => {
        const [moved, further] = [minutes, minutes + 1].map((each) => addWorkingMinutes(calendar, time, each));
        expect(moved && further && moved < further).toBe(true);
      }),
    );
  });
});

describe('limits', () => {
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (amount) => {
    expect(() => addWorkingDays(official, '2026-01-01', amount)).toThrow(RangeError);
    expect(() => addWorkingMinutes(official, '2026-01-01T08:00', amount)).toThrow(RangeError);
  });

  test('have maxima', () => {
    expect(addWorkingDays(uneven, '2026-01-01', MAX_WORKING_DAYS) > '2044').toBe(true);
    expect(() => addWorkingDays(uneven, '2026-01-01', MAX_WORKING_DAYS + 1)).toThrow(RangeError);
    expect(() => addWorkingDays(uneven, '2026-01-01', -MAX_WORKING_DAYS - 1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(uneven, '2026-01-01T08:00', MAX_WORKING_MINUTES + 1)).toThrow(RangeError);
  });

  test('impossible dates are refused', () => {
    expect(() => isWorkingDay(official, '2026-02-29')).toThrow('Ngày không có thật');
    expect(() => addWorkingDays(official, '2026-02-29', 1)).toThrow(RangeError);
    expect(() => workingMinutesBetween(official, '2026-02-01T08:00', '2026-02-01')).toThrow(RangeError);
  });

  test('an office that has closed for good is said to be', () => {
    const closed = makeCalendar({
      days: [],
      sessions: defaultSessions.map((session) => ({ ...session, validTo: '2026-01-31' })),
    });
    expect(() => nextWorkingDay(closed, '2026-01-30')).toThrow('Không tìm được thời điểm làm việc');
    expect(previousWorkingDay(closed, '2026-06-01')).toBe('2026-01-30');
  });
});

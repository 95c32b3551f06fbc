import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apologyDeadline, formatRemaining } from './remaining.ts';
import { anyCalendar, anyTime, official, uneven } from './testing.ts';
import { workingMinutesBetween } from './working-time.ts';

describe('what is left', () => {
  const due = '2025-09-05T17:00';
  test.each([
    ['2025-09-04T14:00', 'còn 1 ngày 3 giờ', '1 day 3 hours left', 630],
    ['2025-09-04T13:59', 'còn 1 ngày 3 giờ', '1 day 3 hours left', 631],
    ['2025-09-05T07:30', 'còn 1 ngày', '1 day left', 450],
    ['2025-09-05T07:31', 'còn 7 giờ 29 phút', '7 hours 29 minutes left', 449],
    ['2025-09-04T16:31', 'còn 1 ngày', '1 day left', 479],
    ['2025-09-05T16:00', 'còn 1 giờ', '1 hour left', 60],
    ['2025-09-05T16:35', 'còn 25 phút', '25 minutes left', 25],
    ['2025-09-05T16:59', 'còn 1 phút', '1 minute left', 1],
    ['2025-09-08T07:31', 'quá 1 phút', '1 minute overdue', -1],
    ['2025-09-10T08:30', 'quá 2 ngày 1 giờ', '2 days 1 hour overdue', -960],
  ])('at %s: %s', (now, vi, en, minutes) => {
    expect(formatRemaining(official, now, due)).toEqual({ minutes, overdue: minutes < 0, vi, en });
  });

  test('on the due moment, and past it without working time', () => {
    expect(formatRemaining(official, due, due)).toMatchObject({ minutes: 0, overdue: false, vi: 'đến hạn' });
    expect(formatRemaining(official, '2025-09-06T09:00', due)).toEqual({
      minutes: 0,
      overdue: true,
      vi: 'vừa quá hạn',
      en: 'just overdue',
    });
  });

  test('a holiday in between is not time left', () => {
    expect(formatRemaining(official, '2025-08-29T16:00', '2025-09-03T08:30').vi).toBe('còn 2 giờ');
  });

  test('a day is as long as the unit works', () => {
    expect(formatRemaining(uneven, '2026-06-01T07:30', '2026-06-02T17:00').vi).toBe('còn 2 ngày');
  });

  test('never shows a zero', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, anyTime, (calendar, now, due) => {
        const { minutes, overdue, vi, en } = formatRemaining(calendar, now, due);
        expect(`${vi} ${en}`).not.toMatch(/\b0\b/);
        expect(vi.trim()).not.toMatch(/^(còn|quá)$/);
        expect(overdue).toBe(now > due);
        if (minutes !== 0) expect(vi.startsWith(minutes > 0 ? 'còn ' : 'quá ')).toBe(true);
      }),
    );
  });
});

describe('the apology', () => {
  test.each([
    ['2025-09-05T17:00', '2025-09-04T17:00'],
    ['2025-09-09T09:30', '2025-09-08T17:00'],
    ['2025-09-03T17:00', '2025-08-29T17:00'],
    ['2026-08-24T17:00', '2026-08-22T17:00'],
  ])('for a due on %s goes out by %s', (due, deadline) => {
    expect(apologyDeadline(official, due)).toBe(deadline);
  });

  test('always goes out before the due', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, (calendar, due) => {
        expect(apologyDeadline(calendar, due) < due).toBe(true);
        expect(workingMinutesBetween(calendar, apologyDeadline(calendar, due), due)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

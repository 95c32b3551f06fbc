import { describe, expect, test } from 'vitest';
import { defaultSessions, makeCalendar } from './calendar.ts';
import { computeDue, receptionTime } from './due.ts';
import { type CountedUnit, type DueRequest, LIMIT_MAXIMA, type Limit, type Pause } from './limits.ts';
import { formatRemaining } from './remaining.ts';
import { official, uneven } from './testing.ts';
import { workingMinutesBetween } from './working-time.ts';

function dueOf(from: string, value: number, unit: CountedUnit, pauses: Pause[] = []): string {
  return computeDue(official, { from, limit: { value, unit }, pauses }).due;
}

function sameDay(from: string): string {
  return computeDue(official, { from, limit: { unit: 'SAME_DAY' } }).due;
}

describe('working days', () => {
  test.each([
    ['2026-04-24T10:00', 3, '2026-05-04T17:00'],
    ['2026-08-20T10:00', 3, '2026-08-24T17:00'],
    ['2026-08-28T10:00', 1, '2026-09-03T17:00'],
    ['2025-11-24T10:00', 1, '2025-11-25T17:00'],
    ['2026-11-23T10:00', 1, '2026-11-25T17:00'],
    ['2025-08-29T09:00', 3, '2025-09-05T17:00'],
    ['2025-08-29T16:59', 3, '2025-09-05T17:00'],
    ['2025-12-31T08:00', 1, '2026-01-05T17:00'],
    ['2025-12-31T08:00', 249, '2026-12-31T17:00'],
  ])('from %s, %i', (from, value, due) => {
    expect(dueOf(from, value, 'WORKING_DAY')).toBe(due);
  });

  test('a holiday is never one of them', () => {
    expect(dueOf('2026-02-13T10:00', 1, 'WORKING_DAY')).toBe('2026-02-23T17:00');
  });

  test('one day lasts a day, not minutes', () => {
    const due = dueOf('2025-09-03T16:59', 1, 'WORKING_DAY');
    expect(due).toBe('2025-09-04T17:00');
    expect(workingMinutesBetween(official, '2025-09-03T16:59', due)).toBe(451);
  });
});

describe('the moment of receipt', () => {
  test.each([
    ['2025-09-03T06:00', '2025-09-03T07:30'],
    ['2025-09-03T07:30', '2025-09-03T07:30'],
    ['2025-09-03T11:30', '2025-09-03T11:30'],
    ['2025-09-03T11:31', '2025-09-03T13:30'],
    ['2025-09-03T17:00', '2025-09-03T17:00'],
    ['2025-09-03T17:01', '2025-09-04T07:30'],
    ['2025-08-30T09:00', '2025-09-03T07:30'],
    ['2025-09-02T23:59', '2025-09-03T07:30'],
    ['2026-08-22T09:00', '2026-08-22T09:00'],
  ])('%s counts as %s', (from, received) => {
    expect(receptionTime(official, from)).toBe(received);
  });

  test('outside hours makes the next opening day 0', () => {
    expect(dueOf('2025-08-29T17:00', 1, 'WORKING_DAY')).toBe('2025-09-03T17:00');
    expect(dueOf('2025-08-29T17:01', 1, 'WORKING_DAY')).toBe('2025-09-04T17:00');
    expect(dueOf('2025-08-30T09:00', 1, 'WORKING_DAY')).toBe('2025-09-04T17:00');
    expect(dueOf('2025-08-30T09:00', 1, 'CALENDAR_DAY')).toBe('2025-09-04T17:00');
    expect(dueOf('2025-08-30T09:00', 1, 'MONTH')).toBe('2025-10-03T17:00');
  });

  test('on a Saturday that only receives is day 0, and the clock waits for Monday', () => {
    const from = '2025-08-16T09:00';
    const dueAt = (limit: Limit) => computeDue(uneven, { from, limit }).due;
    expect(receptionTime(uneven, from)).toBe(from);
    expect(dueAt({ value: 1, unit: 'WORKING_DAY' })).toBe('2025-08-18T17:00');
    expect(dueAt({ value: 1, unit: 'WORKING_HOUR' })).toBe('2025-08-18T08:00');
    expect(dueAt({ unit: 'SAME_DAY' })).toBe('2025-08-18T17:00');
  });

  test('in a session that works without a counter is that moment', () => {
    const sessions = defaultSessions.map((session) => ({ ...session, openForReception: session.from === '07:30' }));
    const calendar = makeCalendar({ days: [], sessions });
    expect(receptionTime(calendar, '2026-06-01T14:00')).toBe('2026-06-01T14:00');
  });

  test('an event, a date without a clock, never moves', () => {
    expect(dueOf('2026-02-15', 60, 'CALENDAR_DAY')).toBe('2026-04-16T17:00');
    expect(dueOf('2026-01-31', 1, 'MONTH')).toBe('2026-03-02T17:00');
    expect(dueOf('2025-08-30', 1, 'WORKING_DAY')).toBe('2025-09-03T17:00');
  });
});

describe('calendar days and months', () => {
  test.each<[string, number, CountedUnit, string]>([
    ['2026-06-01T08:00', 10, 'CALENDAR_DAY', '2026-06-11T17:00'],
    ['2026-06-01T08:00', 5, 'CALENDAR_DAY', '2026-06-08T17:00'],
    ['2026-08-24T08:00', 7, 'CALENDAR_DAY', '2026-09-03T17:00'],
    ['2026-08-12T08:00', 10, 'CALENDAR_DAY', '2026-08-22T17:00'],
    ['2026-01-31T08:00', 1, 'MONTH', '2026-03-02T17:00'],
    ['2026-01-30T08:00', 1, 'MONTH', '2026-03-02T17:00'],
    ['2026-03-31T08:00', 1, 'MONTH', '2026-05-04T17:00'],
    ['2026-06-02T08:00', 12, 'MONTH', '2027-06-02T17:00'],
  ])('from %s, %i %s', (from, value, unit, due) => {
    expect(dueOf(from, value, unit)).toBe(due);
  });
});

describe('working hours', () => {
  test.each([
    ['2025-08-29T09:00', 2.5, '2025-08-29T11:30'],
    ['2025-08-29T09:00', 6, '2025-08-29T17:00'],
    ['2025-08-29T09:00', 8, '2025-09-03T09:30'],
    ['2025-08-29T12:00', 1, '2025-08-29T14:30'],
    ['2025-08-30T12:00', 8, '2025-09-04T08:00'],
  ])('from %s, %d', (from, value, due) => {
    expect(dueOf(from, value, 'WORKING_HOUR')).toBe(due);
  });
});

describe('the same day', () => {
  test.each([
    ['2025-09-05T15:00', '2025-09-05T17:00'],
    ['2025-09-05T15:01', '2025-09-08T17:00'],
    ['2025-09-05T15:30', '2025-09-08T17:00'],
    ['2025-09-05T18:00', '2025-09-08T17:00'],
    ['2025-09-06T09:00', '2025-09-08T17:00'],
    ['2026-11-23T15:30', '2026-11-25T17:00'],
    ['2026-08-21T15:30', '2026-08-22T17:00'],
  ])('received %s', (from, due) => {
    expect(sameDay(from)).toBe(due);
  });

  test('15:00 is no rule for other limits', () => {
    expect(dueOf('2025-09-05T15:30', 1, 'WORKING_DAY')).toBe(dueOf('2025-09-05T14:30', 1, 'WORKING_DAY'));
  });

  test('in the closing minute of a short day leaves time to answer', () => {
    const dueAt = (from: string) => computeDue(uneven, { from, limit: { unit: 'SAME_DAY' } }).due;
    expect(dueAt('2026-06-05T11:29')).toBe('2026-06-05T11:30');
    expect(dueAt('2026-06-05T11:30')).toBe('2026-06-08T17:00');
  });
});

describe('pauses', () => {
  const from = '2025-08-29T09:00';
  const pause: Pause = ['2025-09-03T09:00', '2025-09-04T09:00'];

  test('add their working time to the minute', () => {
    expect(dueOf(from, 3, 'WORKING_DAY', [['2025-09-03T08:00', '2025-09-04T10:00']])).toBe('2025-09-09T09:30');
    expect(dueOf(from, 3, 'WORKING_DAY', [pause])).toBe('2025-09-08T17:00');
    expect(dueOf(from, 6, 'WORKING_HOUR', [['2025-08-29T10:00', '2025-08-29T10:30']])).toBe('2025-09-03T08:00');
  });

  test('that come again do not make the dossier overdue', () => {
    const again: Pause = ['2025-09-05T09:00', '2025-09-08T09:00'];
    const due = dueOf(from, 3, 'WORKING_DAY', [pause, again]);
    expect(due).toBe('2025-09-09T17:00');
    expect(formatRemaining(official, '2025-09-08T09:00', due)).toMatchObject({
      overdue: false,
      vi: 'còn 1 ngày 6 giờ',
    });
  });

  test('told twice, overlapping or in disorder count once', () => {
    const parts: Pause[] = [
      ['2025-09-03T15:00', '2025-09-04T09:00'],
      ['2025-09-03T09:00', '2025-09-03T16:00'],
      ['2025-09-03T10:00', '2025-09-03T11:00'],
    ];
    expect(dueOf(from, 3, 'WORKING_DAY', [pause, pause])).toBe(dueOf(from, 3, 'WORKING_DAY', [pause]));
    expect(dueOf(from, 3, 'WORKING_DAY', parts)).toBe(dueOf(from, 3, 'WORKING_DAY', [pause]));
  });

  test('before the receipt, or outside working time, add nothing', () => {
    expect(dueOf(from, 3, 'WORKING_DAY', [['2025-08-28T08:00', from]])).toBe('2025-09-05T17:00');
    expect(dueOf(from, 3, 'WORKING_DAY', [['2025-08-28T08:00', '2025-08-29T09:30']])).toBe('2025-09-08T08:00');
    expect(dueOf(from, 3, 'WORKING_DAY', [['2025-08-29T17:00', '2025-09-03T07:30']])).toBe('2025-09-05T17:00');
    expect(dueOf(from, 3, 'WORKING_DAY', [['2025-09-03T09:00', '2025-09-03T09:00']])).toBe('2025-09-05T17:00');
  });
});

describe('requests that cannot be meant', () => {
  test.each<[string, DueRequest]>([
    ['no limit', { from: '2025-08-29T09:00', limit: { value: 0, unit: 'WORKING_DAY' } }],
    ['less than none', { from: '2025-08-29T09:00', limit: { value: -1, unit: 'CALENDAR_DAY' } }],
    ['a part of a day', { from: '2025-08-29T09:00', limit: { value: 0.5, unit: 'WORKING_DAY' } }],
    ['a part of a minute', { from: '2025-08-29T09:00', limit: { value: 0.001, unit: 'WORKING_HOUR' } }],
    ['no number', { from: '2025-08-29T09:00', limit: { value: Number.NaN, unit: 'MONTH' } }],
    ['no such day', { from: '2025-02-29T09:00', limit: { value: 1, unit: 'WORKING_DAY' } }],
    ['no such hour', { from: '2025-08-29T25:00', limit: { value: 1, unit: 'WORKING_DAY' } }],
    ['hours of an event', { from: '2025-08-29', limit: { value: 1, unit: 'WORKING_HOUR' } }],
    ['the day of an event', { from: '2025-08-29', limit: { unit: 'SAME_DAY' } }],
  ])('%s', (_, request) => {
    expect(() => computeDue(official, request)).toThrow(RangeError);
  });

  test('a pause that ends before it begins, or on no day', () => {
    expect(() => dueOf('2025-08-29T09:00', 1, 'WORKING_DAY', [['2025-09-04T08:00', '2025-09-03T08:00']])).toThrow(
      'kết thúc trước khi bắt đầu',
    );
    expect(() => dueOf('2025-08-29T09:00', 1, 'WORKING_DAY', [['2025-09-31T08:00', '2025-10-03T08:00']])).toThrow(
      RangeError,
    );
  });

  test.each<CountedUnit>(['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH'])(
    'more %s than the maximum',
    (unit) => {
      expect(dueOf('2025-08-29T09:00', LIMIT_MAXIMA[unit], unit) > '2034').toBe(true);
      expect(() => dueOf('2025-08-29T09:00', LIMIT_MAXIMA[unit] + 1, unit)).toThrow(RangeError);
    },
  );
});

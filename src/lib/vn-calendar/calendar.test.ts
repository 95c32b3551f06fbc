import { describe, expect, test } from 'vitest';
import { type CalendarDay, defaultSessions, makeCalendar, ordinaryDayMinutes, type Session } from './calendar.ts';
import { weekdayOf } from './dates.ts';
import { bothFlags, official, officialDays, uneven, unevenSessions } from './testing.ts';
import { endOfWorkingDay, isWorkingDay, workingDaysBetween, workingMinutesBetween } from './working-time.ts';

const swap: CalendarDay = {
  date: '2026-08-22',
  name: 'Làm bù',
  kind: 'SWAP_WORK',
  basis: 'Thông báo',
  certainty: 'FOUND',
  swappedWith: '2026-08-31',
};

describe('the announced days', () => {
  test.each([
    [2024, 251],
    [2025, 250],
    [2026, 249],
    [2027, 249],
  ])('leave in %i %i working days', (year, count) => {
    expect(workingDaysBetween(official, `${year - 1}-12-31`, `${year}-12-31`)).toBe(count);
  });

  test('make no working day of any holiday, and one of each swapped Saturday', () => {
    for (const day of officialDays) expect(isWorkingDay(official, day.date)).toBe(day.kind === 'SWAP_WORK');
    expect(officialDays.filter((day) => day.kind === 'SWAP_WORK').map((day) => weekdayOf(day.date))).toEqual([
      6, 6, 6, 6,
    ]);
  });

  test('hold 24/11 only from 2026', () => {
    expect(isWorkingDay(official, '2025-11-24')).toBe(true);
    expect(isWorkingDay(official, '2026-11-24')).toBe(false);
    expect(officialDays.find((day) => day.date === '2026-11-24')?.certainty).toBe('FOUND');
  });

  test('keep their doubts', () => {
    expect(officialDays.filter((day) => day.certainty === 'UNSURE').map((day) => day.date)).toEqual([
      '2026-01-02',
      '2026-01-10',
      '2027-02-04',
      '2027-02-05',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-09-03',
    ]);
  });

  test('name each other in a swap', () => {
    for (const day of officialDays.filter((each) => each.kind.startsWith('SWAP'))) {
      const other = officialDays.find((each) => each.date === day.swappedWith);
      expect(other?.swappedWith).toBe(day.date);
    }
  });
});

describe('sessions', () => {
  test('a morning that only receives is no working day', () => {
    expect(isWorkingDay(uneven, '2025-08-16')).toBe(false);
    expect(workingMinutesBetween(uneven, '2025-08-16T00:00', '2025-08-17T00:00')).toBe(0);
  });

  test('change with the date, on the first and on the last day of their rule', () => {
    expect(workingMinutesBetween(uneven, '2025-04-15T00:00', '2025-04-15T07:30')).toBe(0);
    expect(workingMinutesBetween(uneven, '2025-04-16T00:00', '2025-04-16T07:30')).toBe(30);
    expect(workingMinutesBetween(uneven, '2025-10-15T00:00', '2025-10-15T07:30')).toBe(30);
    expect(workingMinutesBetween(uneven, '2025-10-16T00:00', '2025-10-16T07:30')).toBe(0);
  });

  test('that overlap count once', () => {
    const twice = makeCalendar({ days: [], sessions: [...defaultSessions, ...defaultSessions] });
    expect(workingMinutesBetween(twice, '2026-06-01T00:00', '2026-06-02T00:00')).toBe(450);
    const longer: Session = {
      weekdays: [1],
      from: '08:00',
      to: '09:00',
      openForReception: false,
      countsForDeadline: true,
    };
    const inside = makeCalendar({ days: [], sessions: [...defaultSessions, longer] });
    expect(workingMinutesBetween(inside, '2026-06-01T00:00', '2026-06-02T00:00')).toBe(450);
  });

  test('of a swapped Saturday are those of the weekday it stands for', () => {
    const toMonday = makeCalendar({ days: [swap], sessions: unevenSessions });
    expect(endOfWorkingDay(toMonday, '2026-08-22')).toBe('2026-08-22T17:00');
    const toFriday = makeCalendar({ days: [{ ...swap, swappedWith: '2026-08-28' }], sessions: unevenSessions });
    expect(endOfWorkingDay(toFriday, '2026-08-22')).toBe('2026-08-22T11:30');
  });

  test('of a swapped Saturday that does not say what it stands for are those of the working day before', () => {
    const { swappedWith: _, ...unnamed } = swap;
    const calendar = makeCalendar({ days: [unnamed], sessions: unevenSessions });
    expect(endOfWorkingDay(calendar, '2026-08-22')).toBe('2026-08-22T11:30');
    const sunday = makeCalendar({ days: [{ ...unnamed, date: '2026-08-23' }], sessions: defaultSessions });
    expect(endOfWorkingDay(sunday, '2026-08-23')).toBe('2026-08-23T17:00');
  });

  test('an ordinary day is the most common one', () => {
    expect(ordinaryDayMinutes(official, '2026-06-01')).toBe(450);
    expect(ordinaryDayMinutes(uneven, '2026-06-05')).toBe(450);
    const evening: Session = {
      weekdays: [4],
      from: '17:30',
      to: '19:30',
      ...bothFlags,
    };
    const withEvening = makeCalendar({ days: [], sessions: [...defaultSessions, evening] });
    expect(ordinaryDayMinutes(withEvening, '2026-06-01')).toBe(450);
    const equallyCommon = makeCalendar({
      days: [],
      sessions: [
        { ...bothFlags, weekdays: [1, 2], from: '07:30', to: '11:30' },
        { ...bothFlags, weekdays: [3, 4], from: '07:30', to: '12:30' },
      ],
    });
    expect(ordinaryDayMinutes(equallyCommon, '2026-06-01')).toBe(300);
  });
});

describe('what cannot be a calendar is refused', () => {
  const [morning] = defaultSessions;
  if (!morning) throw new Error('no default session');
  test.each<[string, Session[]]>([
    ['no session that counts', [{ ...morning, countsForDeadline: false }]],
    ['no weekday', [{ ...morning, weekdays: [] }]],
    ['weekday 0', [{ ...morning, weekdays: [0] }]],
    ['weekday 8', [{ ...morning, weekdays: [8] }]],
    ['an empty session', [{ ...morning, to: '07:30' }]],
    ['a clock that does not exist', [{ ...morning, from: '7:30' }]],
    ['a rule that ends before it begins', [{ ...morning, validFrom: '2026-02-01', validTo: '2026-01-31' }]],
    ['a rule from a day that does not exist', [{ ...morning, validFrom: '2026-02-30' }]],
  ])('%s', (_, sessions) => {
    expect(() => makeCalendar({ days: [], sessions })).toThrow(RangeError);
  });

  test('a day both off and made up for', () => {
    const off: CalendarDay = { ...swap, kind: 'HOLIDAY' };
    expect(() => makeCalendar({ days: [swap, off], sessions: defaultSessions })).toThrow('vừa là ngày nghỉ');
    expect(isWorkingDay(makeCalendar({ days: [off, off], sessions: defaultSessions }), off.date)).toBe(false);
  });

  test('a day that does not exist', () => {
    expect(() => makeCalendar({ days: [{ ...swap, date: '2026-02-30' }], sessions: [morning] })).toThrow(RangeError);
    expect(() => makeCalendar({ days: [{ ...swap, swappedWith: 'x' }], sessions: [morning] })).toThrow(RangeError);
  });
});

test('a calendar does not change when the rows it was made of do', () => {
  const sessions = defaultSessions.map((session) => ({ ...session }));
  const calendar = makeCalendar({ days: [], sessions });
  for (const session of sessions) session.countsForDeadline = false;
  expect(isWorkingDay(calendar, '2026-06-01')).toBe(true);
});

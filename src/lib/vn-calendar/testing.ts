import fc from 'fast-check';
import holidays from '../../../data/holidays.json' with { type: 'json' };
import { defaultSessions, makeCalendar, type Session } from './calendar.ts';
import { addDays, fromMoment, toOrdinal } from './dates.ts';
import { readCalendarDays } from './input.ts';

export const officialDays = readCalendarDays(holidays);
export const official = makeCalendar({ days: officialDays, sessions: defaultSessions });

export const bothFlags = { openForReception: true, countsForDeadline: true };

/** Friday afternoon off, summer hours, and a Saturday morning that only receives. */
export const unevenSessions: Session[] = [
  {
    weekdays: [1, 2, 3, 4, 5],
    from: '07:00',
    to: '11:00',
    ...bothFlags,
    validFrom: '2025-04-16',
    validTo: '2025-10-15',
  },
  { weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '11:30', ...bothFlags, validTo: '2025-04-15' },
  { weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '11:30', ...bothFlags, validFrom: '2025-10-16' },
  { weekdays: [1, 2, 3, 4], from: '13:30', to: '17:00', ...bothFlags },
  { weekdays: [6], from: '07:30', to: '11:30', openForReception: true, countsForDeadline: false },
];
export const uneven = makeCalendar({ days: officialDays, sessions: unevenSessions });

export const anyCalendar = fc.constantFrom(official, uneven);
export const anyDate = fc.integer({ min: 0, max: 3 * 365 }).map((days) => addDays('2024-06-01', days));
export const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 });
export const anyTime = fc
  .tuple(anyDate, anyMinute)
  .map(([date, minute]) => fromMoment({ ordinal: toOrdinal(date), minute }));

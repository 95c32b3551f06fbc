import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/vn-calendar/public.ts';
import { overlay, type Shift, sessionOf, shiftsOf } from './sessions.ts';

const shift = (since?: string, until?: string, from = '07:30'): Shift => ({
  weekday: 1,
  from,
  to: '17:00',
  openForReception: true,
  countsForDeadline: true,
  ...(since ? { since } : {}),
  ...(until ? { until } : {}),
});
const holdsOn = (day: string) => (each: Shift) =>
  (each.since === undefined || each.since <= day) && (each.until === undefined || day < each.until);
const startsOn = (shifts: readonly Shift[], day: string) => shifts.filter(holdsOn(day)).map(({ from }) => from);

describe('overlay', () => {
  it('keeps the wider hours where there are none of its own', () => {
    expect(overlay([shift()], [])).toEqual([{ ...shift(), since: undefined, until: undefined }]);
  });

  it('holds before, between and after', () => {
    const own = [shift('2026-03-01', '2026-04-01', '08:00'), shift('2026-05-01', '2026-06-01', '09:00')];
    const both = overlay([shift()], own);
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01', '2026-05-01', '2026-06-01'];
    expect(days.map((day) => startsOn(both, day))).toEqual([
      ['07:30'],
      ['08:00'],
      ['08:00'],
      ['07:30'],
      ['09:00'],
      ['07:30'],
    ]);
  });

  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days));
  const span = (from: string) =>
    fc.tuple(day, fc.option(day, { nil: undefined })).map(([a, b]) => {
      if (b === undefined || a === b) return shift(a, undefined, from);
      return a < b ? shift(a, b, from) : shift(b, a, from);
    });

  it('answers every day with its own hours where they hold, and with the wider ones where not', () => {
    fc.assert(
      fc.property(
        fc.array(span('06:00'), { maxLength: 4 }),
        fc.array(span('08:00'), { maxLength: 4 }),
        day,
        (wide, own, date) => {
          const wanted = own.some(holdsOn(date)) ? own : wide;
          expect(startsOn(overlay(wide, own), date)).toEqual(startsOn(wanted, date));
        },
      ),
    );
  });

  it('tells the calendar the last day, not the one after it', () => {
    const session = sessionOf(shift('2026-03-01', '2026-04-01'));
    expect(session).toMatchObject({ weekdays: [1], validFrom: '2026-03-01', validTo: '2026-03-31' });
    expect(shiftsOf(session)).toEqual([shift('2026-03-01', '2026-04-01')]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from './dates.ts';
import { computeDue, receptionTime } from './due.ts';
import type { CountedUnit, Limit, Pause } from './limits.ts';
import { formatRemaining } from './remaining.ts';
import { anyCalendar, anyTime } from './testing.ts';
import { addWorkingMinutes, endOfWorkingDay, workingDaysBetween, workingMinutesBetween } from './working-time.ts';

const anyCounted = fc.record({
  value: fc.integer({ min: 1, max: 100 }),
  unit: fc.constantFrom<CountedUnit[]>('WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH'),
});
const anyLimit: fc.Arbitrary<Limit> = fc.oneof(anyCounted, fc.constant({ unit: 'SAME_DAY' as const }));
const anyPause: fc.Arbitrary<Pause> = fc.tuple(anyTime, anyTime).map(([a, b]) => (a < b ? [a, b] : [b, a]));

describe('always', () => {
  test('a due is after the receipt, and something is left of it', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, anyLimit, (calendar, from, limit) => {
        const { due } = computeDue(calendar, { from, limit });
        expect(due > from).toBe(true);
        expect(formatRemaining(calendar, from, due).minutes).toBeGreaterThan(0);
      }),
    );
  });

  test('a later receipt is never due earlier', () => {
    fc.assert(
      fc.property(anyCalendar, anyPause, anyLimit, (calendar, [earlier, later], limit) => {
        const [first, second] = [earlier, later].map((from) => computeDue(calendar, { from, limit }).due);
        expect(first && second && first <= second).toBe(true);
      }),
    );
  });

  test('a longer limit is never due earlier, and a longer limit in working time is due later', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, anyCounted, (calendar, from, { value, unit }) => {
        const [shorter, longer] = [value, value + 1].map(
          (each) => computeDue(calendar, { from, limit: { value: each, unit } }).due,
        );
        expect(shorter && longer && shorter <= longer).toBe(true);
        if (unit.startsWith('WORKING')) expect(shorter).not.toBe(longer);
      }),
    );
  });

  test('N working days end with the last session of the N-th working day after the receipt', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, fc.integer({ min: 1, max: 300 }), (calendar, from, value) => {
        const { due } = computeDue(calendar, { from, limit: { value, unit: 'WORKING_DAY' } });
        expect(due).toBe(endOfWorkingDay(calendar, dateOf(due)));
        expect(workingDaysBetween(calendar, dateOf(receptionTime(calendar, from)), dateOf(due))).toBe(value);
      }),
    );
  });

  test('a pause adds exactly its working time after the receipt, so never makes a due earlier', () => {
    fc.assert(
      fc.property(anyCalendar, anyTime, anyLimit, anyPause, (calendar, from, limit, pause) => {
        const plain = computeDue(calendar, { from, limit }).due;
        const paused = computeDue(calendar, { from, limit, pauses: [pause] }).due;
        const start = receptionTime(calendar, from);
        const [, since = start] = [start, pause[0]].toSorted();
        const counted = Math.max(0, workingMinutesBetween(calendar, since, pause[1]));
        expect(paused).toBe(addWorkingMinutes(calendar, plain, counted));
        expect(paused >= plain).toBe(true);
      }),
    );
  });

  test('two pauses apart from each other add the sum of each', () => {
    const fourTimes = fc
      .tuple(anyTime, anyTime, anyTime, anyTime)
      .map((times) => times.toSorted())
      .map(([a = '', b = '', c = '', d = '']): [Pause, Pause] => [
        [a, b],
        [c, d],
      ]);
    fc.assert(
      fc.property(anyCalendar, anyTime, anyLimit, fourTimes, (calendar, from, limit, [first, second]) => {
        const added = (...pauses: Pause[]) => {
          const plain = computeDue(calendar, { from, limit }).due;
          return workingMinutesBetween(calendar, plain, computeDue(calendar, { from, limit, pauses }).due);
        };
        expect(added(second, first)).toBe(added(first) + added(second));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barOf, boundsOf, monthOf, shiftMonth, weeksOf, yearOf } from './days.ts';

const ANY_DAY = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('a month', () => {
  test('is read from the address, or is this one', () => {
    expect(monthOf('2026-06', '2026-01-15')).toBe('2026-06');
    for (const wrong of [null, '2026-13', '6/2026', '2026-06-01']) expect(monthOf(wrong, '2026-01-15')).toBe('2026-01');
    expect([yearOf('2027', '2026-01-15'), yearOf('27', '2026-01-15')]).toEqual([2027, 2026]);
  });

  test('goes over the turn of a year, and knows leap days', () => {
    expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect(boundsOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(boundsOf('2026-02').to).toBe('2026-02-28');
  });

  test('is drawn in whole weeks that hold each of its days once', () => {
    fc.assert(
      fc.property(ANY_DAY, (day) => {
        const days = weeksOf(day.slice(0, 7)).flat();
        const own = days.filter((each) => each.startsWith(day.slice(0, 7)));
        expect(days.length % 7).toBe(0);
        expect(new Set(days).size).toBe(days.length);
        expect([own[0], own.at(-1)]).toEqual(Object.values(boundsOf(day.slice(0, 7))));
        expect(own).toContain(day);
      }),
    );
  });
});

describe('a bar of the year', () => {
  test('never leaves the chart', () => {
    fc.assert(
      fc.property(ANY_DAY, ANY_DAY, fc.boolean(), (startsOn, dueOn, isBefore) => {
        const bar = barOf({ startsOn, dueOn, isBefore }, 2026);
        if (!bar) return;
        expect(bar.left).toBeGreaterThanOrEqual(0);
        expect(bar.width).toBeGreaterThan(0);
        expect(bar.left + bar.width).toBeLessThanOrEqual(100.0001);
      }),
    );
  });

  test('“before” the first of a year ends in the year before it', () => {
    expect(barOf({ startsOn: null, dueOn: '2027-01-01', isBefore: true }, 2026)).toMatchObject({ left: 98.8 });
    expect(barOf({ startsOn: null, dueOn: '2027-01-01', isBefore: true }, 2027)).toBeUndefined();
  });

  test('is the whole year from its first to its last day, and nothing in other years', () => {
    expect(barOf({ startsOn: '2026-01-01', dueOn: '2026-12-31', isBefore: false }, 2026)).toEqual({
      left: 0,
      width: 100,
    });
    expect(barOf({ startsOn: '2025-03-01', dueOn: '2027-03-01', isBefore: false }, 2026)).toEqual({
      left: 0,
      width: 100,
    });
    expect(barOf({ startsOn: null, dueOn: '2025-12-31', isBefore: false }, 2026)).toBeUndefined();
    expect(barOf({ startsOn: '2027-01-01', dueOn: '2027-03-31', isBefore: false }, 2026)).toBeUndefined();
    expect(barOf({ startsOn: null, dueOn: null, isBefore: false }, 2026)).toBeUndefined();
  });
});

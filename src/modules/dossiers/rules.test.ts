import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierCode, MOVE_NAMES, MOVES, type MoveQuestion, mayMove, STATUSES, type Status } from './rules.ts';

const statuses = Object.keys(STATUSES).filter((name): name is Status => name in STATUSES);
const code = (status: Status) => STATUSES[status].portalCode;

test('the moves are exactly those the national portal knows between its ten statuses', () => {
  const pairs = new Set(
    MOVE_NAMES.flatMap((name) => MOVES[name].from.map((from) => `${code(from)}→${code(MOVES[name].to)}`)),
  );
  const allowed = ['1→2', '1→3', '1→7', '2→3', '2→4', '2→5', '2→7', '4→3', '4→4', '4→5', '4→6', '4→7', '4→8', '4→9'];
  const later = ['5→3', '5→4', '5→7', '5→8', '6→4', '6→7', '6→8', '9→10'];
  expect([...pairs].sort()).toEqual([...allowed, ...later].sort());
});

test('a dossier that has ended never moves again, whoever asks', () => {
  const ended = statuses.filter((status) => STATUSES[status].phase === 'ended');
  fc.assert(
    fc.property(fc.constantFrom(...ended), fc.constantFrom(...MOVE_NAMES), question(), (status, name, asked) => {
      expect(mayMove(name, { ...asked, status })).not.toBe(true);
    }),
  );
});

test('nobody moves a dossier his units neither hold nor, as the centre, answer for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MOVE_NAMES), question(), (name, asked) => {
      const elsewhere = asked.assignments.map((assignment) => ({ ...assignment, unitId: 99 }));
      expect(mayMove(name, { ...asked, assignments: elsewhere })).not.toBe(true);
    }),
  );
});

test('a refusal always says why, in both languages', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MOVE_NAMES), question(), (name, asked) => {
      const verdict = mayMove(name, asked);
      if (verdict !== true) expect(Math.min(verdict.vi.length, verdict.en.length)).toBeGreaterThan(10);
    }),
  );
});

test('the last step finishes and the others pass on, never both', () => {
  fc.assert(
    fc.property(question(), (asked) => {
      expect(mayMove('transfer', asked) === true && mayMove('finish', asked) === true).toBe(false);
    }),
  );
});

test('codes carry four digits, and five after 9999', () => {
  expect(dossierCode('H24.900.01', '2026-03-16', 1)).toBe('H24.900.01-260316-0001');
  expect(dossierCode('H24.900.01', '2026-03-16', 9_999)).toBe('H24.900.01-260316-9999');
  expect(dossierCode('H24.900.01', '2026-03-16', 10_000)).toBe('H24.900.01-260316-10000');
});

function question(): fc.Arbitrary<MoveQuestion> {
  const role = fc.constantFrom(
    'counter_clerk',
    'officer',
    'unit_head',
    'leader',
    'commune_police',
    'accountant',
    'administrator',
  );
  return fc.record({
    status: fc.constantFrom(...statuses),
    holderUnitId: fc.option(fc.integer({ min: 1, max: 4 })),
    isLastStep: fc.boolean(),
    assignments: fc.array(fc.record({ role, unitId: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
    centreUnitIds: fc.constant([1]),
  }) as fc.Arbitrary<MoveQuestion>; // tidy: fast-check widens the literal roles to string
}

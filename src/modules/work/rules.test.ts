import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../platform/roles.ts';
import { MOVE_NAMES, MOVES, type MoveQuestion, mayMove, ORIGIN_NAMES, STATUSES, WORKERS } from './rules.ts';

const ROLES: readonly Role[] = [...WORKERS, 'administrator', 'supervisor', 'city_viewer'];

function question(): fc.Arbitrary<MoveQuestion> {
  const unit = fc.integer({ min: 1, max: 4 });
  return fc.record({
    ...{ status: fc.constantFrom(...STATUSES), unitId: unit, helperUnitIds: fc.array(unit, { maxLength: 2 }) },
    origin: fc.constantFrom(...ORIGIN_NAMES),
    ...{ dueOn: fc.option(fc.constant('2026-06-30')), isConditional: fc.boolean(), isBlocked: fc.boolean() },
    ...{ asksExtension: fc.boolean(), missing: fc.integer({ min: 0, max: 2 }) },
    ...{ submittedBy: fc.option(fc.integer({ min: 1, max: 3 })), personId: fc.integer({ min: 1, max: 3 }) },
    assignments: fc.array(fc.record({ role: fc.constantFrom(...ROLES), unitId: unit }), { maxLength: 3 }),
  });
}

const always = (check: (name: (typeof MOVE_NAMES)[number], asked: MoveQuestion) => void) =>
  fc.assert(
    fc.property(fc.constantFrom(...MOVE_NAMES), question(), (name, asked) => {
      check(name, asked);
    }),
  );

test('nothing moves out of a status the table does not name', () => {
  always((name, asked) => {
    const from: readonly string[] = MOVES[name].from;
    if (!from.includes(asked.status)) expect(mayMove(name, asked)).toMatchObject({ isState: true });
  });
});

test('what was dropped never moves again', () => {
  always((name, asked) => expect(mayMove(name, { ...asked, status: 'CANCELLED' })).not.toBe(true));
});

test('people of other units, who oversee nothing, move nothing', () => {
  always((name, asked) => {
    const assignments = asked.assignments
      .filter(({ role }) => role !== 'leader' && role !== 'coordinator')
      .map((assignment) => ({ ...assignment, unitId: 99 }));
    expect(mayMove(name, { ...asked, assignments })).not.toBe(true);
  });
});

test('administrators, supervisors and viewers do nobody’s work', () => {
  always((name, asked) => {
    const assignments = (['administrator', 'supervisor', 'city_viewer'] as const).map((role) => ({
      ...{ role, unitId: asked.unitId },
    }));
    expect(mayMove(name, { ...asked, assignments })).not.toBe(true);
  });
});

test('who reported it never accepts it, whatever the role', () => {
  always((_, asked) => expect(mayMove('accept', { ...asked, submittedBy: asked.personId })).not.toBe(true));
});

test('with a product neither proved nor explained nobody reports it as done', () => {
  always((_, asked) => expect(mayMove('submit', { ...asked, missing: 1 })).not.toBe(true));
});

test('what a difficulty opened ends with its answer only', () => {
  always((_, asked) => {
    for (const name of ['submit', 'report_not_arisen', 'reopen'] as const)
      expect(mayMove(name, { ...asked, origin: 'DIFFICULTY' })).not.toBe(true);
  });
});

test('a refusal always says why, in both languages', () => {
  always((name, asked) => {
    const verdict = mayMove(name, asked);
    if (verdict !== true) expect(Math.min(verdict.vi.length, verdict.en.length)).toBeGreaterThan(10);
  });
});

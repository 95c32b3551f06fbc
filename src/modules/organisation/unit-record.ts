import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { type UnitRecord, unitInput, unitRecord } from './contract.ts';
import { type Names, nameOn, namePeriods } from './unit-names.ts';

/** Mở đơn vị: what it is, what it was called when, and what is decided about it. */
export const getUnit = view({
  name: 'organisation.get_unit',
  summary: 'Mở một đơn vị, kèm lịch sử tên gọi, sáp nhập, giải thể',
  allow: 'everyone',
  input: unitInput,
  output: unitRecord,
  run: async (db, _, { unitId }) => {
    const unit = await readUnit(db, unitId);
    if (!unit) throw notFound();
    const today = localDate(db.now);
    return {
      id: unit.id,
      key: unit.key,
      ...namesOf(unit),
      kind: unit.kind,
      aliases: unit.aliases.map(({ alias }) => alias),
      state: stateOf(unit, today),
      validFrom: unit.valid_from,
      validTo: unit.valid_to,
      foundingDecision: unit.founding_decision,
      people: unit.people ?? 0,
      members: unit.members.map((member) => ({
        id: member.id,
        personId: member.person_id,
        name: member.full_name ?? member.title ?? '',
        post: member.post,
        duty: member.duty,
        area: member.area,
        validFrom: member.valid_from,
        validTo: member.valid_to,
      })),
      names: periodsOf(unit),
      changes: unit.changes.map((change) => ({
        id: change.id,
        kind: change.kind,
        state: changeState(change, today),
        effectiveOn: change.effective_on,
        decision: change.decision,
        name: change.name,
        formerName: change.former_name,
        unitId: change.unit_id,
        unit: change.unit,
        intoUnitId: change.into_unit_id,
        intoUnit: change.into_unit,
        enteredBy: change.entered_by,
      })),
    };
  },
});

/** Tên đơn vị vào một ngày, as a document of that day must write it; nothing when it had not been founded yet. */
export async function unitNameOn(db: CommuneDb, unitId: number, day: string): Promise<Names | undefined> {
  const unit = await readUnit(db, unitId);
  const period = unit && nameOn(periodsOf(unit), day);
  return period && { name: period.name, shortName: period.shortName, symbol: period.symbol };
}

export function stateOf(unit: { valid_from: string; valid_to: string | null }, today: string): UnitRecord['state'] {
  if (unit.valid_to !== null) return 'ENDED';
  return unit.valid_from > today ? 'COMING' : 'CURRENT';
}

type Row = NonNullable<Awaited<ReturnType<typeof readUnit>>>;

function readUnit(db: CommuneDb, unitId: number) {
  const today = localDate(db.now);
  return db
    .selectFrom('units as u')
    .selectAll('u')
    .select((select) => [
      jsonArrayFrom(
        select.selectFrom('unit_aliases as a').select('a.alias').whereRef('a.unit_id', '=', 'u.id').orderBy('a.alias'),
      ).as('aliases'),
      select
        .selectFrom('people as p')
        .whereRef('p.unit_id', '=', 'u.id')
        .where((where) => where.or([where('p.valid_to', 'is', null), where('p.valid_to', '>', today)]))
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('people'),
      jsonArrayFrom(
        select
          .selectFrom('unit_changes as c')
          .innerJoin('units as changed', 'changed.id', 'c.unit_id')
          .leftJoin('units as target', 'target.id', 'c.into_unit_id')
          .leftJoin('people as clerk', 'clerk.id', 'c.person_id')
          .selectAll('c')
          .select(['changed.name as unit', 'target.name as into_unit', 'clerk.full_name as entered_by'])
          .where((where) =>
            where.or([
              where('c.unit_id', '=', where.ref('u.id')),
              where.and([where('c.into_unit_id', '=', where.ref('u.id')), where('c.cancelled_at', 'is', null)]),
            ]),
          )
          .orderBy('c.effective_on')
          .orderBy('c.id'),
      ).as('changes'),
      jsonArrayFrom(
        select
          .selectFrom('group_members as m')
          .leftJoin('people as member', 'member.id', 'm.person_id')
          .selectAll('m')
          .select(['member.full_name', 'member.title as post'])
          .whereRef('m.unit_id', '=', 'u.id')
          .orderBy((order) => order('m.valid_to', 'is not', null))
          .orderBy(sql`array_position(array['HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER'], m.duty)`)
          .orderBy('m.id')
          .limit(500),
      ).as('members'),
    ])
    .where('u.id', '=', unitId)
    .executeTakeFirst();
}

function periodsOf(unit: Row) {
  const renames = unit.changes.flatMap((change) => {
    const to = namesOf({ ...change, name: change.name ?? '', symbol: change.symbol ?? '' });
    const { effective_on: effectiveOn, decision, former_name, former_short_name, former_symbol } = change;
    if (change.kind !== 'RENAMED' || change.unit_id !== unit.id || change.cancelled_at !== null) return [];
    const former = former_name && {
      name: former_name,
      shortName: former_short_name ?? former_name,
      symbol: former_symbol ?? '',
    };
    return [{ effectiveOn, decision, to, former: former || null }];
  });
  return namePeriods(
    { ...namesOf(unit), validFrom: unit.valid_from, foundingDecision: unit.founding_decision },
    renames,
  );
}

function namesOf(row: { name: string; short_name: string | null; symbol: string }): Names {
  return { name: row.name, shortName: row.short_name ?? row.name, symbol: row.symbol };
}

function changeState(
  change: { applied_at: unknown; cancelled_at: unknown; effective_on: string },
  today: string,
): UnitRecord['changes'][number]['state'] {
  if (change.cancelled_at !== null) return 'CANCELLED';
  if (change.applied_at !== null) return 'DONE';
  return change.effective_on <= today ? 'STUCK' : 'WAITING';
}

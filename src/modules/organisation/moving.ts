import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { doneOutput, movePersonInput } from './contract.ts';
import { writePosts } from './posts.ts';
import { getActiveUnit } from './queries.ts';

/** Điều động: to another unit from today; the roles held in the old one end there and begin in the new one. */
export const movePerson = action({
  name: 'organisation.move_person',
  summary: 'Chuyển một người sang đơn vị khác',
  allow: ['administrator'],
  input: movePersonInput,
  output: doneOutput,
  run: async (db, _, { id, unitId, title, decision }) => {
    const person = await db.selectFrom('people').select('unit_id').where('id', '=', id).forUpdate().executeTakeFirst();
    if (!person) throw notFound();
    await getActiveUnit(db, unitId);
    await db.updateTable('people').set({ unit_id: unitId, title }).where('id', '=', id).execute();
    const day = localDate(db.now);
    await writePosts(db, { personIds: [id], from: day, decision: decision ?? null });
    if (person.unit_id !== unitId) await moveRoles(db, { from: person.unit_id, to: unitId, day, personId: id });
    db.tell({ noun: 'person', recordId: id, verb: 'move', data: { from: person.unit_id, to: unitId } });
    return { id };
  },
});

/** Everybody of a unit that is merged, whichever roles they hold there. */
export async function moveEverybody(db: CommuneDb, from: number, to: number, day: string): Promise<void> {
  const people = await db
    .updateTable('people')
    .set({ unit_id: to })
    .where('unit_id', '=', from)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .returning('id')
    .execute();
  await writePosts(db, { personIds: people.map(({ id }) => id), from: day });
  await moveRoles(db, { from, to, day });
  for (const { id } of people) db.tell({ noun: 'person', recordId: id, verb: 'move', data: { from, to } });
}

/** Roles end in one unit and begin in the other on the day, so that both can still be read; what had not begun moves. */
async function moveRoles(
  db: CommuneDb,
  { from, to, day, personId }: { from: number; to: number; day: string; personId?: number },
): Promise<void> {
  let held = db
    .selectFrom('role_assignments')
    .select(['id', 'person_id', 'role', 'valid_from', 'valid_to', 'covers_person_id'])
    .where('unit_id', '=', from)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]));
  if (personId !== undefined) held = held.where('person_id', '=', personId);
  const rows = await held.forUpdate().execute();
  const [begun, ahead] = [rows.filter((row) => row.valid_from < day), rows.filter((row) => row.valid_from >= day)];
  const ids = (some: typeof rows) => some.map(({ id }) => id);
  if (begun.length > 0)
    await db.updateTable('role_assignments').set({ valid_to: day }).where('id', 'in', ids(begun)).execute();
  if (ahead.length > 0) await db.deleteFrom('role_assignments').where('id', 'in', ids(ahead)).execute();
  const there = await db
    .selectFrom('role_assignments')
    .select(['person_id', 'role'])
    .where('unit_id', '=', to)
    .where('valid_to', 'is', null)
    .where('covers_person_id', 'is', null)
    .execute();
  const known = new Set(there.map(({ person_id, role }) => `${person_id} ${role}`));
  const begin = rows
    .filter((row) => row.covers_person_id !== null || !known.has(`${row.person_id} ${row.role}`))
    .map(({ id: _, valid_from, ...row }) => ({ ...row, unit_id: to, valid_from: valid_from < day ? day : valid_from }));
  if (begin.length > 0) await db.insertInto('role_assignments').values(begin).execute();
}

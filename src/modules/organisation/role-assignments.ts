import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { forbidden, invalid, Refusal } from '../../platform/refusals.ts';
import { type Actor, hasRole, type Role } from '../../platform/roles.ts';
import { getPerson } from './accounts.ts';
import { addCoverInput, doneOutput, setRolesInput } from './contract.ts';

export const setRoles = action({
  name: 'organisation.set_roles',
  summary: 'Đặt lại vai trò của một người',
  allow: ['administrator'],
  input: setRolesInput,
  output: doneOutput,
  run: async (db, actor, { id, assignments }) => {
    await getPerson(db, id);
    if (id === actor.personId && !assignments.some(({ role }) => role === 'administrator'))
      throw new Refusal('last_key', 409, {
        vi: 'Bạn không thể tự bỏ vai trò quản trị của mình. Hãy nhờ quản trị viên khác.',
        en: 'You cannot take the administrator role from yourself. Ask another administrator.',
      });
    const today = localDate(db.now);
    // A role begun today leaves no day behind it; one begun earlier ends today and stays in the record.
    await db
      .updateTable('role_assignments')
      .set({ valid_to: today })
      .where('person_id', '=', id)
      .where('valid_to', 'is', null)
      .where('valid_from', '<', today)
      .execute();
    const { kept } = await keepToday(db, id, assignments, today);
    await assign(
      db,
      id,
      assignments.filter(({ role, unitId }) => !kept.has(`${role}:${unitId}`)),
    );
    db.tell({ noun: 'person', recordId: id, verb: 'set_roles', data: { roles: assignments.map(({ role }) => role) } });
    return { id };
  },
});

/** Uỷ quyền khi vắng mặt: the cover holds the absent person's roles for those days, and says whose. */
export const addCover = action({
  name: 'organisation.add_cover',
  summary: 'Giao người làm thay khi vắng mặt',
  allow: ['administrator', 'leader'],
  input: addCoverInput,
  output: doneOutput,
  run: async (db, actor, { id, coveredPersonId, from, to }) => {
    if (to <= from)
      throw invalid({ to: { vi: 'Ngày hết phải sau ngày bắt đầu.', en: 'The end must be after the beginning.' } });
    if (id === coveredPersonId)
      throw invalid({ coveredPersonId: { vi: 'Hãy chọn một người khác.', en: 'Choose another person.' } });
    await getPerson(db, id);
    await getPerson(db, coveredPersonId);
    const roles = await db
      .selectFrom('role_assignments')
      .select(['role', 'unit_id'])
      .where('person_id', '=', coveredPersonId)
      .where('covers_person_id', 'is', null)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', from)]))
      .execute();
    refuseRise(actor, id, roles);
    if (roles.length === 0)
      throw new Refusal('nothing_to_cover', 409, {
        vi: 'Người vắng mặt không giữ vai trò nào trong thời gian này.',
        en: 'The absent person holds no role then.',
      });
    await db
      .insertInto('role_assignments')
      .values(
        roles.map((row) => ({
          person_id: id,
          unit_id: row.unit_id,
          role: row.role,
          valid_from: from,
          valid_to: to,
          covers_person_id: coveredPersonId,
        })),
      )
      .execute();
    db.tell({ noun: 'person', recordId: id, verb: 'add_cover', data: { covers: coveredPersonId, from, to } });
    return { id };
  },
});

/** Nobody takes another's powers, and only an administrator hands on an administrator's. */
function refuseRise(actor: Actor, coverId: number, roles: readonly { role: Role }[]): void {
  if (actor.personId === coverId)
    throw forbidden({
      vi: 'Không ai tự giao cho mình vai trò của người khác: hãy nhờ người có thẩm quyền khác.',
      en: 'Nobody gives himself the roles of another: ask somebody else in charge.',
    });
  if (roles.some(({ role }) => role === 'administrator') && !hasRole(actor, 'administrator'))
    throw forbidden({
      vi: 'Vai trò quản trị chỉ do quản trị viên giao.',
      en: 'Only an administrator hands on the role of administrator.',
    });
}

export async function assign(
  db: CommuneDb,
  personId: number,
  assignments: readonly { role: Role; unitId: number }[],
): Promise<void> {
  if (assignments.length === 0) return;
  const today = localDate(db.now);
  await db
    .insertInto('role_assignments')
    .values(assignments.map(({ role, unitId }) => ({ person_id: personId, unit_id: unitId, role, valid_from: today })))
    .execute();
}

async function keepToday(db: CommuneDb, id: number, wanted: readonly { role: Role; unitId: number }[], today: string) {
  const rows = await db
    .selectFrom('role_assignments')
    .select(['id', 'role', 'unit_id'])
    .where('person_id', '=', id)
    .where('valid_to', 'is', null)
    .where('valid_from', '=', today)
    .execute();
  const isWanted = (row: { role: Role; unit_id: number }) =>
    wanted.some(({ role, unitId }) => role === row.role && unitId === row.unit_id);
  const dropped = rows.filter((row) => !isWanted(row)).map((row) => row.id);
  if (dropped.length > 0) await db.deleteFrom('role_assignments').where('id', 'in', dropped).execute();
  return { kept: new Set(rows.filter(isWanted).map((row) => `${row.role}:${row.unit_id}`)) };
}

import { randomInt } from 'node:crypto';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { personSortKey, titleCaseName } from '../../lib/vn-text/public.ts';
import { action, view } from '../../platform/action.ts';
import { hashPassword } from '../../platform/auth/passwords.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid, notFound, Refusal } from '../../platform/refusals.ts';
import type { Role } from '../../platform/roles.ts';
import {
  addCoverInput,
  addPersonInput,
  doneOutput,
  listPeopleOutput,
  newPasswordOutput,
  personInput,
  setRolesInput,
} from './contract.ts';

/** Cán bộ, công chức của xã với tài khoản và vai trò. */
export const listPeople = view({
  name: 'organisation.list_people',
  summary: 'Cán bộ, công chức, tài khoản và vai trò',
  allow: ['administrator', 'leader', 'coordinator'],
  input: z.object({}),
  output: listPeopleOutput,
  run: async (db) => {
    const today = localDate(db.now);
    const rows = await db
      .selectFrom('people as p')
      .innerJoin('units as u', 'u.id', 'p.unit_id')
      .leftJoin('accounts as a', 'a.id', 'p.account_id')
      .select(['p.id', 'p.full_name', 'p.title', 'p.unit_id', 'u.short_name', 'a.username', 'a.is_disabled'])
      .select((select) => [
        select('a.totp_secret', 'is not', null).as('has_totp'),
        jsonArrayFrom(
          select
            .selectFrom('role_assignments as r')
            .innerJoin('units as ru', 'ru.id', 'r.unit_id')
            .leftJoin('people as c', 'c.id', 'r.covers_person_id')
            .whereRef('r.person_id', '=', 'p.id')
            .where((where) => where.or([where('r.valid_to', 'is', null), where('r.valid_to', '>', today)]))
            .select([
              'r.role',
              'r.unit_id as unitId',
              'ru.short_name as unit',
              'r.valid_to as validTo',
              'c.full_name as coversPerson',
            ])
            .orderBy('r.id'),
        ).as('assignments'),
      ])
      .where((where) => where.or([where('p.valid_to', 'is', null), where('p.valid_to', '>', today)]))
      .orderBy('p.sort_key')
      .orderBy('p.id')
      .limit(1_000)
      .execute();
    return {
      people: rows.map((row) => ({
        id: row.id,
        fullName: row.full_name,
        title: row.title,
        unitId: row.unit_id,
        unit: row.short_name,
        username: row.username,
        isDisabled: row.is_disabled ?? false,
        hasTotp: Boolean(row.has_totp),
        assignments: row.assignments,
      })),
    };
  },
});

/** Lập tài khoản: only an administrator makes accounts; the first password is shown once and must be changed. */
export const addPerson = action({
  name: 'organisation.add_person',
  summary: 'Thêm cán bộ và lập tài khoản',
  allow: ['administrator'],
  input: addPersonInput,
  output: newPasswordOutput,
  run: async (db, _, input) => {
    const taken = await db
      .selectFrom('accounts')
      .select('id')
      .where('username', '=', input.username)
      .executeTakeFirst();
    if (taken)
      throw invalid({ username: { vi: 'Tên đăng nhập này đã có người dùng.', en: 'This username is taken.' } });
    const firstPassword = makeFirstPassword();
    const account = await db
      .insertInto('accounts')
      .values({
        username: input.username,
        password_hash: await hashPassword(firstPassword),
        must_change_password: true,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const fullName = titleCaseName(input.fullName);
    const person = await db
      .insertInto('people')
      .values({
        account_id: account.id,
        full_name: fullName,
        sort_key: personSortKey(fullName),
        title: input.title,
        unit_id: input.unitId,
        valid_from: localDate(db.now),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await assign(db, person.id, input.assignments);
    db.tell({
      noun: 'person',
      recordId: person.id,
      verb: 'add',
      data: { roles: input.assignments.map(({ role }) => role) },
    });
    return { personId: person.id, username: input.username, firstPassword };
  },
});

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
  run: async (db, _, { id, coveredPersonId, from, to }) => {
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

export const resetPassword = action({
  name: 'organisation.reset_password',
  summary: 'Đặt lại mật khẩu và bỏ xác thực hai lớp',
  allow: ['administrator'],
  input: personInput,
  output: newPasswordOutput,
  run: async (db, _, { id }) => {
    const person = await getPerson(db, id);
    const firstPassword = makeFirstPassword();
    await db
      .updateTable('accounts')
      .set({
        password_hash: await hashPassword(firstPassword),
        must_change_password: true,
        totp_secret: null,
        failed_attempts: 0,
        locked_until: null,
      })
      .where('id', '=', person.account_id)
      .execute();
    await db
      .updateTable('sessions')
      .set({ ended_at: db.now })
      .where('account_id', '=', person.account_id)
      .where('ended_at', 'is', null)
      .execute();
    db.tell({ noun: 'person', recordId: id, verb: 'reset_password' });
    return { personId: id, username: person.username, firstPassword };
  },
});

export const disableAccount = action({
  name: 'organisation.disable_account',
  summary: 'Ngừng tài khoản',
  allow: ['administrator'],
  input: personInput,
  output: doneOutput,
  run: async (db, actor, { id }) => {
    const person = await getPerson(db, id);
    if (id === actor.personId)
      throw new Refusal('last_key', 409, {
        vi: 'Bạn không thể tự ngừng tài khoản của mình.',
        en: 'You cannot disable your own account.',
      });
    await db.updateTable('accounts').set({ is_disabled: true }).where('id', '=', person.account_id).execute();
    await db
      .updateTable('sessions')
      .set({ ended_at: db.now })
      .where('account_id', '=', person.account_id)
      .where('ended_at', 'is', null)
      .execute();
    db.tell({ noun: 'person', recordId: id, verb: 'disable_account' });
    return { id };
  },
});

/** Through people, which row-level security keeps to the commune: no account of another commune is ever touched. */
async function getPerson(db: CommuneDb, id: number) {
  const person = await db
    .selectFrom('people as p')
    .innerJoin('accounts as a', 'a.id', 'p.account_id')
    .select(['p.id', 'a.id as account_id', 'a.username'])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!person) throw notFound();
  return person;
}

async function assign(
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

const SYLLABLES = [
  'bao',
  'cam',
  'dao',
  'gio',
  'hoa',
  'lua',
  'mai',
  'may',
  'nui',
  'que',
  'sen',
  'song',
  'tra',
  'tre',
  'vang',
  'xoai',
];

/** Easy to read out and to type once; thirteen digits of chance in all. */
function makeFirstPassword(): string {
  const word = () => SYLLABLES[randomInt(SYLLABLES.length)] ?? 'sen';
  return `${word()}-${word()}-${randomInt(100_000, 999_999)}-${word()}`;
}

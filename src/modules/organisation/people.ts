import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { personSortKey, titleCaseName } from '../../lib/vn-text/public.ts';
import { action, view } from '../../platform/action.ts';
import { hashPassword } from '../../platform/auth/passwords.ts';
import { localDate } from '../../platform/clock.ts';
import { invalid } from '../../platform/refusals.ts';
import { makeFirstPassword } from './accounts.ts';
import { addPersonInput, listPeopleOutput, newPasswordOutput } from './contract.ts';
import { writePosts } from './posts.ts';
import { assign } from './role-assignments.ts';

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
  answersOnce: true,
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
    await writePosts(db, { personIds: [person.id], from: localDate(db.now) });
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

import { randomInt } from 'node:crypto';
import { action } from '../../platform/action.ts';
import { hashPassword } from '../../platform/auth/passwords.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound, Refusal } from '../../platform/refusals.ts';
import { doneOutput, newPasswordOutput, personInput } from './contract.ts';

export const resetPassword = action({
  name: 'organisation.reset_password',
  summary: 'Đặt lại mật khẩu và bỏ xác thực hai lớp',
  allow: ['administrator'],
  input: personInput,
  answersOnce: true,
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

/** A lost telephone, a computer left open: every device of the person must sign in again. */
export const endSessions = action({
  name: 'organisation.end_sessions',
  summary: 'Đăng xuất mọi thiết bị của một người',
  allow: ['administrator'],
  input: personInput,
  output: doneOutput,
  run: async (db, _, { id }) => {
    const person = await getPerson(db, id);
    await db
      .updateTable('sessions')
      .set({ ended_at: db.now })
      .where('account_id', '=', person.account_id)
      .where('ended_at', 'is', null)
      .execute();
    db.tell({ noun: 'person', recordId: id, verb: 'end_sessions' });
    return { id };
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
export async function getPerson(db: CommuneDb, id: number) {
  const person = await db
    .selectFrom('people as p')
    .innerJoin('accounts as a', 'a.id', 'p.account_id')
    .select(['p.id', 'a.id as account_id', 'a.username'])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!person) throw notFound();
  return person;
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
export function makeFirstPassword(): string {
  const word = () => SYLLABLES[randomInt(SYLLABLES.length)] ?? 'sen';
  return `${word()}-${word()}-${randomInt(100_000, 999_999)}-${word()}`;
}

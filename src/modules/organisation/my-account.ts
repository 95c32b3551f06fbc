import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { hashPassword, verifyPassword, whyPasswordIsWeak } from '../../platform/auth/passwords.ts';
import { localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid, notFound } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { doneOutput, personInput } from './contract.ts';

/** Thiết bị đang đăng nhập của tôi. */
export const listMySessions = view({
  name: 'organisation.list_my_sessions',
  summary: 'Các thiết bị tôi đang đăng nhập',
  allow: 'everyone',
  input: z.object({}),
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.number(),
        device: z.string(),
        address: z.string(),
        since: z.string(),
        lastSeen: z.string(),
        isThis: z.boolean(),
      }),
    ),
  }),
  run: async (db, actor) => {
    const rows = await db
      .selectFrom('sessions')
      .select(['id', 'device', 'address', 'created_at', 'last_seen_at'])
      .where('account_id', '=', accountOf(actor))
      .where('ended_at', 'is', null)
      .where('expires_at', '>', db.now)
      .orderBy('last_seen_at', 'desc')
      .limit(100)
      .execute();
    return {
      sessions: rows.map((row) => ({
        id: row.id,
        device: row.device,
        address: row.address,
        since: localTime(row.created_at),
        lastSeen: localTime(row.last_seen_at),
        isThis: row.id === actor.sessionId,
      })),
    };
  },
});

export const endMySession = action({
  name: 'organisation.end_my_session',
  summary: 'Đăng xuất một thiết bị của tôi',
  allow: 'everyone',
  input: personInput,
  output: doneOutput,
  run: async (db, actor, { id }) => {
    const ended = await db
      .updateTable('sessions')
      .set({ ended_at: db.now })
      .where('id', '=', id)
      .where('account_id', '=', accountOf(actor))
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!ended) throw notFound();
    return { id };
  },
});

export const changeMyPassword = action({
  name: 'organisation.change_my_password',
  summary: 'Đổi mật khẩu của tôi; các thiết bị khác phải đăng nhập lại',
  allow: 'everyone',
  input: z.object({ current: z.string().max(128), next: z.string().max(128) }),
  output: doneOutput,
  run: async (db, actor, { current, next }) => {
    const account = await getAccount(db, actor);
    if (!(await verifyPassword(account.password_hash, current)))
      throw invalid({ current: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' } });
    if (next === current)
      throw invalid({
        next: { vi: 'Mật khẩu mới phải khác mật khẩu cũ.', en: 'The new password must differ from the old one.' },
      });
    const weak = whyPasswordIsWeak(next, account.username);
    if (weak) throw invalid({ next: weak });
    await db
      .updateTable('accounts')
      .set({ password_hash: await hashPassword(next) })
      .where('id', '=', account.id)
      .execute();
    await db
      .updateTable('sessions')
      .set({ ended_at: db.now })
      .where('account_id', '=', account.id)
      .where('id', '!=', actor.sessionId ?? 0)
      .where('ended_at', 'is', null)
      .execute();
    db.tell({ noun: 'person', recordId: actor.personId ?? 0, verb: 'change_password' });
    return { id: actor.personId ?? 0 };
  },
});

/** Hộp thư công vụ: where the daily mail of one's own works goes, if it is wanted. */
export const setMyMail = action({
  name: 'organisation.set_my_mail',
  summary: 'Ghi hộp thư của tôi và việc nhận thư tổng hợp',
  allow: 'everyone',
  input: z.object({
    email: z.email('Thư điện tử chưa đúng. | The e-mail address is not valid.').max(200).nullable(),
    wantsDigest: z.boolean(),
  }),
  output: doneOutput,
  run: async (db, actor, { email, wantsDigest }) => {
    const personId = actor.personId ?? 0;
    await db.updateTable('people').set({ email, wants_digest: wantsDigest }).where('id', '=', personId).execute();
    db.tell({ noun: 'person', recordId: personId, verb: 'set_mail' });
    return { id: personId };
  },
});

/** Mã PIN khoá màn hình máy dùng chung; the password is asked, so that a passer-by cannot set one. */
export const setMyPin = action({
  name: 'organisation.set_my_pin',
  summary: 'Đặt mã PIN khoá màn hình',
  allow: 'everyone',
  input: z.object({
    password: z.string().max(128),
    pin: z.string().regex(/^\d{4,8}$/, 'Mã PIN gồm 4–8 chữ số. | A PIN has 4–8 digits.'),
  }),
  output: doneOutput,
  run: async (db, actor, { password, pin }) => {
    const account = await getAccount(db, actor);
    if (!(await verifyPassword(account.password_hash, password)))
      throw invalid({ password: { vi: 'Mật khẩu không đúng.', en: 'The password is wrong.' } });
    if (/^(\d)\1+$/.test(pin) || '01234567890'.includes(pin) || '09876543210'.includes(pin))
      throw invalid({ pin: { vi: 'Mã PIN này quá dễ đoán.', en: 'This PIN is too easy to guess.' } });
    const personId = actor.personId ?? 0;
    await db
      .updateTable('people')
      .set({ pin_hash: await hashPassword(pin) })
      .where('id', '=', personId)
      .execute();
    db.tell({ noun: 'person', recordId: personId, verb: 'set_pin' });
    return { id: personId };
  },
});

async function getAccount(db: CommuneDb, actor: Actor) {
  return db
    .selectFrom('accounts')
    .select(['id', 'username', 'password_hash'])
    .where('id', '=', accountOf(actor))
    .executeTakeFirstOrThrow();
}

function accountOf(actor: Actor): number {
  if (actor.accountId === null) throw notFound();
  return actor.accountId;
}

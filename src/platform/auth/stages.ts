import type { Platform } from '../perform.ts';
import { Refusal } from '../refusals.ts';
import { hashPassword, verifyPassword, whyPasswordIsWeak } from './passwords.ts';
import { decrypt, encrypt, isTotpRight, makeRecoveryCodes, newTotpSecret, spendRecoveryCode } from './second-factor.ts';
import type { Session, Stage } from './sessions.ts';
import { countFailure, remember } from './sign-in.ts';

/** After the password: a code, a new password, or setting up the second factor, until the session is open. */
async function moveOn({ pool }: Platform, session: Session): Promise<Stage> {
  const { rows } = await pool.query(
    `select a.must_change_password, a.totp_secret is null as has_no_totp, i.is_demonstration,
       coalesce((select bool_or(is_privileged) from communes_of_account(a.id, current_date)), false) as is_privileged
     from accounts a cross join installation i where a.id = $1`,
    [session.accountId],
  );
  const row = rows[0];
  const needsTotp = row.has_no_totp && row.is_privileged && !row.is_demonstration;
  const stage: Stage = row.must_change_password ? 'new_password' : needsTotp ? 'enrol_totp' : 'open';
  await pool.query('update sessions set stage = $2 where id = $1', [session.id, stage]);
  return stage;
}

export async function giveCode(platform: Platform, session: Session, code: string, key: string): Promise<Stage> {
  const { pool, clock } = platform;
  const { rows } = await pool.query(
    'select id, totp_secret, failed_attempts, locked_until from accounts where id = $1',
    [session.accountId],
  );
  const account = rows[0];
  const isLocked = account.locked_until && account.locked_until > clock.now();
  const isRight =
    !isLocked &&
    ((account.totp_secret && isTotpRight(session.username, decrypt(account.totp_secret, key), code, clock)) ||
      (await spendRecoveryCode(pool, clock, account.id, code)));
  if (isRight) return moveOn(platform, session);
  await remember(pool, clock, session.username, '', 'wrong_code');
  await countFailure(pool, clock, account);
  throw new Refusal('wrong_code', 401, {
    vi: 'Mã không đúng hoặc đã hết hạn. Hãy gõ mã đang hiện trên điện thoại.',
    en: 'The code is wrong or has expired. Type the code shown now.',
  });
}

export async function setNewPassword(
  platform: Platform,
  session: Session,
  password: string,
  again: string,
): Promise<Stage> {
  if (password !== again)
    throw new Refusal('not_alike', 422, {
      vi: 'Hai lần gõ mật khẩu không giống nhau.',
      en: 'The two passwords differ.',
    });
  const weak = whyPasswordIsWeak(password, session.username);
  if (weak) throw new Refusal('weak_password', 422, weak);
  const { rows } = await platform.pool.query('select password_hash from accounts where id = $1', [session.accountId]);
  if (await verifyPassword(rows[0].password_hash, password))
    throw new Refusal('same_password', 422, {
      vi: 'Mật khẩu mới phải khác mật khẩu cũ.',
      en: 'The new password must differ from the old one.',
    });
  await platform.pool.query('update accounts set password_hash = $2, must_change_password = false where id = $1', [
    ...[session.accountId, await hashPassword(password)],
  ]);
  return moveOn(platform, session);
}

/** The secret is kept, encrypted, from the first showing on; it counts once a right code has come back. */
export async function startEnrolment({ pool }: Platform, session: Session, key: string): Promise<string> {
  const secret = newTotpSecret();
  await pool.query('update sessions set pending_totp = $2 where id = $1', [session.id, encrypt(secret, key)]);
  return secret;
}

export async function finishEnrolment(
  platform: Platform,
  session: Session,
  code: string,
  key: string,
): Promise<string[]> {
  const { rows } = await platform.pool.query('select pending_totp from sessions where id = $1', [session.id]);
  const sealed = rows[0]?.pending_totp;
  if (!sealed || !isTotpRight(session.username, decrypt(sealed, key), code, platform.clock))
    throw new Refusal('wrong_code', 401, {
      vi: 'Mã chưa đúng. Hãy quét lại mã QR mới rồi gõ mã đang hiện.',
      en: 'Wrong code. Scan the new QR code and try again.',
    });
  await platform.pool.query('update accounts set totp_secret = $2 where id = $1', [session.accountId, sealed]);
  await moveOn(platform, session);
  return makeRecoveryCodes(platform.pool, session.accountId);
}

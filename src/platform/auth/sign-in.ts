import type pg from 'pg';
import { type Clock, localDate } from '../clock.ts';
import { Refusal } from '../refusals.ts';
import { verifyNobody, verifyPassword } from './passwords.ts';
import { openSession, type Stage } from './sessions.ts';

interface Account {
  id: number;
  password_hash: string;
  must_change_password: boolean;
  totp_secret: string | null;
  failed_attempts: number;
  locked_until: Date | null;
  is_disabled: boolean;
}

const FREE_ATTEMPTS = 5;
const FIRST_LOCK_SECONDS = 30;
const LONGEST_LOCK_SECONDS = 900;

export interface SignInAttempt {
  username: string;
  password: string;
  device: string;
  address: string;
}

/** Answers a session token; what must still be done (code, new password) is the session's stage. */
export async function signIn(
  pool: pg.Pool,
  clock: Clock,
  attempt: SignInAttempt,
): Promise<{ token: string; stage: Stage }> {
  const username = attempt.username.trim().toLowerCase().slice(0, 64);
  const account: Account | undefined = (await pool.query('select * from accounts where username = $1', [username]))
    .rows[0];
  const lockedSeconds = account?.locked_until
    ? Math.ceil((account.locked_until.getTime() - clock.now().getTime()) / 1_000)
    : 0;
  if (lockedSeconds > 0) {
    await remember(pool, clock, username, attempt.address, 'locked');
    throw new Refusal('locked', 429, {
      vi: `Tài khoản đang tạm khoá vì sai mật khẩu nhiều lần. Hãy thử lại sau ${waitVi(lockedSeconds)}.`,
      en: `Locked after several wrong passwords. Try again in ${lockedSeconds} seconds.`,
    });
  }
  const right = account
    ? await verifyPassword(account.password_hash, attempt.password)
    : await verifyNobody(attempt.password);
  if (!account || !right || account.is_disabled) {
    await remember(pool, clock, username, attempt.address, account && right ? 'disabled' : 'wrong');
    if (account && !right) await countFailure(pool, clock, account);
    throw wrongCredentials();
  }
  const communes = (await pool.query('select * from communes_of_account($1, $2)', [account.id, localDate(clock.now())]))
    .rows;
  const stage = await stageOf(
    pool,
    account,
    communes.some((row) => row.is_privileged),
  );
  await pool.query('update accounts set failed_attempts = 0, locked_until = null where id = $1', [account.id]);
  await remember(pool, clock, username, attempt.address, 'opened');
  const token = await openSession(pool, clock, {
    ...attempt,
    accountId: account.id,
    communeId: communes[0]?.commune_id,
    stage,
  });
  return { token, stage };
}

/** Two factors for administrators and leaders, except in a database that `demo` made. */
async function stageOf(pool: pg.Pool, account: Account, isPrivileged: boolean): Promise<Stage> {
  if (account.totp_secret) return 'totp';
  if (account.must_change_password) return 'new_password';
  if (!isPrivileged) return 'open';
  const { rows } = await pool.query('select is_demonstration from installation');
  return rows[0]?.is_demonstration ? 'open' : 'enrol_totp';
}

export async function countFailure(
  pool: pg.Pool,
  clock: Clock,
  account: { id: number; failed_attempts: number },
): Promise<void> {
  const failures = account.failed_attempts + 1;
  const seconds =
    failures < FREE_ATTEMPTS ? 0 : Math.min(LONGEST_LOCK_SECONDS, FIRST_LOCK_SECONDS * 2 ** (failures - FREE_ATTEMPTS));
  await pool.query('update accounts set failed_attempts = failed_attempts + 1, locked_until = $2 where id = $1', [
    account.id,
    seconds === 0 ? null : new Date(clock.now().getTime() + seconds * 1_000),
  ]);
}

export async function remember(
  pool: pg.Pool,
  clock: Clock,
  username: string,
  address: string,
  outcome: string,
): Promise<void> {
  await pool.query('insert into sign_in_attempts (at, username, address, outcome) values ($1, $2, $3, $4)', [
    ...[clock.now(), username, address, outcome],
  ]);
}

const wrongCredentials = () =>
  new Refusal('wrong_credentials', 401, {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt.',
    en: 'The username or the password is wrong. Check Caps Lock and the Vietnamese input method.',
  });

function waitVi(seconds: number): string {
  return seconds > 90 ? `${Math.ceil(seconds / 60)} phút` : `${seconds} giây`;
}

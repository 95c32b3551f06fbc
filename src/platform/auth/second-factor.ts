import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type pg from 'pg';
import type { Clock } from '../clock.ts';

const ISSUER = 'CCHC';
const RECOVERY_CODES = 10;

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

export function totpAddress(username: string, secret: string): string {
  return totp(username, secret).toString();
}

/** One step of 30 seconds either way: clocks of telephones and servers differ. */
export function isTotpRight(username: string, secret: string, code: string, clock: Clock): boolean {
  const digits = code.replace(/\s/g, '');
  return (
    /^\d{6}$/.test(digits) &&
    totp(username, secret).validate({ token: digits, window: 1, timestamp: clock.now().getTime() }) !== null
  );
}

function totp(username: string, secret: string): TOTP {
  return new TOTP({ issuer: ISSUER, label: username, secret: Secret.fromBase32(secret) });
}

export async function makeRecoveryCodes(pool: pg.Pool, accountId: number): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    randomBytes(5)
      .toString('hex')
      .replace(/(.{5})/, '$1-'),
  );
  await pool.query('update recovery_codes set used_at = now() where account_id = $1 and used_at is null', [accountId]);
  await pool.query('insert into recovery_codes (account_id, code_hash) select $1, unnest($2::bytea[])', [
    accountId,
    codes.map(hashCode),
  ]);
  return codes;
}

export async function spendRecoveryCode(
  pool: pg.Pool,
  clock: Clock,
  accountId: number,
  code: string,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update recovery_codes set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null',
    [accountId, hashCode(code.trim().toLowerCase()), clock.now()],
  );
  return rowCount === 1;
}

function hashCode(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}

/** AES-256-GCM: nonce, tag and text in one base64 line. */
export function encrypt(plain: string, key: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce);
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
}

export function decrypt(sealed: string, key: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

function keyOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

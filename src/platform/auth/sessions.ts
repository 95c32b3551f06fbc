import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { type Clock, localDate } from '../clock.ts';
import { type Actor, ROLES } from '../roles.ts';

export type Stage = 'totp' | 'new_password' | 'enrol_totp' | 'open';

export interface Session {
  id: number;
  accountId: number;
  username: string;
  stage: Stage;
  communeName: string | undefined;
  isDemonstration: boolean;
  lockedAt: Date | undefined;
  hasPin: boolean;
  title: string | undefined;
  actor: Actor | undefined;
}

export const IDLE_LIMIT_MS = 30 * 60_000;
export const ABSOLUTE_LIMIT_MS = 12 * 3_600_000;
const SEEN_EVERY_MS = 60_000;

const covers = z.object({ personId: z.number(), name: z.string() });
const assignments = z.array(z.object({ role: z.enum(ROLES), unitId: z.number(), covers: covers.optional() }));

export async function openSession(
  pool: pg.Pool,
  clock: Clock,
  given: { accountId: number; communeId: number | undefined; stage: Stage; device: string; address: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = clock.now();
  await pool.query(
    `insert into sessions (token_hash, account_id, commune_id, stage, created_at, last_seen_at, expires_at, device, address)
     values ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
    [
      ...[hashToken(token), given.accountId, given.communeId ?? null, given.stage, now],
      ...[new Date(now.getTime() + ABSOLUTE_LIMIT_MS), given.device.slice(0, 300), given.address],
    ],
  );
  return token;
}

/** One statement a request; the moment last seen is written at most once a minute. */
export async function findSession(pool: pg.Pool, clock: Clock, token: string): Promise<Session | undefined> {
  const now = clock.now();
  const { rows } = await pool.query('select * from find_session($1, $2)', [hashToken(token), localDate(now)]);
  const row = rows[0];
  if (!row) return undefined;
  const idleMs = now.getTime() - row.last_seen_at.getTime();
  if (now > row.expires_at || idleMs > IDLE_LIMIT_MS) return undefined;
  if (idleMs > SEEN_EVERY_MS)
    await pool.query('update sessions set last_seen_at = $2 where id = $1', [row.session_id, now]);
  return {
    id: row.session_id,
    accountId: row.account_id,
    username: row.username,
    stage: row.stage,
    communeName: row.commune_name ?? undefined,
    isDemonstration: row.is_demonstration ?? false,
    lockedAt: row.locked_at ?? undefined,
    hasPin: row.has_pin ?? false,
    title: row.title ?? undefined,
    actor: row.person_id === null ? undefined : actorOf(row),
  };
}

export const endSession = (pool: pg.Pool, clock: Clock, id: number) =>
  pool.query('update sessions set ended_at = $2 where id = $1 and ended_at is null', [id, clock.now()]);

function actorOf(row: Record<string, unknown>): Actor {
  return {
    kind: 'person',
    communeId: Number(row.commune_id),
    accountId: Number(row.account_id),
    sessionId: Number(row.session_id),
    personId: Number(row.person_id),
    unitId: Number(row.unit_id),
    name: String(row.full_name),
    assignments: assignments.parse(row.assignments),
  };
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

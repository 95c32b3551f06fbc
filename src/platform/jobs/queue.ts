import { Logger, runMigrations } from 'graphile-worker';
import { sql } from 'kysely';
import pg from 'pg';
import type { CommuneDb } from '../database/commune-db.ts';
import type { Call, Platform } from '../perform.ts';
import type { Actor } from '../roles.ts';

/** What a job knows: its commune, and ids. Everything else is read when it runs. */
export interface Job {
  actor: Actor;
  ids: Record<string, number>;
  /** For perform(): what is done twice is done once, for a worker may die between the deed and saying so. */
  call: Call & { idempotencyKey: string };
}

export interface Task {
  name: string;
  run(platform: Platform, job: Job): Promise<void>;
}

/** Work by the clock, of no single commune. One that fails is tried again, and at its next time at the latest. */
export interface Cron {
  name: string;
  /** Minute, hour, day, month, weekday, in UTC. */
  pattern: string;
  /** How late it is still made up for: an office machine sleeps at night. */
  lateHours: number;
  run(platform: Platform): Promise<void>;
}

export interface When {
  /** While one of this name waits, or has died, no second one is made. */
  once?: string;
  at?: Date;
}

/** In the action's own transaction: nothing is lost between the commit and the queue, and nothing runs before it. */
export async function enqueue(
  db: CommuneDb,
  task: string,
  ids: Record<string, number> = {},
  { once, at }: When = {},
): Promise<void> {
  await sql`select enqueue(${task}, ${JSON.stringify(ids)}, ${once ?? null}, ${at ?? null})`.execute(db);
}

/** The queue's tables, made and kept up to date by the library that uses them, as the role that owns them. */
export async function migrateQueue(jobsUrl: string): Promise<void> {
  const pgPool = queuePool(jobsUrl, 1);
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}

/** A connection cut by the server must not end the process: the pool replaces it, and the library tries again. */
export function queuePool(jobsUrl: string, most: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: jobsUrl, max: most });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

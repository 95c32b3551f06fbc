import { eachCommune } from './each-commune.ts';
import type { Cron } from './queue.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = { session: 90, signInAttempt: 366, idempotencyKey: 7 };

/** At a quarter past two at night. The database itself refuses to delete sessions and attempts younger than that. */
export const cleanDaily: Cron = {
  name: 'platform.clean',
  pattern: '15 19 * * *',
  lateHours: 24,
  run: async (platform) => {
    const { pool, clock } = platform;
    const ago = (days: number) => new Date(clock.now().getTime() - days * DAY_MS);
    await pool.query('delete from sessions where coalesce(ended_at, expires_at) < $1', [ago(KEPT_DAYS.session)]);
    await pool.query('delete from sign_in_attempts where at < $1', [ago(KEPT_DAYS.signInAttempt)]);
    const oldest = ago(KEPT_DAYS.idempotencyKey);
    await eachCommune(platform, 'write', (db) => db.deleteFrom('idempotency_keys').where('at', '<', oldest).execute());
  },
};

import { type Verdict, verifyAll } from '../platform/audit/verify.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { makePool } from '../platform/database/client.ts';
import { withInstance } from '../platform/instance.ts';

const BREAKS = {
  row_changed: 'was changed after it was sealed',
  row_missing: 'is missing',
  row_inserted: 'was put in after the sealing',
  seal_missing: 'does not follow the seal before it: one is missing',
  seal_changed: 'was changed',
  counter_behind: 'is ahead of the transactions of this server: nothing new can be sealed',
};

/** Exit code 0: every chain is whole; 1: at least one is broken, and the first break of each is named. */
export async function audit(args: string[]): Promise<number> {
  if (args[0] !== 'verify' || args.length > 1) {
    process.stderr.write('Usage: cchc audit verify\n');
    return 2;
  }
  return withInstance(readConfig(process.env), async ({ urls }) => {
    const pool = makePool(urls.app, 2);
    try {
      return (await reportVerdicts(pool, (line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
    } finally {
      await pool.end();
    }
  });
}

/** Says of every commune how its chain stands; answers whether all are whole. */
export async function reportVerdicts(pool: ReturnType<typeof makePool>, say: (line: string) => void): Promise<boolean> {
  let isWhole = true;
  const now = systemClock.now();
  for await (const verdict of verifyAll(pool, now)) {
    say(`${verdict.agencyCode}: ${sentence(verdict, now)}`);
    if (verdict.broken) isWhole = false;
  }
  say(isWhole ? 'Every chain is whole.' : 'A chain is broken.');
  return isWhole;
}

function sentence({ broken, seals, rows, lastSeal, unsealed }: Verdict, now: Date): string {
  const left = `${unsealed.count} rows not sealed yet`;
  if (!lastSeal) return `no seal yet, ${left}`;
  const minutes = Math.round((now.getTime() - lastSeal.sealedAt.getTime()) / 60_000);
  const state = `${rows} rows under ${seals} seals; last seal ${lastSeal.id} ${minutes} minutes ago, ${lastSeal.hash.slice(0, 16)}…; ${left}`;
  if (!broken) return state;
  const what =
    broken.auditId === null ? `seal ${broken.sealId}` : `audit row ${broken.auditId} (seal ${broken.sealId})`;
  return `BROKEN: ${what} ${BREAKS[broken.kind]}. ${state}`;
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { isSealKept, type Verdict, verifyAll } from '../platform/audit/verify.ts';
import { type Manifest, readManifest } from '../platform/backup/manifest.ts';
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

const USAGE = 'Usage: cchc audit verify [--against DIR]   (DIR: a backup whose seals must still stand)\n';

/** Exit code 0: every chain is whole; 1: at least one is broken, and the first break of each is named. */
export async function audit(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { against: { type: 'string' } }, allowPositionals: true });
  if (positionals.join() !== 'verify') {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = readConfig(process.env);
  const known = values.against ? await readManifest(resolve(values.against), config.backupPassphrase) : undefined;
  return withInstance(config, async ({ urls }) => {
    const pool = makePool(urls.app, 2);
    try {
      const isWhole = await reportVerdicts(pool);
      const areKept = await reportKnownSeals(pool, known?.manifest.seals ?? []);
      return isWhole && areKept ? 0 : 1;
    } finally {
      await pool.end();
    }
  });
}

async function reportKnownSeals(pool: pg.Pool, seals: Manifest['seals']): Promise<boolean> {
  let areKept = true;
  for (const seal of seals) {
    if (await isSealKept(pool, seal, systemClock.now())) continue;
    say(`BROKEN: commune ${seal.communeId}: seal ${seal.sealId} of the backup is missing or another`);
    areKept = false;
  }
  return areKept;
}

/** Says of every commune how its chain stands; answers whether all are whole. */
export async function reportVerdicts(pool: pg.Pool): Promise<boolean> {
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

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

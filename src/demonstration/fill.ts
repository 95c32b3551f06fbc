import pg from 'pg';
import { systemClock } from '../platform/clock.ts';
import { loadReference } from '../reference/load.ts';
import { copySheets } from './copy.ts';
import { catchUpSequences, FILLED_TABLES, generate, type Wanted } from './generate.ts';

export { DEMONSTRATION_PASSWORD } from './generate.ts';

/** The first commune is as busy as a real one: 65 dossiers a working day. */
const DEFAULT_SIZES = [16_000, 2_400, 1_200, 800, 500];
const DEFAULT_SEED = 2026;
const LOCK = 7_460_213;

/**
 * Brings the reference tables up to date and, unless the database is to stay blank, fills an empty one with the
 * demonstration: all in one transaction, so that a start that is cut short or done twice leaves no half.
 */
export async function fillIfEmpty(
  ownerUrl: string,
  isBlank: boolean,
  say: (line: string) => void,
  wanted: Wanted = { sizes: DEFAULT_SIZES, seed: DEFAULT_SEED, now: systemClock.now(), isDetailed: false },
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin; set local synchronous_commit = off');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await loadReference(client);
    const isFilled = !isBlank && (await isEmpty(client));
    if (isFilled) await fill(client, wanted, say);
    await client.query('insert into installation (is_demonstration) values ($1) on conflict do nothing', [isFilled]);
    await client.query('commit');
    if (isFilled) await client.query(`analyze ${FILLED_TABLES.join(', ')}`);
  } finally {
    await client.end();
  }
}

/** A database once started blank stays so: its communes are for its administrators to make. */
async function isEmpty(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    'select not exists (select from communes) and not exists (select from installation) as is_empty',
  );
  return rows[0]?.is_empty === true;
}

async function fill(client: pg.ClientBase, wanted: Wanted, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const generated = await generate(client, wanted);
  await copySheets(client, generated.organisation);
  for (const { sheets } of generated.batches()) await copySheets(client, sheets);
  await catchUpSequences(client);
  const dossiers = wanted.sizes.reduce((sum, size) => sum + size, 0);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  say(`Demonstration: ${wanted.sizes.length} communes, ${dossiers} dossiers, made in ${seconds} s`);
}

import pg from 'pg';
import { systemClock } from '../platform/clock.ts';
import { loadReference } from '../reference/load.ts';
import type { Wanted } from './generate.ts';
import { FILLED_TABLES, load } from './load.ts';

export { DEMONSTRATION_PASSWORD } from './generate.ts';

/** The first commune is as busy as a real one: 65 dossiers a working day. */
const DEFAULT_SIZES = [16_000, 2_400, 1_200, 800, 500];
const DEFAULT_SEED = 2026;
const LOCK = 7_460_213;

export class NotEmpty extends Error {}

/**
 * Brings the reference tables up to date and, unless the database is to stay blank, fills an empty one with the
 * demonstration.
 */
export async function fillIfEmpty(
  ownerUrl: string,
  isBlank: boolean,
  say: (line: string) => void,
  wanted: Wanted = { sizes: DEFAULT_SIZES, seed: DEFAULT_SEED, now: systemClock.now(), isDetailed: false },
): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const { hasCommunes, isInstalled } = await look(client);
    // A database once started blank stays so: its communes are for its administrators to make.
    const isFilled = !isBlank && !hasCommunes && !isInstalled;
    if (isFilled) await load(client, wanted, say);
    await client.query('insert into installation (is_demonstration) values ($1) on conflict do nothing', [isFilled]);
    return isFilled ? 'vacuum (analyze)' : null;
  });
}

/** Fills a database without communes with a city; autovacuum may be off, so everything is put in order at the end. */
export async function fillCity(ownerUrl: string, wanted: Wanted, say: (line: string) => void): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const { hasCommunes } = await look(client);
    if (hasCommunes) throw new NotEmpty('This database already has communes. Name an empty data folder in CCHC_DATA.');
    await load(client, wanted, say);
    await client.query(`insert into installation (is_demonstration) values (true)
      on conflict (singleton) do update set is_demonstration = true`);
    return 'vacuum (analyze)';
  });
}

async function look(client: pg.ClientBase): Promise<{ hasCommunes: boolean; isInstalled: boolean }> {
  const { rows } = await client.query(
    'select exists (select from communes) as communes, exists (select from installation) as installed',
  );
  return { hasCommunes: rows[0]?.communes === true, isInstalled: rows[0]?.installed === true };
}

/** All in one transaction, one at a time: what is cut short or started twice leaves no half. */
async function asOwner(ownerUrl: string, work: (client: pg.ClientBase) => Promise<string | null>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await loadReference(client);
    const afterwards = await work(client);
    await client.query('commit');
    if (afterwards) await client.query(`${afterwards} ${FILLED_TABLES.join(', ')}`);
  } finally {
    await client.end();
  }
}

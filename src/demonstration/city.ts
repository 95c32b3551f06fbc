import pg from 'pg';
import { loadReference } from '../reference/load.ts';
import { copySheets } from './copy.ts';
import { type Batch, catchUpSequences, FILLED_TABLES, generate, type Wanted } from './generate.ts';
import { makeRandom } from './random.ts';

/** As many connections as there are cores to load with, each with its own transactions. */
const LANES = 2;
const SAY_EVERY_MS = 5_000;
/** Trigrams of names are sorted in large heaps, not a few at a time. */
const SESSION = "set synchronous_commit = off; set gin_pending_list_limit = '64MB'; set maintenance_work_mem = '256MB'";

export class NotEmpty extends Error {}

/** The busiest commune is several times as busy as the quietest; the sum is exact. */
export function unevenSizes(communes: number, dossiers: number, seed: number): number[] {
  const random = makeRandom(seed);
  const weights = Array.from({ length: communes }, () => 0.3 + random() ** 2 * 1.4).sort((one, other) => other - one);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const size = Math.round((reached / whole) * dossiers) - given;
    given += size;
    return size;
  });
}

/** Fills an empty database with a city. Memory stays flat: each lane holds one batch, one more is being made. */
export async function fillCity(ownerUrl: string, wanted: Wanted, say: (line: string) => void): Promise<void> {
  const lanes = Array.from({ length: LANES }, () => new pg.Client({ connectionString: ownerUrl }));
  const [first] = lanes;
  if (!first) return;
  try {
    for (const lane of lanes) await lane.connect();
    for (const lane of lanes) await lane.query(SESSION);
    const generated = await begin(first, wanted);
    await load(lanes, generated.batches(), say);
    await catchUpSequences(first);
    say('Vacuum and analyze …');
    await first.query(`vacuum (analyze) ${FILLED_TABLES.join(', ')}`);
  } finally {
    for (const lane of lanes) await lane.end();
  }
}

async function begin(client: pg.ClientBase, wanted: Wanted): Promise<Awaited<ReturnType<typeof generate>>> {
  const { rows } = await client.query('select exists (select from communes) as is_filled');
  if (rows[0]?.is_filled)
    throw new NotEmpty('This database already has communes. Give an empty data folder in CCHC_DATA.');
  await client.query('begin');
  await loadReference(client);
  await client.query(`insert into installation (is_demonstration) values (true)
    on conflict (singleton) do update set is_demonstration = true`);
  const generated = await generate(client, wanted);
  await copySheets(client, generated.organisation);
  await client.query('commit');
  return generated;
}

async function load(
  lanes: readonly pg.Client[],
  batches: Generator<Batch>,
  say: (line: string) => void,
): Promise<void> {
  const started = performance.now();
  let rows = 0;
  let said = started;
  const report = () => {
    const seconds = (performance.now() - started) / 1_000;
    say(
      `${rows.toLocaleString('en')} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds).toLocaleString('en')} rows/s`,
    );
  };
  const work = async (lane: pg.Client) => {
    for (const batch of batches) {
      await lane.query('begin');
      await copySheets(lane, batch.sheets);
      await lane.query('commit');
      rows += batch.rows;
      if (performance.now() - said < SAY_EVERY_MS) continue;
      said = performance.now();
      report();
    }
  };
  await Promise.all(lanes.map(work));
  report();
}

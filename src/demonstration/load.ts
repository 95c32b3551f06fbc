import type pg from 'pg';
import { copySheets } from './copy.ts';
import { FILL_FLAGS, FILL_POSTS } from './further-facts.ts';
import { generate, type Wanted } from './generate.ts';

const IDENTIFIED = [
  ...['communes', 'accounts', 'units', 'unit_aliases', 'people', 'role_assignments', 'group_members'],
  'offered_procedures',
  ...['dossiers', 'dossier_steps', 'dossier_papers', 'dossier_pauses', 'events', 'receptions'],
];
export const FILLED_TABLES = [...IDENTIFIED, 'dossier_counters'];

/** Trigrams of names are sorted in large heaps, not a few at a time. */
const SETTINGS = "set local gin_pending_list_limit = '64MB'; set local maintenance_work_mem = '256MB'";
const SAY_EVERY_MS = 5_000;

/**
 * Writes the wanted communes into an empty database, inside the caller's transaction. Foreign keys are checked once at
 * the end: row by row they take two thirds of the time.
 */
export async function load(client: pg.ClientBase, wanted: Wanted, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  await client.query(SETTINGS);
  const { organisation, books } = await generate(client, wanted);
  const keys = await foreignKeys(client);
  for (const key of keys) await client.query(`${key} not enforced`);
  await copySheets(client, organisation);
  await client.query(FILL_FLAGS);
  await client.query(FILL_POSTS);
  const rows = await copyBooks(client, books(), say);
  for (const key of keys) await client.query(`${key} enforced`);
  for (const table of IDENTIFIED) await catchUpSequence(client, table);
  const dossiers = wanted.sizes.reduce((sum, size) => sum + size, 0);
  say(`Demonstration: ${wanted.sizes.length} communes, ${dossiers} dossiers; ${speed(rows, started)}`);
}

async function copyBooks(
  client: pg.ClientBase,
  books: ReturnType<Awaited<ReturnType<typeof generate>>['books']>,
  say: (line: string) => void,
): Promise<number> {
  const started = performance.now();
  let said = started;
  let rows = 0;
  let next = books.next();
  for (;;) {
    const { value: book, done } = await next;
    if (done) return rows;
    next = books.next();
    await copySheets(client, Object.values(book.sheets));
    rows += book.rows;
    if (performance.now() - said < SAY_EVERY_MS) continue;
    said = performance.now();
    say(speed(rows, started));
  }
}

function speed(rows: number, started: number): string {
  const seconds = (performance.now() - started) / 1_000;
  return `${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`;
}

/** The beginnings of the statements that change the foreign keys of the tables with many rows. */
async function foreignKeys(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    `select format('alter table %s alter constraint %I', conrelid::regclass, conname) as statement from pg_constraint
     where contype = 'f' and conrelid = any ($1::regclass[]) order by conrelid::regclass::text, conname`,
    [['dossiers', 'dossier_steps', 'dossier_papers', 'dossier_pauses', 'events', 'dossier_counters', 'receptions']],
  );
  return rows.map((row) => String(row.statement));
}

/** Rows that brought their own ids leave the sequence behind. */
async function catchUpSequence(client: pg.ClientBase, table: string): Promise<void> {
  await client.query(
    `select setval(pg_get_serial_sequence($1, 'id'), (select coalesce(max(id), 0) from ${table}) + 1, false)`,
    [table],
  );
}

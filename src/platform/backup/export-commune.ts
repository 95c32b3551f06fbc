import { randomUUID } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { makePool } from '../database/client.ts';
import { inCommune } from '../database/commune-db.ts';
import { recordRead } from '../perform.ts';
import { systemActor } from '../roles.ts';
import { readChunks, storeFile } from './store.ts';

export interface Export {
  format: 1;
  product: string;
  takenAt: string;
  commune: { id: number; agencyCode: string; name: string };
  tables: Record<string, { rows: number; sha256: string }>;
  /** Papers, each named by the hash of what is in it. */
  files: number;
}

/** What opens doors stays here: four digits are soon found from their hash. */
const NEVER_EXPORTED = ['people.pin_hash'];

const COMMUNE_TABLES = `select c.relname as name,
    (select array_agg(attname::text order by attnum) from pg_attribute
      where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    (select array_agg(a.attname::text order by position) from unnest(i.indkey::int2[]) with ordinality as k (attnum, position)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum) as key
  from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity order by c.relname`;

/** One commune as files that any program reads: one moment, as the server itself may see it, with its own row first. */
export async function exportCommune(
  appUrl: string,
  now: Date,
  {
    agencyCode,
    folder,
    filesFolder,
    product,
  }: { agencyCode: string; folder: string; filesFolder: string; product: string },
): Promise<Export> {
  const pool = makePool(appUrl, 1, { pipeline: false });
  const client = await pool.connect();
  try {
    const { rows } = await client.query('select id, name from communes where agency_code = $1', [agencyCode]);
    const commune = rows[0];
    if (!commune) throw new Error(`No commune has the code ${agencyCode}.`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty.`);
    const actor = systemActor(commune.id, 'export');
    const call = { requestId: randomUUID() };
    await recordRead(client, 'commune.export', actor, { recordIds: [], fields: ['*'] }, call, now);
    const tables = await inCommune(client, commune.id, 'read', now, () => copyTables(client, folder));
    const made: Export = {
      ...{ format: 1, product, takenAt: now.toISOString(), tables },
      files: await copyPapers(join(filesFolder, String(commune.id)), join(folder, 'files')),
      commune: { id: commune.id, agencyCode, name: commune.name },
    };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(made, null, 2), { mode: 0o600, flush: true });
    return made;
  } finally {
    client.release();
    await pool.end();
  }
}

async function copyTables(client: pg.PoolClient, folder: string): Promise<Export['tables']> {
  await client.query('set transaction isolation level repeatable read');
  const made: Export['tables'] = {
    communes: await copyOne(client, folder, 'communes', 'select * from communes where id = current_commune()'),
  };
  const { rows } = await client.query<{ name: string; columns: string[]; key: string[] }>(COMMUNE_TABLES);
  for (const { name, columns, key } of rows) {
    const kept = columns.filter((column) => !NEVER_EXPORTED.includes(`${name}.${column}`));
    const list = (names: string[]) => names.map(pg.escapeIdentifier).join(', ');
    const query = `select ${list(kept)} from ${pg.escapeIdentifier(name)} order by ${list(key)}`;
    made[name] = await copyOne(client, folder, name, query);
  }
  return made;
}

/** After the tables: a paper is on the disk before a row names it. */
async function copyPapers(from: string, to: string): Promise<number> {
  const names = (await readdir(from).catch(() => [])).filter((name) => !name.startsWith('.'));
  for (const name of names) await storeFile(to, name, readChunks(join(from, name)), undefined);
  return names.length;
}

async function copyOne(client: pg.PoolClient, folder: string, name: string, query: string) {
  const stream = client.query(copyTo(`copy (${query}) to stdout with (format csv, header)`));
  const { sha256 } = await storeFile(folder, `${name}.csv`, stream, undefined);
  return { rows: stream.rowCount, sha256 };
}

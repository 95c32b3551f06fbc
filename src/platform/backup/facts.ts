import pg from 'pg';
import type { Manifest } from './manifest.ts';

/** What a restored database is held against. */
export type Facts = Pick<Manifest, 'tables' | 'seals' | 'migrations'>;

export async function readFacts(client: pg.Client): Promise<Facts> {
  const { rows: names } = await client.query(`select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`);
  const tables: Record<string, number> = {};
  for (const { relname } of names) {
    const { rows } = await client.query(`select count(*) as count from public.${pg.escapeIdentifier(relname)}`);
    tables[relname] = Number(rows[0]?.count);
  }
  const { rows: seals } = await client.query(`select distinct on (commune_id) commune_id, id::float8 as id, hash
    from audit_seals order by commune_id, to_transaction desc`);
  const { rows: migrations } = await client.query('select name from migrations order by name');
  return {
    tables,
    seals: seals.map((row) => ({ communeId: row.commune_id, sealId: row.id, hash: row.hash.toString('hex') })),
    migrations: migrations.map(({ name }) => name),
  };
}

/** A line for each thing that is not as it was. */
export function differences(wanted: Facts, found: Facts): string[] {
  const names = [...new Set([...Object.keys(wanted.tables), ...Object.keys(found.tables)])];
  const counts = names
    .filter((name) => wanted.tables[name] !== found.tables[name])
    .map(
      (name) =>
        `table ${name}: ${wanted.tables[name] ?? 'no'} rows in the backup, ${found.tables[name] ?? 'none'} restored`,
    );
  const hashes = new Map(found.seals.map(({ communeId, sealId, hash }) => [communeId, `${sealId} ${hash}`]));
  const seals = wanted.seals
    .filter(({ communeId, sealId, hash }) => hashes.get(communeId) !== `${sealId} ${hash}`)
    .map(({ communeId, sealId }) => `commune ${communeId}: seal ${sealId} is not the last one, or is another`);
  return [...counts, ...seals];
}

import { createHash } from 'node:crypto';
import pg from 'pg';

export interface Migration {
  name: string;
  sql: string;
}

const LOCK = 7_460_212;

/** Applies what is missing, each file in its own transaction, one migrator at a time. Returns the names applied. */
export async function migrate(ownerUrl: string, wanted: Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`create table if not exists migrations (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`);
    await client.query(`comment on table migrations is 'Các bước thay đổi cấu trúc đã chạy';
      comment on column migrations.name is 'Tên tệp'; comment on column migrations.hash is 'Mã băm nội dung';
      comment on column migrations.applied_at is 'Chạy lúc'`);
    return await applyMissing(client, wanted);
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, wanted: Migration[]): Promise<string[]> {
  const rows: { name: string; hash: string }[] = (await client.query('select name, hash from migrations')).rows;
  const known = new Map(rows.map((row) => [row.name, row.hash]));
  const newer = rows.filter((row) => !wanted.some((migration) => migration.name === row.name));
  if (newer.length > 0)
    throw new Error(
      `This database was made by a newer version (${newer[0]?.name}). Start that version, or a later one.`,
    );
  const applied: string[] = [];
  for (const { name, sql } of wanted) {
    const hash = createHash('sha256').update(sql).digest('hex');
    if (known.get(name) === hash) continue;
    if (known.has(name)) throw new Error(`Migration ${name} was changed after it had been applied.`);
    await applyOne(client, name, sql, hash);
    applied.push(name);
  }
  return applied;
}

async function applyOne(client: pg.Client, name: string, sql: string, hash: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

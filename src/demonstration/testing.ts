import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { bundledMigrations } from '../platform/postgres/bundled-migrations.ts';
import { startEmbedded } from '../platform/postgres/embedded.ts';
import { migrate } from '../platform/postgres/migrate.ts';
import { type DatabaseUrls, prepareDatabase } from '../platform/postgres/prepare.ts';
import { readSecrets } from '../platform/postgres/secrets.ts';

export const WANTED = { sizes: [250, 150], seed: 7, now: new Date('2026-11-20T10:20:00+07:00'), isDetailed: false };
export const silent = () => undefined;

export interface Bench {
  /** A migrated database with nothing in it. */
  makeDatabase(name: string): Promise<DatabaseUrls>;
  stop(): Promise<void>;
}

/** A PostgreSQL of the tests' own in a temporary folder. */
export async function startBench(): Promise<Bench> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'demonstration-'));
  const secrets = readSecrets(dataFolder);
  const server = await startEmbedded({ dataFolder, password: secrets.superuser, settings: { fsync: 'off' } });
  return {
    makeDatabase: async (name) => {
      const urls = await prepareDatabase(server.url, secrets, name);
      await migrate(urls.owner, bundledMigrations);
      return urls;
    },
    stop: async () => {
      await server.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

export async function countOf(client: pg.Client, from: string): Promise<number> {
  const { rows } = await client.query(`select count(*)::int as count from ${from}`);
  return Number(rows[0]?.count);
}

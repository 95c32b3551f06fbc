import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { migrateQueue } from './jobs/queue.ts';
import { isCluster, planLaunch } from './postgres/binaries.ts';
import { bundledMigrations } from './postgres/bundled-migrations.ts';
import { startEmbedded, superuserUrl } from './postgres/embedded.ts';
import { DataFolderInUse, lockDataFolder } from './postgres/instance-lock.ts';
import { migrate } from './postgres/migrate.ts';
import { type DatabaseUrls, databaseUrls, prepareDatabase } from './postgres/prepare.ts';
import { readSecrets, type Secrets } from './postgres/secrets.ts';

/** A data folder that is ours, a database that is running and up to date. */
export interface Instance extends Reached {
  migrated: string[];
  stop(): Promise<void>;
}

/** A running database, ours to use, though another process may hold it. */
export interface Reached {
  urls: DatabaseUrls;
  secrets: Secrets;
  /** The superuser's address of the database server, and the name of our database on it. */
  server: { url: string; name: string };
}

/** Holds the data folder, starts the embedded PostgreSQL unless DATABASE_URL names another, and migrates. */
export async function openInstance(config: Config, settings: Record<string, string> = {}): Promise<Instance> {
  const unlock = lockDataFolder(config.dataFolder);
  const secrets = readSecrets(config.dataFolder);
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbedded({ dataFolder: config.dataFolder, password: secrets.superuser, settings }).catch((error) => {
        unlock();
        throw error;
      });
  const runningFile = join(config.dataFolder, 'running.json');
  const stop = async () => {
    rmSync(runningFile, { force: true });
    await embedded?.stop();
    unlock();
  };
  try {
    const server = superuserDatabase(config.databaseUrl ?? embedded?.url ?? '');
    const urls = await prepareDatabase(server.url, secrets, server.name);
    const migrated = await migrate(urls.owner, bundledMigrations);
    await migrateQueue(urls.jobs);
    writeFileSync(runningFile, JSON.stringify({ port: Number(new URL(server.url).port) }), { mode: 0o600 });
    return { urls, secrets, server, migrated, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** For commands: on the database of a product that is running, or else on one started for as long as the work takes. */
export async function withInstance<T>(config: Config, work: (reached: Reached) => Promise<T>): Promise<T> {
  if (!config.databaseUrl && !isCluster(planLaunch(config.dataFolder).clusterFolder))
    throw new Error(`There is no database in ${config.dataFolder}. Set CCHC_DATA to the folder that holds it.`);
  const opened = await openInstance(config).catch((error: unknown) => {
    if (error instanceof DataFolderInUse) return undefined;
    throw error;
  });
  if (!opened) return work(reachRunning(config));
  try {
    return await work(opened);
  } finally {
    await opened.stop();
  }
}

function reachRunning(config: Config): Reached {
  const secrets = readSecrets(config.dataFolder);
  const server = superuserDatabase(
    config.databaseUrl ?? superuserUrl(secrets.superuser, readPort(join(config.dataFolder, 'running.json'))),
  );
  return { secrets, server, urls: databaseUrls(server.url, secrets, server.name) };
}

function readPort(runningFile: string): number {
  try {
    return JSON.parse(readFileSync(runningFile, 'utf8')).port;
  } catch {
    throw new Error('The product is just starting or stopping. Try again in a moment.');
  }
}

/** One's own server may name a database to use; `postgres`, or none, means ours is made beside it. */
function superuserDatabase(address: string): { url: string; name: string } {
  const url = new URL(address);
  const named = decodeURIComponent(url.pathname.slice(1));
  const name = named === '' || named === 'postgres' ? 'cchc' : named;
  url.pathname = '/postgres';
  return { url: url.href, name };
}

import type { Config } from './config.ts';
import { migrateQueue } from './jobs/queue.ts';
import { bundledMigrations } from './postgres/bundled-migrations.ts';
import { startEmbedded } from './postgres/embedded.ts';
import { lockDataFolder } from './postgres/instance-lock.ts';
import { migrate } from './postgres/migrate.ts';
import { type DatabaseUrls, prepareDatabase } from './postgres/prepare.ts';
import { readSecrets, type Secrets } from './postgres/secrets.ts';

/** A data folder that is ours, a database that is running and up to date. */
export interface Instance {
  urls: DatabaseUrls;
  secrets: Secrets;
  migrated: string[];
  stop(): Promise<void>;
}

/** Holds the data folder, starts the embedded PostgreSQL unless DATABASE_URL names another, and migrates. */
export async function openInstance(config: Config, settings: Record<string, string> = {}): Promise<Instance> {
  const unlock = lockDataFolder(config.dataFolder);
  const secrets = readSecrets(config.dataFolder);
  const server = config.databaseUrl
    ? undefined
    : await startEmbedded({ dataFolder: config.dataFolder, password: secrets.superuser, settings }).catch((error) => {
        unlock();
        throw error;
      });
  const stop = async () => {
    await server?.stop();
    unlock();
  };
  try {
    const { url, name } = superuserDatabase(config.databaseUrl ?? server?.url ?? '');
    const urls = await prepareDatabase(url, secrets, name);
    const migrated = await migrate(urls.owner, bundledMigrations);
    await migrateQueue(urls.jobs);
    return { urls, secrets, migrated, stop };
  } catch (error) {
    await stop();
    throw error;
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

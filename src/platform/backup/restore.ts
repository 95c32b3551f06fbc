import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { type Launch, NOBODY, planLaunch } from '../postgres/binaries.ts';
import { bundledMigrations } from '../postgres/bundled-migrations.ts';
import { startEmbedded } from '../postgres/embedded.ts';
import { lockDataFolder } from '../postgres/instance-lock.ts';
import { type DatabaseUrls, databaseUrls, withDatabase } from '../postgres/prepare.ts';
import { readSecrets } from '../postgres/secrets.ts';
import type { Keys } from './encryption.ts';
import { differences, readFacts } from './facts.ts';
import { type Manifest, readManifest, UnusableBackup } from './manifest.ts';
import { checkFiles, fewAtOnce, takeFile } from './store.ts';

export interface RestoreOptions {
  folder: string;
  /** It must be empty, or not be there yet. */
  dataFolder: string;
  passphrase: string | undefined;
  /** Once the database runs: reckons the seals anew, and says whether all are whole. */
  verify(urls: DatabaseUrls): Promise<boolean>;
  settings?: Record<string, string>;
  launch?: Launch;
}

export interface Restored {
  manifest: Manifest;
  /** What is not as the manifest says; empty when all is well. */
  differences: string[];
  areSealsWhole: boolean;
}

/** A backup taken under heavy load has much of the log to replay. */
const RECOVERY_MS = 3_600_000;

/** Checks every file first; then puts them in place, lets the server recover, and holds it against the manifest. */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { folder, dataFolder, passphrase } = options;
  const unlock = lockDataFolder(dataFolder);
  try {
    const launch = options.launch ?? planLaunch(dataFolder);
    await refuseFilled(dataFolder, launch);
    const { manifest, keys } = await readManifest(folder, passphrase);
    refuseNewer(manifest);
    await checkFiles(folder, manifest.files);
    await putInPlace(folder, dataFolder, launch, manifest, keys).catch(async (error: unknown) => {
      for (const name of await filledWith(dataFolder)) await rm(join(dataFolder, name), { recursive: true });
      await rm(`${launch.clusterFolder}.new`, { recursive: true, force: true });
      throw error;
    });
    return { manifest, ...(await startAndCompare(options, launch, manifest)) };
  } finally {
    unlock();
  }
}

async function refuseFilled(dataFolder: string, launch: Launch): Promise<void> {
  const isFilled = (await filledWith(dataFolder)).length > 0 || existsSync(launch.clusterFolder);
  if (isFilled)
    throw new UnusableBackup(
      `The data folder ${dataFolder} is not empty. Set CCHC_DATA to an empty one: nothing is ever overwritten.`,
    );
}

async function filledWith(dataFolder: string): Promise<string[]> {
  return (await readdir(dataFolder)).filter((name) => !name.startsWith('instance.lock'));
}

function refuseNewer({ migrations, product }: Manifest): void {
  const unknown = migrations.find((name) => !bundledMigrations.some((migration) => migration.name === name));
  if (unknown)
    throw new UnusableBackup(`The backup was made by a newer version (${product}, ${unknown}). Use that one.`);
}

async function putInPlace(
  folder: string,
  dataFolder: string,
  launch: Launch,
  { folders, files }: Manifest,
  keys: Keys | undefined,
): Promise<void> {
  const unfinished = `${launch.clusterFolder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const targetOf = (path: string) =>
    path.startsWith('pg/') ? join(unfinished, path.slice('pg/'.length)) : join(dataFolder, path);
  for (const file of files) refuseOutside(file.path);
  for (const path of ['', ...folders]) {
    refuseOutside(path);
    await mkdir(join(unfinished, path), { recursive: true, mode: 0o700 });
  }
  await fewAtOnce(files, (file) => takeFile(folder, file, targetOf(file.path), keys));
  if (launch.mode === 'nobody') await giveToNobody(unfinished);
  await rename(unfinished, launch.clusterFolder);
}

function refuseOutside(path: string): void {
  if (path.startsWith('/') || path.split('/').includes('..'))
    throw new UnusableBackup(`The manifest names a path outside of the backup: ${path}`);
}

async function giveToNobody(root: string): Promise<void> {
  await chown(root, NOBODY, NOBODY);
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true }))
    await chown(join(entry.parentPath, entry.name), NOBODY, NOBODY);
}

async function startAndCompare(
  { dataFolder, verify, settings = {} }: RestoreOptions,
  launch: Launch,
  manifest: Manifest,
): Promise<Omit<Restored, 'manifest'>> {
  const secrets = readSecrets(dataFolder);
  const server = await startEmbedded(
    { dataFolder, password: secrets.superuser, settings, readyMs: RECOVERY_MS },
    launch,
  );
  try {
    const client = new pg.Client({ connectionString: withDatabase(server.url, 'cchc') });
    await client.connect();
    const found = await readFacts(client).finally(() => client.end());
    const areSealsWhole = await verify(databaseUrls(server.url, secrets));
    return { differences: differences(manifest, found), areSealsWhole };
  } finally {
    await server.stop();
  }
}

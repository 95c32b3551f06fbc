import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { restoreBackup } from '../platform/backup/restore.ts';
import { readConfig } from '../platform/config.ts';
import { makePool } from '../platform/database/client.ts';
import { repairDocument } from '../platform/files/read-document.ts';
import { reportVerdicts } from './audit.ts';
import { OWN_SERVER } from './backup.ts';
import { refuse, showProgress, withDocument } from './document.ts';

/** A folder is a backup to be put back; a file is a text whose letters are to be put right. */
export async function restore(args: string[]): Promise<number> {
  const [path, ...more] = args;
  if (!path || more.length > 0)
    return refuse('Usage: cchc restore DIR (a backup) | cchc restore FILE (a damaged text)');
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => extname(path) === '',
  );
  return isFolder ? restoreFolder(path) : withDocument(path, repaired);
}

async function repaired(bytes: Buffer): Promise<string> {
  const { lines } = await repairDocument(bytes, showProgress);
  return lines.map(({ text }) => text).join('\n');
}

async function restoreFolder(folder: string): Promise<number> {
  const config = readConfig(process.env);
  if (config.databaseUrl) {
    process.stderr.write(OWN_SERVER);
    return 2;
  }
  const started = performance.now();
  const { manifest, differences, areSealsWhole } = await restoreBackup({
    folder: resolve(folder),
    dataFolder: config.dataFolder,
    passphrase: config.backupPassphrase,
    verify: async ({ app }) => {
      const pool = makePool(app, 2);
      return reportVerdicts(pool).finally(() => pool.end());
    },
  });
  for (const difference of differences) say(`NOT AS IN THE BACKUP: ${difference}`);
  const rows = Object.values(manifest.tables).reduce((sum, count) => sum + count, 0);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  say(`Restored the backup of ${manifest.takenAt} into ${config.dataFolder}: ${rows} rows in ${seconds} s`);
  return differences.length === 0 && areSealsWhole ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

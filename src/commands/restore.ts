import { resolve } from 'node:path';
import { restoreBackup } from '../platform/backup/restore.ts';
import { readConfig } from '../platform/config.ts';
import { makePool } from '../platform/database/client.ts';
import { reportVerdicts } from './audit.ts';
import { OWN_SERVER } from './backup.ts';

export async function restore(args: string[]): Promise<number> {
  const [folder, ...more] = args;
  const config = readConfig(process.env);
  if (!folder || more.length > 0 || config.databaseUrl) {
    process.stderr.write(config.databaseUrl ? OWN_SERVER : 'Usage: cchc restore DIR\n');
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

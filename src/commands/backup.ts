import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { makeBackup } from '../platform/backup/backup.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { withInstance } from '../platform/instance.ts';

export const OWN_SERVER =
  'DATABASE_URL names a PostgreSQL server of your own: back it up and restore it with its own tools (pg_basebackup, WAL archiving), and keep secrets.json and files/ of the data folder with it.\n';

export async function backup(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { encrypt: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) return complain('Usage: cchc backup DIR [--encrypt]\n');
  const config = readConfig(process.env);
  if (config.databaseUrl) return complain(OWN_SERVER);
  if (values.encrypt && !config.backupPassphrase)
    return complain('--encrypt needs a passphrase of at least 12 characters in CCHC_BACKUP_PASSPHRASE.\n');
  const started = performance.now();
  const made = await withInstance(config, ({ server }) =>
    makeBackup({
      server,
      dataFolder: config.dataFolder,
      folder: resolve(folder),
      passphrase: values.encrypt ? config.backupPassphrase : undefined,
      product: manifest.version,
      now: systemClock.now(),
    }),
  );
  const megabytes = made.files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const seconds = (performance.now() - started) / 1_000;
  process.stdout.write(`${made.files.length} files, ${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s\n`);
  if (!made.lock)
    process.stdout.write('It is not encrypted and holds every key of this installation: keep it closed.\n');
  return 0;
}

function complain(line: string): number {
  process.stderr.write(line);
  return 2;
}

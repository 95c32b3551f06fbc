import { join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { exportCommune } from '../platform/backup/export-commune.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { withInstance } from '../platform/instance.ts';

export async function exportOne(args: string[]): Promise<number> {
  const [agencyCode, folder, ...more] = args;
  if (!agencyCode || !folder || more.length > 0) {
    process.stderr.write('Usage: cchc export-commune CODE DIR\n');
    return 2;
  }
  const config = readConfig(process.env);
  const filesFolder = join(config.dataFolder, 'files');
  const wanted = { agencyCode, folder: resolve(folder), filesFolder, product: manifest.version };
  const { commune, tables } = await withInstance(config, ({ urls }) =>
    exportCommune(urls.app, systemClock.now(), wanted),
  );
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`${commune.name}: ${rows} rows of ${Object.keys(tables).length} tables\n`);
  return 0;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../platform/config.ts';
import { planLaunch } from '../platform/postgres/binaries.ts';
import { bundledMigrations } from '../platform/postgres/bundled-migrations.ts';

export async function doctor(): Promise<number> {
  const config = readConfig(process.env);
  const launch = config.databaseUrl ? undefined : planLaunch(config.dataFolder);
  const lines: [string, string][] = [
    ['node', `${process.version} (${process.execPath})`],
    ['data folder', `${config.dataFolder}${existsSync(config.dataFolder) ? '' : ' (not made yet)'}`],
    ['database', config.databaseUrl ? 'your own, DATABASE_URL' : `embedded, started as: ${launch?.mode}`],
    [
      'cluster',
      launch
        ? `${launch.clusterFolder}${existsSync(join(launch.clusterFolder, 'PG_VERSION')) ? '' : ' (not made yet)'}`
        : '-',
    ],
    ['migrations', `${bundledMigrations.length}, last ${bundledMigrations.at(-1)?.name}`],
    ['address', `http://${config.host}:${config.port}`],
    ['public origin', config.origin ?? '-'],
    ['log level', config.logLevel],
  ];
  for (const [name, value] of lines) process.stdout.write(`${name.padEnd(14)} ${value}\n`);
  return 0;
}

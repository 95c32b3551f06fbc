// Writes what is derived from the migrations: the types of the tables, and db/schema.sql for people to read.
// With --check it only compares and fails on a difference.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/platform/postgres/embedded.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { prepareDatabase } from '../src/platform/postgres/prepare.ts';
import { readSecrets } from '../src/platform/postgres/secrets.ts';
import { readCatalogue } from './generate/catalogue.ts';
import { clientTypes } from './generate/client-types.ts';
import { schemaSql } from './generate/schema-sql.ts';
import { schemaTypes } from './generate/schema-types.ts';

const outputs = await generate();
const stale = outputs.filter(({ path, text }) => readOr(path) !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale: run npm run generate`);
  process.exit(stale.length === 0 ? 0 : 1);
}
for (const { path, text } of stale) {
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

async function generate(): Promise<{ path: string; text: string }[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'cchc-generate-'));
  const secrets = readSecrets(dataFolder);
  const server = await startEmbedded({ dataFolder, password: secrets.superuser, settings: { fsync: 'off' } });
  try {
    const urls = await prepareDatabase(server.url, secrets);
    const files = readdirSync('db/migrations').sort();
    await migrate(
      urls.owner,
      files.map((name) => ({ name, sql: readFileSync(join('db/migrations', name), 'utf8') })),
    );
    const catalogue = await readCatalogue(urls.owner);
    return [
      { path: 'src/platform/database/schema.ts', text: schemaTypes(catalogue) },
      { path: 'db/schema.sql', text: schemaSql(catalogue) },
      { path: 'src/staff/api/schema.ts', text: await clientTypes() },
    ];
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

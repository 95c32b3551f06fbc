import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateQueue } from '../../src/platform/jobs/queue.ts';
import { APART } from '../../src/platform/postgres/binaries.ts';
import { bundledMigrations } from '../../src/platform/postgres/bundled-migrations.ts';
import { startEmbedded } from '../../src/platform/postgres/embedded.ts';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { prepareDatabase } from '../../src/platform/postgres/prepare.ts';
import { readSecrets, type Secrets } from '../../src/platform/postgres/secrets.ts';

export const TEMPLATE = 'cchc_template';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { url: string; secrets: Secrets };
  }
}

/** One real PostgreSQL for the whole run; each test file clones the migrated template for itself. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const hadApart = existsSync(APART);
  const dataFolder = mkdtempSync(join(tmpdir(), 'cchc-test-'));
  const secrets = readSecrets(dataFolder);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' };
  const server = await startEmbedded({ dataFolder, password: secrets.superuser, settings });
  const urls = await prepareDatabase(server.url, secrets, TEMPLATE);
  await migrate(urls.owner, bundledMigrations);
  await migrateQueue(urls.jobs);
  project.provide('postgres', { url: server.url, secrets });
  return async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
    if (!hadApart) rmSync(APART, { recursive: true, force: true });
  };
}

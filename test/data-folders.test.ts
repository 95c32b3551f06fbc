import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { keptLevels, unpackLevel } from './support/data-folders.ts';
import { buildProduct, goneWithin, isReady, killAll, launch } from './support/launch.ts';

let folder: string;

beforeAll(buildProduct);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-data-folder-'));
});
afterEach(async () => {
  killAll(folder);
  await goneWithin(folder, 8_000);
  rmSync(folder, { recursive: true, force: true });
});

test.each(keptLevels())('a data folder of level %s opens, is migrated, and has lost nothing', async (level) => {
  await unpackLevel(level, folder);
  const server = launch(folder);
  const address = await server.address();
  expect(await isReady(address)).toBe(true);
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'chuyenvien.giaphuc', password: 'trinh-dien-2026' }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const dossiers = await fetch(`${address}/api/dossiers?size=1`, { headers: { cookie } });
  expect(await dossiers.json()).toMatchObject({ total: { count: 60, isMore: false } });
  server.child.kill('SIGTERM');
  expect(await server.exit).toBe(0);
});

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clusterApart } from '../src/platform/postgres/binaries.ts';
import { buildProduct, goneWithin, isReady, killAll, type Launched, launch } from './support/launch.ts';

let folder: string;
let server: Launched;
const at = (name: string) => join(folder, name);

/** As typed: npm run cchc -- …, with the data folder of that name. */
async function cchc(
  data: string,
  args: string[],
  environment: string[] = [],
): Promise<{ code: number | null; said: string }> {
  const command = ['env', ...environment, process.execPath, 'dist/server/cli.js', ...args];
  const { exit, said } = launch(at(data), { command });
  return { code: await exit, said: said() };
}

beforeAll(async () => {
  buildProduct();
  folder = mkdtempSync(join(tmpdir(), 'cchc-commands-'));
  server = launch(at('data'));
  await server.address();
});
afterAll(async () => {
  killAll(folder);
  await goneWithin(folder, 8_000);
  for (const made of [folder, ...['data', 'new'].map((name) => clusterApart(at(name)))])
    rmSync(made, { recursive: true, force: true });
});

test('the running product is verified and backed up, and the backup is restored elsewhere and started', async () => {
  expect(statSync(at('data/running.json')).mode & 0o777).toBe(0o600);
  expect(await cchc('data', ['audit', 'verify'])).toMatchObject({ code: 0, said: 'Every chain is whole.\n' });
  const backup = await cchc(
    'data',
    ['backup', at('copy'), '--encrypt'],
    ['CCHC_BACKUP_PASSPHRASE=mười hai chữ trở lên'],
  );
  expect(backup.code, backup.said).toBe(0);
  expect(await isReady(await server.address())).toBe(true);

  expect((await cchc('new', ['restore', at('copy')])).said).toContain('set CCHC_BACKUP_PASSPHRASE');
  const restored = await cchc('new', ['restore', at('copy')], ['CCHC_BACKUP_PASSPHRASE=mười hai chữ trở lên']);
  expect(restored.code, restored.said).toBe(0);
  expect(restored.said).toContain('Every chain is whole.');
  expect(readFileSync(at('new/secrets.json'))).toEqual(readFileSync(at('data/secrets.json')));
  const again = launch(at('new'));
  expect(await isReady(await again.address())).toBe(true);
  again.child.kill('SIGTERM');
  expect(await again.exit).toBe(0);
  expect(existsSync(at('new/running.json'))).toBe(false);
}, 60_000);

test('the same commands serve a product that is not running', async () => {
  server.child.kill('SIGTERM');
  await server.exit;
  expect(await cchc('data', ['audit', 'verify'])).toMatchObject({ code: 0, said: 'Every chain is whole.\n' });
  expect((await cchc('data', ['audit', 'verify', '--against', at('nowhere')])).said).toContain('no finished backup');
  const backup = await cchc('data', ['backup', at('cold')]);
  expect(backup.code, backup.said).toBe(0);
  expect(backup.said).toContain('not encrypted');
}, 60_000);

test.each([
  ['backup', 'somewhere'],
  ['restore', 'somewhere'],
])("with a server of one's own, %s says whose task it is", async (...args) => {
  const { code, said } = await cchc('data', args, ['DATABASE_URL=postgres://postgres@127.0.0.1:1/postgres']);
  expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('its own tools') });
});

test.each([
  [['backup'], 2, 'Usage'],
  [['restore'], 2, 'Usage'],
  [['audit'], 2, 'Usage'],
  [['catalogue'], 2, 'Usage'],
  [['catalogue', 'no-such-file.csv'], 1, 'no such file'],
  [['export-commune', 'H24.1'], 2, 'Usage'],
  [['export-commune', 'H24.1', 'x'], 1, 'No commune has the code H24.1'],
  [['backup', 'x', '--encrypt'], 2, 'CCHC_BACKUP_PASSPHRASE'],
])('%j is answered with how it is used', async (args, code, words) => {
  expect(await cchc('data', args)).toMatchObject({ code, said: expect.stringContaining(words) });
});

test('a folder without a database is not given one', async () => {
  const { code, said } = await cchc('empty', ['audit', 'verify']);
  expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('There is no database') });
  expect(existsSync(at('empty'))).toBe(false);
});

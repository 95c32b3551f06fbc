import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataFolderInUse, lockDataFolder } from './instance-lock.ts';
import { processStart } from './process-table.ts';
import { readSecrets } from './secrets.ts';

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'cchc-lock-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

const holdAs = (holder: unknown) => writeFileSync(join(dataFolder, 'instance.lock'), JSON.stringify(holder));

test('a held folder is refused until it is let go, and nothing else is left in it', () => {
  const unlock = lockDataFolder(dataFolder);
  expect(() => lockDataFolder(dataFolder)).toThrow(DataFolderInUse);
  expect(readdirSync(dataFolder)).toEqual(['instance.lock']);
  unlock();
  lockDataFolder(dataFolder)();
  expect(readdirSync(dataFolder)).toEqual([]);
});

test('a holder that died holds no more, nor does one whose number another process has', () => {
  const { pid } = spawnSync('true');
  holdAs({ pid, start: '1' });
  lockDataFolder(dataFolder)();
  holdAs({ pid: process.pid, start: `${processStart(process.pid)}0` });
  lockDataFolder(dataFolder)();
});

test('a lock cut short by a power failure holds nobody off', () => {
  writeFileSync(join(dataFolder, 'instance.lock'), '');
  lockDataFolder(dataFolder)();
});

test('a folder that is not there is made, for its owner alone', () => {
  const folder = join(dataFolder, 'mới', 'tinh');
  lockDataFolder(folder)();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('secrets are made once, differ, and are for their owner alone', () => {
  const secrets = readSecrets(dataFolder);
  expect(readSecrets(dataFolder)).toEqual(secrets);
  expect(new Set(Object.values(secrets)).size).toBe(Object.values(secrets).length);
  expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('of many that find a dead holder at the same moment, one takes the folder', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'instance-lock.ts'));
  const code = `import { lockDataFolder } from ${module};
    try { lockDataFolder(${JSON.stringify(dataFolder)}); process.stdout.write('held'); } catch { process.stdout.write('refused'); }
    setTimeout(() => {}, 3_000);`;
  holdAs({ pid: spawnSync('true').pid, start: '1' });
  const starters = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '-e', code]));
  const said = await Promise.all(
    starters.map(
      (child) => new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text)))),
    ),
  );
  for (const child of starters) child.kill('SIGKILL');
  expect(said.filter((word) => word === 'held')).toHaveLength(1);
});

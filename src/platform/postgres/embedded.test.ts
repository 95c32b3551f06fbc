import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goneWithin } from '../../../test/support/launch.ts';
import { clusterApart, NOBODY, planLaunch } from './binaries.ts';
import { startEmbedded } from './embedded.ts';

const isRoot = process.getuid?.() === 0;
const password = 'mật khẩu có dấu: @/?#';
const settings = { fsync: 'off' };

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'cchc-cluster-'));
});
afterEach(() => {
  for (const folder of [dataFolder, clusterApart(dataFolder)]) rmSync(folder, { recursive: true, force: true });
});

test('root without user namespaces cannot take over a database made with them', () => {
  mkdirSync(join(dataFolder, 'pg'));
  writeFileSync(join(dataFolder, 'pg', 'PG_VERSION'), '18\n');
  expect(() => planLaunch(dataFolder, 0, false)).toThrow('Start as the user who owns that folder.');
});

test('whoever is not root runs the server directly', () => {
  expect(planLaunch(dataFolder, 1000)).toMatchObject({ mode: 'direct', clusterFolder: join(dataFolder, 'pg') });
});

test('a port that another program takes meanwhile is left to it', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const ports = [portOf(other)];
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  ports.push(portOf(free));
  await new Promise((resolve) => free.close(resolve));
  const choosePort = async () => ports.shift() ?? 0;
  const server = await startEmbedded({ dataFolder, password, settings }, planLaunch(dataFolder), choosePort);
  expect(await ask(server.url, 'select 1 as value')).toEqual([{ value: 1 }]);
  expect(ports).toEqual([]);
  await server.stop();
  other.close();
});

describe.skipIf(!isRoot)('where user namespaces are refused (needs root)', () => {
  test('the server runs as nobody, keeps its data, and is found again when namespaces come back', async () => {
    const launch = planLaunch(dataFolder, 0, false);
    const first = await startEmbedded({ dataFolder, password, settings }, launch);
    expect(first.mode).toBe('nobody');
    expect(statSync(`/proc/${first.pid}`).uid).toBe(NOBODY);
    expect(statSync(launch.clusterFolder)).toMatchObject({ uid: NOBODY, mode: 0o40700 });
    await ask(first.url, 'create table kept as select 7 as value');
    await first.stop();
    expect(existsSync(`/proc/${first.pid}`)).toBe(false);

    const again = await startEmbedded({ dataFolder, password, settings }, planLaunch(dataFolder, 0, true));
    expect(again.mode).toBe('nobody');
    expect(await ask(again.url, 'select value from kept')).toEqual([{ value: 7 }]);
    await again.stop();
  });

  test('it dies with the program that started it', async () => {
    const program = `import { startEmbedded } from '${import.meta.dirname}/embedded.ts';
      import { planLaunch } from '${import.meta.dirname}/binaries.ts';
      const options = { dataFolder: process.argv[1], password: 'x', settings: { fsync: 'off' } };
      await startEmbedded(options, planLaunch(process.argv[1], 0, false));
      console.log('started');
      setInterval(() => undefined, 1_000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataFolder], { stdio: 'pipe' });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    expect(await goneWithin(clusterApart(dataFolder), 8_000)).toBe(true);
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clusterApart } from '../src/platform/postgres/binaries.ts';
import { buildProduct, goneWithin, isReady, killAll, launch, NPM_START, processesOf } from './support/launch.ts';

const ORDINARY = 1000;
const AS_ORDINARY = ['setpriv', `--reuid=${ORDINARY}`, `--regid=${ORDINARY}`, '--clear-groups'];
const isRoot = process.getuid?.() === 0;
const canBeOrdinary =
  isRoot && spawnSync(AS_ORDINARY[0] ?? '', [...AS_ORDINARY.slice(1), process.execPath, '-v']).status === 0;
/** Only the loopback of a namespace of its own: nothing can be fetched from anywhere. */
const WITHOUT_NETWORK = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const canBeOffline = isRoot && spawnSync(WITHOUT_NETWORK[0] ?? '', [...WITHOUT_NETWORK.slice(1), 'true']).status === 0;
const STOP_MS = 8_000;

let folder: string;
/** As people name folders. */
let data: string;

beforeAll(buildProduct);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-launch-'));
  data = join(folder, 'Dữ liệu của xã');
});
afterEach(async () => {
  killAll(folder);
  await goneWithin(folder, STOP_MS);
  for (const made of [folder, clusterApart(data)]) rmSync(made, { recursive: true, force: true });
});

describe('starts and stops', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in order, and nothing is left running', async (signal) => {
    const server = launch(data);
    expect(await isReady(await server.address())).toBe(true);
    server.child.kill(signal);
    expect(await server.exit).toBe(0);
    expect(processesOf(folder)).toEqual([]);
    expect(existsSync(join(data, 'pg', 'postmaster.pid'))).toBe(false);
  });

  test('npm killed with -9 leaves nothing running', async () => {
    const npm = launch(data, { command: NPM_START });
    await npm.address();
    npm.child.kill('SIGKILL');
    expect(await goneWithin(folder, STOP_MS)).toBe(true);
  });

  test('the launcher killed with -9 leaves nothing running', async () => {
    const server = launch(data);
    await server.address();
    server.child.kill('SIGKILL');
    expect(await goneWithin(folder, STOP_MS)).toBe(true);
  });

  test('two instances with data of their own run side by side', async () => {
    const [one, two] = [launch(join(folder, 'một')), launch(join(folder, 'hai'))];
    const addresses = [await one.address(), await two.address()];
    expect(new Set(addresses).size).toBe(2);
    expect(await Promise.all(addresses.map(isReady))).toEqual([true, true]);
  });
});

describe('comes back', () => {
  test('within ten seconds after everything was killed with -9', async () => {
    const untilReady = async () => {
      const begun = Date.now();
      expect(await isReady(await launch(data).address())).toBe(true);
      return Date.now() - begun;
    };
    const first = await untilReady();
    killAll(folder);
    // A machine that is busy with something else takes longer for everything, the very first start included.
    expect(await untilReady()).toBeLessThan(Math.max(10_000, 1.5 * first));
  });

  test('when the very first start was killed while the database was being made', async () => {
    const first = launch(data);
    await expect.poll(() => existsSync(join(data, 'secrets.json')), { interval: 5, timeout: STOP_MS }).toBe(true);
    const halfMade = () =>
      processesOf(folder).length > 2 && ['pg', 'pg.new'].some((name) => existsSync(join(data, name, 'PG_VERSION')));
    await expect.poll(halfMade, { interval: 1, timeout: STOP_MS }).toBe(true);
    killAll(folder);
    expect(first.said()).not.toContain('Officers');
    await goneWithin(folder, STOP_MS);
    expect(await isReady(await launch(data).address())).toBe(true);
  });

  test.each([
    ['a process that is gone', 2 ** 22 - 1],
    ['a process of someone else', process.pid],
  ])('with a postmaster.pid that names %s', async (_, pid) => {
    const first = launch(data);
    await first.address();
    first.child.kill('SIGTERM');
    await first.exit;
    const lines = [pid, join(data, 'pg'), 1, 5432, '', '127.0.0.1', '  1234567  7654321', 'ready'];
    writeFileSync(join(data, 'pg', 'postmaster.pid'), `${lines.join('\n')}\n`);
    expect(await isReady(await launch(data).address())).toBe(true);
  });
});

describe('says what is wrong', () => {
  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const server = launch(data, { port });
    expect(await server.exit).toBe(1);
    expect(server.said()).toContain(`Port ${port} is taken by another program. Stop it, or set PORT to a free one.`);
    expect(processesOf(folder)).toEqual([]);
    other.close();
  });

  test('a data folder that another instance holds, which goes on undisturbed', async () => {
    const first = launch(data);
    const address = await first.address();
    const second = launch(data);
    expect(await second.exit).toBe(1);
    expect(second.said()).toContain(`is using the data folder ${data}. Stop it, or set CCHC_DATA to another folder.`);
    expect(await isReady(address)).toBe(true);
  });
});

describe('runs for whoever starts it', () => {
  test.skipIf(!canBeOffline)('a machine without any network (needs root and iproute2)', async () => {
    const server = launch(data, { prefix: WITHOUT_NETWORK });
    expect(await server.address()).toMatch(/^http:/);
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
  });

  test('in a home that nobody else may enter', async () => {
    chmodSync(folder, 0o700);
    expect(await isReady(await launch(data, { home: folder }).address())).toBe(true);
  });

  test.skipIf(!canBeOrdinary)('an ordinary user (needs root, and a checkout that user 1000 can read)', async () => {
    chmodSync(folder, 0o700);
    chownSync(folder, ORDINARY, ORDINARY);
    const server = launch(data, { prefix: AS_ORDINARY, home: folder });
    expect(await isReady(await server.address())).toBe(true);
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  test.skipIf(!isRoot)('root, in a home of somebody else that is closed to others (needs root)', async () => {
    mkdirSync(data);
    chownSync(data, ORDINARY, ORDINARY);
    chownSync(folder, ORDINARY, ORDINARY);
    chmodSync(folder, 0o700);
    const server = launch(data, { home: folder });
    expect(await isReady(await server.address())).toBe(true);
    server.child.kill('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });
});

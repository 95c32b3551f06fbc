import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMONSTRATION_PASSWORD } from '../src/demonstration/fill.ts';
import { buildProduct, goneWithin, killAll, type Launched, launch } from './support/launch.ts';

let dataFolder: string;
let product: Launched | undefined;
const DEMONSTRATION = { command: [process.execPath, 'tools/bootstrap.mjs', 'start'], readyMs: 60_000 };

beforeAll(() => {
  buildProduct();
  dataFolder = mkdtempSync(join(tmpdir(), 'cchc-durable-'));
});
afterAll(async () => {
  killAll(dataFolder);
  await goneWithin(dataFolder, 10_000);
  rmSync(dataFolder, { recursive: true, force: true });
});

test('kill -9 of server and database in the middle of load loses no acknowledged dossier, and no number twice', async () => {
  product = launch(dataFolder, DEMONSTRATION);
  const acknowledged = await receiveUntilKilled(await product.address());
  expect(acknowledged.length).toBeGreaterThan(50);

  product = launch(dataFolder, DEMONSTRATION);
  const after = await signIn(await product.address());
  const kept = new Map<string, number>();
  for (let page = 1; ; page++) {
    const { rows } = await after('GET', `/api/dossiers?queue=all&sort=newest&size=200&page=${page}`);
    for (const { code, id } of rows) kept.set(code, id);
    if (rows.length < 200 || page === 10) break;
  }
  expect(acknowledged.filter(({ code, id }) => kept.get(code) !== id)).toEqual([]);
  const next = await after('POST', '/api/dossiers', await intakeFor(after));
  expect(kept.has(next.code)).toBe(false);
}, 180_000);

// biome-ignore lint/suspicious/noExplicitAny: answers of several shapes are looked into.
type Ask = (method: string, path: string, body?: object) => Promise<any>; // tidy: a test looks into answers of every shape

async function signIn(address: string): Promise<Ask> {
  const headers = { 'content-type': 'application/json' };
  const credentials = JSON.stringify({ username: 'motcua.giaphuc', password: DEMONSTRATION_PASSWORD });
  const opened = await fetch(`${address}/api/session`, { method: 'POST', headers, body: credentials });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      headers: { ...headers, cookie },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
}

async function intakeFor(ask: Ask) {
  const { procedures } = await ask('GET', '/api/procedures');
  const offered = procedures.find(({ canReceive }: { canReceive: boolean }) => canReceive);
  return {
    offeredProcedureId: offered.id,
    applicant: { kind: 'CITIZEN', name: 'Trần Thị Bưởi', phone: '0000000123' },
    papers: [{ name: 'Tờ khai', form: 'ORIGINAL', quantity: 1 }],
    returnBy: 'COUNTER',
  };
}

/** Sixteen counters receive without pause; after a while the power goes. What was answered is what must be there. */
async function receiveUntilKilled(address: string): Promise<{ id: number; code: string }[]> {
  const ask = await signIn(address);
  const intake = await intakeFor(ask);
  const acknowledged: { id: number; code: string }[] = [];
  let isOn = true;
  const counters = Array.from({ length: 16 }, async () => {
    while (isOn) {
      const answer = await ask('POST', '/api/dossiers', intake).catch(() => undefined);
      if (answer) acknowledged.push({ id: answer.id, code: answer.code });
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  killAll(dataFolder);
  isOn = false;
  await Promise.all(counters);
  await goneWithin(dataFolder, 10_000);
  return acknowledged;
}

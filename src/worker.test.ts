import { type ChildProcess, spawn } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Commune, makeCommune, makeWorld, type World } from '../test/support/world.ts';
import { inCommune } from './platform/database/commune-db.ts';
import { enqueue, type Job } from './platform/jobs/queue.ts';
import { startWorker } from './worker.ts';

const JOBS = 240;
/** Eight hours, an hour every half second. */
const DAY_MS = 4_000;

/** The real worker in a process of its own; between the deed and telling the queue so there is time to be killed. */
const PROGRAM = `
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { action } from '${import.meta.dirname}/platform/action.ts';
import { makePool } from '${import.meta.dirname}/platform/database/client.ts';
import { systemClock } from '${import.meta.dirname}/platform/clock.ts';
import { perform } from '${import.meta.dirname}/platform/perform.ts';
import { startWorker } from '${import.meta.dirname}/worker.ts';

const [appUrl, jobsUrl] = process.argv.slice(1);
const deed = action({
  name: 'test.deed', summary: '', allow: [], input: z.object({ number: z.number() }), output: z.object({}),
  run: async (db, _, { number }) => {
    db.tell({ noun: 'deed', recordId: number, verb: 'do' });
    await setTimeout(4);
    return {};
  },
});
const run = async (platform, { actor, ids, call }) => {
  await perform(platform, deed, actor, ids, call);
  await setTimeout(8);
};
const platform = { pool: makePool(appUrl), clock: systemClock };
startWorker({ jobsUrl, platform, tasks: [{ name: 'test.deed', run }], crons: [], report: console.error });
`;

let world: World;
let communes: Commune[];
let queue: pg.Pool;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  world = await makeWorld();
  communes = [await makeCommune(world), await makeCommune(world)];
  queue = new pg.Pool({ connectionString: world.database.urls.jobs });
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await queue.end();
  await world.close();
});

test('workers killed in the middle of a day leave every job done once by evening', async () => {
  const begun = Date.now();
  const client = await world.database.app.connect();
  for (let number = 1; number <= JOBS; number++) {
    const at = new Date(begun + (DAY_MS * number) / JOBS);
    const commune = communes[number % 2]?.id ?? 0;
    await inCommune(client, commune, 'write', at, (db) => enqueue(db, 'test.deed', { number }, { at }));
  }
  client.release();

  const [first, second] = [startChild(), startChild()];
  for (const worker of [first, second]) {
    await expect.poll(lockedJobs, { timeout: 10_000, interval: 5 }).toBeGreaterThan(0);
    worker.kill('SIGKILL');
    // Whichever of the two had its turn, the other one takes it over; then a third takes over from that.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  startChild();
  await expect.poll(jobsLeft, { timeout: 20_000, interval: 100 }).toBe(0);

  const { rows } = await world.database.owner.query(
    `select record_id, count(*)::integer as times, min(commune_id) as commune from events where noun = 'deed' group by 1 order by 1`,
  );
  const once = Array.from({ length: JOBS }, (_, index) => ({
    record_id: index + 1,
    times: 1,
    commune: communes[(index + 1) % 2]?.id,
  }));
  expect(rows).toEqual(once);
  for (const worker of workers) worker.kill('SIGKILL');
}, 60_000);

test('a worker may be stopped at any moment of its starting', async () => {
  for (let waitMs = 0; waitMs < 60; waitMs += 3) {
    const worker = startHere(world.database.urls.jobs, []);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    await worker.stop();
  }
});

test('a worker whose connections were cut takes up its work again', async () => {
  const done: number[] = [];
  const worker = startHere(world.database.urls.jobs, done);
  await add(1);
  await expect.poll(() => done, { timeout: 10_000 }).toEqual([1]);
  await queue.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'cchc_jobs' and datname = current_database() and pid <> pg_backend_pid()`);
  await add(2);
  await expect.poll(() => done, { timeout: 20_000 }).toEqual([1, 2]);
  await worker.stop();
}, 60_000);

test('a worker without a server stops all the same', async () => {
  const address = new URL(world.database.urls.jobs);
  address.port = '1';
  const worker = startHere(address.href, []);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await worker.stop();
});

function startHere(jobsUrl: string, done: number[]) {
  const run = async (_: unknown, { ids }: Job) => void done.push(ids.number ?? 0);
  const platform = { pool: world.database.app, clock: world.clock };
  return startWorker({ jobsUrl, platform, tasks: [{ name: 'test.here', run }], crons: [], report: () => undefined });
}

async function add(number: number): Promise<void> {
  const client = await world.database.app.connect();
  await inCommune(client, communes[0]?.id ?? 0, 'write', world.clock.now(), (db) =>
    enqueue(db, 'test.here', { number }),
  );
  client.release();
}

function startChild(): ChildProcess {
  const { app, jobs } = world.database.urls;
  const worker = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, app, jobs], { stdio: 'inherit' });
  workers.push(worker);
  return worker;
}

async function lockedJobs(): Promise<number> {
  const { rows } = await queue.query(
    'select count(*)::integer as locked from graphile_worker._private_jobs where locked_at is not null',
  );
  return rows[0].locked;
}

async function jobsLeft(): Promise<number> {
  const { rows } = await queue.query('select count(*)::integer as count from graphile_worker._private_jobs');
  return rows[0].count;
}

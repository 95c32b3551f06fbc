import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';
import { startWorker } from '../../worker.ts';
import { inCommune } from '../database/commune-db.ts';
import { cleanDaily } from './cleaning.ts';
import { enqueue, type Task, type When } from './queue.ts';
import { withoutValues } from './verbs.ts';

let world: World;
let commune: Commune;
let neighbour: Commune;
let administrator: Person;
let queue: pg.Pool;
beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  neighbour = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  queue = new pg.Pool({ connectionString: world.database.urls.jobs, max: 2 });
});
afterAll(async () => {
  await queue.end();
  await world.close();
});

async function add(task: string, ids: Record<string, number>, when?: When, of = commune): Promise<void> {
  const client = await world.database.app.connect();
  try {
    await inCommune(client, of.id, 'write', world.clock.now(), (db) => enqueue(db, task, ids, when));
  } finally {
    client.release();
  }
}

async function jobs(task: string) {
  const { rows } = await queue.query(
    `select j.id::integer, j.payload, j.attempts, j.max_attempts, j.locked_by from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id`,
    [task],
  );
  return rows;
}

/** With a worker of its own, until the task has nothing more that can run now. */
async function work(task: Task): Promise<string[]> {
  const reports: string[] = [];
  const platform = { pool: world.database.app, clock: world.clock };
  const report = (line: string) => reports.push(line);
  const worker = startWorker({ jobsUrl: world.database.urls.jobs, platform, tasks: [task], crons: [], report });
  const ready = `select count(*)::integer as left from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id and t.identifier = $1
    where j.locked_at is not null or (j.is_available and j.run_at <= now())`;
  while ((await queue.query(ready, [task.name])).rows[0].left > 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await worker.stop();
  return reports;
}

describe('the server', () => {
  test('puts a job of its commune into the queue, and cannot name another', async () => {
    await add('test.named', { dossierId: 7, communeId: neighbour.id });
    expect(await jobs('test.named')).toMatchObject([{ payload: { dossierId: 7, communeId: commune.id } }]);
  });

  test.each([{ name: 'Bưởi' }, { ids: [1] }, { nothing: null }])('cannot put %j into it: ids only', async (ids) => {
    const given = world.database.app.query(
      `begin; set local app.commune_id = '${commune.id}'; select enqueue('test.words', '${JSON.stringify(ids)}')`,
    );
    await expect(given).rejects.toMatchObject({ code: 'CC003' });
  });

  test('leaves nothing of an action that was rolled back', async () => {
    const client = await world.database.app.connect();
    const undone = inCommune(client, commune.id, 'write', world.clock.now(), async (db) => {
      await enqueue(db, 'test.undone');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    client.release();
    expect(await jobs('test.undone')).toEqual([]);
  });

  test('makes one job of what is to be done once, a commune', async () => {
    for (const of of [commune, commune, neighbour]) await add('test.once', {}, { once: 'today' }, of);
    expect((await jobs('test.once')).map(({ payload }) => payload.communeId)).toEqual([commune.id, neighbour.id]);
  });

  test('does nothing without a commune', async () => {
    await expect(world.database.app.query(`select enqueue('test.none', '{}')`)).rejects.toMatchObject({
      code: 'CC001',
    });
    await expect(world.database.app.query('select * from dead_jobs(1)')).rejects.toMatchObject({ code: 'CC001' });
  });

  test.each(['select from graphile_worker.jobs', `select graphile_worker.add_job('x')`])('may not: %s', async (sql) => {
    await expect(world.database.app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the worker', () => {
  test('works as the commune of the job, with its ids, and nothing is left', async () => {
    const seen: object[] = [];
    await add('test.seen', { dossierId: 5 });
    await add('test.seen', { dossierId: 6 }, {}, neighbour);
    await work({
      name: 'test.seen',
      run: async (_, { actor, ids }) => void seen.push({ ...ids, of: actor.communeId, kind: actor.kind }),
    });
    expect(seen).toEqual(
      expect.arrayContaining([
        { dossierId: 5, of: commune.id, kind: 'system' },
        { dossierId: 6, of: neighbour.id, kind: 'system' },
      ]),
    );
    expect(await jobs('test.seen')).toEqual([]);
  });

  test('leaves a job for its time', async () => {
    await add('test.later', {}, { at: new Date(Date.now() + 3_600_000) });
    await work({ name: 'test.later', run: () => Promise.reject(new Error('too early')) });
    expect(await jobs('test.later')).toMatchObject([{ attempts: 0 }]);
  });

  test('waits for what is under way when it stops', async () => {
    let ended = false;
    await add('test.slow', {});
    const run = async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      ended = true;
    };
    const platform = { pool: world.database.app, clock: world.clock };
    const tasks = [{ name: 'test.slow', run }];
    const worker = startWorker({
      jobsUrl: world.database.urls.jobs,
      platform,
      tasks,
      crons: [],
      report: () => undefined,
    });
    await expect.poll(async () => (await jobs('test.slow'))[0]?.locked_by ?? null).not.toBeNull();
    await worker.stop();
    expect(ended).toBe(true);
    expect(await jobs('test.slow')).toEqual([]);
  });
});

describe('a job that has died', () => {
  const name = 'test.dying';
  const failing: Task = { name, run: () => Promise.reject(new Error('the printer is on fire')) };
  let id: number;

  beforeAll(async () => {
    await add(name, { dossierId: 9 });
    id = (await jobs(name))[0].id;
    await queue.query('update graphile_worker._private_jobs set attempts = max_attempts - 1 where id = $1', [id]);
    expect((await work(failing)).join()).toContain('the printer is on fire');
  });

  const list = (person: Person) => ask(world, person, 'GET', '/api/jobs/dead');
  const retry = (person: Person) => ask(world, person, 'POST', `/api/jobs/${id}/retry`);

  test('is shown to the administrator of its commune', async () => {
    const { body } = await list(administrator);
    expect(body.rows).toEqual([
      { id, task: name, attempts: 10, error: 'the printer is on fire', failedAt: expect.stringMatching(/^\d{4}-/) },
    ]);
  });

  test('is nothing to anybody else', async () => {
    const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
    const stranger = await makePerson(world, neighbour, 'administrator', 'office');
    expect((await list(clerk)).status).toBe(403);
    expect((await retry(clerk)).status).toBe(403);
    expect((await list(stranger)).body.rows).toEqual([]);
    expect((await retry(stranger)).status).toBe(404);
  });

  test('runs again when the administrator says so, and then no more', async () => {
    expect(await retry(administrator)).toEqual({ status: 200, body: { id } });
    expect((await retry(administrator)).status).toBe(404);
    await work({ name, run: async () => undefined });
    expect(await jobs(name)).toEqual([]);
    expect((await list(administrator)).body.rows).toEqual([]);
  });

  test('is dropped for good by the administrator of its commune, with a reason', async () => {
    await add(name, {});
    await queue.query('update graphile_worker._private_jobs set attempts = max_attempts');
    id = (await jobs(name))[0].id;
    const stranger = await makePerson(world, neighbour, 'administrator', 'office');
    const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
    const drop = (person: Person, reason: string) => ask(world, person, 'POST', `/api/jobs/${id}/drop`, { reason });
    expect(await drop(administrator, ' ')).toMatchObject({ status: 422, body: { fields: { reason: {} } } });
    expect((await drop(clerk, 'Không cần')).status).toBe(403);
    expect((await drop(stranger, 'Không cần')).status).toBe(404);
    expect(await drop(administrator, 'Máy in đã bỏ')).toEqual({ status: 200, body: { id } });
    expect((await drop(administrator, 'Lần nữa')).status).toBe(404);
    expect(await jobs(name)).toEqual([]);
    const { rows } = await world.database.owner.query(
      `select verb, reason, person_id from events where noun = 'job' and record_id = $1 order by id desc limit 1`,
      [id],
    );
    expect(rows).toEqual([{ verb: 'drop', reason: 'Máy in đã bỏ', person_id: administrator.personId }]);
  });

  test.each([
    [
      'duplicate key value violates unique constraint "x"\n at line',
      'duplicate key value violates unique constraint “…”',
    ],
    ['Key (phone)=(0900000123) already exists', 'Key (…) already exists'],
    ['no answer from 001085001234 at le@xa.vn', 'no answer from … at …'],
  ])('%j is shown without what may be somebody’s', (error, shown) => {
    expect(withoutValues(error)).toBe(shown);
  });

  test('keeps a second of its kind from being made, until someone has looked', async () => {
    for (let time = 0; time < 2; time++) await add(name, {}, { once: 'kept' });
    await queue.query('update graphile_worker._private_jobs set attempts = max_attempts where key is not null');
    await add(name, {}, { once: 'kept' });
    expect(await jobs(name)).toHaveLength(1);
  });
});

test('what fails a first time is tried again later, not at once', async () => {
  await add('test.failing', {});
  await work({ name: 'test.failing', run: () => Promise.reject(new Error('no')) });
  expect(await jobs('test.failing')).toMatchObject([{ attempts: 1, max_attempts: 10 }]);
  const { rows } = await queue.query(
    `select run_at > now() as later from graphile_worker.jobs where task_identifier = 'test.failing'`,
  );
  expect(rows).toEqual([{ later: true }]);
});

describe('cleaning', () => {
  beforeAll(async () => {
    const { owner } = world.database;
    await owner.query(`insert into sign_in_attempts (at, username, address, outcome) values
      (now() - interval '400 days', 'cu', '-', 'opened'), (now() - interval '300 days', 'moi', '-', 'opened')`);
    await owner.query(
      `insert into sessions (token_hash, account_id, stage, last_seen_at, expires_at, ended_at, device, address)
       select sha256(device::bytea), $1, 'open', now(), now() - age, case device when 'over' then null else now() - age end, device, '-'
       from (values ('over', interval '91 days'), ('ended', '100 days'), ('kept', '80 days')) as s (device, age)`,
      [administrator.accountId],
    );
    for (const of of [commune, neighbour])
      await owner.query(
        `insert into idempotency_keys (commune_id, key, action, input_hash, answer, at)
         values ($1, 'the old key', '-', '', '{}', $2::timestamptz - interval '8 days'), ($1, 'the new key', '-', '', '{}', $2::timestamptz - interval '6 days')`,
        [of.id, world.clock.now()],
      );
  });

  test('the server cannot delete what is young', async () => {
    for (const table of ['sessions', 'sign_in_attempts']) {
      const before = (await world.database.owner.query(`select from ${table}`)).rowCount ?? 0;
      const client = await world.database.app.connect();
      await client.query('begin');
      await client.query(`delete from ${table}`);
      const { rows } = await client.query(`select count(*)::integer as kept from ${table}`);
      await client.query('rollback');
      client.release();
      expect(rows[0].kept, table).toBeGreaterThan(0);
      expect(rows[0].kept, table).toBeLessThan(before);
    }
  });

  test('takes what is old away, in every commune, and nothing else', async () => {
    const { owner } = world.database;
    const now = new Date();
    for (const clock of [world.clock, { now: () => now }]) {
      await cleanDaily.run({ pool: world.database.app, clock });
      if (clock !== world.clock) continue;
      const keys = await owner.query('select commune_id, key from idempotency_keys order by commune_id');
      expect(keys.rows).toEqual([commune, neighbour].map(({ id }) => ({ commune_id: id, key: 'the new key' })));
    }
    expect((await owner.query('select username from sign_in_attempts')).rows).toEqual([{ username: 'moi' }]);
    const { rows } = await owner.query(`select device from sessions where device in ('over', 'ended', 'kept')`);
    expect(rows).toEqual([{ device: 'kept' }]);
  });
});

import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, type Commune, makeCommune, makePerson, makeWorld, type World } from '../../../test/support/world.ts';
import { startWorker } from '../../worker.ts';
import { sealAudit, sealCommune, sealEveryMinute } from './seal.ts';
import { readSealedRows, SEALED_COLUMNS, SELECT_SEALED_ROWS, sealRows } from './serialise.ts';
import { isSealKept, type Verdict, verifyAll, verifyCommune } from './verify.ts';

let world: World;
let commune: Commune;
let client: pg.PoolClient;
beforeAll(async () => {
  world = await makeWorld();
  client = await world.database.app.connect();
});
afterAll(async () => {
  client.release();
  await world.close();
});
beforeEach(async () => {
  commune = await makeCommune(world);
});

const INSERT = `insert into audit (at, action, outcome, record_ids, fields, request_id)
  select '2026-03-16 08:00+07'::timestamptz + n * interval '1 second', 'test.write', 'done', array[n], '{name}', 'request-' || n
  from generate_series(1, $1::integer) n`;
const begin = `begin; set local app.commune_id = `;

async function write(rows = 1, connection = client): Promise<void> {
  await connection.query(`${begin}'${commune.id}'`);
  await connection.query(INSERT, [rows]);
  await connection.query('commit');
}

/** Other databases of the same server hold back what is certain, for as long as their transactions run. */
async function sealAll(rows: number, most?: number): Promise<void> {
  let sealed = 0;
  const sealMore = async () => {
    sealed += await sealCommune(client, commune.id, world.clock.now(), most);
    return sealed;
  };
  await expect.poll(sealMore, { timeout: 20_000, interval: 50 }).toBe(rows);
}

const verify = (): Promise<Verdict> => verifyCommune(client, commune.id, world.clock.now());
const asOwner = (statement: string) => world.database.owner.query(statement, [commune.id]);
const ids = async (table: string): Promise<number[]> =>
  (await asOwner(`select id from ${table} where commune_id = $1 order by id`)).rows.map(({ id }) => id);

describe('sealing', () => {
  test('covers every column of the audit', async () => {
    const { rows } = await world.database.owner.query(`select attname from pg_attribute
      where attrelid = 'audit'::regclass and attnum > 0 and not attisdropped order by attnum`);
    expect(SEALED_COLUMNS).toEqual(rows.map(({ attname }) => attname));
  });

  test('binds each seal to the one before it', async () => {
    for (let round = 0; round < 3; round++) {
      await write(2);
      await sealAll(2);
    }
    const { rows } = await asOwner('select * from audit_seals where commune_id = $1 order by id');
    expect(rows.map((seal) => seal.row_count)).toEqual([2, 2, 2]);
    expect(rows[0].previous_hash).toEqual(Buffer.alloc(32));
    expect(rows[1].previous_hash).toEqual(rows[0].hash);
    expect(rows[2].from_transaction).toBe(rows[1].to_transaction);
    expect(await verify()).toMatchObject({ seals: 3, rows: 6, unsealed: { count: 0 }, broken: undefined });
  });

  test('makes no seal of nothing', async () => {
    expect(await sealCommune(client, commune.id, world.clock.now())).toBe(0);
    expect(await verify()).toMatchObject({ seals: 0, lastSeal: undefined, unsealed: { count: 0 } });
  });

  test('never passes by a transaction that began earlier and commits later', async () => {
    const late = await world.database.app.connect();
    await late.query(`${begin}'${commune.id}'`);
    await late.query(INSERT, [1]);
    await write();
    expect(await sealCommune(client, commune.id, world.clock.now())).toBe(0);
    expect((await verify()).unsealed.count).toBe(1);
    await late.query('commit');
    late.release();
    await sealAll(2);
    const [first, second] = (await asOwner('select id, transaction_id from audit where commune_id = $1 order by id'))
      .rows;
    expect(Number(first.transaction_id)).toBeLessThan(Number(second.transaction_id));
    expect(await verify()).toMatchObject({ rows: 2, unsealed: { count: 0 }, broken: undefined });
  });

  test('many rows make several small seals, and one large transaction a large one', async () => {
    for (let round = 0; round < 5; round++) await write(3);
    await write(1_020);
    await sealAll(1_035, 7);
    const { rows } = await asOwner('select row_count from audit_seals where commune_id = $1 order by id');
    expect(rows.map(({ row_count }) => row_count)).toEqual([6, 6, 3, 1_020]);
    expect(await verify()).toMatchObject({ rows: 1_035, broken: undefined });
  });

  test('two workers at once make one chain', async () => {
    for (let round = 0; round < 10; round++) await write(2);
    const other = await world.database.app.connect();
    const now = world.clock.now();
    let sealed = 0;
    const both = async () => {
      const counts = await Promise.all([client, other].map((one) => sealCommune(one, commune.id, now, 2)));
      sealed += counts.reduce((sum, count) => sum + count, 0);
      return sealed;
    };
    await expect.poll(both, { timeout: 20_000 }).toBe(20);
    other.release();
    expect(await verify()).toMatchObject({ seals: 10, rows: 20, broken: undefined });
  });

  test('reads by the index, however many rows there are', async () => {
    await client.query(`${begin}'${commune.id}'`);
    await client.query('set local enable_seqscan = off');
    const { rows } = await client.query(
      `explain ${SELECT_SEALED_ROWS.replace('$1', `'5'`).replace('$2', '0').replace('$3', `'9'`).replace('$4', '500')}`,
    );
    await client.query('rollback');
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Cond: .*commune_id.*ROW\(transaction_id, id\) > ROW\('5'.*transaction_id < '9'/);
  });

  test('each minute the worker seals what requests have written', async () => {
    const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
    expect((await ask(world, clerk, 'POST', '/api/units', {})).status).toBe(403);
    const platform = { pool: world.database.app, clock: world.clock };
    const options = {
      jobsUrl: world.database.urls.jobs,
      platform,
      tasks: [sealAudit],
      crons: [],
      report: console.error,
    };
    const worker = startWorker(options);
    const sealed = async () => {
      await sealEveryMinute.run(platform);
      return (await verify()).rows;
    };
    await expect.poll(sealed, { timeout: 20_000, interval: 100 }).toBe(1);
    await worker.stop();
    expect((await verify()).lastSeal?.sealedAt).toEqual(world.clock.now());
  });
});

describe('verifying finds and names', () => {
  let rows: number[];
  let seals: number[];
  beforeEach(async () => {
    for (let round = 0; round < 3; round++) {
      await write(2);
      await sealAll(2);
    }
    rows = await ids('audit');
    seals = await ids('audit_seals');
  });

  test.each([
    `action = 'test.other'`,
    `at = at + interval '1 microsecond'`,
    `person_id = 0`,
    `record_ids = '{}'`,
    `fields = '{name,phone}'`,
    `refusal = ''`,
    `request_id = 'request-other'`,
    `outcome = 'read'`,
  ])('a value that was changed: %s', async (change) => {
    await asOwner(`update audit set ${change} where commune_id = $1 and id = ${rows[2]}`);
    expect((await verify()).broken).toEqual({ kind: 'row_changed', auditId: rows[2], sealId: seals[1] });
  });

  test('a row that was deleted', async () => {
    await asOwner(`delete from audit where commune_id = $1 and id = ${rows[3]}`);
    expect((await verify()).broken).toEqual({ kind: 'row_missing', auditId: rows[3], sealId: seals[1] });
  });

  test('a row that the server itself slipped in', async () => {
    const { rows: earlier } = await asOwner(
      `select transaction_id from audit where commune_id = $1 and id = ${rows[4]}`,
    );
    await client.query(`${begin}'${commune.id}'`);
    const { rows: made } = await client.query(
      `insert into audit (at, action, outcome, request_id, transaction_id)
       values (now(), 'test.forged', 'done', '-', $1) returning id`,
      [earlier[0].transaction_id],
    );
    await client.query('commit');
    expect((await verify()).broken).toEqual({ kind: 'row_inserted', auditId: made[0].id, sealId: seals[2] });
  });

  test.each([
    ['first', 0],
    ['middle', 1],
  ])('a seal that was removed: the %s', async (_, index) => {
    await asOwner(`delete from audit_seals where commune_id = $1 and id = ${seals[index]}`);
    expect((await verify()).broken).toEqual({ kind: 'seal_missing', auditId: null, sealId: seals[index + 1] });
  });

  test('a last seal that was removed, as rows that are not sealed, and by whoever knew the seal', async () => {
    const lastSeal = (await verify()).lastSeal ?? { id: 0, hash: '' };
    await asOwner(`delete from audit_seals where commune_id = $1 and id = ${seals[2]}`);
    expect(await verify()).toMatchObject({ seals: 2, rows: 4, unsealed: { count: 2 }, broken: undefined });
    const known = { communeId: commune.id, sealId: lastSeal.id, hash: lastSeal.hash };
    expect(await isSealKept(world.database.app, known, world.clock.now())).toBe(false);
    const earlier = (await verify()).lastSeal ?? { id: 0, hash: '' };
    const kept = { communeId: commune.id, sealId: earlier.id, hash: earlier.hash };
    expect(await isSealKept(world.database.app, kept, world.clock.now())).toBe(true);
  });

  test.each([
    `sealed_at = sealed_at + interval '1 second'`,
    `hash = sha256('')`,
    `row_count = 3`,
    `previous_hash = sha256('')`,
    `row_marks = ''`,
  ])('a seal that was changed: %s', async (change) => {
    await asOwner(`update audit_seals set ${change} where commune_id = $1 and id = ${seals[1]}`);
    expect((await verify()).broken).toEqual({ kind: 'seal_changed', auditId: null, sealId: seals[1] });
  });

  test('a row forged with the whole of its seal, by the seal that follows', async () => {
    await asOwner(`update audit set action = 'test.forged' where commune_id = $1 and id = ${rows[2]}`);
    const { rows: found } = await asOwner(`select *, extract(epoch from sealed_at)::text as epoch
      from audit_seals where commune_id = $1 and id = ${seals[1]}`);
    const { from_transaction: from, to_transaction: to, previous_hash: previousHash, epoch: sealedAt } = found[0];
    await client.query(`${begin}'${commune.id}'`);
    const span = { previousHash, communeId: commune.id, from, to, sealedAt };
    const { hash, marks } = await sealRows(span, readSealedRows(client, from, to));
    await client.query('rollback');
    await world.database.owner.query('update audit_seals set hash = $1, row_marks = $2 where id = $3', [
      hash,
      marks,
      seals[1],
    ]);
    expect((await verify()).broken).toEqual({ kind: 'seal_changed', auditId: null, sealId: seals[2] });
  });

  test('a counter that is behind, where a database was copied row by row', async () => {
    await asOwner(`update audit_seals set to_transaction = '999999999' where commune_id = $1 and id = ${seals[2]}`);
    await expect(sealCommune(client, commune.id, world.clock.now())).rejects.toThrow(
      'numbered lower than the last seal',
    );
    await sealEveryMinute.run({ pool: world.database.app, clock: world.clock });
    const queue = new pg.Pool({ connectionString: world.database.urls.jobs });
    const { rows: waiting } = await queue.query('select key from graphile_worker.jobs');
    await queue.end();
    expect(waiting).toContainEqual({ key: `audit.seal:${commune.id}:next` });
  });

  test('the broken commune and no other', async () => {
    await asOwner(`delete from audit where commune_id = $1 and id = ${rows[0]}`);
    const broken: number[] = [];
    for await (const verdict of verifyAll(world.database.app, world.clock.now()))
      if (verdict.broken && verdict.communeId >= commune.id) broken.push(verdict.communeId);
    expect(broken).toEqual([commune.id]);
  });
});

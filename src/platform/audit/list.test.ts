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

let world: World;
let commune: Commune;
let administrator: Person;
let leader: Person;
let clerk: Person;
let stranger: Person;

const INSERT = `insert into audit (commune_id, at, action, outcome, person_id, record_ids, request_id)
  select $1, $2::timestamptz + n * interval '1 minute', $3, $4, $5, array[n], 'request-' || n from generate_series(1, $6::integer) n`;

beforeAll(async () => {
  world = await makeWorld('2026-03-16T08:00');
  commune = await makeCommune(world);
  const neighbour = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office', 'Phạm Quản Trị');
  leader = await makePerson(world, commune, 'leader', 'leaders');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Lê Một Cửa');
  stranger = await makePerson(world, neighbour, 'administrator', 'office');
  const { owner } = world.database;
  const day = '2026-03-14 08:00+07';
  await owner.query(INSERT, [commune.id, day, 'test.receive', 'done', clerk.personId, 120]);
  await owner.query(INSERT, [commune.id, day, 'test.refuse', 'refused', administrator.personId, 3]);
  await owner.query(INSERT, [commune.id, '2026-01-05 08:00+07', 'test.old', 'read', null, 2]);
  await owner.query(INSERT, [neighbour.id, day, 'test.theirs', 'done', null, 2]);
});
afterAll(() => world.close());

const list = async (query: string, person = administrator) =>
  (await ask(world, person, 'GET', `/api/audit?${query}`)).body;
const namesIn = async (query: string) => [
  ...new Set((await list(query)).rows.map((row: { action: string }) => row.action)),
];

describe('the audit is shown', () => {
  test('to administrator and leader, and to nobody else', async () => {
    for (const person of [administrator, leader]) expect((await list('', person)).rows.length).toBe(50);
    const refused = await ask(world, clerk, 'GET', '/api/audit');
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect((await ask(world, undefined, 'GET', '/api/audit')).status).toBe(401);
  });

  test('of one commune alone', async () => {
    expect(await namesIn('')).not.toContain('test.theirs');
    const { rows } = await list('action=test.receive', stranger);
    expect(rows).toEqual([]);
  });

  test('with who it was and what it touched', async () => {
    const { rows } = await list('action=test.receive&recordId=7');
    expect(rows).toEqual([
      {
        ...{ id: expect.any(Number), at: '2026-03-14T01:07:00.000Z', action: 'test.receive', outcome: 'done' },
        ...{ personId: clerk.personId, personName: 'Lê Một Cửa', accountId: null, recordIds: [7], fields: [] },
        ...{ refusal: null, requestId: 'request-7' },
      },
    ]);
  });
});

describe('the audit is narrowed', () => {
  test.each([
    ['a person', () => `personId=${clerk.personId}&to=2026-03-14`, ['test.receive']],
    ['an outcome', () => 'outcome=refused&to=2026-03-14', ['test.refuse']],
    ['days', () => 'from=2026-01-05&to=2026-01-05', ['test.old']],
    ['the last thirty days, when nothing is said', () => 'outcome=read&to=2026-03-15', []],
    ['a record', () => 'recordId=3&to=2026-03-14', ['test.receive', 'test.refuse']],
  ])('to %s', async (_, query, names) => {
    expect((await namesIn(query())).sort()).toEqual(names);
  });

  test.each(['outcome=x', 'from=yesterday', 'before=-1', 'unknown=1'])('but not by %s', async (query) => {
    expect((await ask(world, administrator, 'GET', `/api/audit?${query}`)).status).toBe(422);
  });
});

test('pages go through all of it, newest first, and never repeat or lose a row', async () => {
  const seen: { id: number; at: string }[] = [];
  const sizes: number[] = [];
  let before = '';
  for (;;) {
    const { rows, next } = await list(`action=test.receive${before}`);
    seen.push(...rows);
    sizes.push(rows.length);
    if (next === null) break;
    before = `&before=${next}`;
  }
  expect(sizes).toEqual([50, 50, 20]);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(120);
  expect(seen.map(({ at }) => at)).toEqual(
    seen
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
});

test('whoever looks is recorded', async () => {
  const { rows } = await list('action=test.refuse', leader);
  const { rows: looks } = await world.database.owner.query(
    `select outcome, person_id, record_ids, fields from audit where action = 'audit.list' and person_id = $1 order by id desc limit 1`,
    [leader.personId],
  );
  const ids = rows.map((row: { id: number }) => row.id);
  expect(looks).toEqual([{ outcome: 'read', person_id: leader.personId, record_ids: ids, fields: ['audit'] }]);
});

test('says how old the last seal is', async () => {
  expect((await list('')).lastSealAt).toBeNull();
  await world.database.owner.query(
    `insert into audit_seals (commune_id, from_transaction, to_transaction, row_count, previous_hash, hash, row_marks, sealed_at)
     values ($1, '0', '9', 1, '', '', '', '2026-03-16 07:59+07')`,
    [commune.id],
  );
  expect((await list('')).lastSealAt).toBe('2026-03-16T07:59');
  expect((await list('', stranger)).lastSealAt).toBeNull();
});

describe('the audit as a file', () => {
  const file = (query: string, person: Person) => ask(world, person, 'GET', `/api/audit/export.csv?${query}`);

  test('follows the filters, and taking it is a row of its own', async () => {
    const { status, body } = await file('action=test.refuse&to=2026-03-14', leader);
    expect(status).toBe(200);
    const [headings, first, ...rest] = body.slice(1).trimEnd().split('\r\n');
    expect(headings).toBe('Lúc,Người,Hành động,Kết quả,Bản ghi,Trường,Mã từ chối,Mã yêu cầu');
    expect(first).toBe('14/03/2026 08:03,Phạm Quản Trị,test.refuse,Bị từ chối,3,,,request-3');
    expect(rest).toHaveLength(2);
    const { rows } = await world.database.owner.query(
      `select outcome, fields from audit where action = 'audit.export' and person_id = $1`,
      [leader.personId],
    );
    expect(rows).toEqual([{ outcome: 'read', fields: ['audit'] }]);
  });

  test('is for administrator and leader of the commune', async () => {
    expect((await file('', clerk)).status).toBe(403);
    const { body } = await file('action=test.receive&to=2026-03-14', stranger);
    expect(body.trimEnd().split('\r\n')).toHaveLength(1);
  });
});

test('a month of a busy commune is found by the index', async () => {
  const client = await world.database.app.connect();
  await client.query(`begin; set local app.commune_id = '${commune.id}'; set local enable_seqscan = off`);
  const { rows } = await client.query(`explain select * from audit where at >= '2026-03-01' and at < '2026-04-01'
    and (at, id) < ((select at from audit where id = 5), 5) order by at desc, id desc limit 51`);
  await client.query('rollback');
  client.release();
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Scan Backward using audit_by_time/);
});

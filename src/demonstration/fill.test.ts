import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import roles from '../../data/roles.json' with { type: 'json' };
import { STATUSES } from '../modules/dossiers/rules.ts';
import type { DatabaseUrls } from '../platform/postgres/prepare.ts';
import { fillCity, fillIfEmpty, NotEmpty } from './fill.ts';
import { FILLED_TABLES } from './load.ts';
import { type Bench, connect, countOf, silent, startBench, WANTED } from './testing.ts';

let bench: Bench;
let urls: DatabaseUrls;
let owner: pg.Client;
const count = (from: string) => countOf(owner, from);

beforeAll(async () => {
  bench = await startBench();
  urls = await bench.makeDatabase('first');
  await fillIfEmpty(urls.owner, false, silent, WANTED);
  owner = await connect(urls.owner);
});

afterAll(async () => {
  await owner.end();
  await bench.stop();
});

/** Everything that was filled in, but for the salted hash of the password. */
async function checksum(client: pg.Client): Promise<string[]> {
  const sums: string[] = [];
  for (const table of FILLED_TABLES) {
    const row = table === 'accounts' ? "(to_jsonb(t) - 'password_hash' - 'created_at')::text" : 't::text';
    const { rows } = await client.query(`select md5(string_agg(${row}, '|' order by t)) as sum from ${table} t`);
    sums.push(`${table} ${rows[0]?.sum}`);
  }
  return sums;
}

describe('the demonstration', () => {
  it('is the same for the same seed and moment, and another for another seed', async () => {
    const [again, other] = [await bench.makeDatabase('again'), await bench.makeDatabase('other')];
    await fillIfEmpty(again.owner, false, silent, WANTED);
    await fillIfEmpty(other.owner, false, silent, { ...WANTED, seed: 8 });
    const [first, second, third] = await Promise.all(
      [urls, again, other].map(async ({ owner: url }) => {
        const client = await connect(url);
        return checksum(client).finally(() => client.end());
      }),
    );
    expect(second).toEqual(first);
    expect(third).not.toEqual(first);
  });

  it('changes nothing when it is started again', async () => {
    const before = await checksum(owner);
    await Promise.all([1, 2].map(() => fillIfEmpty(urls.owner, false, silent, { ...WANTED, seed: 99 })));
    expect(await checksum(owner)).toEqual(before);
    await expect(fillCity(urls.owner, WANTED, silent)).rejects.toThrow(NotEmpty);
  });

  it('leaves what an administrator changed', async () => {
    await owner.query(
      "update procedure_versions set limit_value = 4 where limit_value = 3 and limit_unit = 'WORKING_DAY'",
    );
    await owner.query("delete from holidays where day = '2027-09-03'");
    await fillIfEmpty(urls.owner, false, silent, WANTED);
    expect(await count("procedure_versions where limit_value = 3 and limit_unit = 'WORKING_DAY'")).toBe(0);
    expect(await count("holidays where day = '2027-09-03'")).toBe(0);
  });

  it('stays away from a database started blank, even later', async () => {
    const blank = await bench.makeDatabase('blank');
    await fillIfEmpty(blank.owner, true, silent, WANTED);
    await fillIfEmpty(blank.owner, false, silent, WANTED);
    const client = await connect(blank.owner);
    const { rows } = await client.query(`select is_demonstration, (select count(*)::int from communes) as communes,
      (select count(*)::int from procedures) as procedures from installation`);
    await client.end();
    expect(rows).toEqual([{ is_demonstration: false, communes: 0, procedures: 141 }]);
  });

  it('has every status, role and queue', async () => {
    const { rows: found } = await owner.query('select distinct status from dossiers');
    expect(found.map(({ status }) => status).sort()).toEqual(Object.keys(STATUSES).sort());
    const { rows: held } = await owner.query(
      'select distinct role from role_assignments join people p on p.id = person_id where p.commune_id = 1 and account_id is not null',
    );
    expect(held.map(({ role }) => role).sort()).toEqual(roles.rows.map(({ role }) => role).sort());
    const running = 'commune_id = 1 and finished_at is null and paused_at is null and due_at';
    expect(await count(`dossiers where ${running} < '2026-11-20 10:20+07'`)).toBeGreaterThan(0);
    expect(
      await count(`dossiers where ${running} between '2026-11-20 10:20+07' and '2026-11-23 17:00+07'`),
    ).toBeGreaterThan(0);
  });

  it('numbers each day without gaps', async () => {
    const { rows } = await owner.query(`
      select d.commune_id, d.day, count(*)::int as dossiers, max(number) as last, count(distinct number)::int as codes, c.last as counter
      from (select commune_id, registered_at::date as day, right(code, 4)::int as number from dossiers where source <> 'SYNCHRONISED') d
      left join dossier_counters c on c.commune_id = d.commune_id and c.day = d.day group by d.commune_id, d.day, c.last`);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows)
      expect([row.last, row.codes, row.counter]).toEqual([row.dossiers, row.dossiers, row.dossiers]);
    expect(await count('dossier_counters')).toBe(rows.length);
  });
});

describe('at any moment', () => {
  it.each([
    ['on a Monday before the doors open', '2026-11-23T07:10'],
    ['at noon', '2026-06-10T12:30'],
    ['late on a Friday', '2026-11-20T23:40'],
    ['on a Sunday before dawn', '2026-08-23T04:00'],
    ['in the Tết holiday', '2026-02-18T09:00'],
    ['in the first week', '2025-07-04T15:30'],
  ])('nothing lies ahead and the queues are not empty: %s', async (_, local) => {
    const now = new Date(`${local}:00+07:00`);
    const made = await bench.makeDatabase(`at_${local.replace(/\D/g, '')}`);
    await fillIfEmpty(made.owner, false, silent, { ...WANTED, sizes: [600, 300], now });
    const client = await connect(made.owner);
    const { rows } = await client.query(
      `select (select count(*)::int from events where at > $1) as later_events, count(*)::int as dossiers,
         count(*) filter (where greatest(registered_at, received_at, finished_at, returned_at) > $1)::int as later,
         count(*) filter (where status = 'registered')::int as registered,
         count(*) filter (where finished_at is null and paused_at is null and due_at >= $1)::int as running
       from dossiers`,
      [now],
    );
    await client.end();
    expect(rows[0]).toMatchObject({ later_events: 0, dossiers: 900, later: 0 });
    expect(rows[0]?.registered).toBeGreaterThan(0);
    expect(rows[0]?.running).toBeGreaterThan(0);
  });
});

describe('the database of the demonstration', () => {
  it('shows the server one commune only', async () => {
    const app = await connect(urls.app);
    await app.query("set app.commune_id = '1'");
    for (const [table, least] of Object.entries({
      dossiers: 250,
      units: 10,
      people: 30,
      events: 1_000,
      offered_procedures: 141,
      procedure_flags: 500,
      receptions: 4,
    })) {
      const { rows } = await app.query(
        `select min(commune_id) as least, max(commune_id) as most, count(*)::int as count from ${table}`,
      );
      expect(rows[0]).toMatchObject({ least: 1, most: 1 });
      expect(rows[0].count).toBeGreaterThanOrEqual(least);
      expect(await count(`${table} where commune_id = 2`)).toBeGreaterThan(0);
    }
    const { rows } = await app.query('select username from demonstration_accounts()');
    await app.end();
    expect(rows.slice(0, 3).map(({ username }) => username)).toEqual([
      'motcua.giaphuc',
      'giamdoc.giaphuc',
      'chuyenvien.giaphuc',
    ]);
  });

  it('enforces every foreign key again and gives fresh ids', async () => {
    expect(await count("pg_constraint where contype = 'f' and not (conenforced and convalidated)")).toBe(0);
    const { rows } = await owner.query(
      "select nextval(pg_get_serial_sequence('dossiers', 'id'))::int as id, (select max(id)::int from dossiers) as last",
    );
    expect(rows[0]?.id).toBe((rows[0]?.last ?? 0) + 1);
  });
});

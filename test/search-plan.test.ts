import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { withDatabase } from '../src/platform/postgres/prepare.ts';
import { type Commune, makeCommune, makeWorld, type World } from './support/world.ts';

/** More than the five calls after which PostgreSQL considers one plan for all parameters. */
const CALLS = 8;
const ROWS_A_COMMUNE = 10_000;

let world: World;
let mine: Commune;

beforeAll(async () => {
  world = await makeWorld();
  mine = await makeCommune(world);
  await fill(mine);
  await fill(await makeCommune(world));
  await world.database.owner.query('vacuum analyze dossiers, receptions, proofs');
});
afterAll(() => world.close());

/** Under row-level security no index serves LIKE: what the search functions are for, and what they must not lose. */
describe('search_dossiers uses an index on what was typed', () => {
  test.each([
    ['a name without accents', 'nguyen van 77', /Index Cond: .*search ~~/],
    ['a name with accents', 'Nguyễn Văn 77', /Index Cond: .*search ~~/],
    ['a family name that a fifth of the commune bears', 'nguyen', /Index Cond: .*commune_id =/],
    ['an identity number', '001200000077', /Index Cond: .*applicant_id_number =/],
    ['a phone number', '0900000077', /Index Cond: .*applicant_phone =/],
    ['a whole code', 'H24.900.01-260316-00077', /Index Cond: .*code ~?[<>]?=/],
    ['the beginning of a code', 'H24.900.01-260316-', /Index Cond: .*code ~?[<>]?=/],
  ])('%s', async (_, words, condition) => {
    const plans = await plansOf(`select search_dossiers($1, 20)`, [words]);
    expect(plans).toHaveLength(CALLS);
    for (const plan of plans) {
      expect(plan).toMatch(condition);
      expect(plan).not.toContain('Seq Scan on dossiers');
    }
  });

  test('answers are of one commune', async () => {
    const client = await asApp();
    const { rows } = await client.query(`select commune_id from dossiers
      where id in (select search_dossiers('nguyen van', 1000))`);
    await client.end();
    expect(rows.length).toBeGreaterThan(500);
    expect(new Set(rows.map((row) => row.commune_id))).toEqual(new Set([mine.id]));
  });
});

test.each([
  ['a name', 'nguyen van 77', /Index Cond: .*(search ~~|commune_id =)/],
  ['a telephone number', '0900000077', /Index Cond: .*applicant_phone =/],
  ['a code', 'H24.900.01-260316-0007', /Index Cond: .*code ~?[<>]?=/],
])('search_receptions uses an index on %s', async (_, words, condition) => {
  for (const plan of await plansOf('select search_receptions($1, 20)', [words])) {
    expect(plan).toMatch(condition);
    expect(plan).not.toContain('Seq Scan on receptions');
  }
});

test.each([
  ['the words of a title', 'ket qua kiem ke 77'],
  ['a number', '77/BC-UBND'],
])('search_proofs uses an index on %s', async (_, words) => {
  const plans = await plansOf('select search_proofs($1, 20)', [words]);
  expect(plans).toHaveLength(CALLS);
  for (const plan of plans) {
    expect(plan).toMatch(/Index Cond: .*(search ~~|commune_id =)/);
    expect(plan).not.toContain('Seq Scan on proofs');
  }
});

test('the same paper is found by its day and number, under row-level security', async () => {
  const client = await asApp();
  const { rows } = await client.query(
    `explain select id from proofs where effective_on = '2026-03-13' and number_key = '77/bc-ubnd'`,
  );
  await client.end();
  expect(JSON.stringify(rows)).toMatch(/Index Cond: .*effective_on = .*number_key =/);
});

test('tracking finds one reception among all communes by its code', async () => {
  const plans = await plansOf(`select * from find_tracked_reception($1, '0077')`, ['H24.900.01-260316-000779']);
  for (const plan of plans) expect(plan).toMatch(/Index Cond: .*code = /);
});

test('tracking finds one dossier among all communes by its code', async () => {
  const plans = await plansOf(`select * from find_tracked_dossier($1, '0077')`, ['H24.900.01-260316-00077']);
  for (const plan of plans) expect(plan).toMatch(/Index Cond: .*code = /);
});

async function fill(commune: Commune): Promise<void> {
  await world.database.owner.query(
    `insert into dossiers (commune_id, code, source, status, offered_procedure_id, procedure_version_id, subject,
       applicant_kind, applicant_name, applicant_id_number, applicant_phone, return_by, limit_value, limit_unit, registered_at)
     select $1, c.agency_code || '-260316-' || lpad(n::text, 5, '0'), 'COUNTER', 'accepted', $2,
       (select min(id) from procedure_versions), 'Xác nhận tình trạng hôn nhân', 'CITIZEN',
       (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'])[1 + n % 5] || ' ' || (array['Văn', 'Thị', 'Đức'])[1 + n % 3] || ' ' || n,
       lpad((1200000000 + n)::text, 12, '0'), '0' || (900000000 + n), 'COUNTER', 3, 'WORKING_DAY',
       timestamptz '2026-03-16 08:00+07' - n * interval '10 minutes'
     from communes c, generate_series(1, $3::int) n where c.id = $1`,
    [commune.id, commune.procedures.marital, ROWS_A_COMMUNE],
  );
  await world.database.owner.query(
    `insert into receptions (commune_id, code, resolver_name, resolver_agency_code, procedure_id, applicant_name, applicant_phone,
       status, received_at)
     select commune_id, code || '9', 'UBND xã khác', 'H99.900.02', (select min(id) from procedures), applicant_name,
       applicant_phone, 'received', registered_at from dossiers where commune_id = $1`,
    [commune.id],
  );
  await world.database.owner.query(
    `insert into proofs (commune_id, kind, title, number, effective_on, at)
     select $1, 'DOCUMENT', 'Kết quả kiểm kê ' || n, n || '/BC-UBND', date '2025-07-01' + (n % 300), now()
     from generate_series(1, $2::int) n`,
    [commune.id, ROWS_A_COMMUNE],
  );
}

/** The plans that were really run inside the function, told by auto_explain, call after call on one connection. */
async function plansOf(statement: string, values: string[]): Promise<string[]> {
  const { url } = inject('postgres');
  const name = new URL(world.database.urls.owner).pathname.slice(1);
  const client = new pg.Client({ connectionString: withDatabase(url, name) });
  const plans: string[] = [];
  client.on('notice', ({ message = '' }) => {
    if (/from (dossiers d|receptions r|proofs f)/i.test(message) && message.includes('plan:')) plans.push(message);
  });
  await client.connect();
  try {
    await client.query(`load 'auto_explain'; set auto_explain.log_min_duration = 0;
      set auto_explain.log_nested_statements = on; set client_min_messages = log;
      set role cchc_app; begin; set local app.commune_id = '${mine.id}'`);
    for (let call = 0; call < CALLS; call++) await client.query({ name: 'search', text: statement, values });
  } finally {
    await client.end();
  }
  return plans;
}

async function asApp(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: world.database.urls.app });
  await client.connect();
  await client.query(`begin; set local app.commune_id = '${mine.id}'`);
  return client;
}

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITHOUT_COMMUNE } from './schema-rules.ts';
import { makeDatabase, type TestDatabase } from './support/database.ts';

interface Table {
  name: string;
  /** Literals for the columns of the key besides commune_id. */
  key: { column: string; literal: string }[];
}

const OURS = 1;
const THEIRS = 2;
const LITERALS: Record<string, string> = { bigint: '1', integer: '1', date: "'2026-03-16'", text: "'text'" };
const NO_COMMUNE = 'CC001';
const DENIED = '42501';

let database: TestDatabase;
let tables: Table[];

/** Every table of a commune gets a row of each of two communes, whatever its columns: only its policy is tried here. */
beforeAll(async () => {
  database = await makeDatabase();
  const { owner } = database;
  await owner.query(`insert into provinces (id, agency_code, name) values (1, 'H24', 'Thành phố Hải Phòng');
    insert into communes (province_id, kind, name, agency_code)
    values (1, 'xa', 'Xã A', 'H24.1'), (1, 'xa', 'Xã B', 'H24.2')`);
  tables = await readTables(owner);
  for (const table of tables) {
    await loosen(owner, table);
    for (const commune of [OURS, THEIRS]) await owner.query(insertion(table, commune));
  }
});
afterAll(() => database.drop());

test('there are tables to try', () => {
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['audit', 'dossiers', 'people', 'units']));
});

describe('without a commune', () => {
  test('a fresh connection reads and writes nothing', () => asApp(refusesEverything));

  test('neither does one that served a commune before, where the setting is left empty', () =>
    asApp(async (client) => {
      await client.query(`begin; set local app.commune_id = '${OURS}'`);
      await client.query('select from units');
      await client.query('commit');
      expect((await client.query(`select current_setting('app.commune_id', true) as left`)).rows[0].left).toBe('');
      await refusesEverything(client);
    }));

  test.each(['', ' ', '0', 'x', '1 or true'])('nor one bound to "%s"', (value) =>
    asApp(async (client) => {
      await client.query(`select set_config('app.commune_id', $1, false)`, [value]);
      const seen = await client.query('select from units').then(
        ({ rowCount }) => rowCount,
        () => 0,
      );
      expect(seen).toBe(0);
    }),
  );
});

describe('bound to one commune', () => {
  test('every table shows its rows and no other', () =>
    inCommune(async (client) => {
      for (const { name } of tables) {
        const { rows } = await client.query(`select distinct commune_id from ${name}`);
        expect(rows, name).toEqual([{ commune_id: OURS }]);
        const { rowCount } = await client.query(`select from ${name} where commune_id = ${THEIRS}`);
        expect(rowCount, name).toBe(0);
      }
    }));

  test('no row of another commune can be written', () =>
    inCommune(async (client) => {
      for (const table of tables)
        expect(await codeOf(client, insertion(table, THEIRS)), table.name).toMatchObject({ code: DENIED });
    }));

  test('no row can be given away, and no other changed or deleted', () =>
    inCommune(async (client) => {
      for (const { name } of tables) {
        expect(await codeOf(client, `update ${name} set commune_id = ${THEIRS}`), name).toMatchObject({ code: DENIED });
        const kept = [{ code: DENIED }, { rowCount: 0 }];
        const change = `update ${name} set commune_id = commune_id where commune_id = ${THEIRS}`;
        expect(kept, name).toContainEqual(await codeOf(client, change));
        expect(kept, name).toContainEqual(await codeOf(client, `delete from ${name} where commune_id = ${THEIRS}`));
      }
    }));

  test('history cannot be rewritten', () =>
    inCommune(async (client) => {
      for (const name of ['events', 'audit', 'audit_seals'])
        for (const statement of [
          `update ${name} set commune_id = commune_id`,
          `delete from ${name}`,
          `truncate ${name}`,
        ])
          expect(await codeOf(client, statement), statement).toMatchObject({ code: DENIED });
    }));
});

async function refusesEverything(client: pg.Client): Promise<void> {
  for (const { name } of tables) {
    expect(await codeOf(client, `select from ${name}`), name).toMatchObject({ code: NO_COMMUNE });
    const written = await codeOf(client, `insert into ${name} default values`);
    expect(written, name).toMatchObject({ code: NO_COMMUNE });
  }
}

/** What a statement did: its code when refused. It leaves no trace, so that the next one finds the same rows. */
async function codeOf(client: pg.Client, statement: string): Promise<{ code: string } | { rowCount: number | null }> {
  await client.query('savepoint before').catch(() => client.query('begin; savepoint before'));
  try {
    return { rowCount: (await client.query(statement)).rowCount };
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code) return { code: error.code };
    throw error;
  } finally {
    await client.query('rollback to savepoint before');
  }
}

async function asApp(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: database.urls.app });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function inCommune(work: (client: pg.Client) => Promise<void>): Promise<void> {
  return asApp(async (client) => {
    await client.query(`begin; set local app.commune_id = '${OURS}'`);
    await work(client);
  });
}

async function readTables(owner: pg.Pool): Promise<Table[]> {
  const { rows } = await owner.query(
    `select c.relname as name, coalesce(array_agg(a.attname::text order by a.attname) filter (where attname is not null), '{}') as columns,
       coalesce(array_agg(format_type(a.atttypid, null) order by a.attname) filter (where attname is not null), '{}') as types
     from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
     left join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attname <> 'commune_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)
     group by c.relname order by c.relname`,
    [WITHOUT_COMMUNE],
  );
  return rows.map(({ name, columns, types }) => ({
    name,
    key: columns.map((column: string, index: number) => ({ column, literal: LITERALS[types[index]] ?? 'null' })),
  }));
}

/** Takes away, in this clone only, what a row must have besides its key. */
async function loosen(owner: pg.Pool, { name }: Table): Promise<void> {
  await owner.query(`do $$ declare line text; begin
    for line in select format('alter table ${name} drop constraint %I cascade', conname) from pg_constraint
      where conrelid = '${name}'::regclass and (contype in ('c', 'f')
        or contype = 'n' and not conkey && (select conkey from pg_constraint where conrelid = '${name}'::regclass and contype = 'p'))
    loop execute line; end loop;
  end $$`);
}

function insertion({ name, key }: Table, commune: number): string {
  const columns = ['commune_id', ...key.map(({ column }) => column)].join(', ');
  const values = [commune, ...key.map(({ literal }) => literal)].join(', ');
  return `insert into ${name} (${columns}) overriding system value values (${values})`;
}

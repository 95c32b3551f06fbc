import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { migrate } from './migrate.ts';
import { type DatabaseUrls, prepareDatabase } from './prepare.ts';

const FIRST = { name: '0001_first.sql', sql: 'create table notes (body text); select pg_sleep(0.3);' };
const SECOND = { name: '0002_second.sql', sql: "insert into notes values ('once');" };

const { url, secrets } = inject('postgres');
let name: string;
let urls: DatabaseUrls;

beforeEach(async () => {
  name = `t_${randomBytes(6).toString('hex')}`;
  urls = await prepareDatabase(url, secrets, name);
});
afterEach(() => ask(url, `drop database ${name} with (force)`));

describe('migrate', () => {
  test('two migrators at once apply each file once', async () => {
    const applied = await Promise.all([migrate(urls.owner, [FIRST, SECOND]), migrate(urls.owner, [FIRST, SECOND])]);
    expect(applied.map((names) => names.length).sort()).toEqual([0, 2]);
    expect(await ask(urls.owner, 'select body from notes')).toEqual([{ body: 'once' }]);
  });

  test('applies only what is missing', async () => {
    expect(await migrate(urls.owner, [FIRST])).toEqual([FIRST.name]);
    expect(await migrate(urls.owner, [FIRST, SECOND])).toEqual([SECOND.name]);
    expect(await migrate(urls.owner, [FIRST, SECOND])).toEqual([]);
  });

  test('refuses a migration that was changed after it had been applied', async () => {
    await migrate(urls.owner, [FIRST]);
    const changed = migrate(urls.owner, [{ ...FIRST, sql: `${FIRST.sql} -- changed` }]);
    await expect(changed).rejects.toThrow(`Migration ${FIRST.name} was changed after it had been applied.`);
  });

  test('refuses a database made by a newer version', async () => {
    await migrate(urls.owner, [FIRST, SECOND]);
    await expect(migrate(urls.owner, [FIRST])).rejects.toThrow(`made by a newer version (${SECOND.name})`);
  });

  test('a file that fails leaves nothing of itself, and what came before stays', async () => {
    const broken = { name: '0002_broken.sql', sql: 'create table half (id integer); select 1 / 0;' };
    await expect(migrate(urls.owner, [FIRST, broken])).rejects.toThrow(
      'Migration 0002_broken.sql failed: division by zero',
    );
    expect(
      await ask(urls.owner, `select to_regclass('notes') is not null as first, to_regclass('half') as half`),
    ).toEqual([{ first: true, half: null }]);
    expect(await migrate(urls.owner, [FIRST, SECOND])).toEqual([SECOND.name]);
  });
});

test('several servers may prepare one database at once', async () => {
  await Promise.all(Array.from({ length: 6 }, () => prepareDatabase(url, secrets, name)));
});

test('a second data folder on the same server does not shut out the first', async () => {
  await prepareDatabase(url, secrets, name);
  await expect(prepareDatabase(url, { ...secrets, owner: 'another' }, name)).rejects.toThrow('another data folder');
  await prepareDatabase(url, secrets, name);
});

async function ask(address: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

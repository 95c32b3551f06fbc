import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ISOLATION_RULES,
  KEY_RULES,
  ROLE_RULES,
  type Rule,
  UNLIMITED_TEXT,
  WITHOUT_COMMUNE,
  WORD_RULES,
} from './schema-rules.ts';
import { makeDatabase, type TestDatabase } from './support/database.ts';

/** Written by the server alone: hashes, sealed secrets, names of roles and states, addresses, keys for sorting. */
const WRITTEN_BY_THE_SERVER = [
  'accounts.password_hash',
  'accounts.totp_secret',
  'audit.fields',
  'audit.refusal',
  'events.from_status',
  'events.role',
  'events.to_status',
  'idempotency_keys.action',
  'migrations.hash',
  'migrations.name',
  'people.pin_hash',
  'people.sort_key',
  'sessions.address',
  'sessions.pending_totp',
  'sign_in_attempts.address',
];

let database: TestDatabase;
beforeAll(async () => {
  database = await makeDatabase();
});
afterAll(() => database.drop());

describe.each([
  ['keys', KEY_RULES],
  ['isolation', ISOLATION_RULES],
  ['roles', ROLE_RULES],
  ['words', WORD_RULES],
])('%s', (_, rules) => {
  test.each(rules)('$name', async (rule) => {
    expect(await offenders(database.owner, rule)).toEqual([]);
  });
});

test('tables without a commune are exactly the named ones', async () => {
  const { rows } = await database.owner.query(`select relname from pg_class c
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not exists (
      select from pg_attribute where attrelid = c.oid and attname = 'commune_id' and attnotnull) order by 1`);
  expect(rows.map((row) => row.relname)).toEqual(WITHOUT_COMMUNE);
});

test('every text has a limit, unless only the server writes it', async () => {
  const unlimited = await offenders(database.owner, { name: '', offenders: UNLIMITED_TEXT });
  expect(unlimited.filter((column) => !WRITTEN_BY_THE_SERVER.includes(column))).toEqual([]);
});

/** A rule that never finds anything proves nothing: each must see its own breach. */
describe('the rules see', () => {
  let spoilt: TestDatabase;
  beforeAll(async () => {
    spoilt = await makeDatabase();
    await spoilt.owner.query(BREACHES);
  });
  afterAll(() => spoilt.drop());

  test.each([...KEY_RULES, ...ISOLATION_RULES, ...ROLE_RULES.slice(2), ...WORD_RULES])('$name', async (rule) => {
    expect(await offenders(spoilt.owner, rule)).not.toEqual([]);
  });

  test('every text has a limit', async () => {
    const unlimited = await offenders(spoilt.owner, { name: '', offenders: UNLIMITED_TEXT });
    expect(unlimited).toContain('spoilt.words');
  });
});

const BREACHES = `
  create unique index units_by_id on units (id, commune_id);
  create table spoilt (commune_id integer, id integer primary key generated always as identity, unit_id bigint,
    words text unique, serial_number serial, foreign key (unit_id, commune_id) references units (id, commune_id));
  create policy one on spoilt using (true);
  create policy two on spoilt using (commune_id = current_commune());
  create function spoil() returns trigger language plpgsql as 'begin return new; end';
  create trigger spoilt before insert on spoilt for each row execute function spoil();
  create index spoilt_by_words on spoilt (words, commune_id);
  grant all on spoilt to cchc_app, cchc_search, cchc_jobs;
  grant update on audit to cchc_app;
  grant create on schema public to cchc_city;
  do 'begin execute format(''grant temporary on database %I to cchc_app'', current_database()); end';
  create function look() returns integer language sql security definer as 'select 1'`;

async function offenders(owner: pg.Pool, rule: Rule): Promise<string[]> {
  const { rows } = await owner.query({ text: rule.offenders, rowMode: 'array' });
  return rows.map(([name]) => String(name)).sort();
}

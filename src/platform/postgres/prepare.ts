import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Secrets } from './secrets.ts';

/** Addresses of one prepared database, a role each: least rights start with the connection. */
export interface DatabaseUrls {
  owner: string;
  app: string;
  jobs: string;
  city: string;
}

const ROLES = [
  { name: 'cchc_owner', secret: 'owner', attributes: 'login bypassrls' },
  { name: 'cchc_app', secret: 'app', attributes: 'login' },
  { name: 'cchc_jobs', secret: 'jobs', attributes: 'login' },
  { name: 'cchc_city', secret: 'city', attributes: 'login' },
  { name: 'cchc_search', secret: undefined, attributes: 'nologin bypassrls' },
] as const;

const EXTENSIONS = ['unaccent', 'pg_trgm', 'btree_gin'];
const LEAST_VERSION = 180_000;
const LOCK = 7_460_211;

/**
 * Makes roles, database and extensions as superuser. Safe to repeat, one at a time however many servers start at once;
 * everything after it runs with fewer rights.
 */
export async function prepareDatabase(superuserUrl: string, secrets: Secrets, name = 'cchc'): Promise<DatabaseUrls> {
  await asSuperuser(superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const version = Number((await client.query('show server_version_num')).rows[0]?.server_version_num);
    if (version < LEAST_VERSION)
      throw new Error(`PostgreSQL 18 or later is needed; this server is ${version / 10_000}.`);
    await refuseOthersRoles(client, secrets);
    await makeRoles(client, secrets);
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(
        `create database ${pg.escapeIdentifier(name)} owner cchc_owner template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'`,
      );
    await asSuperuser(withDatabase(superuserUrl, name), (inside) => makeRights(inside, name));
  });
  return databaseUrls(superuserUrl, secrets, name);
}

async function makeRights(client: pg.Client, name: string): Promise<void> {
  for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension} schema public`);
  await client.query(`
    revoke all on schema public from public;
    grant usage on schema public to cchc_app, cchc_jobs, cchc_city, cchc_search;
    grant usage, create on schema public to cchc_owner with grant option;
    grant create on schema public to cchc_search;
    ${databaseRights(name)}`);
}

export function databaseUrls(superuserUrl: string, secrets: Secrets, name = 'cchc'): DatabaseUrls {
  const as = (role: string, password: string) => {
    const url = new URL(withDatabase(superuserUrl, name));
    url.username = role;
    url.password = encodeURIComponent(password);
    return url.href;
  };
  return {
    owner: as('cchc_owner', secrets.owner),
    app: as('cchc_app', secrets.app),
    jobs: as('cchc_jobs', secrets.jobs),
    city: as('cchc_city', secrets.city),
  };
}

/** Kept with the database itself, so that a clone of it needs them again. The queue's library makes its own schema. */
export function databaseRights(name: string): string {
  const database = pg.escapeIdentifier(name);
  return `revoke connect, temporary on database ${database} from public;
    grant connect on database ${database} to cchc_owner, cchc_app, cchc_jobs, cchc_city;
    grant create on database ${database} to cchc_owner, cchc_jobs`;
}

export function withDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

/** Roles belong to the whole server: a second data folder on it would shut the first one out by new passwords. */
async function refuseOthersRoles(client: pg.Client, secrets: Secrets): Promise<void> {
  const { rows } = await client.query(
    "select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = 'cchc_owner'",
  );
  const mark = rows[0]?.mark ?? markOf(secrets);
  if (mark !== markOf(secrets))
    throw new Error(
      'The roles of this PostgreSQL belong to another data folder. Use that folder, or copy its secrets.json into this one; to take the roles over for good, run: comment on role cchc_owner is null',
    );
}

function markOf({ owner }: Secrets): string {
  return `CCHC ${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`;
}

async function makeRoles(client: pg.Client, secrets: Secrets): Promise<void> {
  const existing = new Set((await client.query('select rolname from pg_roles')).rows.map((row) => row.rolname));
  for (const { name, secret, attributes } of ROLES) {
    const password = secret ? ` password ${pg.escapeLiteral(secrets[secret])}` : '';
    await client.query(
      `${existing.has(name) ? 'alter' : 'create'} role ${name} with ${attributes} nosuperuser nocreatedb nocreaterole${password}`,
    );
  }
  await client.query(`comment on role cchc_owner is ${pg.escapeLiteral(markOf(secrets))}`);
  await client.query('grant cchc_search, cchc_jobs to cchc_owner with set true, inherit false');
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

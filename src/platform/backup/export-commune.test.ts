import { createHash } from 'node:crypto';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WITHOUT_COMMUNE } from '../../../test/schema-rules.ts';
import {
  ask,
  type Commune,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type World,
} from '../../../test/support/world.ts';
import { makePool } from '../database/client.ts';
import { type Export, exportCommune } from './export-commune.ts';

let world: World;
let home: string;
let ours: Commune;
let theirs: Commune;
let code: string;
let made: Export;
const at = (name: string) => join(home, name);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'cchc-export-'));
  world = await makeWorld();
  ours = await makeCommune(world);
  theirs = await makeCommune(world);
  for (const [commune, name] of [
    [ours, 'Trần "Ba", thôn\n Đông'],
    [theirs, 'Người Xã Khác'],
  ] as const) {
    const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
    const body = intake(commune);
    const given = { ...body, applicant: { ...body.applicant, name } };
    const { status } = await ask(world, clerk, 'POST', '/api/dossiers', given, {
      'idempotency-key': `export-${commune.id}`,
    });
    expect(status).toBe(200);
  }
  const { rows } = await world.database.owner.query('select agency_code from communes where id = $1', [ours.id]);
  code = rows[0].agency_code;
  mkdirSync(at(`papers/${ours.id}`), { recursive: true });
  mkdirSync(at(`papers/${theirs.id}`));
  writeFileSync(at(`papers/${ours.id}/abc`), 'của ta');
  writeFileSync(at(`papers/${ours.id}/.coming`), 'dở dang');
  writeFileSync(at(`papers/${theirs.id}/def`), 'của người');
  made = await exportTo('copy', code);
});
afterAll(async () => {
  await world.close();
  rmSync(home, { recursive: true, force: true });
});

const exportTo = (name: string, agencyCode: string) =>
  exportCommune(world.database.urls.app, world.clock.now(), {
    agencyCode,
    folder: at(name),
    filesFolder: at('papers'),
    product: 'test',
  });

test('every table of a commune is there, and its own row, closed to others, as the manifest says', async () => {
  const { rows } = await world.database.owner.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all ($1)`,
    [WITHOUT_COMMUNE],
  );
  const wanted = [...rows.map(({ relname }) => relname), 'communes'].sort();
  expect(Object.keys(made.tables).sort()).toEqual(wanted);
  expect(readdirSync(at('copy')).sort()).toEqual(
    [...wanted.map((name) => `${name}.csv`), 'files', 'manifest.json'].sort(),
  );
  expect(JSON.parse(readFileSync(at('copy/manifest.json'), 'utf8'))).toEqual(made);
  for (const [name, { sha256 }] of Object.entries(made.tables)) {
    const path = at(`copy/${name}.csv`);
    expect(createHash('sha256').update(readFileSync(path)).digest('hex'), name).toBe(sha256);
    expect(statSync(path).mode & 0o777, name).toBe(0o600);
  }
});

test('the papers of the commune are there whole, and no other', () => {
  expect(made.files).toBe(1);
  expect(readdirSync(at('copy/files'))).toEqual(['abc']);
  expect(readFileSync(at('copy/files/abc'), 'utf8')).toBe('của ta');
});

test('every row of the commune reads back as it was, and none of another', async () => {
  const owner = makePool(world.database.urls.owner, 1, { pipeline: false });
  const client = await owner.connect();
  for (const name of Object.keys(made.tables)) {
    const path = at(`copy/${name}.csv`);
    const columns = readFileSync(path, 'utf8').split('\n', 1)[0];
    await client.query(`create temporary table copy (like ${name})`);
    await client.query('alter table copy drop column if exists pin_hash');
    const into = client.query(copyFrom(`copy copy (${columns}) from stdin with (format csv, header)`));
    await pipeline(createReadStream(path), into);
    const { rows } = await client.query(
      `with found as (select ${columns} from copy),
         wanted as (select ${columns} from ${name} where ${name === 'communes' ? 'id' : 'commune_id'} = $1)
       select (select count(*) from found) as count, (select count(*) from (table found except all table wanted) x) as strange,
         (select count(*) from (table wanted except all table found) x) as missing`,
      [ours.id],
    );
    expect(rows[0], name).toEqual({ count: made.tables[name]?.rows, strange: 0, missing: 0 });
    await client.query('drop table copy');
  }
  client.release();
  await owner.end();
  expect(made.tables.dossiers?.rows).toBe(1);
  expect(readFileSync(at('copy/dossiers.csv'), 'utf8')).not.toContain('Người Xã Khác');
  expect(readFileSync(at('copy/people.csv'), 'utf8')).not.toContain('pin_hash');
});

test('the export stands in the audit of the commune, before anything left', async () => {
  const { rows } = await world.database.owner.query(
    `select commune_id, outcome, fields from audit where action = 'commune.export'`,
  );
  expect(rows).toEqual([{ commune_id: ours.id, outcome: 'read', fields: ['*'] }]);
  expect(readFileSync(at('copy/audit.csv'), 'utf8')).toContain('commune.export');
});

test('an unknown code and a folder in use are refused, with nothing recorded', async () => {
  await expect(exportTo('none', 'H99.1')).rejects.toThrow('No commune has the code H99.1');
  await expect(exportTo('copy', code)).rejects.toThrow('is not empty');
  const { rowCount } = await world.database.owner.query(`select from audit where action = 'commune.export'`);
  expect(rowCount).toBe(1);
});

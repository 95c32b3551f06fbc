import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WITHOUT_COMMUNE } from '../../../test/schema-rules.ts';
import { makeDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { GATE } from './backup.ts';
import { walSegments } from './cluster-files.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await makeDatabase();
});
afterAll(() => database.drop());

test('every table that the server writes without an audit row is behind the gate', async () => {
  const { rows } = await database.owner.query(
    `select name from unnest($1::text[]) name where has_table_privilege('cchc_app', name, 'insert, update, delete')`,
    [WITHOUT_COMMUNE],
  );
  expect(rows.map(({ name }) => name).filter((name) => !GATE.includes(name))).toEqual([]);
});

test('names of the log are reckoned as the server reckons them', async () => {
  const { rows } = await database.owner.query('select pg_walfile_name($1) as name', [
    '0/0'.replace('0/0', '12/AB000001'),
  ]);
  expect(walSegments('12/AB000000', '12/AB000002', 1, 1 << 24)).toEqual([rows[0].name]);
  fc.assert(
    fc.property(fc.nat(5), fc.nat(255), fc.integer({ min: 1, max: 600 }), (high, low, count) => {
      const start = `${high.toString(16)}/${((low << 24) >>> 0).toString(16)}`;
      const end = (BigInt(high) << 32n) + BigInt(low) * 16_777_216n + BigInt(count) * 16_777_216n;
      const names = walSegments(start, `${(end >> 32n).toString(16)}/${(end & 0xffffffffn).toString(16)}`, 1, 1 << 24);
      expect(names).toHaveLength(count);
      expect(new Set(names).size).toBe(count);
      expect(names).toEqual([...names].sort());
    }),
  );
});

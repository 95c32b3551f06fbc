import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  askWithFile,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';
import { writeDocx } from '../../lib/nd30/public.ts';
import { SAMPLE } from '../../lib/nd30/sample.ts';

let world: World;
let commune: Commune;
let clerk: Person;
beforeAll(async () => {
  world = await makeWorld('2026-01-13T08:00');
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'records_clerk', 'office');
});
afterAll(() => world.close());

const check = (content: Buffer, name = 'dự thảo.docx') =>
  askWithFile(world, clerk, '/api/format-checks', content, name);
const BLANKS = { ...SAMPLE, symbol: 'QĐ - UBND' };

test('what is wrong comes with its article, what a person has to see to first, and a copy that is clean of the rest', async () => {
  const wrong = await writeDocx({ ...BLANKS, recipients: [], kept: null });
  const { status, body } = await check(Buffer.from(wrong));
  expect(status).toBe(200);
  expect(body.fileName).toBe('dự thảo.docx');
  expect(body.findings.map(({ rule, canFix }: { rule: string; canFix: boolean }) => [rule, canFix])).toEqual([
    ['missing', false],
    ['symbol-blanks', true],
  ]);
  const again = await check(Buffer.from(body.corrected, 'base64'));
  expect(again.body.findings).toHaveLength(1);
  expect(again.body.corrected).toBeNull();
});

test('a paper of the right form has nothing to put right', async () => {
  const { body } = await check(Buffer.from(await writeDocx(SAMPLE)));
  expect(body).toMatchObject({ findings: [], corrected: null });
});

test('nothing of the file is kept, on the disk or in a table', async () => {
  const count = async () => (await world.database.owner.query('select count(*) from files')).rows[0].count;
  const before = await count();
  await check(Buffer.from(await writeDocx(BLANKS)));
  expect(await count()).toBe(before);
});

test.each([
  ['no Word file', Buffer.from('%PDF-1.7 …'), 'Chỉ soát được tệp Word'],
  ['an empty file', Buffer.alloc(0), 'Chỉ soát được tệp Word'],
  ['one that is too large', Buffer.alloc(10_000_001, 80), '10 MB'],
])('%s is refused with a sentence', async (_, content, sentence) => {
  const { status, body } = await check(content);
  expect([413, 422]).toContain(status);
  expect(body.detail).toContain(sentence);
});

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
import { parseLimit } from './import-rows.ts';

let world: World;
let commune: Commune;
let administrator: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  officer = await makePerson(world, commune, 'officer', 'office');
  stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
});
afterAll(() => world.close());

const FILE = [
  'Danh mục thủ tục của xã;;;',
  'STT;Mã TTHC;Thời hạn giải quyết;Đơn vị giải quyết;Quyết định',
  '1;1.004873;02 ngày làm việc;Phòng VH-XH;Quyết định số 12/QĐ-UBND',
  '2;2.000815;trong ngày;Trung tâm PVHCC;',
  '3;2.002363;khoảng một tuần;Văn phòng HĐND và UBND;',
  '4;9.999999;3 ngày làm việc;Phòng Kinh tế;',
  '5;1.004873;1 ngày làm việc;Phòng Kinh tế;',
  '6;2.002363;5 ngày làm việc;Sở Nội vụ;',
].join('\r\n');

const body = (text: string) => ({ fileName: 'danh-muc.csv', content: Buffer.from(`\uFEFF${text}`).toString('base64') });
const check = (person: Person, text = FILE) => ask(world, person, 'POST', '/api/catalogue-imports/check', body(text));
const run = (person: Person, text = FILE) => ask(world, person, 'POST', '/api/catalogue-imports', body(text));
const undo = (person: Person, id: number) => ask(world, person, 'POST', `/api/catalogue-imports/${id}/undo`, {});
const offered = async () => (await ask(world, administrator, 'GET', '/api/procedures')).body.procedures;
const marital = async () => (await offered()).find(({ code }: { code: string }) => code === '1.004873');

test('a dry run says line by line what would happen, and writes nothing', async () => {
  const before = await offered();
  const { status, body: answer } = await check(administrator);
  expect(status).toBe(200);
  expect(answer.rows.map(({ line, outcome }: { line: number; outcome: string }) => [line, outcome])).toEqual([
    [3, 'CHANGED'],
    [4, 'CHANGED'],
    [5, 'WRONG'],
    [6, 'WRONG'],
    [7, 'WRONG'],
    [8, 'WRONG'],
  ]);
  expect(answer.rows[2].why.vi).toMatch(/khoảng một tuần/);
  expect(answer.rows[5].why.vi).toMatch(/Sở Nội vụ/);
  expect(await offered()).toEqual(before);
});

test('the right lines are taken, and undone again unless someone has changed them since', async () => {
  expect((await run(officer)).status).toBe(403);
  const { body: made } = await run(administrator);
  expect(await marital()).toMatchObject({
    limitValue: 2,
    limitUnit: 'WORKING_DAY',
    responsibleUnit: 'Phòng Văn hoá - Xã hội',
  });
  expect((await undo(stranger, made.id)).status).toBe(404);
  expect((await undo(officer, made.id)).status).toBe(403);
  await ask(world, administrator, 'PUT', `/api/catalogue/${await procedureId('2.000815')}/offer`, {
    ...{ responsibleUnitId: commune.units.office, limitValue: 1, limitUnit: 'SAME_DAY' },
  });
  expect(await undo(administrator, made.id)).toMatchObject({ status: 200, body: { undone: 1, kept: 1 } });
  expect(await marital()).toMatchObject({ limitValue: 3, responsibleUnit: 'Văn phòng HĐND và UBND' });
  expect(await undo(administrator, made.id)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
  const { imports } = (await ask(world, administrator, 'GET', '/api/catalogue-imports')).body;
  expect(imports).toMatchObject([{ fileName: 'danh-muc.csv', count: 2, isUndone: true }]);
});

test('a file that is no table is refused in words: binary, empty, without headings, a bomb', async () => {
  const send = (content: Buffer) =>
    ask(world, administrator, 'POST', '/api/catalogue-imports/check', {
      fileName: 'x',
      content: content.toString('base64'),
    });
  for (const content of [
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
    Buffer.from('\n\n\n'),
    Buffer.from('a,b\n1,2'),
    Buffer.from('PK\u0003\u0004rubbish'),
  ])
    expect(await send(content)).toMatchObject({ status: 422, body: { code: 'unreadable_file' } });
});

describe('limits as officials write them', () => {
  test.each([
    ['03 ngày làm việc', 3, 'WORKING_DAY'],
    ['3 NLV', 3, 'WORKING_DAY'],
    ['Trong ngày', 1, 'SAME_DAY'],
    ['ngay trong ngày làm việc', 1, 'SAME_DAY'],
    ['8 giờ làm việc', 8, 'WORKING_HOUR'],
    ['30 ngày', 30, 'CALENDAR_DAY'],
    ['01 tháng', 1, 'MONTH'],
  ])('%s', (text, limitValue, limitUnit) => expect(parseLimit(text)).toEqual({ limitValue, limitUnit }));

  test.each(['', '0 ngày làm việc', '3', '3-5 ngày', 'không quy định', '1001 ngày'])('“%s” is asked about', (text) =>
    expect(parseLimit(text)).toBeUndefined(),
  );
});

async function procedureId(code: string): Promise<number> {
  const { procedures } = (await ask(world, administrator, 'GET', '/api/catalogue')).body;
  return procedures.find((procedure: { code: string }) => procedure.code === code).id;
}

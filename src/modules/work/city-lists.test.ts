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
import { readCityRows, readState } from './city-rows.ts';

let world: World;
let commune: Commune;
let leader: Person;
let clerk: Person;
let head: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  leader = await makePerson(world, commune, 'leader', 'leaders');
  clerk = await makePerson(world, commune, 'records_clerk', 'office');
  head = await makePerson(world, commune, 'unit_head', 'economy');
  stranger = await makePerson(world, await makeCommune(world), 'leader', 'leaders');
});
afterAll(() => world.close());

const HEADINGS = 'STT;Số, ký hiệu văn bản;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn;Tình trạng';
const TODAY = '2026-03-16';
const sent = (lines: readonly string[], asOf = TODAY) => ({
  ...{ asOf, fileName: 'danh-muc.csv' },
  content: Buffer.from(`\uFEFF${[HEADINGS, ...lines].join('\r\n')}`).toString('base64'),
});
const bring = (person: Person, lines: readonly string[], asOf?: string) =>
  ask(world, person, 'POST', '/api/city-lists', sent(lines, asOf));
const compare = async (id: number) => (await ask(world, leader, 'GET', `/api/city-lists/${id}`)).body;
const press = (person: Person, id: number, path: string, body: object) =>
  ask(world, person, 'POST', `/api/city-lists/${id}/${path}`, body);
const read = async (id: number) => (await ask(world, leader, 'GET', `/api/works/${id}`)).body;

async function given(number: string, title: string, dueOn: string): Promise<number> {
  const work = { origin: 'CITY', title, unitId: commune.units.economy, dueOn, source: `Công văn số ${number}` };
  return (await ask(world, leader, 'POST', '/api/works', work)).body.id;
}

/** One of each: the same, another day, another state, unknown to us; and one of ours that the city leaves out. */
async function listed(mark: string) {
  const same = await given(`${mark}1/UBND-TH`, 'Rà soát quy hoạch sử dụng đất', '2199-06-30');
  const due = await given(`${mark}2/UBND-TH`, 'Báo cáo kiểm kê tài sản công', '2199-06-30');
  const state = await given(`${mark}3/UBND-TH`, 'Công khai thủ tục hành chính', '2199-06-30');
  const missing = await given(`${mark}4/UBND-TH`, 'Số hoá hồ sơ lưu trữ', '2199-06-30');
  const { status, body } = await bring(clerk, [
    'I;;Lĩnh vực kinh tế;;;',
    `1;${mark}1/UBND-TH;Rà soát quy hoạch sử dụng đất.;UBND xã;30/6/2199;Chưa hoàn thành, trong hạn`,
    `2;${mark}2/UBND-TH;Báo cáo kiểm kê tài sản công;UBND xã;trước 15/6/2199;Đang thực hiện`,
    `3;${mark}3/UBND-TH;Công khai thủ tục hành chính;UBND xã;30/6/2199;Đã hoàn thành đúng hạn`,
    `4;${mark}9/UBND-TH;Đề án phát triển du lịch;Phòng Kinh tế;31/7/2199;`,
  ]);
  expect(status).toBe(200);
  return { id: Number(body.id), same, due, state, missing };
}
const facts = (rows: { line: number; differences: string[]; shown: string }[]) =>
  rows.filter(({ line }) => line !== null).map(({ line, differences, shown }) => [line, differences.join(), shown]);

describe('the list of the city beside ours', () => {
  test('says line by line what differs, and what the city leaves out', async () => {
    const { id, due, missing } = await listed('10');
    const { rows, counts, list } = await compare(id);
    expect(list).toMatchObject({ fileName: 'danh-muc.csv', asOf: TODAY });
    expect(facts(rows)).toEqual([
      [3, '', 'same'],
      [4, 'DUE', 'open'],
      [5, 'STATE', 'open'],
      [6, 'UNKNOWN', 'open'],
    ]);
    expect(rows[1]).toMatchObject({
      city: { dueOn: '2199-06-15', isBefore: true },
      ours: { id: due, state: 'running' },
    });
    expect(rows[3].city.unitId).toBe(commune.units.economy);
    const left = rows.filter(({ line }: { line: number | null }) => line === null);
    expect(left).toContainEqual(
      expect.objectContaining({ differences: ['MISSING'], ours: expect.objectContaining({ id: missing }) }),
    );
    expect(counts.open).toBe(3 + left.length);
  });

  test('is kept once for a day, removed and taken back', async () => {
    const lines = ['1;501/UBND;Một việc nào đó;;30/6/2199;'];
    const { body: first } = await bring(clerk, lines);
    expect((await bring(leader, lines)).status).toBe(409);
    expect((await bring(leader, lines, '2026-01-31')).status).toBe(200);
    expect((await press(stranger, first.id, 'removal', { isRemoved: true })).status).toBe(404);
    expect((await press(clerk, first.id, 'removal', { isRemoved: true })).status).toBe(200);
    expect((await bring(leader, lines)).status).toBe(200);
    expect((await press(clerk, first.id, 'removal', { isRemoved: false })).status).toBe(409);
    const { lists } = (await ask(world, clerk, 'GET', '/api/city-lists')).body;
    expect(lists.find((list: { id: number }) => list.id === first.id)).toMatchObject({ isRemoved: true, rows: 1 });
    expect((await press(clerk, first.id, 'works', { rows: [{ line: 2, unitId: commune.units.economy }] })).status).toBe(
      404,
    );
  });

  test('needs a heading and a task', async () => {
    expect((await bring(clerk, [])).status).toBe(422);
    const content = Buffer.from('a;b\r\n1;2').toString('base64');
    const reply = await ask(world, clerk, 'POST', '/api/city-lists', { asOf: TODAY, fileName: 'x.csv', content });
    expect(reply).toMatchObject({ status: 422, body: { code: 'unreadable_file' } });
  });
});

describe('a difference is settled', () => {
  test('by taking the day of the city, which is then the day that is judged by', async () => {
    const { id, due } = await listed('20');
    const { version } = await read(due);
    expect((await press(head, id, 'due', { rows: [{ line: 4, version }] })).status).toBe(403);
    expect((await press(clerk, id, 'due', { rows: [{ line: 4, version }] })).status).toBe(403);
    expect((await press(leader, id, 'due', { rows: [{ line: 4, version: version + 1 }] })).status).toBe(409);
    expect((await press(leader, id, 'due', { rows: [{ line: 6, version }] })).status).toBe(409);
    expect((await press(leader, id, 'due', { rows: [{ line: 4, version }] })).body.done).toBe(1);
    const work = await read(due);
    expect(work).toMatchObject({ dueOn: '2199-06-15', isBefore: true });
    expect(work.history[0]).toMatchObject({ verb: 'take_city_due' });
    expect(work.history[0].reason).toContain('30/06/2199 → 15/06/2199');
    expect(facts((await compare(id)).rows)[1]).toEqual([4, '', 'same']);
  });

  test('by writing it down as work of a unit, once', async () => {
    const { id } = await listed('30');
    const rows = [{ line: 6, unitId: commune.units.economy }];
    expect((await press(head, id, 'works', { rows })).status).toBe(403);
    expect((await press(stranger, id, 'works', { rows })).status).toBe(404);
    expect((await press(clerk, id, 'works', { rows })).body.done).toBe(1);
    expect((await press(clerk, id, 'works', { rows })).status).toBe(409);
    const row = (await compare(id)).rows[3];
    expect(row).toMatchObject({ differences: [], ours: { dueOn: '2199-07-31', state: 'running' } });
    expect(await read(row.ours.id)).toMatchObject({ origin: 'CITY', originLabel: '309/UBND-TH' });
    const news = await ask(world, head, 'GET', '/api/notifications');
    expect(JSON.stringify(news.body)).toContain(`"recordId":${row.ours.id}`);
  });

  test('by pairing it with a work that is there under other words, and parting them again', async () => {
    const { id } = await listed('40');
    const other = await given('777/KH', 'Xây dựng đề án du lịch của xã', '2199-07-31');
    const { works } = (await ask(world, clerk, 'GET', `/api/city-lists/${id}/lines/6/suggestions`)).body;
    expect(works.map((work: { id: number }) => work.id)).toContain(other);
    expect((await press(head, id, 'link', { line: 6, workId: other })).status).toBe(403);
    expect((await press(stranger, id, 'link', { line: 6, workId: other })).status).toBe(404);
    expect((await press(clerk, id, 'link', { line: 6, workId: 999_999 })).status).toBe(404);
    expect((await press(clerk, id, 'link', { line: 6, workId: other })).status).toBe(200);
    expect(facts((await compare(id)).rows)[3]).toEqual([6, '', 'same']);
    await press(clerk, id, 'link', { line: 6, workId: null });
    expect(facts((await compare(id)).rows)[3]).toEqual([6, 'UNKNOWN', 'open']);
  });

  test('by keeping to our own book, with a reason that goes to the city; and withdrawn', async () => {
    const { id, missing } = await listed('50');
    const keep = { decision: 'KEEP', reason: 'Đã gửi báo cáo, đề nghị cập nhật' };
    expect((await press(clerk, id, 'settlements', { line: 5, ...keep })).status).toBe(403);
    expect((await press(leader, id, 'settlements', { line: 5, ...keep, reason: ' ' })).status).toBe(422);
    expect((await press(leader, id, 'settlements', { line: 5, workId: missing, ...keep })).status).toBe(422);
    expect((await press(stranger, id, 'settlements', { line: 5, ...keep })).status).toBe(404);
    expect((await press(leader, id, 'settlements', { line: 5, ...keep })).status).toBe(200);
    expect((await press(leader, id, 'settlements', { line: 5, ...keep })).status).toBe(409);
    expect((await press(leader, id, 'settlements', { workId: missing, ...keep })).status).toBe(200);
    const { rows, counts } = await compare(id);
    expect(counts.settled).toBe(2);
    expect(rows[2]).toMatchObject({ shown: 'settled', settlement: { reason: keep.reason, decision: 'KEEP' } });
    const { body: file } = await ask(world, leader, 'GET', `/api/city-lists/${id}/export.csv?shown=settled`);
    expect(file).toContain('Công khai thủ tục hành chính');
    expect(file).toContain(keep.reason);
    expect(file).not.toContain('Rà soát quy hoạch');
    const path = `settlements/${rows[2].settlement.id}/withdrawal`;
    expect((await press(stranger, id, path, {})).status).toBe(404);
    expect((await press(leader, id, path, {})).status).toBe(200);
    expect((await press(leader, id, path, {})).status).toBe(404);
    expect(facts((await compare(id)).rows)[2]).toEqual([5, 'STATE', 'open']);
  });

  test('in one commune, unseen by another', async () => {
    const { id } = await listed('60');
    expect((await ask(world, stranger, 'GET', `/api/city-lists/${id}`)).status).toBe(404);
    expect((await ask(world, stranger, 'GET', '/api/city-lists')).body.lists).toEqual([]);
    expect((await ask(world, head, 'GET', `/api/city-lists/${id}`)).status).toBe(403);
    expect((await ask(world, stranger, 'GET', `/api/city-lists/${id}/lines/6/suggestions`)).status).toBe(404);
  });
});

test.each([
  ['Đã hoàn thành', 'DONE'],
  ['Hoàn thành đúng hạn', 'DONE_ON_TIME'],
  ['Đã hoàn thành (quá hạn)', 'DONE_LATE'],
  ['Hoàn thành không quá hạn', 'DONE_ON_TIME'],
  ['Hoàn thành trễ 3 ngày', 'DONE_LATE'],
  ['Chưa hoàn thành, quá hạn', 'OVERDUE'],
  ['Chưa thực hiện - trong hạn', 'RUNNING'],
  ['Chưa đến hạn', 'RUNNING'],
  ['Đang triển khai', 'RUNNING'],
  ['Quá hạn 5 ngày', 'OVERDUE'],
  ['Không phát sinh', 'NOT_ARISEN'],
  ['Xong', 'DONE'],
  ['Báo cáo số 12/BC-UBND', null],
  ['', null],
])('the state “%s” is %s', (text, state) => expect(readState(text)).toBe(state));

test('days in words are understood, other words stay words; heads of groups are no tasks', () => {
  const table = [
    ['Nhiệm vụ', 'Hạn hoàn thành', 'Trạng thái'],
    ['I. KINH TẾ', '', ''],
    ['Việc một', 'Quý III/2026', 'Đang thực hiện'],
    ['Việc hai', 'theo chỉ đạo', ''],
    ['', '30/6/2026', ''],
  ];
  const rows = readCityRows(table, '2026-08-31');
  expect(rows).toMatchObject([
    { line: 3, title: 'Việc một', dueOn: '2026-09-30', state: 'RUNNING' },
    { line: 4, title: 'Việc hai', dueOn: null, dueText: 'theo chỉ đạo', state: null },
  ]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';
import { parseDay } from './import-rows.ts';

let world: World;
let commune: Commune;
let coordinator: Person;
let head: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  head = await makePerson(world, commune, 'unit_head', 'economy');
  stranger = await makePerson(world, await makeCommune(world), 'coordinator', 'office');
});
afterAll(() => world.close());

const fileOf = (mark: string) =>
  [
    'Danh mục việc thành phố giao;;;;;;',
    'STT;Số/ký hiệu văn bản;Ngày văn bản;Nội dung nhiệm vụ;Đơn vị chủ trì;Đơn vị phối hợp;Hạn;Sản phẩm',
    `1;${mark}/UBND-TC;5/3/2026;Báo cáo kết quả tổng kiểm kê tài sản công;Phòng Kinh tế;Văn phòng HĐND và UBND;trước 10/6/2026;Báo cáo`,
    `2;${mark}/UBND-TC;5/3/2026;Rà soát thủ tục hành chính nội bộ;Phòng Văn hóa - Xã hội;;;`,
    `3;${mark}/UBND-TC;5/3/2026;Báo cáo  kết quả tổng kiểm kê tài sản công.;Phòng Kinh tế;;31/5/2026;`,
    `4;${mark}/UBND-TC;;Việc của nơi khác;Sở Nội vụ;;31/5/2026;`,
    `5;${mark}/UBND-TC;;Việc có hạn lạ;Phòng Kinh tế;;cuối tháng;`,
    '6;;;Việc không có văn bản;Phòng Kinh tế;;31/5/2026;',
  ].join('\r\n');

const body = (text: string) => ({
  ...{ origin: 'CITY', fileName: 'viec-giao.csv' },
  content: Buffer.from(`\uFEFF${text}`).toString('base64'),
});
const check = (person: Person, text: string) => ask(world, person, 'POST', '/api/work-imports/check', body(text));
const run = (person: Person, text: string) => ask(world, person, 'POST', '/api/work-imports', body(text));
const undo = (person: Person, id: number) => ask(world, person, 'POST', `/api/work-imports/${id}/undo`, {});
const list = async (importId: number) =>
  (
    await world.database.owner.query(
      `select id::int, title, status from works where commune_id = $1 and import_id = $2 order by id`,
      [commune.id, importId],
    )
  ).rows;
const said = (rows: { line: number; outcome: string }[]) => rows.map(({ line, outcome }) => [line, outcome]);

test('a dry run says line by line what would be made, and makes nothing', async () => {
  const { status, body: answer } = await check(coordinator, fileOf('118'));
  expect(status).toBe(200);
  expect(said(answer.rows)).toEqual([
    [3, 'NEW'],
    [4, 'NEW'],
    [5, 'DUPLICATE'],
    [6, 'WRONG'],
    [7, 'WRONG'],
    [8, 'WRONG'],
  ]);
  expect(answer.rows[0]).toMatchObject({ dueOn: '2026-06-10', isBefore: true });
  expect(answer.rows[3].why.vi).toContain('Sở Nội vụ');
  expect(answer.rows[4].why.vi).toContain('cuối tháng');
  const { body: works } = await ask(world, coordinator, 'GET', '/api/works?queue=all&search=kiem+ke');
  expect(works.rows).toEqual([]);
});

test('the right lines become works with their units, days and products; read again they are known', async () => {
  const { status, body: made } = await run(coordinator, fileOf('119'));
  expect(status).toBe(200);
  const rows = await list(made.id);
  expect(rows).toHaveLength(2);
  const work = (await ask(world, head, 'GET', `/api/works/${rows[0].id}`)).body;
  expect(work).toMatchObject({
    ...{ origin: 'CITY', originLabel: '119/UBND-TC ngày 05/03/2026', unitId: commune.units.economy, manner: 'ONCE' },
    ...{ dueOn: '2026-06-10', isBefore: true, products: [{ name: 'Báo cáo' }] },
    units: [{ id: commune.units.office, part: 'COORDINATES' }],
  });
  const news = await ask(world, head, 'GET', '/api/notifications');
  expect(JSON.stringify(news.body)).toContain(`"recordId":${work.id}`);
  const again = await check(coordinator, fileOf('119'));
  expect(again.body.rows[0]).toMatchObject({ outcome: 'DUPLICATE', workId: work.id });
  expect((await run(coordinator, fileOf('119'))).status).toBe(422);
});

test('undone, what nobody has touched is dropped and the rest stays; once', async () => {
  const { body: made } = await run(coordinator, fileOf('120'));
  const [first] = await list(made.id);
  await ask(world, head, 'POST', `/api/works/${first.id}/notes`, { text: 'Đã bắt đầu' });
  expect((await undo(head, made.id)).status).toBe(403);
  expect((await undo(stranger, made.id)).status).toBe(404);
  expect((await undo(coordinator, made.id)).body).toMatchObject({ undone: 1, kept: 1 });
  expect((await undo(coordinator, made.id)).status).toBe(409);
  expect((await list(made.id)).map(({ status }) => status)).toEqual(['OPEN', 'CANCELLED']);
  const { imports } = (await ask(world, coordinator, 'GET', '/api/work-imports')).body;
  expect(imports[0]).toMatchObject({ id: made.id, count: 2, isUndone: true, fileName: 'viec-giao.csv' });
});

test('it is for leaders, the coordinator and the records clerk, each in their own commune', async () => {
  for (const press of [check, run]) expect((await press(head, fileOf('121'))).status).toBe(403);
  expect((await ask(world, head, 'GET', '/api/work-imports')).status).toBe(403);
  expect((await ask(world, stranger, 'GET', '/api/work-imports')).body.imports).toEqual([]);
  expect((await check(coordinator, 'a;b\r\n1;2')).status).toBe(422);
});

test('days are read as people write them, and not guessed', () => {
  expect(parseDay('5/3/2026')).toEqual({ day: '2026-03-05', isBefore: false });
  expect(parseDay('2026-03-05')).toEqual({ day: '2026-03-05', isBefore: false });
  expect(parseDay('Trước ngày 10.06.2026')).toEqual({ day: '2026-06-10', isBefore: true });
  expect(parseDay(' ')).toEqual({ day: null, isBefore: false });
  for (const text of ['31/02/2026', 'quý II', '5/3', '2026']) expect(parseDay(text)).toBeUndefined();
});

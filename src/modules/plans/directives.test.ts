import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, askWithFile, makePerson, type Person } from '../../../test/support/world.ts';
import { makeCrew, SAMPLE, type Task } from './testing.ts';

const TASK = { text: 'Rà soát', leadUnitId: null, coordinatorUnitIds: [], rhythm: null, products: [] };

let crew: Awaited<ReturnType<typeof makeCrew>>;
beforeAll(async () => {
  crew = await makeCrew();
});
afterAll(() => crew.world.close());

const NOTICE = Buffer.from(
  [
    ...['UBND THÀNH PHỐ MẪU LỚN', 'Số: 512/TB-VP', 'Mẫu Lớn, ngày 12 tháng 01 năm 2026', 'THÔNG BÁO'],
    'Kết luận của Chủ tịch UBND thành phố về cải cách hành chính',
    '1. Giao Sở Nội vụ chủ trì, phối hợp với các sở hướng dẫn chấm điểm, hoàn thành trước ngày 20/01/2026.',
    '2. Giao UBND các xã, phường, đặc khu:',
    'a) Công khai đầy đủ thủ tục hành chính, hoàn thành trước ngày 31/01/2026.',
    'b) Tăng cường kiểm tra kỷ luật, kỷ cương hành chính.',
    ...['Nơi nhận:', '- UBND các xã, phường, đặc khu;', '- Lưu: VT.'],
  ].join('\n'),
);

const CONCLUSION = Buffer.from(
  [
    ...['UBND XÃ MẪU', 'Số: 7/TB-UBND', 'Mẫu, ngày 13 tháng 01 năm 2026', 'THÔNG BÁO', 'Kết luận giao ban tuần'],
    '1. Giao Phòng Kinh tế rà soát nhà, đất công dôi dư, hoàn thành trước ngày 20/01/2026.',
    '2. Giao Công an xã chủ trì, phối hợp với các thôn làm sạch dữ liệu dân cư trong quý I/2026.',
  ].join('\n'),
);

test('what the city gives to communes is proposed, checked, and given to units, each work with its words', async () => {
  const { world, chairman, coordinator, officer, open, move, settle, readReceived } = crew;
  const id = await readReceived(NOTICE, 'CITY_DIRECTIVE');
  const plan = await open(id);
  expect(plan).toMatchObject({
    kind: 'CITY_DIRECTIVE',
    title: 'Kết luận của Chủ tịch UBND thành phố về cải cách hành chính',
    version: { documentNumber: '512/TB-VP', documentDate: '2026-01-12' },
  });
  expect(plan.tasks.map(({ text, timeText }: Task) => [text.slice(0, 9), timeText])).toEqual([
    ['Công khai', 'trước ngày 31/01/2026'],
    ['Tăng cườn', null],
  ]);
  expect(plan.version.remarks.map(({ kind }: { kind: string }) => kind)).toContain('other_agency');
  const given = { documentNumber: '512/TB-VP', documentDate: '2026-01-12' };
  expect((await move(coordinator, id, 'issue', given)).status).toBe(409);
  await settle(id);
  const known = {
    origin: 'CITY',
    title: 'Công khai đầy đủ thủ tục hành chính, xong trước ngày 31/01/2026',
    source: 'Thông báo số 512/TB-VP',
  };
  const byHand = await ask(world, chairman, 'POST', '/api/works', { ...known, unitId: crew.commune.units.office });
  expect(byHand.status, JSON.stringify(byHand.body)).toBe(200);
  for (const path of ['check', 'submission']) expect((await move(coordinator, id, path)).status).toBe(409);
  expect((await move(officer, id, 'issue', given)).status).toBe(403);
  expect(await move(coordinator, id, 'issue', given)).toMatchObject({ status: 200, body: { works: 2 } });
  const { rows } = (await ask(world, chairman, 'GET', '/api/works?queue=all&origin=CITY&size=50')).body;
  expect(
    rows.map(({ originLabel, dueOn }: { originLabel: string; dueOn: string | null }) => [originLabel, dueOn]),
  ).toEqual([
    ['512/TB-VP ngày 12/01/2026', '2026-01-31'],
    ['512/TB-VP ngày 12/01/2026', null],
  ]);
  // What was written by hand of the same document is the same work.
  expect(rows[0].id).toBe(byHand.body.id);
  const work = (await ask(world, chairman, 'GET', `/api/works/${rows[0].id}`)).body;
  expect((await ask(world, chairman, 'GET', `/api/plan-items/${work.originId}`)).body).toEqual({ planId: id });
  expect((await open(id)).tasks.every(({ state }: Task) => state === 'running')).toBe(true);
});

test('what the chairman concludes is the commune’s own list, of whoever he names', async () => {
  const { world, chairman, coordinator, open, move, settle, readReceived } = crew;
  const id = await readReceived(CONCLUSION, 'COMMUNE_DIRECTIVE');
  expect((await open(id)).tasks).toHaveLength(2);
  await settle(id);
  await move(coordinator, id, 'issue', { documentNumber: '7/TB-UBND', documentDate: '2026-01-13' });
  const { rows } = (await ask(world, chairman, 'GET', '/api/works?queue=all&origin=COMMUNE&size=50')).body;
  expect(rows.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2026-01-20', '2026-03-31']);
});

test('a directive is no plan of the commune: citizens do not see it', async () => {
  const { world, commune } = crew;
  const { rows } = await world.database.owner.query('select agency_code from communes where id = $1', [commune.id]);
  const page = await world.app.inject({ url: `/cong-dan/ke-hoach/${rows[0].agency_code}` });
  expect(page.body).not.toContain('512/TB-VP');
});

describe('văn thư takes a directive in and puts its rows right; others give the works', () => {
  const OTHER = Buffer.from(CONCLUSION.toString().replaceAll('7/TB-UBND', '9/TB-UBND'));
  const press = async (
    person: Person,
    id: number,
    path: string,
    body: object = {},
    method: 'POST' | 'PUT' = 'POST',
  ) => {
    const { version } = await crew.open(id);
    return ask(crew.world, person, method, `/api/plans/${id}/${path}`, { version: version.version, ...body });
  };
  let clerk: Person;
  let id: number;

  const send = async (person: Person, content: Buffer) =>
    askWithFile(crew.world, person, '/api/plan-sources', content, 'Văn bản.txt');

  test('she sends the file and reads it as a directive, and as nothing else', async () => {
    const { world, commune, officer } = crew;
    clerk = await makePerson(world, commune, 'records_clerk', 'office', 'Phạm Thị Thư');
    expect((await send(officer, OTHER)).status).toBe(403);
    const { sourceId } = (await send(clerk, OTHER)).body;
    const read = (body: object) => ask(world, clerk, 'POST', `/api/plan-sources/${sourceId}/reading`, body);
    const planId = await crew.read(Buffer.from(SAMPLE.toString().replaceAll('18/KH', '81/KH')));
    for (const body of [{}, { planId }, { planId, kind: 'COMMUNE_DIRECTIVE' }])
      expect((await read(body)).status, JSON.stringify(body)).toBe(403);
    expect((await read({ kind: 'COMMUNE_DIRECTIVE' })).status).toBe(200);
    await world.runTask(commune, 'plans.read', { sourceId, planId: 0 });
    const { body } = await ask(world, clerk, 'GET', `/api/plan-sources/${sourceId}`);
    expect(body).toMatchObject({ done: 100 });
    id = body.planId;
    expect((await ask(world, crew.stranger, 'GET', `/api/plan-sources/${sourceId}`)).status).toBe(404);
    const edit = await press(clerk, planId, 'tasks', { after: null, task: TASK });
    expect(edit.status, 'the rows of a plan are not hers').toBe(403);
  });

  test('she corrects rows, gives nothing, and makes no plan of it', async () => {
    const { commune, officer, stranger } = crew;
    const unit = { leadUnitId: commune.units.office };
    const { tasks, can } = (await ask(crew.world, clerk, 'GET', `/api/plans/${id}`)).body;
    expect(can).toMatchObject({ edit: true, issue: { vi: expect.any(String) } });
    const task = (over: object) => ({
      task: { ...TASK, text: tasks[0].text, timeText: tasks[0].timeText ?? undefined, ...over },
    });
    const path = `tasks/${tasks[0].id}`;
    expect((await press(officer, id, path, task(unit), 'PUT')).status).toBe(403);
    expect((await press(stranger, id, path, task(unit), 'PUT')).status).toBe(404);
    for (const one of tasks)
      expect((await press(clerk, id, `tasks/${one.id}`, task({ ...unit, text: one.text }), 'PUT')).status).toBe(200);
    const head = { title: 'Kết luận', periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    expect((await press(clerk, id, 'head', { ...head, kind: 'CCHC' }, 'PUT')).status).toBe(403);
    expect((await press(clerk, id, 'head', { ...head, kind: 'CITY_DIRECTIVE' }, 'PUT')).status).toBe(200);
    const given = { documentNumber: '9/TB-UBND', documentDate: '2026-01-13' };
    expect(await press(clerk, id, 'issue', given)).toMatchObject({ status: 403 });
    expect((await press(clerk, id, 'drop')).status).toBe(403);
  });

  test('it waits in the inbox of who gives the works, until they are given; then it is hers no more', async () => {
    const { world, chairman, coordinator, officer, stranger } = crew;
    const waiting = async (person: Person) => (await ask(world, person, 'GET', '/api/waiting-plans')).body.plans;
    const expected = expect.objectContaining({ id, taskCount: 2, leaderless: 0, person: 'Phạm Thị Thư' });
    for (const person of [coordinator, chairman, clerk]) expect(await waiting(person)).toContainEqual(expected);
    expect(await waiting(stranger)).toEqual([]);
    expect((await ask(world, officer, 'GET', '/api/waiting-plans')).status).toBe(403);
    const given = { documentNumber: '9/TB-UBND', documentDate: '2026-01-13' };
    expect((await press(coordinator, id, 'issue', given)).status).toBe(200);
    expect(await waiting(coordinator)).not.toContainEqual(expected);
    expect((await press(clerk, id, 'tasks', { after: null, task: TASK })).status).toBe(409);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, askWithFile } from '../../../test/support/world.ts';
import { makeCrew, SAMPLE, type Task } from './testing.ts';

let crew: Awaited<ReturnType<typeof makeCrew>>;
beforeAll(async () => {
  crew = await makeCrew();
});
afterAll(() => crew.world.close());

test('an accepted proposal is in the next version, once; the table goes out and comes back in', async () => {
  const { world, chairman, coordinator, officer, open, read, settle, issue } = crew;
  const id = await read(Buffer.from(SAMPLE.toString('utf8').replace('27/KH-UBND', '28/KH-UBND')));
  await settle(id);
  expect((await issue(id, '28/KH-UBND')).status).toBe(200);
  const { tasks } = await open(id);
  for (const body of [
    { kind: 'DROP', itemId: tasks[1].itemId, reason: 'Đã có đơn vị khác làm' },
    { kind: 'CHANGE', itemId: tasks[2].itemId, timeText: 'Trước ngày 15/10/2026', reason: 'Chờ thành phố' },
    { kind: 'ADD', text: 'Mở lớp tin học cho Tổ công nghệ số', timeText: 'Quý III/2026', reason: 'Dân yêu cầu' },
  ]) {
    const made = await ask(world, officer, 'POST', `/api/plans/${id}/proposals`, body);
    await ask(world, chairman, 'POST', `/api/plans/${id}/proposals/${made.body.id}/decision`, { isAccepted: true });
  }
  expect((await ask(world, coordinator, 'POST', `/api/plans/${id}/amendment`, {})).status).toBe(200);
  const draft = await open(id);
  expect(draft.tasks).toHaveLength(tasks.length);
  expect(draft.tasks.map((task: Task) => task.itemId)).not.toContain(tasks[1].itemId);
  expect(draft.tasks[1]).toMatchObject({ itemId: tasks[2].itemId, schedule: { due: '2026-10-15' } });
  expect(draft.tasks.at(-1)).toMatchObject({
    text: 'Mở lớp tin học cho Tổ công nghệ số',
    leadUnitId: expect.any(Number),
  });
  const file = await world.app.inject({
    url: `/api/plans/${id}/export.xlsx`,
    headers: { cookie: coordinator.cookie },
  });
  const again = await open(await read(file.rawPayload));
  expect(again.tasks.map((task: Task) => task.text)).toEqual(draft.tasks.map((task: Task) => task.text));
});

test('a task whose product is a plan opens that plan, and shows how far it is', async () => {
  const { world, commune, chairman, coordinator, open, move, issue, worksOf } = crew;
  const parent = { kind: 'CCHC', title: 'Kế hoạch chung', periodFrom: '2026-01-01', periodTo: '2026-12-31' };
  const task = {
    ...{ text: 'Ban hành kế hoạch tuyên truyền', leadUnitId: commune.units.office, coordinatorUnitIds: [] },
    ...{ timeText: 'Quý I/2026', rhythm: null, products: ['Kế hoạch'] },
  };
  const made = async (fields: object): Promise<number> => {
    const { body } = await ask(world, coordinator, 'POST', '/api/plans', { ...parent, ...fields });
    expect((await move(coordinator, body.id, 'tasks', { after: null, task })).status).toBe(200);
    return body.id;
  };
  const id = await made({});
  await issue(id, '30/KH-UBND');
  const [{ itemId }] = (await open(id)).tasks;
  const childId = await made({ kind: 'COMMUNICATION', title: 'Kế hoạch tuyên truyền', parentItemId: itemId });
  expect((await issue(childId, '31/KH-UBND')).status).toBe(200);
  expect((await open(id)).tasks[0].childPlan).toEqual({ id: childId, done: 0, all: 1 });
  const [work] = await worksOf(itemId);
  const record = (await ask(world, chairman, 'GET', `/api/works/${work.id}`)).body;
  expect(record.proofs).toMatchObject([{ number: '31/KH-UBND', effectiveOn: '2026-01-13' }]);
});

test('a file that cannot be read says why, and makes no plan', async () => {
  const { world, commune, coordinator } = crew;
  const broken = Buffer.from('%PDF-1.7 không có gì\n%%EOF');
  const sent = await askWithFile(world, coordinator, '/api/plan-sources', broken, 'hỏng.pdf');
  await world.runTask(commune, 'plans.read', { sourceId: sent.body.sourceId, planId: 0 });
  const { body } = await ask(world, coordinator, 'GET', `/api/plan-sources/${sent.body.sourceId}`);
  expect(body).toMatchObject({ planId: null, refusal: { vi: expect.any(String) } });
});

test('written by hand, and from last year’s: “Quý I” is that year’s', async () => {
  const { world, commune, coordinator, open, move } = crew;
  const head2026 = { kind: 'COMMUNICATION', title: 'Kế hoạch tuyên truyền năm 2026' };
  const span = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
  const { body } = await ask(world, coordinator, 'POST', '/api/plans', { ...head2026, ...span });
  const task = {
    text: 'Phát thanh chuyên đề năm 2026',
    leadUnitId: commune.units.office,
    coordinatorUnitIds: [],
    timeText: 'Quý I/2026',
    rhythm: null,
    products: ['File âm thanh'],
  };
  expect((await move(coordinator, body.id, 'tasks', { after: null, task })).status).toBe(200);
  const next = { kind: 'COMMUNICATION', title: 'Kế hoạch tuyên truyền năm 2027', cloneFromId: body.id };
  const cloned = await ask(world, coordinator, 'POST', '/api/plans', {
    ...next,
    periodFrom: '2027-01-01',
    periodTo: '2027-12-31',
  });
  const plan = await open(cloned.body.id);
  expect(plan.tasks).toMatchObject([
    { text: 'Phát thanh chuyên đề năm 2027', schedule: { start: '2027-01-01', due: '2027-03-31' } },
  ]);
});

test('after a merger the other unit leads, helps and reports; what is done stays', async () => {
  const { world, commune, coordinator, chairman, open, move, issue, worksOf } = crew;
  const plan = { kind: 'OTHER', title: 'Kế hoạch sáp nhập', periodFrom: '2026-01-01', periodTo: '2026-12-31' };
  const { body } = await ask(world, coordinator, 'POST', '/api/plans', plan);
  const { economy, office, service_centre: centre } = commune.units;
  const task = { text: 'Rà soát', leadUnitId: economy, timeText: 'Quý II/2026', rhythm: null, products: [] };
  await move(coordinator, body.id, 'tasks', { after: null, task: { ...task, coordinatorUnitIds: [office, centre] } });
  const helped = { ...task, leadUnitId: centre, coordinatorUnitIds: [economy] };
  await move(coordinator, body.id, 'tasks', { after: null, task: helped });
  await issue(body.id, '40/KH-UBND');
  await world.runTask(commune, 'organisation.unit_merged', { fromUnitId: economy, intoUnitId: office });
  const { tasks } = await open(body.id);
  const led = tasks.find(({ leadUnitId }: { leadUnitId: number }) => leadUnitId === office);
  expect(led.coordinatorUnitIds).toEqual([centre]);
  expect(tasks.find(({ leadUnitId }: { leadUnitId: number }) => leadUnitId === centre).coordinatorUnitIds).toEqual([
    office,
  ]);
  const [work] = await worksOf(led.itemId);
  const record = (await ask(world, chairman, 'GET', `/api/works/${work.id}`)).body;
  expect(record).toMatchObject({ unitId: office });
  expect(record.units.map(({ id }: { id: number }) => id)).toEqual([centre]);
});

const GIVEN = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds', '003.txt');

test.skipIf(!existsSync(GIVEN))('a plan to inspect is read with its outline, and needs no table of tasks', async () => {
  const { coordinator, open, move, read } = crew;
  const id = await read(readFileSync(GIVEN));
  const { kind, tasks, version } = await open(id);
  expect({ kind, tasks }).toEqual({ kind: 'INSPECTION', tasks: [] });
  expect(version.inspection).toMatchObject({ month: '2025-11', window: { from: '2025-07-01' } });
  expect(version.inspection.units).toHaveLength(4);
  expect(version.inspection.fields).toHaveLength(7);
  expect(version.inspection.outline.filter(({ level }: { level: number }) => level === 0)).toHaveLength(5);
  expect((await move(coordinator, id, 'check')).status).toBe(200);
});

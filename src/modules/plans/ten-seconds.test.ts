import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  askWithFile,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

const GIVEN = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seeds', '004.txt');

/** How the plan stands on 16/06/2026, by the number of the row. */
const ON_TIME = ['1', '3', '5', '7', '10', '11', '13', '28', '29', '30', '36', '37', '38', '39'];
const LATE = ['6', '25'];
const OVERDUE = ['16', '17', '31'];
const IN_STEP = ['18', '19', '20', '21', '23'];
const NOT_YET = ['4', '8'];

interface Task {
  id: number;
  itemId: number;
  no: string;
  text: string;
  leadUnitId: number | null;
  state: string;
}
interface Work {
  id: number;
  dueOn: string | null;
  unitId: number;
  state: string;
}

describe.skipIf(!existsSync(GIVEN))('ten seconds of the chairman', () => {
  let world: World;
  let commune: Commune;
  let coordinator: Person;
  let chairman: Person;
  let economist: Person;
  let planId: number;
  const call = (person: Person, method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
    ask(world, person, method, `/api${url}`, body);
  const open = async () => (await call(chairman, 'GET', `/plans/${planId}`)).body;
  const worksOf = async (itemId: number): Promise<Work[]> =>
    (await call(chairman, 'GET', `/works?origin=PLAN&originId=${itemId}&size=200`)).body.rows;

  beforeAll(async () => {
    world = await makeWorld('2026-01-13T08:00');
    commune = await makeCommune(world, 'Xã Nguyễn Bình Khiêm');
    for (const [key, name] of [
      ['police', 'Công an xã'],
      ['public_service', 'Trung tâm Dịch vụ sự nghiệp công'],
    ])
      await world.database.owner.query(
        `insert into units (commune_id, key, name, short_name, symbol, kind, valid_from)
         values ($1, $2, $3, $3, 'X', 'OTHER_ADMINISTRATIVE', '2025-07-01')`,
        [commune.id, key, name],
      );
    coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
    chairman = await makePerson(world, commune, 'leader', 'leaders');
    economist = await makePerson(world, commune, 'unit_head', 'economy');
    await readAndIssue();
  }, 60_000);
  afterAll(() => world.close());

  async function readAndIssue(): Promise<void> {
    const { body } = await askWithFile(world, coordinator, '/api/plan-sources', readFileSync(GIVEN), '004.md');
    await world.runTask(commune, 'plans.read', { sourceId: body.sourceId, planId: 0 });
    planId = (await call(coordinator, 'GET', `/plan-sources/${body.sourceId}`)).body.planId;
    const { tasks } = await open();
    for (const task of tasks) {
      const rhythm = task.no === '23' ? 'MONTHLY' : IN_STEP.includes(task.no) ? 'QUARTERLY' : null;
      if (rhythm === null && task.leadUnitId !== null) continue;
      const { version } = (await open()).version;
      const { no, groupNo, groupName, text, timeText, coordinatorUnitIds, products, isOwn } = task;
      const leadUnitId = task.leadUnitId ?? commune.units.culture_society;
      const fields = {
        no,
        groupNo,
        groupName,
        text,
        timeText,
        coordinatorUnitIds,
        products,
        isOwn,
        leadUnitId,
        rhythm,
      };
      await call(coordinator, 'PUT', `/plans/${planId}/tasks/${task.id}`, { version, task: fields });
    }
    await world.travel('2026-01-14T08:00');
    for (const [person, verb, more] of [
      [coordinator, 'check', {}],
      [coordinator, 'submission', {}],
      [chairman, 'issue', { documentNumber: '18/QĐ-UBND', documentDate: '2026-01-14' }],
    ] as const) {
      const { version } = (await open()).version;
      const answer = await call(person, 'POST', `/plans/${planId}/${verb}`, { version, ...more });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    }
  }

  async function finish({ id }: Work, on: string): Promise<void> {
    const record = (await call(coordinator, 'GET', `/works/${id}`)).body;
    for (const product of record.products)
      await call(coordinator, 'POST', `/works/${id}/proofs`, {
        ...{ productId: product.id, kind: 'DOCUMENT', title: product.name, number: '9/BC', effectiveOn: on },
      });
    const { version } = (await call(coordinator, 'GET', `/works/${id}`)).body;
    const sent = await call(coordinator, 'POST', `/works/${id}/submission`, { version });
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    const accepted = await call(chairman, 'POST', `/works/${id}/acceptance`, { version: sent.body.version });
    expect(accepted.status).toBe(200);
  }

  test('the states of the reports, by row', async () => {
    const { tasks }: { tasks: Task[] } = await open();
    await world.travel('2026-06-16T07:30');
    for (const task of tasks) {
      const works = await worksOf(task.itemId);
      if (ON_TIME.includes(task.no))
        for (const work of works.filter(({ state }) => state !== 'done_on_time')) await finish(work, '2026-01-20');
      if (LATE.includes(task.no)) for (const work of works) await finish(work, '2026-04-15');
      if (IN_STEP.includes(task.no))
        for (const work of works.filter(({ dueOn }) => (dueOn ?? '') < '2026-06-16'))
          await finish(work, work.dueOn ?? '');
    }
    const plan = await open();
    const byState = Map.groupBy(plan.tasks as Task[], ({ state }) => state);
    const rows = (state: string) => (byState.get(state) ?? []).map(({ no }) => no);
    expect(rows('done_on_time')).toEqual(ON_TIME);
    expect(rows('done_late')).toEqual(LATE);
    expect(rows('overdue')).toEqual(OVERDUE);
    expect(rows('in_step')).toEqual(IN_STEP);
    expect(rows('not_yet')).toEqual(NOT_YET);
    expect(plan.counts).toMatchObject({
      running: 13,
      done_on_time: 14,
      done_late: 2,
      overdue: 3,
      in_step: 5,
      not_yet: 2,
    });
  }, 60_000);

  test('what is late, who holds it and for how long; one press urges it on, and late stays late', async () => {
    const { body } = await call(chairman, 'GET', '/works/overview');
    const inventory = body.late.find(({ title }: { title: string }) => title.includes('Tổng kiểm kê tài sản công'));
    expect(inventory).toMatchObject({
      unit: 'Phòng Kinh tế',
      dueOn: '2026-05-31',
      distance: { vi: 'quá 16 ngày (12 ngày làm việc)' },
    });
    const draft = (await call(chairman, 'GET', `/units/${commune.units.economy}/chase`)).body;
    expect(draft.works.map(({ dueOn }: Work) => dueOn).sort()).toEqual(['2026-03-10', '2026-05-31', '2026-06-10']);
    expect(draft.letter).toContain('hạn trước 10/06/2026');
    const workIds = draft.works.map(({ id }: Work) => id);
    const sending = { letter: draft.letter, workIds, documentNumber: '45/UBND-VHXH' };
    expect((await call(chairman, 'POST', `/units/${commune.units.economy}/chase`, sending)).status).toBe(200);
    const mine = await call(economist, 'GET', '/works?queue=mine&origin=CHASE');
    expect(mine.body.rows[0].originLabel).toContain('45/UBND-VHXH');
    const { version } = (await call(economist, 'GET', `/works/${inventory.id}`)).body;
    const wish = { version, toDueOn: '2026-06-26', reason: 'Chờ số liệu của các trường' };
    const asked = await call(economist, 'POST', `/works/${inventory.id}/extension-request`, wish);
    const granted = { version: asked.body.version, isGranted: true };
    expect((await call(chairman, 'POST', `/works/${inventory.id}/extension-decision`, granted)).status).toBe(200);
    await world.travel('2026-06-25T15:00');
    await finish(inventory, '2026-06-25');
    const done = (await call(chairman, 'GET', `/works/${inventory.id}`)).body;
    expect(done).toMatchObject({ state: 'done_late', dueOn: '2026-06-26', extensions: [{ fromDueOn: '2026-05-31' }] });
  });

  test('who has said nothing for thirty days stands under “im lặng”', async () => {
    await world.travel('2026-06-16T07:30');
    const { body } = await call(chairman, 'GET', '/works?silent=1&size=200');
    const titles: string[] = body.rows.map(({ title }: { title: string }) => title);
    expect(titles.some((title) => title.includes('VneID'))).toBe(true);
  });
});

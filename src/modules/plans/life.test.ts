import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, askWithFile, type Person } from '../../../test/support/world.ts';
import { makeCrew, SAMPLE, type Task } from './testing.ts';

let crew: Awaited<ReturnType<typeof makeCrew>>;
beforeAll(async () => {
  crew = await makeCrew();
});
afterAll(() => crew.world.close());

describe('from a file to everyone’s work', () => {
  let id: number;

  test('the file is read, and what is doubtful is said', async () => {
    const { world, coordinator, open, read } = crew;
    id = await read(SAMPLE);
    const plan = await open(id);
    expect(plan).toMatchObject({ kind: 'CCHC', version: { status: 'DRAFT', number: 1 } });
    expect(plan.tasks.length).toBeGreaterThan(5);
    for (const task of plan.tasks) if (task.leadUnitId === null) expect(task.doubts[0].cell).toBe('lead');
    const lines = await ask(world, coordinator, 'GET', `/api/plan-sources/${plan.source.id}/lines`);
    expect(lines.body.lines.length).toBeGreaterThan(20);
  });

  test('without a unit for each task it is not checked; a person says which, and that is remembered', async () => {
    const { coordinator, officer, stranger, open, move, change, settle } = crew;
    const { tasks } = await open(id);
    const [task] = tasks;
    expect((await change(id, task, { leadUnitId: null })).status).toBe(200);
    const refused = await move(coordinator, id, 'check');
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('chưa có đơn vị chủ trì') } });
    await settle(id);
    expect((await move(stranger, id, 'check')).status).toBe(404);
    expect((await move(officer, id, 'check')).status).toBe(403);
  });

  test('submitted, it waits before the chairman’s eyes, and before nobody else’s', async () => {
    const { world, coordinator, chairman, move } = crew;
    expect((await move(coordinator, id, 'check')).status).toBe(200);
    expect((await move(coordinator, id, 'submission')).status).toBe(200);
    const waiting = async (person: Person) => (await ask(world, person, 'GET', '/api/waiting-plans')).body.plans;
    expect(await waiting(chairman)).toMatchObject([{ id, status: 'SUBMITTED' }]);
    expect(await waiting(coordinator)).toEqual([]);
    expect((await move(chairman, id, 'reopening')).status).toBe(200);
  });

  test('issued by the chairman, it makes the works of the year, each unit its own', async () => {
    const { world, chairman, officer, open, issue } = crew;
    const answer = await issue(id);
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200, body: { status: 'ISSUED' } });
    const plan = await open(id);
    expect(plan.tasks.every((task: Task) => task.state !== null)).toBe(true);
    const works = await ask(world, chairman, 'GET', '/api/works?origin=PLAN&size=200');
    expect(works.body.rows.length).toBeGreaterThanOrEqual(plan.tasks.length);
    expect(works.body.rows.map(({ originLabel }: { originLabel: string }) => originLabel)[0]).toContain('Nhiệm vụ');
    const list = await ask(world, officer, 'GET', '/api/plans');
    expect(list.body.plans[0]).toMatchObject({ id, documentNumber: '18/QĐ-UBND', taskCount: plan.tasks.length });
  });

  test('the number of a plan in force is not given to another in the same year', async () => {
    const { world, coordinator, chairman, commune, move } = crew;
    const period = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    const hand = { kind: 'PCI', title: 'Kế hoạch nâng cao năng lực cạnh tranh', ...period };
    const { body } = await ask(world, coordinator, 'POST', '/api/plans', hand);
    const task = { text: 'Đối thoại với doanh nghiệp', leadUnitId: commune.units.economy, coordinatorUnitIds: [] };
    const more = { timeText: 'Quý II/2026', rhythm: null, products: ['Biên bản'] };
    expect((await move(coordinator, body.id, 'tasks', { after: null, task: { ...task, ...more } })).status).toBe(200);
    await move(coordinator, body.id, 'check');
    await move(coordinator, body.id, 'submission');
    const given = (documentNumber: string) =>
      move(chairman, body.id, 'issue', { documentNumber, documentDate: '2026-01-12' });
    const refused = await given('18/QĐ-UBND');
    expect(refused).toMatchObject({
      status: 422,
      body: { fields: { documentNumber: { vi: expect.stringContaining('đã dùng') } } },
    });
    expect((await given('19/KH-UBND')).status).toBe(200);
  });

  test('citizens see the commitment, not a draft and no officer', async () => {
    const { world, commune } = crew;
    const { rows } = await world.database.owner.query('select agency_code from communes where id = $1', [commune.id]);
    const base = `/cong-dan/ke-hoach/${rows[0].agency_code}`;
    const list = await world.app.inject({ url: base });
    expect(list.body).toContain('Số 18/QĐ-UBND');
    const page = await world.app.inject({ url: `${base}/${id}` });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Trung tâm Phục vụ hành chính công');
    expect(page.body).not.toContain('<script');
    expect((await world.app.inject({ url: '/cong-dan/ke-hoach?xa=thu' })).body).toContain(base);
    expect((await world.app.inject({ url: `${base}/999999` })).statusCode).toBe(404);
    expect((await world.app.inject({ url: '/cong-dan/ke-hoach/H99.999.99' })).statusCode).toBe(404);
  });

  test('a state of a task follows its works', async () => {
    const { world, commune, head, officer, open, worksOf } = crew;
    const plan = await open(id);
    const task = plan.tasks.find(
      (one: Task) => one.leadUnitId === commune.units.service_centre && one.state === 'running',
    );
    const [work] = await worksOf(task.itemId);
    const record = (await ask(world, officer, 'GET', `/api/works/${work.id}`)).body;
    for (const product of record.products)
      await ask(world, officer, 'POST', `/api/works/${work.id}/proofs`, {
        productId: product.id,
        kind: 'DOCUMENT',
        title: product.name,
        number: '1/BC',
        effectiveOn: '2026-01-13',
      });
    const { version } = (await ask(world, officer, 'GET', `/api/works/${work.id}`)).body;
    expect((await ask(world, officer, 'POST', `/api/works/${work.id}/submission`, { version })).status).toBe(200);
    await ask(world, head, 'POST', `/api/works/${work.id}/acceptance`, { version: version + 1 });
    const after = await open(id);
    expect(after.tasks.find((one: Task) => one.id === task.id).state).toBe('done_on_time');
    expect(after.counts.done_on_time).toBe(plan.counts.done_on_time + 1);
  });

  test('the same file again is known, and read as an amendment it keeps every work', async () => {
    const { world, coordinator, open, move, read } = crew;
    const sent = await askWithFile(world, coordinator, '/api/plan-sources', SAMPLE, 'Bản khác.md');
    expect(sent.body.knownPlanId).toBe(id);
    const before = await open(id);
    await read(SAMPLE, id);
    const draft = await open(id);
    expect(draft.version).toMatchObject({ number: 2, status: 'DRAFT' });
    expect(draft.tasks.map((task: Task) => task.itemId)).toEqual(before.tasks.map((task: Task) => task.itemId));
    expect((await move(coordinator, id, 'drop')).status).toBe(200);
  });

  test('amended: a changed day moves, a dropped task is dropped, a new one begins, nothing done is lost', async () => {
    const { world, commune, coordinator, officer, open, move, change, settle, issue, worksOf } = crew;
    const made = await ask(world, coordinator, 'POST', `/api/plans/${id}/amendment`, {});
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    const { tasks } = await open(id);
    const dated = tasks.filter((task: Task) => task.state === null);
    const [dropped] = dated.filter((task: Task) => task.leadUnitId !== commune.units.service_centre);
    const kept = dated.find((task: Task) => task.id !== dropped.id && task.no !== '1');
    const { version } = await open(id);
    await ask(world, coordinator, 'POST', `/api/plans/${id}/tasks/${dropped.id}/removal`, { version: version.version });
    await change(id, kept, { timeText: 'Trước ngày 20/11/2026' });
    const added = { text: 'Tổ chức hội nghị đối thoại', leadUnitId: commune.units.office, coordinatorUnitIds: [] };
    const adding = await move(coordinator, id, 'tasks', {
      after: kept.id,
      task: { ...added, timeText: 'Quý II/2026', rhythm: null, products: ['Biên bản hội nghị'] },
    });
    expect(adding.status, JSON.stringify(adding.body)).toBe(200);
    await settle(id);
    expect((await issue(id, '20/QĐ-UBND')).status).toBe(200);
    expect((await worksOf(dropped.itemId)).map(({ state }: { state: string }) => state)).toContain('cancelled');
    expect((await worksOf(kept.itemId))[0]).toMatchObject({ dueOn: '2026-11-20', isBefore: true });
    const comparison = await ask(world, officer, 'GET', `/api/plans/${id}/comparison?from=1&to=3`);
    expect(comparison.body.rows.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'ADDED',
      'CHANGED',
      'DROPPED',
    ]);
    expect((await open(id, '?version=1')).version).toMatchObject({ status: 'REPLACED', documentNumber: '18/QĐ-UBND' });
  });

  test('a unit makes its own plan in one press, and its rows are the commune’s', async () => {
    const { world, commune, head, officer, open } = crew;
    const url = `/api/plans/${id}/unit-plans`;
    expect((await ask(world, officer, 'POST', url, { unitId: commune.units.service_centre })).status).toBe(403);
    const made = await ask(world, head, 'POST', url, { unitId: commune.units.service_centre });
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    const unitPlan = await open(made.body.id);
    const plan = await open(id);
    const items = new Set(plan.tasks.map((task: Task) => task.itemId));
    expect(unitPlan.tasks.length).toBeGreaterThan(0);
    expect(unitPlan.tasks.every((task: Task) => items.has(task.itemId))).toBe(true);
    const again = await ask(world, head, 'POST', url, { unitId: commune.units.service_centre });
    expect(again.body.id).toBe(made.body.id);
  });

  test('any unit proposes; the authority decides one by one', async () => {
    const { world, chairman, coordinator, officer, open } = crew;
    const { tasks } = await open(id);
    const body = { kind: 'DROP', itemId: tasks[0].itemId, reason: 'Thành phố đã làm thay' };
    const proposed = await ask(world, officer, 'POST', `/api/plans/${id}/proposals`, body);
    expect(proposed.status).toBe(200);
    const decide = `/api/plans/${id}/proposals/${proposed.body.id}/decision`;
    expect((await ask(world, officer, 'POST', decide, { isAccepted: true })).status).toBe(403);
    expect((await ask(world, chairman, 'POST', decide, { isAccepted: false })).status).toBe(422);
    expect((await ask(world, chairman, 'POST', decide, { isAccepted: true })).status).toBe(200);
    const list = await ask(world, coordinator, 'GET', `/api/plans/${id}/proposals`);
    expect(list.body.proposals).toMatchObject([{ kind: 'DROP', isAccepted: true, taskText: tasks[0].text }]);
  });
});

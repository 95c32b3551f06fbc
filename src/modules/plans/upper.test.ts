import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, makePerson, type Person } from '../../../test/support/world.ts';
import { makeCrew, type Task } from './testing.ts';
import { CITY_PLAN, type UpperRow as Row } from './testing-upper.ts';

let crew: Awaited<ReturnType<typeof makeCrew>>;
let deputy: Person;
let programmeId: number;
let cityId: number;
let planId: number;
beforeAll(async () => {
  crew = await makeCrew();
  deputy = await makePerson(crew.world, crew.commune, 'leader', 'leaders');
});
afterAll(() => crew.world.close());

const task = (text: string, timeText: string, over: object = {}) => ({
  ...{
    text,
    leadUnitId: crew.commune.units.office,
    coordinatorUnitIds: [],
    timeText,
    rhythm: null,
    products: ['Báo cáo'],
  },
  ...over,
});
const year = (of: number) => ({ periodFrom: `${of}-01-01`, periodTo: `${of}-12-31` });

async function write(head: object, tasks: readonly object[], by = crew.coordinator): Promise<number> {
  const { body } = await ask(crew.world, by, 'POST', '/api/plans', { kind: 'CCHC', ...head });
  for (const each of [...tasks].reverse())
    expect((await crew.move(by, body.id, 'tasks', { after: null, task: each })).status).toBe(200);
  return body.id;
}
const compare = async (id = planId, query = '', by = crew.officer) =>
  (await ask(crew.world, by, 'GET', `/api/plans/${id}/upper${query}`)).body;
const rowOf = async (text: string, upper = cityId): Promise<Row> =>
  (await compare(planId, `?upper=${upper}`)).rows.find((row: Row) => row.text.startsWith(text));
const itemOf = async (text: string, id = planId): Promise<number> =>
  (await crew.open(id)).tasks.find((one: Task) => one.text.startsWith(text)).itemId;
const link = (links: object[], isLinked = true, by: Person = crew.coordinator, id = planId) =>
  ask(crew.world, by, 'POST', `/api/plans/${id}/upper-links`, { links, isLinked });
const sliceOf = async (text: string, of: number, id = programmeId) =>
  (await ask(crew.world, crew.officer, 'GET', `/api/plans/${id}/carrying`)).body.rows
    .find((row: { text: string }) => row.text.startsWith(text))
    .slices.find((slice: { year: number }) => slice.year === of);

describe('plans from above', () => {
  test('a city plan is read like any other, put on record by its number, day and issuer, and makes no works', async () => {
    const { world, commune, chairman, coordinator, officer, open, move, readReceived } = crew;
    cityId = await readReceived(CITY_PLAN, 'CITY_PLAN');
    const plan = await open(cityId);
    expect(plan).toMatchObject({ kind: 'CITY_PLAN', isProgramme: false });
    expect(plan.title).toMatch(/^Kế hoạch Cải cách hành chính nhà nước thành phố/i);
    expect(plan.tasks).toHaveLength(4);
    expect(plan.tasks.every((one: Task) => one.leadUnitId === null)).toBe(true);
    expect(plan.tasks.flatMap((one: Task) => one.doubts.map(({ cell }) => cell))).not.toContain('lead');
    const document = { documentNumber: '20/KH-UBND', documentDate: '2026-01-05' };
    expect((await move(coordinator, cityId, 'submission')).status).toBe(409);
    expect((await move(officer, cityId, 'issue', { ...document, agency: 'UBND thành phố' })).status).toBe(403);
    expect((await move(coordinator, cityId, 'issue', document)).status).toBe(422);
    const recorded = await move(coordinator, cityId, 'issue', { ...document, agency: 'UBND thành phố Mẫu Lớn' });
    expect(recorded, JSON.stringify(recorded.body)).toMatchObject({ status: 200, body: { works: 0 } });
    expect((await open(cityId)).version).toMatchObject({ status: 'ISSUED', agency: 'UBND thành phố Mẫu Lớn' });
    expect((await ask(world, chairman, 'GET', '/api/works?queue=all')).body.rows).toEqual([]);
    const { rows } = await world.database.owner.query('select agency_code from communes where id = $1', [commune.id]);
    const page = await world.app.inject({ url: `/cong-dan/ke-hoach/${rows[0].agency_code}` });
    expect(page.body).not.toContain('20/KH-UBND');
  });

  test('what is on record as the city’s does not become the commune’s own', async () => {
    const { coordinator, move } = crew;
    expect((await ask(crew.world, coordinator, 'POST', `/api/plans/${cityId}/amendment`, {})).status).toBe(200);
    const head = { kind: 'CCHC', title: 'Kế hoạch', ...year(2026) };
    expect((await move(coordinator, cityId, 'head', head)).status).toBe(409);
    expect((await move(coordinator, cityId, 'drop')).status).toBe(200);
  });
});

describe('a programme of several years', () => {
  test('is carried out by the plans of its years and makes no works of its own', async () => {
    const { world, chairman, open, issue, move, coordinator } = crew;
    const span = { ...year(2026), periodTo: '2030-12-31' };
    programmeId = await write({ title: 'Chương trình 2026–2030', ...span }, [
      task('Rà soát thủ tục hành chính', 'Hằng năm'),
      task('Số hoá kết quả giải quyết thủ tục', 'Giai đoạn 2026 - 2027'),
      task('Đánh giá giữa kỳ', 'Năm 2028'),
      task('Hướng dẫn người dân dùng dịch vụ công', 'Thường xuyên'),
      task('Sắp xếp trụ sở', 'Theo hướng dẫn của thành phố'),
    ]);
    expect((await open(programmeId)).isProgramme).toBe(true);
    expect((await issue(programmeId, '5/CTr-UBND')).body).toMatchObject({ works: 0 });
    expect((await ask(world, chairman, 'GET', '/api/works?queue=all')).body.rows).toEqual([]);
    expect((await open(programmeId)).tasks.map(({ state }: Task) => state)).toEqual([null, null, null, null, null]);
    const short = await write({ title: 'Kế hoạch năm học', ...year(2026) }, []);
    const head = { kind: 'CCHC', title: 'Hai năm', ...year(2026), isProgramme: true };
    expect((await move(coordinator, short, 'head', head)).status).toBe(200);
    expect((await open(short)).isProgramme).toBe(true);
    await move(coordinator, short, 'drop');
  });

  test('each task has the years its words say, and those a person says instead', async () => {
    const { world, officer, chairman, stranger } = crew;
    const { body } = await ask(world, officer, 'GET', `/api/plans/${programmeId}/carrying`);
    const years = body.rows.map((row: Row) => [row.text.slice(0, 6), row.years]);
    const all = [2026, 2027, 2028, 2029, 2030];
    expect(years).toEqual([
      ...[
        ['Rà soá', all],
        ['Số hoá', [2026, 2027]],
        ['Đánh g', [2028]],
        ['Hướng ', all],
      ],
      ['Sắp xế', []],
    ]);
    const url = `/api/plans/${programmeId}/items/${await itemOf('Sắp xếp', programmeId)}/year`;
    const said = { year: 2027, isIn: true };
    expect((await ask(world, officer, 'PUT', url, said)).status).toBe(403);
    expect((await ask(world, stranger, 'PUT', url, said)).status).toBe(404);
    expect((await ask(world, chairman, 'PUT', url, { ...said, year: 2031 })).status).toBe(409);
    expect((await ask(world, chairman, 'PUT', url, said)).status).toBe(200);
    expect(await sliceOf('Sắp xếp', 2027)).toMatchObject({ isIn: true, isSaid: true, isGap: false });
    expect(await sliceOf('Rà soát', 2026)).toMatchObject({ isIn: true, isSaid: false, isGap: true });
  });
});

describe('what a year plan carries out', () => {
  test('gaps, proposals by likeness, what is not asked of communes', async () => {
    planId = await write({ title: 'Kế hoạch CCHC năm 2026', ...year(2026) }, [
      task('Khảo sát mức độ hài lòng của người dân', 'Tháng 10/2026'),
      task('Rà soát, cắt giảm thủ tục hành chính', 'Trước ngày 30/6/2026'),
      task('Rà soát và cắt giảm các thủ tục hành chính', 'Quý II/2026'),
      task('Trồng cây', 'Tháng 2/2026'),
    ]);
    const seen = await compare(planId, `?upper=${cityId}`);
    expect(seen.uppers.map(({ id }: { id: number }) => id)).toEqual([programmeId, cityId]);
    expect(seen.rows.map(({ text, shown }: Row) => [text.slice(0, 8), shown])).toEqual([
      ...[
        ['Khảo sát', 'gap'],
        ['Tổ chức ', 'gap'],
        ['Nâng cấp', 'outside'],
        ['Số hoá h', 'gap'],
      ],
    ]);
    expect(seen.rows[0].proposals).toMatchObject([{ made: 'LIKENESS', text: expect.stringContaining('hài lòng') }]);
    expect(seen.alike).toHaveLength(1);
    expect(seen.alike[0].one.text).toContain('Rà soát');
  });

  test('a person confirms, refuses and takes back; a refusal is remembered', async () => {
    const { world, officer, chairman, stranger } = crew;
    const upper = await rowOf('Khảo sát');
    const pair = { itemId: await itemOf('Khảo sát'), upperItemId: upper.itemId };
    expect((await link([pair], true, officer)).status).toBe(403);
    expect((await link([pair], true, stranger)).status).toBe(404);
    expect((await link([pair], false)).body).toEqual({ id: planId, done: 1 });
    expect(await rowOf('Khảo sát')).toMatchObject({ shown: 'gap', proposals: [], refused: [{ itemId: pair.itemId }] });
    const undo = (by: Person) => ask(world, by, 'POST', `/api/plans/${planId}/upper-links/undo`, { links: [pair] });
    expect((await undo(officer)).status).toBe(403);
    expect((await undo(stranger)).status).toBe(404);
    expect((await undo(chairman)).body).toEqual({ id: planId, done: 1 });
    expect((await rowOf('Khảo sát')).proposals).toHaveLength(1);
    expect((await link([pair])).body).toEqual({ id: planId, done: 1 });
    expect(await rowOf('Khảo sát')).toMatchObject({ shown: 'carried', carriers: [{ made: 'LIKENESS', state: null }] });
    const [first] = (await crew.open(planId)).tasks;
    expect(first.carriesOut).toMatchObject([{ planId: cityId, no: '1' }]);
  });

  test('only to a plan above, in force, of the same time; never to one’s own', async () => {
    const itemId = await itemOf('Khảo sát');
    const own = { itemId, upperItemId: await itemOf('Trồng cây') };
    expect((await link([own])).status).toBe(409);
    expect((await link([{ itemId, upperItemId: 999_999 }])).status).toBe(404);
    const draft = await write({ kind: 'NATIONAL_PROGRAMME', title: 'Chương trình tổng thể', ...year(2026) }, [
      task('Cải cách thể chế', 'Năm 2026'),
    ]);
    expect((await link([{ itemId, upperItemId: await itemOf('Cải cách', draft) }])).status).toBe(409);
    expect((await crew.open(draft)).tasks[0].leadUnitId).toBeNull();
    expect(
      (
        await link(
          [{ itemId: await itemOf('Rà soát', programmeId), upperItemId: itemId }],
          true,
          crew.coordinator,
          programmeId,
        )
      ).status,
    ).toBe(409);
  });

  test('two of ours for one task above are shown as a duplicate', async () => {
    const upper = await rowOf('Rà soát', programmeId);
    const { tasks } = await crew.open(planId);
    const both = tasks.filter((one: Task) => one.text.startsWith('Rà soát'));
    await link(both.map(({ itemId }: Task) => ({ itemId, upperItemId: upper.itemId })));
    expect(await rowOf('Rà soát', programmeId)).toMatchObject({ shown: 'duplicate', carriers: [{}, {}] });
    const csv = await crew.world.app.inject({
      url: `/api/plans/${planId}/upper/export.csv?upper=${programmeId}&shown=duplicate`,
      headers: { cookie: crew.officer.cookie },
    });
    expect(csv.body.split('\n').filter((line) => line.includes('Trùng lặp'))).toHaveLength(4);
  });

  test('a gap goes into the version that is being prepared, at the time of this year', async () => {
    const { world, officer, stranger, coordinator, open } = crew;
    const url = `/api/plans/${planId}/upper-tasks`;
    const { itemId: upperItemId } = await rowOf('Số hoá kết quả', programmeId);
    expect((await ask(world, officer, 'POST', url, { upperItemId })).status).toBe(403);
    expect((await ask(world, stranger, 'POST', url, { upperItemId })).status).toBe(404);
    expect((await ask(world, deputy, 'POST', url, { upperItemId })).status).toBe(403);
    const added = await ask(world, coordinator, 'POST', url, { upperItemId });
    expect(added, JSON.stringify(added.body)).toMatchObject({ status: 200, body: { way: 'ADDED' } });
    expect((await ask(world, coordinator, 'POST', url, { upperItemId })).status).toBe(409);
    const made = (await open(planId)).tasks.at(-1);
    expect(made).toMatchObject({
      ...{ text: 'Số hoá kết quả giải quyết thủ tục', timeText: 'Năm 2026', leadUnitId: crew.commune.units.office },
      ...{ schedule: { due: '2026-12-31' }, higherTask: expect.stringContaining('5/CTr-UBND') },
    });
    expect(await rowOf('Số hoá kết quả', programmeId)).toMatchObject({ shown: 'carried' });
  });

  test('in force, its works are the state of the programme, and a gap becomes a proposal that the next version brings', async () => {
    const { world, coordinator, chairman, open, issue, settle, worksOf } = crew;
    await settle(planId);
    expect((await issue(planId, '12/KH-UBND')).status).toBe(200);
    expect(await worksOf(await itemOf('Rà soát'))).toHaveLength(1);
    expect(await sliceOf('Rà soát', 2026)).toMatchObject({ isGap: false, carriers: [{ planId }, { planId }] });
    const before = await open(programmeId);
    expect(before.tasks[0]).toMatchObject({ works: { all: 2, done: 0 } });
    expect(
      (await ask(world, chairman, 'GET', `/api/works?queue=all&originId=${before.tasks[0].itemId}`)).body.rows,
    ).toEqual([]);
    await world.travel('2026-07-20T08:00');
    expect(await sliceOf('Rà soát', 2026)).toMatchObject({ state: 'overdue' });
    expect((await open(programmeId)).tasks[0].state).toBe('overdue');
    const url = `/api/plans/${planId}/upper-tasks`;
    const { itemId: upperItemId } = await rowOf('Hướng dẫn', programmeId);
    expect((await ask(world, coordinator, 'POST', url, { upperItemId })).body).toMatchObject({ way: 'PROPOSED' });
    expect(await rowOf('Hướng dẫn', programmeId)).toMatchObject({ shown: 'gap', isProposed: true });
    expect((await ask(world, coordinator, 'POST', url, { upperItemId })).status).toBe(409);
    const { proposals } = (await ask(world, coordinator, 'GET', `/api/plans/${planId}/proposals`)).body;
    await ask(world, chairman, 'POST', `/api/plans/${planId}/proposals/${proposals[0].id}/decision`, {
      isAccepted: true,
    });
    const linked = (await rowOf('Khảo sát')).carriers[0]?.itemId;
    expect((await ask(world, coordinator, 'POST', `/api/plans/${planId}/amendment`, {})).status).toBe(200);
    // The links hang on items: the amendment keeps them, and has the new one.
    expect(await rowOf('Khảo sát')).toMatchObject({ shown: 'carried', carriers: [{ itemId: linked }] });
    expect(await rowOf('Hướng dẫn', programmeId)).toMatchObject({ shown: 'carried', isProposed: false });
    await settle(planId);
    expect((await issue(planId, '15/KH-UBND', '2026-07-20')).status).toBe(200);
    expect(await rowOf('Hướng dẫn', programmeId)).toMatchObject({ carriers: [{ state: 'running' }] });
  });

  test('a programme that is amended keeps what carries it out', async () => {
    const { world, coordinator, issue } = crew;
    await ask(world, coordinator, 'POST', `/api/plans/${programmeId}/amendment`, {});
    expect((await issue(programmeId, '9/CTr-UBND', '2026-07-20')).body).toMatchObject({ works: 0 });
    expect(await sliceOf('Rà soát', 2026)).toMatchObject({ carriers: [{ planId }, { planId }] });
    expect(await sliceOf('Sắp xếp', 2027)).toMatchObject({ isSaid: true });
  });

  test('in the plan of the next year the links to what still runs are proposed again', async () => {
    const { world, coordinator } = crew;
    const head = { kind: 'CCHC', title: 'Kế hoạch CCHC năm 2027', ...year(2027), cloneFromId: planId };
    const { body } = await ask(world, coordinator, 'POST', '/api/plans', head);
    const { uppers, rows } = await compare(body.id);
    expect(uppers.map(({ id }: { id: number }) => id)).toEqual([programmeId]);
    const [first] = rows.filter((row: Row) => row.text.startsWith('Hướng dẫn'));
    expect(first).toMatchObject({ shown: 'gap', proposals: [{ made: 'CLONE' }] });
    const pair = { itemId: first.proposals[0].itemId, upperItemId: first.itemId };
    await link([pair], true, coordinator, body.id);
    expect(await sliceOf('Hướng dẫn', 2027)).toMatchObject({ carriers: [] });
    await ask(world, coordinator, 'POST', `/api/plans/${body.id}/upper-links/undo`, { links: [pair] });
    const again = (await compare(body.id)).rows.find((row: Row) => row.itemId === first.itemId);
    expect(again).toMatchObject({ shown: 'gap', proposals: [{ made: 'CLONE' }] });
  });

  test('of two rows that become one, what one carried out is kept', async () => {
    const { world, coordinator, open, move } = crew;
    await ask(world, coordinator, 'POST', `/api/plans/${planId}/amendment`, {});
    const { tasks } = await open(planId);
    const [into, from] = ['Trồng cây', 'Khảo sát'].map((text) => tasks.find((one: Task) => one.text.startsWith(text)));
    expect((await move(coordinator, planId, `tasks/${from.id}/merger`, { intoTaskId: into.id })).status).toBe(200);
    expect(await rowOf('Khảo sát')).toMatchObject({ carriers: [{ itemId: into.itemId }] });
    await move(coordinator, planId, 'drop');
  });

  test('what is closed is not linked any more', async () => {
    const { world, coordinator } = crew;
    const upper = await rowOf('Khảo sát');
    await world.database.owner.query('update plans set closed_at = now() where id = $1', [planId]);
    const pair = { itemId: await itemOf('Khảo sát'), upperItemId: upper.itemId };
    expect((await link([pair])).status).toBe(409);
    const send = (path: string, body: object) => ask(world, coordinator, 'POST', `/api/plans/${planId}/${path}`, body);
    expect((await send('upper-links/undo', { links: [pair] })).status).toBe(409);
    expect((await send('upper-tasks', { upperItemId: upper.itemId })).status).toBe(409);
  });
});

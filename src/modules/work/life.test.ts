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

let world: World;
let commune: Commune;
let chairman: Person;
let coordinator: Person;
let head: Person;
let officer: Person;
let colleague: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  head = await makePerson(world, commune, 'unit_head', 'economy');
  officer = await makePerson(world, commune, 'officer', 'economy');
  colleague = await makePerson(world, commune, 'officer', 'office');
  stranger = await makePerson(world, other, 'leader', 'leaders');
});
afterAll(() => world.close());

async function given(over: Record<string, unknown> = {}): Promise<number> {
  const { body, status } = await ask(world, coordinator, 'POST', '/api/works', {
    origin: 'CITY',
    title: 'Báo cáo kết quả tổng kiểm kê tài sản công',
    unitId: commune.units.economy,
    coordinatorIds: [commune.units.office],
    dueOn: '2026-03-31',
    products: ['Báo cáo'],
    source: 'Công văn số 120/UBND-TC',
    ...over,
  });
  expect(status).toBe(200);
  return body.id;
}

const open = async (id: number, person = officer) => (await ask(world, person, 'GET', `/api/works/${id}`)).body;
const act = async (person: Person, id: number, path: string, body: Record<string, unknown> = {}) => {
  const { version } = await open(id);
  return ask(world, person, 'POST', `/api/works/${id}/${path}`, { version, ...body });
};
const proof = (over: Record<string, unknown> = {}) => ({
  kind: 'DOCUMENT',
  title: 'Báo cáo kết quả kiểm kê',
  number: '12/BC-UBND',
  effectiveOn: '2026-03-13',
  ...over,
});

async function proved(id: number, over: Record<string, unknown> = {}) {
  const { products } = await open(id);
  return act(officer, id, 'proofs', proof({ productId: products[0]?.id, ...over }));
}

describe('from given to accepted', () => {
  test('it is proved, reported, accepted by another, and done on the day of its proof', async () => {
    const id = await given();
    expect(await open(id)).toMatchObject({ state: 'running', distance: { vi: 'còn 15 ngày' } });
    const early = await act(officer, id, 'submission');
    expect(early).toMatchObject({ status: 409, body: { detail: expect.stringContaining('1 sản phẩm chưa có') } });
    expect((await proved(id)).status).toBe(200);
    expect((await act(officer, id, 'submission')).status).toBe(200);
    expect(await open(id)).toMatchObject({ state: 'running', isSubmitted: true, finishedOn: '2026-03-13' });
    expect((await act(officer, id, 'acceptance')).status).toBe(409);
    expect((await act(colleague, id, 'acceptance')).status).toBe(403);
    expect((await act(head, id, 'acceptance')).status).toBe(200);
    const done = await open(id);
    expect(done).toMatchObject({ state: 'done_on_time', status: 'DONE' });
    expect(done.history.map(({ verb }: { verb: string }) => verb)).toEqual(['accept', 'submit', 'prove', 'open']);
  });

  test('a paper of another commune is nobody’s here', async () => {
    const id = await given();
    expect((await ask(world, stranger, 'GET', `/api/works/${id}`)).status).toBe(404);
    expect((await ask(world, stranger, 'POST', `/api/works/${id}/notes`, { text: 'Đã làm' })).status).toBe(404);
  });

  test('the helping unit may note and prove, not report as done', async () => {
    const id = await given();
    expect((await act(colleague, id, 'notes', { text: 'Đã gửi số liệu', percent: 40 })).status).toBe(200);
    expect(await open(id)).toMatchObject({ percent: 40, notes: [{ text: 'Đã gửi số liệu' }] });
    expect((await act(colleague, id, 'submission')).status).toBe(409);
    await proved(id);
    expect((await act(colleague, id, 'submission')).status).toBe(403);
  });

  test('an explanation stands for a product that is not there; a returned work begins again', async () => {
    const id = await given();
    const { products } = await open(id);
    const explained = await ask(world, officer, 'POST', `/api/works/${id}/products/${products[0].id}/explanation`, {
      explanation: 'Lồng ghép trong báo cáo CCHC quý I',
    });
    expect(explained.status).toBe(200);
    await act(officer, id, 'submission');
    expect((await act(head, id, 'return')).status).toBe(422);
    expect((await act(head, id, 'return', { reason: 'Thiếu phụ lục' })).status).toBe(200);
    expect(await open(id)).toMatchObject({ status: 'OPEN', finishedOn: null });
  });

  test('a further proof of a later day does not make a product that was there in time late', async () => {
    const id = await given({ dueOn: '2026-03-14' });
    await proved(id, { effectiveOn: '2026-03-12' });
    await act(officer, id, 'proofs', proof({ number: '19/BC-UBND', effectiveOn: '2026-03-16' }));
    await act(officer, id, 'submission');
    await act(chairman, id, 'acceptance');
    expect(await open(id)).toMatchObject({ finishedOn: '2026-03-12', state: 'done_on_time' });
  });

  test('only conditional work is closed as not arisen', async () => {
    const id = await given({ products: [] });
    expect((await act(officer, id, 'not-arisen', { reason: 'Không có vụ việc' })).status).toBe(409);
  });
});

describe('time', () => {
  test('“before” a day excludes it; past it the work is overdue, and done then it is late', async () => {
    const id = await given({ dueOn: '2026-03-16', isBefore: true });
    expect(await open(id)).toMatchObject({ state: 'overdue', distance: { days: -1 } });
    await proved(id, { effectiveOn: '2026-03-16' });
    await act(officer, id, 'submission');
    await act(chairman, id, 'acceptance');
    expect(await open(id)).toMatchObject({ state: 'done_late' });
  });

  test('more time granted in time counts; granted too late it moves the date only', async () => {
    const inTime = await given({ dueOn: '2026-03-20' });
    const tooLate = await given({ dueOn: '2026-03-10' });
    for (const id of [inTime, tooLate]) {
      expect(
        (await act(officer, id, 'extension-request', { toDueOn: '2026-03-27', reason: 'Chờ số liệu' })).status,
      ).toBe(200);
      expect((await act(head, id, 'extension-decision', { isGranted: true })).status).toBe(403);
      expect((await act(chairman, id, 'extension-decision', { isGranted: true })).status).toBe(200);
    }
    expect(await open(inTime)).toMatchObject({ dueOn: '2026-03-27', judgedOn: '2026-03-27', state: 'running' });
    expect(await open(tooLate)).toMatchObject({ dueOn: '2026-03-27', judgedOn: '2026-03-10', state: 'running' });
    expect((await open(tooLate)).extensions).toMatchObject([{ fromDueOn: '2026-03-10', isGranted: true }]);
    await proved(tooLate);
    await act(officer, tooLate, 'submission');
    await act(chairman, tooLate, 'acceptance');
    expect(await open(tooLate)).toMatchObject({ state: 'done_late' });
  });

  test('work without a day waits for its event', async () => {
    const id = await given({ dueOn: undefined });
    expect(await open(id)).toMatchObject({ state: 'running', dueOn: null, distance: null });
    expect((await act(head, id, 'event', { dueOn: '2026-04-10', reason: 'Có hướng dẫn của Sở' })).status).toBe(200);
    expect(await open(id)).toMatchObject({ dueOn: '2026-04-10', judgedOn: '2026-04-10' });
  });
});

describe('lists', () => {
  test('the same filters count what the list shows; search knows no accents', async () => {
    await given({ title: 'Khắc phục tồn tại sau thanh tra công vụ', dueOn: '2026-03-02' });
    const list = await ask(world, chairman, 'GET', '/api/works?search=khac%20phuc%20ton%20tai');
    expect(list.body).toMatchObject({ total: { count: 1 }, rows: [{ state: 'overdue', unit: 'Phòng Kinh tế' }] });
    const counts = await ask(world, chairman, 'GET', '/api/works/counts?search=khac%20phuc%20ton%20tai');
    expect(counts.body.counts).toMatchObject({ overdue: 1, running: 0 });
    const none = await ask(world, stranger, 'GET', '/api/works');
    expect(none.body.total.count).toBe(0);
  });

  test('what nobody has yet waits for the head; what is given to me waits for me', async () => {
    const id = await given({ title: 'Rà soát dự toán' });
    const mine = async (person: Person) =>
      (await ask(world, person, 'GET', '/api/works?queue=mine&size=200')).body.rows.map(
        (row: { id: number }) => row.id,
      );
    expect(await mine(head)).toContain(id);
    expect(await mine(officer)).not.toContain(id);
    await act(head, id, 'assignment', { personId: officer.personId });
    expect(await mine(officer)).toContain(id);
    expect(await mine(head)).not.toContain(id);
  });

  test('many are accepted at once, each judged, and undone', async () => {
    const [first, second] = [await given({ products: [] }), await given({ products: [] })];
    await act(officer, first, 'submission');
    const works = await Promise.all([first, second].map(async (id) => ({ id, version: (await open(id)).version })));
    const accepted = await ask(world, head, 'POST', '/api/work-acceptances', { works });
    expect(accepted.body.outcomes.map(({ refusal }: { refusal: unknown }) => refusal === null)).toEqual([true, false]);
    const undo = accepted.body.outcomes
      .slice(0, 1)
      .map(({ id, version }: { id: number; version: number }) => ({ id, version }));
    expect((await ask(world, head, 'POST', '/api/works-undo', { works: undo })).body.outcomes[0].refusal).toBeNull();
    expect(await open(first)).toMatchObject({ status: 'SUBMITTED' });
  });
});

describe('đôn đốc', () => {
  test('one press lists what a unit owes; sent, it is work of that unit', async () => {
    const id = await given({ title: 'Nộp báo cáo 6 tháng', dueOn: '2026-03-06' });
    const draft = await ask(world, chairman, 'GET', `/api/units/${commune.units.economy}/chase`);
    expect(draft.body.letter).toContain('Nộp báo cáo 6 tháng');
    expect(draft.body.letter).toContain('quá 10 ngày (6 ngày làm việc)');
    const sending = { letter: draft.body.letter, workIds: [id], documentNumber: '45/UBND-VHXH' };
    expect((await ask(world, head, 'POST', `/api/units/${commune.units.economy}/chase`, sending)).status).toBe(403);
    const sent = await ask(world, chairman, 'POST', `/api/units/${commune.units.economy}/chase`, sending);
    expect(sent.status).toBe(200);
    expect(await open(sent.body.workId)).toMatchObject({ origin: 'CHASE', dueOn: '2026-03-19' });
    expect((await open(id)).chases).toMatchObject([{ number: '45/UBND-VHXH' }]);
    const none = await ask(world, chairman, 'GET', `/api/units/${commune.units.office}/chase`);
    expect(none.status).toBe(409);
  });

  test('the overview says what is late, who holds it and for how long', async () => {
    const { body } = await ask(world, chairman, 'GET', '/api/works/overview');
    expect(body.late[0]).toMatchObject({ unit: 'Phòng Kinh tế', distance: { overdue: true } });
    expect(body.units).toMatchObject([{ name: 'Phòng Kinh tế' }]);
    expect(body.counts.overdue).toBe(body.late.length);
  });
});

test('a work nobody has spoken of for a month is silent, or for as long as leaders say', async () => {
  const id = await given({ title: 'Kích hoạt tài khoản định danh', dueOn: '2026-12-31', products: [] });
  await world.travel('2026-04-20T08:00');
  const silent = await ask(world, chairman, 'GET', '/api/works?silent=1&size=200');
  expect(silent.body.rows.map((row: { id: number }) => row.id)).toContain(id);
  const set = (person: Person, silentDays: number) => ask(world, person, 'PUT', '/api/work-settings', { silentDays });
  expect((await ask(world, officer, 'GET', '/api/work-settings')).body).toEqual({ silentDays: 30 });
  expect((await set(officer, 60)).status).toBe(403);
  expect((await set(chairman, 5)).status).toBe(422);
  expect((await set(chairman, 60)).body).toEqual({ silentDays: 60 });
  expect((await open(id)).isSilent).toBe(false);
  expect((await ask(world, stranger, 'GET', '/api/work-settings')).body).toEqual({ silentDays: 30 });
  await set(chairman, 30);
  expect((await open(id)).isSilent).toBe(true);
  await act(officer, id, 'notes', { text: 'Đã kích hoạt 60 %' });
  expect((await open(id)).isSilent).toBe(false);
});

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

let world: World;
let commune: Commune;
let chairman: Person;
let coordinator: Person;
let head: Person;
let officer: Person;
let helper: Person;
let outsider: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  head = await makePerson(world, commune, 'unit_head', 'economy');
  officer = await makePerson(world, commune, 'officer', 'economy');
  helper = await makePerson(world, commune, 'officer', 'office');
  outsider = await makePerson(world, commune, 'officer', 'service_centre');
  stranger = await makePerson(world, other, 'leader', 'leaders');
});
afterAll(() => world.close());

async function given(): Promise<number> {
  const { body } = await ask(world, coordinator, 'POST', '/api/works', {
    ...{ origin: 'CITY', title: 'Tổng kiểm kê tài sản công', unitId: commune.units.economy, dueOn: '2026-03-31' },
    ...{ coordinatorIds: [commune.units.office], products: [], source: 'Công văn số 120/UBND-TC' },
  });
  return body.id;
}

const RAISED = {
  hindrance: 'Thiếu biểu mẫu kiểm kê nhà đất',
  proposal: 'Đề nghị thành phố ban hành biểu mẫu',
  addressedTo: 'CHAIRMAN',
};
const raise = (person: Person, id: number, over: object = {}) =>
  ask(world, person, 'POST', `/api/works/${id}/difficulties`, { ...RAISED, ...over });
const reply = (person: Person, id: number, difficultyId: number, answer = 'Dùng tạm mẫu của Sở Tài chính') =>
  ask(world, person, 'POST', `/api/works/${id}/difficulties/${difficultyId}/answer`, { answer });
const open = async (id: number) => (await ask(world, officer, 'GET', `/api/works/${id}`)).body;
const list = async (query = '') => (await ask(world, chairman, 'GET', `/api/work-difficulties${query}`)).body;
const newsOf = async (person: Person) => (await ask(world, person, 'GET', '/api/notifications')).body;

test('the leaders receive it as work with a clock; their answer closes that work and stays on the first', async () => {
  const id = await given();
  await ask(world, head, 'POST', `/api/works/${id}/assignment`, { version: 1, personId: officer.personId });
  const raised = await raise(helper, id);
  expect(raised.status).toBe(200);
  const { difficultyId, answerWorkId } = raised.body;
  // Monday 16/03 and five working days.
  expect(await open(answerWorkId)).toMatchObject({
    ...{ origin: 'DIFFICULTY', state: 'running', dueOn: '2026-03-23', unitId: commune.units.leaders },
    difficulties: [{ id: difficultyId, workId: id, answeredAt: null }],
  });
  expect(await open(id)).toMatchObject({
    ...{ status: 'OPEN', state: 'running' },
    difficulties: [{ ...RAISED, answerWorkId, answerBy: '2026-03-23', answer: null }],
  });
  expect(JSON.stringify(await newsOf(chairman))).toContain(`"recordId":${answerWorkId}`);

  expect((await reply(chairman, id, difficultyId)).status).toBe(200);
  const answered = await open(id);
  expect(answered.difficulties[0]).toMatchObject({ answer: 'Dùng tạm mẫu của Sở Tài chính' });
  expect(answered.difficulties[0].answeredAt).not.toBeNull();
  expect(answered.history.map(({ verb }: { verb: string }) => verb).slice(0, 2)).toEqual([
    'answer_difficulty',
    'report_difficulty',
  ]);
  expect(await open(answerWorkId)).toMatchObject({ status: 'DONE', state: 'done_on_time', percent: 100 });
  for (const person of [officer, helper])
    expect(JSON.stringify(await newsOf(person))).toMatch(
      new RegExp(`"ANSWERED".*"recordId":${id}|"recordId":${id}.*"ANSWERED"`),
    );
});

test('a difficulty is raised by the units concerned, while the work is open, with both of its parts', async () => {
  const id = await given();
  expect((await raise(outsider, id)).status).toBe(403);
  expect((await raise(stranger, id)).status).toBe(404);
  for (const part of ['hindrance', 'proposal']) expect((await raise(officer, id, { [part]: ' ' })).status).toBe(422);
  expect((await raise(officer, id)).status).toBe(200);
  await ask(world, officer, 'POST', `/api/works/${id}/submission`, { version: (await open(id)).version });
  expect(await raise(officer, id)).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/\.$/) } });
});

test('only a leader of this commune answers, once', async () => {
  const id = await given();
  const { difficultyId } = (await raise(officer, id)).body;
  for (const person of [coordinator, head, officer, outsider])
    expect((await reply(person, id, difficultyId)).status).toBe(403);
  expect((await reply(stranger, id, difficultyId)).status).toBe(404);
  expect((await reply(chairman, await given(), difficultyId)).status).toBe(404);
  expect((await reply(chairman, id, difficultyId, ' ')).status).toBe(422);
  expect((await reply(chairman, id, difficultyId)).status).toBe(200);
  expect((await reply(chairman, id, difficultyId)).status).toBe(409);
});

test('the work it opens ends with the answer and with nothing else', async () => {
  const { answerWorkId, difficultyId, id } = (await raise(officer, await given())).body;
  const { version } = await open(answerWorkId);
  const press = (path: string, body: object) =>
    ask(world, chairman, 'POST', `/api/works/${answerWorkId}/${path}`, { ...body });
  expect((await press('submission', { version })).status).toBe(409);
  expect((await press('difficulties', RAISED)).status).toBe(409);
  await reply(chairman, id, difficultyId);
  expect((await press('reopening', { version: version + 1, reason: 'Chưa rõ' })).status).toBe(409);
});

test('an answer after five working days counts as late', async () => {
  const { answerWorkId, difficultyId, id } = (await raise(officer, await given())).body;
  await world.travel('2026-03-25T08:00');
  expect(await open(answerWorkId)).toMatchObject({ state: 'overdue' });
  await reply(chairman, id, difficultyId);
  expect(await open(answerWorkId)).toMatchObject({ state: 'done_late' });
  expect(
    (await list('?state=answered')).rows.find(({ id: one }: { id: number }) => one === difficultyId),
  ).toMatchObject({
    isLate: true,
  });
});

test('the list is for leaders and the coordinator: what waits first, narrowed, counted and as a file', async () => {
  const id = await given();
  await raise(officer, id, { hindrance: 'Không có phương tiện đo đạc' });
  const all = await list();
  expect(all.rows[0].answeredAt).toBeNull();
  expect(all.total.count).toBe(all.counts.open + all.counts.answered);
  expect((await list('?search=phuong+tien+do')).rows).toMatchObject([{ workId: id, unit: expect.any(String) }]);
  expect((await list(`?unitId=${commune.units.office}`)).rows).toEqual([]);
  const elsewhere = await ask(world, stranger, 'GET', '/api/work-difficulties');
  expect(elsewhere.body).toMatchObject({ rows: [], counts: { open: 0, answered: 0 } });
  for (const path of ['/api/work-difficulties', '/api/work-difficulties/export.csv']) {
    expect((await ask(world, coordinator, 'GET', path)).status).toBe(200);
    expect((await ask(world, officer, 'GET', path)).status).toBe(403);
  }
  const file = await ask(world, chairman, 'GET', '/api/work-difficulties/export.csv?state=open');
  expect(JSON.stringify(file.body)).toContain('Không có phương tiện đo đạc');
});

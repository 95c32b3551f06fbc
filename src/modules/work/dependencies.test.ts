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
let coordinator: Person;
let head: Person;
let officer: Person;
let outsider: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  head = await makePerson(world, commune, 'unit_head', 'economy');
  officer = await makePerson(world, commune, 'officer', 'economy');
  outsider = await makePerson(world, commune, 'officer', 'service_centre');
  stranger = await makePerson(world, other, 'leader', 'leaders');
});
afterAll(() => world.close());

async function given(title = 'Rà soát'): Promise<number> {
  const { body } = await ask(world, coordinator, 'POST', '/api/works', {
    ...{ origin: 'CITY', title, unitId: commune.units.economy, dueOn: '2026-03-31', products: [] },
    ...{ source: 'Công văn số 120/UBND-TC', coordinatorIds: [commune.units.office] },
  });
  return body.id;
}

const open = async (id: number) => (await ask(world, officer, 'GET', `/api/works/${id}`)).body;
const post = (person: Person, id: number, path: string, body: object = {}) =>
  ask(world, person, 'POST', `/api/works/${id}/${path}`, body);
const wait = (person: Person, id: number, waitsForId: number) => post(person, id, 'dependencies', { waitsForId });
const verbsOf = async (id: number) => (await open(id)).history.map(({ verb }: { verb: string }) => verb);
async function submit(id: number) {
  return post(officer, id, 'submission', { version: (await open(id)).version });
}

test('a work waits for another, both say so; it is a warning and not a bolt', async () => {
  const [first, second] = [await given('Lập danh sách'), await given('Gửi báo cáo')];
  expect((await wait(officer, second, first)).status).toBe(200);
  expect((await open(second)).waitsFor).toMatchObject([
    { id: first, title: 'Lập danh sách', state: 'running', isOver: false, dueOn: '2026-03-31' },
  ]);
  expect((await open(first)).waitedForBy).toMatchObject([{ id: second }]);
  await submit(first);
  await post(head, first, 'acceptance', { version: (await open(first)).version });
  expect((await open(second)).waitsFor).toMatchObject([{ isOver: true, state: 'done_on_time' }]);
  const third = await given();
  await wait(officer, third, second);
  expect((await submit(third)).status).toBe(200);
});

test('no work waits for itself, twice for one, or in a circle', async () => {
  const [a, b, c] = [await given(), await given(), await given()];
  await wait(officer, b, a);
  await wait(officer, c, b);
  for (const [id, before] of [
    [a, a],
    [a, b],
    [a, c],
    [b, a],
  ] as const)
    expect((await wait(officer, id, before)).status).toBe(409);
  expect((await wait(officer, c, a)).status).toBe(200);
});

test('waiting is written by who works in the leading unit, while it is open, and taken back', async () => {
  const [first, second] = [await given(), await given()];
  expect((await wait(outsider, second, first)).status).toBe(403);
  expect((await wait(stranger, second, first)).status).toBe(404);
  expect((await wait(officer, second, 999_999)).status).toBe(404);
  await wait(officer, second, first);
  const removal = (person: Person) => post(person, second, `dependencies/${first}/removal`);
  expect((await removal(outsider)).status).toBe(403);
  expect((await removal(stranger)).status).toBe(404);
  expect((await removal(officer)).status).toBe(200);
  expect((await removal(officer)).status).toBe(404);
  expect(await verbsOf(second)).toEqual(['remove_dependency', 'add_dependency', 'open']);
  await submit(second);
  expect((await wait(officer, second, first)).status).toBe(409);
  expect((await removal(officer)).status).toBe(409);
});

test('a unit watches because the head of the leading unit or an overseer says so', async () => {
  const id = await given();
  const unitId = commune.units.service_centre;
  const watch = (person: Person, over: object = {}) => post(person, id, 'watchers', { unitId, ...over });
  for (const person of [officer, outsider]) expect((await watch(person)).status).toBe(403);
  expect((await watch(stranger)).status).toBe(404);
  expect((await watch(head)).status).toBe(200);
  expect((await open(id)).units).toContainEqual(expect.objectContaining({ id: unitId, part: 'WATCHES' }));
  for (const taken of [unitId, commune.units.economy, commune.units.office])
    expect((await watch(coordinator, { unitId: taken })).status).toBe(409);
  expect((await open(id)).units).toHaveLength(2);
  const seen = async (queue: string) =>
    (await ask(world, outsider, 'GET', `/api/works?queue=${queue}`)).body.rows.map((row: { id: number }) => row.id);
  expect(await seen('watching')).toEqual([id]);
  expect(await seen('coordinating')).toEqual([]);
  expect((await post(outsider, id, 'notes', { text: 'Đã xem' })).status).toBe(403);

  const removal = (person: Person, unit = unitId) => post(person, id, `watchers/${unit}/removal`);
  expect((await removal(officer)).status).toBe(403);
  expect((await removal(stranger)).status).toBe(404);
  expect((await removal(head, commune.units.office)).status).toBe(404);
  expect((await removal(head)).status).toBe(200);
  await submit(id);
  await post(head, id, 'acceptance', { version: (await open(id)).version });
  expect((await watch(head)).status).toBe(409);
});

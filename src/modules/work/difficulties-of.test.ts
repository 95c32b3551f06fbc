import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  givenIn,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

let world: World;
let commune: Commune;
let chairman: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld('2026-02-27T08:00');
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  officer = await makePerson(world, commune, 'officer', 'economy');
  stranger = await makePerson(world, other, 'leader', 'leaders');
});
afterAll(() => world.close());

interface Group {
  field: string | null;
  open: { hindrance: string; addressedTo: string; task: unknown }[];
  answered: { hindrance: string; answer: string }[];
}
const report = async (person: Person, query = ''): Promise<Group[]> =>
  (await ask(world, person, 'GET', `/api/work-difficulties/report${query}`)).body.fields;
const said = (groups: Group[]) =>
  groups.map(({ field, open, answered }) => [
    field,
    open.map(({ hindrance }) => hindrance),
    answered.map(({ hindrance }) => hindrance),
  ]);

/** Of a task of the plan, as issuing one makes it. */
async function workOf(fieldNo: string | null): Promise<number> {
  const { id } = (await ask(world, chairman, 'POST', '/api/works', givenIn(commune.units.economy))).body;
  if (fieldNo)
    await world.database.owner.query(
      `update works set origin = 'PLAN', origin_id = 700, origin_label = 'Nhiệm vụ 7', field_no = $2 where id = $1`,
      [id, fieldNo],
    );
  return id;
}

async function raise(workId: number, hindrance: string, addressedTo = 'CHAIRMAN') {
  const body = { hindrance, proposal: `Đề nghị gỡ: ${hindrance}`, addressedTo };
  const { status } = await ask(world, officer, 'POST', `/api/works/${workId}/difficulties`, body);
  expect(status).toBe(200);
  return (await ask(world, chairman, 'GET', `/api/works/${workId}`)).body.difficulties[0].id;
}
const answer = (workId: number, difficultyId: number) =>
  ask(world, chairman, 'POST', `/api/works/${workId}/difficulties/${difficultyId}/answer`, { answer: 'Đồng ý' });

test('a period holds what was raised in it or carried into it, as things stood on its last day', async () => {
  const [third, sixth, other] = [await workOf('III'), await workOf('VI'), await workOf(null)];
  const carried = await raise(third, 'Mạng chậm');
  const settled = await raise(sixth, 'Thiếu kinh phí');
  await answer(sixth, settled);
  await world.travel('2026-03-31T23:30');
  await raise(other, 'Thiếu người', 'HIGHER');
  await world.travel('2026-04-01T00:30');
  await answer(third, carried);
  const february = await report(chairman, '?from=2026-02-01&to=2026-02-28');
  expect(said(february)).toEqual([
    ['III', ['Mạng chậm'], []],
    ['VI', [], ['Thiếu kinh phí']],
  ]);
  expect(february[0]?.open[0]?.task).toEqual({ itemId: 700, label: 'Nhiệm vụ 7' });
  const march = await report(chairman, '?from=2026-03-01&to=2026-03-31');
  expect(said(march)).toEqual([
    ['III', ['Mạng chậm'], []],
    [null, ['Thiếu người'], []],
  ]);
  expect(march[1]?.open[0]).toMatchObject({ addressedTo: 'HIGHER', task: null });
  expect(said(await report(chairman, '?from=2026-04-01&to=2026-04-30'))).toEqual([
    ['III', [], ['Mạng chậm']],
    [null, ['Thiếu người'], []],
  ]);
  expect(said(await report(chairman, '?from=2026-02-01&to=2026-12-31&field=VI'))).toEqual([
    ['VI', [], ['Thiếu kinh phí']],
  ]);
  expect(await report(chairman, '?from=2026-01-01&to=2026-01-31')).toEqual([]);
});

test('it is for leaders and the coordinator of the commune, and leaves as a table', async () => {
  expect((await ask(world, officer, 'GET', '/api/work-difficulties/report')).status).toBe(403);
  expect(await report(stranger)).toEqual([]);
  expect((await ask(world, chairman, 'GET', '/api/work-difficulties/report?field=IX')).status).toBe(422);
  const file = await ask(
    world,
    chairman,
    'GET',
    '/api/work-difficulties/report/export.csv?from=2026-02-01&to=2026-02-28',
  );
  expect(file.status).toBe(200);
  expect(file.body).toContain('III. Cải cách thủ tục hành chính');
  expect(file.body).toContain('Nhiệm vụ 7');
  expect(file.body).not.toContain('Thiếu người');
  expect((await ask(world, officer, 'GET', '/api/work-difficulties/report/export.csv')).status).toBe(403);
});

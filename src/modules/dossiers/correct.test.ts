import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

let world: World;
let commune: Commune;
let clerk: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'economy');
  stranger = await makePerson(world, await makeCommune(world), 'counter_clerk', 'service_centre');
});
afterAll(() => world.close());

const papers = [{ name: 'Tờ khai', form: 'MISSING', quantity: 0 }];
const received = async () => (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, { papers }))).body.id;
const open = async (id: number) => (await ask(world, clerk, 'GET', `/api/dossiers/${id}`)).body;
const correct = (asker: Person, id: number, changes: object = {}) =>
  ask(world, asker, 'PUT', `/api/dossiers/${id}`, {
    version: 1,
    applicant: { kind: 'CITIZEN', name: 'Trần Thị Bười', phone: '0900000124' },
    subject: 'Xác nhận tình trạng hôn nhân',
    returnBy: 'POST',
    papers: [{ position: 1, form: 'ORIGINAL', quantity: 1 }],
    reason: 'Nghe nhầm tên; đã nộp tờ khai',
    ...changes,
  });

test('a name misheard and a paper that came later are put right; what was promised stays', async () => {
  const id = await received();
  const before = await open(id);
  expect((await correct(clerk, id)).body).toEqual({ id, version: 2 });
  const after = await open(id);
  expect(after).toMatchObject({
    applicant: { name: 'Trần Thị Bười', phone: '0900000124', idNumber: null },
    papers: [{ form: 'ORIGINAL', quantity: 1 }],
    returnBy: 'POST',
    dueAt: before.dueAt,
    code: before.code,
  });
  expect(after.history[0]).toMatchObject({ verb: 'correct', reason: 'Nghe nhầm tên; đã nộp tờ khai' });
  const { rows } = await world.database.owner.query(
    "select data from events where commune_id = $1 and record_id = $2 and verb = 'correct'",
    [commune.id, id],
  );
  expect(rows[0].data.fields).toEqual(expect.arrayContaining(['applicant_name', 'applicant_phone', 'papers']));
  expect(JSON.stringify(rows[0].data)).not.toContain('Bười');
});

test('of two who correct at once the second is told, and the words of the first stay', async () => {
  const id = await received();
  const answers = await Promise.all([correct(clerk, id), correct(clerk, id, { reason: 'Người thứ hai' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('changed_meanwhile');
});

test('the wrong person, the wrong commune, no reason, nobody to reach, a dossier that has ended', async () => {
  const id = await received();
  expect((await correct(officer, id)).status).toBe(403);
  expect((await correct(stranger, id)).status).toBe(404);
  expect((await correct(clerk, id, { reason: '' })).body.fields).toHaveProperty('reason');
  const nameless = { applicant: { kind: 'CITIZEN', name: 'Trần Thị Bười' } };
  expect((await correct(clerk, id, nameless)).status).toBe(422);
  await ask(world, clerk, 'POST', `/api/dossiers/${id}/withdrawal`, { version: 1, reason: 'Rút' });
  expect((await correct(clerk, id, { version: 2 })).body.code).toBe('wrong_state');
});

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
let colleague: Person;
let head: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  colleague = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  head = await makePerson(world, commune, 'unit_head', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
  stranger = await makePerson(world, await makeCommune(world), 'unit_head', 'service_centre');
});
afterAll(() => world.close());

const received = async () => (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune))).body.id;
const assign = (asker: Person, id: number, personId: number, version = 1) =>
  ask(world, asker, 'POST', `/api/dossiers/${id}/assignment`, { version, personId });

test('a colleague of the holding unit takes it, the head gives it away, and the history says so', async () => {
  const id = await received();
  expect((await assign(colleague, id, colleague.personId)).status).toBe(200);
  expect((await assign(head, id, clerk.personId, 2)).status).toBe(200);
  const { body } = await ask(world, clerk, 'GET', `/api/dossiers/${id}`);
  expect(body.holderPersonId).toBe(clerk.personId);
  expect(body.history.map(({ verb }: { verb: string }) => verb)).toEqual(['assign', 'assign', 'receive']);
});

test('not a person of another unit, not somebody else without being the head, not another commune, not once it has ended', async () => {
  const id = await received();
  expect((await assign(officer, id, officer.personId)).status).toBe(403);
  expect((await assign(colleague, id, clerk.personId)).status).toBe(403);
  expect((await assign(stranger, id, stranger.personId)).status).toBe(404);
  expect(await assign(head, id, officer.personId)).toMatchObject({ status: 422, body: { fields: { personId: {} } } });
  const withdrawn = await ask(world, clerk, 'POST', `/api/dossiers/${id}/withdrawal`, {
    version: 1,
    reason: 'Không còn nhu cầu',
  });
  expect(await assign(head, id, clerk.personId, withdrawn.body.version)).toMatchObject({
    status: 409,
    body: { code: 'wrong_state' },
  });
});

test('the handlers of a unit are listed, in the order of Vietnamese names', async () => {
  const { body } = await ask(world, head, 'GET', `/api/units/${commune.units.service_centre}/handlers`);
  expect(body.people.map(({ id }: { id: number }) => id).sort()).toEqual(
    [clerk, colleague, head].map(({ personId }) => personId).sort(),
  );
});

test('the bell rings for who is given a dossier and for the head of the unit it comes to, once a dossier, until seen', async () => {
  const bell = async (person: Person) => (await ask(world, person, 'GET', '/api/notifications')).body;
  const officeHead = await makePerson(world, commune, 'unit_head', 'office');
  const id = await received();
  await assign(head, id, colleague.personId);
  await assign(head, id, clerk.personId, 2);
  await assign(head, id, colleague.personId, 3);
  expect(await bell(colleague)).toMatchObject({ unseen: 1, rows: [{ kind: 'ASSIGNED', recordId: id, isSeen: false }] });
  expect((await ask(world, colleague, 'POST', '/api/notifications/seen', {})).body.marked).toBe(1);
  expect(await bell(colleague)).toMatchObject({ unseen: 0, rows: [{ isSeen: true }] });
  await ask(world, colleague, 'POST', `/api/dossiers/${id}/transfer`, { version: 4 });
  expect(await bell(officeHead)).toMatchObject({ unseen: 1, rows: [{ kind: 'ARRIVED', recordId: id }] });
  expect((await bell(stranger)).rows).toEqual([]);
});

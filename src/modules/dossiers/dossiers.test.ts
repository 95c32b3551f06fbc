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

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
});
afterAll(() => world.close());

test('a clerk receives a dossier, finds it in the list and opens it', async () => {
  const received = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  expect(received).toMatchObject({ status: 200, body: { code: 'H24.900.01-260316-0001', dueAt: '2026-03-19T17:00' } });
  const list = await ask(world, clerk, 'GET', '/api/dossiers?queue=mine');
  expect(list.body.rows).toMatchObject([
    { code: 'H24.900.01-260316-0001', applicantName: 'Trần Thị Bưởi', remaining: { overdue: false } },
  ]);
  const opened = await ask(world, clerk, 'GET', `/api/dossiers/${received.body.id}`);
  expect(opened.body).toMatchObject({
    status: 'accepted',
    can: { transfer: true },
    history: [{ verb: 'receive', to: 'accepted' }],
  });
});

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
} from './support/world.ts';

let world: World;
let commune: Commune;
let administrator: Person;
let clerk: Person;
let stranger: Person;
let theirs: Commune;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  theirs = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  stranger = await makePerson(world, theirs, 'administrator', 'office');
});
afterAll(() => world.close());

const newPerson = (unitId: number) => ({
  fullName: 'Nguyễn Văn Mẫu',
  title: 'Chuyên viên',
  unitId,
  username: `mau.${unitId}`,
  assignments: [{ role: 'officer', unitId: commune.units.office }],
});

/** What was once answered with an error of ours. */
test.each<[string, () => ReturnType<typeof ask>]>([
  ['a day of the year 0 in an address', () => ask(world, clerk, 'GET', '/api/catalogue/shares?on=0000-02-29')],
  ['a NUL in a filter of a file', () => ask(world, administrator, 'GET', '/api/audit/export.csv?action=%00')],
  [
    "another commune's unit for a role",
    () =>
      ask(world, administrator, 'PUT', `/api/people/${clerk.personId}/roles`, {
        assignments: [{ role: 'officer', unitId: theirs.units.office }],
      }),
  ],
  ['a unit that is not there', () => ask(world, administrator, 'POST', '/api/people', newPerson(987_654))],
  [
    "another commune's unit for a new person",
    () => ask(world, administrator, 'POST', '/api/people', newPerson(theirs.units.office)),
  ],
])('%s is refused', async (_, request) => {
  const { status, body } = await request();
  expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400);
  expect(status, JSON.stringify(body)).toBeLessThan(500);
});

test('a device whose clock is of another age is not believed, and its work is done', async () => {
  for (const time of ['-200000-01-01T00:00:00Z', '+200000-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'hôm qua']) {
    const { status, body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune), {
      'x-device-time': encodeURIComponent(time).replaceAll('%3A', ':').replaceAll('%2B', '+'),
    });
    expect(status, `${time} ${JSON.stringify(body)}`).toBe(200);
  }
});

test('the stranger sees nothing of it', async () => {
  expect((await ask(world, stranger, 'GET', '/api/people')).body.people).toHaveLength(1);
});

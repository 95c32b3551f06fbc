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
let administrator: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
});
afterAll(() => world.close());

test('a first password is shown once: no key, no event and no audit row keeps it', async () => {
  const person = {
    fullName: 'Nguyễn Thị Lan',
    title: 'Chuyên viên',
    unitId: commune.units.office,
    username: 'lan.moi',
    assignments: [{ role: 'officer', unitId: commune.units.office }],
  };
  const headers = { 'idempotency-key': 'them-nguoi-1' };
  const { status, body } = await ask(world, administrator, 'POST', '/api/people', person, headers);
  expect(status).toBe(200);
  const { rows } = await world.database.owner.query(
    `select concat((select string_agg(k::text, '') from idempotency_keys k), (select string_agg(a::text, '') from audit a),
       (select string_agg(e::text, '') from events e)) as kept`,
  );
  expect(rows[0].kept).toContain('organisation.add_person');
  expect(rows[0].kept).not.toContain(body.firstPassword);
  expect((await ask(world, administrator, 'POST', '/api/people', person, headers)).body.fields).toHaveProperty(
    'username',
  );
});

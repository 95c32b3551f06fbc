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

test('who held which post when stays readable after a move, on the same day and on a later one', async () => {
  const officer = await makePerson(world, commune, 'officer', 'office');
  await world.database.owner.query(
    `insert into posts (commune_id, person_id, unit_id, title, valid_from) select commune_id, id, unit_id, title, valid_from from people where id = $1`,
    [officer.personId],
  );
  const url = `/api/people/${officer.personId}`;
  const move = (unitId: number, title: string, decision?: string) =>
    ask(world, administrator, 'PUT', `${url}/unit`, { unitId, title, ...(decision ? { decision } : {}) });
  const posts = async (asker = administrator) => (await ask(world, asker, 'GET', `${url}/posts`)).body.posts;
  await move(commune.units.economy, 'Chuyên viên');
  await move(commune.units.culture_society, 'Phó Trưởng phòng', 'Quyết định số 5/QĐ-UBND');
  expect(await posts()).toMatchObject([
    {
      ...{ title: 'Phó Trưởng phòng', unit: 'Phòng Văn hoá - Xã hội', from: '2026-03-16', to: null },
      decision: 'Quyết định số 5/QĐ-UBND',
    },
    { from: '2025-07-01', to: '2026-03-16' },
  ]);
  expect((await ask(world, officer, 'GET', `${url}/posts`)).status).toBe(403);
});

test('nobody rises by covering: not for oneself, and an administrator is covered by the word of another administrator only', async () => {
  const leader = await makePerson(world, commune, 'leader', 'leaders');
  const officer = await makePerson(world, commune, 'officer', 'office');
  const cover = (asker: Person, id: number, coveredPersonId: number) =>
    ask(world, asker, 'POST', `/api/people/${id}/cover`, { coveredPersonId, from: '2026-03-17', to: '2026-03-20' });
  expect((await cover(leader, leader.personId, administrator.personId)).status).toBe(403);
  expect((await cover(leader, officer.personId, administrator.personId)).status).toBe(403);
  expect((await cover(administrator, administrator.personId, leader.personId)).status).toBe(403);
  expect((await cover(administrator, officer.personId, leader.personId)).status).toBe(200);
});

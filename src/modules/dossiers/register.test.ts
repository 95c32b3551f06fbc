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
let prefix: string;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  const { rows } = await world.database.owner.query('select agency_code from communes where id = $1', [commune.id]);
  prefix = `${rows[0].agency_code}-260316-`;
});
afterAll(() => world.close());

const filed = (code: string, changes: object = {}) => ({
  code,
  procedureCode: '1.004873',
  applicant: { kind: 'CITIZEN', name: 'Lê Văn Mẫu', phone: '0912345678' },
  registeredAt: '2026-03-16T07:45',
  source: 'PORTAL',
  returnBy: 'ONLINE',
  ...changes,
});
const register = (code: string, changes?: object) =>
  ask(world, clerk, 'POST', '/api/dossier-registrations', filed(code, changes));
const receive = async () => (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune))).body.code;

test('a number of our own series that the city gave out is not given again', async () => {
  expect(await receive()).toBe(`${prefix}0001`);
  expect((await register(`${prefix}0002`)).status).toBe(200);
  expect(await receive()).toBe(`${prefix}0003`);
  const reception = { ...intake(commune), resolverName: 'UBND xã khác', resolverAgencyCode: 'H99.900.02' };
  expect((await ask(world, clerk, 'POST', '/api/receptions', reception)).body.code).toBe(`${prefix}0004`);
});

test('sent again it is known; another dossier under its code is refused, whoever holds the code', async () => {
  const code = `${prefix}0010`;
  const { body } = await register(code);
  expect((await register(code)).body).toEqual({ id: body.id, isNew: false, answerBy: null });
  const other = await register(code, { applicant: { kind: 'CITIZEN', name: 'Người Khác', phone: '0912345679' } });
  expect(other).toMatchObject({ status: 409, body: { code: 'code_taken' } });
  expect((await register(`${prefix}0004`)).body.code).toBe('code_taken');
});

test.each([
  ["tomorrow's number", () => prefix.replace('260316', '260317'), '0001'],
  ['a day that is none', () => prefix.replace('260316', '260231'), '0001'],
  ['a number that would use the series up', () => prefix, '99999'],
])('%s is refused', async (_, start, number) => {
  expect((await register(`${start()}${number}`)).body).toMatchObject({ code: 'invalid', fields: { code: {} } });
});

test('a dossier received elsewhere keeps its own code', async () => {
  expect((await register('H99.900.02-260316-0001')).body.isNew).toBe(true);
});

test.each([
  ['a birth in the year 0', { applicant: { kind: 'CITIZEN', name: 'A', phone: '0912345678', bornOn: '0000-02-29' } }],
  ['a birth to come', { applicant: { kind: 'CITIZEN', name: 'A', phone: '0912345678', bornOn: '2999-01-01' } }],
  ['a filing in the year 0', { registeredAt: '0000-02-29T10:00' }],
  ['a filing of another age', { registeredAt: '1900-01-01T10:00' }],
])('%s is refused, not an error of ours', async (_, changes) => {
  expect((await register(`${prefix}0020`, changes)).status).toBe(422);
});

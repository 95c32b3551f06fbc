import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';
import { type Limit, timeCut } from './rules.ts';

let world: World;
let commune: Commune;
let administrator: Person;
let officer: Person;
let stranger: Person;
let procedureId: number;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  officer = await makePerson(world, commune, 'officer', 'office');
  stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
  const { rows } = await world.database.owner.query('select procedure_id as id from offered_procedures where id = $1', [
    commune.procedures.marital,
  ]);
  procedureId = rows[0].id;
});
afterAll(() => world.close());

const set = (asker: Person, change: object, id = procedureId) =>
  ask(world, asker, 'PUT', `/api/catalogue/${id}/flag`, change);
const open = async (asker = officer) => (await ask(world, asker, 'GET', `/api/catalogue/${procedureId}`)).body;
const flag = async (name: string, asker = officer) =>
  (await open(asker)).flags.find((one: { flag: string }) => one.flag === name);
const share = async (key: string, on: string, asker = officer) =>
  (await ask(world, asker, 'GET', `/api/catalogue/shares?on=${on}`)).body.shares.find(
    (one: { key: string }) => one.key === key,
  );

describe('what holds of a procedure', () => {
  test('holds from its day on, and the day before tells as it was', async () => {
    expect((await set(administrator, { flag: 'online_eligible', value: true, from: '2026-01-01' })).status).toBe(200);
    await set(administrator, { flag: 'online_offered', value: true, from: '2026-02-01', decision: 'QĐ 1/QĐ-UBND' });
    await set(administrator, { flag: 'online_offered', value: false, from: '2026-03-01' });
    expect(await flag('online_offered')).toMatchObject({ value: false, from: '2026-03-01', history: [{}, {}] });
    expect(await share('online_offered', '2026-01-15')).toMatchObject({ counted: [], of: [procedureId] });
    expect((await share('online_offered', '2026-02-15')).counted).toEqual([procedureId]);
    expect((await share('online_offered', '2026-03-15')).counted).toEqual([]);
  });

  test('a day that is not come yet is written down and waits', async () => {
    await set(administrator, { flag: 'online_payment', value: true, from: '2026-04-01' });
    expect(await flag('online_payment')).toMatchObject({ value: null, from: null, history: [{ from: '2026-04-01' }] });
  });

  test('is for administrator and coordinator, of this commune alone', async () => {
    const change = { flag: 'is_interlinked', value: true, from: '2026-01-01' };
    expect((await set(officer, change)).status).toBe(403);
    expect((await set(administrator, change, 999_999)).status).toBe(404);
    expect((await set(administrator, { ...change, from: '2026-02-30' })).body).toMatchObject({ fields: { from: {} } });
    await set(administrator, change);
    expect((await flag('is_interlinked', stranger)).value).not.toBe(true);
  });
});

test.each<[string, Limit | null, Limit | null, number | undefined]>([
  ['days to fewer days', { value: 10, unit: 'WORKING_DAY' }, { value: 4, unit: 'WORKING_DAY' }, 0.6],
  ['a day to hours', { value: 1, unit: 'WORKING_DAY' }, { value: 4, unit: 'WORKING_HOUR' }, 0.5],
  ['nothing given up', { value: 3, unit: 'WORKING_DAY' }, { value: 5, unit: 'WORKING_DAY' }, 0],
  ['working and calendar time', { value: 10, unit: 'CALENDAR_DAY' }, { value: 4, unit: 'WORKING_DAY' }, undefined],
  ['months', { value: 2, unit: 'MONTH' }, { value: 1, unit: 'MONTH' }, 0.5],
  ['no limit by law', null, { value: 1, unit: 'MONTH' }, undefined],
])('how much time is cut: %s', (_, legalLimit, ownLimit, cut) => {
  const found = timeCut({ legalLimit, ownLimit });
  if (cut === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(cut);
});

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

let world: World;
let commune: Commune;
let administrator: Person;
let clerk: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
});
afterAll(() => world.close());

const FIELDS = {
  name: 'Đội Quản lý trật tự đô thị',
  shortName: 'Đội QLTT',
  symbol: 'QLTT',
  kind: 'PUBLIC_SERVICE',
  aliases: ['Đội trật tự'],
  foundingDecision: 'Quyết định số 45/QĐ-UBND ngày 10/3/2026',
};
const found = (body: object, person = administrator) =>
  ask(world, person, 'POST', '/api/units', { ...FIELDS, ...body });
const open = (id: number) => ask(world, clerk, 'GET', `/api/units/${id}`);

describe('founding a unit', () => {
  test('for a later day: it is there for everyone to see, last in the list and not yet in being', async () => {
    const { body } = await found({ validFrom: '2026-05-01' });
    const { foundingDecision } = FIELDS;
    expect((await open(body.id)).body).toMatchObject({ state: 'COMING', validFrom: '2026-05-01', foundingDecision });
    const list = await ask(world, clerk, 'GET', '/api/units');
    expect(list.body.units.at(-1)).toMatchObject({
      id: body.id,
      state: 'COMING',
      aliases: ['Đội trật tự'],
      next: null,
    });
    await world.travel('2026-05-01T08:00');
    expect((await open(body.id)).body.state).toBe('CURRENT');
    await world.travel('2026-03-16T08:00');
  });

  test('is for administrators, with every field right', async () => {
    expect(await found({}, clerk)).toMatchObject({ status: 403 });
    expect(await found({ validFrom: '31/12/2026' })).toMatchObject({
      status: 422,
      body: { fields: { validFrom: {} } },
    });
    expect(await found({ name: ' ' })).toMatchObject({ status: 422, body: { fields: { name: {} } } });
  });
});

describe('correcting a unit', () => {
  test('changes what was typed wrong and leaves no other name behind', async () => {
    const { body } = await found({});
    const correct = (person: Person) =>
      ask(world, person, 'PUT', `/api/units/${body.id}`, { ...FIELDS, name: 'Đội Quản lý đô thị', aliases: [] });
    expect(await correct(clerk)).toMatchObject({ status: 403 });
    expect(await correct(stranger)).toMatchObject({ status: 404 });
    expect(await correct(administrator)).toMatchObject({ status: 200 });
    const { names, aliases } = (await open(body.id)).body;
    expect(names.map(({ name }: { name: string }) => name)).toEqual(['Đội Quản lý đô thị']);
    expect(aliases).toEqual([]);
  });
});

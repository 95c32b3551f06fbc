import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  intake,
  MONDAY,
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
  stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.travel(MONDAY);
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
});

const hours = (weekdays: number[], from: string, to: string, more: object = {}) =>
  weekdays.map((weekday) => ({ weekday, from, to, openForReception: true, countsForDeadline: true, ...more }));
const USUAL = [...hours([1, 2, 3, 4, 5], '07:30', '11:30'), ...hours([1, 2, 3, 4, 5], '13:30', '17:00')];
const SATURDAY = hours([6], '07:30', '11:30', { countsForDeadline: false });

const setWeek = (body: object, person = administrator) => ask(world, person, 'PUT', '/api/working-time', body);
const addDay = (body: object, person = administrator) =>
  ask(world, person, 'POST', '/api/commune-days', { name: 'Nghỉ', decision: 'Quyết định số 9/QĐ-UBND', ...body });
const due = async () =>
  (await ask(world, clerk, 'GET', `/api/procedures/${commune.procedures.marital}/due`)).body.dueAt;

describe('the hours of the commune', () => {
  test('hold from their day, and the usual ones until then', async () => {
    const until16 = [...hours([1, 2, 3, 4, 5], '07:00', '11:00'), ...hours([1, 2, 3, 4, 5], '13:00', '16:00')];
    expect(await due()).toBe('2026-03-19T17:00');
    expect(await setWeek({ validFrom: '2026-03-19', sessions: until16 })).toMatchObject({ status: 200 });
    expect(await due()).toBe('2026-03-19T16:00');
    const { body } = await ask(world, clerk, 'GET', '/api/working-time');
    expect(body).toMatchObject({ periods: [{ from: '2026-03-19', to: null }], unitsWithOwn: [] });
    expect(body.today.map(({ from }: { from: string }) => from)).toContain('13:30');
    await setWeek({ validFrom: '2026-03-18', sessions: [] });
    expect(await due()).toBe('2026-03-19T17:00');
  });

  test('are refused when they overlap, end before they begin, count for nothing or change the past', async () => {
    const wrong = [
      [...hours([1], '07:00', '11:00'), ...hours([1], '10:00', '12:00')],
      hours([1], '11:00', '07:00'),
      SATURDAY,
      hours([1], '7:00', '11:00'),
    ];
    for (const sessions of wrong)
      expect(await setWeek({ validFrom: '2026-03-20', sessions })).toMatchObject({ status: 422 });
    expect(await setWeek({ validFrom: '2025-07-01', sessions: USUAL })).toMatchObject({ status: 200 });
    expect(await setWeek({ validFrom: '2026-03-15', sessions: USUAL })).toMatchObject({
      status: 422,
      body: { fields: { validFrom: {} } },
    });
  });

  test('are set by an administrator, of the commune only, and seen by everyone', async () => {
    const week = { validFrom: '2026-03-20', sessions: USUAL };
    expect(await setWeek(week, clerk)).toMatchObject({ status: 403 });
    expect(await setWeek({ ...week, unitId: commune.units.office }, stranger)).toMatchObject({ status: 404 });
    const url = `/api/working-time?unitId=${commune.units.office}`;
    expect(await ask(world, stranger, 'GET', url)).toMatchObject({ status: 404 });
    expect(await ask(world, clerk, 'GET', url)).toMatchObject({ status: 200 });
  });
});

describe('the hours of a unit', () => {
  test('of the centre: received on a Saturday morning, that day is day 0', async () => {
    await world.travel('2026-03-21T09:00');
    expect(await due()).toBe('2026-03-26T17:00');
    const own = { unitId: commune.units.service_centre, validFrom: '2026-03-21', sessions: [...USUAL, ...SATURDAY] };
    expect(await setWeek(own)).toMatchObject({ status: 200 });
    expect(await due()).toBe('2026-03-25T17:00');
    const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
    expect(body.dueAt).toBe('2026-03-25T17:00');
    const opened = await ask(world, clerk, 'GET', `/api/dossiers/${body.id}`);
    expect(opened.body.whyDue.join(' ')).toContain('21/03/2026');
  });

  test('run the clock of its own steps and nobody else’s', async () => {
    const late = hours([1, 2, 3, 4, 5], '13:30', '17:00');
    await setWeek({ unitId: commune.units.office, validFrom: '2026-03-16', sessions: late });
    const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
    await ask(world, clerk, 'POST', `/api/dossiers/${body.id}/transfer`, { version: 1 });
    const { steps, dueAt } = (await ask(world, clerk, 'GET', `/api/dossiers/${body.id}`)).body;
    expect(dueAt).toBe('2026-03-19T17:00');
    // 60 % of 1770 minutes is 1062: five afternoons of 210 minutes and twelve minutes.
    expect(steps[1].dueAt).toBe('2026-03-23T13:42');
  });
});

describe('the days of the commune', () => {
  test('a day off by decision moves the appointment, and back when it is removed', async () => {
    const { body } = await addDay({ day: '2026-03-18', kind: 'DAY_OFF' });
    expect(await due()).toBe('2026-03-20T17:00');
    const year = await ask(world, clerk, 'GET', '/api/commune-days?year=2026');
    expect(year.body.days).toContainEqual(
      expect.objectContaining({ id: body.id, day: '2026-03-18', kind: 'DAY_OFF', certainty: null }),
    );
    expect(year.body.days.some(({ certainty }: { certainty: string }) => certainty === 'FOUND')).toBe(true);
    const removal = (person: Person) => ask(world, person, 'DELETE', `/api/commune-days/${body.id}`);
    expect(await removal(clerk)).toMatchObject({ status: 403 });
    expect(await removal(stranger)).toMatchObject({ status: 404 });
    expect(await removal(administrator)).toMatchObject({ status: 200 });
    expect(await due()).toBe('2026-03-19T17:00');
  });

  test('a swap is entered and removed as a pair', async () => {
    const swap = { day: '2026-03-18', kind: 'SWAP_OFF', swappedWith: '2026-03-21' };
    expect(await addDay({ ...swap, swappedWith: undefined })).toMatchObject({ status: 422 });
    expect(await addDay({ ...swap, swappedWith: '2026-03-20' })).toMatchObject({
      status: 422,
      body: { fields: { swappedWith: {} } },
    });
    const { body } = await addDay(swap);
    expect(await due()).toBe('2026-03-20T17:00');
    await world.travel('2026-03-20T08:00');
    expect(await due()).toBe('2026-03-24T17:00');
    await ask(world, administrator, 'DELETE', `/api/commune-days/${body.id}`);
    expect(await due()).toBe('2026-03-25T17:00');
  });

  test('an announced day off can be worked on; what changes nothing is refused', async () => {
    await world.travel('2026-04-27T08:00');
    const before = await due();
    expect(await addDay({ day: '2026-04-30', kind: 'WORKDAY' })).toMatchObject({ status: 200 });
    expect(await due()).not.toBe(before);
    const { body } = await ask(world, clerk, 'GET', '/api/commune-days?year=2026');
    expect(body.days).toContainEqual(expect.objectContaining({ day: '2026-04-30', id: null, isReplaced: true }));
    for (const wrong of [
      { day: '2026-04-30', kind: 'DAY_OFF' },
      { day: '2026-04-29', kind: 'WORKDAY' },
      { day: '2026-05-02', kind: 'WORKDAY' },
      { day: '2026-05-03', kind: 'DAY_OFF' },
      { day: '1899-01-01', kind: 'DAY_OFF' },
    ])
      expect(await addDay(wrong)).toMatchObject({ status: 422, body: { fields: { day: {} } } });
    expect(await addDay({ day: '2026-05-06', kind: 'DAY_OFF' }, clerk)).toMatchObject({ status: 403 });
  });

  test('announce no year: its limits still say that they wait for the announcement', async () => {
    await world.travel('2029-03-12T08:00');
    const why = async () =>
      (await ask(world, clerk, 'GET', `/api/procedures/${commune.procedures.marital}/due`)).body.why.join(' ');
    expect(await why()).toContain('Chưa có lịch nghỉ lễ năm 2029');
    await addDay({ day: '2029-03-13', kind: 'DAY_OFF' });
    expect(await why()).toContain('Chưa có lịch nghỉ lễ năm 2029');
  });

  test('are nobody else’s', async () => {
    await addDay({ day: '2026-03-18', kind: 'DAY_OFF' });
    const { body } = await ask(world, stranger, 'GET', '/api/commune-days?year=2026');
    expect(body.days.filter(({ id }: { id: number | null }) => id !== null)).toEqual([]);
  });
});

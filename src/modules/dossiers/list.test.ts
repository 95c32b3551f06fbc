import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
const codes: Record<string, string> = {};

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
  stranger = await makePerson(world, await makeCommune(world), 'counter_clerk', 'service_centre');
  await receive('monday', {});
  await world.travel('2026-03-17T09:00');
  const byPost = await receive('tuesday', { source: 'POST', offeredProcedureId: commune.procedures.copy });
  await ask(world, clerk, 'POST', `/api/dossiers/${byPost}/withdrawal`, { version: 1, reason: 'Không cần nữa' });
  await world.travel('2026-03-18T10:00');
  const passed = await receive('wednesday', {});
  await ask(world, clerk, 'POST', `/api/dossiers/${passed}/transfer`, { version: 1 });
  await ask(world, officer, 'POST', `/api/dossiers/${passed}/assignment`, { version: 2, personId: officer.personId });
});
afterAll(() => world.close());

async function receive(name: string, changes: object): Promise<number> {
  const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, changes));
  codes[body.code] = name;
  return body.id;
}

const list = async (query: string, person = clerk) => await ask(world, person, 'GET', `/api/dossiers?${query}`);
const named = async (query: string) =>
  (await list(`sort=oldest&${query}`)).body.rows.map(({ code }: { code: string }) => codes[code]);

describe('the list is narrowed by', () => {
  test.each([
    ['one status', () => 'status=withdrawn', ['tuesday']],
    ['several', () => 'status=withdrawn,processing', ['tuesday', 'wednesday']],
    ['a channel', () => 'source=POST', ['tuesday']],
    ['several channels', () => 'source=POST,COUNTER', ['monday', 'tuesday', 'wednesday']],
    ['a procedure', () => `procedureId=${commune.procedures.copy}`, ['tuesday']],
    ['the unit that holds', () => `unitId=${commune.units.office}`, ['wednesday']],
    ['who holds', () => `personId=${officer.personId}`, ['wednesday']],
    ['a first day', () => 'registeredFrom=2026-03-17', ['tuesday', 'wednesday']],
    ['a last day, which counts', () => 'registeredTo=2026-03-17', ['monday', 'tuesday']],
    ['appointments', () => 'dueFrom=2026-03-19&dueTo=2026-03-19', ['monday']],
    ['all at once', () => 'queue=all&status=accepted&source=COUNTER&registeredTo=2026-03-16&search=buoi', ['monday']],
    ['what nothing is', () => 'status=returned&source=PORTAL', []],
  ])('%s', async (_, query, names) => {
    expect(await named(query())).toEqual(names);
  });

  test.each([
    'status=x',
    'status=accepted,x',
    'source=',
    'source=post',
    'dueFrom=2026-02-30',
    'personId=0',
    'unitId=x',
  ])('but not by %s', async (query) => {
    const answer = await list(query);
    // A filter left empty in an address is a filter not set.
    expect(answer.status).toBe(query === 'source=' ? 200 : 422);
  });

  test('a file follows the same filters, and the columns that were chosen', async () => {
    const query = 'status=withdrawn&source=POST&columns=returned,code';
    const { body } = await ask(world, clerk, 'GET', `/api/dossiers/export.csv?${query}`);
    const [headings, row, ...rest] = body.slice(1).trimEnd().split('\r\n');
    expect(headings).toBe('Trả kết quả,Mã hồ sơ');
    expect(codes[row.slice(1)]).toBe('tuesday');
    expect(rest).toEqual([]);
    expect((await ask(world, clerk, 'GET', '/api/dossiers/export.csv?columns=phone')).status).toBe(422);
  });
});

describe('what the filters offer', () => {
  test('is of the commune: procedures, units, and who handles dossiers there', async () => {
    const { body } = await ask(world, clerk, 'GET', '/api/dossiers/choices');
    expect(body.procedures).toContainEqual(
      expect.objectContaining({
        id: commune.procedures.copy,
        code: '2.000815',
        name: 'Chứng thực bản sao từ bản chính',
      }),
    );
    expect(body.units.map(({ id }: { id: number }) => id)).toContain(commune.units.office);
    expect(body.people).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: officer.personId, unitId: commune.units.office })]),
    );
    expect(body.people).toHaveLength(2);
  });

  test('another commune gets its own', async () => {
    const { body } = await ask(world, stranger, 'GET', '/api/dossiers/choices');
    expect(body.people.map(({ id }: { id: number }) => id)).toEqual([stranger.personId]);
    expect((await list(`personId=${officer.personId}`, stranger)).body.rows).toEqual([]);
  });
});

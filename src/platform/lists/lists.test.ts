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
let officer: Person;
let head: Person;
let administrator: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  officer = await makePerson(world, commune, 'officer', 'office');
  head = await makePerson(world, commune, 'unit_head', 'office', 'Đỗ Thị Đầu');
  administrator = await makePerson(world, commune, 'administrator', 'office');
  stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
});
afterAll(() => world.close());

const overdue = { list: 'dossiers', name: 'Quá hạn, đất đai', filter: { queue: 'overdue' }, columns: ['code', 'due'] };
const save = (person: Person, changes: object = {}) =>
  ask(world, person, 'POST', '/api/saved-views', { ...overdue, isShared: false, ...changes });
const saved = async (person: Person, changes: object = {}): Promise<number> => (await save(person, changes)).body.id;
const settingsOf = async (person: Person) => (await ask(world, person, 'GET', '/api/list-settings')).body;
const idsOf = async (person: Person) => (await settingsOf(person)).views.map(({ id }: { id: number }) => id);
const change = (person: Person, id: number, isShared = false) =>
  ask(world, person, 'PUT', `/api/saved-views/${id}`, { name: 'Tên mới', isShared });
const drop = (person: Person, id: number) => ask(world, person, 'DELETE', `/api/saved-views/${id}`);
const restore = (person: Person, id: number) => ask(world, person, 'POST', `/api/saved-views/${id}/restoration`);
const prefer = (person: Person, changes: object) =>
  ask(world, person, 'PUT', '/api/list-settings', { list: 'dossiers', ...changes });

describe('a view is saved', () => {
  test('for oneself, as it was, and nobody else sees it', async () => {
    const id = await saved(officer);
    const { views } = await settingsOf(officer);
    expect(views).toContainEqual({ ...overdue, id, isShared: false, isMine: true, owner: expect.any(String) });
    for (const other of [head, administrator, stranger]) expect(await idsOf(other)).not.toContain(id);
  });

  test('for the commune by a head of a unit, and another commune does not see it', async () => {
    const id = await saved(head, { isShared: true });
    expect((await settingsOf(officer)).views).toContainEqual(
      expect.objectContaining({ id, isShared: true, isMine: false, owner: 'Đỗ Thị Đầu' }),
    );
    expect(await idsOf(stranger)).not.toContain(id);
  });

  test('but not for the commune by everyone', async () => {
    expect(await save(officer, { isShared: true })).toMatchObject({ status: 403 });
    const id = await saved(officer);
    expect(await change(officer, id, true)).toMatchObject({ status: 403 });
  });

  test.each([
    ['what was searched', { filter: { search: 'Nguyễn Văn A' } }],
    ['a page', { filter: { page: '3' } }],
    ['a list of no name', { list: 'X;' }],
    ['no name', { name: ' ' }],
    ['columns that are none', { columns: [] }],
    ['a filter without end', { filter: { queue: 'x'.repeat(401) } }],
  ])('never with %s', async (_, changes) => {
    expect(await save(officer, changes)).toMatchObject({ status: 422 });
  });

  test('a hundred times and no more', async () => {
    const collector = await makePerson(world, commune, 'officer', 'economy');
    await world.database.owner.query(
      `insert into saved_views (commune_id, list, name, person_id, is_shared, settings)
       select $1, 'dossiers', 'Số ' || n, $2, false, '{"filter": {}, "columns": null}' from generate_series(1, 100) n`,
      [commune.id, collector.personId],
    );
    expect(await save(collector)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
  });
});

describe('a saved view is', () => {
  test('renamed and shared by whoever saved it', async () => {
    const id = await saved(head);
    expect((await change(head, id, true)).status).toBe(200);
    expect((await settingsOf(officer)).views).toContainEqual(expect.objectContaining({ id, name: 'Tên mới' }));
  });

  test('deleted, and back when that is undone', async () => {
    const id = await saved(officer);
    expect((await restore(officer, id)).status).toBe(409);
    expect((await drop(officer, id)).status).toBe(200);
    expect(await idsOf(officer)).not.toContain(id);
    expect((await drop(officer, id)).status).toBe(404);
    expect((await restore(officer, id)).status).toBe(200);
    expect(await idsOf(officer)).toContain(id);
  });

  test('left alone by others, but a shared one the administrator may take away', async () => {
    const own = await saved(head);
    expect((await drop(officer, own)).status).toBe(404);
    expect((await drop(administrator, own)).status).toBe(404);
    const shared = await saved(head, { isShared: true });
    expect((await drop(officer, shared)).status).toBe(403);
    expect((await change(stranger, shared)).status).toBe(404);
    expect((await drop(administrator, shared)).status).toBe(200);
  });
});

describe('a person prefers', () => {
  test('columns and a first view, each for itself', async () => {
    const id = await saved(officer);
    expect((await prefer(officer, { columns: ['due', 'code'] })).status).toBe(200);
    expect((await prefer(officer, { defaultViewId: id })).status).toBe(200);
    const { preferences } = await settingsOf(officer);
    expect(preferences).toEqual([{ list: 'dossiers', columns: ['due', 'code'], defaultViewId: id }]);
    await prefer(officer, { columns: null, defaultViewId: null });
    expect((await settingsOf(officer)).preferences).toEqual([{ list: 'dossiers', columns: null, defaultViewId: null }]);
    expect((await settingsOf(head)).preferences).toEqual([]);
  });

  test('never a view that is not there for them', async () => {
    const others = await saved(head);
    expect((await prefer(officer, { defaultViewId: others })).status).toBe(404);
    expect((await prefer(stranger, { defaultViewId: others })).status).toBe(404);
  });
});

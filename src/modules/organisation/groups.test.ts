import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ask,
  type Commune,
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
let groupId: number;

beforeAll(async () => {
  world = await makeWorld();
  stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.travel(MONDAY);
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Đỗ Thị Sen');
  const fields = { name: 'Ban Chỉ đạo chuyển đổi số', shortName: 'BCĐ CĐS', symbol: 'BCĐ', kind: 'GROUP', aliases: [] };
  groupId = (await ask(world, administrator, 'POST', '/api/units', { ...fields, validFrom: '2026-01-01' })).body.id;
});

const add = (body: object, person = administrator, unitId = groupId) =>
  ask(world, person, 'POST', `/api/units/${unitId}/members`, { duty: 'MEMBER', ...body });
const change = (id: number, body: object, person = administrator) =>
  ask(world, person, 'PUT', `/api/group-members/${id}`, { duty: 'MEMBER', ...body });
const end = (id: number, on: string, person = administrator) =>
  ask(world, person, 'POST', `/api/group-members/${id}/end`, { on });
const members = async (person = clerk) => (await ask(world, person, 'GET', `/api/units/${groupId}`)).body.members;

describe('the members of a group', () => {
  test('are people of the commune or written out, in the order of their duties, for everyone to see', async () => {
    await add({ title: 'Lê Văn Mít, Bí thư Đoàn xã', area: 'Tổ công nghệ số cộng đồng' });
    await add({ personId: clerk.personId, duty: 'HEAD', validFrom: '2026-02-01' });
    expect(await members()).toMatchObject([
      { name: 'Đỗ Thị Sen', post: 'Chuyên viên', duty: 'HEAD', validFrom: '2026-02-01' },
      { name: 'Lê Văn Mít, Bí thư Đoàn xã', personId: null, area: 'Tổ công nghệ số cộng đồng', validTo: null },
    ]);
  });

  test('change duty as a row of its own, and leave with a day', async () => {
    const { body } = await add({ personId: clerk.personId, validFrom: '2026-02-01' });
    const changed = await change(body.id, { duty: 'DEPUTY', area: 'Đề án 06' });
    expect(changed.body.id).not.toBe(body.id);
    expect(await members()).toMatchObject([
      { duty: 'DEPUTY', area: 'Đề án 06', validFrom: '2026-03-16', validTo: null },
      { duty: 'MEMBER', validFrom: '2026-02-01', validTo: '2026-03-16' },
    ]);
    expect((await change(changed.body.id, { duty: 'SECRETARY' })).body.id).toBe(changed.body.id);
    expect(await end(changed.body.id, '2026-03-16')).toMatchObject({ status: 422 });
    expect(await end(changed.body.id, '2026-03-20')).toMatchObject({ status: 200 });
    expect(await end(changed.body.id, '2026-03-21')).toMatchObject({ status: 409 });
  });

  test('are never twice the same person, nor two heads, nor of an office, nor nobody', async () => {
    await add({ personId: clerk.personId, duty: 'HEAD' });
    expect(await add({ personId: clerk.personId })).toMatchObject({ status: 422, body: { fields: { personId: {} } } });
    expect(await add({ title: 'Lê Văn Mít', duty: 'HEAD' })).toMatchObject({ status: 422 });
    expect(await add({})).toMatchObject({ status: 422, body: { fields: { title: {} } } });
    expect(await add({ title: 'Lê Văn Mít', personId: clerk.personId })).toMatchObject({ status: 422 });
    expect(await add({ title: 'Lê Văn Mít' }, administrator, commune.units.office)).toMatchObject({ status: 409 });
  });

  test('are decided by an administrator of the commune', async () => {
    const { body } = await add({ title: 'Lê Văn Mít' });
    expect(await add({ title: 'Lê Văn Mít' }, clerk)).toMatchObject({ status: 403 });
    expect(await add({ title: 'Lê Văn Mít' }, stranger)).toMatchObject({ status: 404 });
    expect(await add({ personId: stranger.personId })).toMatchObject({ status: 404 });
    for (const ask of [() => change(body.id, {}, clerk), () => end(body.id, '2026-04-01', clerk)])
      expect(await ask()).toMatchObject({ status: 403 });
    for (const ask of [() => change(body.id, {}, stranger), () => end(body.id, '2026-04-01', stranger)])
      expect(await ask()).toMatchObject({ status: 404 });
  });

  test('leave when the group is dissolved', async () => {
    await add({ title: 'Lê Văn Mít', validFrom: '2026-02-01' });
    const decision = { effectiveOn: '2026-03-16', decision: 'Quyết định số 7/QĐ-UBND' };
    const { status } = await ask(world, administrator, 'POST', `/api/units/${groupId}/dissolution`, decision);
    expect(status).toBe(200);
    expect(await members()).toMatchObject([{ validTo: '2026-03-16' }]);
    expect(await add({ title: 'Lê Văn Mít' })).toMatchObject({ status: 409 });
  });
});

describe('the commune of itself', () => {
  const said = {
    foundedOn: '2025-07-01',
    resolution: 'Nghị quyết về sắp xếp đơn vị hành chính cấp xã năm 2025',
    predecessors: [
      { name: 'Xã Cũ Một', isPartial: false },
      { name: 'Xã Cũ Hai', isPartial: true },
    ],
  };
  const read = (person: Person) => ask(world, person, 'GET', '/api/commune');
  const write = (body: object, person = administrator) => ask(world, person, 'PUT', '/api/commune', body);

  test('says when it was founded and of what', async () => {
    expect((await read(clerk)).body).toMatchObject({ foundedOn: '2025-07-01', resolution: null, predecessors: [] });
    expect(await write(said)).toMatchObject({ status: 200 });
    expect(await write(said)).toMatchObject({ status: 200 });
    expect((await read(clerk)).body).toMatchObject(said);
    expect((await read(stranger)).body.predecessors).toEqual([]);
  });

  test('only an administrator says it, and nothing of the future', async () => {
    expect(await write(said, clerk)).toMatchObject({ status: 403 });
    expect(await write({ ...said, foundedOn: '2026-07-01' })).toMatchObject({ status: 422 });
  });
});

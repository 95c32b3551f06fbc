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
} from '../../../../test/support/world.ts';

let world: World;
let commune: Commune;
let clerk: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
  stranger = await makePerson(world, await makeCommune(world), 'counter_clerk', 'service_centre');
});
afterAll(() => world.close());

const resolver = { resolverName: 'UBND xã Tân Kỳ', resolverAgencyCode: 'h99.900.02' };
const receive = (asker: Person, changes: object = {}, key?: string) => {
  const { source: _, ...body } = { source: undefined, ...intake(commune) };
  const headers = key ? { 'idempotency-key': key } : {};
  return ask(world, asker, 'POST', '/api/receptions', { ...body, ...resolver, ...changes }, headers);
};
const move = (asker: Person, id: number, name: string, version: number, reason?: string) =>
  ask(world, asker, 'POST', `/api/receptions/${id}/${name}`, { version, ...(reason ? { reason } : {}) });

test('received here, resolved elsewhere: numbered in the same series, promised, sent, back, handed over', async () => {
  const before = (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune))).body.code;
  const { status, body } = await receive(clerk, {}, 'reception-1');
  expect(status, JSON.stringify(body)).toBe(200);
  expect(Number(body.code.slice(-4))).toBe(Number(before.slice(-4)) + 1);
  expect((await receive(clerk, {}, 'reception-1')).body).toEqual(body);
  expect(body.dueAt).toBe('2026-03-19T17:00');
  expect((await move(clerk, body.id, 'dispatch', 1)).body).toMatchObject({ status: 'sent', version: 2 });
  expect((await move(clerk, body.id, 'result', 2)).body.status).toBe('result_back');
  expect((await move(clerk, body.id, 'return', 3)).body.status).toBe('returned');
  const record = (await ask(world, officer, 'GET', `/api/receptions/${body.id}`)).body;
  expect(record).toMatchObject({
    status: 'returned',
    resolverAgencyCode: 'H99.900.02',
    returnedAt: '2026-03-16T08:00',
    remaining: null,
    can: { send: { vi: expect.stringContaining('Đã trả kết quả') } },
  });
  expect(record.history.map(({ verb }: { verb: string }) => verb)).toEqual([
    ...['hand_over', 'take_result', 'send', 'receive_for_other'],
  ]);
});

test('wrong person, wrong commune, wrong state, stale version, missing reason', async () => {
  expect((await receive(officer)).status).toBe(403);
  const { id } = (await receive(clerk)).body;
  expect((await move(officer, id, 'dispatch', 1)).status).toBe(403);
  expect((await move(stranger, id, 'dispatch', 1)).status).toBe(404);
  expect((await ask(world, stranger, 'GET', `/api/receptions/${id}`)).status).toBe(404);
  expect((await move(clerk, id, 'return', 1)).body.code).toBe('wrong_state');
  expect((await move(clerk, id, 'dispatch', 7)).status).toBe(409);
  expect(await move(clerk, id, 'withdrawal', 1)).toMatchObject({ status: 422, body: { fields: { reason: {} } } });
  expect((await move(clerk, id, 'withdrawal', 1, 'Nộp nhầm nơi')).body.status).toBe('withdrawn');
});

test('a clerk of another unit than the centre may look and not move', async () => {
  const elsewhere = await makePerson(world, commune, 'counter_clerk', 'office');
  const { id } = (await receive(clerk)).body;
  expect((await move(elsewhere, id, 'dispatch', 1)).status).toBe(403);
});

test('our own code, and a procedure bound to its place, are refused with the way out', async () => {
  const { rows } = await world.database.owner.query('select agency_code from communes where id = $1', [commune.id]);
  const own = await receive(clerk, { resolverAgencyCode: rows[0].agency_code });
  expect(own).toMatchObject({ status: 422, body: { code: 'own_agency' } });
  const bound = `update procedure_versions v set place_independent = $1 from offered_procedures o
    where o.id = $2 and v.procedure_id = o.procedure_id`;
  const { offeredProcedureId } = intake(commune);
  await world.database.owner.query(bound, [false, offeredProcedureId]);
  expect((await receive(clerk)).body.code).toBe('not_place_independent');
  await world.database.owner.query(bound, [null, offeredProcedureId]);
});

test('the list is searched without accents and cut by state; another commune sees none of it', async () => {
  const { code } = (
    await receive(clerk, { applicant: { kind: 'CITIZEN', name: 'Đặng Thị Ngọc Ánh', phone: '0912345678' } })
  ).body;
  const list = async (query: string, asker = officer) =>
    (await ask(world, asker, 'GET', `/api/receptions?${query}`)).body;
  expect((await list('search=ngoc%20anh')).rows).toMatchObject([{ code, applicantName: 'Đặng Thị Ngọc Ánh' }]);
  expect((await list(`search=${code}`)).rows).toHaveLength(1);
  expect((await list('status=returned')).rows.every(({ status }: { status: string }) => status === 'returned')).toBe(
    true,
  );
  expect((await list('search=ngoc%20anh', stranger)).total.count).toBe(0);
});

test('the citizen follows it by code and four digits, and learns who resolves it', async () => {
  const { code } = (await receive(clerk)).body;
  const track = (secret: string) => ask(world, undefined, 'POST', '/cong-dan/tra-cuu', { code, secret });
  const { status, body } = await track('0123');
  expect(status).toBe(200);
  expect(body).toContain('UBND xã Tân Kỳ');
  expect(body).not.toMatch(/0900000123|Bưởi/);
  expect((await track('9999')).status).toBe(404);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  givenIn,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

let world: World;
let commune: Commune;
let chairman: Person;
let officer: Person;
let outsider: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  officer = await makePerson(world, commune, 'officer', 'economy');
  outsider = await makePerson(world, commune, 'officer', 'service_centre');
  stranger = await makePerson(world, other, 'officer', 'economy');
});
afterAll(() => world.close());

async function given(title: string): Promise<number> {
  const body = { ...givenIn(commune.units.economy), title, products: ['Báo cáo'] };
  return (await ask(world, chairman, 'POST', '/api/works', body)).body.id;
}
const open = async (id: number) => (await ask(world, officer, 'GET', `/api/works/${id}`)).body;
const PAPER = { kind: 'DOCUMENT', title: 'Báo cáo kết quả kiểm kê', number: '12/BC-UBND', effectiveOn: '2026-03-13' };
async function proved(id: number, over: object = {}): Promise<number> {
  const [{ id: productId }] = (await open(id)).products;
  const sent = { ...PAPER, productId, ...over };
  return (await ask(world, officer, 'POST', `/api/works/${id}/proofs`, sent)).body.proofId;
}
const find = async (person: Person, question: Record<string, string>) =>
  (await ask(world, person, 'GET', `/api/work-proofs?${new URLSearchParams(question)}`)).body.rows;

test('a paper is found by number, title or day, with the works it serves, and by nobody of another commune', async () => {
  const id = await given('Kiểm kê tài sản công');
  const proofId = await proved(id);
  const expected = { proofId, hasFile: false, serves: 1, works: [{ id, title: 'Kiểm kê tài sản công' }] };
  for (const search of ['12/bc-ubnd', 'ket qua kiem ke', 'Kết quả', '13/3/2026'])
    expect(await find(officer, { search }), search).toMatchObject([expected]);
  expect(await find(outsider, { search: 'kiem ke' })).toMatchObject([expected]);
  expect(await find(officer, { search: '14/3/2026' })).toEqual([]);
  expect(await find(officer, { search: '%%' })).toEqual([]);
  expect(await find(stranger, { search: 'kiem ke' })).toEqual([]);
  expect((await ask(world, officer, 'GET', '/api/work-proofs?search=a')).status).toBe(422);
});

test('the same number of the same day is the same paper, however it was typed', async () => {
  const id = await given('Rà soát đất công');
  const proofId = await proved(id, { number: '45/QĐ-UBND', effectiveOn: '2026-03-12' });
  const same = { number: '45 / qd-ubnd', effectiveOn: '2026-03-12' };
  expect(await find(officer, same)).toMatchObject([{ proofId }]);
  expect(await find(officer, { ...same, effectiveOn: '2026-03-11' })).toEqual([]);
  expect(await find(officer, { ...same, number: '145/QĐ-UBND' })).toEqual([]);
  expect(await find(stranger, same)).toEqual([]);
});

test('used again it serves both works, is named on both, and is used once in one place', async () => {
  const [first, second] = [await given('Báo cáo quý I'), await given('Báo cáo chuyên đề')];
  const proofId = await proved(first, { number: '77/BC-UBND' });
  const [{ id: productId }] = (await open(second)).products;
  const use = (person: Person, body: object = { productId }) =>
    ask(world, person, 'POST', `/api/works/${second}/proofs/${proofId}/use`, body);
  expect((await use(outsider)).status).toBe(403);
  expect((await use(stranger)).status).toBe(404);
  expect((await use(officer)).status).toBe(200);
  expect((await use(officer)).status).toBe(409);
  expect((await open(second)).proofs).toMatchObject([
    { proofId, productId, servesOthers: 1, others: [{ id: first, title: 'Báo cáo quý I' }] },
  ]);
  expect((await open(first)).proofs).toMatchObject([{ others: [{ id: second }] }]);
  expect(await find(officer, { search: '77/BC' })).toMatchObject([{ serves: 2 }]);
});

test('what was taken off every work is found and used no more', async () => {
  const [first, second] = [await given('Niêm yết thủ tục'), await given('Công khai thủ tục')];
  const proofId = await proved(first, { number: '88/TB-UBND' });
  await ask(world, officer, 'POST', `/api/works/${first}/proofs/${proofId}/removal`);
  expect(await find(officer, { search: '88/TB' })).toEqual([]);
  expect((await ask(world, officer, 'POST', `/api/works/${second}/proofs/${proofId}/use`, {})).status).toBe(404);
});

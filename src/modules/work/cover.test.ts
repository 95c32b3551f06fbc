import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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
import { makeMailer } from '../../platform/mail/mailer.ts';

const BEFORE = '2026-03-17T08:00';
const DURING = '2026-03-18T08:00';
const LAST_DAY = '2026-03-19T17:00';
const AFTER = '2026-03-20T08:00';

let world: World;
let commune: Commune;
let administrator: Person;
let chairman: Person;
let head: Person;
let officer: Person;
let deputy: Person;
let stranger: Person;

beforeAll(async () => {
  const mailer = makeMailer({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'cchc@xa.vn' });
  world = await makeWorld(undefined, mailer);
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office');
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  head = await makePerson(world, commune, 'unit_head', 'economy', 'Đỗ Thị Trưởng');
  officer = await makePerson(world, commune, 'officer', 'economy', 'Lê Văn Viên');
  deputy = await makePerson(world, commune, 'officer', 'office', 'Trần Văn Thay');
  stranger = await makePerson(world, other, 'officer', 'economy');
  for (const absent of [officer, head]) await cover(deputy, absent);
});
beforeEach(() => world.travel('2026-03-16T08:00'));
afterAll(() => world.close());

const cover = ({ personId }: Person, { personId: coveredPersonId }: Person) =>
  ask(world, administrator, 'POST', `/api/people/${personId}/cover`, {
    ...{ coveredPersonId, from: '2026-03-18', to: '2026-03-20' },
  });
const open = async (id: number, person = chairman) => (await ask(world, person, 'GET', `/api/works/${id}`)).body;
const act = async (person: Person, id: number, path: string, body: object = {}) => {
  const { version } = await open(id);
  return ask(world, person, 'POST', `/api/works/${id}/${path}`, { version, ...body });
};
const note = (person: Person, id: number) => act(person, id, 'notes', { text: 'Đã làm' });
const mine = async (person: Person, id: number) =>
  (await ask(world, person, 'GET', '/api/works?queue=mine&size=200')).body.rows.find(
    (row: { id: number }) => row.id === id,
  );

async function ofOfficer(over: object = {}): Promise<number> {
  const given = { ...givenIn(commune.units.economy), products: [], dueOn: '2026-03-31', ...over };
  const { id } = (await ask(world, chairman, 'POST', '/api/works', given)).body;
  await act(head, id, 'assignment', { personId: officer.personId });
  return id;
}

test('the work of an absent officer waits for the one in his place for those days, and says so', async () => {
  const id = await ofOfficer();
  await world.travel(BEFORE);
  expect(await mine(deputy, id)).toBeUndefined();
  expect((await note(deputy, id)).status).toBe(403);
  for (const moment of [DURING, LAST_DAY]) {
    await world.travel(moment);
    expect(await mine(deputy, id)).toMatchObject({ person: 'Lê Văn Viên', standsInFor: 'Lê Văn Viên' });
    expect((await note(deputy, id)).status).toBe(200);
    expect((await note(stranger, id)).status).toBe(404);
  }
  expect(await mine(officer, id)).toMatchObject({ standsInFor: null });
  expect(await mine(chairman, id)).toBeUndefined();
  await world.travel(AFTER);
  expect(await mine(deputy, id)).toBeUndefined();
  expect((await note(deputy, id)).status).toBe(403);
});

test('what is done in another’s place stands under one’s own name, with whose place it was', async () => {
  const id = await ofOfficer();
  await world.travel(DURING);
  await act(deputy, id, 'submission');
  await act(head, id, 'return', { reason: 'Thiếu phụ lục' });
  const [returned, submitted] = (await open(id)).history;
  expect(returned).toMatchObject({ verb: 'return', person: 'Đỗ Thị Trưởng', covers: null });
  expect(submitted).toMatchObject({ verb: 'submit', person: 'Trần Văn Thay', covers: 'Lê Văn Viên' });
});

test('the head’s place accepts and shares out, but not what its holder or oneself has reported', async () => {
  const [first, second, third, fresh] = [await ofOfficer(), await ofOfficer(), await ofOfficer(), await ofOfficer()];
  await act(officer, first, 'submission');
  await act(head, second, 'submission');
  expect((await act(deputy, first, 'acceptance')).status).toBe(403);
  await world.travel(DURING);
  await act(deputy, third, 'submission');
  expect(await mine(deputy, first)).toMatchObject({ standsInFor: 'Đỗ Thị Trưởng' });
  expect(await mine(deputy, second)).toBeUndefined();
  expect(await act(deputy, second, 'acceptance')).toMatchObject({
    status: 409,
    body: { detail: expect.stringContaining('làm thay chính người báo xong') },
  });
  expect((await act(deputy, third, 'acceptance')).status).toBe(409);
  expect((await act(deputy, fresh, 'assignment', { personId: head.personId })).status).toBe(200);
  expect((await act(deputy, first, 'acceptance')).status).toBe(200);
  expect((await open(first)).history[0]).toMatchObject({ verb: 'accept', person: 'Trần Văn Thay' });
  await world.travel(AFTER);
  expect((await act(deputy, second, 'acceptance')).status).toBe(403);
});

test('a place gives no more than its holder has on the day: a role that has ended is covered no longer', async () => {
  const brief = await makePerson(world, commune, 'unit_head', 'culture_society');
  const stand = await makePerson(world, commune, 'officer', 'office');
  await cover(stand, brief);
  const given = { ...givenIn(commune.units.culture_society), products: [] };
  const { id } = (await ask(world, chairman, 'POST', '/api/works', given)).body;
  await world.travel(DURING);
  expect((await note(stand, id)).status).toBe(200);
  const now = (await ask(world, chairman, 'POST', '/api/works', given)).body.id;
  const heard = (await ask(world, stand, 'GET', '/api/notifications')).body.rows;
  expect(heard.map(({ recordId }: { recordId: number }) => recordId)).toContain(now);
  const officerOnly = [{ role: 'officer', unitId: commune.units.office }];
  await ask(world, administrator, 'PUT', `/api/people/${brief.personId}/roles`, { assignments: officerOnly });
  expect((await note(brief, id)).status).toBe(403);
  expect((await note(stand, id)).status).toBe(403);
  expect((await act(stand, id, 'extension-decision', { isGranted: true })).status).toBe(403);
  const later = (await ask(world, chairman, 'POST', '/api/works', given)).body.id;
  const { rows } = (await ask(world, stand, 'GET', '/api/notifications')).body;
  expect(rows.map(({ recordId }: { recordId: number }) => recordId)).not.toContain(later);
});

test('bells and the daily mail reach the one in his place too, while it lasts', async () => {
  const id = await ofOfficer({ title: 'Kiểm kê đất', dueOn: '2026-03-25' });
  const bells = async () =>
    (await ask(world, deputy, 'GET', '/api/notifications')).body.rows
      .filter(({ recordId }: { recordId: number }) => recordId === id)
      .map(({ kind }: { kind: string }) => kind);
  const letters = async () =>
    (await world.database.owner.query('select body from mails where person_id = $1 order by day', [deputy.personId]))
      .rows;
  await ask(world, deputy, 'PUT', '/api/me/mail', { email: 'thay@xa.vn', wantsDigest: true });
  const remind = () => world.runTask(commune, 'works.remind', {});
  await world.travel(BEFORE);
  await remind();
  expect(await bells()).toEqual([]);
  await world.travel(DURING);
  await remind();
  expect(await bells()).toEqual(['DUE']);
  await world.travel('2026-03-24T08:00');
  await remind();
  expect(await bells()).toEqual(['DUE']);
  const [letter, ...others] = await letters();
  expect(letter.body).toContain('Kiểm kê đất (hạn 25/03/2026; làm thay đồng chí Lê Văn Viên)');
  expect(others).toEqual([]);
});

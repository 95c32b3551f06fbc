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
import { makeMailer } from '../mail/mailer.ts';

let world: World;
let commune: Commune;
let chairman: Person;
let head: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  const mailer = makeMailer({ smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'cchc@xa.vn' });
  world = await makeWorld('2026-03-09T07:00', mailer);
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  head = await makePerson(world, commune, 'unit_head', 'economy');
  officer = await makePerson(world, commune, 'officer', 'economy');
  stranger = await makePerson(world, other, 'officer', 'economy');
  for (const person of [officer, head])
    await ask(world, person, 'PUT', '/api/me/mail', { email: `can.bo${person.personId}@xa.vn`, wantsDigest: true });
});
afterAll(() => world.close());

const set = (person: Person | undefined, choices: object[]) =>
  ask(world, person, 'PUT', '/api/notification-choices', { choices });
const channels = async (person: Person): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await ask(world, person, 'GET', '/api/notification-choices')).body.choices.map(
      ({ kind, channel }: { kind: string; channel: string }) => [kind, channel],
    ),
  );
const bells = async (person: Person, id: number): Promise<string[]> =>
  (await ask(world, person, 'GET', '/api/notifications')).body.rows
    .filter(({ recordId }: { recordId: number }) => recordId === id)
    .map(({ kind }: { kind: string }) => kind);
async function given(over: object = {}): Promise<number> {
  const { body } = await ask(world, chairman, 'POST', '/api/works', {
    ...{ ...givenIn(commune.units.economy), products: [], dueOn: '2026-05-31' },
    ...over,
  });
  const assigned = { version: 1, personId: officer.personId };
  await ask(world, head, 'POST', `/api/works/${body.id}/assignment`, assigned);
  return body.id;
}
const act = (person: Person, id: number, path: string, version: number, body: object = {}) =>
  ask(world, person, 'POST', `/api/works/${id}/${path}`, { version, ...body });
const letters = async (person: Person): Promise<{ subject: string; body: string }[]> =>
  (
    await world.database.owner.query('select subject, body from mails where person_id = $1 order by day', [
      person.personId,
    ])
  ).rows;

test('unless chosen otherwise, days to keep come by mail too, and everything else in the application', async () => {
  expect(await channels(officer)).toMatchObject({ DUE: 'APP_AND_MAIL', OVERDUE: 'APP_AND_MAIL', ACCEPTED: 'APP' });
  expect((await set(undefined, [{ kind: 'DUE', channel: 'APP' }])).status).toBe(401);
  await set(stranger, [{ kind: 'ACCEPTED', channel: 'NONE' }]);
  expect(await channels(officer)).toMatchObject({ ACCEPTED: 'APP' });
});

test('what gives a person work cannot be turned off, whatever else is chosen with it', async () => {
  for (const kind of ['ASSIGNED', 'ARRIVED', 'RETURNED', 'CHASED']) {
    const refused = await set(officer, [
      { kind: 'ANSWERED', channel: 'NONE' },
      { kind, channel: 'NONE' },
    ]);
    expect(refused, kind).toMatchObject({ status: 422, body: { fields: { [kind]: expect.anything() } } });
  }
  expect(await channels(officer)).toMatchObject({ ANSWERED: 'APP', ASSIGNED: 'APP' });
  expect((await set(officer, [{ kind: 'SECRET', channel: 'APP' }])).status).toBe(422);
  expect(await bells(officer, await given())).toEqual(['ASSIGNED']);
});

test('what is turned off rings no bell, of a person and of a head alike', async () => {
  await set(officer, [{ kind: 'ACCEPTED', channel: 'NONE' }]);
  await set(head, [{ kind: 'SUBMITTED', channel: 'NONE' }]);
  const id = await given();
  await act(officer, id, 'submission', 2);
  expect(await bells(head, id)).toEqual(['ARRIVED']);
  await act(chairman, id, 'acceptance', 3);
  expect(await bells(officer, id)).toEqual(['ASSIGNED']);
  await set(officer, [{ kind: 'ACCEPTED', channel: 'APP' }]);
  await set(head, [{ kind: 'SUBMITTED', channel: 'APP' }]);
  const next = await given();
  await act(officer, next, 'submission', 2);
  expect(await bells(head, next)).toEqual(['SUBMITTED']);
});

test('the morning mail holds what was chosen for it, once, and nothing that was not', async () => {
  const id = await given({ title: 'Kiểm kê đất', dueOn: '2026-03-12' });
  const remind = () => world.runTask(commune, 'works.remind', {});
  await set(officer, [{ kind: 'DUE', channel: 'APP' }]);
  await remind();
  expect(await letters(officer)).toEqual([]);
  await set(officer, [{ kind: 'RETURNED', channel: 'APP_AND_MAIL' }]);
  await act(officer, id, 'submission', 2);
  await act(head, id, 'return', 3, { reason: 'Thiếu phụ lục' });
  await world.travel('2026-03-10T07:00');
  await remind();
  const [letter] = await letters(officer);
  expect(letter).toMatchObject({
    subject: 'Việc ngày 10/03/2026: 1 tin mới',
    body: expect.stringContaining('- Bị trả lại: Kiểm kê đất'),
  });
  expect(letter?.body).not.toContain('Sắp đến hạn');
  await world.travel('2026-03-11T07:00');
  await remind();
  expect(await letters(officer)).toHaveLength(1);
  await world.travel('2026-03-13T07:00');
  await remind();
  expect((await letters(officer))[1]).toMatchObject({ subject: 'Việc ngày 13/03/2026: 1 việc quá hạn' });
});

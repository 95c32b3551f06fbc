import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
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
import { makeMailer } from '../../platform/mail/mailer.ts';

let world: World;
let commune: Commune;
let coordinator: Person;
let head: Person;
let officer: Person;
let chairman: Person;
let smtp: SMTPServer;
let isAway = false;
const received: { to: string[]; text: string }[] = [];

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_, __, done) => done(isAway ? new Error('mailbox is away') : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, text: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  const server = smtp.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const mailer = makeMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'cchc@xa.vn' });
  world = await makeWorld('2026-03-09T07:00', mailer);
  commune = await makeCommune(world);
  coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  head = await makePerson(world, commune, 'unit_head', 'office');
  officer = await makePerson(world, commune, 'officer', 'office');
  chairman = await makePerson(world, commune, 'leader', 'leaders');
});
afterAll(async () => {
  await new Promise<void>((done) => smtp.close(() => done()));
  await world.close();
});

const bells = async (person: Person): Promise<string[]> =>
  (await ask(world, person, 'GET', '/api/notifications')).body.rows.map(({ kind }: { kind: string }) => kind);

const mails = async () =>
  (await world.database.owner.query('select id::int, person_id::int, status, attempts, problem from mails order by id'))
    .rows;

const remind = () => world.runTask(commune, 'works.remind', {});

test('the bell rings before the day, on it and after it, for the holder, then the head, then the leaders', async () => {
  const { body } = await ask(world, coordinator, 'POST', '/api/works', givenIn(commune.units.office));
  await ask(world, officer, 'POST', `/api/works/${body.id}/assignment`, { version: 1, personId: officer.personId });
  await ask(world, head, 'POST', '/api/notifications/seen', {});
  await remind();
  expect(await bells(officer)).toEqual(['DUE']);
  expect(await bells(head)).toEqual(['ARRIVED']);
  await world.travel('2026-03-13T07:00');
  await remind();
  expect(await bells(officer)).toEqual(['OVERDUE']);
  expect(await bells(head)).toEqual(['OVERDUE']);
  expect(await bells(chairman)).toEqual([]);
  await world.travel('2026-03-17T07:00');
  await remind();
  expect(await bells(chairman)).toEqual(['OVERDUE']);
});

test('one mail a day goes out by a real server, and only to who wants it', async () => {
  const address = await ask(world, officer, 'PUT', '/api/me/mail', { email: 'canbo@xa.vn', wantsDigest: true });
  expect(address.status).toBe(200);
  expect((await ask(world, officer, 'PUT', '/api/me/mail', { email: 'khong phai', wantsDigest: true })).status).toBe(
    422,
  );
  await world.travel('2026-03-18T07:00');
  await remind();
  await remind();
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  await world.runTask(commune, 'mail.send', { mailId: mail.id });
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ to: ['canbo@xa.vn'], text: expect.stringContaining('From: cchc@xa.vn') });
  expect(await mails()).toMatchObject([{ status: 'SENT', attempts: 1 }]);
  await world.runTask(commune, 'mail.send', { mailId: mail.id });
  expect(received).toHaveLength(1);
  await ask(world, officer, 'PUT', '/api/me/mail', { email: 'canbo@xa.vn', wantsDigest: false });
  await world.travel('2026-03-19T07:00');
  await remind();
  expect(await mails()).toHaveLength(1);
});

test('what the server refuses is written down and tried again; nothing goes out at night or on a day off', async () => {
  await ask(world, officer, 'PUT', '/api/me/mail', { email: 'canbo@xa.vn', wantsDigest: true });
  await world.travel('2026-03-22T07:00');
  await remind();
  expect(await mails()).toHaveLength(1);
  await world.travel('2026-03-23T07:00');
  await remind();
  const { id } = (await mails())[1];
  isAway = true;
  await expect(world.runTask(commune, 'mail.send', { mailId: id })).rejects.toThrow('away');
  expect((await mails())[1]).toMatchObject({ status: 'QUEUED', attempts: 1, problem: expect.stringContaining('away') });
  isAway = false;
  await world.travel('2026-03-23T22:00');
  await world.runTask(commune, 'mail.send', { mailId: id });
  expect(received).toHaveLength(1);
  await world.travel('2026-03-24T07:00');
  await world.runTask(commune, 'mail.send', { mailId: id });
  expect(received).toHaveLength(2);
});

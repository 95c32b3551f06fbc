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
import type { MoveName } from './rules.ts';

let world: World;
let commune: Commune;
let clerk: Person;
let officer: Person;
let chairman: Person;
let stranger: Person;
let accountant: Person;

const ADDRESS: Record<MoveName, string> = {
  accept: 'acceptance',
  refuse: 'refusal',
  transfer: 'transfer',
  request_supplement: 'supplement-request',
  request_payment: 'payment-request',
  resume: 'resumption',
  finish: 'completion',
  return_result: 'return',
  withdraw: 'withdrawal',
  stop: 'stop',
};

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  accountant = await makePerson(world, commune, 'accountant', 'economy');
  stranger = await makePerson(world, other, 'counter_clerk', 'service_centre');
});
afterAll(() => world.close());

/** Receives a dossier and walks it to where a test wants it. */
async function dossierAt(...path: [MoveName, Person][]): Promise<{ id: number; version: number }> {
  const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  let dossier = { id: body.id, version: 1 };
  for (const [name, person] of path) dossier = (await move(name, person, dossier)).body;
  return dossier;
}

const move = (
  name: MoveName,
  person: Person | undefined,
  dossier: { id: number; version: number },
  reason = 'Thiếu giấy xác nhận cư trú',
) => ask(world, person, 'POST', `/api/dossiers/${dossier.id}/${ADDRESS[name]}`, { version: dossier.version, reason });

const open = (person: Person, id: number) => ask(world, person, 'GET', `/api/dossiers/${id}`);

describe('every move', () => {
  const cases: {
    name: MoveName;
    at: () => Promise<{ id: number; version: number }>;
    right: () => Person;
    to: string;
  }[] = [
    { name: 'transfer', at: () => dossierAt(), right: () => clerk, to: 'processing' },
    { name: 'refuse', at: () => dossierAt(), right: () => clerk, to: 'refused' },
    {
      name: 'request_supplement',
      at: () => dossierAt(['transfer', clerk]),
      right: () => officer,
      to: 'awaiting_supplement',
    },
    { name: 'request_payment', at: () => dossierAt(['transfer', clerk]), right: () => officer, to: 'awaiting_payment' },
    {
      name: 'resume',
      at: () => dossierAt(['transfer', clerk], ['request_supplement', officer]),
      right: () => clerk,
      to: 'processing',
    },
    {
      name: 'finish',
      at: () => dossierAt(['transfer', clerk], ['transfer', officer], ['transfer', chairman]),
      right: () => clerk,
      to: 'finished',
    },
    {
      name: 'return_result',
      at: () => dossierAt(['transfer', clerk], ['transfer', officer], ['transfer', chairman], ['finish', clerk]),
      right: () => clerk,
      to: 'returned',
    },
    { name: 'withdraw', at: () => dossierAt(), right: () => clerk, to: 'withdrawn' },
    { name: 'stop', at: () => dossierAt(['transfer', clerk]), right: () => officer, to: 'stopped' },
  ];

  test.each(cases)('$name: right person, wrong person, wrong commune, wrong state', async ({ name, at, right, to }) => {
    const dossier = await at();
    expect((await move(name, accountant, dossier)).status).toBe(403);
    expect(await move(name, stranger, dossier)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const done = await move(name, right(), dossier);
    expect(done).toMatchObject({ status: 200, body: { status: to, version: dossier.version + 1 } });
    const ended = await dossierAt(['withdraw', clerk]);
    expect(await move(name, right(), ended)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
  });

  test('a dossier filed elsewhere keeps its code, comes once, and is accepted by the centre', async () => {
    const filed = {
      code: 'H24.900.77-260316-0001',
      procedureCode: '1.004873',
      applicant: { kind: 'CITIZEN', name: 'Lê Văn Ổi', phone: '0000000999' },
      registeredAt: '2026-03-15T22:10',
      source: 'PORTAL',
      returnBy: 'ONLINE',
    };
    const register = (person: Person, body = filed) => ask(world, person, 'POST', '/api/dossier-registrations', body);
    expect((await register(officer)).status).toBe(403);
    const first = await register(clerk);
    expect(first).toMatchObject({ status: 200, body: { isNew: true, answerBy: '2026-03-17T08:00' } });
    expect((await register(clerk)).body).toMatchObject({ id: first.body.id, isNew: false });
    expect((await register(stranger)).body).toMatchObject({ isNew: true });
    expect(
      (await register(clerk, { ...filed, code: 'H24.900.77-260316-0002', registeredAt: '2026-03-16T09:00' })).status,
    ).toBe(422);
    const dossier = { id: first.body.id, version: 1 };
    expect((await move('accept', officer, dossier)).status).toBe(403);
    expect((await move('accept', stranger, dossier)).status).toBe(404);
    expect(await move('accept', clerk, dossier)).toMatchObject({ status: 200, body: { status: 'accepted' } });
    expect((await open(clerk, dossier.id)).body).toMatchObject({
      code: filed.code,
      source: 'PORTAL',
      dueAt: '2026-03-19T17:00',
    });
  });

  test('a reason the applicant will read is demanded where the law demands one', async () => {
    const dossier = await dossierAt();
    expect(await move('refuse', clerk, dossier, '')).toMatchObject({ status: 422, body: { fields: { reason: {} } } });
  });

  test('of two officers with the same version in hand the second is told, and nothing of the first is lost', async () => {
    const dossier = await dossierAt();
    const answers = await Promise.all([move('transfer', clerk, dossier), move('withdraw', clerk, dossier)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('changed_meanwhile');
  });
});

describe('the two clocks', () => {
  test('a supplement starts the legal clock anew and is subtracted in the statistical one', async () => {
    await world.travel('2025-08-29T09:00');
    const dossier = await dossierAt();
    expect((await open(clerk, dossier.id)).body.dueAt).toBe('2025-09-05T17:00');
    await world.travel('2025-09-03T09:00');
    const paused = (await move('request_supplement', clerk, dossier)).body;
    expect((await open(clerk, dossier.id)).body).toMatchObject({ status: 'awaiting_supplement', remaining: null });
    await world.travel('2025-09-04T09:00');
    await move('resume', clerk, paused);
    const opened = (await open(clerk, dossier.id)).body;
    expect(opened.dueAt).toBe('2025-09-09T17:00');
    expect(opened.statisticalDueAt.slice(0, 10)).toBe('2025-09-08');
    await world.travel('2026-03-16T08:00');
  });

  test('a payment stops the legal clock only', async () => {
    const dossier = await dossierAt(['transfer', clerk]);
    const paused = (await move('request_payment', officer, dossier)).body;
    await world.travel('2026-03-17T08:00');
    await move('resume', officer, paused);
    const opened = (await open(clerk, dossier.id)).body;
    expect([opened.dueAt, opened.statisticalDueAt]).toEqual(['2026-03-20T17:00', '2026-03-19T17:00']);
    await world.travel('2026-03-16T08:00');
  });

  test('a same-day procedure received after 15:00 is due on the next working day', async () => {
    await world.travel('2025-09-05T15:30');
    const { body } = await ask(
      world,
      clerk,
      'POST',
      '/api/dossiers',
      intake(commune, { offeredProcedureId: commune.procedures.copy }),
    );
    expect(body.dueAt.slice(0, 10)).toBe('2025-09-08');
    await world.travel('2026-03-16T08:00');
  });
});

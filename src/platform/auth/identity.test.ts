import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';
import { hashPassword } from './passwords.ts';

let world: World;
let commune: Commune;
let person: Person;
let number = 0;
const PASSWORD = 'cam-vang-que-nha';

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  person = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  number++;
  await world.database.owner.query('update accounts set username = $2, password_hash = $3 where id = $1', [
    ...[person.accountId, name(), await hashPassword(PASSWORD)],
  ]);
});

const name = () => `can.bo.${number}`;

async function signIn(
  username: string,
  password: string,
): Promise<{ status: number; body: { stage?: string; code?: string }; as: Person }> {
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username, password },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const cookie = String(response.headers['set-cookie'] ?? '').split(';')[0] ?? '';
  return { status: response.statusCode, body: response.json(), as: { ...person, cookie } };
}

describe('signing in', () => {
  test('opens a session with the right password only, and says the same of a wrong name and a wrong password', async () => {
    const { body, as } = await signIn(name(), PASSWORD);
    expect(body.stage).toBe('open');
    expect((await ask(world, as, 'GET', '/api/me')).status).toBe(200);
    const [wrongPassword, wrongName] = [
      await signIn(name(), 'khac-han-mat-khau'),
      await signIn('khong.co.ai', PASSWORD),
    ];
    expect(wrongPassword).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
    expect(wrongName.body).toEqual({ ...wrongPassword.body, request_id: expect.anything() });
  });

  test('five wrong passwords lock for half a minute, and longer each time after', async () => {
    for (let attempt = 0; attempt < 5; attempt++) await signIn(name(), 'sai');
    expect(await signIn(name(), PASSWORD)).toMatchObject({ status: 429, body: { code: 'locked' } });
    world.clock.set('2026-03-16T08:01');
    await signIn(name(), 'sai');
    world.clock.set('2026-03-16T08:01');
    const { rows } = await world.database.owner.query(
      'select extract(epoch from locked_until - $2)::int as seconds from accounts where id = $1',
      [...[person.accountId, world.clock.now()]],
    );
    expect(rows[0].seconds).toBe(60);
    world.clock.set('2026-03-16T08:05');
    expect((await signIn(name(), PASSWORD)).status).toBe(200);
    world.clock.set('2026-03-16T08:00');
  });

  test('a disabled account does not open, and its open sessions end', async () => {
    const administrator = await makePerson(world, commune, 'administrator', 'office');
    const { as } = await signIn(name(), PASSWORD);
    await ask(world, administrator, 'POST', `/api/people/${person.personId}/account-end`, {});
    expect((await ask(world, as, 'GET', '/api/me')).status).toBe(401);
    expect((await signIn(name(), PASSWORD)).status).toBe(401);
  });

  test('the administrator of the commune signs a person out everywhere; the password stays', async () => {
    const administrator = await makePerson(world, commune, 'administrator', 'office');
    const stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
    const [{ as }, { as: other }] = [await signIn(name(), PASSWORD), await signIn(name(), PASSWORD)];
    const end = async (by: Person) =>
      (await ask(world, by, 'POST', `/api/people/${person.personId}/sessions-end`, {})).status;
    expect(await end(person)).toBe(403);
    expect(await end(stranger)).toBe(404);
    expect((await ask(world, as, 'GET', '/api/me')).status).toBe(200);
    expect(await end(administrator)).toBe(200);
    for (const device of [as, other]) expect((await ask(world, device, 'GET', '/api/me')).status).toBe(401);
    expect((await signIn(name(), PASSWORD)).status).toBe(200);
  });

  test('a session ends after half an hour idle, and after twelve hours whatever is done', async () => {
    const { as } = await signIn(name(), PASSWORD);
    world.clock.set('2026-03-16T08:31');
    expect((await ask(world, as, 'GET', '/api/me')).status).toBe(401);
    world.clock.set('2026-03-16T08:00');
    const { as: busy } = await signIn(name(), PASSWORD);
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      world.clock.set(
        `2026-03-16T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      );
      expect((await ask(world, busy, 'GET', '/api/me')).status).toBe(200);
    }
    world.clock.set('2026-03-16T20:01');
    expect((await ask(world, busy, 'GET', '/api/me')).status).toBe(401);
    world.clock.set('2026-03-16T08:00');
  });
});

describe('the second factor', () => {
  test('leaders and administrators must set it up, except in a database that demo made', async () => {
    await world.database.owner.query(
      "insert into role_assignments (commune_id, person_id, unit_id, role, valid_from) values ($1, $2, $3, 'leader', '2025-07-01')",
      [...[commune.id, person.personId, commune.units.leaders]],
    );
    const { body, as } = await signIn(name(), PASSWORD);
    expect(body.stage).toBe('enrol_totp');
    expect((await ask(world, as, 'GET', '/api/me')).status).toBe(401);
    await world.database.owner.query('update installation set is_demonstration = true');
    expect((await signIn(name(), PASSWORD)).body.stage).toBe('open');
    await world.database.owner.query('update installation set is_demonstration = false');
  });

  test('the server itself cannot call its database a demonstration', async () => {
    await expect(world.database.app.query('update installation set is_demonstration = true')).rejects.toThrow(
      /permission denied/,
    );
  });

  test('is enrolled, asked for, and a recovery code works once', async () => {
    await world.database.owner.query(
      "insert into role_assignments (commune_id, person_id, unit_id, role, valid_from) values ($1, $2, $3, 'leader', '2025-07-01')",
      [...[commune.id, person.personId, commune.units.leaders]],
    );
    const enrolling = (await signIn(name(), PASSWORD)).as;
    const page = await ask(world, enrolling, 'GET', '/dang-nhap/cai-xac-thuc');
    const secret = /gõ khoá <code>([A-Z2-7]+)/.exec(page.body)?.[1] ?? '';
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const code = () => totp.generate({ timestamp: world.clock.now().getTime() });
    const done = await ask(world, enrolling, 'POST', '/dang-nhap/cai-xac-thuc', { code: code() });
    const recovery = /<code>([0-9a-f]{5}-[0-9a-f]{5})/.exec(done.body)?.[1] ?? '';
    expect((await ask(world, enrolling, 'GET', '/api/me')).status).toBe(200);
    const again = await signIn(name(), PASSWORD);
    expect(again.body.stage).toBe('totp');
    expect(await ask(world, again.as, 'POST', '/api/session/code', { code: '000000' })).toMatchObject({
      status: 401,
      body: { code: 'wrong_code' },
    });
    expect(await ask(world, again.as, 'POST', '/api/session/code', { code: code() })).toMatchObject({
      status: 200,
      body: { stage: 'open' },
    });
    const lost = (await signIn(name(), PASSWORD)).as;
    expect((await ask(world, lost, 'POST', '/api/session/code', { code: recovery })).status).toBe(200);
    const twice = (await signIn(name(), PASSWORD)).as;
    expect((await ask(world, twice, 'POST', '/api/session/code', { code: recovery })).status).toBe(401);
    const { rows } = await world.database.owner.query('select totp_secret from accounts where id = $1', [
      person.accountId,
    ]);
    expect(rows[0].totp_secret).not.toContain(secret);
  });
});

describe('the screen lock', () => {
  test('lets nothing through until the PIN, and five wrong PINs end the session', async () => {
    const { as } = await signIn(name(), PASSWORD);
    expect(await ask(world, as, 'POST', '/api/session/lock', {})).toMatchObject({
      status: 409,
      body: { code: 'no_pin' },
    });
    expect((await ask(world, as, 'PUT', '/api/me/pin', { password: PASSWORD, pin: '1234' })).status).toBe(422);
    expect((await ask(world, as, 'PUT', '/api/me/pin', { password: PASSWORD, pin: '7305' })).status).toBe(200);
    await ask(world, as, 'POST', '/api/session/lock', {});
    expect(await ask(world, as, 'GET', '/api/me')).toMatchObject({ status: 423, body: { code: 'locked_screen' } });
    expect((await ask(world, as, 'POST', '/api/session/unlock', { pin: '0000' })).status).toBe(403);
    expect((await ask(world, as, 'POST', '/api/session/unlock', { pin: '7305' })).status).toBe(200);
    expect((await ask(world, as, 'GET', '/api/me')).status).toBe(200);
    await ask(world, as, 'POST', '/api/session/lock', {});
    for (let attempt = 0; attempt < 5; attempt++) await ask(world, as, 'POST', '/api/session/unlock', { pin: '9999' });
    expect((await ask(world, as, 'POST', '/api/session/unlock', { pin: '7305' })).status).toBe(401);
  });
});

describe('my account', () => {
  test('a new password ends the other devices and keeps this one', async () => {
    const [here, there] = [(await signIn(name(), PASSWORD)).as, (await signIn(name(), PASSWORD)).as];
    expect(
      (await ask(world, here, 'PUT', '/api/me/password', { current: 'sai', next: 'nui-cao-song-sau' })).status,
    ).toBe(422);
    expect((await ask(world, here, 'PUT', '/api/me/password', { current: PASSWORD, next: '123456789a' })).status).toBe(
      422,
    );
    expect(
      (await ask(world, here, 'PUT', '/api/me/password', { current: PASSWORD, next: 'nui-cao-song-sau' })).status,
    ).toBe(200);
    expect([
      (await ask(world, here, 'GET', '/api/me')).status,
      (await ask(world, there, 'GET', '/api/me')).status,
    ]).toEqual([200, 401]);
  });

  test('my devices are listed and one of them signed out', async () => {
    const [here, there] = [(await signIn(name(), PASSWORD)).as, (await signIn(name(), PASSWORD)).as];
    const { sessions } = (await ask(world, here, 'GET', '/api/me/sessions')).body;
    const other = sessions.find(
      ({ isThis, id }: { isThis: boolean; id: number }) =>
        !isThis && id === Math.max(...sessions.map((session: { id: number }) => session.id)),
    );
    await ask(world, here, 'POST', `/api/me/sessions/${other.id}/end`, {});
    expect((await ask(world, there, 'GET', '/api/me')).status).toBe(401);
  });
});

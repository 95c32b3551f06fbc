import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, intake, makeCommune, makePerson, makeWorld, type World } from '../../test/support/world.ts';
import { makeApp } from '../app.ts';
import { readConfig } from '../platform/config.ts';

let world: World;
let code: string;

beforeAll(async () => {
  world = await makeWorld();
  const commune = await makeCommune(world);
  const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Nguyễn Thị Hằng');
  code = (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune))).body.code;
});
afterAll(() => world.close());

const track = (secret: string, given = code) =>
  ask(world, undefined, 'POST', '/cong-dan/tra-cuu', { code: given, secret });

test('the code with the last four digits of telephone or ID number shows steps and dates, and nobody', async () => {
  for (const secret of ['0123', '1234']) {
    const { status, body } = await track(secret);
    expect(status).toBe(200);
    expect(body).toContain('Tiếp nhận, số hoá hồ sơ');
    expect(body).toContain('19/03/2026');
    expect(body).not.toMatch(/Bưởi|Hằng|0900000123|000185001234|Văn phòng|TTPVHCC/);
    expect(body).not.toContain('<script');
  }
});

test('a wrong secret and a wrong code get the same answer', async () => {
  const [wrongSecret, wrongCode] = [await track('9999'), await track('0123', 'H24.900.99-260316-0001')];
  expect([wrongSecret.status, wrongCode.status]).toEqual([404, 404]);
  expect(wrongSecret.body.replaceAll(code, '')).toBe(wrongCode.body.replaceAll('H24.900.99-260316-0001', ''));
});

test('a refusal comes as a page to a browser and as a problem to a program', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', accept: 'text/html,*/*' };
  const page = await ask(world, undefined, 'POST', '/cong-dan/tra-cuu', { code }, headers);
  expect(page).toMatchObject({ status: 403, body: expect.stringContaining('<h1>Chưa thực hiện được</h1>') });
  expect((await ask(world, undefined, 'POST', '/api/dossiers', {}, headers)).body.code).toBe('cross_site');
});

test('what is typed is shown back as text, never as markup', async () => {
  const { body } = await track('0000', '"><img src=x onerror=alert(1)>');
  expect(body).not.toContain('<img src=x');
});

test('guessing is slowed: by who asks, and by the code that is tried wherever the guesses come from', async () => {
  const config = readConfig({ LOG_LEVEL: 'silent', CCHC_TRUST_PROXY: '1' });
  const strict = await makeApp({
    config,
    platform: { pool: world.database.app, clock: world.clock },
    encryptionKey: 'x',
    filesFolder: '/nonexistent',
    clientFolder: resolve('dist/client'),
  });
  const guess = async (secret: number, from: string, tried = code) => {
    const payload = { code: tried, secret: String(secret).padStart(4, '0') };
    const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from };
    return (await strict.inject({ method: 'POST', url: '/cong-dan/tra-cuu', payload, headers })).statusCode;
  };
  for (let at = 0; at < 20; at++) expect(await guess(at, `10.0.0.${at}`)).toBe(404);
  expect(await guess(123, '10.0.1.1')).toBe(429);
  for (let at = 0; at < 20; at++) await guess(at, '10.9.9.9', `H24.900.01-260316-${1000 + at}`);
  expect(await guess(1, '10.9.9.9', 'H24.900.01-260316-2000')).toBe(429);
  await strict.close();
});

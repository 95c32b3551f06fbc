import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCommune, makePerson, makeWorld, type Person, type World } from '../../../test/support/world.ts';

let world: World;
let clerk: Person;

beforeAll(async () => {
  world = await makeWorld();
  clerk = await makePerson(world, await makeCommune(world), 'counter_clerk', 'service_centre');
});
afterAll(() => world.close());

const headersOf = async (url: string, headers: Record<string, string> = {}) =>
  (await world.app.inject({ method: 'GET', url, headers })).headers;

test('every answer, the first and the later ones, tells browsers the same', async () => {
  const first = await headersOf('/dang-nhap');
  expect(first).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy':
      "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  });
  const names = Object.keys(first).filter((name) => /policy|^x-(?!request)|agent/.test(name));
  expect(names.length).toBeGreaterThan(10);
  for (const url of ['/cong-dan', '/api/me', '/khong-co', '/health/live']) {
    const later = await headersOf(url);
    for (const name of names) expect(later[name], `${name} of ${url}`).toBe(first[name]);
  }
});

test('the page of the officer app allows the styles of that one answer', async () => {
  const page = () => headersOf('/', { cookie: clerk.cookie, accept: 'text/html' });
  const policies = [await page(), await page()].map((headers) => String(headers['content-security-policy']));
  const nonces = policies.map((policy) => /;style-src 'self' 'nonce-([\w+/=]{24})';/.exec(policy)?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(String((await headersOf('/cong-dan'))['content-security-policy'])).not.toContain('nonce');
});

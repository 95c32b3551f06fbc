import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePool } from '../../src/platform/database/client.ts';
import { inCommune } from '../../src/platform/database/commune-db.ts';
import { enqueue } from '../../src/platform/jobs/queue.ts';
import { accessibilityProblems, launchBrowser, openContext } from '../support/browser.ts';
import { type Commune, makeCommune, makePerson, makeWorld, type Person, type World } from '../support/world.ts';

let world: World;
let commune: Commune;
let administrator: Person;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld(), launchBrowser()]);
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'office', 'Phạm Quản Trị');
  address = await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function open(path: string): Promise<Page> {
  const context = await openContext(browser, address);
  const [name = '', value = ''] = administrator.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function makeDeadJob(error: string): Promise<void> {
  const client = await world.database.app.connect();
  await inCommune(client, commune.id, 'write', world.clock.now(), (db) => enqueue(db, 'reports.print'));
  client.release();
  const queue = makePool(world.database.urls.jobs, 1);
  await queue.query('update graphile_worker._private_jobs set attempts = max_attempts, last_error = $1', [error]);
  await queue.end();
}

test('a stopped job is shown without values, and dropped with a reason', async () => {
  await makeDeadJob('no answer from the printer of "Trần Thị Bưởi"');
  const page = await open('/he-thong/viec-ngam');
  await page.getByText('no answer from the printer of “…”').click();
  const dialog = page.getByRole('dialog', { name: 'Việc đã dừng' });
  await dialog.getByRole('button', { name: 'Bỏ hẳn' }).click();
  await dialog.getByText('Hãy ghi lý do bỏ việc này.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByLabel('Lý do bỏ việc này').fill('Máy in đã thay');
  await dialog.getByRole('button', { name: 'Bỏ hẳn' }).click();
  await page.getByText('Không có việc nào bị dừng.').waitFor();
});

test('the audit names what was done in words, and is narrowed to one record by a press', async () => {
  const page = await open('/he-thong/nhat-ky');
  await page.getByText('Bỏ hẳn một việc đã dừng, ghi rõ lý do').first().waitFor();
  await page.locator('tbody tr', { hasText: 'jobs.drop' }).filter({ hasText: 'Đã làm' }).click();
  await page.getByRole('button', { name: /^Bỏ lọc Bản ghi số/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('recordId')).toMatch(/^\d+$/);
  await page.getByText('Chưa có niêm phong nào.').waitFor();
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, openContext } from '../support/browser.ts';
import {
  ask,
  askWithFile,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../support/world.ts';

let world: World;
let browser: Browser;
let commune: Commune;
let coordinator: Person;
let page: Page;
let planId: number;
let programmeId: number;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld('2026-01-13T08:00'), launchBrowser()]);
  commune = await makeCommune(world);
  coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  const chairman = await makePerson(world, commune, 'leader', 'leaders');
  programmeId = await read('gia-phuc-chuong-trinh.txt');
  await settle(programmeId);
  const { version } = (await ask(world, coordinator, 'GET', `/api/plans/${programmeId}`)).body.version;
  const move = (person: Person, path: string, more: object) =>
    ask(world, person, 'POST', `/api/plans/${programmeId}/${path}`, more);
  await move(coordinator, 'check', { version });
  await move(coordinator, 'submission', { version: version + 1 });
  const document = { documentNumber: '2/CTr-UBND', documentDate: '2026-01-05' };
  expect((await move(chairman, 'issue', { version: version + 2, ...document })).status).toBe(200);
  planId = await read('gia-phuc.txt');
  const address = await world.app.listen({ port: 0, host: '127.0.0.1' });
  const context = await openContext(browser, address);
  const [name = '', value = ''] = coordinator.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function read(file: string): Promise<number> {
  const text = readFileSync(`data/demonstration/${file}`);
  const { body } = await askWithFile(world, coordinator, '/api/plan-sources', text, file);
  await world.runTask(commune, 'plans.read', { sourceId: body.sourceId, planId: 0 });
  return (await ask(world, coordinator, 'GET', `/api/plan-sources/${body.sourceId}`)).body.planId;
}

async function settle(id: number): Promise<void> {
  const { tasks, version } = (await ask(world, coordinator, 'GET', `/api/plans/${id}`)).body;
  let at = version.version;
  for (const { id: taskId, no, text, coordinatorUnitIds, timeText, products } of tasks) {
    const task = { no, text, coordinatorUnitIds, timeText, products, rhythm: null, leadUnitId: commune.units.office };
    at = (await ask(world, coordinator, 'PUT', `/api/plans/${id}/tasks/${taskId}`, { version: at, task })).body.version;
  }
}

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const see = (name: string | RegExp) => page.getByRole('button', { name }).first().waitFor();

test('gaps are linked by key, all at once and back again, and one goes into the draft', async () => {
  await page.goto(`/ke-hoach/${planId}?phan=upper`);
  await see('Khoảng trống (7)');
  await page.keyboard.press('x');
  await see('Khoảng trống (6)');
  await see('Đã gắn (1)');
  await press(/^Gắn \d đề xuất đầu$/);
  await press(/^Chắc chắn gắn/);
  await see('Khoảng trống (2)');
  await press(/^Hoàn tác/);
  await see('Khoảng trống (6)');
  await press('Không phải');
  await page.getByText('Đã bác 1 đề xuất').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await press('Thêm vào kế hoạch');
  await see('Khoảng trống (5)');
  await page.goto(`/ke-hoach/${planId}`);
  await page
    .getByRole('link', { name: /^Thực hiện nhiệm vụ .*2\/CTr-UBND$/ })
    .first()
    .waitFor();
});

test('which year a task belongs to is changed in its cell', async () => {
  await page.goto(`/ke-hoach/${programmeId}?phan=carrying`);
  await press('Sửa năm');
  expect(await accessibilityProblems(page)).toEqual([]);
  await press('Thuộc năm 2027');
  await page.getByText('người sửa').waitFor();
});

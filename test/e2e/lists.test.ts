import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, openContext } from '../support/browser.ts';
import {
  ask,
  type Commune,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../support/world.ts';

let world: World;
let commune: Commune;
let head: Person;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld(), launchBrowser()]);
  commune = await makeCommune(world);
  head = await makePerson(world, commune, 'unit_head', 'service_centre', 'Đỗ Thị Đầu');
  const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Lê Văn Quầy');
  for (let number = 0; number < 3; number++) await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  address = await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function openList(query: string): Promise<Page> {
  const context = await openContext(browser, address);
  const [name = '', value = ''] = head.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(`/ho-so?${query}`);
  await page.getByText('3 hồ sơ', { exact: true }).waitFor();
  return page;
}

test('filters are set and taken away by keys alone, and the address follows', async () => {
  const page = await openList('queue=all');
  await page.locator('summary', { hasText: 'Bộ lọc' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Được tiếp nhận', exact: true }).press('Space');
  await page.getByRole('combobox', { name: 'Thủ tục' }).focus();
  await page.keyboard.type('hon nhan');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Bỏ lọc Thủ tục/ }).waitFor();
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).searchParams.get('status')).toBe('accepted');
  await page.getByRole('button', { name: /^Bỏ lọc Trạng thái/ }).press('Delete');
  await page.getByRole('button', { name: /^Bỏ lọc Trạng thái/ }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Thủ tục');
  await page.keyboard.press('Backspace');
  await page.waitForURL((url) => !url.searchParams.has('procedureId'));
  expect(new URL(page.url()).search).toBe('?queue=all');
});

test('rows are chosen by keys, assigned together, and the assignment is undone', async () => {
  const page = await openList('queue=unit');
  const holders = () => page.locator('tbody tr', { hasText: 'Đỗ Thị Đầu' }).count();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('Đã chọn 2').waitFor();
  await page.locator('summary', { hasText: 'Phân công cho' }).click();
  await page.getByRole('button', { name: /Đỗ Thị Đầu/ }).click();
  await page.getByText('Đã phân công 2 hồ sơ.').waitFor();
  await expect.poll(holders).toBe(2);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã hoàn tác 2 hồ sơ.').waitFor();
  await expect.poll(holders).toBe(0);
});

test('columns stay chosen, and a saved view opens first', async () => {
  const page = await openList('source=COUNTER');
  await page.locator('summary', { hasText: 'Cột' }).click();
  await page.getByRole('checkbox', { name: 'Đang giữ' }).click();
  await page.getByRole('columnheader', { name: 'Đang giữ' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.locator('summary', { hasText: 'Danh sách đã lưu' }).click();
  await page.getByRole('button', { name: 'Lưu danh sách đang xem…' }).click();
  await page.getByRole('textbox', { name: 'Tên' }).fill('Nộp trực tiếp');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.locator('summary', { hasText: 'Nộp trực tiếp' }).click();
  await page.getByRole('button', { name: 'Sắp xếp lại…' }).click();
  await page.getByRole('checkbox', { name: 'Mở ra đầu tiên' }).click();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await page.goto('/');
  await page.getByRole('link', { name: 'Hồ sơ một cửa' }).click();
  await page.waitForURL((url) => url.searchParams.get('source') === 'COUNTER');
  expect(await page.getByRole('columnheader', { name: 'Đang giữ' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Xoá hết' }).click();
  await page.getByRole('button', { name: /^Bỏ lọc/ }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('queue')).toBe('all');
});

test('menus, the bar of the chosen and the sheet of keys give axe nothing to find', async () => {
  const page = await openList('queue=unit&status=accepted');
  for (const name of ['Bộ lọc', 'Danh sách đã lưu', 'Cột', 'Xuất tệp']) {
    await page.locator('summary', { hasText: name }).last().click();
    expect(await accessibilityProblems(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByLabel('Chọn cả trang').check();
  await page.getByText('Đã chọn 3').waitFor();
  expect(await accessibilityProblems(page), 'the bar').toEqual([]);
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Phím tắt' }).waitFor();
  expect(await accessibilityProblems(page), 'the sheet').toEqual([]);
});

test('a print carries the name of the commune and the filter in words, and no toolbar', async () => {
  const page = await openList('queue=unit&status=accepted');
  await page.emulateMedia({ media: 'print' });
  await page.getByText(`UBND ${(await ask(world, head, 'GET', '/api/me')).body.commune.name}`).waitFor();
  await page.getByText('Trạng thái: Được tiếp nhận', { exact: true }).waitFor();
  await page.getByText(/^Đỗ Thị Đầu in lúc \d\d:\d\d \d\d\/\d\d\/\d{4}$/).waitFor();
  for (const hidden of ['Bộ lọc', 'Xuất tệp'])
    expect(await page.locator('summary', { hasText: hidden }).isVisible(), hidden).toBe(false);
});

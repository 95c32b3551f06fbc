import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/platform/auth/passwords.ts';
import { DESKTOP, launchBrowser, openContext } from '../support/browser.ts';
import { type Commune, makeCommune, makePerson, makeWorld, type World } from '../support/world.ts';

let world: World;
let commune: Commune;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld(), launchBrowser()]);
  commune = await makeCommune(world, 'Xã Gia Phúc');
  const { accountId } = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Nguyễn Thị Hằng');
  await world.database.owner.query('update accounts set username = $2, password_hash = $3 where id = $1', [
    accountId,
    'motcua',
    await hashPassword('mot-cua-lam-viec'),
  ]);
  address = await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

test('sign in, receive by keyboard, print, find in the list, and the citizen follows it without JavaScript', async () => {
  const page = await (await openContext(browser, address, DESKTOP)).newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill('motcua');
  await page.getByLabel('Mật khẩu').fill('mot-cua-lam-viec');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await page.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('combobox', { name: 'Thủ tục' }).waitFor();
  await page.keyboard.type('hon');
  await page.keyboard.press('Enter');
  await page.getByText('17:00 19/03/2026').waitFor();
  await page
    .getByLabel('Mã QR căn cước')
    .fill('000185001234||TRẦN THỊ BƯỞI|05021985|Nữ|Thôn 3, Xã Gia Phúc, Hải Phòng|01012022');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Trần Thị Bưởi');
  await page.getByLabel('Điện thoại').fill('0900000123');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ' }).waitFor();
  const code = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  expect(code).toMatch(/^H24\.900\.\d+-260316-0001$/);

  await page.goto('/ho-so?queue=mine&search=buoi');
  await page.getByRole('cell', { name: /Trần Thị Bưởi/ }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Chuyển bước tiếp theo' }).waitFor();
  expect(problems).toEqual([]);

  const phone = await openContext(browser, address, { width: 390, height: 844 }, { javaScriptEnabled: false });
  const citizen = await phone.newPage();
  await citizen.goto('/cong-dan');
  await citizen.getByLabel('Mã hồ sơ').fill(code);
  await citizen.getByLabel(/4 số cuối/).fill('0123');
  await citizen.getByRole('button', { name: 'Tra cứu' }).click();
  await citizen.getByText('Tiếp nhận, số hoá hồ sơ').waitFor();
  const body = await citizen.locator('body').textContent();
  expect(body).not.toMatch(/Bưởi|Hằng|0900000123|Văn phòng/);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESKTOP, launchBrowser, openContext } from '../support/browser.ts';
import { goneWithin, killAll, type Launched, launch } from '../support/launch.ts';

let dataFolder: string;
let product: Launched;
let browser: Browser;

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'cchc-blank-'));
  product = launch(dataFolder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  product.child.kill('SIGTERM');
  if (!(await goneWithin(dataFolder, 10_000))) killAll(dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
});

test('from nothing to the first dossier, in the browser alone', async () => {
  const address = await product.address();
  const page = await (await openContext(browser, address, DESKTOP)).newPage();
  await found(page);
  await signIn(page, 'quantri', 'nui-xanh-song-do');
  await enrolSecondFactor(page);
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await openProcedure(page);
  const firstPassword = await addClerk(page);
  await page.context().clearCookies();

  await signIn(page, 'motcua', firstPassword);
  await page.getByRole('heading', { name: 'Đặt mật khẩu mới' }).waitFor();
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('tre-vang-ben-song');
  await page.getByLabel('Gõ lại mật khẩu mới').fill('tre-vang-ben-song');
  await page.getByRole('button', { name: /Lưu mật khẩu/ }).click();
  await page.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).click();
  await page.getByRole('combobox', { name: 'Thủ tục' }).waitFor();
  await page.keyboard.type('giam ho');
  await page.keyboard.press('Enter');
  await page.getByText('Vì sao ngày này?').waitFor();
  await page.getByLabel('Họ và tên').fill('Trần Thị Bưởi');
  await page.getByLabel('Điện thoại').fill('0000000123');
  await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click();
  await page.getByRole('heading', { name: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ' }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^H24\.777\.01-\d{6}-0001$/);
}, 90_000);

async function found(page: Page): Promise<void> {
  const code = /with the code (\w+)/.exec(product.said())?.[1] ?? '';
  await page.goto('/');
  await page.getByRole('heading', { name: 'Thiết lập ban đầu' }).waitFor();
  await page.getByLabel(/Mã thiết lập/).fill('sai');
  await fillSetup(page);
  await page.getByText('Mã thiết lập không đúng').waitFor();
  await page.getByLabel(/Mã thiết lập/).fill(code);
  await fillSetup(page);
  await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
}

async function fillSetup(page: Page): Promise<void> {
  await page.getByLabel(/^Tên \(không ghi/).fill('An Bình');
  await page.getByLabel(/Mã định danh/).fill('H24.777.01');
  await page.getByLabel('Họ và tên quản trị viên').fill('Lê Văn Cam');
  await page.getByLabel('Tên đăng nhập').fill('quantri');
  await page.getByLabel(/Mật khẩu/).fill('nui-xanh-song-do');
  await page.getByRole('button', { name: 'Thiết lập' }).click();
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.keyboard.press('Enter');
}

/** An administrator outside a demonstration must add a second factor before anything else. */
async function enrolSecondFactor(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Cài xác thực hai lớp' }).waitFor();
  const secret = (await page.locator('.hint code').textContent()) ?? '';
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  await page.getByLabel('Mã 6 chữ số').fill(totp.generate());
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('heading', { name: 'Cất giữ mã khôi phục' }).waitFor();
  expect(await page.locator('.codes code').count()).toBe(10);
  await page.getByRole('link', { name: /vào làm việc/ }).click();
}

async function openProcedure(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Danh mục thủ tục' }).click();
  await page.getByRole('searchbox').fill('dang ky giam ho');
  await page.getByRole('cell', { name: '1.004837' }).click();
  await page.getByRole('button', { name: 'Xác nhận và mở tiếp nhận' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận và mở tiếp nhận' }).click();
  await page.getByText('Đang tiếp nhận', { exact: true }).waitFor();
}

async function addClerk(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Cán bộ, tài khoản' }).click();
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Họ và tên').fill('Nguyễn Thị Hồng');
  await dialog.getByLabel('Chức vụ').fill('Công chức một cửa');
  await dialog.getByLabel('Đơn vị', { exact: true }).selectOption({ label: 'Trung tâm Phục vụ hành chính công' });
  await dialog.getByLabel('Tên đăng nhập').fill('motcua');
  await dialog.getByRole('button', { name: 'Thêm vai trò' }).click();
  await dialog.getByLabel('Vai trò', { exact: true }).last().selectOption('counter_clerk');
  await dialog.getByRole('button', { name: 'Thêm cán bộ' }).click();
  await dialog.getByText('Mật khẩu lần đầu của motcua').waitFor();
  const password = (await dialog.locator('.code-text').textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  return password;
}

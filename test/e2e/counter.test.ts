import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext } from '../support/browser.ts';
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
let clerk: Person;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld(), launchBrowser()]);
  commune = await makeCommune(world, 'Xã Nguyễn Bỉnh Khiêm');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Nguyễn Hoàng Phương Khuyên');
  address = await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function open(path: string, person = clerk): Promise<Page> {
  const context = await openContext(browser, address);
  const [name = '', value = ''] = person.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function fillIntake(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Thủ tục' }).waitFor();
  await page.keyboard.type('hon nhan');
  await page.keyboard.press('Enter');
  await page.getByText('Vì sao ngày này?').waitFor();
  await page.getByLabel('Họ và tên').fill('Phạm Thị Ổi');
  await page.getByLabel('Điện thoại').fill('0000000456');
}

test('a date is sent by Ctrl+Enter from its own field, and what is no date is refused', async () => {
  const page = await open('/tiep-nhan');
  await fillIntake(page);
  const born = page.getByLabel('Ngày sinh');
  for (const wrong of ['31/02/1985', '5/2']) {
    await born.fill(wrong);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Ngày sinh chưa đúng').first().waitFor();
    expect(await born.inputValue()).toBe(wrong);
  }
  await born.fill('');
  await born.pressSequentially('05021985');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ' }).waitFor();
  const id = /ho-so\/(\d+)/.exec(page.url())?.[1];
  const { body } = await ask(world, clerk, 'GET', `/api/dossiers/${id}`);
  expect(body.applicant.bornOn).toBe('1985-02-05');
});

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems, DESKTOP, launchBrowser, openContext, PHONE } from '../support/browser.ts';
import {
  ask,
  askWithFile,
  type Commune,
  givenIn,
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
let receptionId: number;
let dossierId: number;
let code: string;
let groupId: number;
let planId: number;
let workId: number;
let leader: Person;
let listId: number;
let programmeId: number;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld(), launchBrowser()]);
  commune = await makeCommune(world, 'Xã Nguyễn Bỉnh Khiêm');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Nguyễn Hoàng Phương Khuyên');
  await world.database.owner.query(
    `insert into role_assignments (commune_id, person_id, unit_id, role, valid_from) values ($1, $2, $3, 'administrator', '2025-07-01')`,
    [commune.id, clerk.personId, commune.units.office],
  );
  const received = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  ({ id: dossierId, code } = received.body);
  await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, { offeredProcedureId: commune.procedures.copy }));
  const reception = { ...intake(commune), resolverName: 'UBND xã Nguyễn Lương Bằng', resolverAgencyCode: 'H99.900.02' };
  receptionId = (await ask(world, clerk, 'POST', '/api/receptions', reception)).body.id;
  await ask(world, clerk, 'POST', `/api/units/${commune.units.economy}/rename`, {
    ...{ name: 'Phòng Kinh tế và Đô thị', shortName: 'Phòng KTĐT', symbol: 'KTĐT' },
    ...{ effectiveOn: '2026-05-01', decision: 'Quyết định số 45/QĐ-UBND ngày 10/3/2026' },
  });
  const group = { name: 'Ban Chỉ đạo chuyển đổi số', shortName: 'BCĐ', symbol: 'BCĐ', kind: 'GROUP', aliases: [] };
  groupId = (await ask(world, clerk, 'POST', '/api/units', group)).body.id;
  const member = { personId: clerk.personId, duty: 'HEAD', area: 'Chỉ đạo chung' };
  await ask(world, clerk, 'POST', `/api/units/${groupId}/members`, member);
  const day = { day: '2026-03-18', kind: 'DAY_OFF', name: 'Nghỉ', decision: 'Quyết định số 9/QĐ-UBND' };
  await ask(world, clerk, 'POST', '/api/commune-days', day);
  leader = await makePerson(world, commune, 'leader', 'leaders');
  const coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  programmeId = await readPlan(coordinator, 'gia-phuc-chuong-trinh.txt');
  await issueProgramme(coordinator);
  planId = await readPlan(coordinator, 'gia-phuc.txt');
  workId = (await ask(world, leader, 'POST', '/api/works', givenIn(commune.units.economy))).body.id;
  const tracked =
    'Số ký hiệu;Nội dung nhiệm vụ;Đơn vị;Thời hạn;Tình trạng\n45/UBND-TH;Kiểm kê đất đai;Phòng Kinh tế;30/6/2026;Quá hạn';
  const list = { asOf: '2026-03-15', fileName: 'danh-muc.csv', content: Buffer.from(tracked).toString('base64') };
  listId = (await ask(world, leader, 'POST', '/api/city-lists', list)).body.id;
  address = await world.app.listen({ port: 0, host: '127.0.0.1' });
});

/** A plan to be compared with: in force, carried out by nobody yet. */
async function issueProgramme(coordinator: Person): Promise<void> {
  const url = `/api/plans/${programmeId}`;
  const { version, tasks } = (await ask(world, coordinator, 'GET', url)).body;
  let at = version.version;
  for (const { id, text, coordinatorUnitIds, timeText, products } of tasks) {
    const task = { text, coordinatorUnitIds, timeText, products, rhythm: null, leadUnitId: commune.units.office };
    at = (await ask(world, coordinator, 'PUT', `${url}/tasks/${id}`, { version: at, task })).body.version;
  }
  await ask(world, coordinator, 'POST', `${url}/check`, { version: at });
  await ask(world, coordinator, 'POST', `${url}/submission`, { version: at + 1 });
  const document = { documentNumber: '2/CTr-UBND', documentDate: '2026-01-05' };
  const issued = await ask(world, leader, 'POST', `${url}/issue`, { version: at + 2, ...document });
  expect(issued.status, JSON.stringify(issued.body)).toBe(200);
}

async function readPlan(coordinator: Person, file: string): Promise<number> {
  const text = readFileSync(`data/demonstration/${file}`);
  const { body } = await askWithFile(world, coordinator, '/api/plan-sources', text, 'Kế hoạch.txt');
  await world.runTask(commune, 'plans.read', { sourceId: body.sourceId, planId: 0 });
  return (await ask(world, coordinator, 'GET', `/api/plan-sources/${body.sourceId}`)).body.planId;
}
afterAll(async () => {
  await browser.close();
  await world.close();
});

const OFFICER_PAGES = () => [
  '/',
  '/tiep-nhan',
  '/ho-so',
  '/ho-so?queue=overdue',
  '/ho-so?queue=all&status=accepted,processing&registeredFrom=2026-01-01',
  `/ho-so/${dossierId}`,
  `/ho-so/${dossierId}/giay-hen`,
  '/tiep-nhan-ho',
  `/tiep-nhan-ho/${receptionId}`,
  `/tiep-nhan-ho/${receptionId}/giay-hen`,
  '/viec',
  '/ke-hoach',
  ...['', '?phan=targets', '?phan=content', '?phan=reports', '?phan=proposals', '?phan=versions'].map(
    (part) => `/ke-hoach/${planId}${part}`,
  ),
  `/ke-hoach/${planId}/kiem-tra`,
  '/thu-tuc',
  '/thu-tuc/1',
  '/can-bo',
  '/don-vi',
  `/don-vi/${commune.units.economy}`,
  `/don-vi/${groupId}`,
  '/xa',
  '/thoi-gian-lam-viec',
  '/thoi-gian-lam-viec?tab=days',
  '/he-thong/viec-ngam',
  '/he-thong/nhat-ky?outcome=done',
  '/tai-khoan',
  '/bo-phan',
  '/khong-co',
];
const LEADER_PAGES = () => [
  '/tong-quan',
  ...['', '&state=overdue&dueFrom=2026-01-01', '&xem=bang', '&xem=lich&thang=2026-03', '&xem=dong-thoi-gian'].map(
    (more) => `/viec?queue=all${more}`,
  ),
  `/viec/${workId}`,
  ...['', '?trangThai=answered', '?trangThai=all&search=ab', '?trangThai=report'].map(
    (more) => `/viec/kho-khan${more}`,
  ),
  ...['', '&xem=duplicate', '&xem=loose'].map((more) => `/ke-hoach/${planId}?phan=upper${more}`),
  `/ke-hoach/${programmeId}?phan=carrying`,
  '/viec/doi-chieu',
  '/van-ban/soat-the-thuc',
  ...['', '?xem=settled', '?xem=same'].map((more) => `/viec/doi-chieu/${listId}${more}`),
];
const OPEN_PAGES = ['/dang-nhap', '/cong-dan', '/cong-dan/ke-hoach', '/api'];
const LOOKS = [
  ['a desktop', DESKTOP, 'light'],
  ['a desktop in the dark', DESKTOP, 'dark'],
  ['a telephone', PHONE, 'light'],
] as const;

test.each(LOOKS)(
  'every page on %s: nothing for axe to find, nothing wider than the screen, no error',
  async (_, viewport, colorScheme) => {
    const context = await openContext(browser, address, viewport, { colorScheme });
    const errors: string[] = [];
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const page = await context.newPage();
    for (const path of OPEN_PAGES) await expectFine(page, path);
    await bringSession(context);
    for (const path of OFFICER_PAGES()) await expectFine(page, path);
    await bringSession(context, leader);
    for (const path of LEADER_PAGES()) await expectFine(page, path);
    await context.close();
    expect(errors).toEqual([]);
  },
  120_000,
);

test('a citizen who gives code and digits sees an accessible page without JavaScript', async () => {
  const context = await openContext(browser, address, PHONE);
  const page = await context.newPage();
  await page.goto(`/cong-dan?ma=${code}`);
  expect(await page.getByLabel('Mã hồ sơ').inputValue()).toBe(code);
  await page.getByLabel(/4 số cuối/).fill('0123');
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByRole('heading', { name: code }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the pages carry no script but ours, and another site can neither read nor write', async () => {
  const context = await openContext(browser, address);
  await bringSession(context);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    document.head.append(script);
    return document.documentElement.dataset.ran ?? 'no';
  });
  expect(ran).toBe('no');
  const elsewhere = await context.newPage();
  const port = new URL(address).port;
  await elsewhere.goto(`http://localhost:${port}/cong-dan`);
  const outcome = await elsewhere.evaluate(async (target) => {
    const read = await fetch(`${target}/api/me`, { credentials: 'include' }).then(
      (answer) => answer.text(),
      () => 'refused',
    );
    const write = await fetch(`${target}/api/dossiers`, {
      method: 'POST',
      mode: 'no-cors',
      credentials: 'include',
      body: '{}',
    }).then(
      () => 'sent',
      () => 'refused',
    );
    return { read, write };
  }, address);
  expect(outcome.read).toBe('refused');
  const { rows } = await world.database.owner.query(
    "select count(*)::int as count from audit where action = 'dossiers.receive'",
  );
  expect(rows[0].count).toBe(2);
});

test('a session that ends in the middle of an intake keeps what was typed', async () => {
  const context = await openContext(browser, address);
  const officer = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  await bringSession(context, officer);
  const { hashPassword } = await import('../../src/platform/auth/passwords.ts');
  await world.database.owner.query('update accounts set username = $2, password_hash = $3 where id = $1', [
    officer.accountId,
    'khuyen',
    await hashPassword('song-que-nui-mai'),
  ]);
  const page = await context.newPage();
  await page.goto('/tiep-nhan');
  await page.getByRole('combobox', { name: 'Thủ tục' }).waitFor();
  await page.keyboard.type('hon nhan');
  await page.keyboard.press('Enter');
  await page.getByText('Vì sao ngày này?').waitFor();
  await page.getByLabel('Họ và tên').fill('Phạm Thị Ổi');
  await page.getByLabel('Điện thoại').fill('0000000456');
  await world.database.owner.query('update sessions set ended_at = now() where account_id = $1', [officer.accountId]);
  await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đăng nhập lại' });
  expect(await dialog.getByLabel('Tên đăng nhập').inputValue()).toBe('khuyen');
  await dialog.getByLabel('Mật khẩu').fill('song-que-nui-mai');
  await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('heading', { name: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ' }).waitFor();
  expect(await page.locator('article').textContent()).toContain('Phạm Thị Ổi');
});

async function bringSession(context: BrowserContext, person = clerk): Promise<void> {
  const [name = '', value = ''] = person.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
}

async function expectFine(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(await accessibilityProblems(page), path).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    `${path} is wider than the screen`,
  ).toBeLessThanOrEqual(0);
}

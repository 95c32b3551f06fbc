import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, openContext, PHONE } from '../support/browser.ts';
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

const LONG =
  'Bản sao có chứng thực Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất';

test('a slip with long names and six papers is one sheet of A5', async () => {
  const papers = Array.from({ length: 6 }, (_, at) => ({ name: `${LONG} (${at + 1})`, form: 'COPY', quantity: 1 }));
  const applicant = {
    ...intake(commune).applicant,
    name: 'Công chúa Tôn Nữ Nguyễn Hoàng Phương Khuyên Thuỵ Miên',
    address: 'Số nhà 128, ngõ 45, đường Nguyễn Bỉnh Khiêm, Thôn Cổ Am Đông, Xã Nguyễn Bỉnh Khiêm, Thành phố Hải Phòng',
  };
  const body = { ...intake(commune), papers, applicant };
  const { body: dossier } = await ask(world, clerk, 'POST', '/api/dossiers', body);
  const resolver = { resolverName: 'Uỷ ban nhân dân xã Nguyễn Lương Bằng', resolverAgencyCode: 'H99.900.02' };
  const { body: reception } = await ask(world, clerk, 'POST', '/api/receptions', { ...body, ...resolver });
  for (const path of [`/ho-so/${dossier.id}/giay-hen`, `/tiep-nhan-ho/${reception.id}/giay-hen`]) {
    const page = await open(path);
    await page.getByText('UỶ BAN NHÂN DÂN XÃ NGUYỄN BỈNH KHIÊM').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const line of ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'])
      expect((await page.getByText(line).boundingBox())?.height, line).toBeLessThan(20);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[456][.\d]* (419|420)[.\d]*\]/);
  }
});

test('what one person was sending is not sent by another who signs in', async () => {
  const [first, second] = [
    await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Lê Thị Mận'),
    await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Đỗ Văn Đào'),
  ];
  const { hashPassword } = await import('../../src/platform/auth/passwords.ts');
  await world.database.owner.query(`update accounts set username = 'dao', password_hash = $2 where id = $1`, [
    second.accountId,
    await hashPassword('song-que-nui-mai'),
  ]);
  const page = await open('/tiep-nhan', first);
  await fillIntake(page);
  await page.getByLabel('Họ và tên').fill('Người Nộp Chờ Gửi');
  await world.database.owner.query('update sessions set ended_at = now() where account_id = $1', [first.accountId]);
  await page.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đăng nhập lại' });
  await dialog.getByText('Phiên của Lê Thị Mận').waitFor();
  expect(await dialog.getByLabel('Tên đăng nhập').isEditable()).toBe(false);
  await dialog.getByRole('button', { name: 'Đăng nhập tài khoản khác' }).click();
  await page.getByLabel('Tên đăng nhập').fill('dao');
  await page.getByLabel('Mật khẩu').fill('song-que-nui-mai');
  await page.keyboard.press('Enter');
  await page.getByText('Tài khoản của Đỗ Văn Đào').waitFor({ state: 'attached' });
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Người Nộp Chờ Gửi');
  const { rows } = await world.database.owner.query(
    `select count(*)::int as count from dossiers where applicant_name = 'Người Nộp Chờ Gửi'`,
  );
  expect(rows[0].count).toBe(0);
});

test('a screen that cannot be fetched fails inside the shell, and comes when the line is back', async () => {
  const page = await open('/');
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Cơ quan, đơn vị' }).click();
  await page.getByRole('alert').getByText('Không tải được').waitFor();
  expect(await page.getByRole('navigation', { name: 'Điều hướng chính' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Việc của tôi' }).click();
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  await page.getByRole('link', { name: 'Cơ quan, đơn vị' }).click();
  await page.getByRole('alert').getByText('Không tải được').waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: 'Cơ quan, đơn vị' }).waitFor();
});

test('the way back from a bulk assignment is seen at the end of a long list', async () => {
  for (let count = 0; count < 25; count++) await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  const page = await open('/ho-so?queue=mine');
  await page.getByRole('checkbox', { name: 'Chọn cả trang' }).click();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('button', { name: 'Nhận xử lý' }).click();
  const undo = page.getByRole('button', { name: /^Hoàn tác/ });
  await undo.waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const box = await undo.boundingBox();
  expect(box && box.y > 0 && box.y + box.height <= 768).toBe(true);
});

test('a card that cannot be read leaves nothing of the card before it, and keeps what was typed', async () => {
  const page = await open('/tiep-nhan');
  const scan = page.getByLabel('Mã QR căn cước');
  await scan.fill('000185001234||TRẦN THỊ BƯỞI|05021985|Nữ|Thôn 3, Xã Gia Phúc, Hải Phòng|01012022');
  await page.keyboard.press('Enter');
  await page.getByText('Đã điền từ căn cước: Trần Thị Bưởi').waitFor();
  await page.getByLabel('Điện thoại').fill('0000000456');
  await page.getByLabel('Địa chỉ').fill('Thôn 4');
  await scan.fill('không|đọc|được');
  await page.keyboard.press('Enter');
  await page.getByText('Đã xoá thông tin của căn cước quét trước').waitFor();
  for (const [label, value] of [
    ['Họ và tên', ''],
    ['Số định danh (CCCD)', ''],
    ['Ngày sinh', ''],
    ['Địa chỉ', 'Thôn 4'],
    ['Điện thoại', '0000000456'],
  ] as const)
    expect(await page.getByLabel(label).inputValue(), label).toBe(value);
});

test('a draft goes only after a question', async () => {
  const page = await open('/tiep-nhan');
  await page.getByLabel('Họ và tên').fill('Phạm Thị Ổi');
  await page.getByRole('button', { name: 'Xoá bản nháp' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xoá bản nháp' });
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Phạm Thị Ổi');
  await page.getByRole('button', { name: 'Xoá bản nháp' }).click();
  await dialog.getByRole('button', { name: 'Xoá bản nháp' }).click();
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('');
});

test('hours that were not saved say so when the form is opened again', async () => {
  const administrator = await makePerson(world, commune, 'administrator', 'office');
  const page = await open('/thoi-gian-lam-viec', administrator);
  await page.getByRole('button', { name: 'Đặt giờ mới' }).click();
  await page.getByLabel('Từ giờ').first().fill('06:45');
  await page.getByText('Đã giữ bản nháp trên máy này').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Đặt giờ mới' }).click();
  await page.getByText('Đã giữ bản nháp trên máy này').waitFor();
});

test('a record says that time left is working time, and passing on says to which step and unit', async () => {
  const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  const page = await open(`/ho-so/${body.id}`);
  await page.getByText(/^còn .*\d (ngày|giờ|phút) làm việc$/).waitFor();
  await page.getByRole('button', { name: 'Chuyển bước tiếp theo' }).click();
  await page
    .getByRole('dialog')
    .getByText(/Chuyển đến bước “Thẩm định, giải quyết”, (Văn phòng|VP)/)
    .waitFor();
});

test('a screen for other roles says so, and no link leads to it', async () => {
  const officer = await makePerson(world, commune, 'officer', 'office');
  const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  const page = await open(`/ho-so/${body.id}/giay-hen`, officer);
  await page.getByRole('button', { name: 'In', exact: true }).waitFor();
  await page.getByText('Tài khoản của').first().waitFor({ state: 'attached' });
  expect(await page.getByRole('link', { name: 'Tiếp nhận hồ sơ khác' }).count()).toBe(0);
  for (const path of ['/tiep-nhan', '/he-thong/nhat-ky', '/he-thong/viec-ngam', '/can-bo']) {
    await page.goto(path);
    await page.getByText('Màn hình này dành cho vai trò khác').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  }
});

test('what is overdue is counted for the unit of who looks', async () => {
  const other = await makePerson(world, commune, 'officer', 'economy');
  await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  const back = '2026-03-10T08:00:00+07:00';
  await world.database.owner.query('update dossiers set due_at = $1 where commune_id = $2', [back, commune.id]);
  const mine = await open('/');
  await mine
    .getByRole('link', { name: /^[1-9]\d*\s*Quá hạn, đơn vị tôi/ })
    .and(mine.locator('[href^="/ho-so"]'))
    .waitFor();
  const page = await open('/', other);
  await page
    .getByRole('link', { name: /^0\s*Quá hạn, đơn vị tôi/ })
    .and(page.locator('[href^="/ho-so"]'))
    .click();
  await page.getByText('Không có hồ sơ nào ở đây.').waitFor();
  expect(new URL(page.url()).searchParams.get('unitId')).toBe(String(commune.units.economy));
});

test('a procedure that is open offers to change it, and closes only after a question', async () => {
  const administrator = await makePerson(world, commune, 'administrator', 'office');
  const page = await open('/thu-tuc', administrator);
  await page.getByRole('cell', { name: '2.000815' }).click();
  await page.getByRole('button', { name: 'Sửa thời hạn, đơn vị' }).click();
  const dialog = page.getByRole('dialog', { name: /2\.000815/ });
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await page.getByRole('button', { name: 'Sửa thời hạn, đơn vị' }).click();
  await dialog.getByRole('button', { name: 'Ngừng tiếp nhận' }).click();
  const question = page.getByRole('dialog', { name: 'Ngừng tiếp nhận' });
  await question.getByText('không nhận hồ sơ mới').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await question.getByRole('button', { name: 'Ngừng tiếp nhận' }).click();
  await page.getByRole('button', { name: 'Xác nhận và mở tiếp nhận' }).waitFor();
});

test('a flag holds from the day that was typed when Enter sends it', async () => {
  const administrator = await makePerson(world, commune, 'administrator', 'office');
  const page = await open('/thu-tuc', administrator);
  await page.getByRole('cell', { name: '1.004873' }).click();
  await page
    .getByRole('button', { name: /^Sửa: / })
    .first()
    .click();
  await page.getByLabel('Từ ngày').fill('5/2/2026');
  await page.keyboard.press('Enter');
  await page.getByText('05/02/2026: ').waitFor();
});

test('the audit on a telephone says who and which record', async () => {
  const administrator = await makePerson(world, commune, 'administrator', 'office');
  await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  const page = await open('/he-thong/nhat-ky', administrator);
  await page.setViewportSize(PHONE);
  const row = page.locator('tbody tr', { hasText: 'dossiers.receive' }).first();
  await row.getByText('Nguyễn Hoàng Phương Khuyên').waitFor();
  await row.getByText(/^Bản ghi số \d+/).waitFor();
});

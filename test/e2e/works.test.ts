import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, openContext } from '../support/browser.ts';
import {
  ask,
  type Commune,
  givenIn,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../support/world.ts';

const TITLE = 'Báo cáo kết quả tổng kiểm kê tài sản công';
const PDF = { name: 'báo cáo.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nmột trang\n%%EOF') };
const DIALOG = 'dialog[open]';

let world: World;
let commune: Commune;
let chairman: Person;
let head: Person;
let officer: Person;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld(), launchBrowser()]);
  commune = await makeCommune(world);
  chairman = await makePerson(world, commune, 'leader', 'leaders', 'Phạm Văn Chủ');
  head = await makePerson(world, commune, 'unit_head', 'economy', 'Đỗ Thị Trưởng');
  officer = await makePerson(world, commune, 'officer', 'economy', 'Lê Văn Viên');
  for (let count = 0; count < 3; count++)
    await ask(world, chairman, 'POST', '/api/works', givenIn(commune.units.culture_society));
  address = await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

async function openAs(person: Person, path: string): Promise<Page> {
  const context = await openContext(browser, address);
  const [name = '', value = ''] = person.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test('a work is given, taken, proved by a file, reported, and accepted by the head', async () => {
  const boss = await openAs(chairman, '/viec');
  await boss.getByRole('button', { name: 'Ghi việc được giao' }).click();
  const form = boss.locator(DIALOG);
  await form.getByLabel('Văn bản, cuộc họp giao việc').fill('Công văn số 120/UBND-TC');
  await form.getByLabel('Nội dung việc').fill(TITLE);
  await form.getByRole('combobox', { name: 'Đơn vị chủ trì' }).fill('kinh te');
  await boss.keyboard.press('Enter');
  await form.getByRole('textbox', { name: 'Hạn' }).fill('31/03/2026');
  await form.getByLabel('Sản phẩm phải có').fill('Báo cáo kiểm kê');
  expect(await accessibilityProblems(boss), 'the form').toEqual([]);
  await form.getByRole('button', { name: 'Giao việc' }).click();
  await boss.getByRole('heading', { name: TITLE }).waitFor();
  await boss.getByText('hạn 31/03/2026').waitFor();

  const taker = await openAs(head, '/');
  await taker.locator('summary', { hasText: 'Chuông báo' }).click();
  const news = taker.getByRole('link', { name: /^Chuyển đến đơn vị bạn/ });
  expect(await news.getAttribute('href')).toMatch(/^\/viec\/\d+$/);
  await taker.keyboard.press('Escape');
  await taker.getByRole('heading', { name: 'Việc chờ tôi' }).waitFor();
  await taker.getByRole('link', { name: TITLE }).click();
  await taker.getByLabel('Phân công cho').selectOption({ label: 'Lê Văn Viên' });
  await taker.locator('dd', { hasText: /^Lê Văn Viên/ }).waitFor();

  const worker = await openAs(officer, '/viec');
  await worker.getByText('1 việc', { exact: true }).waitFor();
  await worker.keyboard.press('j');
  await worker.keyboard.press('Enter');
  await worker.getByRole('heading', { name: TITLE }).waitFor();
  await worker.locator('summary', { hasText: 'Việc khác' }).click();
  await worker.getByText('Còn 1 sản phẩm chưa có minh chứng hoặc giải trình.').waitFor();
  await worker.keyboard.press('Escape');
  await worker.getByRole('button', { name: /^Thêm minh chứng Báo cáo kiểm kê/ }).click();
  const proof = worker.locator(DIALOG);
  await proof.getByLabel('Ngày ban hành, ngày diễn ra').fill('13/03/2026');
  await proof.getByLabel('Trích yếu, tên').fill('Báo cáo kết quả kiểm kê');
  await proof.getByLabel('Số, ký hiệu').fill('12/BC-UBND');
  await proof.getByLabel('Tệp kèm theo').setInputFiles(PDF);
  await proof.getByRole('button', { name: 'Thêm minh chứng' }).click();
  await worker.getByRole('link', { name: PDF.name }).waitFor();
  expect(await accessibilityProblems(worker), 'the record').toEqual([]);
  await worker.getByRole('button', { name: 'Báo xong' }).click();
  await worker.locator(DIALOG).getByRole('button', { name: 'Báo xong' }).click();
  await worker.getByText('Chờ nghiệm thu', { exact: true }).waitFor();

  await taker.goto('/viec?queue=to_accept');
  await taker.getByLabel(`Chọn ${TITLE}`).check();
  await taker.getByRole('button', { name: 'Nghiệm thu', exact: true }).click();
  await taker.getByText('Đã nghiệm thu 1 việc.').waitFor();
  await taker.getByRole('button', { name: 'Hoàn tác' }).click();
  await taker.getByText('Đã hoàn tác 1 việc.').waitFor();
  await taker.getByRole('link', { name: TITLE }).click();
  await taker.getByRole('button', { name: 'Nghiệm thu', exact: true }).click();
  await taker.locator(DIALOG).getByRole('button', { name: 'Nghiệm thu' }).click();
  await taker.getByText('Xong đúng hạn').waitFor();
});

test('the leader sees the numbers change, opens the rows behind one, and urges a unit on', async () => {
  const page = await openAs(chairman, '/tong-quan');
  await page.getByRole('link', { name: '1 Xong đúng hạn' }).waitFor();
  await page.getByRole('link', { name: '3 Quá hạn chưa xong' }).click();
  await page.getByText('3 việc', { exact: true }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Đôn đốc Phòng VHXH' }).click();
  const letter = page.locator(DIALOG);
  await expect.poll(() => letter.getByLabel('Nội dung văn bản').inputValue()).toContain('quá 6 ngày (4 ngày làm việc)');
  await letter.getByLabel('Số, ký hiệu văn bản').fill('45/UBND-VHXH');
  expect(await accessibilityProblems(page), 'the letter').toEqual([]);
  await letter.getByRole('button', { name: 'Gửi đôn đốc' }).click();
  await letter.getByRole('link', { name: 'Mở việc vừa giao' }).click();
  await page.getByRole('heading', { name: /^Báo cáo, thực hiện ngay 3 việc quá hạn/ }).waitFor();
  await page.getByText('Văn bản đôn đốc số 45/UBND-VHXH').waitFor();
});

test('a paper that is here already is offered before it is written down twice, and serves both works', async () => {
  const given = { ...givenIn(commune.units.economy), title: 'Báo cáo chuyên đề tài sản', dueOn: '2026-04-20' };
  const { id } = (await ask(world, chairman, 'POST', '/api/works', given)).body;
  const worker = await openAs(officer, `/viec/${id}`);
  await worker
    .getByRole('button', { name: /^Thêm minh chứng/ })
    .first()
    .click();
  const dialog = worker.locator(DIALOG);
  await dialog.getByLabel('Ngày ban hành, ngày diễn ra').fill('13/03/2026');
  await dialog.getByLabel('Trích yếu, tên').fill('Báo cáo kiểm kê');
  await dialog.getByLabel('Số, ký hiệu').fill('12/bc-ubnd');
  await dialog.getByRole('button', { name: 'Thêm minh chứng' }).click();
  await dialog.getByRole('button', { name: 'Văn bản khác, vẫn thêm' }).waitFor();
  expect(await accessibilityProblems(worker), 'the paper that is there').toEqual([]);
  await dialog.getByRole('button', { name: 'Dùng văn bản đã có' }).click();
  await dialog.getByLabel('Tìm theo số, trích yếu hoặc ngày').fill('ket qua kiem ke');
  await dialog.getByRole('button', { name: 'Dùng cho việc này Báo cáo kết quả kiểm kê' }).click();
  await worker.getByText('dùng cho 1 việc khác').click();
  await worker.getByRole('link', { name: TITLE, exact: true }).click();
  await worker.getByRole('heading', { name: TITLE }).waitFor();
});

test('whoever stands in for the head finds his works, marked, and what he does says whose place it was', async () => {
  const administrator = await makePerson(world, commune, 'administrator', 'office');
  const deputy = await makePerson(world, commune, 'officer', 'office', 'Trần Văn Thay');
  const cover = { coveredPersonId: head.personId, from: '2026-03-16', to: '2026-03-20' };
  await ask(world, administrator, 'POST', `/api/people/${deputy.personId}/cover`, cover);
  const given = { ...givenIn(commune.units.economy), title: 'Rà soát nhà đất công', dueOn: '2026-04-20' };
  await ask(world, chairman, 'POST', '/api/works', given);
  const page = await openAs(deputy, '/');
  await page.getByText('làm thay đồng chí Đỗ Thị Trưởng').first().waitFor();
  await page.getByRole('link', { name: given.title }).click();
  await page.getByLabel('Phân công cho').selectOption({ label: 'Lê Văn Viên' });
  const told = page.locator('li', { has: page.locator('strong', { hasText: 'Phân công' }) });
  await told.getByText('làm thay đồng chí Đỗ Thị Trưởng').waitFor();
  expect(await accessibilityProblems(page), 'the work in another’s place').toEqual([]);
});

test('however many plans are in force, what the chairman must see needs no scrolling', async () => {
  const coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  const task = {
    text: 'Rà soát',
    leadUnitId: commune.units.office,
    coordinatorUnitIds: [],
    rhythm: null,
    products: [],
  };
  for (const [at, title] of ['Kế hoạch một', 'Kế hoạch hai', 'Kế hoạch ba', 'Kế hoạch bốn'].entries()) {
    const head = { kind: 'OTHER', title, periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    const { id } = (await ask(world, coordinator, 'POST', '/api/plans', head)).body;
    const press = async (person: Person, path: string, body: object = {}) => {
      const { version } = (await ask(world, coordinator, 'GET', `/api/plans/${id}`)).body.version;
      return ask(world, person, 'POST', `/api/plans/${id}/${path}`, { version, ...body });
    };
    await press(coordinator, 'tasks', { after: null, task });
    for (const path of ['check', 'submission']) await press(coordinator, path);
    const issued = await press(chairman, 'issue', { documentNumber: `${at + 1}/KH`, documentDate: '2026-03-13' });
    expect(issued.status, JSON.stringify(issued.body)).toBe(200);
  }
  const page = await openAs(chairman, '/tong-quan');
  const others = page.locator('section', { hasText: 'Các kế hoạch khác đang thực hiện' }).last();
  await others.getByRole('link', { name: 'Kế hoạch một' }).waitFor();
  for (const name of ['Quá hạn, lâu nhất trước', 'Từng đơn vị', 'Kế hoạch bốn', 'Kế hoạch ba']) {
    const box = await page.getByText(name, { exact: true }).first().boundingBox();
    expect((box?.y ?? 9_999) + (box?.height ?? 0), name).toBeLessThan(768);
  }
  await others.getByRole('button', { name: 'Ghim Kế hoạch một' }).click();
  await page.getByRole('button', { name: 'Bỏ ghim Kế hoạch một' }).waitFor();
  await others.getByRole('link', { name: 'Kế hoạch ba' }).waitFor();
  expect(await accessibilityProblems(page), 'the overview').toEqual([]);
});

test('asked for more time, the leader grants it, and the old date stays in sight', async () => {
  const given = { ...givenIn(commune.units.economy), title: 'Rà soát tài sản', dueOn: '2026-03-20' };
  const { id } = (await ask(world, chairman, 'POST', '/api/works', given)).body;
  const worker = await openAs(officer, `/viec/${id}`);
  await worker.locator('summary', { hasText: 'Việc khác' }).click();
  await worker.getByRole('button', { name: 'Xin gia hạn' }).click();
  const form = worker.locator(DIALOG);
  await form.getByLabel('Xin gia hạn đến ngày').fill('27/03/2026');
  await form.getByLabel('Lý do xin gia hạn').fill('Chờ số liệu');
  await worker.reload();
  await worker.locator('summary', { hasText: 'Việc khác' }).click();
  await worker.getByRole('button', { name: 'Xin gia hạn' }).click();
  expect(await form.getByLabel('Lý do xin gia hạn').inputValue(), 'kept over a reload').toBe('Chờ số liệu');
  await form.getByRole('button', { name: 'Xin gia hạn' }).click();
  await worker.getByText('chờ quyết định', { exact: true }).waitFor();
  const boss = await openAs(chairman, `/viec/${id}`);
  await boss.getByRole('button', { name: 'Quyết định gia hạn' }).click();
  await boss.locator(DIALOG).getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await boss.getByText('hạn 27/03/2026').waitFor();
  expect(await boss.locator('s').textContent()).toBe('20/03/2026');
});

test('the same rows as a board, a month and a timeline; the address carries the view', async () => {
  const page = await openAs(chairman, '/viec?queue=all');
  await page.getByLabel('Cách xem').selectOption('Bảng theo trạng thái');
  const late = page.getByRole('region', { name: 'Quá hạn chưa xong' });
  await late.getByRole('link').first().waitFor();
  expect(new URL(page.url()).searchParams.get('xem')).toBe('bang');
  await page.goto('/viec?queue=all&xem=lich&thang=2026-03');
  const day = page.getByRole('cell', { name: '10' });
  await expect.poll(() => day.getByRole('link').count()).toBe(3);
  await page.getByRole('button', { name: 'Tháng sau' }).click();
  await page.getByRole('heading', { name: 'Tháng 04/2026' }).waitFor();
  await page.goto('/viec?queue=all&xem=dong-thoi-gian&nam=2026&state=overdue');
  await expect.poll(() => page.getByRole('region', { name: 'Phòng VHXH' }).getByRole('listitem').count()).toBe(3);
});

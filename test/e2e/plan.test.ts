import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems, launchBrowser, openContext } from '../support/browser.ts';
import { docxOf, type Part } from '../support/plan-files.ts';
import { ask, type Commune, makeCommune, makePerson, makeWorld, type Person, type World } from '../support/world.ts';

const GIVEN = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds', '004.txt');
const OWN = join(import.meta.dirname, '..', '..', 'data', 'demonstration', 'gia-phuc.txt');

let world: World;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [world, browser] = await Promise.all([makeWorld('2026-01-13T08:00'), launchBrowser()]);
  address = await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

/** As Word would have it: what stands between tabs is a table. */
function wordFile(path: string): Buffer {
  const parts: Part[] = [];
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    const last = parts.at(-1);
    if (!text.includes('\t')) parts.push({ text });
    else if (last && 'rows' in last) last.rows.push(text.split('\t'));
    else parts.push({ rows: [text.split('\t')] });
  }
  return Buffer.from(docxOf(parts));
}

/** Everything a person does with hand or mouse. */
class Hand {
  presses = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(name: string): Promise<void> {
    this.presses++;
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async key(key: string): Promise<void> {
    this.presses++;
    await this.page.keyboard.press(key);
  }

  /** A line of text is one thing done, as it is for a person. */
  async type(text: string): Promise<void> {
    this.presses++;
    await this.page.keyboard.type(text);
  }
}

async function pageOf(person: Person): Promise<Page> {
  const context = await openContext(browser, address);
  const [name = '', value = ''] = person.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  return context.newPage();
}

interface Crew {
  commune: Commune;
  coordinator: Person;
  chairman: Person;
  economist: Person;
}

async function makeCrew(name: string): Promise<Crew> {
  const commune = await makeCommune(world, name);
  const more = [
    ['police', 'Công an xã', 'CAX', 'OTHER_ADMINISTRATIVE'],
    ['public_service', 'Trung tâm Dịch vụ sự nghiệp công', 'TTDVSNC', 'PUBLIC_SERVICE'],
  ];
  for (const [key, unit, symbol, kind] of more)
    await world.database.owner.query(
      `insert into units (commune_id, key, name, short_name, symbol, kind, valid_from) values ($1, $2, $3, $3, $4, $5, '2025-07-01')`,
      [commune.id, key, unit, symbol, kind],
    );
  return {
    commune,
    coordinator: await makePerson(world, commune, 'coordinator', 'culture_society'),
    chairman: await makePerson(world, commune, 'leader', 'leaders'),
    economist: await makePerson(world, commune, 'unit_head', 'economy'),
  };
}

/** Drop the file, wait for the reading, land on the check screen. */
async function drop(hand: Hand, crew: Crew, file: Buffer): Promise<void> {
  await hand.page.goto('/ke-hoach');
  await hand.click('Nhập từ văn bản');
  hand.presses++;
  await hand.page.locator('input[type=file]').setInputFiles({ name: 'Kế hoạch.docx', mimeType: '', buffer: file });
  await hand.page.getByText('Đang đọc').waitFor();
  const { rows } = await world.database.owner.query('select max(id)::int as id from plan_sources');
  await world.runTask(crew.commune, 'plans.read', { sourceId: rows[0].id, planId: 0 });
  await hand.page.waitForURL(/kiem-tra/);
  await hand.page.getByRole('button', { name: 'Kiểm tra xong' }).waitFor();
}

async function saved(page: Page): Promise<void> {
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

async function issue(hand: Hand, chairman: Hand, id: string, number: string, day: string): Promise<void> {
  await hand.click('Kiểm tra xong');
  await hand.click('Trình ban hành');
  await hand.page.getByText('Đã trình', { exact: true }).waitFor();
  await chairman.page.goto(`/ke-hoach/${id}`);
  await chairman.click('Ban hành');
  await chairman.type(number);
  await chairman.key('Tab');
  await chairman.type(day);
  await chairman.key('Enter');
  await chairman.page.getByText('Đã ban hành', { exact: true }).first().waitFor();
}

const idOf = (page: Page) => /ke-hoach\/(\d+)/.exec(page.url())?.[1] ?? '';

describe.skipIf(!existsSync(GIVEN))('the plan of a commune becomes work', () => {
  test('dropped, read, checked, submitted and issued in sixty presses', async () => {
    const crew = await makeCrew('Xã Nguyễn Bình Khiêm');
    const hand = new Hand(await pageOf(crew.coordinator));
    await drop(hand, crew, wordFile(GIVEN));
    const { page } = hand;
    const id = idOf(page);
    await page.getByRole('button', { name: 'Tất cả (39)' }).waitFor();
    await page.getByText('Còn 1 nhiệm vụ chưa có đơn vị chủ trì.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await hand.key('Enter');
    await hand.click('Đề xuất: Phòng Văn hoá - Xã hội, chủ trì phần lớn lĩnh vực này');
    await hand.key('Control+Enter');
    await saved(page);
    await hand.click('Tất cả (39)');
    hand.presses++;
    await page.getByRole('article').filter({ hasText: 'Định kỳ hằng tháng công khai' }).click();
    await hand.key('Enter');
    hand.presses += 2;
    await page.getByLabel('Nhịp báo của việc thường xuyên').selectOption({ label: 'Hằng tháng' });
    await hand.key('Control+Enter');
    await saved(page);
    await world.travel('2026-01-14T08:00');
    const chairman = new Hand(await pageOf(crew.chairman));
    await issue(hand, chairman, id, '18/QĐ-UBND', '14/01/2026');
    expect(hand.presses + chairman.presses).toBeLessThanOrEqual(60);
    await expectErrand(crew, id);
    const economist = new Hand(await pageOf(crew.economist));
    await economist.page.goto(`/ke-hoach/${id}`);
    await economist.click('Lập kế hoạch đơn vị');
    await economist.page.getByText('Phòng Kinh tế: ').first().waitFor();
  }, 90_000);

  /** What the walk of a plan must come to, figure by figure. */
  async function expectErrand({ commune, chairman, economist }: Crew, id: string): Promise<void> {
    const { body: plan } = await ask(world, chairman, 'GET', `/api/plans/${id}`);
    const tasks: { no: string; groupNo: string; lead: string; schedule: { kind: string; due: string | null } }[] =
      plan.tasks;
    const countBy = (values: (string | null)[]) =>
      Object.fromEntries([...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]));
    expect(countBy(tasks.map(({ groupNo }) => groupNo))).toEqual({ I: 8, II: 7, III: 8, IV: 3, V: 4, VI: 2, VII: 7 });
    expect(countBy(tasks.map(({ lead }) => lead))).toEqual({
      ...{ 'Phòng VHXH': 17, 'Văn phòng': 8, TTPVHCC: 8, 'Phòng Kinh tế': 3 },
      ...{ 'Công an xã': 2, 'Trung tâm Dịch vụ sự nghiệp công': 1 },
    });
    expect(tasks.filter(({ schedule }) => schedule.due === null)).toHaveLength(11);
    expect(plan.targets).toHaveLength(10);
    expect(plan.tasks[0]).toMatchObject({ no: '1', isOwn: true, state: 'done_on_time' });
    const ofOrigin = async (query: string) =>
      (await ask(world, chairman, 'GET', `/api/works?size=200&${query}`)).body.rows;
    const monthly = plan.tasks.find(({ no }: { no: string }) => no === '23');
    const checkIns = await ofOrigin(`origin=PLAN&originId=${monthly.itemId}`);
    expect(checkIns.map(({ dueOn }: { dueOn: string }) => dueOn.slice(5))).toEqual([
      ...['01-31', '02-28', '03-31', '04-30', '05-31', '06-30'],
      ...['07-31', '08-31', '09-30', '10-31', '11-30', '12-31'],
    ]);
    const reports = await ofOrigin(`origin=REPORT&unitId=${commune.units.economy}`);
    expect(reports.map(({ dueOn }: { dueOn: string }) => dueOn.slice(5)).sort()).toEqual([
      ...['03-10', '06-10', '09-10', '12-10', '12-10'],
    ]);
    const mine = await ask(world, economist, 'GET', '/api/works?queue=mine&origin=PLAN&size=200');
    expect(mine.body.total.count).toBe(3);
  }
});

test('a plan of our own goes the same way, and the same file again is known', async () => {
  const crew = await makeCrew('Xã Gia Phúc');
  const hand = new Hand(await pageOf(crew.coordinator));
  const file = wordFile(OWN);
  await drop(hand, crew, file);
  const id = idOf(hand.page);
  await hand.page.getByRole('button', { name: 'Tất cả (25)' }).waitFor();
  await hand.page.getByRole('button', { name: /Điều nhận thấy/ }).click();
  await world.travel('2026-01-14T09:00');
  await issue(hand, new Hand(await pageOf(crew.chairman)), id, '12/KH-UBND', '14/01/2026');
  await hand.page.goto('/ke-hoach');
  await hand.click('Nhập từ văn bản');
  await hand.page.locator('input[type=file]').setInputFiles({ name: 'Bản sao.docx', mimeType: '', buffer: file });
  await hand.page.getByText('Tệp này đã được đọc thành một kế hoạch.').waitFor();
  await hand.click('Mở kế hoạch đó');
  await hand.page.getByRole('heading', { level: 1, name: /xã Gia Phúc năm 2026/ }).waitFor();
  expect(idOf(hand.page)).toBe(id);
}, 60_000);

const COPIED = `<p>UBND XÃ MẪU</p><table>
  <tr><th>TT</th><th>Nhiệm vụ</th><th>Đơn vị chủ trì</th><th>Thời hạn</th><th>Sản phẩm</th></tr>
  <tr><td>1</td><td><p>Rà soát văn bản</p></td><td rowspan="2">Phòng Kinh tế</td><td>Quý II/2026</td><td>Báo cáo<br>Danh mục</td></tr>
  <tr><td>2</td><td><p>Công khai ngân sách</p></td><td>Tháng 7/2026</td><td>Quyết định</td></tr></table>`;

test('a table copied in Word or Excel is pasted and read like a file, and so are works that were given', async () => {
  const crew = await makeCrew('Xã Dán Bảng');
  const { page } = new Hand(await pageOf(crew.coordinator));
  const paste = (html: string) =>
    page.getByLabel('Hoặc dán bảng').evaluate((box, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied);
      box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    }, html);
  await page.goto('/ke-hoach');
  await page.getByRole('button', { name: 'Nhập từ văn bản' }).first().click();
  await paste(COPIED);
  await page.getByText('Đang đọc').waitFor();
  const { rows } = await world.database.owner.query('select max(id)::int as id from plan_sources');
  await world.runTask(crew.commune, 'plans.read', { sourceId: rows[0].id, planId: 0 });
  await page.waitForURL(/kiem-tra/);
  const { body } = await ask(world, crew.coordinator, 'GET', `/api/plans/${idOf(page)}`);
  expect(
    body.tasks.map(({ text, leadUnitId, products }: { text: string; leadUnitId: number; products: string[] }) => [
      text,
      leadUnitId,
      products.length,
    ]),
  ).toEqual([
    ['Rà soát văn bản', crew.commune.units.economy, 2],
    ['Công khai ngân sách', crew.commune.units.economy, 1],
  ]);
  await page.goto('/viec');
  await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
  await paste(
    COPIED.replaceAll('Thời hạn', 'Hạn')
      .replace('<th>TT</th>', '<th>Số/ký hiệu văn bản</th>')
      .replace('Nhiệm vụ', 'Nội dung nhiệm vụ')
      .replace('Quý II/2026', '30/6/2026')
      .replace('Tháng 7/2026', '31/7/2026'),
  );
  await page.getByText('2 việc mới').waitFor();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../../test/support/world.ts';
import { makeCrew, type Task } from './testing.ts';

let crew: Awaited<ReturnType<typeof makeCrew>>;
beforeAll(async () => {
  crew = await makeCrew();
});
afterAll(() => crew.world.close());

const NOTICE = Buffer.from(
  [
    ...['UBND THÀNH PHỐ MẪU LỚN', 'Số: 512/TB-VP', 'Mẫu Lớn, ngày 12 tháng 01 năm 2026', 'THÔNG BÁO'],
    'Kết luận của Chủ tịch UBND thành phố về cải cách hành chính',
    '1. Giao Sở Nội vụ chủ trì, phối hợp với các sở hướng dẫn chấm điểm, hoàn thành trước ngày 20/01/2026.',
    '2. Giao UBND các xã, phường, đặc khu:',
    'a) Công khai đầy đủ thủ tục hành chính, hoàn thành trước ngày 31/01/2026.',
    'b) Tăng cường kiểm tra kỷ luật, kỷ cương hành chính.',
    ...['Nơi nhận:', '- UBND các xã, phường, đặc khu;', '- Lưu: VT.'],
  ].join('\n'),
);

const CONCLUSION = Buffer.from(
  [
    ...['UBND XÃ MẪU', 'Số: 7/TB-UBND', 'Mẫu, ngày 13 tháng 01 năm 2026', 'THÔNG BÁO', 'Kết luận giao ban tuần'],
    '1. Giao Phòng Kinh tế rà soát nhà, đất công dôi dư, hoàn thành trước ngày 20/01/2026.',
    '2. Giao Công an xã chủ trì, phối hợp với các thôn làm sạch dữ liệu dân cư trong quý I/2026.',
  ].join('\n'),
);

test('what the city gives to communes is proposed, checked, and given to units, each work with its words', async () => {
  const { world, chairman, coordinator, officer, open, move, settle, readDirective } = crew;
  const id = await readDirective(NOTICE, 'CITY_DIRECTIVE');
  const plan = await open(id);
  expect(plan).toMatchObject({
    kind: 'CITY_DIRECTIVE',
    title: 'Kết luận của Chủ tịch UBND thành phố về cải cách hành chính',
    version: { documentNumber: '512/TB-VP', documentDate: '2026-01-12' },
  });
  expect(plan.tasks.map(({ text, timeText }: Task) => [text.slice(0, 9), timeText])).toEqual([
    ['Công khai', 'trước ngày 31/01/2026'],
    ['Tăng cườn', null],
  ]);
  expect(plan.version.remarks.map(({ kind }: { kind: string }) => kind)).toContain('other_agency');
  const given = { documentNumber: '512/TB-VP', documentDate: '2026-01-12' };
  expect((await move(coordinator, id, 'issue', given)).status).toBe(409);
  await settle(id);
  const known = {
    origin: 'CITY',
    title: 'Công khai đầy đủ thủ tục hành chính, xong trước ngày 31/01/2026',
    source: 'Thông báo số 512/TB-VP',
  };
  const byHand = await ask(world, chairman, 'POST', '/api/works', { ...known, unitId: crew.commune.units.office });
  expect(byHand.status, JSON.stringify(byHand.body)).toBe(200);
  for (const path of ['check', 'submission']) expect((await move(coordinator, id, path)).status).toBe(409);
  expect((await move(officer, id, 'issue', given)).status).toBe(403);
  expect(await move(coordinator, id, 'issue', given)).toMatchObject({ status: 200, body: { works: 2 } });
  const { rows } = (await ask(world, chairman, 'GET', '/api/works?queue=all&origin=CITY&size=50')).body;
  expect(
    rows.map(({ originLabel, dueOn }: { originLabel: string; dueOn: string | null }) => [originLabel, dueOn]),
  ).toEqual([
    ['512/TB-VP ngày 12/01/2026', '2026-01-31'],
    ['512/TB-VP ngày 12/01/2026', null],
  ]);
  // What was written by hand of the same document is the same work.
  expect(rows[0].id).toBe(byHand.body.id);
  const work = (await ask(world, chairman, 'GET', `/api/works/${rows[0].id}`)).body;
  expect((await ask(world, chairman, 'GET', `/api/plan-items/${work.originId}`)).body).toEqual({ planId: id });
  expect((await open(id)).tasks.every(({ state }: Task) => state === 'running')).toBe(true);
});

test('what the chairman concludes is the commune’s own list, of whoever he names', async () => {
  const { world, chairman, coordinator, open, move, settle, readDirective } = crew;
  const id = await readDirective(CONCLUSION, 'COMMUNE_DIRECTIVE');
  expect((await open(id)).tasks).toHaveLength(2);
  await settle(id);
  await move(coordinator, id, 'issue', { documentNumber: '7/TB-UBND', documentDate: '2026-01-13' });
  const { rows } = (await ask(world, chairman, 'GET', '/api/works?queue=all&origin=COMMUNE&size=50')).body;
  expect(rows.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2026-01-20', '2026-03-31']);
});

test('a directive is no plan of the commune: citizens do not see it', async () => {
  const { world, commune } = crew;
  const { rows } = await world.database.owner.query('select agency_code from communes where id = $1', [commune.id]);
  const page = await world.app.inject({ url: `/cong-dan/ke-hoach/${rows[0].agency_code}` });
  expect(page.body).not.toContain('512/TB-VP');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, intake, makeCommune, makePerson, makeWorld, type World } from '../../test/support/world.ts';
import { applyCatalogue, planCatalogue, undoCatalogue } from './import-catalogue.ts';

const HEADER =
  'Lĩnh vực|Mã TTHC|Tên thủ tục|Thời hạn|Quyết định công bố|Hiệu lực từ ngày|Mức độ|Thành phần hồ sơ|Liên thông';
const table = (...lines: string[]) => [HEADER, ...lines].map((line) => line.split('|'));
let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await makeCommune(world);
});
afterAll(() => world.close());

async function withOwner<T>(work: (client: import('pg').PoolClient) => Promise<T>): Promise<T> {
  const client = await world.database.owner.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
const plan = (...lines: string[]) => withOwner((client) => planCatalogue(client, table(...lines)));
const apply = async (...lines: string[]) => {
  const { added } = await plan(...lines);
  return withOwner((client) => applyCatalogue(client, { added, fileName: 'cong-bo.csv', now: world.clock.now() }));
};

test('a new procedure, a new version of a known one, and lines that are wrong each with its reason', async () => {
  const { outcomes, added } = await plan(
    'Hộ tịch|2.009999|Thủ tục mới|05 ngày làm việc|QĐ 12/QĐ-UBND|01/09/2026|Toàn trình|Tờ khai; Căn cước|Không',
    '|1.004873|Cấp Giấy xác nhận tình trạng hôn nhân|2 ngày làm việc|QĐ 12/QĐ-UBND|2026-09-01|||',
    '|12|x|5 ngày làm việc|QĐ|01/09/2026|||',
    'Hộ tịch|2.009998|Sai ngày|5 ngày|QĐ|31/02/2026|||',
    'Hộ tịch|2.009997|Sai thời hạn|độ tuần sau|QĐ|01/09/2026|Một nửa||có lẽ',
    '|2.009996|Không lĩnh vực||QĐ|01/09/2026|||',
    'Hộ tịch|2.009999|Thủ tục mới||QĐ 12/QĐ-UBND|01/09/2026|||',
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['NEW', 'VERSION', ...Array(5).fill('WRONG')]);
  expect(outcomes[4]?.why).toMatch(/độ tuần sau.*Một nửa.*có lẽ/);
  expect(added[0]).toMatchObject({
    validFrom: '2026-09-01',
    papers: [{ name: 'Tờ khai' }, { name: 'Căn cước' }],
    flags: { is_interlinked: false, online_payment: null },
  });
});

test('a version holds from its day, keeps the steps of the one before, and the same file again adds nothing', async () => {
  const line = '|1.004873|Cấp Giấy xác nhận tình trạng hôn nhân (sửa)|2 ngày làm việc|QĐ 15/QĐ-UBND|01/03/2026|||';
  const id = await apply(line);
  expect((await plan(line)).outcomes).toMatchObject([{ outcome: 'SAME' }]);
  expect((await plan(line.replace('(sửa)', '(khác)'))).outcomes[0]).toMatchObject({ outcome: 'WRONG' });
  const { rows } = await world.database.owner.query(
    `select v.limit_value, jsonb_array_length(v.steps) as steps from procedure_versions v join procedures p on p.id = v.procedure_id
     where p.code = '1.004873' order by v.valid_from desc limit 1`,
  );
  expect(rows[0].limit_value).toBe(2);
  expect(rows[0].steps).toBeGreaterThan(2);
  expect(await withOwner((client) => undoCatalogue(client, { id, now: world.clock.now() }))).toEqual({
    removed: 1,
    kept: 0,
  });
  await expect(withOwner((client) => undoCatalogue(client, { id, now: world.clock.now() }))).rejects.toThrow(
    'no catalogue import',
  );
});

test('what a dossier was received under is not taken back', async () => {
  const id = await apply('|1.004873|Bản có hồ sơ|2 ngày làm việc|QĐ 16/QĐ-UBND|02/03/2026|||');
  const commune = await makeCommune(world);
  const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  expect((await ask(world, clerk, 'POST', '/api/dossiers', intake(commune))).body.dueAt).toBe('2026-03-18T17:00');
  expect(await withOwner((client) => undoCatalogue(client, { id, now: world.clock.now() }))).toEqual({
    removed: 0,
    kept: 1,
  });
});

test('a sheet without the headings is refused in one line', async () => {
  await expect(withOwner((client) => planCatalogue(client, [['Tên', 'Tuổi']]))).rejects.toThrow('No row of headings');
});

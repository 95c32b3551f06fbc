import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan } from './public.ts';

const PLAN = `KẾ HOẠCH
Cải cách hành chính xã Mẫu Đông năm 2027
Thực hiện Quyết định số 5/QĐ-UBND ngày 03/01/2027 của UBND thành phố Mẫu Lớn về cải cách hành chính;
II. CHỈ TIÊU
1. 100% hồ sơ được số hoá.
TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tSản phẩm
I. Thủ tục\t\t\t\t\t
1\tKiểm tra tối thiểu 30% đơn vị\tVăn phòng\t\tQuý II\tBáo cáo
2\tCông khai thủ tục\tVăn phòng\t\tThường xuyên\t`;

test('a plan is read whole: who, what, until when, and what is asked beside', () => {
  const plan = readPlan(PLAN);
  expect(plan.document).toMatchObject({ kind: 'Kế hoạch', year: 2027, agency: 'Ủy ban nhân dân xã Mẫu Đông' });
  expect(plan.tasks.map(({ schedule: { kind, start, due } }) => [kind, start, due])).toEqual([
    ['quarters', '2027-04-01', '2027-06-30'],
    ['continuous', '2027-01-01', null],
  ]);
  expect(plan.embeddedTargets).toMatchObject([{ comparator: '>=', value: 30, unit: '%' }]);
  expect(plan).toMatchObject({ legalBases: [{}], targets: [{}], funding: null, purposes: [], reports: [] });
});

test('any text gives an answer', () => {
  const pieces = fc.constantFrom(...PLAN.split('\n'), '|', '\t', '1.', 'I.', '(', 'Quý', '%', '\u0000', '- ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => Array.isArray(readPlan(parts.join('\n')).tasks)),
  );
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => Array.isArray(readPlan(text).tasks)));
});

const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared');
const GOLDEN = ['000', '001', '004'].filter((name) => existsSync(join(SHARED, 'golden', `${name}.json`)));
const FIELDS = ['no', 'group', 'groupNo', 'text', 'lead', 'coordinators', 'timeText', 'products'] as const;

/** Where the given readings lie beside the repository. */
describe.runIf(GOLDEN.length > 0)('the given plans', () => {
  test.each(GOLDEN)('%s: every row and every schedule', (name) => {
    const golden = JSON.parse(readFileSync(join(SHARED, 'golden', `${name}.json`), 'utf8'));
    const plan = readPlan(readFileSync(join(SHARED, 'seeds', `${name}.txt`), 'utf8'));
    expect(plan.tasks).toHaveLength(golden.tasks.length);
    const wrong = golden.tasks.flatMap((wanted: Record<string, unknown>, index: number) =>
      wrongFields(wanted, plan.tasks[index]).map((field) => `${index + 1} ${field}`),
    );
    expect(wrong).toEqual([]);
    expect(plan.legalBases).toHaveLength(golden.legalBases.length);
    expect(plan.reports).toHaveLength(golden.reports.length);
    expect(plan.responsibilities).toHaveLength(golden.responsibilities.length);
  });
});

function wrongFields(wanted: Record<string, unknown>, task: ReturnType<typeof readPlan>['tasks'][number] | undefined) {
  const twins = Object.entries(wanted).flatMap(([key, value]) => (key.startsWith('_raw') ? [fold(value)] : []));
  const fields = FIELDS.filter((field) => ![fold(wanted[field]), ...twins].includes(fold(task?.[field])));
  const { kind, start, due } = task?.schedule ?? {};
  const isRight = JSON.stringify(wanted.schedule).startsWith(JSON.stringify({ kind, start, due }).slice(0, -1));
  return isRight ? fields : [...fields, 'schedule'];
}

/** Case, accents' variants and punctuation do not count. */
function fold(value: unknown): string {
  if (Array.isArray(value)) return value.map(fold).join('|');
  const plain = String(value ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

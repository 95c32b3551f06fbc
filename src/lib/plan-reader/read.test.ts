import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OutlineItem, type Plan, type RemarkKind, readPlan } from './public.ts';

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
  const plan = readPlan(PLAN, 2026);
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
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => Array.isArray(readPlan(parts.join('\n'), 2026).tasks)),
  );
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => Array.isArray(readPlan(text, 2026).tasks)));
});

const SHARED = join(import.meta.dirname, '..', '..', '..', '..', 'shared');
const GOLDEN = ['000', '001', '004'].filter((name) => existsSync(join(SHARED, 'golden', `${name}.json`)));
/** Dash and plus lines of the outline in the annex of 003. */
const OUTLINE_LINES = 74;
const FIELDS = ['no', 'group', 'groupNo', 'text', 'lead', 'coordinators', 'timeText', 'products'] as const;

/** Where the given readings lie beside the repository. */
describe.runIf(GOLDEN.length > 0)('the given plans', () => {
  test.each(GOLDEN)('%s: every row and every schedule', (name) => {
    const golden = JSON.parse(readFileSync(join(SHARED, 'golden', `${name}.json`), 'utf8'));
    const plan = readPlan(readFileSync(join(SHARED, 'seeds', `${name}.txt`), 'utf8'), 2026);
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

/** What a person who checks them is to be told of each. */
describe.runIf(GOLDEN.length === 3)('the remarks on the given plans', () => {
  const read = (name: string) => readPlan(readFileSync(join(SHARED, 'seeds', `${name}.txt`), 'utf8'), 2026);
  const where = (plan: Plan, wanted: RemarkKind) =>
    plan.remarks.flatMap(({ kind, where: { task } }) => (kind === wanted ? [plan.tasks[task ?? -1]?.no ?? ''] : []));

  test('004: a draft with another kind in its annex, left-overs, and a row that asks for its lead', () => {
    const plan = read('004');
    const sizes = [...Map.groupBy(plan.tasks, ({ group }) => group).values()].map(({ length }) => length);
    expect(sizes).toEqual([8, 7, 8, 3, 4, 2, 7]);
    expect(plan.targets).toHaveLength(10);
    const kinds = plan.remarks.map(({ kind }) => kind);
    for (const kind of [
      'blank_number',
      'blank_date',
      'number_without_year',
      'other_level',
      'kind_contradiction',
    ] as const)
      expect(kinds.filter((other) => other === kind)).toHaveLength(1);
    expect(where(plan, 'other_year')).toEqual(['7']);
    expect(where(plan, 'without_product')).toEqual(['4']);
    expect(where(plan, 'generic_lead')).toEqual(['4']);
    expect(where(plan, 'cycle_in_text')).toEqual(['23']);
    expect(where(plan, 'row_joined')).toEqual(['36']);
    const open = plan.tasks.filter(({ schedule }) => schedule.due === null).map(({ schedule }) => schedule.kind);
    expect(open.filter((kind) => kind === 'continuous')).toHaveLength(7);
    expect(open.filter((kind) => kind === 'on_instruction')).toHaveLength(4);
  });

  test('000 lacks a number; 001 has a ghost, a day that cannot be, a misspelt unit, and dues that fall together', () => {
    expect(read('000').remarks.find(({ kind }) => kind === 'missing_number')?.text).toBe('TT 24 thiếu.');
    const kinds = new Set(read('001').remarks.map(({ kind }) => kind));
    for (const kind of ['ghost_row', 'impossible_date', 'unit_misspelt', 'same_due_as_commune', 'other_level'] as const)
      expect(kinds).toContain(kind);
  });

  test('003: a plan to inspect, its outline whole, and no tasks', () => {
    const { tasks, inspection } = read('003');
    expect(tasks).toEqual([]);
    expect(inspection).toMatchObject({ month: '2025-11', window: { from: '2025-07-01' } });
    expect([inspection?.units.length, inspection?.fields.length]).toEqual([4, 7]);
    expect(inspection?.outline.map(({ no }) => no)).toEqual(['I', 'II', 'III', 'IV', 'V']);
    const marks = (items: readonly OutlineItem[]): (string | null)[] =>
      items.flatMap(({ no, children }) => [no, ...marks(children)]);
    const all = marks(inspection?.outline ?? []);
    expect(all.filter((no) => no === '-' || no === '+')).toHaveLength(OUTLINE_LINES);
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

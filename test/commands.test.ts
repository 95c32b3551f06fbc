import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../src/lib/nd30/public.ts';
import { SAMPLE as PAPER } from '../src/lib/nd30/sample.ts';
import { buildProduct } from './support/launch.ts';
import { docxOf, samplePlan } from './support/plan-files.ts';

beforeAll(() => buildProduct());

/** As a person types it, through npm. */
function cchc(args: string[], input = '') {
  const dataFolder = mkdtempSync(join(tmpdir(), 'cchc-command-'));
  const env = { ...process.env, CCHC_DATA: dataFolder };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'cchc', '--', ...args], {
    input,
    env,
    encoding: 'utf8',
  });
  rmSync(dataFolder, { recursive: true, force: true });
  return { status, stdout, stderr };
}

const due = (requests: unknown) => cchc(['due'], JSON.stringify(requests));

describe('cchc due', () => {
  test('answers each request with its date and the reasons, in order', () => {
    const { status, stdout } = due([
      {
        from: '2025-08-29T09:00',
        limit: { value: 3, unit: 'WORKING_DAY' },
        pauses: [['2025-09-03T08:00', '2025-09-04T10:00']],
      },
      { from: '2025-09-05T15:30', limit: { unit: 'SAME_DAY' } },
      { from: '2026-04-24T10:00', limit: { value: 3, unit: 'WORKING_DAY' } },
      { from: '2026-08-20T09:00', limit: { value: 3, unit: 'WORKING_DAY' } },
      { from: '2026-11-23T15:30', limit: { value: 1, unit: 'SAME_DAY' } },
      { from: '2026-01-31T08:00', limit: { value: 1, unit: 'MONTH' } },
      { from: '2031-09-01T09:00', limit: { value: 8, unit: 'WORKING_HOUR' } },
    ]);
    expect(status).toBe(0);
    const answers: { due: string; why: string[] }[] = JSON.parse(stdout);
    expect(answers.slice(0, 5).map((answer) => answer.due)).toEqual([
      '2025-09-09T09:30',
      '2025-09-08T17:00',
      '2026-05-04T17:00',
      '2026-08-24T17:00',
      '2026-11-25T17:00',
    ]);
    expect(answers[0]?.why.join(' ')).toMatch(/Quốc khánh/);
    expect(answers.every(({ why }) => why.length > 0 && why.every((line) => line.length > 5))).toBe(true);
  });

  test.each([
    ['not JSON', 'x'],
    ['not a list', '{"from": 1}'],
    ['an impossible date', '[{"from": "2025-02-30T09:00", "limit": {"value": 1, "unit": "WORKING_DAY"}}]'],
    ['a limit without end', '[{"from": "2025-02-03T09:00", "limit": {"value": 1e9, "unit": "WORKING_DAY"}}]'],
  ])('%s: exit code 2 and one clear line', (_, input) => {
    const { status, stdout, stderr } = cchc(['due'], input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/at .*\.js:\d+/);
  });
});

describe('cchc deadlines', () => {
  const contexts = {
    half: { year: 2025, period: ['2025-07-01', '2025-12-31'], issued: '2025-07-31' },
    whole: { year: 2026, period: ['2026-01-01', '2026-12-31'], issued: null },
  };
  const deadlines = (input: unknown) => cchc(['deadlines'], JSON.stringify(input));

  test('answers each phrase with its schedule, in order', () => {
    const { status, stdout } = deadlines({
      contexts,
      phrases: [
        { phrase: 'Trước ngày 10 của tháng cuối quý', ctx: 'half' },
        { phrase: 'Trước ngày 15/3', ctx: 'whole', kind: 'ignored' },
        { phrase: 'Thường xuyên', ctx: 'whole' },
        { phrase: '31/11/2026', ctx: 'whole' },
      ],
    });
    expect(status).toBe(0);
    const { schedules } = JSON.parse(stdout);
    expect(schedules).toMatchObject([
      { kind: 'recurring', due: '2025-12-10', recurrence: { dates: ['2025-09-10', '2025-12-10'] } },
      { kind: 'before_date', due: '2026-03-15', bound: 'before', recurrence: null },
      { kind: 'continuous', start: '2026-01-01', due: null },
      { kind: 'unknown', due: null, ambiguous: true },
    ]);
  });

  test.each([
    ['not JSON', 'x'],
    ['not an object', '[]'],
    ['no phrases', '{"contexts": {}}'],
    ['a phrase that is no text', JSON.stringify({ contexts, phrases: [{ phrase: 1, ctx: 'half' }] })],
    ['a context that is not there', JSON.stringify({ contexts, phrases: [{ phrase: 'Quý I', ctx: 'none' }] })],
    [
      'a period that cannot be',
      '{"contexts": {"A": {"year": 2025, "period": ["2025-02-30", "2025-12-31"]}}, "phrases": []}',
    ],
  ])('%s: exit code 2 and one clear line', (_, input) => {
    const { status, stdout, stderr } = cchc(['deadlines'], input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/at .*\.js:\d+/);
  });
});

test('cchc doctor prints versions, paths and settings', () => {
  const { status, stdout } = cchc(['doctor']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/node +v24\./);
  expect(stdout).toMatch(/database +embedded/);
});

test('an unknown command says which there are', () => {
  const { status, stdout } = cchc(['khong-co']);
  expect(status).toBe(2);
  expect(stdout).toMatch(/doctor/);
});

describe('cchc read', () => {
  test('prints what a plan in a text file says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-plan-'));
    writeFileSync(
      join(folder, 'kế hoạch.txt'),
      'KẾ HOẠCH\nKiểm tra năm 2027\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tKiểm tra\tVăn phòng\tQuý II\n',
    );
    const { status, stdout } = cchc(['read', join(folder, 'kế hoạch.txt'), '--json']);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).tasks).toMatchObject([{ text: 'Kiểm tra', schedule: { due: '2027-06-30' } }]);
  });

  test('prints what a Word file says, and where each line stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-plan-'));
    writeFileSync(join(folder, 'a.docx'), docxOf(samplePlan()));
    const { status, stdout } = cchc(['read', join(folder, 'a.docx'), '--json']);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    const { tasks, source } = JSON.parse(stdout);
    expect(tasks).toHaveLength(12);
    expect(source).toMatchObject({ kind: 'docx', remarks: [] });
    expect(source.places[tasks[0].lines[0] - 1]).toEqual({ table: 2, row: 3 });
  });

  test.each([
    ['no file', []],
    ['a file that is not there', ['/không/có.txt']],
    ['a folder', [tmpdir()]],
    ['a program', [process.execPath]],
  ])('%s: exit code 2 and one clear line', (_, args) => {
    const { status, stderr } = cchc(['read', ...args]);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  });
});

describe('cchc lint', () => {
  test('prints what is against the form of official papers, and writes a copy that is clean of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-paper-'));
    const [wrong, right] = [join(folder, 'sai.docx'), join(folder, 'đúng.docx')];
    writeFileSync(wrong, await writeDocx({ ...PAPER, number: 5, symbol: 'QĐ - UBND' }));
    const { status, stdout } = cchc(['lint', wrong, '--json', '--correct', right]);
    const again = cchc(['lint', right, '--json']);
    const twice = cchc(['lint', wrong, '--correct', right]);
    rmSync(folder, { recursive: true });
    expect([status, JSON.parse(stdout).findings]).toMatchObject([0, [{ rule: 'symbol-blanks', canFix: true }]]);
    expect([again.status, JSON.parse(again.stdout)]).toEqual([0, { findings: [] }]);
    expect(twice.status, 'a file that is there is not written over').not.toBe(0);
  });

  test.each([
    ['no file', []],
    ['a file that is not there', ['/không/có.docx']],
    ['a program', [process.execPath]],
  ])('%s: exit code 2 and one clear line', (_, args) => {
    const { status, stderr } = cchc(['lint', ...args]);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  });
});

describe('cchc restore FILE', () => {
  test('prints the text put right, line for line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-text-'));
    writeFileSync(join(folder, 'a.txt'), 'KE HOACH\n\nCii cach hanh chinh nha nuéc x4 nim2026\nvé kiém tra cong vu\n');
    const { status, stdout } = cchc(['restore', join(folder, 'a.txt')]);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toBe('KẾ HOẠCH\n\nCải cách hành chính nhà nước xã năm 2026\nvề kiểm tra công vụ\n');
  });

  test.each([
    ['a file that is not there', '/không/có.txt'],
    ['a program', process.execPath],
  ])('%s: exit code 2 and one clear line', (_, path) => {
    const { status, stdout, stderr } = cchc(['restore', path]);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  });
});

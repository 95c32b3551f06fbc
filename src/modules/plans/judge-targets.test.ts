import { expect, test } from 'vitest';
import { judgeTargets } from './judge-targets.ts';

const TASKS = [{ state: 'done_on_time' }, { state: 'overdue' }, { state: 'not_arisen' }, { state: 'running' }] as const;
const CITY = { reached: 9, all: 10, left: 0 };
const judge = (text: string, value: number | null, unit: string | null) => {
  const target = { no: null, text, metric: null, comparator: null, value, valueTo: null, unit, baseline: null };
  return judgeTargets([target], TASKS, CITY)[0]?.judgement;
};

test('a share of the tasks of the plan is judged by its tasks, of those the city has given by its works', () => {
  expect(judge('100 % nhiệm vụ trong kế hoạch hoàn thành đúng hạn', 100, '%')).toEqual({ reached: 1, all: 2, left: 1 });
  expect(judge('95 % nhiệm vụ thành phố giao hoàn thành đúng hạn', 95, '%')).toEqual(CITY);
});

test.each([
  ['02 hội nghị triển khai nhiệm vụ của kế hoạch', 2, 'hội nghị'],
  ['03 tin bài về nhiệm vụ thành phố giao', 3, 'tin bài'],
  ['Hoàn thành 12 nhiệm vụ của kế hoạch', 12, 'nhiệm vụ'],
  ['Tổ chức 2 lần rà soát nhiệm vụ của kế hoạch', 2, null],
  ['90 % hồ sơ giải quyết đúng hạn', 90, '%'],
  ['Nâng cao chất lượng nhiệm vụ của kế hoạch', null, null],
])('“%s” waits for its indicator', (text, value, unit) => {
  expect(judge(text, value, unit)).toBeNull();
});

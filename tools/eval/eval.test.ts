import { describe, expect, test } from 'vitest';
import { samplePlan } from './plans/plan.ts';
import { GOLDEN, golden, phrases, samples } from './report.ts';
import { wrongRows } from './score.ts';

const share = ({ exact, wanted }: { exact: number; wanted: number }) => exact / wanted;

test('plans of our own, of every layout, are read', () => {
  const { 'rows wholly right': rows } = samples(101, 200).table;
  expect(rows && share(rows)).toBeGreaterThanOrEqual(0.98);
});

test('the same seed gives the same plan, and what is scored can be wrong', () => {
  expect(samplePlan(7)).toEqual(samplePlan(7));
  const [task] = samplePlan(7).tasks;
  expect(wrongRows([{ ...task }], [{ ...task, lead: 'Sở Khác' }])).toMatchObject([{ fields: ['lead'] }]);
});

describe.skipIf(GOLDEN.length === 0)('the given plans, when they lie beside the repository', () => {
  test.each(GOLDEN)('%s: every row is wholly right', (name) => {
    const { 'tasks wholly right': tasks } = golden(name);
    expect(tasks).toMatchObject({ exact: tasks?.wanted, found: tasks?.wanted });
  });

  test('wordings of time', () => {
    const times = phrases();
    expect(times && share(times)).toBeGreaterThanOrEqual(0.98);
  });
});

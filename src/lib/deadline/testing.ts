// Plans against which the tests read.
import type { PlanContext, Schedule } from './schedule.ts';

export const PLANS: Readonly<Record<string, PlanContext>> = {
  A: { year: 2025, period: ['2025-07-01', '2025-12-31'], issued: '2025-07-31' },
  B: { year: 2026, period: ['2026-01-01', '2026-12-31'], issued: '2026-01-10' },
  C: { year: 2025, period: ['2025-01-01', '2025-12-31'], issued: '2025-01-03' },
  D: { year: 2026, period: ['2026-01-01', '2030-12-31'], issued: '2025-11-20' },
  E: { year: 2025, period: ['2025-11-17', '2025-12-31'], issued: '2025-11-20' },
  F: { year: 2026, period: ['2026-01-01', '2026-06-30'], issued: '2026-01-10' },
};

export function planOf(name: string): PlanContext {
  const plan = PLANS[name];
  if (!plan) throw new RangeError(`no such plan: ${name}`);
  return plan;
}

/** What counts as the same reading, without the remarks. */
export function meaning({ remarks: _, parts: __, ...rest }: Schedule): Omit<Schedule, 'remarks' | 'parts'> {
  return rest;
}

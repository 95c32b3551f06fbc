// Small schedules from which the others are made.
import type { Kind, Recurrence, Remark, RuleBound, Schedule } from './schedule.ts';

export function nothing(kind: Kind, ambiguous = false): Schedule {
  return { kind, start: null, due: null, recurrence: null, explicitDue: false, ambiguous, remarks: [] };
}

export function recurrenceOf(
  freq: string,
  dates: string[] | null,
  rule: { day?: Recurrence['day']; month?: Recurrence['month']; bound?: RuleBound | null } = {},
): Recurrence {
  return { freq, day: rule.day ?? null, month: rule.month ?? null, bound: rule.bound ?? null, dates };
}

export function noted(schedule: Schedule, ...remarks: Remark[]): Schedule {
  return { ...schedule, remarks: [...schedule.remarks, ...remarks] };
}

import {
  addWorkingMinutes,
  computeDue,
  formatRemaining,
  type Limit,
  type LocalTime,
  type WorkingCalendar,
  workingMinutesBetween,
} from '../../lib/vn-calendar/public.ts';
import { instantOf, localTime } from '../../platform/clock.ts';
import type { StepTemplate } from '../procedures/public.ts';

/** Amber from one ordinary working day (7 h 30) before the appointment. */
const SOON_MINUTES = 450;

export type LimitUnit = 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY' | 'MONTH' | 'SAME_DAY';

export interface Clocks {
  dueAt: Date;
  why: string[];
}

export function limitOf(value: number, unit: LimitUnit): Limit {
  return unit === 'SAME_DAY' ? { unit } : { value, unit };
}

/** The legal clock: from the moment the dossier is complete; after a supplement it starts anew (NĐ 118/2025). */
export function legalClock(calendar: WorkingCalendar, receivedAt: Date, limit: Limit): Clocks {
  const { due, why } = computeDue(calendar, { from: localTime(receivedAt), limit });
  return { dueAt: instantOf(due), why };
}

/** The statistical clock of QĐ 766: from the first reception, with the time spent waiting for papers added. */
export function statisticalClock(
  calendar: WorkingCalendar,
  firstReceivedAt: Date,
  limit: Limit,
  pauses: readonly [Date, Date][],
): Date {
  const request = {
    from: localTime(firstReceivedAt),
    limit,
    pauses: pauses.map(([from, to]): [LocalTime, LocalTime] => [localTime(from), localTime(to)]),
  };
  return instantOf(computeDue(calendar, request).due);
}

export interface PlannedStep {
  position: number;
  name: string;
  place: StepTemplate['place'];
  limitMinutes: number;
}

/** Each step gets its share of the whole working time, and always at least one minute: a limit of 0 is never shown. */
export function planSteps(
  calendar: WorkingCalendar,
  templates: readonly StepTemplate[],
  receivedAt: Date,
  dueAt: Date,
): PlannedStep[] {
  const minutes = shareOut(templates, workingMinutesBetween(calendar, localTime(receivedAt), localTime(dueAt)));
  return templates.map(({ name, place }, index) => ({
    position: index + 1,
    name,
    place,
    limitMinutes: minutes[index] ?? 1,
  }));
}

export function shareOut(templates: readonly StepTemplate[], wholeMinutes: number): number[] {
  const shares = templates.reduce((sum, { share }) => sum + share, 0) || 1;
  return templates.map(({ share }) => Math.max(1, Math.round((Math.max(1, wholeMinutes) * share) / shares)));
}

export function stepDue(calendar: WorkingCalendar, startedAt: Date, limitMinutes: number): Date {
  return instantOf(addWorkingMinutes(calendar, localTime(startedAt), limitMinutes));
}

/** "còn 1 ngày 3 giờ", in working time. Nothing is left to say once the dossier is finished or paused. */
export function remainingOf(
  calendar: WorkingCalendar,
  now: Date,
  dossier: { dueAt: Date | null; pausedAt: Date | null; finishedAt: Date | null },
) {
  if (!dossier.dueAt || dossier.pausedAt || dossier.finishedAt) return null;
  const { minutes, overdue, vi, en } = formatRemaining(calendar, localTime(now), localTime(dossier.dueAt));
  return { overdue, soon: !overdue && minutes <= SOON_MINUTES, vi, en };
}

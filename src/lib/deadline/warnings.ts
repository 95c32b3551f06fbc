// What a careful reader would say beside the dates: outside the period, past, on a day off, assumed, implied.
import { isWorkingDay } from '../vn-calendar/public.ts';
import { calendarOf, overlap, shifted, told } from './days.ts';
import { type Item, isTime } from './items.ts';
import { noted } from './make.ts';
import { REMARKS } from './remarks.ts';
import type { PlanContext, Remark, Schedule } from './schedule.ts';

const MAX_DAYS_TOLD = 12;
const LITERAL_KINDS: readonly Schedule['kind'][] = [
  'fixed_date',
  'before_date',
  'date_range',
  'month',
  'month_range',
  'quarters',
  'half_year',
  'year',
  'multi_year',
];

export function withWarnings(schedule: Schedule, items: readonly Item[], context: PlanContext): Schedule {
  const isWhollyOutside = LITERAL_KINDS.includes(schedule.kind) && outside(schedule, context);
  const isSaid = items.some((item) => isTime(item) && item.isRelative);
  const remarks = [
    ...yearRemarks(schedule, items, context),
    ...dueRemarks(schedule),
    ...(isWhollyOutside ? [REMARKS.outside(periodTold(context))] : leavingRemarks(schedule, context)),
    ...pastRemarks(schedule, context),
    ...dayOffRemarks(schedule, context),
  ];
  const ambiguous = schedule.ambiguous || (isWhollyOutside && !isSaid);
  return noted({ ...schedule, ambiguous }, ...remarks);
}

function periodTold({ period: [from, to] }: PlanContext): string {
  return `${told(from)}–${told(to)}`;
}

function outside({ start, due }: Schedule, { period }: PlanContext): boolean {
  const [first, last] = [start ?? due, due ?? start];
  return first !== null && last !== null && overlap({ start: first, end: last }, period) === undefined;
}

function leavingRemarks({ kind, start, due }: Schedule, context: PlanContext): Remark[] {
  if (!LITERAL_KINDS.includes(kind)) return [];
  const [from, to] = context.period;
  const leaves = (start !== null && start < from) || (due !== null && due > to);
  return leaves ? [REMARKS.leaves(periodTold(context))] : [];
}

function yearRemarks({ recurrence, kind }: Schedule, items: readonly Item[], { year }: PlanContext): Remark[] {
  const times = items.filter((item) => isTime(item));
  const isMissing = times.length > 0 && times.every((item) => item.year === null);
  if (!isMissing) return [];
  if (kind === 'recurring' && recurrence?.freq === 'annual')
    return items.some((item) => item.type === 'freq') ? [] : [REMARKS.everyYear()];
  return [REMARKS.yearAssumed(year)];
}

function dueRemarks({ kind, due, bound, explicitDue, time }: Schedule): Remark[] {
  if (due === null) return [];
  if (kind === 'before_date' && bound === 'before' && time !== undefined) return [REMARKS.untilHour(time)];
  if (kind === 'before_date' && bound === 'before') return [REMARKS.exclusive(told(shifted(due, -1)))];
  return explicitDue || kind === 'event_driven' ? [] : [REMARKS.implied(told(due))];
}

function pastRemarks({ due, recurrence }: Schedule, { issued }: PlanContext): Remark[] {
  const isPast = due !== null && issued && due < issued && (recurrence?.dates ?? []).length <= 1;
  return isPast && issued ? [REMARKS.past(told(issued))] : [];
}

/** Rule 13: a written day that is a day off is kept, and said. */
function dayOffRemarks({ due, recurrence, explicitDue }: Schedule, context: PlanContext): Remark[] {
  if (!explicitDue) return [];
  const dates = recurrence?.dates ?? (due === null ? [] : [due]);
  const calendar = calendarOf(context);
  const off = dates.slice(0, 60).filter((date) => !isWorkingDay(calendar, date));
  return off.length > 0 ? [REMARKS.dayOff(off.slice(0, MAX_DAYS_TOLD).map(told).join(', '))] : [];
}

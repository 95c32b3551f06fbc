// The days on which a recurrence falls. One entry per cycle that reports on the period; a day that a month does not have is
// left out, never moved.
import { addDays, isWorkingDay, nextWorkingDay, previousWorkingDay, weekdayOf } from '../vn-calendar/public.ts';
import {
  calendarOf,
  dateAt,
  isInside,
  lastDayOf,
  laterOf,
  monthsSpan,
  overlap,
  shifted,
  sortedDates,
  yearOf,
  yearsOf,
} from './days.ts';
import type { Period, PlanContext, Recurrence, Schedule } from './schedule.ts';

const CYCLE_MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, half_year: 6, annual: 12 };
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MAX_DATES = 4_000;

type Cycle = { year: number; first: number; last: number };
type Calendared = Pick<PlanContext, 'calendar' | 'year' | 'period'>;

function cyclesOf(freq: string, period: Period): Cycle[] {
  const months = CYCLE_MONTHS[freq];
  if (freq === 'nine_months') return yearsOf(period).map((year) => ({ year, first: 1, last: 9 }));
  if (months === undefined) return [];
  const all = yearsOf(period).flatMap((year) =>
    Array.from({ length: 12 / months }, (_, index) => ({
      year,
      first: index * months + 1,
      last: (index + 1) * months,
    })),
  );
  return all.filter(({ year, first, last }) => {
    const span = monthsSpan(year, first, last);
    return span !== undefined && overlap(span, period) !== undefined;
  });
}

/** The month in which a cycle's day lies. */
function monthIn({ year, first, last }: Cycle, month: Recurrence['month']): { year: number; month: number } {
  const at = monthNumber(first, last, month);
  return { year: year + Math.floor((at - 1) / 12), month: ((at - 1) % 12) + 1 };
}

function monthNumber(first: number, last: number, month: Recurrence['month']): number {
  if (month === 'next' || month === 'first_of_next_quarter') return last + 1;
  if (month === 'first_of_quarter') return Math.max(first, last - 2);
  if (month === 'middle_of_quarter') return Math.max(first, last - 1);
  return typeof month === 'number' ? month : last;
}

function dayIn(year: number, month: number, day: Recurrence['day'], context: Calendared): string | undefined {
  if (typeof day === 'number') return dateAt(year, month, day);
  const [first, last] = [dateAt(year, month, 1), dateAt(year, month, lastDayOf(year, month))];
  if (!first || !last) return undefined;
  if (day === 'first') return first;
  if (day !== 'last_working_day' && day !== 'first_working_day') return last;
  const calendar = calendarOf(context);
  if (day === 'last_working_day') return isWorkingDay(calendar, last) ? last : previousWorkingDay(calendar, last);
  return isWorkingDay(calendar, first) ? first : nextWorkingDay(calendar, first);
}

const FALLS_AFTER = ['next', 'first_of_next_quarter'];

/** The dates of one frequency with its day rule; `period` may be narrower than the plan's. */
export function cycleDates(
  freq: string,
  day: Recurrence['day'],
  month: Recurrence['month'],
  period: Period,
  context: Calendared,
): string[] {
  const isAfter = typeof month === 'string' && FALLS_AFTER.includes(month);
  const dates = cyclesOf(freq, period).flatMap((cycle) => {
    const at = monthIn(cycle, month);
    const date = dayIn(at.year, at.month, day, context);
    return date === undefined ? [] : [date];
  });
  return sortedDates(isAfter ? dates : dates.filter((date) => isInside(date, period)));
}

/** Months of the period that have no such day: 30 February, 31 April. */
export function missingDays(
  freq: string,
  day: Recurrence['day'],
  month: Recurrence['month'],
  period: Period,
): string[] {
  if (typeof day !== 'number' || day < 29) return [];
  return cyclesOf(freq, period).flatMap((cycle) => {
    const at = monthIn(cycle, month);
    return dateAt(at.year, at.month, day) === undefined ? [`${at.month}/${at.year}`] : [];
  });
}

/** The same day and month in every year of the period; the end of a span in February is its last day. */
export function yearlyDates(monthDays: readonly string[], period: Period, areEnds = false): string[] {
  const dates = yearsOf(period).flatMap((year) =>
    monthDays.flatMap((monthDay) => {
      const isFebruaryEnd = areEnds && /^02-2[89]$/.test(monthDay);
      const day = isFebruaryEnd ? lastDayOf(year, 2) : Number(monthDay.slice(3, 5));
      return dateAt(year, Number(monthDay.slice(0, 2)), day) ?? [];
    }),
  );
  return sortedDates(dates.filter((date) => isInside(date, period)));
}

function everyDays(first: string, step: number, [, to]: Period): string[] {
  const dates: string[] = [];
  for (let date = first; date <= to && dates.length < MAX_DATES; date = addDays(date, step)) {
    dates.push(date);
    if (shifted(date, step) > to) break;
  }
  return dates;
}

function weeklyDates(day: number | string, period: Period): string[] {
  const weekdays = WEEKDAYS.flatMap((name, index) => (String(day).includes(name) ? index + 1 : []));
  const firsts = weekdays.map((weekday) => shifted(period[0], (weekday - weekdayOf(period[0]) + 7) % 7));
  return sortedDates(firsts.flatMap((first) => everyDays(first, 7, period)));
}

/** A rule tied to a quarter says nothing of a month's report (rule 9). */
const QUARTERLY_RULES: readonly Recurrence['month'][] = [
  'last_of_quarter',
  'middle_of_quarter',
  'first_of_quarter',
  'first_of_next_quarter',
];

export function frequenciesFor(freq: string, month: Recurrence['month']): string[] {
  const all = freq.split('+');
  if (!QUARTERLY_RULES.includes(month)) return all;
  const fitting = all.filter((each) => ['quarterly', 'half_year', 'nine_months', 'annual'].includes(each));
  return fitting.length > 0 ? fitting : ['quarterly'];
}

export function ruleDates(
  freq: string,
  days: readonly Recurrence['day'][],
  month: Recurrence['month'],
  period: Period,
  context: Calendared,
): string[] {
  const each = days.length > 0 ? days : [null];
  return sortedDates(
    frequenciesFor(freq, month).flatMap((name) => each.flatMap((day) => cycleDates(name, day, month, period, context))),
  );
}

/**
 * The concrete days of a schedule in a period: of a recurrence each of its days, otherwise the due day. What has no day
 * of its own (an event, standing work, "10 đợt/năm", "hằng tuần") has none. A report on the period may fall after it.
 */
export function occurrences(schedule: Schedule, period: Period, calendar?: PlanContext['calendar']): string[] {
  const { recurrence, due, start } = schedule;
  const inPeriod = (dates: readonly string[]) => sortedDates(dates.filter((date) => isInside(date, period)));
  if (!recurrence || recurrence.freq === 'per_event') return due === null ? [] : inPeriod([due]);
  const { freq, day, month, dates } = recurrence;
  if (freq === 'annual' && dates && dates.length > 0)
    return yearlyDates([...new Set(dates.map((date) => date.slice(5)))], period, recurrence.bound === 'within');
  if (start === null || freq === 'list' || (recurrence.count ?? 1) > 1) return inPeriod(dates ?? []);
  const narrowed: Period = [laterOf(start, period[0]), period[1]];
  if (freq === 'daily') return everyDays(narrowed[0], 1, narrowed);
  if (freq === 'weekly') return day === null ? [] : weeklyDates(day, narrowed);
  if (dates === null && day === null && schedule.kind !== 'compound') return [];
  const context = { year: yearOf(period[0]), period, ...(calendar ? { calendar } : {}) };
  return ruleDates(freq, [day], month, narrowed, context);
}

// Small sums over dates; everything that may not exist is undefined, nothing throws.
import {
  addDays,
  type CalendarDate,
  defaultSessions,
  formatDate,
  isCalendarDate,
  makeCalendar,
  type WorkingCalendar,
  withProposedYears,
} from '../vn-calendar/public.ts';
import type { Period, PlanContext } from './schedule.ts';

export type Span = { start: CalendarDate; end: CalendarDate };

const FIRST_PROPOSED_YEAR = 2021;
const LAST_PROPOSED_YEAR = 2060;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const two = (value: number) => String(value).padStart(2, '0');

export function dateAt(year: number, month: number, day: number): CalendarDate | undefined {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) ? date : undefined;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

export function lastDayOf(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => dateAt(year, month, day) !== undefined) ?? 28;
}

/** The months from `first` to `last` of one year. */
export function monthsSpan(year: number, first: number, last: number): Span | undefined {
  const start = dateAt(year, first, 1);
  const end = dateAt(year, last, lastDayOf(year, last));
  return start && end ? { start, end } : undefined;
}

/** The neighbouring day, or the same at the ends of the calendar. */
export function shifted(date: CalendarDate, days: number): CalendarDate {
  const last = days > 0 ? '2199-12-31' : '1900-01-01';
  return date === last ? date : addDays(date, days);
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

export function overlap(a: Span, [from, to]: Period): Span | undefined {
  const start = laterOf(a.start, from);
  const end = a.end < to ? a.end : to;
  return start <= end ? { start, end } : undefined;
}

export function isInside(date: CalendarDate, [from, to]: Period): boolean {
  return date >= from && date <= to;
}

export function yearsOf([from, to]: Period): number[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export function sortedDates(dates: readonly CalendarDate[]): CalendarDate[] {
  return [...new Set(dates)].toSorted();
}

/** As officials write it: 30/4/2026, 05/02/2026. */
export function told(date: CalendarDate): string {
  return formatDate(date);
}

let lawful: WorkingCalendar | undefined;

export function calendarOf({ calendar }: PlanContext): WorkingCalendar {
  if (calendar) return calendar;
  lawful ??= makeCalendar({
    days: withProposedYears([], FIRST_PROPOSED_YEAR, LAST_PROPOSED_YEAR),
    sessions: defaultSessions,
  });
  return lawful;
}

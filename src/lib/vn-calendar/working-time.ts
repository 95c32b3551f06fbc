import { getYearTable, planAt, type Span, valueAt, type WorkingCalendar, type YearTable } from './calendar.ts';
import {
  type CalendarDate,
  dateOf,
  fromMoment,
  fromOrdinal,
  type LocalTime,
  toMoment,
  toOrdinal,
  yearOf,
} from './dates.ts';

export const MAX_WORKING_DAYS = 5_000;
export const MAX_WORKING_MINUTES = MAX_WORKING_DAYS * 24 * 60;

function checkAmount(amount: number, max: number, what: string): void {
  if (!Number.isInteger(amount) || Math.abs(amount) > max) {
    throw new RangeError(`${what} phải là số nguyên, không quá ${max}: ${amount}.`);
  }
}

/** Index of the first day of the year whose running total, that day included, reaches the target. */
function firstIndexReaching(totals: Int32Array, target: number): number {
  let low = 0;
  let high = totals.length - 2;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (valueAt(totals, middle + 1) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Totals = (table: YearTable) => Int32Array;
const workingDays: Totals = (table) => table.workingDaysBefore;
const workingMinutes: Totals = (table) => table.minutesBefore;

/** Finds the year and day in which a running total, given from the start of `year`, is reached. */
function locate(calendar: WorkingCalendar, year: number, target: number, totals: Totals) {
  let [foundYear, rest] = [year, target];
  while (rest > valueAt(totals(getYearTable(calendar, foundYear)), -1)) {
    rest -= valueAt(totals(getYearTable(calendar, foundYear)), -1);
    foundYear += 1;
  }
  while (rest <= 0) {
    foundYear -= 1;
    rest += valueAt(totals(getYearTable(calendar, foundYear)), -1);
  }
  const table = getYearTable(calendar, foundYear);
  const index = firstIndexReaching(totals(table), rest);
  return { ordinal: table.firstOrdinal + index, rest: rest - valueAt(totals(table), index), plan: table.plans[index] };
}

/** Signed difference of two positions, each counted from the start of its own year. */
function difference(
  calendar: WorkingCalendar,
  from: { year: number; position: number },
  to: { year: number; position: number },
  totals: Totals,
): number {
  let sum = to.position - from.position;
  for (let year = from.year; year < to.year; year += 1) sum += valueAt(totals(getYearTable(calendar, year)), -1);
  for (let year = to.year; year < from.year; year += 1) sum -= valueAt(totals(getYearTable(calendar, year)), -1);
  return sum;
}

export function isWorkingDay(calendar: WorkingCalendar, date: CalendarDate): boolean {
  return planAt(calendar, date).workingMinutes > 0;
}

/** The n-th working day after (n > 0) or before (n < 0) a date; the date itself is never counted. */
export function addWorkingDays(calendar: WorkingCalendar, date: CalendarDate, days: number): CalendarDate {
  checkAmount(days, MAX_WORKING_DAYS, 'Số ngày làm việc');
  const year = yearOf(date);
  const table = getYearTable(calendar, year);
  const index = toOrdinal(date) - table.firstOrdinal;
  if (days === 0) return date;
  const target = valueAt(table.workingDaysBefore, days > 0 ? index + 1 : index) + days + (days > 0 ? 0 : 1);
  return fromOrdinal(locate(calendar, year, target, workingDays).ordinal);
}

export function nextWorkingDay(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  return addWorkingDays(calendar, date, 1);
}

export function previousWorkingDay(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  return addWorkingDays(calendar, date, -1);
}

/** The same date when it is a working day, else the next one (Civil Code 148.5). */
export function workingDayFrom(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  return isWorkingDay(calendar, date) ? date : nextWorkingDay(calendar, date);
}

/** How many working days away `to` is, `from` itself not counted; the inverse of addWorkingDays, so signed. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  const includesDay = from <= to ? 1 : 0;
  const position = (date: CalendarDate) => {
    const year = yearOf(date);
    const table = getYearTable(calendar, year);
    return { year, position: valueAt(table.workingDaysBefore, toOrdinal(date) - table.firstOrdinal + includesDay) };
  };
  return difference(calendar, position(from), position(to), workingDays);
}

function minutesWorkedBy(spans: readonly Span[], minute: number): number {
  return spans.reduce((sum, span) => sum + Math.max(0, Math.min(minute, span.to) - span.from), 0);
}

function minutePosition(calendar: WorkingCalendar, time: LocalTime): { year: number; position: number } {
  const { ordinal, minute } = toMoment(time);
  const year = yearOf(dateOf(time));
  const table = getYearTable(calendar, year);
  const index = ordinal - table.firstOrdinal;
  const worked = minutesWorkedBy(table.plans[index]?.counting ?? [], minute);
  return { year, position: valueAt(table.minutesBefore, index) + worked };
}

/**
 * Moves through working time. Forward, a moment that fills a session is the end of that session; backward, one that
 * empties a session is its start: a result never slips into the neighbouring day.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, time: LocalTime, minutes: number): LocalTime {
  checkAmount(minutes, MAX_WORKING_MINUTES, 'Số phút làm việc');
  const { year, position } = minutePosition(calendar, time);
  if (minutes === 0) return time;
  const isForward = minutes > 0;
  // Backward, look for the minute that follows the wanted moment and step back over it.
  const found = locate(calendar, year, position + minutes + (isForward ? 0 : 1), workingMinutes);
  let restMinutes = found.rest;
  for (const span of found.plan?.counting ?? []) {
    if (restMinutes <= span.to - span.from) {
      return fromMoment({ ordinal: found.ordinal, minute: span.from + restMinutes - (isForward ? 0 : 1) });
    }
    restMinutes -= span.to - span.from;
  }
  throw new RangeError(`Không tìm được giờ làm việc ${minutes} phút kể từ ${time}.`);
}

/** Working minutes from one moment to another, negative when the second is earlier. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: LocalTime, to: LocalTime): number {
  return difference(calendar, minutePosition(calendar, from), minutePosition(calendar, to), workingMinutes);
}

/** End of the last session of a working day. */
export function endOfWorkingDay(calendar: WorkingCalendar, date: CalendarDate): LocalTime {
  const last = planAt(calendar, date).counting.at(-1);
  if (!last) throw new RangeError(`Ngày ${date} không phải là ngày làm việc.`);
  return fromMoment({ ordinal: toOrdinal(date), minute: last.to });
}

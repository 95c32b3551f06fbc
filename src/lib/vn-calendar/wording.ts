// How dates, days off and amounts of time are written in sentences.
import { announcedDays, type WorkingCalendar } from './calendar.ts';
import {
  addDays,
  type CalendarDate,
  clockOf,
  dateOf,
  daysBetween,
  formatDate,
  type LocalTime,
  weekdayName,
  weekdayOf,
} from './dates.ts';

type Run = { first: CalendarDate; last: CalendarDate; reason: string };

/** More weekends than this are told in one phrase. */
const MAX_WEEKENDS_NAMED = 3;

/** "thứ Sáu 29/08/2025" */
export function longDate(date: CalendarDate): string {
  return `${weekdayName(weekdayOf(date))} ${formatDate(date)}`;
}

/** "09:00 thứ Sáu 29/08/2025" */
export function longTime(time: LocalTime): string {
  return `${clockOf(time)} ${longDate(dateOf(time))}`;
}

/** "03/9"; NĐ 30/2020: a leading zero for days below 10 and for months 1 and 2. The year only where it changes. */
export function shortDate(date: CalendarDate, year: string): string {
  const [dateYear = '', month = '', day = ''] = date.split('-');
  const shortMonth = Number(month) > 2 ? Number(month) : month;
  return dateYear === year ? `${day}/${shortMonth}` : `${day}/${shortMonth}/${dateYear}`;
}

/** "01–02/9", "30/8–02/9" */
export function shortRange(first: CalendarDate, last: CalendarDate, year: string): string {
  if (first === last) return shortDate(first, year);
  const isSameMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${isSameMonth ? first.slice(8) : shortDate(first, year)}–${shortDate(last, year)}`;
}

/** "7 giờ 30 phút" */
export function hoursAndMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} giờ` : '', rest > 0 ? `${rest} phút` : ''].filter(Boolean).join(' ');
}

/** All dates from `first` to `last`. */
export function datesFrom(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
}

/** Consecutive dates with the same reason, together. */
export function groupRuns(dates: readonly CalendarDate[], reasonOf: (date: CalendarDate) => string): Run[] {
  const runs: Run[] = [];
  for (const date of dates) {
    const reason = reasonOf(date);
    const last = runs.at(-1);
    if (last && last.reason === reason && daysBetween(last.last, date) === 1) last.last = date;
    else runs.push({ first: date, last: date, reason });
  }
  return runs;
}

function weekdaysOf(dates: readonly CalendarDate[]): string {
  const weekdays = new Set(dates.map(weekdayOf).toSorted((a, b) => a - b));
  return [...weekdays].map(weekdayName).join(', ');
}

/** "30–31/8 (thứ Bảy, Chủ nhật), 01–02/9 (Quốc khánh)" */
export function describeDaysOff(calendar: WorkingCalendar, dates: readonly CalendarDate[], year: string): string {
  const announcement = (date: CalendarDate) =>
    announcedDays(calendar, date)
      .map((day) => day.name)
      .join(', ');
  const runs = groupRuns(dates, announcement);
  const weekends = runs.filter((run) => run.reason === '');
  if (weekends.length <= MAX_WEEKENDS_NAMED) return runs.map((run) => describeRun(run, year)).join(', ');
  const weekendDates = weekends.flatMap((run) => datesFrom(run.first, run.last));
  const named = runs.filter((run) => run.reason !== '').map((run) => describeRun(run, year));
  return [`${weekendDates.length} ngày nghỉ hằng tuần (${weekdaysOf(weekendDates)})`, ...named].join(', ');
}

function describeRun({ first, last, reason }: Run, year: string): string {
  return `${shortRange(first, last, year)} (${reason || weekdaysOf(datesFrom(first, last))})`;
}

import { planAt, type WorkingCalendar } from './calendar.ts';
import {
  addDays,
  addMonths,
  type CalendarDate,
  clockOf,
  dateOf,
  fromMoment,
  isCalendarDate,
  type LocalTime,
  toMoment,
} from './dates.ts';
import { explain, type Reckoning } from './explain.ts';
import { checkRequest, type Due, type DueRequest, type Limit, type Pause, SAME_DAY_CUT } from './limits.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  endOfWorkingDay,
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
  workingMinutesBetween,
} from './working-time.ts';

const MAX_CLOSED_DAYS = 366;

/** When an office is to give its answer, and why, in sentences for the official and the citizen. */
export function computeDue(calendar: WorkingCalendar, request: DueRequest): Due {
  checkRequest(request);
  const { from, limit } = request;
  const isEvent = isCalendarDate(from);
  const start = isEvent ? `${from}T00:00` : receptionTime(calendar, from);
  const { lastDay, due: dueWithoutPauses } = expiry(calendar, start, limit);
  const pauses = mergePauses(request.pauses ?? [], start).map(([pausedFrom, pausedTo]) => ({
    from: pausedFrom,
    to: pausedTo,
    minutes: workingMinutesBetween(calendar, pausedFrom, pausedTo),
  }));
  const pausedMinutes = pauses.reduce((sum, pause) => sum + pause.minutes, 0);
  const due = addWorkingMinutes(calendar, dueWithoutPauses, pausedMinutes);
  const reckoning: Reckoning = { from, isEvent, start, limit, lastDay, dueWithoutPauses, pauses, due };
  return { due, why: explain(calendar, reckoning) };
}

/** What arrives while the office is closed arrives at the next opening. The closing minute still belongs to the day. */
export function receptionTime(calendar: WorkingCalendar, time: LocalTime): LocalTime {
  const { ordinal, minute } = toMoment(time);
  for (let ahead = 0; ahead <= MAX_CLOSED_DAYS; ahead += 1) {
    const earliest = ahead === 0 ? minute : 0;
    const session = planAt(calendar, addDays(dateOf(time), ahead)).open.find((span) => earliest <= span.to);
    if (session) return fromMoment({ ordinal: ordinal + ahead, minute: Math.max(earliest, session.from) });
  }
  throw new RangeError(`Không có buổi làm việc nào trong một năm sau ${time}.`);
}

/** `lastDay` is where the count ends, before a day off moves it on. */
function expiry(calendar: WorkingCalendar, start: LocalTime, limit: Limit): { lastDay: CalendarDate; due: LocalTime } {
  const day = dateOf(start);
  switch (limit.unit) {
    case 'WORKING_HOUR': {
      const due = addWorkingMinutes(calendar, start, limit.value * 60);
      return { lastDay: dateOf(due), due };
    }
    case 'WORKING_DAY':
      return endOf(calendar, addWorkingDays(calendar, day, limit.value));
    case 'CALENDAR_DAY':
      return endOf(calendar, addDays(day, limit.value));
    case 'MONTH':
      return endOf(calendar, addMonths(day, limit.value));
    case 'SAME_DAY':
      return endOf(calendar, isDueSameDay(calendar, start) ? day : nextWorkingDay(calendar, day));
  }
}

function endOf(calendar: WorkingCalendar, lastDay: CalendarDate): { lastDay: CalendarDate; due: LocalTime } {
  return { lastDay, due: endOfWorkingDay(calendar, workingDayFrom(calendar, lastDay)) };
}

function isDueSameDay(calendar: WorkingCalendar, start: LocalTime): boolean {
  const day = dateOf(start);
  if (!isWorkingDay(calendar, day)) return false;
  // Nobody can answer in no time: what arrives in the closing minute of a short day goes to the next one.
  return clockOf(start) <= SAME_DAY_CUT && start < endOfWorkingDay(calendar, day);
}

/** Pauses told twice or overlapping stop the clock once; what lies before the receipt stops nothing. */
function mergePauses(pauses: readonly Pause[], start: LocalTime): Pause[] {
  const merged: [LocalTime, LocalTime][] = [];
  for (const [from, to] of pauses.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = merged.at(-1);
    if (to <= start) continue;
    if (!last || from >= last[1]) merged.push([from > start ? from : start, to]);
    else if (to > last[1]) last[1] = to;
  }
  return merged;
}

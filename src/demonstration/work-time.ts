import {
  addDays,
  type CalendarDate,
  defaultSessions,
  isWorkingDay,
  type Limit,
  type LocalTime,
  type WorkingCalendar,
} from '../lib/vn-calendar/public.ts';
import { legalClock } from '../modules/dossiers/clocks.ts';
import { instantOf, localTime } from '../platform/clock.ts';

/**
 * Working time as one line of minutes: a position says how many working minutes lie before a moment, so that a step, a
 * limit or a wait is an addition. The communes of the demonstration keep the default sessions.
 */
export interface WorkTime {
  calendar: WorkingCalendar;
  days: CalendarDate[];
  /** For every date, how many working days lie before it. */
  daysBefore: Map<CalendarDate, number>;
  /** The clock after so many minutes of a working day. */
  clocks: string[];
  /** The same as minutes since midnight. */
  minutes: number[];
  /** The other way round: minutes worked by each minute since midnight. */
  workedBy: number[];
  dayMinutes: number;
}

const MINUTES_OF_DAY = 1_440;
export const CLOCKS = Array.from({ length: MINUTES_OF_DAY }, (_, minute) => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});

export function makeWorkTime(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): WorkTime {
  const days: CalendarDate[] = [];
  const daysBefore = new Map<CalendarDate, number>();
  for (let date = from; date <= to; date = addDays(date, 1)) {
    daysBefore.set(date, days.length);
    if (isWorkingDay(calendar, date)) days.push(date);
  }
  const inSession = (clock: string) => defaultSessions.some((session) => session.from < clock && clock <= session.to);
  const worked = CLOCKS.filter(inSession);
  const clocks = [defaultSessions[0]?.from ?? '', ...worked];
  const workedBy = CLOCKS.map((clock) => worked.filter((each) => each <= clock).length);
  const minutes = clocks.map((clock) => CLOCKS.indexOf(clock));
  return { calendar, days, daysBefore, clocks, minutes, workedBy, dayMinutes: worked.length };
}

export function dayIndexOf(work: WorkTime, position: number): number {
  return Math.floor((position - 1) / work.dayMinutes);
}

/** The earliest moment that has so many working minutes before it, as addWorkingMinutes finds it. */
export function momentOf(work: WorkTime, position: number): LocalTime {
  const day = dayIndexOf(work, position);
  return `${work.days[day]}T${work.clocks[position - day * work.dayMinutes]}`;
}

export function positionOf(work: WorkTime, time: LocalTime): number {
  const date = time.slice(0, 10);
  const before = work.daysBefore.get(date);
  if (before === undefined) throw new RangeError(`Outside of the demonstration: ${time}`);
  if (work.days[before] !== date) return before * work.dayMinutes;
  return before * work.dayMinutes + (work.workedBy[CLOCKS.indexOf(time.slice(11))] ?? 0);
}

export type DueFinder = (position: number, limit: Limit) => number;

/** The due date of a limit is the same for every dossier of a day; what is due the same day also asks for the hour. */
export function makeDueFinder(work: WorkTime): DueFinder {
  const known = new Map<string, number[]>();
  const cut = work.workedBy[15 * 60] ?? 0;
  return (position, limit) => {
    if (limit.unit === 'WORKING_HOUR') return position + limit.value * 60;
    const day = dayIndexOf(work, position);
    const slot = day * 2 + (position - day * work.dayMinutes > cut ? 1 : 0);
    const key = `${limit.value} ${limit.unit}`;
    const slots = known.get(key) ?? [];
    known.set(key, slots);
    const due = slots[slot] ?? reckonDue(work, position, limit);
    slots[slot] = due;
    return due;
  };
}

function reckonDue(work: WorkTime, position: number, limit: Limit): number {
  return positionOf(work, localTime(legalClock(work.calendar, instantOf(momentOf(work, position)), limit).dueAt));
}

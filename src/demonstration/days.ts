import { addDays, type CalendarDate, type LocalTime, weekdayOf } from '../lib/vn-calendar/public.ts';
import { CLOCKS, positionOf, type WorkTime } from './work-time.ts';

/** January to December: little before and during Tết, most when the school year begins. */
const MONTHS = [1, 0.8, 1.15, 1, 1.05, 1.1, 1.1, 1.2, 1.15, 1, 0.95, 0.9];
/** Monday to Friday; what is a working day by exception counts as a Friday. */
const WEEKDAYS = [1.2, 1.05, 1, 0.95, 0.9, 0.9, 0.9];
/** On a day off people register on the portal only. */
const DAY_OFF = 0.04;
export const FIRST_MINUTE_OFF = 7 * 60;
const LAST_MINUTE_OFF = 23 * 60;

export interface Day {
  date: CalendarDate;
  isWorking: boolean;
  /** How many working days lie before it. */
  index: number;
  dossiers: number;
  /** Registrations come before this minute of the day: today is not over yet. */
  untilMinute: number;
}

/** Shares a number of dossiers out over the days; the sum is exact. */
export function spreadOverDays(work: WorkTime, from: CalendarDate, now: LocalTime, total: number): Day[] {
  const today = now.slice(0, 10);
  const nowMinute = CLOCKS.indexOf(now.slice(11));
  const days: Day[] = [];
  const weights: number[] = [];
  for (let date = from; date <= today; date = addDays(date, 1)) {
    const index = work.daysBefore.get(date) ?? 0;
    const isWorking = work.days[index] === date;
    days.push({ date, isWorking, index, dossiers: 0, untilMinute: date === today ? nowMinute : LAST_MINUTE_OFF });
    weights.push(weightOf(date, isWorking) * (date === today ? elapsed(work, isWorking, now) : 1));
  }
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let given = 0;
  days.forEach((day, at) => {
    reached += weights[at] ?? 0;
    day.dossiers = Math.round((reached / whole) * total) - given;
    given += day.dossiers;
  });
  return days;
}

function weightOf(date: CalendarDate, isWorking: boolean): number {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? 1;
  return month * (isWorking ? (WEEKDAYS[weekdayOf(date) - 1] ?? 1) : DAY_OFF);
}

/** How much of today is over, from 0 to 1. */
function elapsed(work: WorkTime, isWorking: boolean, now: LocalTime): number {
  if (isWorking) return (positionOf(work, now) - positionOf(work, `${now.slice(0, 10)}T00:00`)) / work.dayMinutes;
  const minute = CLOCKS.indexOf(now.slice(11));
  return Math.min(1, Math.max(0, (minute - FIRST_MINUTE_OFF) / (LAST_MINUTE_OFF - FIRST_MINUTE_OFF)));
}

import { ordinaryDayMinutes, type WorkingCalendar } from './calendar.ts';
import { dateOf, type LocalTime } from './dates.ts';
import { hoursAndMinutes } from './wording.ts';
import { endOfWorkingDay, previousWorkingDay, workingMinutesBetween } from './working-time.ts';

export type Remaining = {
  /** Working minutes left; negative once overdue. */
  minutes: number;
  overdue: boolean;
  vi: string;
  en: string;
};

/** What is left, or how far it is over, in working time rounded down; never a zero. */
export function formatRemaining(calendar: WorkingCalendar, now: LocalTime, due: LocalTime): Remaining {
  const minutes = workingMinutesBetween(calendar, now, due);
  const overdue = now > due;
  if (minutes === 0) {
    return overdue
      ? { minutes, overdue, vi: 'vừa quá hạn', en: 'just overdue' }
      : { minutes, overdue, vi: 'đến hạn', en: 'due now' };
  }
  const amount = splitMinutes(Math.abs(minutes), ordinaryDayMinutes(calendar, dateOf(due)));
  return {
    minutes,
    overdue,
    vi: `${overdue ? 'quá' : 'còn'} ${inVietnamese(amount)}`,
    en: `${inEnglish(amount)} ${overdue ? 'overdue' : 'left'}`,
  };
}

type Amount = { days: number; minutes: number };

/** Beside whole days only whole hours are told. */
function splitMinutes(total: number, dayMinutes: number): Amount {
  const days = Math.floor(total / dayMinutes);
  const rest = total - days * dayMinutes;
  return { days, minutes: days > 0 ? rest - (rest % 60) : rest };
}

function inVietnamese({ days, minutes }: Amount): string {
  return [days > 0 ? `${days} ngày` : '', hoursAndMinutes(minutes)].filter(Boolean).join(' ');
}

function inEnglish({ days, minutes }: Amount): string {
  const count = (value: number, unit: string) => (value > 0 ? `${value} ${unit}${value === 1 ? '' : 's'}` : '');
  return [count(days, 'day'), count(Math.floor(minutes / 60), 'hour'), count(minutes % 60, 'minute')]
    .filter(Boolean)
    .join(' ');
}

/** An apology with a new date is due at least one working day before expiry, so by the end of the working day before. */
export function apologyDeadline(calendar: WorkingCalendar, due: LocalTime): LocalTime {
  return endOfWorkingDay(calendar, previousWorkingDay(calendar, dateOf(due)));
}

import { addDays, type CalendarDate, daysBetween, weekdayOf } from '../../../lib/vn-calendar/public.ts';

/** Today in Vietnam, whatever the computer thinks. */
export const today = (): CalendarDate => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

/** YYYY-MM, as an address holds a month. */
export function monthOf(given: string | null, otherwise: CalendarDate): string {
  return given && /^\d{4}-(0[1-9]|1[0-2])$/.test(given) ? given : otherwise.slice(0, 7);
}

export function yearOf(given: string | null, otherwise: CalendarDate): number {
  return Number(given && /^20\d{2}$/.test(given) ? given : otherwise.slice(0, 4));
}

export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export function boundsOf(month: string): { from: CalendarDate; to: CalendarDate } {
  return { from: `${month}-01`, to: addDays(`${shiftMonth(month, 1)}-01`, -1) };
}

/** The weeks of a month from Monday to Sunday; days of its neighbours fill the first and the last. */
export function weeksOf(month: string): CalendarDate[][] {
  const { from, to } = boundsOf(month);
  const first = addDays(from, 1 - weekdayOf(from));
  const count = Math.ceil((daysBetween(first, to) + 1) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(first, week * 7 + day)),
  );
}

/** A single day is still seen on a telephone, in percent of the year. */
const NARROWEST = 1.2;

interface Promised {
  dueOn: CalendarDate | null;
  isBefore: boolean;
}

/** The last day that is still in time: "trước ngày" excludes the day itself. */
export const lastDayOf = ({ dueOn, isBefore }: Promised): CalendarDate | null =>
  dueOn && isBefore ? addDays(dueOn, -1) : dueOn;

/** Where a bar begins and ends, in percent of the year; without a beginning it is its due day alone. */
export function barOf(
  { startsOn, ...promised }: Promised & { startsOn: CalendarDate | null },
  year: number,
): { left: number; width: number } | undefined {
  const dueOn = lastDayOf(promised);
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (dueOn === null || dueOn < first || (startsOn ?? dueOn) > last) return undefined;
  const days = daysBetween(first, last) + 1;
  const begins = startsOn && startsOn < dueOn ? startsOn : dueOn;
  const from = begins < first ? 0 : daysBetween(first, begins);
  const to = dueOn > last ? days : daysBetween(first, dueOn) + 1;
  const width = Math.max(NARROWEST, (100 * (to - from)) / days);
  return { left: Math.min((100 * from) / days, 100 - width), width };
}

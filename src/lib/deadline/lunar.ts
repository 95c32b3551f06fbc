// The solar days of lunar ones. They are computed, and always to be checked.
import { lunarToSolar } from '../vn-calendar/public.ts';
import { isInside, sortedDates, yearsOf } from './days.ts';
import type { DateItem } from './items.ts';
import type { Period, PlanContext } from './schedule.ts';

export function solarOf(day: number, month: number, year: number): string | undefined {
  try {
    return lunarToSolar({ day, month, year, isLeapMonth: false });
  } catch {
    return undefined;
  }
}

/** The lunar year ends in January or February of the next: both of its neighbours may reach into the period. */
export function lunarDaysIn({ day, month }: DateItem, period: Period): string[] {
  const [first = 0] = yearsOf(period);
  const years = [first - 1, ...yearsOf(period)];
  const days = years.flatMap((year) =>
    typeof day === 'number' && month !== null ? (solarOf(day, month, year) ?? []) : [],
  );
  return sortedDates(days.filter((date) => isInside(date, period)));
}

/** Without a year the day inside the plan's period is meant; when there is none, that of the plan's year. */
export function lunarDay(item: DateItem, { year, period }: PlanContext): string | undefined {
  const [inside] = lunarDaysIn(item, period);
  return (
    inside ?? (typeof item.day === 'number' && item.month !== null ? solarOf(item.day, item.month, year) : undefined)
  );
}

export const STEMS = ['giap', 'at', 'binh', 'dinh', 'mau', 'ky', 'canh', 'tan', 'nham', 'quy'];
/** Without accents Tý and Tỵ are one word; the stem, odd or even, tells them apart. */
export const BRANCHES = ['ty', 'suu', 'dan', 'mao', 'thin', 'ty', 'ngo', 'mui', 'than', 'dau', 'tuat', 'hoi'];
const YEARS_OF_A_CYCLE = 60;
/** The year 4 was Giáp Tý. */
const FIRST_YEAR = 4;

/** "năm Ất Tỵ": the one nearest to the plan. */
export function namedYear(stem: string, branch: string, near: number): number | undefined {
  const from = near - YEARS_OF_A_CYCLE / 2;
  const years = Array.from({ length: YEARS_OF_A_CYCLE }, (_, index) => from + index);
  return years.find(
    (year) => STEMS[(year - FIRST_YEAR) % 10] === stem && BRANCHES[(year - FIRST_YEAR) % 12] === branch,
  );
}

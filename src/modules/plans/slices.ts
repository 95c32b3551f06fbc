import type { Schedule } from '../../lib/deadline/public.ts';
import { addMonths } from '../../lib/vn-calendar/public.ts';
import type { KeptSchedule } from './contract.ts';
import { isReference, type PlanKind, waits } from './rules.ts';

export interface Period {
  period_from: string;
  period_to: string;
}

/** An inspection or a school year that reaches into the next year is no programme of several. */
const LONG_MONTHS = 18;

export const isLong = ({ period_from, period_to }: Period) => period_to >= addMonths(period_from, LONG_MONTHS);

const yearOf = (date: string) => Number(date.slice(0, 4));
const span = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

export const yearsOfPeriod = ({ period_from, period_to }: Period) => span(yearOf(period_from), yearOf(period_to));

type Sliced = Pick<KeptSchedule, 'kind' | 'start' | 'due' | 'recurrence'> & { parts?: Schedule['parts'] };

/** The years of a period a task belongs to, by its own words. What waits for an event or is not understood has none. */
export function yearsOfSchedule(schedule: Sliced, period: Period): number[] {
  const all = yearsOfPeriod(period);
  return all.filter((year) => spokenOf(schedule, all).includes(year));
}

function spokenOf({ kind, start, due, recurrence, parts }: Sliced, all: readonly number[]): readonly number[] {
  if (kind === 'compound' && parts) return parts.flatMap((part) => spokenOf(part, all));
  if (waits(kind) || kind === 'unknown') return [];
  const dates = recurrence?.dates ?? [];
  if (dates.length > 0) return dates.map(yearOf);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  if (due !== null) return span(yearOf(start ?? due), yearOf(due));
  return span(start === null ? first : yearOf(start), last);
}

/** "Xã hội", "nông thôn" in the name of a department are no communes. */
const COMMUNES = /(?<!\p{L})xã(?!\p{L}| hội)|phường|đặc khu|địa phương|các cấp|(?<!nông )thôn|tổ dân phố/iu;

export const isForCommunes = (text: string) => COMMUNES.test(text.normalize('NFC'));

interface Addressed {
  lead_text: string | null;
  coordinators: readonly string[];
}

/** Of a plan from above, what it asks communes for, alone or among others; where it names nobody, it means everybody. */
export function isAddressed(kind: PlanKind, { lead_text, coordinators }: Addressed): boolean {
  const named = [lead_text ?? '', ...coordinators].filter(Boolean);
  return !isReference(kind) || named.length === 0 || named.some(isForCommunes);
}

export interface SaidYear {
  year: number;
  isIn: boolean;
}

/** By the words, and then by what a person has said of a year. */
export function slicesOf(
  task: Addressed & { schedule: Sliced; said: readonly SaidYear[] },
  plan: Period & { kind: PlanKind },
): number[] {
  const computed = isAddressed(plan.kind, task) ? yearsOfSchedule(task.schedule, plan) : [];
  const said = new Map(task.said.map(({ year, isIn }) => [year, isIn]));
  return yearsOfPeriod(plan).filter((year) => said.get(year) ?? computed.includes(year));
}

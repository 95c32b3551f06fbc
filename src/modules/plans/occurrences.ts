import type { Schedule } from '../../lib/deadline/public.ts';
import { addDays, addMonths, formatDate } from '../../lib/vn-calendar/public.ts';
import type { NewWork } from '../work/public.ts';
import { isConditional, RHYTHMS, type Rhythm, takesRhythm, waits } from './rules.ts';

export type Occurrence = Required<
  Pick<NewWork, 'period' | 'manner' | 'isConditional' | 'startsOn' | 'dueOn' | 'isBefore'>
>;

export interface Scheduled {
  text: string;
  timeText: string | null;
  schedule: Schedule;
  rhythm: Rhythm | null;
}

export interface Span {
  from: string;
  to: string;
}

/** The dated works a task makes in a period. What asks for no day gets none. */
export function occurrencesOf(task: Scheduled, period: Span, issuedOn: string): Occurrence[] {
  const { schedule } = task;
  const isConditionalTask = isConditional(`${task.text} ${task.timeText ?? ''}`, schedule);
  return datesOf(task, period, issuedOn).map((one) => ({ isConditional: isConditionalTask, ...NOTHING, ...one }));
}

const NOTHING = { period: null, startsOn: null, dueOn: null, isBefore: false };

function datesOf(
  task: Scheduled,
  period: Span,
  issuedOn: string,
): (Partial<Occurrence> & Pick<Occurrence, 'manner'>)[] {
  const { schedule, rhythm } = task;
  const { kind, start, due, recurrence, bound } = schedule;
  if (rhythm && (takesRhythm(kind) || (kind === 'recurring' && due === null)))
    return checkIns(rhythm, period, issuedOn);
  if (kind === 'compound' && schedule.parts)
    return schedule.parts.flatMap((part) => datesOf({ ...task, schedule: part }, period, issuedOn));
  const dates = recurrence?.dates ?? [];
  // A date that had passed when the plan was signed was never owed.
  if (dates.length > 1)
    return dates
      .filter((date) => date >= issuedOn)
      .map((date) => ({
        manner: 'ONCE',
        period: periodName(recurrence?.freq ?? '', date),
        startsOn: startOf(recurrence?.freq ?? '', date),
        dueOn: date,
        isBefore: recurrence?.bound === 'before',
      }));
  if (due !== null) return [{ manner: 'ONCE', startsOn: start, dueOn: due, isBefore: isBeforeDay(bound, recurrence) }];
  return [{ manner: waits(kind) ? 'EVENT' : 'OPEN', startsOn: start }];
}

const isBeforeDay = (bound: Schedule['bound'], recurrence: Schedule['recurrence']) =>
  bound === 'before' || recurrence?.bound === 'before';

/** One at the end of every month, quarter or half-year that had not ended when the plan was signed. */
function checkIns(rhythm: Rhythm, { from, to }: Span, issuedOn: string) {
  const { months } = RHYTHMS[rhythm];
  const found: (Partial<Occurrence> & Pick<Occurrence, 'manner'>)[] = [];
  const first = Math.floor((Number(from.slice(5, 7)) - 1) / months) * months + 1;
  let begin = `${from.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  while (begin <= to) {
    const next = addMonths(begin, months);
    const end = addDays(next, -1);
    const dueOn = end > to ? to : end;
    if (dueOn >= issuedOn)
      found.push({
        manner: 'CHECK_IN',
        period: periodName(FREQUENCIES[rhythm], dueOn),
        startsOn: begin < from ? from : begin,
        dueOn,
      });
    begin = next;
  }
  return found;
}

const FREQUENCIES: Record<Rhythm, string> = { MONTHLY: 'monthly', QUARTERLY: 'quarterly', HALF_YEAR: 'half_year' };
const QUARTERS = ['I', 'II', 'III', 'IV'];

function periodName(freq: string, date: string): string {
  const [year = '', month = ''] = date.split('-');
  if (freq === 'monthly') return `Tháng ${Number(month)}/${year}`;
  if (freq === 'quarterly') return `Quý ${QUARTERS[Math.floor((Number(month) - 1) / 3)]}/${year}`;
  if (freq === 'half_year') return `6 tháng ${Number(month) <= 6 ? 'đầu' : 'cuối'} năm ${year}`;
  if (freq === 'annual') return `Năm ${year}`;
  return `Kỳ ${formatDate(date)}`;
}

/** Since when one may work on it: the first day of its period. */
function startOf(freq: string, date: string): string | null {
  const [year = '', month = ''] = date.split('-');
  if (freq === 'monthly') return `${year}-${month}-01`;
  if (freq === 'quarterly') {
    const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
    return `${year}-${String(first).padStart(2, '0')}-01`;
  }
  return null;
}

export interface Cycle {
  cycle: string | null;
  schedule: Schedule;
}

export interface ReportDate {
  period: string;
  dueOn: string;
  isBefore: boolean;
}

/**
 * When a report is due in each cycle. One rule ("trước ngày 10 tháng cuối của quý") may serve several cycles: of them the
 * half-year takes the end of Quý II and is that report, the year takes the last.
 */
export function reportDates(rules: readonly Cycle[], issuedOn: string): ReportDate[] {
  const found: ReportDate[] = [];
  for (const { cycle, schedule } of rules) {
    const { due, recurrence, bound } = schedule;
    const all = recurrence?.dates ?? (due ? [due] : []);
    const freq = frequencyOf(cycle);
    const isBefore = isBeforeDay(bound, recurrence);
    for (const dueOn of ofCycle(freq, all)) {
      const isKnown = freq !== 'annual' && found.some((one) => one.dueOn === dueOn);
      if (dueOn >= issuedOn && !isKnown) found.push({ period: periodName(freq, dueOn), dueOn, isBefore });
    }
  }
  return found.sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

function frequencyOf(cycle: string | null): string {
  if (!cycle) return '';
  if (/năm/i.test(cycle) && !/6 tháng/i.test(cycle)) return 'annual';
  if (/6 tháng/i.test(cycle)) return 'half_year';
  if (/quý/i.test(cycle)) return 'quarterly';
  return /tháng/i.test(cycle) ? 'monthly' : '';
}

function ofCycle(freq: string, dates: readonly string[]): readonly string[] {
  if (freq === 'half_year') return dates.filter((date) => date.slice(5, 7) === '06').slice(0, 1);
  if (freq !== 'annual') return dates;
  const years = new Map(dates.map((date) => [date.slice(0, 4), date]));
  return [...years.values()];
}

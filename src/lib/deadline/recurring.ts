// Schedules that come back: a frequency, a day in every cycle, a weekday.
import { type Block, dayOf, mergeNeighbours } from './blocks.ts';
import type { Clause } from './clause.ts';
import { combined } from './combine.ts';
import { cycleDates, missingDays, ruleDates } from './cycles.ts';
import { everyYear, singleSchedule } from './dated.ts';
import { isInside, lastDayOf, monthOf, overlap, shifted, sortedDates, yearsOf } from './days.ts';
import { PLAIN, type RuleItem } from './items.ts';
import { noted, nothing, recurrenceOf } from './make.ts';
import { REMARKS } from './remarks.ts';
import type { Period, PlanContext, Recurrence, Remark, Schedule } from './schedule.ts';

const WITH_PERIOD_ENDS = ['monthly', 'quarterly', 'half_year', 'nine_months', 'annual'];

/** The part of the plan's period in which a recurrence runs: "hằng tháng từ tháng 8". */
function windowOf(blocks: readonly Block[], context: PlanContext): Period {
  const [from, to] = context.period;
  const spans = blocks.filter(
    ({ unit, isRange, first }) => unit !== 'day' || isRange || first.from || first.until || first.after,
  );
  const [block] = mergeNeighbours(spans);
  if (!block) return context.period;
  const isStart = block.first.from && !block.isRange;
  const start = block.first.after ? shifted(block.end, 1) : block.first.until && !block.isRange ? from : block.start;
  const end = isStart || block.first.after ? to : block.end;
  const inside = overlap({ start, end }, context.period);
  return inside ? [inside.start, inside.end] : [start, end];
}

const PLACE_IN_QUARTER: Readonly<Record<string, number>> = {
  first_of_quarter: 1,
  middle_of_quarter: 2,
  last_of_quarter: 0,
};

function isExceptMonth(date: string, { exceptRules }: Clause): boolean {
  return exceptRules.some(({ month }) => PLACE_IN_QUARTER[month ?? ''] === monthOf(date) % 3);
}

function without(dates: readonly string[], { exceptions }: Clause): string[] {
  return dates.filter((date) => !exceptions.some((block) => isInside(date, [block.start, block.end])));
}

function finished(schedule: Schedule, clause: Clause): Schedule {
  const { recurrence } = schedule;
  if (!recurrence) return schedule;
  const dates = recurrence.dates && without(recurrence.dates, clause).filter((date) => !isExceptMonth(date, clause));
  const whole: Recurrence = { ...recurrence, dates };
  if (clause.count !== null) whole.count = clause.count;
  if (clause.to !== undefined) whole.to = clause.to;
  const due = dates ? (dates.at(-1) ?? null) : schedule.due;
  const result = { ...schedule, recurrence: whole, due };
  return dates?.length === 0 ? noted({ ...result, ambiguous: true }, REMARKS.noOccurrence()) : result;
}

function plainFrequency(clause: Clause, context: PlanContext): Schedule {
  const window = windowOf(clause.blocks, context);
  const isDated =
    clause.freqs.every((freq) => WITH_PERIOD_ENDS.includes(freq)) && (clause.count ?? 1) === 1 && !clause.isJoined;
  const dates = isDated
    ? sortedDates(clause.freqs.flatMap((freq) => cycleDates(freq, null, null, window, context)))
    : null;
  return finished(
    { ...nothing('recurring'), start: window[0], recurrence: recurrenceOf(clause.freqs.join('+'), dates) },
    clause,
  );
}

const NO_DAY = ['daily', 'weekly'];

/** "cuối năm", as against the year itself. */
function isPartOfYear({ first }: Block): boolean {
  return first.type === 'span' && first.part !== null;
}

export function frequencySchedule(clause: Clause, context: PlanContext): Schedule {
  const days = clause.blocks.filter(
    ({ unit, isRange, first }) => unit === 'day' && !isRange && !first.from && !first.until,
  );
  const spans = clause.blocks.filter(
    (block) =>
      !days.includes(block) &&
      (block.unit !== 'year' || isPartOfYear(block)) &&
      !block.isRange &&
      !block.first.from &&
      !block.first.until,
  );
  const isYearly = clause.freqs.length === 1 && clause.freqs[0] === 'annual';
  const [day] = days;
  if (clause.addsFrequency && day && days.length === 1) return inherited(day, clause, context);
  if (isYearly && days.length > 0) return finished(everyYear(days, context), clause);
  if (clause.isReport && days.length > 0) return datedReport(days, clause);
  if (isYearly && spans.length > 0) return yearlySpans(spans, clause, context);
  if (clause.monthless.length > 0 && !NO_DAY.includes(clause.freqs[0] ?? '')) return dayOfCycle(clause, context);
  if (day)
    return { ...combined([plainFrequency({ ...clause, blocks: [] }, context), singleSchedule(day, clause, context)]) };
  return plainFrequency(clause, context);
}

/** "Báo cáo 6 tháng trước ngày 15/6": the days are those of the report. */
function datedReport(days: readonly Block[], clause: Clause): Schedule {
  const dates = sortedDates(days.map((day) => day.end));
  const bound = days[0]?.first.bound ?? 'by';
  const recurrence = recurrenceOf(clause.freqs.join('+'), dates, { bound });
  return { ...nothing('recurring'), due: dates.at(-1) ?? null, explicitDue: true, recurrence };
}

/** "Trước ngày 20 tháng 11 năm 2025 và hằng tháng": later months take the same day. */
function inherited(block: Block, clause: Clause, context: PlanContext): Schedule {
  const freq = clause.freqs[0] ?? 'monthly';
  const step = { monthly: 1, quarterly: 3, half_year: 6, annual: 12 }[freq];
  const bound = block.first.bound ?? 'by';
  const day = Number(block.start.slice(8));
  const dates = step === undefined ? [block.start] : stepping(block, day, step, context);
  return {
    ...nothing('compound', true),
    due: dates.at(-1) ?? block.start,
    explicitDue: true,
    recurrence: recurrenceOf(freq, dates, { day, month: freq === 'annual' ? monthOf(block.start) : null, bound }),
  };
}

function stepping(block: Block, day: number, step: number, context: PlanContext): string[] {
  const { first } = block;
  if (first.type !== 'date') return [block.start];
  const count = yearsOf([block.start, context.period[1]]).length * 12;
  const year = Number(block.start.slice(0, 4));
  const later = Array.from({ length: Math.ceil(count / step) }, (_, index) => {
    const month = monthOf(block.start) - 1 + index * step;
    return dayOf({ ...first, day, month: (month % 12) + 1 }, year + Math.floor(month / 12), context);
  });
  return sortedDates([block.start, ...later.flatMap((date) => (date && date <= context.period[1] ? date : []))]);
}

/** "Tháng 10 hằng năm": each year's span, its last day implied. */
function yearlySpans(spans: readonly Block[], clause: Clause, context: PlanContext): Schedule {
  const each = yearsOf(context.period).flatMap((year) =>
    spans.flatMap(({ start, end }) => {
      const moved = { start: `${year}${start.slice(4)}`, end: movedEnd(end, year) };
      return overlap(moved, context.period) ? moved : [];
    }),
  );
  const [only] = spans;
  const month = spans.length === 1 && only?.first.type === 'span' && only.unit === 'month' ? only.first.index : null;
  const dates = sortedDates(each.map(({ end }) => end));
  return finished(
    {
      ...nothing(
        'recurring',
        spans.some(({ first }) => first.type === 'span' && first.part !== null && !first.part.isExact),
      ),
      start: each[0]?.start ?? null,
      recurrence: recurrenceOf('annual', dates, { month, bound: 'within' }),
    },
    clause,
  );
}

function movedEnd(end: string, year: number): string {
  return /-02-2[89]$/.test(end) ? `${year}-02-${lastDayOf(year, 2)}` : `${year}${end.slice(4)}`;
}

/** "Hằng quý, trước ngày 20": the month is not written; the last of the cycle is assumed and said to be. */
function dayOfCycle(clause: Clause, context: PlanContext): Schedule {
  const isMonthly = clause.freqs.includes('monthly');
  const [first] = clause.monthless;
  const rule: RuleItem = {
    ...(first ?? PLAIN),
    type: 'rule',
    freq: clause.freqs[0] ?? 'monthly',
    days: clause.monthless.flatMap(({ day }) => (typeof day === 'number' ? day : [])),
    month: isMonthly ? null : 'last_of_quarter',
    isDoubtful: !isMonthly,
  };
  const schedule = ruleSchedule({ ...clause, rules: [rule], monthless: [] }, context);
  return isMonthly ? schedule : noted(schedule, REMARKS.monthMissing());
}

const WITHOUT_DATES = ['last_working_day', 'first_working_day'];

/** "Trước ngày 20 của tháng cuối quý" and its kin. */
export function ruleSchedule(clause: Clause, context: PlanContext): Schedule {
  const [rule] = clause.rules;
  if (!rule) return nothing('unknown', true);
  if (clause.rules.length > 1) {
    const parts = clause.rules.map((each) => ruleSchedule({ ...clause, rules: [each] }, context));
    return combined(parts);
  }
  const window = windowOf(clause.blocks, context);
  const freq = clause.freqs.length > 0 ? clause.freqs.join('+') : rule.freq;
  const month = rule.month ?? (freq === 'quarterly' ? 'last_of_quarter' : null);
  const isComputed = rule.days.some((day) => WITHOUT_DATES.includes(String(day)));
  const dates = isComputed ? null : ruleDates(freq, rule.days, month, window, context);
  const remarks = ruleRemarks(rule, freq, month, window);
  const schedule = {
    ...nothing('recurring', rule.isDoubtful || remarks.length > 0 || rule.contradictory),
    start: window[0],
    explicitDue: rule.days.length > 0,
    recurrence: recurrenceOf(freq, dates, {
      day: rule.days.length === 1 ? (rule.days[0] ?? null) : null,
      month,
      bound: rule.bound ?? (rule.days.length > 0 && !isComputed ? 'by' : null),
    }),
    ...(rule.clock ? { time: rule.clock } : {}),
  };
  const days = clause.blocks.filter(
    ({ unit, isRange, first }) => unit === 'day' && !isRange && !first.from && !first.until,
  );
  const own = noted(finished(schedule, clause), ...remarks);
  return days.length === 0 ? own : combined([own, ...days.map((day) => singleSchedule(day, clause, context))]);
}

function ruleRemarks(rule: RuleItem, freq: string, month: Recurrence['month'], window: Period): Remark[] {
  const isQuarterly = typeof month === 'string' && month.includes('quarter');
  const missing = rule.days.flatMap((day) => missingDays(freq.split('+')[0] ?? freq, day, month, window));
  return [
    ...(isQuarterly && freq.split('+').includes('monthly') ? [REMARKS.cycleDayMissing()] : []),
    ...(missing.length > 0 ? [REMARKS.noSuchDay([...new Set(missing)].slice(0, 12).join(', '))] : []),
  ];
}

export function weekdaySchedule(
  clause: Clause,
  { day, bound, clock }: NonNullable<Clause['weekday']>,
  context: PlanContext,
): Schedule {
  const name = clock ? `${day} ${clock}` : day;
  return {
    ...nothing('recurring'),
    start: windowOf(clause.blocks, context)[0],
    explicitDue: true,
    recurrence: recurrenceOf('weekly', null, { day: name, bound }),
  };
}

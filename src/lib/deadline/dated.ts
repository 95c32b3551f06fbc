// Schedules of written days and spans: one date, a range, a month, quarters, years, and lists of them.
import { type Block, mergeNeighbours } from './blocks.ts';
import type { Clause } from './clause.ts';
import { yearlyDates } from './cycles.ts';
import { isInside, monthOf, overlap, shifted, sortedDates, told, yearsOf } from './days.ts';
import { isEveryCycle } from './every-cycle.ts';
import type { DateItem } from './items.ts';
import { lunarDaysIn } from './lunar.ts';
import { noted, nothing, recurrenceOf } from './make.ts';
import { REMARKS } from './remarks.ts';
import type { Kind, PlanContext, Recurrence, Schedule } from './schedule.ts';

const SINGLE_KIND: Readonly<Record<Block['unit'], Kind>> = {
  day: 'fixed_date',
  month: 'month',
  quarter: 'quarters',
  half: 'half_year',
  months: 'month_range',
  year: 'year',
};
const RANGE_KIND: Readonly<Record<Block['unit'], Kind>> = {
  day: 'date_range',
  month: 'month_range',
  quarter: 'quarters',
  half: 'date_range',
  months: 'month_range',
  year: 'multi_year',
};

function isWritten({ last }: Block): boolean {
  return last.type === 'date' || last.endOf;
}

function isSoft({ first, last }: Block): boolean {
  return [first, last].some((item) => item.type === 'span' && item.part !== null && !item.part.isExact);
}

function spanning(block: Block, kind: Kind, start: string, ambiguous: boolean): Schedule {
  const schedule = {
    ...nothing(kind, ambiguous || isSoft(block)),
    start,
    due: block.end,
    explicitDue: isWritten(block),
  };
  return isSoft(block) ? noted(schedule, REMARKS.approximate()) : schedule;
}

/** The one time that a clause names. */
export function singleSchedule(block: Block, clause: Clause, context: PlanContext): Schedule {
  const { first } = block;
  if (clause.open) return openEnded(block, clause.open.unit, context);
  if (first.after) return { ...nothing('continuous', true), start: shifted(block.end, 1) };
  if (first.from && !block.isRange) return { ...nothing('continuous'), start: block.start };
  if (block.unit === 'day' && !block.isRange && !block.isMerged) return oneDay(block, context);
  if (first.bound === 'before' && !block.isRange)
    return { ...nothing('before_date', true), due: block.start, bound: 'before', explicitDue: false };
  // "trước kỳ nghỉ 30/4 - 01/5"
  if (first.bound === 'before' && block.unit === 'day')
    return { ...nothing('before_date', true), due: block.start, bound: 'before', explicitDue: true };
  if (clause.isDataWindow) return dataWindow(block);
  const isRange = block.isRange || block.isMerged;
  if (block.unit === 'year') return yearSchedule(block, context);
  const fromPlan = first.until && !isRange && context.period[0] <= block.end;
  const kind = (isRange || fromPlan ? RANGE_KIND : SINGLE_KIND)[block.unit];
  const isWhole =
    block.unit === 'quarter' && block.isRange && block.start.endsWith('-01-01') && block.end.endsWith('-12-31');
  const schedule = spanning(block, kind, fromPlan ? context.period[0] : block.start, isWhole || clause.hasOr);
  return isWhole && block.start.slice(0, 4) === block.end.slice(0, 4) ? noted(schedule, REMARKS.wholeYear()) : schedule;
}

const OPEN_FREQUENCY = { month: 'monthly', quarter: 'quarterly', year: 'annual' } as const;

/** "… và các năm tiếp theo": the same unit goes on; another one is added to what is written. */
function openEnded(block: Block, unit: keyof typeof OPEN_FREQUENCY | null, context: PlanContext): Schedule {
  const isOneYear = block.unit === 'year' && !block.isRange && !block.isMerged;
  const start = (isOneYear ? overlap(block, context.period) : undefined)?.start ?? block.start;
  if (unit === null) return { ...nothing('continuous'), start };
  const recurrence = recurrenceOf(OPEN_FREQUENCY[unit], null);
  if (block.unit !== unit) return { ...nothing('compound', true), start, recurrence };
  return { ...nothing('continuous'), start, recurrence: block.isRange || block.isMerged ? null : recurrence };
}

function oneDay(block: Block, context: PlanContext): Schedule {
  const { first, yearAssumed } = block;
  const isManyYears = yearsOf(context.period).length > 1 && yearsOf(context.period)[0] === context.year;
  if (isManyYears && yearAssumed && first.type === 'date' && first.isLunar) return everyLunarYear(first, context);
  if (isManyYears && yearAssumed && first.type === 'date' && !first.isIssue) return everyYear([block], context);
  const bound = first.bound ?? (first.endOf ? 'by' : null);
  const kind = bound ? 'before_date' : 'fixed_date';
  const isDoubtful = first.contradictory || (first.type === 'date' && first.isLunar);
  const schedule: Schedule = {
    ...nothing(kind, isDoubtful),
    due: block.start,
    explicitDue: true,
    ...(bound ? { bound } : {}),
    ...(first.clock ? { time: first.clock } : {}),
  };
  if (first.type === 'date' && first.isLunar) return noted(schedule, REMARKS.anchorComputed(block.start));
  return first.contradictory ? noted(schedule, REMARKS.contradictoryBound()) : schedule;
}

function dataWindow(block: Block): Schedule {
  const isYearly = block.end.slice(0, 4) !== block.start.slice(0, 4);
  const schedule = { ...nothing('date_range', true), start: block.start, due: block.end };
  return noted({ ...schedule, recurrence: isYearly ? recurrenceOf('annual', null) : null }, REMARKS.dataWindow());
}

/** Rule 7: only a year is clipped to the plan's period. */
function yearSchedule(block: Block, context: PlanContext): Schedule {
  const { first } = block;
  const isIssue = first.type === 'date';
  const fromPlan = first.until && !block.isRange && context.period[0] <= block.end;
  const start = fromPlan ? context.period[0] : block.start;
  if (start.slice(0, 4) !== block.end.slice(0, 4)) return spanning(block, 'multi_year', start, false);
  if (isIssue || isSoft(block)) return spanning(block, 'year', block.start, false);
  const clipped = overlap(block, context.period) ?? block;
  return spanning({ ...block, ...clipped }, 'year', clipped.start, false);
}

/** The same days every year of the period: "trước ngày 01/6 và 15/11 hằng năm". */
export function everyYear(blocks: readonly Block[], context: PlanContext): Schedule {
  const dates = yearlyDates([...new Set(blocks.map((block) => block.start.slice(5)))], context.period);
  const [only] = blocks;
  const isOne = blocks.length === 1 && only !== undefined;
  const rule = isOne ? { day: Number(only.start.slice(8)), month: monthOf(only.start) } : {};
  const bound = only?.first.bound ?? 'by';
  return {
    ...nothing('recurring'),
    due: dates.at(-1) ?? null,
    explicitDue: true,
    recurrence: recurrenceOf('annual', dates, { ...rule, bound }),
  };
}

/** The solar day of a lunar one is another every year. */
function everyLunarYear(item: DateItem, context: PlanContext): Schedule {
  const dates = lunarDaysIn(item, context.period);
  const recurrence = recurrenceOf('list', dates, { bound: item.bound ?? 'by' });
  return { ...nothing('recurring', true), due: dates.at(-1) ?? null, explicitDue: true, recurrence };
}

const SPACED: Readonly<Record<string, string>> = {
  '2/6': 'half_year',
  '4/3': 'quarterly',
  '12/1': 'monthly',
  '3/3': 'quarterly',
};

function frequencyOf(blocks: readonly Block[]): string {
  const months = blocks.map((block) => Number(block.end.slice(0, 4)) * 12 + monthOf(block.end));
  const steps = new Set(months.slice(1).map((month, index) => month - (months[index] ?? 0)));
  const [step] = steps;
  return (steps.size === 1 && SPACED[`${blocks.length}/${step}`]) || 'list';
}

function listFrequency(clause: Clause, isEvery: boolean): string {
  if (isEvery) return clause.blocks.length === 4 ? 'quarterly' : 'monthly';
  return frequencyOf(mergeNeighbours(clause.blocks));
}

/** The day, where one is written for all ("ngày 20 tháng 3, 6, 9, 12"), and the manner of the first for all. */
function listRule(blocks: readonly Block[], first: Block['first'] | undefined): Pick<Recurrence, 'day' | 'bound'> {
  if (first?.type !== 'date') return { day: null, bound: null };
  const [day, ...others] = new Set(blocks.map((block) => Number(block.end.slice(8))));
  const isShared = first.isSpelled && others.length === 0;
  return { day: isShared ? (day ?? null) : null, bound: first.bound ?? 'by' };
}

/** Several times that do not touch (rule 4), or all cycles of a year. */
export function listSchedule(clause: Clause, context: PlanContext): Schedule {
  const agreed = dayWithinSpan(clause.blocks);
  if (agreed) return oneDay(agreed, context);
  const limits = twoLimits(clause.blocks);
  if (limits) return limits;
  const isEvery = isEveryCycle(clause.blocks);
  const blocks = insidePeriod(isEvery ? clause.blocks : mergeNeighbours(clause.blocks), isEvery, context);
  const isOneKind = blocks.every((block) => block.unit === blocks[0]?.unit && !block.isRange);
  const isDays = blocks.every((block) => block.unit === 'day' && !block.isRange);
  const hasLunar = blocks.some(({ first }) => first.type === 'date' && first.isLunar);
  if (isDays && !hasLunar && isManyYears(blocks, context)) return everyYear(blocks, context);
  const dates = sortedDates(blocks.map((block) => block.end));
  const [start = null] = isDays ? [] : blocks.map((block) => block.start).toSorted();
  const schedule: Schedule = {
    ...nothing(isOneKind ? 'recurring' : 'compound', clause.hasOr || isEvery || !isOneKind),
    start,
    due: dates.at(-1) ?? null,
    explicitDue: blocks.some(isWritten),
    recurrence: isOneKind
      ? recurrenceOf(listFrequency(clause, isEvery), dates, listRule(blocks, clause.blocks[0]?.first))
      : recurrenceOf('list', dates),
  };
  if (isEvery) return noted(schedule, REMARKS.everyCycle());
  return clause.hasOr ? noted(schedule, REMARKS.alternatives()) : schedule;
}

const LONGEST_GRACE = 31;

/** "Sau ngày 20/6, trước ngày 30/6": one window. "Xong trước 15/9, chậm nhất 20/9": one duty with two limits. */
function twoLimits(blocks: readonly Block[]): Schedule | undefined {
  const [a, b] = blocks;
  if (blocks.length !== 2 || !a || !b || blocks.some(({ unit, isRange }) => unit !== 'day' || isRange))
    return undefined;
  const [opens, closes] = b.first.after ? [b, a] : [a, b];
  if (opens.first.after && !closes.first.after && closes.first.bound !== null) {
    const days = `${told(opens.end)}, ${told(closes.end)}`;
    if (opens.end >= closes.end) return noted(nothing('unknown', true), REMARKS.contradictoryLimits(days));
    return {
      ...nothing('before_date'),
      start: shifted(opens.end, 1),
      due: closes.end,
      bound: closes.first.bound,
      explicitDue: true,
    };
  }
  const isGrace =
    a.first.bound === 'before' && b.first.bound === 'by' && a.end < b.end && shifted(a.end, LONGEST_GRACE) >= b.end;
  if (!isGrace) return undefined;
  return noted(
    { ...nothing('before_date', true), due: b.end, bound: 'by', explicitDue: true },
    REMARKS.contradictoryLimits(`${told(a.end)}, ${told(b.end)}`),
  );
}

/** Rule 8: of days that come back every year a half-year plan keeps its own; a list with its year is kept as written. */
function insidePeriod(blocks: Block[], isEvery: boolean, context: PlanContext): Block[] {
  if (!isEvery && !blocks.every((block) => block.yearAssumed)) return blocks;
  const inside = blocks.filter((block) => isInside(block.end, context.period));
  return inside.length > 0 ? inside : blocks;
}

function isManyYears(blocks: readonly Block[], context: PlanContext): boolean {
  return yearsOf(context.period).length > 1 && blocks.every((block) => block.yearAssumed);
}

/** "Trước 30/9 (Quý III)": of a day and the span that holds it, the written day counts. */
function dayWithinSpan(blocks: readonly Block[]): Block | undefined {
  const [first, second] = blocks;
  if (blocks.length !== 2 || !first || !second || first.isRange || second.isRange) return undefined;
  const [day, span] = first.unit === 'day' ? [first, second] : [second, first];
  const holds = day.unit === 'day' && span.unit !== 'day' && day.start >= span.start && day.start <= span.end;
  return holds ? day : undefined;
}

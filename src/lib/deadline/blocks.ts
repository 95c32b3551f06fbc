// Times of one phrase, with the years and months they share, as first and last days; what is joined becomes one block.
import { isWorkingDay, previousWorkingDay } from '../vn-calendar/public.ts';
import { calendarOf, dateAt, isYear, lastDayOf, monthsSpan, type Span, shifted, yearsOf } from './days.ts';
import { type DateItem, type Item, isTime, type SpanItem, type TimeItem } from './items.ts';
import { lunarDay, solarOf } from './lunar.ts';
import type { PlanContext } from './schedule.ts';

export type Unit = 'day' | 'month' | 'quarter' | 'half' | 'months' | 'year';
export type Link = 'range' | 'and' | 'or' | 'none';

export type Block = Span & {
  unit: Unit;
  first: TimeItem;
  last: TimeItem;
  isRange: boolean;
  /** Two or more that touch, read as one. */
  isMerged: boolean;
  yearAssumed: boolean;
  /** Neither link nor words stand before it: in brackets, behind a colon, or simply next. */
  isBeside: boolean;
};

export type Blocks = {
  blocks: Block[];
  hasOr: boolean;
  bad: string[];
  monthless: DateItem[];
  /** Cycles that only say where a finer time lies: the quarter of "quý I (15/3)". */
  holders: Block[];
};

type Linked = { item: TimeItem; link: Link; isBeside: boolean; year: number | null; yearAssumed: boolean };

/** "Ngày 20 tháng cuối quý III/2025": the month of the day is said by its quarter. */
function nameMonths(linked: Linked[]): void {
  linked.forEach((each, index) => {
    const { item } = each;
    const quarter = linked[index + 1]?.item;
    if (item.type !== 'date' || item.month !== null || quarter?.type !== 'span') return;
    if (quarter.unit !== 'quarter' || !quarter.part?.isExact) return;
    each.item = { ...item, month: quarter.index * 3 - 3 + Number(quarter.part.first) };
    each.year = quarter.year;
    linked.splice(index + 1, 1);
  });
}

/** Years and months written once belong to all of a list (rule 3). */
function shareYears(linked: Linked[], context: PlanContext): void {
  for (let index = linked.length - 2; index >= 0; index -= 1) {
    const [here, next] = [linked[index], linked[index + 1]];
    if (!here || !next) continue;
    if (here.item.type === 'date' && here.item.month === null && next.item.type === 'date' && next.link !== 'none') {
      here.item = { ...here.item, month: next.item.month, year: here.item.year ?? next.item.year };
    }
    here.year ??= here.item.year;
    if (here.year === null && next.year !== null) here.year = next.year - (isLaterInYear(here.item, next.item) ? 1 : 0);
  }
  let before: Linked | undefined;
  for (const each of linked) {
    // "Tháng 9 (trước ngày 20)"
    if (
      each.item.type === 'date' &&
      each.item.month === null &&
      before?.item.type === 'span' &&
      before.item.unit === 'month'
    )
      each.item = { ...each.item, month: before.item.index };
    const isOwnLunar = each.item.type === 'date' && each.item.isLunar && before?.yearAssumed;
    if (each.year === null && before?.year && !isOwnLunar) {
      const crosses = each.link === 'range' && isLaterInYear(before.item, each.item);
      each.year = before.year + (crosses ? 1 : 0);
      each.yearAssumed = before.yearAssumed;
    }
    if (each.year === null) {
      each.year = context.year;
      each.yearAssumed = true;
    }
    before = each;
  }
}

/** The first begins after the second has ended: of two times in one list, the year turned between them. */
function isLaterInYear(a: TimeItem, b: TimeItem): boolean {
  return placeInYear(a)[0] > placeInYear(b)[1];
}

/** Month and day at which a time begins and ends, as one number each. */
function placeInYear(item: TimeItem): readonly [number, number] {
  if (item.type === 'span') {
    const [first, last] = monthsOf(item.unit, item.index);
    return [first * 100, last * 100 + 99];
  }
  const place = (item.month ?? 0) * 100 + (typeof item.day === 'number' ? item.day : 31);
  return [place, place];
}

function spanOf(item: SpanItem, year: number): Span | undefined {
  const { unit, index, part } = item;
  const [first, last] = monthsOf(unit, index);
  if (!part) return monthsSpan(year, first, last);
  if (part.unit === 'month') {
    const offset = first - 1;
    return monthsSpan(year, offset + Number(part.first), offset + Number(part.last));
  }
  const monthEnd = lastDayOf(year, first);
  const start = dateAt(year, first, part.first === 'late' ? monthEnd - 6 : part.first);
  const end = dateAt(year, first, part.last === 'end' ? monthEnd : part.last);
  return start && end ? { start, end } : undefined;
}

function monthsOf(unit: SpanItem['unit'], index: number): readonly [number, number] {
  if (unit === 'month') return [index, index];
  if (unit === 'quarter') return [index * 3 - 2, index * 3];
  if (unit === 'half') return [index * 6 - 5, index * 6];
  if (unit === 'months') return index > 0 ? [1, index] : [13 + index, 12];
  return [1, 12];
}

export function dayOf(item: DateItem, year: number, context: PlanContext): string | undefined {
  const { day, month } = item;
  if (month === null || !isYear(year)) return undefined;
  if (item.isLunar) return typeof day === 'number' ? solarOf(day, month, year) : undefined;
  if (typeof day === 'number') return dateAt(year, month, day);
  const last = dateAt(year, month, lastDayOf(year, month));
  if (!last || day === 'last') return last;
  const calendar = calendarOf(context);
  return isWorkingDay(calendar, last) ? last : previousWorkingDay(calendar, last);
}

function blockOf({ item, isBeside, year, yearAssumed }: Linked, context: PlanContext): Block | undefined {
  const common = { first: item, last: item, isRange: false, isMerged: false, yearAssumed, isBeside };
  if (item.type === 'span') {
    const span = spanOf(item, year ?? context.year);
    return span && { ...span, unit: item.unit, ...common, yearAssumed: yearAssumed && !item.isRelative };
  }
  if (item.isLunar && yearAssumed) {
    const inPlan = lunarDay(item, context);
    return inPlan === undefined ? undefined : { start: inPlan, end: inPlan, unit: 'day', ...common };
  }
  const wanted = year ?? context.year;
  // 29 February without a year is looked for in the years of the plan.
  const years = yearAssumed ? [wanted, ...yearsOf(context.period)] : [wanted];
  const day = years.map((each) => dayOf(item, each, context)).find((date) => date !== undefined);
  return day === undefined ? undefined : { start: day, end: day, unit: 'day', ...common };
}

function linkedTimes(items: readonly Item[]): Linked[] {
  const linked: Linked[] = [];
  let link: Link = 'none';
  let hasWords = false;
  for (const item of items) {
    if (item.type === 'link') link = item.link === 'break' ? 'and' : item.link;
    else if (isTime(item)) {
      const own = linked.length === 0 ? 'none' : link;
      linked.push({ item, link: own, isBeside: own === 'none' && !hasWords, year: item.year, yearAssumed: false });
      link = 'none';
      hasWords = false;
    } else if (item.type === 'words') hasWords = true;
    else link = 'none';
  }
  return linked;
}

export function blocksOf(items: readonly Item[], context: PlanContext): Blocks {
  const linked = linkedTimes(items);
  nameMonths(linked);
  shareYears(linked, context);
  const found: Blocks = {
    blocks: [],
    hasOr: linked.some(({ link }) => link === 'or'),
    bad: [],
    monthless: [],
    holders: [],
  };
  for (const each of linked) {
    const block = blockOf(each, context);
    if (block) append(found, block, each.link);
    else if (each.item.type === 'date' && each.item.month === null) found.monthless.push(each.item);
    else found.bad.push(wordsOf(each));
  }
  return narrowed(found);
}

const SIZES: readonly Unit[] = ['day', 'month', 'quarter', 'half', 'months', 'year'];

function isAlone({ isRange, first }: Block): boolean {
  return !isRange && !first.from && !first.until && !first.after;
}

/** The finer of two times of which one lies in the other. */
function holderOf(a: Block, b: Block): Block | undefined {
  const [fine, coarse] = SIZES.indexOf(a.unit) < SIZES.indexOf(b.unit) ? [a, b] : [b, a];
  const isHeld = fine.unit !== coarse.unit && fine.start >= coarse.start && fine.end <= coarse.end;
  return isHeld && isAlone(coarse) && (isAlone(fine) || fine.isRange) ? coarse : undefined;
}

/** "Quý I (15/3), quý II (15/6)": of a time and the one beside it in which it lies, the finer counts. */
function narrowed(found: Blocks): Blocks {
  const blocks: Block[] = [];
  const holders: Block[] = [];
  for (const block of found.blocks) {
    const before = blocks.at(-1);
    const holder = before && block.isBeside ? holderOf(before, block) : undefined;
    if (holder) holders.push(holder);
    if (holder && holder === before) blocks[blocks.length - 1] = { ...block, isBeside: before.isBeside };
    else if (!holder) blocks.push(block);
  }
  return { ...found, blocks, holders };
}

function append(found: Blocks, block: Block, link: Link): void {
  const before = found.blocks.at(-1);
  if (before && link === 'range' && !isDueWithin(before, block)) {
    const isBackwards = block.end < before.start;
    if (isBackwards) found.bad.push(`${before.start} – ${block.end}`);
    const unit = before.unit === block.unit ? block.unit : isNow(before) ? block.unit : 'day';
    found.blocks[found.blocks.length - 1] = {
      ...before,
      end: block.end,
      last: block.last,
      unit,
      isRange: true,
      yearAssumed: before.yearAssumed || block.yearAssumed,
    };
    return;
  }
  found.blocks.push(before && link === 'range' ? { ...block, isBeside: true } : block);
}

/** "Trước ngày 15/9 - Quý III": a dash between a due day and the cycle that holds it makes no range. */
function isDueWithin(a: Block, b: Block): boolean {
  return (a.first.bound === 'before' || b.first.bound !== null) && holderOf(a, b) !== undefined;
}

function isNow(block: Block): boolean {
  return block.first.type === 'date' && block.first.isIssue;
}

function wordsOf({ item, year }: Linked): string {
  return item.type === 'date' ? `${item.day}/${item.month ?? '?'}/${year ?? '?'}` : `${item.unit} ${item.index}`;
}

/** Rule 4: neighbours in a list are one span. Days are joined only when they have no manner of their own. */
export function mergeNeighbours(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const before = merged.at(-1);
    const isPlainDay = block.unit !== 'day' || (!block.first.bound && !before?.first.bound);
    const isNeighbour = before?.unit === block.unit && isPlainDay && shifted(before.end, 1) === block.start;
    if (before && isNeighbour && before.unit !== 'half') {
      merged[merged.length - 1] = { ...before, end: block.end, last: block.last, isMerged: true };
    } else merged.push(block);
  }
  return merged;
}

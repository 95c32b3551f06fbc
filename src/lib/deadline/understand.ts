// From the parts of a clause to its schedule, and from several clauses to one.
import { type Block, mergeNeighbours } from './blocks.ts';
import { type Clause, clauseOf } from './clause.ts';
import { combined } from './combine.ts';
import { listSchedule, singleSchedule } from './dated.ts';
import { isEveryCycle } from './every-cycle.ts';
import { type Item, isTime } from './items.ts';
import { noted, nothing } from './make.ts';
import { frequencySchedule, ruleSchedule, weekdaySchedule } from './recurring.ts';
import { REMARKS } from './remarks.ts';
import type { PlanContext, Schedule } from './schedule.ts';
import { type Piece, withoutOpeningDay, withSharedRule } from './settle.ts';
import { continuousSchedule, eventSchedule, instructedSchedule } from './undated.ts';

export function understand(clause: Clause, context: PlanContext): Schedule {
  if (clause.bad.length > 0) return nothing('unknown', true);
  const isUndated = clause.instruction !== undefined || clause.events.length > 0;
  const dated = isUndated ? undefined : datedSchedule(clause, context);
  if (clause.isContinuous && !isUndated) return continuousSchedule(clause, dated, context);
  if (dated) return dated;
  const before = partBefore(clause, context) ?? partAfterSudden(clause, context);
  const undated =
    clause.events.length > 0 && !clause.instruction
      ? eventSchedule(clause, context)
      : instructedSchedule(clause, context);
  return before ? beside(before, undated) : undated;
}

function datedSchedule(clause: Clause, context: PlanContext): Schedule {
  if (clause.weekday) return weekdaySchedule(clause, clause.weekday, context);
  if (clause.rules.length > 0) return ruleSchedule(clause, context);
  if (clause.freqs.length > 0) return frequencySchedule(clause, context);
  const merged = mergeNeighbours(clause.blocks);
  const [only] = merged;
  if (!only) return nothing(clause.monthless.length > 0 ? 'unknown' : 'unspecified', clause.monthless.length > 0);
  return merged.length === 1 && !isEveryCycle(clause.blocks)
    ? singleSchedule(only, clause, context)
    : listSchedule(clause, context);
}

/** "Quý III/2025 và theo chỉ đạo của cấp trên": what stands before has its own time. A bare year is only an outer bound. */
function partBefore(clause: Clause, context: PlanContext): Schedule | undefined {
  const at = clause.items.findIndex((item) => item.type === 'instruction' || item.type === 'event');
  const items = clause.items.slice(0, at);
  const part = clauseOf(items, context, '');
  const isOnlyYear = part.blocks.length > 0 && part.blocks.every((block) => block.unit === 'year');
  const leadsInto = part.blocks.some((block) => block.first.from);
  const speaks = part.blocks.length > 0 || part.freqs.length > 0 || part.rules.length > 0 || part.weekday !== undefined;
  if (part.isContinuous) return continuousSchedule(part, speaks ? datedSchedule(part, context) : undefined, context);
  return !speaks || isOnlyYear || leadsInto || part.bad.length > 0 ? undefined : datedSchedule(part, context);
}

/** "Đột xuất, hằng quý": what may happen at any time takes nothing from the cycles written after it. */
function partAfterSudden(clause: Clause, context: PlanContext): Schedule | undefined {
  const isSudden = !clause.instruction && clause.events.every(({ recurrence }) => recurrence === null);
  const part = clauseOf(
    clause.items.slice(clause.items.findLastIndex((item) => item.type === 'event') + 1),
    context,
    '',
  );
  const speaks = part.freqs.length > 0 || part.rules.length > 0;
  return isSudden && speaks && part.bad.length === 0 && !part.isContinuous ? datedSchedule(part, context) : undefined;
}

function beside(dated: Schedule, undated: Schedule): Schedule {
  const { bound: _, ...rest } = dated;
  return { ...rest, kind: 'compound', ambiguous: dated.ambiguous || undated.ambiguous, parts: [dated, undated] };
}

/** A due day or rule, as against the cycles and spans it may belong to. */
function isDue(item: Item): boolean {
  return item.type === 'rule' || (isTime(item) && item.bound !== null);
}

/** Clauses end at a semicolon, begin at a label, and at the next cycle or unit that has a day of its own. */
export function piecesOf(items: readonly Item[]): Piece[] {
  const pieces: Item[][] = [[]];
  const lastDue = items.findLastIndex(isDue);
  let hasTime = false;
  items.forEach((item, index) => {
    const next = items[index + 1];
    const isList = isBareTime(items[index - 1]) && isBareTime(next);
    const isBreak = item.type === 'label' || (item.type === 'link' && item.link === 'break' && !isList);
    const startsCycle = item.type === 'freq' && hasTime && index < lastDue && !isTime(items[index - 1]);
    const startsProduct = item.type === 'link' && hasTime && next?.type === 'words' && isDueSoon(items, index + 2);
    if (isBreak || startsCycle || startsProduct) {
      pieces.push([]);
      hasTime = false;
    }
    if (!isBreak) pieces.at(-1)?.push(item);
    if (isDue(item) || isTime(item)) hasTime = true;
  });
  return pieces.filter((piece) => piece.some(speaks));
}

/** "Quý III; Quý IV" is a list and not two products. */
function isBareTime(item: Item | undefined): boolean {
  return isTime(item) && item.bound === null;
}

function isDueSoon(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item !== undefined && (isDue(item) || isTime(item) || item.type === 'label');
}

function speaks(item: Item): boolean {
  return !['link', 'words', 'label', 'to', 'document', 'joined'].includes(item.type);
}

const RULED_BY: Readonly<Record<string, string>> = { month: 'monthly', quarter: 'quarterly' };

/** "…; tháng 12 trước ngày 20": nothing but a cycle and its own day. */
function namedCycles({ freqs, rules, blocks, holders, items }: Clause): readonly Block[] {
  const isPlain =
    freqs.length === 0 && items.every((item) => isTime(item) || item.type === 'link' || item.type === 'rule');
  if (!isPlain) return [];
  return rules.length > 0 ? blocks : blocks.every(({ unit }) => unit === 'day') ? holders : [];
}

/** "…; riêng quý IV trước ngày 15/12": the rule's own day of that quarter falls away. */
function replaced(clauses: readonly Clause[], context: PlanContext): Schedule[] {
  const exceptions = clauses
    .filter((clause) => clause.isInstead)
    .flatMap(({ blocks, holders }) => [...blocks, ...holders]);
  const named = clauses.map(namedCycles);
  const cycles = [...new Map(named.flat().map((block) => [`${block.unit} ${block.start}`, block])).values()];
  return clauses.map((clause, index) => {
    if (clause.isInstead) return understand(clause, context);
    const [rule] = clause.rules;
    const isRuled = rule !== undefined && rule.days.length > 0 && named[index]?.length === 0;
    const own = isRuled ? cycles.filter(({ unit }) => RULED_BY[unit] === rule.freq) : [];
    return understand({ ...clause, exceptions: [...clause.exceptions, ...exceptions, ...own] }, context);
  });
}

export function scheduleOf(items: readonly Item[], context: PlanContext, text: string): Schedule {
  const pieces = withSharedRule(piecesOf(withoutOpeningDay(items)));
  const clauses = pieces.map((piece) => clauseOf(piece, context, text));
  if (clauses.some((clause) => clause.bad.length > 0)) {
    const bad = clauses.flatMap((clause) => clause.bad);
    return noted(nothing('unknown', true), REMARKS.impossible(bad.join('; ')));
  }
  const schedules = replaced(clauses, context).filter((schedule) => schedule.kind !== 'unspecified');
  const [only] = schedules;
  if (!only) return nothing('unspecified');
  return schedules.length === 1 ? only : combined(schedules);
}

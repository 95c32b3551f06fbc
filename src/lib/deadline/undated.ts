// What has no due date of its own (rule 11): standing work, events, instructions, roadmaps. None is ever filled in.
import { addDays, addMonths, addWorkingDays, isCalendarDate, lunarToSolar } from '../vn-calendar/public.ts';
import type { Block } from './blocks.ts';
import type { Clause } from './clause.ts';
import { singleSchedule } from './dated.ts';
import { calendarOf, dateAt, overlap, told } from './days.ts';
import type { EventItem } from './items.ts';
import { noted, nothing, recurrenceOf } from './make.ts';
import { REMARKS } from './remarks.ts';
import type { PlanContext, Schedule } from './schedule.ts';

type Bounds = { start: string | null; outerBound?: string };

/** The spans beside undated work: where it begins, and an outer bound that is not a deadline. */
function boundsOf(blocks: readonly Block[], context: PlanContext, start: string | null): Bounds {
  const [block] = blocks;
  if (!block) return { start };
  if (block.first.from && !block.isRange) return { start: block.start };
  const isOneYear = block.unit === 'year' && !block.isRange && !block.isMerged;
  const inside = isOneYear ? (overlap(block, context.period) ?? block) : block;
  return { start: block.first.until && !block.isRange ? context.period[0] : inside.start, outerBound: inside.end };
}

function bounded(schedule: Schedule, { start, outerBound }: Bounds): Schedule {
  const placed = { ...schedule, start };
  return outerBound === undefined ? placed : noted({ ...placed, outerBound }, REMARKS.outerBound(told(outerBound)));
}

export function continuousSchedule(clause: Clause, dated: Schedule | undefined, context: PlanContext): Schedule {
  const start = context.period[0];
  const days = clause.blocks.filter(
    ({ unit, isRange, first }) => unit === 'day' && !isRange && !first.from && !first.until,
  );
  const hasDay =
    days.length > 0 ||
    clause.blocks.some(({ first }) => first.finishes) ||
    clause.rules.some((rule) => rule.days.length > 0) ||
    clause.weekday !== undefined;
  if (dated && hasDay) return { ...dated, kind: 'compound', start, parts: [noted(nothing('continuous')), dated] };
  if (clause.freqs.length > 0 || clause.rules.length > 0) {
    const freq = clause.freqs.join('+') || clause.rules.map((rule) => rule.freq).join('+');
    const recurrence = recurrenceOf(freq, null, { month: clause.rules[0]?.month ?? null });
    if (clause.to !== undefined) recurrence.to = clause.to;
    return bounded({ ...nothing('compound'), recurrence }, boundsOf(clause.blocks, context, start));
  }
  return bounded(noted(nothing('continuous'), REMARKS.dependsOnOther()), boundsOf(clause.blocks, context, start));
}

const OWN_ISSUE =
  /^(?:ngay )?(?:(?:ky|ban hanh)(?: ban hanh)?(?: (?:ke hoach|quyet dinh|van ban))?(?: nay)?|(?:ke hoach(?: nay)?(?: duoc| co)?|quyet dinh(?: nay| duoc| co| nay duoc| nay co)) (?:ban hanh|ky(?: ban hanh)?|phe duyet|hieu luc))$/;
const WRITTEN = /^(?:ngay )?(\d{1,2}) (?:[/.-]|thang) (\d{1,2})(?: (?:[/.-]|nam) (\d{4}))?$/;

/** The day an event is known to fall on: the plan's own issue, or a written date. */
function knownAnchor(text: string, context: PlanContext): string | undefined {
  if (OWN_ISSUE.test(text)) return context.issued && isCalendarDate(context.issued) ? context.issued : undefined;
  const [, day, month, year] = WRITTEN.exec(text) ?? [];
  return day === undefined ? undefined : dateAt(Number(year ?? context.year), Number(month), Number(day));
}

function countedFrom(anchor: string, count: NonNullable<EventItem['count']>, context: PlanContext): string | undefined {
  const { value, unit } = count;
  try {
    // The day of the event is not counted (Civil Code 147).
    if (unit === 'working day') return addWorkingDays(calendarOf(context), anchor, value);
    if (unit === 'day') return addDays(anchor, value);
    if (unit === 'week') return addDays(anchor, value * 7);
    return unit === 'hour' ? undefined : addMonths(anchor, unit === 'year' ? value * 12 : value);
  } catch {
    return undefined;
  }
}

function firstOfTet(text: string, context: PlanContext): string | undefined {
  if (!/\btet\b/.test(text) || /duong lich|trung thu|doan ngo/.test(text)) return undefined;
  try {
    return lunarToSolar({ day: 1, month: 1, year: context.year, isLeapMonth: false });
  } catch {
    return undefined;
  }
}

/** A written last day beside an event or an instruction is a deadline of its own. */
function withWrittenDay(undated: Schedule, clause: Clause, context: PlanContext): Schedule {
  const written = clause.blocks.find(({ unit, isRange, first }) => unit === 'day' && !isRange && first.bound !== null);
  if (!written) return undated;
  const { bound: _, ...day } = singleSchedule(written, clause, context);
  return { ...day, kind: 'compound', parts: [undated, day] };
}

export function eventSchedule(clause: Clause, context: PlanContext): Schedule {
  const [event] = clause.events;
  return event ? withWrittenDay(oneEvent(event, clause, context), clause, context) : nothing('unknown', true);
}

function oneEvent(event: EventItem, clause: Clause, context: PlanContext): Schedule {
  const from = clause.blocks.find((block) => block.first.from);
  if (event.isOpenRange && from) return { ...nothing('date_range'), start: from.start };
  const { recurrence } = event;
  const schedule = { ...nothing('event_driven', event.isDoubtful), recurrence, start: from?.start ?? null };
  if (!recurrence) return noted(schedule, REMARKS.dependsOnOther());
  const anchor = knownAnchor(event.anchorText, context);
  if (anchor) return fromKnown(schedule, anchor, event, context);
  const tet = firstOfTet(event.anchorText, context);
  if (tet) return noted({ ...schedule, ambiguous: true }, REMARKS.anchorComputed(told(tet)));
  const isReceipt = /^(?:ngay )?(?:nhan|nhan duoc|tiep nhan)(?: duoc)? (?:ke hoach|quyet dinh)(?: nay)?$/.test(
    event.anchorText,
  );
  const isUnanchored = event.count !== null && event.anchorText === '';
  const remarks = [REMARKS.anchorUnknown(), ...(event.isDoubtful ? [REMARKS.offsetDoubtful()] : [])];
  return noted({ ...schedule, ambiguous: schedule.ambiguous || isReceipt || isUnanchored }, ...remarks);
}

function fromKnown(schedule: Schedule, anchor: string, event: EventItem, context: PlanContext): Schedule {
  if (!event.count) {
    const isBefore = event.recurrence?.bound === 'before';
    return isBefore ? { ...schedule, ambiguous: true } : { ...schedule, start: anchor };
  }
  const due = countedFrom(anchor, event.count, context);
  if (due === undefined) return { ...schedule, start: anchor };
  const start = due < anchor ? null : anchor;
  return noted({ ...schedule, start, due }, REMARKS.anchorComputed(told(due)));
}

export function instructedSchedule(clause: Clause, context: PlanContext): Schedule {
  const { instruction } = clause;
  const isSudden = instruction?.isTimetable && clause.events.length > 0;
  if (isSudden) return noted(nothing('event_driven'), REMARKS.dependsOnOther());
  const remarks = [REMARKS.dependsOnOther(), ...(clause.hasDocumentDate ? [REMARKS.documentDate()] : [])];
  const isDoubtful = clause.hasDocumentDate || (instruction?.isVague ?? false);
  const kind = instruction?.isRoadmap ? 'roadmap' : 'on_instruction';
  const spans = clause.blocks.filter(({ unit, isRange, first }) => unit !== 'day' || isRange || first.from);
  const recurrence = clause.freqs.length > 0 ? recurrenceOf(clause.freqs.join('+'), null) : null;
  const schedule = bounded(
    noted({ ...nothing(kind, isDoubtful), recurrence }, ...remarks),
    boundsOf(spans, context, null),
  );
  return withWrittenDay(schedule, clause, context);
}

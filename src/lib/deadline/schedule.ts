// The shape of an answer. The names of kinds, bounds and frequencies are those in which golden readings are written.
import type { CalendarDate, WorkingCalendar } from '../vn-calendar/public.ts';

export const KINDS = [
  'fixed_date',
  'before_date',
  'date_range',
  'month',
  'month_range',
  'quarters',
  'half_year',
  'year',
  'multi_year',
  'continuous',
  'recurring',
  'event_driven',
  'on_instruction',
  'roadmap',
  'compound',
  'unspecified',
  'unknown',
] as const;
export type Kind = (typeof KINDS)[number];

export type Period = readonly [CalendarDate, CalendarDate];

export type PlanContext = {
  /** The plan's year: what a month or quarter without a year belongs to. */
  year: number;
  period: Period;
  /** The day the plan was signed, when known. */
  issued?: CalendarDate | null;
  /** Days off and working days; without it the holidays that the law foresees are used. */
  calendar?: WorkingCalendar;
};

/** before: the day itself is too late. by: the day still counts. */
export type Bound = 'before' | 'by';
export type RuleBound = Bound | 'within' | 'after' | 'immediately_after' | 'until';

export type Recurrence = {
  /** daily, weekly, monthly, quarterly, half_year, annual …, joined by "+", or list, per_event, periodic */
  freq: string;
  day: number | string | null;
  month: number | string | null;
  bound: RuleBound | null;
  dates: CalendarDate[] | null;
  count?: number;
  to?: string;
  offset?: string;
  anchor?: string;
};

export type Remark = { code: string; vi: string; en: string };

export type Schedule = {
  kind: Kind;
  start: CalendarDate | null;
  due: CalendarDate | null;
  /** Only of a `before_date`. */
  bound?: Bound;
  recurrence: Recurrence | null;
  /** A day, or "hết tháng/quý/năm", is written; otherwise the end of the span is implied. */
  explicitDue: boolean;
  ambiguous: boolean;
  /** HH:mm where an hour is written. */
  time?: string;
  /** Work without a due date of its own may still have an outer limit. It is never a due date. */
  outerBound?: CalendarDate;
  /** Of a compound: what each product, cycle or unit has of its own. */
  parts?: Schedule[];
  remarks: Remark[];
};

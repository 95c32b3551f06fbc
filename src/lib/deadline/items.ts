// What the scanner finds in a phrase, before it is understood.
import type { Bound, Recurrence } from './schedule.ts';

/** What stands before a date or a span: trước, chậm nhất, từ, đến hết, sau, an hour. */
export type Manner = {
  bound: Bound | null;
  from: boolean;
  until: boolean;
  endOf: boolean;
  after: boolean;
  clock: string | null;
  /** "chậm nhất trước": both readings are written. */
  contradictory: boolean;
  /** "hoàn thành trong quý IV": the end of the span is due, also beside standing work. */
  finishes: boolean;
};

export type SoftPart = { first: number | 'late'; last: number | 'end'; unit: 'day' | 'month'; isExact: boolean };

export type DateItem = Manner & {
  type: 'date';
  day: number | 'last' | 'last_working_day';
  month: number | null;
  year: number | null;
  /** "ngày 20 tháng 3": months that follow take the same day. */
  isSpelled: boolean;
  isLunar: boolean;
  isRelative: boolean;
  /** "từ nay", "ngày ký": the day the plan was signed. */
  isIssue: boolean;
};

export type SpanUnit = 'month' | 'quarter' | 'half' | 'months' | 'year';
export type SpanItem = Manner & {
  type: 'span';
  unit: SpanUnit;
  /** Of `months`: 9 for the first nine of the year, -3 for the last three. */
  index: number;
  year: number | null;
  part: SoftPart | null;
  /** "năm sau", "năm trước": said to be outside the plan's year. */
  isRelative: boolean;
};

export type RuleDay = number | 'last' | 'last_working_day' | 'first' | 'first_working_day';
export type RuleMonth = 'next' | 'last_of_quarter' | 'first_of_quarter' | 'middle_of_quarter' | 'first_of_next_quarter';
export type RuleItem = Manner & {
  type: 'rule';
  freq: string;
  days: RuleDay[];
  month: RuleMonth | null;
  /** "cuối tháng" alone may be every month or this one. */
  isDoubtful: boolean;
};

export type EventItem = {
  type: 'event';
  recurrence: Recurrence | null;
  count: { value: number; unit: 'day' | 'working day' | 'week' | 'month' | 'hour' | 'year' } | null;
  /** Words of the anchor, canonical, to see whether it is a known day. */
  anchorText: string;
  isDoubtful: boolean;
  /** "đến ngày được kiểm tra": the open end of a range. */
  isOpenRange: boolean;
};

export type Item =
  | DateItem
  | SpanItem
  | RuleItem
  | EventItem
  | { type: 'freq'; freq: string; count: number | null; isReport: boolean }
  | { type: 'weekday'; day: string; bound: Bound | null; clock: string | null }
  | { type: 'instruction'; isRoadmap: boolean; isVague: boolean; isTimetable: boolean }
  | { type: 'continuous' }
  | { type: 'open'; unit: 'month' | 'quarter' | 'year' | null }
  | { type: 'link'; link: 'range' | 'and' | 'or' | 'break' }
  | { type: 'label' }
  | { type: 'words' }
  | { type: 'to'; to: string }
  | { type: 'joined' }
  | { type: 'except' }
  | { type: 'instead' }
  | { type: 'document'; hasDate: boolean }
  | { type: 'status' }
  | { type: 'undated' }
  | { type: 'ditto' }
  | { type: 'bad'; text: string };

export type TimeItem = DateItem | SpanItem;

export function isTime(item: Item | undefined): item is TimeItem {
  return item?.type === 'date' || item?.type === 'span';
}

export const PLAIN: Manner = {
  bound: null,
  from: false,
  until: false,
  endOf: false,
  after: false,
  clock: null,
  contradictory: false,
  finishes: false,
};

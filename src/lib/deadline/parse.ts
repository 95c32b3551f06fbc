// The door: one phrase in, one schedule out. Whatever the text, there is an answer.
import { isCalendarDate } from '../vn-calendar/public.ts';
import { asideTerminals } from './aside-terminals.ts';
import { countTerminals } from './count-terminals.ts';
import { documentTerminals, eventTerminals, limitTerminal, standingTerminals } from './event-terminals.ts';
import { lunarTerminals } from './lunar-terminals.ts';
import { noted, nothing, recurrenceOf } from './make.ts';
import { linkTerminals, mannerTerminals, openTerminals } from './manner-terminals.ts';
import { REMARKS } from './remarks.ts';
import { ruleTerminals } from './rule-terminals.ts';
import { type Note, type Scan, scanAll, startScan } from './scan.ts';
import type { PlanContext, Remark, Schedule } from './schedule.ts';
import { dateTerminals, spanTerminals } from './time-terminals.ts';
import { scheduleOf } from './understand.ts';
import { withWarnings } from './warnings.ts';

/** Earlier ones speak first: a document's date before a date, a rule before the day in it. */
const TERMINALS = [
  ...lunarTerminals,
  ...asideTerminals,
  ...documentTerminals,
  limitTerminal,
  ...countTerminals,
  ...openTerminals,
  ...ruleTerminals,
  ...mannerTerminals,
  ...dateTerminals,
  ...spanTerminals,
  ...eventTerminals,
  ...standingTerminals,
  ...linkTerminals,
];

const EMPTY = /^(?![\s\-–]*\/\/)[\s\-–—_./\\*…()]*$/;
const DITTO = /^[-."' ]*(?:nt|n t|n \/ t|nhu tren|nhu (?:dong|muc|hang) tren|\/ \/)[-."' ]*$/;
/** A form whose dots nobody has filled in. */
const BLANK = /(?<![._])(?:\.{2,}|…|_{2,})\s*\/|ngày[\s.…_]+tháng[\s.…_]+năm|quý\s*(?:\.{2,}|…|_{2,})/i;
/** A quarter or month whose numeral was lost on the way, by a scan most often: which one it was nobody may guess. */
const NUMERAL_LOST = /^\s*(?:trong\s+|hết\s+)?(?:quý|tháng)\s*(?:\/|[-–]|năm)\s*\d{4}[\s.]*$/iu;
const NOTE_REMARKS: Readonly<Record<Note, () => Remark>> = {
  repaired: REMARKS.repaired,
  doubtful_numeral: REMARKS.doubtfulNumeral,
  two_digit_year: REMARKS.twoDigitYear,
  day_and_month_or_range: REMARKS.dayMonthOrRange,
  soft_part: REMARKS.approximate,
  leftover: REMARKS.leftover,
  moved: REMARKS.moved,
  lunar: REMARKS.lunar,
  round_the_clock: REMARKS.roundTheClock,
  count_or_day: REMARKS.countOrDay,
};
const DOUBTFUL_NOTES: readonly Note[] = [
  'repaired',
  'doubtful_numeral',
  'day_and_month_or_range',
  'soft_part',
  'leftover',
  'moved',
  'lunar',
  'round_the_clock',
  'count_or_day',
];

export function parseDeadline(written: string, context: PlanContext): Schedule {
  const phrase = written.normalize('NFC');
  if (EMPTY.test(phrase)) return noted(nothing('unspecified'), REMARKS.empty());
  if (BLANK.test(phrase)) return noted(nothing('unspecified', true), REMARKS.blank());
  if (NUMERAL_LOST.test(phrase)) return noted(nothing('unknown', true), REMARKS.notUnderstood());
  const sane = saneContext(context);
  const scan = startScan(phrase, sane);
  if (DITTO.test(scan.text) || /^["“”〃'’\s]+$/.test(phrase))
    return noted(nothing('unspecified', true), REMARKS.inherits());
  const items = scanAll(scan, TERMINALS);
  const schedule = withNotes(inOrder(scheduleOf(items, sane, scan.text)), scan);
  return schedule.kind === 'unspecified' ? withoutTime(scan, sane) : withWarnings(schedule, items, sane);
}

const isYear = (year: number) => Number.isInteger(year) && year >= 1901 && year <= 2190;

/** What cannot be in a context is mended here, once, so that nothing behind it has to doubt it. */
function saneContext(context: PlanContext): PlanContext {
  const [from, to] = context.period;
  const isPeriod = isCalendarDate(from) && isCalendarDate(to) && from <= to && to <= '2190-12-31';
  const year = isYear(context.year) ? context.year : isPeriod ? Number(from.slice(0, 4)) : undefined;
  if (year === undefined) throw new RangeError('Chưa biết kế hoạch của năm nào.');
  const period = isPeriod ? context.period : ([`${year}-01-01`, `${year}-12-31`] as const);
  const issued = context.issued && isCalendarDate(context.issued) ? context.issued : null;
  return { ...context, year, period, issued };
}

/** Parts that contradict each other leave the last day standing, and the doubt. */
function inOrder(schedule: Schedule): Schedule {
  const { start, due } = schedule;
  return start !== null && due !== null && due < start ? { ...schedule, start: null, ambiguous: true } : schedule;
}

function withNotes(schedule: Schedule, scan: Scan): Schedule {
  const notes = [...scan.notes];
  const isDoubtful = notes.some((note) => DOUBTFUL_NOTES.includes(note));
  return noted(
    { ...schedule, ambiguous: schedule.ambiguous || isDoubtful },
    ...notes.map((note) => NOTE_REMARKS[note]()),
  );
}

function withoutTime(scan: Scan, context: PlanContext): Schedule {
  if (scan.items.some((item) => item.type === 'undated')) return noted(nothing('unspecified', true), REMARKS.empty());
  if (scan.items.some((item) => item.type === 'status')) return noted(nothing('unknown', true), REMARKS.status());
  if (/\bdinh ky\b/.test(scan.text)) {
    const recurring = {
      ...nothing('recurring', true),
      start: context.period[0],
      recurrence: recurrenceOf('periodic', null),
    };
    return noted(recurring, REMARKS.dependsOnOther());
  }
  return noted(nothing('unknown', true), REMARKS.notUnderstood());
}

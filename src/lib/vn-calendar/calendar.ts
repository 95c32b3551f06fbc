import {
  type CalendarDate,
  FIRST_YEAR,
  fromOrdinal,
  LAST_YEAR,
  makeDate,
  minuteOfClock,
  toOrdinal,
  weekdayOfOrdinal,
  yearOf,
} from './dates.ts';

export const DAY_KINDS = ['HOLIDAY', 'COMPENSATION', 'SWAP_OFF', 'SWAP_WORK'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** FOUND: a law or announcement says so. KNOWN: practice. COMPUTED: follows from a rule. UNSURE: to be confirmed. */
export const CERTAINTIES = ['FOUND', 'KNOWN', 'COMPUTED', 'UNSURE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type CalendarDay = {
  date: CalendarDate;
  name: string;
  kind: DayKind;
  basis: string;
  certainty: Certainty;
  /** The other day of a swap; a swapped working day keeps the hours of the weekday it stands for. */
  swappedWith?: CalendarDate;
};

export type Session = {
  /** 1 = Monday … 7 = Sunday */
  weekdays: readonly number[];
  /** HH:mm */
  from: string;
  /** HH:mm */
  to: string;
  openForReception: boolean;
  countsForDeadline: boolean;
  validFrom?: CalendarDate;
  validTo?: CalendarDate;
};

/** Minutes since midnight. */
export type Span = { from: number; to: number };

type DayPlan = { counting: readonly Span[]; open: readonly Span[]; workingMinutes: number };

/** One year prepared for quick sums: entry i of a running total holds what lies before day i of the year. */
export type YearTable = {
  firstOrdinal: number;
  plans: readonly DayPlan[];
  workingDaysBefore: Int32Array;
  minutesBefore: Int32Array;
};

export type WorkingCalendar = {
  readonly days: ReadonlyMap<number, readonly CalendarDay[]>;
  readonly announcedYears: ReadonlySet<number>;
  readonly sessions: readonly Session[];
  /** Both are filled as they are first asked for. */
  readonly yearTables: Map<number, YearTable>;
  readonly ordinaryMinutes: Map<CalendarDate, number>;
};

const MAX_CALENDAR_DAYS = 20_000;
const MAX_SESSIONS = 1_000;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
// A unit without sessions in force still needs a length to speak in days: that of a five-day 40-hour week.
const FALLBACK_DAY_MINUTES = 480;
const CLOSED: DayPlan = { counting: [], open: [], workingMinutes: 0 };

export const defaultSessions: readonly Session[] = [
  { weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '11:30', openForReception: true, countsForDeadline: true },
  { weekdays: [1, 2, 3, 4, 5], from: '13:30', to: '17:00', openForReception: true, countsForDeadline: true },
];

/** The calendar of one unit: build it once and keep it, it remembers the years it has worked out. */
export function makeCalendar({
  days,
  sessions,
}: {
  days: readonly CalendarDay[];
  sessions: readonly Session[];
}): WorkingCalendar {
  if (days.length > MAX_CALENDAR_DAYS) throw new RangeError(`Lịch nghỉ có quá ${MAX_CALENDAR_DAYS} dòng.`);
  if (sessions.length > MAX_SESSIONS) throw new RangeError(`Giờ làm việc có quá ${MAX_SESSIONS} dòng.`);
  sessions.forEach(checkSession);
  if (!sessions.some((session) => session.countsForDeadline)) {
    throw new RangeError('Cần ít nhất một buổi làm việc được tính vào thời hạn.');
  }
  return {
    days: daysByOrdinal(days),
    announcedYears: new Set(days.map((day) => yearOf(day.date))),
    sessions: structuredClone(sessions),
    yearTables: new Map(),
    ordinaryMinutes: new Map(),
  };
}

function checkSession({ weekdays, from, to, validFrom, validTo }: Session): void {
  if (weekdays.length === 0 || weekdays.some((weekday) => !WEEKDAYS.includes(weekday))) {
    throw new RangeError(`Buổi ${from}–${to} phải có thứ trong tuần từ 1 (thứ Hai) đến 7 (Chủ nhật).`);
  }
  if (minuteOfClock(from) >= minuteOfClock(to)) {
    throw new RangeError(`Buổi làm việc phải bắt đầu trước khi kết thúc: ${from}–${to}.`);
  }
  if (validFrom !== undefined) toOrdinal(validFrom);
  if (validTo !== undefined) toOrdinal(validTo);
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    throw new RangeError(`Buổi ${from}–${to} có ngày hết hiệu lực trước ngày bắt đầu: ${validFrom}, ${validTo}.`);
  }
}

function daysByOrdinal(days: readonly CalendarDay[]): Map<number, CalendarDay[]> {
  const grouped = Map.groupBy(structuredClone(days), (day) => toOrdinal(day.date));
  for (const rows of grouped.values()) {
    const working = rows.filter((row) => row.kind === 'SWAP_WORK');
    if (working.length > 0 && working.length < rows.length) {
      throw new RangeError(`Ngày ${rows[0]?.date} vừa là ngày nghỉ vừa là ngày làm bù.`);
    }
    for (const row of working) if (row.swappedWith !== undefined) toOrdinal(row.swappedWith);
  }
  return grouped;
}

/** The announced holidays and swaps that fall on a date. */
export function announcedDays(calendar: WorkingCalendar, date: CalendarDate): readonly CalendarDay[] {
  return calendar.days.get(toOrdinal(date)) ?? [];
}

/** Reception and work both make an office open; only the second runs the clock. */
function planOf(sessions: readonly Session[], date: CalendarDate, weekday: number): DayPlan {
  const valid = sessions.filter(
    ({ weekdays, validFrom, validTo }) =>
      weekdays.includes(weekday) &&
      (validFrom === undefined || validFrom <= date) &&
      (validTo === undefined || date <= validTo),
  );
  const counting = mergeSpans(valid.filter((session) => session.countsForDeadline).map(spanOf));
  const open = mergeSpans(valid.filter((session) => session.openForReception || session.countsForDeadline).map(spanOf));
  return { counting, open, workingMinutes: counting.reduce((sum, span) => sum + span.to - span.from, 0) };
}

function spanOf({ from, to }: Session): Span {
  return { from: minuteOfClock(from), to: minuteOfClock(to) };
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

function buildDayPlan({ days, sessions }: WorkingCalendar, ordinal: number): DayPlan {
  const date = fromOrdinal(ordinal);
  const [row] = days.get(ordinal) ?? [];
  if (!row) return planOf(sessions, date, weekdayOfOrdinal(ordinal));
  if (row.kind !== 'SWAP_WORK') return CLOSED;
  if (row.swappedWith !== undefined) return planOf(sessions, date, weekdayOfOrdinal(toOrdinal(row.swappedWith)));
  // The announcement does not say which day is made up for: take the hours of the last ordinary working day before.
  const plans = WEEKDAYS.map((back) => planOf(sessions, date, weekdayOfOrdinal(ordinal - back)));
  return plans.find((plan) => plan.workingMinutes > 0) ?? CLOSED;
}

export function getYearTable(calendar: WorkingCalendar, year: number): YearTable {
  const known = calendar.yearTables.get(year);
  if (known) return known;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Không tìm được thời điểm làm việc trong các năm ${FIRST_YEAR}–${LAST_YEAR}.`);
  }
  const firstOrdinal = toOrdinal(makeDate(year, 1, 1));
  const dayCount = toOrdinal(makeDate(year, 12, 31)) - firstOrdinal + 1;
  const plans = Array.from({ length: dayCount }, (_, index) => buildDayPlan(calendar, firstOrdinal + index));
  const workingDaysBefore = new Int32Array(dayCount + 1);
  const minutesBefore = new Int32Array(dayCount + 1);
  plans.forEach(({ workingMinutes }, index) => {
    workingDaysBefore[index + 1] = valueAt(workingDaysBefore, index) + (workingMinutes > 0 ? 1 : 0);
    minutesBefore[index + 1] = valueAt(minutesBefore, index) + workingMinutes;
  });
  const table = { firstOrdinal, plans, workingDaysBefore, minutesBefore };
  calendar.yearTables.set(year, table);
  return table;
}

export function valueAt(values: Int32Array, index: number): number {
  const value = values.at(index);
  if (value === undefined) throw new RangeError(`Ngày thứ ${index} không thuộc năm này.`);
  return value;
}

export function planAt(calendar: WorkingCalendar, date: CalendarDate): DayPlan {
  const { firstOrdinal, plans } = getYearTable(calendar, yearOf(date));
  return plans[toOrdinal(date) - firstOrdinal] ?? CLOSED;
}

/** Working minutes of the most common day in the week of that date's rules; of two equally common, the longer. */
export function ordinaryDayMinutes(calendar: WorkingCalendar, date: CalendarDate): number {
  const known = calendar.ordinaryMinutes.get(date);
  if (known !== undefined) return known;
  const lengths = WEEKDAYS.map((weekday) => planOf(calendar.sessions, date, weekday).workingMinutes);
  const worked = lengths.filter((minutes) => minutes > 0);
  const countOf = (minutes: number) => worked.filter((each) => each === minutes).length;
  const [ordinary = FALLBACK_DAY_MINUTES] = worked.toSorted((a, b) => countOf(b) - countOf(a) || b - a);
  calendar.ordinaryMinutes.set(date, ordinary);
  return ordinary;
}

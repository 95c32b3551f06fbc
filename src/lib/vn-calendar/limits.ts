import { type CalendarDate, isCalendarDate, isLocalTime, type LocalTime } from './dates.ts';

/** Largest value accepted for each unit: about ten years of each. */
export const LIMIT_MAXIMA = {
  WORKING_DAY: 2_500,
  WORKING_HOUR: 20_000,
  CALENDAR_DAY: 3_650,
  MONTH: 120,
} as const;

/** Later than this, what is due the same day may be answered on the next working day (Luật Hộ tịch, chứng thực). */
export const SAME_DAY_CUT = '15:00';

export type CountedUnit = keyof typeof LIMIT_MAXIMA;
export type LimitUnit = CountedUnit | 'SAME_DAY';
export type Limit = { value: number; unit: CountedUnit } | { value?: number; unit: 'SAME_DAY' };

/** From the request for supplements until they are complete. */
export type Pause = readonly [from: LocalTime, to: LocalTime];

export type DueRequest = {
  /** The moment of receipt. A date without a clock is an event (a birth, a decision): it never moves. */
  from: LocalTime | CalendarDate;
  limit: Limit;
  pauses?: readonly Pause[];
};

export type Due = { due: LocalTime; why: string[] };

const MAX_PAUSES = 1_000;

function checkLimit(limit: Limit): void {
  if (limit.unit === 'SAME_DAY') return;
  const { value, unit } = limit;
  const max = LIMIT_MAXIMA[unit];
  // A limit of nothing would be overdue at once: it is a mistake of entry, never a limit.
  if (!(value > 0) || value > max)
    throw new RangeError(`Thời hạn ${unit} phải lớn hơn 0 và không quá ${max}: ${value}.`);
  const isWhole = unit === 'WORKING_HOUR' ? Number.isInteger(value * 60) : Number.isInteger(value);
  if (!isWhole) {
    throw new RangeError(`Thời hạn ${unit} phải là số ${unit === 'WORKING_HOUR' ? 'phút chẵn' : 'nguyên'}: ${value}.`);
  }
}

function checkPause([from, to]: Pause): void {
  for (const time of [from, to]) {
    if (!isLocalTime(time)) throw new RangeError(`Thời điểm tạm dừng không có thật: "${time}".`);
  }
  if (from > to) throw new RangeError(`Tạm dừng kết thúc trước khi bắt đầu: ${from}, ${to}.`);
}

export function checkRequest({ from, limit, pauses = [] }: DueRequest): void {
  if (!isLocalTime(from) && !isCalendarDate(from)) {
    throw new RangeError(`Thời điểm tiếp nhận không có thật: "${from}" (cần dạng 2025-08-29T09:00).`);
  }
  checkLimit(limit);
  if (!isLocalTime(from) && (limit.unit === 'WORKING_HOUR' || limit.unit === 'SAME_DAY')) {
    throw new RangeError(`Thời hạn ${limit.unit} cần giờ tiếp nhận, không chỉ ngày: "${from}".`);
  }
  if (pauses.length > MAX_PAUSES) throw new RangeError(`Có quá ${MAX_PAUSES} lần tạm dừng.`);
  pauses.forEach(checkPause);
}

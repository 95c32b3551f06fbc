// Calendar dates and local times are strings: a JS Date would bring the machine's time zone into a deadline.

/** YYYY-MM-DD */
export type CalendarDate = string;
/** YYYY-MM-DDTHH:mm, the wall clock in Việt Nam */
export type LocalTime = string;
/** Days since 1970-01-01 and minutes since midnight. */
export type Moment = { ordinal: number; minute: number };

type DateParts = { year: number; month: number; day: number };

const MILLISECONDS_PER_DAY = 86_400_000;
const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK_SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;
const TIME_SEPARATOR_INDEX = 10;
const MAX_MONTHS = 12 * 100;
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const WEEKDAY_NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function partsOf(date: CalendarDate): DateParts | undefined {
  const match = DATE_SHAPE.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isReal =
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? { year, month, day } : undefined;
}

function getParts(date: CalendarDate): DateParts {
  const parts = partsOf(date);
  if (!parts)
    throw new RangeError(`Ngày không có thật: "${date}" (cần dạng 2026-08-22, năm ${FIRST_YEAR}–${LAST_YEAR}).`);
  return parts;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

export function isCalendarDate(value: string): boolean {
  return partsOf(value) !== undefined;
}

export function isLocalTime(value: string): boolean {
  return (
    value[TIME_SEPARATOR_INDEX] === 'T' &&
    isCalendarDate(dateOf(value)) &&
    CLOCK_SHAPE.test(value.slice(TIME_SEPARATOR_INDEX + 1))
  );
}

export function makeDate(year: number, month: number, day: number): CalendarDate {
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  getParts(date);
  return date;
}

export function toOrdinal(date: CalendarDate): number {
  const { year, month, day } = getParts(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

export function fromOrdinal(ordinal: number): CalendarDate {
  const date = new Date(ordinal * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new RangeError(`Kết quả nằm ngoài các năm ${FIRST_YEAR}–${LAST_YEAR}.`);
  }
  return date.toISOString().slice(0, TIME_SEPARATOR_INDEX);
}

export function yearOf(date: CalendarDate): number {
  return getParts(date).year;
}

/** 1 = Monday … 7 = Sunday */
export function weekdayOfOrdinal(ordinal: number): number {
  // 1970-01-01 was a Thursday; the inner remainder may be negative before 1970.
  return ((((ordinal + 3) % 7) + 7) % 7) + 1;
}

/** 1 = Monday … 7 = Sunday */
export function weekdayOf(date: CalendarDate): number {
  return weekdayOfOrdinal(toOrdinal(date));
}

export function weekdayName(weekday: number): string {
  const name = WEEKDAY_NAMES[weekday - 1];
  if (name === undefined) throw new RangeError(`Thứ trong tuần phải từ 1 (thứ Hai) đến 7 (Chủ nhật): ${weekday}.`);
  return name;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days)) throw new RangeError(`Số ngày phải là số nguyên: ${days}.`);
  return fromOrdinal(toOrdinal(date) + days);
}

/** The same day of a later (or earlier) month, or its last day when there is none (Civil Code 148). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  if (!Number.isInteger(months) || Math.abs(months) > MAX_MONTHS) {
    throw new RangeError(`Số tháng phải là số nguyên, không quá ${MAX_MONTHS}: ${months}.`);
  }
  const { year, month, day } = getParts(date);
  const monthIndex = year * 12 + month - 1 + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = monthIndex - targetYear * 12 + 1;
  return makeDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Calendar days from one date to another, negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toOrdinal(to) - toOrdinal(from);
}

export function dateOf(time: LocalTime): CalendarDate {
  return time.slice(0, TIME_SEPARATOR_INDEX);
}

export function clockOf(time: LocalTime): string {
  return time.slice(TIME_SEPARATOR_INDEX + 1);
}

/** Minutes since midnight of HH:mm. */
export function minuteOfClock(clock: string): number {
  const match = CLOCK_SHAPE.exec(clock);
  if (!match) throw new RangeError(`Giờ không có thật: "${clock}" (cần dạng 07:30).`);
  return Number(match[1]) * 60 + Number(match[2]);
}

export function toMoment(time: LocalTime): Moment {
  if (time[TIME_SEPARATOR_INDEX] !== 'T') {
    throw new RangeError(`Thời điểm không có thật: "${time}" (cần dạng 2026-08-22T09:00).`);
  }
  return { ordinal: toOrdinal(dateOf(time)), minute: minuteOfClock(clockOf(time)) };
}

export function fromMoment({ ordinal, minute }: Moment): LocalTime {
  return `${fromOrdinal(ordinal)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** dd/MM/yyyy */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = getParts(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** HH:mm dd/MM/yyyy */
export function formatDateTime(time: LocalTime): string {
  toMoment(time);
  return `${clockOf(time)} ${formatDate(dateOf(time))}`;
}

// What comes from a file or a command line is unknown until it has been read here.
import { type CalendarDay, CERTAINTIES, DAY_KINDS, type WorkingCalendar } from './calendar.ts';
import { isCalendarDate } from './dates.ts';
import { computeDue } from './due.ts';
import type { CountedUnit, Due, DueRequest, Limit, Pause } from './limits.ts';

type Fields = Record<string, unknown>;

const MAX_REQUESTS = 100_000;
const COUNTED_UNITS: CountedUnit[] = ['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH'];

function readFields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null) throw new RangeError(`${what} phải là một đối tượng.`);
  return { ...value };
}

function readList(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new RangeError(`${what} phải là một danh sách.`);
  return value;
}

function readText(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw new RangeError(`${what} phải là chữ, không để trống.`);
  return value;
}

function readOneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new RangeError(`${what} phải là một trong: ${allowed.join(', ')}.`);
  return found;
}

function readLimit(input: unknown): Limit {
  const { value, unit: unitName } = readFields(input, 'limit');
  const unit = readOneOf(unitName, [...COUNTED_UNITS, 'SAME_DAY'] as const, 'limit.unit');
  if (unit === 'SAME_DAY') return { unit };
  if (typeof value !== 'number') throw new RangeError('limit.value phải là số.');
  return { unit, value };
}

function readPause(value: unknown): Pause {
  const times = readList(value, 'pauses[]');
  if (times.length !== 2) throw new RangeError('Mỗi lần tạm dừng gồm hai thời điểm: bắt đầu và kết thúc.');
  return [readText(times[0], 'pauses[][0]'), readText(times[1], 'pauses[][1]')];
}

export function readDueRequest(value: unknown): DueRequest {
  const { from, limit, pauses } = readFields(value, 'Yêu cầu');
  const request = { from: readText(from, 'from'), limit: readLimit(limit) };
  return pauses === undefined || pauses === null
    ? request
    : { ...request, pauses: readList(pauses, 'pauses').map(readPause) };
}

/** The command line's function: a list of requests in, a list of answers out, in the same order. */
export function computeDues(calendar: WorkingCalendar, input: unknown): Due[] {
  const requests = readList(input, 'Đầu vào');
  if (requests.length > MAX_REQUESTS) throw new RangeError(`Có quá ${MAX_REQUESTS} yêu cầu.`);
  return requests.map((request, index) =>
    naming(`Yêu cầu thứ ${index + 1}`, () => computeDue(calendar, readDueRequest(request))),
  );
}

/** Reads rows like those of data/holidays.json. */
export function readCalendarDays(input: unknown): CalendarDay[] {
  return readList(input, 'Lịch nghỉ').map((row, index) => naming(`Dòng ${index + 1}`, () => readCalendarDay(row)));
}

function readCalendarDay(value: unknown): CalendarDay {
  const { date, name, kind, basis, certainty, swappedWith } = readFields(value, 'Ngày');
  const day = {
    date: readDate(date, 'date'),
    name: readText(name, 'name'),
    kind: readOneOf(kind, DAY_KINDS, 'kind'),
    basis: readText(basis, 'basis'),
    certainty: readOneOf(certainty, CERTAINTIES, 'certainty'),
  };
  return swappedWith === undefined ? day : { ...day, swappedWith: readDate(swappedWith, 'swappedWith') };
}

function readDate(value: unknown, what: string): string {
  const date = readText(value, what);
  if (!isCalendarDate(date)) throw new RangeError(`${what} không có thật: "${date}".`);
  return date;
}

function naming<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${place}: ${error.message}`, { cause: error });
    throw error;
  }
}

// What comes from a file or a command line is unknown until it has been read here.
import { isCalendarDate, type WorkingCalendar } from '../vn-calendar/public.ts';
import { parseDeadline } from './parse.ts';
import type { PlanContext, Schedule } from './schedule.ts';

const MAX_PHRASES = 100_000;
const MAX_PHRASE_LENGTH = 100_000;

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readDate(value: unknown, what: string): string {
  if (typeof value !== 'string' || !isCalendarDate(value))
    throw new RangeError(`${what} phải là ngày có thật, dạng 2026-08-22.`);
  return value;
}

function readContext(value: unknown, what: string, calendar: WorkingCalendar): PlanContext {
  if (!isFields(value)) throw new RangeError(`${what} phải là một đối tượng.`);
  const { year, period, issued } = value;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1901 || year > 2190)
    throw new RangeError(`${what}.year phải là một năm.`);
  if (!Array.isArray(period) || period.length !== 2) throw new RangeError(`${what}.period phải gồm hai ngày.`);
  const [from, to] = [readDate(period[0], `${what}.period[0]`), readDate(period[1], `${what}.period[1]`)];
  if (from > to) throw new RangeError(`${what}.period phải bắt đầu trước khi kết thúc.`);
  const isIssued = issued !== undefined && issued !== null;
  return { year, period: [from, to], issued: isIssued ? readDate(issued, `${what}.issued`) : null, calendar };
}

function readPhrase(value: unknown, index: number, contexts: ReadonlyMap<string, PlanContext>): Schedule {
  const what = `phrases[${index}]`;
  if (!isFields(value)) throw new RangeError(`${what} phải là một đối tượng.`);
  const { phrase, ctx } = value;
  if (typeof phrase !== 'string' || phrase.length > MAX_PHRASE_LENGTH)
    throw new RangeError(`${what}.phrase phải là chữ, không quá ${MAX_PHRASE_LENGTH} ký tự.`);
  const context = typeof ctx === 'string' ? contexts.get(ctx) : undefined;
  if (!context) throw new RangeError(`${what}.ctx phải là tên của một bối cảnh trong contexts.`);
  return parseDeadline(phrase, context);
}

/** The command line's function: contexts and phrases in, schedules out, in the same order. */
export function computeSchedules(calendar: WorkingCalendar, input: unknown): Schedule[] {
  if (!isFields(input)) throw new RangeError('Đầu vào phải là một đối tượng {contexts, phrases}.');
  if (!isFields(input.contexts)) throw new RangeError('contexts phải là một đối tượng.');
  if (!Array.isArray(input.phrases)) throw new RangeError('phrases phải là một danh sách.');
  if (input.phrases.length > MAX_PHRASES) throw new RangeError(`Có quá ${MAX_PHRASES} lời văn.`);
  const entries = Object.entries(input.contexts);
  const contexts = new Map(entries.map(([name, value]) => [name, readContext(value, `contexts.${name}`, calendar)]));
  return input.phrases.map((value, index) => readPhrase(value, index, contexts));
}

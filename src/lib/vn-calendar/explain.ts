import { announcedDays, type WorkingCalendar } from './calendar.ts';
import { addDays, type CalendarDate, clockOf, dateOf, formatDate, formatDateTime, type LocalTime } from './dates.ts';
import { type Limit, SAME_DAY_CUT } from './limits.ts';
import {
  datesFrom,
  describeDaysOff,
  groupRuns,
  hoursAndMinutes,
  longDate,
  longTime,
  shortDate,
  shortRange,
} from './wording.ts';
import { endOfWorkingDay, isWorkingDay, workingMinutesBetween } from './working-time.ts';

export type Reckoning = {
  from: LocalTime | CalendarDate;
  isEvent: boolean;
  start: LocalTime;
  limit: Limit;
  lastDay: CalendarDate;
  dueWithoutPauses: LocalTime;
  pauses: readonly { from: LocalTime; to: LocalTime; minutes: number }[];
  due: LocalTime;
};

const FIRST_DAY_NOT_COUNTED = 'ngày tiếp nhận không tính (Điều 147 Bộ luật Dân sự)';
const MAX_DAYS_LISTED = 5;
const MAX_RANGES_LISTED = 8;

export function explain(calendar: WorkingCalendar, reckoning: Reckoning): string[] {
  return [
    ...explainStart(calendar, reckoning),
    ...explainDaysOff(calendar, reckoning),
    ...explainCount(calendar, reckoning),
    ...explainSwaps(calendar, reckoning),
    ...explainRoll(reckoning),
    ...explainPauses(calendar, reckoning),
    `Hẹn trả trước ${longTime(reckoning.due)}.`,
    ...explainDoubts(calendar, reckoning),
  ];
}

function explainStart(calendar: WorkingCalendar, { from, isEvent, start, limit }: Reckoning): string[] {
  if (isEvent) return [`Tính từ ${longDate(from)}; ngày này không tính (Điều 147 Bộ luật Dân sự).`];
  const rule = startRule(limit);
  if (from === start) return [`Tiếp nhận ${longTime(start)}; ${rule}.`];
  const closed = isWorkingDay(calendar, dateOf(from)) ? 'ngoài giờ làm việc' : 'vào ngày nghỉ';
  const received = dateOf(from) === dateOf(start) ? clockOf(start) : longTime(start);
  return [`Nộp ${longTime(from)}, ${closed}: tính là tiếp nhận ${received}; ${rule}.`];
}

function startRule({ unit }: Limit): string {
  if (unit === 'WORKING_HOUR') return 'thời hạn tính ngay từ thời điểm này (Điều 147 Bộ luật Dân sự)';
  return unit === 'SAME_DAY' ? 'thủ tục giải quyết ngay trong ngày' : FIRST_DAY_NOT_COUNTED;
}

/** Calendar days and months skip nothing while they are counted, only before the receipt and after their last day. */
function skippedBetween(calendar: WorkingCalendar, { from, start, limit, lastDay, dueWithoutPauses }: Reckoning) {
  const isOff = (date: CalendarDate) => !isWorkingDay(calendar, date);
  const [submitted, received, due] = [dateOf(from), dateOf(start), dateOf(dueWithoutPauses)];
  if (limit.unit !== 'CALENDAR_DAY' && limit.unit !== 'MONTH') {
    // A receipt on a day that only receives is not a day the count passes over.
    return datesFrom(submitted, due).filter((date) => isOff(date) && date !== received);
  }
  const before = submitted === received ? [] : datesFrom(submitted, addDays(received, -1));
  return [...before, ...datesFrom(lastDay, due)].filter(isOff);
}

function explainDaysOff(calendar: WorkingCalendar, reckoning: Reckoning): string[] {
  return daysOffSentence(calendar, skippedBetween(calendar, reckoning), reckoning);
}

function daysOffSentence(
  calendar: WorkingCalendar,
  dates: readonly CalendarDate[],
  { from }: Pick<Reckoning, 'from'>,
): string[] {
  return dates.length === 0 ? [] : [`Không tính ${describeDaysOff(calendar, dates, from.slice(0, 4))}.`];
}

function countedDays(calendar: WorkingCalendar, { start, limit, dueWithoutPauses }: Reckoning): CalendarDate[] {
  const first = limit.unit === 'WORKING_HOUR' ? dateOf(start) : addDays(dateOf(start), 1);
  return datesFrom(first, dateOf(dueWithoutPauses)).filter((date) => isWorkingDay(calendar, date));
}

function explainCount(calendar: WorkingCalendar, reckoning: Reckoning): string[] {
  const { start, limit, lastDay, from } = reckoning;
  switch (limit.unit) {
    case 'WORKING_DAY':
      return [`${limit.value} ngày làm việc: ${listDays(countedDays(calendar, reckoning), from)}.`];
    case 'WORKING_HOUR':
      return [`${hoursAndMinutes(limit.value * 60)} làm việc: ${listHours(calendar, reckoning)}.`];
    case 'CALENDAR_DAY':
      return [
        `${limit.value} ngày liên tục, từ ${formatDate(addDays(dateOf(start), 1))} đến hết ${longDate(lastDay)}.`,
      ];
    case 'MONTH':
      return [`${limit.value} tháng, đến hết ${longDate(lastDay)}${monthEndNote(reckoning)}.`];
    case 'SAME_DAY':
      return explainSameDay(calendar, reckoning);
  }
}

function listDays(days: readonly CalendarDate[], from: string): string {
  const year = from.slice(0, 4);
  if (days.length <= MAX_DAYS_LISTED) return days.map((date) => shortDate(date, year)).join(', ');
  const runs = groupRuns(days, () => '');
  if (runs.length <= MAX_RANGES_LISTED) return runs.map((run) => shortRange(run.first, run.last, year)).join(', ');
  return `từ ${formatDate(days.at(0) ?? '')} đến ${formatDate(days.at(-1) ?? '')}`;
}

function listHours(calendar: WorkingCalendar, reckoning: Reckoning): string {
  const { start, dueWithoutPauses, from } = reckoning;
  const days = countedDays(calendar, reckoning);
  if (days.length > MAX_DAYS_LISTED) return listDays(days, from);
  return days
    .map((date) => {
      const begin = date === dateOf(start) ? start : `${date}T00:00`;
      const end = date === dateOf(dueWithoutPauses) ? dueWithoutPauses : endOfWorkingDay(calendar, date);
      return { date, minutes: workingMinutesBetween(calendar, begin, end) };
    })
    .filter(({ minutes }) => minutes > 0)
    .map(({ date, minutes }) => `${hoursAndMinutes(minutes)} ngày ${shortDate(date, from.slice(0, 4))}`)
    .join(', ');
}

function monthEndNote({ start, lastDay }: Reckoning): string {
  return start.slice(8, 10) === lastDay.slice(8)
    ? ''
    : ' (tháng đó không có ngày tương ứng nên lấy ngày cuối tháng, Điều 148 Bộ luật Dân sự)';
}

function explainSameDay(calendar: WorkingCalendar, { start, dueWithoutPauses }: Reckoning): string[] {
  if (dateOf(start) === dateOf(dueWithoutPauses)) return ['Trả kết quả trong ngày tiếp nhận.'];
  return [`${lateReason(calendar, start)}: trả kết quả trong ngày làm việc tiếp theo.`];
}

function lateReason(calendar: WorkingCalendar, start: LocalTime): string {
  if (!isWorkingDay(calendar, dateOf(start))) return 'Ngày này chỉ tiếp nhận, không giải quyết hồ sơ';
  return clockOf(start) > SAME_DAY_CUT ? `Tiếp nhận sau ${SAME_DAY_CUT}` : 'Tiếp nhận lúc hết giờ làm việc';
}

function explainSwaps(calendar: WorkingCalendar, { from, due }: Reckoning): string[] {
  return datesFrom(dateOf(from), dateOf(due))
    .filter((date) => announcedDays(calendar, date).some((day) => day.kind === 'SWAP_WORK'))
    .map((date) => `${capitalised(longDate(date))} là ngày làm bù.`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function explainRoll({ limit, lastDay, dueWithoutPauses }: Reckoning): string[] {
  if ((limit.unit !== 'CALENDAR_DAY' && limit.unit !== 'MONTH') || lastDay === dateOf(dueWithoutPauses)) return [];
  const next = longDate(dateOf(dueWithoutPauses));
  return [
    `Ngày cuối là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo, ${next} (khoản 5 Điều 148 Bộ luật Dân sự).`,
  ];
}

function explainPauses(calendar: WorkingCalendar, reckoning: Reckoning): string[] {
  const { pauses, dueWithoutPauses, due } = reckoning;
  if (pauses.length === 0) return [];
  const sentences = pauses.map(({ from, to, minutes }) => {
    const added =
      minutes > 0 ? `cộng thêm ${hoursAndMinutes(minutes)} làm việc` : 'không có giờ làm việc, không cộng thêm';
    return `Tạm dừng từ ${formatDateTime(from)} đến ${formatDateTime(to)}: ${added}.`;
  });
  const after = datesFrom(addDays(dateOf(dueWithoutPauses), 1), dateOf(due));
  const skipped = after.filter((date) => !isWorkingDay(calendar, date));
  return [
    `Chưa kể tạm dừng, hạn là ${longTime(dueWithoutPauses)}.`,
    ...sentences,
    ...daysOffSentence(calendar, skipped, reckoning),
  ];
}

/** Nobody may be held to a day off that was only expected, nor blamed for one that was never entered. */
function explainDoubts(calendar: WorkingCalendar, { from, due }: Reckoning): string[] {
  const dates = datesFrom(dateOf(from), dateOf(due));
  const doubtful = dates.filter((date) => announcedDays(calendar, date).some((day) => day.certainty === 'UNSURE'));
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const missing = [...years].filter((year) => !calendar.announcedYears.has(Number(year)));
  return [
    ...(doubtful.length > 0 ? [`Lịch ngày ${listDays(doubtful, from)} là dự kiến, chờ thông báo chính thức.`] : []),
    ...missing.map((year) => `Chưa có lịch nghỉ lễ năm ${year}: mới trừ ngày nghỉ hằng tuần.`),
  ];
}

export {
  type CalendarDay,
  type Certainty,
  type DayKind,
  defaultSessions,
  makeCalendar,
  type Session,
  type WorkingCalendar,
} from './calendar.ts';
export {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  formatDate,
  formatDateTime,
  isCalendarDate,
  isLocalTime,
  type LocalTime,
  weekdayOf,
} from './dates.ts';
export { computeDue, receptionTime } from './due.ts';
export { computeDues, readCalendarDays } from './input.ts';
export { type Due, type DueRequest, LIMIT_MAXIMA, type Limit, type LimitUnit, type Pause } from './limits.ts';
export { type LunarDate, lunarToSolar, solarToLunar } from './lunar.ts';
export { proposeHolidays, withProposedYears } from './proposals.ts';
export { apologyDeadline, formatRemaining, type Remaining } from './remaining.ts';
export {
  addWorkingDays,
  addWorkingMinutes,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
  workingMinutesBetween,
} from './working-time.ts';

import type { CalendarDay } from './calendar.ts';
import { addDays, type CalendarDate, makeDate, weekdayOf, yearOf } from './dates.ts';
import { lunarToSolar } from './lunar.ts';

const FIRST_YEAR_OF_LAW = 2021;
const LAW = 'Điều 112 Bộ luật Lao động 2019';
const SATURDAY = 6;
const TET_DAYS = 5;
const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

const FIXED_HOLIDAYS = [
  { month: 1, day: 1, name: 'Tết Dương lịch', basis: LAW, fromYear: FIRST_YEAR_OF_LAW },
  { month: 4, day: 30, name: 'Ngày Chiến thắng', basis: LAW, fromYear: FIRST_YEAR_OF_LAW },
  { month: 5, day: 1, name: 'Ngày Quốc tế Lao động', basis: LAW, fromYear: FIRST_YEAR_OF_LAW },
  { month: 9, day: 2, name: 'Quốc khánh', basis: LAW, fromYear: FIRST_YEAR_OF_LAW },
  { month: 11, day: 24, name: 'Ngày Văn hóa Việt Nam', basis: 'Nghị quyết 28/2026/QH16', fromYear: 2026 },
];

/** "Bính Ngọ" for 2026. */
export function lunarYearName(year: number): string {
  return `${STEMS[(year + 6) % 10]} ${BRANCHES[(year + 8) % 12]}`;
}

/**
 * What the law lets one expect for a year, to pre-fill the form; the announcement of the year overrides it. Swaps
 * cannot be foreseen. Tết: the two days before the first and three from it, the set chosen again and again.
 */
export function proposeHolidays(year: number): CalendarDay[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR_OF_LAW) {
    throw new RangeError(`Chỉ dự kiến được lịch nghỉ từ năm ${FIRST_YEAR_OF_LAW}: ${year}.`);
  }
  const fixed = FIXED_HOLIDAYS.filter((holiday) => year >= holiday.fromYear).map(({ month, day, name, basis }) =>
    proposed(makeDate(year, month, day), name, basis, 'FOUND'),
  );
  const firstOfTet = lunarToSolar({ day: 1, month: 1, year, isLeapMonth: false });
  const tet = Array.from({ length: TET_DAYS }, (_, index) =>
    proposed(addDays(firstOfTet, index - 2), `Tết Nguyên đán ${lunarYearName(year)}`, awaiting(LAW), 'UNSURE'),
  );
  const ancestorsDay = lunarToSolar({ day: 10, month: 3, year, isLeapMonth: false });
  const holidays = [
    ...fixed,
    ...tet,
    proposed(ancestorsDay, 'Giỗ Tổ Hùng Vương', `${LAW}; mùng 10/3 âm lịch`, 'COMPUTED'),
    proposed(besideNationalDay(year), 'Quốc khánh', awaiting(LAW), 'UNSURE'),
  ];
  return [...holidays, ...compensations(holidays)].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Adds proposals for the years that have no row at all, so that no holiday is forgotten while they are awaited. */
export function withProposedYears(days: readonly CalendarDay[], firstYear: number, lastYear: number): CalendarDay[] {
  const known = new Set(days.map((day) => yearOf(day.date)));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return [...days, ...years.filter((year) => !known.has(year)).flatMap(proposeHolidays)];
}

function proposed(
  date: CalendarDate,
  name: string,
  basis: string,
  certainty: CalendarDay['certainty'],
  kind: CalendarDay['kind'] = 'HOLIDAY',
): CalendarDay {
  return { date, name, kind, basis, certainty };
}

function awaiting(basis: string): string {
  return `${basis}; dự kiến, chờ thông báo chính thức`;
}

/** The neighbour that lengthens the break: towards the nearer weekend. */
function besideNationalDay(year: number): CalendarDate {
  const nationalDay = makeDate(year, 9, 2);
  const isLaterBetter = [1, 4, 7].includes(weekdayOf(nationalDay));
  return addDays(nationalDay, isLaterBetter ? 1 : -1);
}

/** A holiday on a weekly day off is made up for on the next working day (Labour Code 111.3). */
function compensations(holidays: readonly CalendarDay[]): CalendarDay[] {
  const taken = new Set(holidays.map((holiday) => holiday.date));
  const added: CalendarDay[] = [];
  const isFree = (date: CalendarDate) => weekdayOf(date) < SATURDAY && !taken.has(date);
  for (const holiday of holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    if (weekdayOf(holiday.date) < SATURDAY) continue;
    let date = addDays(holiday.date, 1);
    while (!isFree(date)) date = addDays(date, 1);
    taken.add(date);
    const certainty = holiday.certainty === 'UNSURE' ? 'UNSURE' : 'COMPUTED';
    const basis = 'khoản 3 Điều 111 Bộ luật Lao động 2019';
    added.push(proposed(date, `Nghỉ bù ${holiday.name}`, basis, certainty, 'COMPENSATION'));
  }
  return added;
}

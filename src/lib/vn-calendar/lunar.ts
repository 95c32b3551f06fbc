// The Vietnamese lunar calendar at UTC+7 after the published algorithm of Hồ Ngọc Đức: months begin on the day of the
// new moon (Meeus), the month holding the winter solstice is the 11th, and in a year of 13 months the first month
// without a principal term (trung khí) is the leap one. China reckons at UTC+8 and may differ.
import { type CalendarDate, FIRST_YEAR, fromOrdinal, LAST_YEAR, makeDate, toOrdinal, yearOf } from './dates.ts';

export type LunarDate = { day: number; month: number; year: number; isLeapMonth: boolean };

const JULIAN_DAY_OF_1970 = 2_440_588;
const UTC_OFFSET_DAYS = 7 / 24;
const SYNODIC_MONTH_DAYS = 29.530588853;
const DAYS_PER_JULIAN_CENTURY = 36_525;
const WINTER_SOLSTICE_SECTOR = 9;

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/** Dynamical minus civil time, in days; good for the years this calendar covers. */
function clockDrift(t: number): number {
  return -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
}

/** Julian date of the k-th new moon since 1900-01-01 (Meeus). */
function newMoonInstant(k: number): number {
  const t = k / 1236.85;
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const correction =
    (0.1734 - 0.000393 * t) * sine(sun) +
    0.0021 * sine(2 * sun) -
    0.4068 * sine(moon) +
    0.0161 * sine(2 * moon) -
    0.0004 * sine(3 * moon) +
    0.0104 * sine(2 * latitude) -
    0.0051 * sine(sun + moon) -
    0.0074 * sine(sun - moon) +
    0.0004 * sine(2 * latitude + sun) -
    0.0004 * sine(2 * latitude - sun) -
    0.0006 * sine(2 * latitude + moon) +
    0.001 * sine(2 * latitude - moon) +
    0.0005 * sine(2 * moon + sun);
  return mean + correction - clockDrift(t);
}

/** Day on which the k-th lunation begins in Việt Nam. */
function newMoonDay(k: number): number {
  return Math.floor(newMoonInstant(k) + 0.5 + UTC_OFFSET_DAYS) - JULIAN_DAY_OF_1970;
}

/** Twelfth of the ecliptic (0–11) in which the sun stands at the midnight that begins the day in Việt Nam. */
function sunSector(ordinal: number): number {
  const t = (ordinal + JULIAN_DAY_OF_1970 - 0.5 - UTC_OFFSET_DAYS - 2_451_545) / DAYS_PER_JULIAN_CENTURY;
  const meanLongitude = 280.46645 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  const longitude = meanLongitude + centre;
  return Math.floor((longitude - 360 * Math.floor(longitude / 360)) / 30);
}

/** Lunation number of the 11th month whose winter solstice lies in the given solar year. */
function solsticeLunation(year: number): number {
  const lastDay = toOrdinal(makeDate(year, 12, 31));
  const k = Math.floor((lastDay + JULIAN_DAY_OF_1970 - 2_415_021) / SYNODIC_MONTH_DAYS);
  return sunSector(newMoonDay(k)) >= WINTER_SOLSTICE_SECTOR ? k - 1 : k;
}

type LunarMonth = { firstDay: number; lengthDays: number; month: number; year: number; isLeapMonth: boolean };

/** The 12 or 13 months from the 11th month of lunar year `year - 1` to the 10th of `year`. */
function monthsBetweenSolstices(year: number): LunarMonth[] {
  const first = solsticeLunation(year - 1);
  const count = solsticeLunation(year) - first;
  const starts = Array.from({ length: count + 1 }, (_, index) => newMoonDay(first + index));
  const sectors = starts.map(sunSector);
  const leapIndex = count === 13 ? sectors.findIndex((sector, index) => sector === sectors[index + 1]) : -1;
  return starts.slice(0, count).map((firstDay, index) => {
    const position = leapIndex !== -1 && index >= leapIndex ? index - 1 : index;
    return {
      firstDay,
      lengthDays: newMoonDay(first + index + 1) - firstDay,
      month: ((position + 10) % 12) + 1,
      year: position < 2 ? year - 1 : year,
      isLeapMonth: index === leapIndex,
    };
  });
}

function isWithin(ordinal: number, { firstDay, lengthDays }: LunarMonth): boolean {
  return ordinal >= firstDay && ordinal < firstDay + lengthDays;
}

function checkYear(year: number): void {
  // One year short of the calendar's own limits: the solstices on both sides are needed.
  if (!Number.isInteger(year) || year <= FIRST_YEAR || year >= LAST_YEAR) {
    throw new RangeError(`Âm lịch chỉ tính được cho các năm ${FIRST_YEAR + 1}–${LAST_YEAR - 1}: ${year}.`);
  }
}

export function solarToLunar(date: CalendarDate): LunarDate {
  const year = yearOf(date);
  checkYear(year);
  const ordinal = toOrdinal(date);
  const month = [...monthsBetweenSolstices(year), ...monthsBetweenSolstices(year + 1)].find((each) =>
    isWithin(ordinal, each),
  );
  if (!month) throw new RangeError(`Không đổi được ngày ${date} sang âm lịch.`);
  return { day: ordinal - month.firstDay + 1, month: month.month, year: month.year, isLeapMonth: month.isLeapMonth };
}

export function lunarToSolar({ day, month, year, isLeapMonth }: LunarDate): CalendarDate {
  checkYear(year);
  const found = [...monthsBetweenSolstices(year), ...monthsBetweenSolstices(year + 1)].find(
    (each) => each.year === year && each.month === month && each.isLeapMonth === isLeapMonth,
  );
  if (!found || !Number.isInteger(day) || day < 1 || day > found.lengthDays) {
    throw new RangeError(`Ngày âm lịch không có thật: ${day}/${month}${isLeapMonth ? ' nhuận' : ''} năm ${year}.`);
  }
  return fromOrdinal(found.firstDay + day - 1);
}

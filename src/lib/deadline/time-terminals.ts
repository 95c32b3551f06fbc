// Dates and spans with a number of their own: 15/10/2025, tháng 8-9, Quý III, 6 tháng cuối năm, năm 2026.
import { isYear } from './days.ts';
import { type DateItem, type Item, isTime, PLAIN, type SoftPart, type SpanItem, type SpanUnit } from './items.ts';
import { MONTH_WORD, numberOf, quarterOf, ROMAN, wornMonthOf } from './numerals.ts';
import { type Groups, type Scan, type Terminal, terminal } from './scan.ts';

const MONTHS_IN_YEAR = 12;
/** A year of two figures is later than any month and any day that could be meant. */
export const YEAR_TAIL =
  '(?: (?:/|-|\\.|,|\\() ?(?:(?:cua )?nam )?(?<year>\\d{4})(?: \\))?| (?:/|\\.) (?<shortYear>[2-9]\\d)(?! (?:/|-) \\d)|' +
  ' (?:(?:cua )?nam )?(?<spokenYear>\\d{4})|(?: cua)? nam (?<relative>sau|toi|nay|truoc|ke tiep|tiep theo|lien ke))?';
const RELATIVE: Readonly<Record<string, number>> = { truoc: -1, nay: 0 };
const SEPARATOR = '(?:/|-|\\.|,|va|&|den(?: ngay)?)';

function yearFrom(groups: Groups, scan: Scan): number | null {
  const written = groups.year ?? groups.spokenYear ?? groups.bareYear;
  if (written !== undefined) return Number(written);
  if (groups.shortYear !== undefined) {
    scan.notes.add('two_digit_year');
    return 2000 + Number(groups.shortYear);
  }
  return groups.relative === undefined ? null : scan.context.year + (RELATIVE[groups.relative] ?? 1);
}

export function bad(text: string): Item[] {
  return [{ type: 'bad', text }];
}

export function dateItem(
  scan: Scan,
  day: number,
  month: number | null,
  year: number | null,
  isSpelled = false,
): DateItem {
  return {
    ...PLAIN,
    ...scan.manner,
    type: 'date',
    day,
    month,
    year,
    isSpelled,
    isLunar: false,
    isRelative: false,
    isIssue: false,
  };
}

/** Rule 14: what cannot be is reported, never put right. Whether the day exists in that year is seen later. */
function dated(scan: Scan, groups: Groups, matched: string, isSpelled = false): Item[] {
  const day = Number(groups.day);
  const month = numberOf(groups.month ?? '') ?? 0;
  const year = yearFrom(groups, scan);
  const isPossible = day >= 1 && day <= 31 && month >= 1 && month <= MONTHS_IN_YEAR && (year === null || isYear(year));
  if (!isPossible) return bad(matched);
  return [
    {
      ...dateItem(scan, day, month, year, isSpelled),
      isRelative: saysOtherYear(groups),
      isLunar: groups.lunar !== undefined || /^(?:gieng|chap)$/.test(groups.month ?? ''),
    },
  ];
}

function saysOtherYear({ relative }: Groups): boolean {
  return relative !== undefined && relative !== 'nay';
}

export function spanItem(
  scan: Scan,
  unit: SpanUnit,
  index: number,
  groups: Groups,
  year = yearFrom(groups, scan),
): SpanItem {
  const isRelative = saysOtherYear(groups);
  return { ...PLAIN, ...scan.manner, type: 'span', unit, index, year, part: scan.soft, isRelative };
}

export function monthItems(scan: Scan, groups: Groups, matched: string): Item[] {
  const month = numberOf(groups.month ?? '') ?? 0;
  const year = yearFrom(groups, scan);
  if (month < 1 || month > MONTHS_IN_YEAR || (year !== null && !isYear(year))) return bad(matched);
  const before = timeBeforeLink(scan);
  const link = scan.items.at(-1);
  // "trước ngày 15 tháng 6 và tháng 12": the day belongs to both.
  const sharesDay = before?.type === 'date' && before.isSpelled && link?.type === 'link' && link.link === 'and';
  if (sharesDay && !scan.soft) return [{ ...before, month, year }];
  return [spanItem(scan, 'month', month, groups, year)];
}

function quarterItems(scan: Scan, groups: Groups, matched: string): Item[] {
  const { quarter, isRepaired, isDoubtful } = quarterOf(groups.quarter ?? '');
  const year = yearFrom(groups, scan);
  if (quarter === undefined || (year !== null && !isYear(year))) return bad(matched);
  if (isRepaired) scan.notes.add('repaired');
  if (isDoubtful) scan.notes.add('doubtful_numeral');
  return [spanItem(scan, 'quarter', quarter, groups, year)];
}

/** The last time found, when only a link stands between it and here. */
function timeBeforeLink(scan: Scan): DateItem | SpanItem | undefined {
  const time = scan.items.at(-2);
  return scan.items.at(-1)?.type === 'link' && isTime(time) ? time : undefined;
}

function bareNumber(groups: Groups, scan: Scan, matched: string): Item[] | null {
  const before = timeBeforeLink(scan);
  if (before?.type === 'span' && before.unit === 'month') return monthItems(scan, groups, matched);
  if (before?.type === 'span' && before.unit === 'quarter') {
    return quarterItems(scan, { ...groups, quarter: groups.month }, matched);
  }
  if (before?.type !== 'date' || !before.isSpelled || before.month === null || typeof before.day !== 'number')
    return null;
  const month = numberOf(groups.month ?? '') ?? 0;
  if (month < 1 || month > MONTHS_IN_YEAR) return bad(matched);
  return [{ ...before, month, year: yearFrom(groups, scan) }];
}

const SOFT_MONTHS: Readonly<Record<string, readonly [number, number]>> = { dau: [1, 1], giua: [6, 6], cuoi: [12, 12] };

function softYear(groups: Groups, scan: Scan): Item[] {
  const [first, last] = SOFT_MONTHS[groups.soft ?? ''] ?? [1, 12];
  const part: SoftPart = { first, last, unit: 'month', isExact: false };
  return [{ ...spanItem(scan, 'year', 0, groups), part }];
}

function plainYear(groups: Groups, scan: Scan, matched: string): Item[] {
  const year = Number(groups.only);
  return isYear(year) ? [spanItem(scan, 'year', 0, groups, year)] : bad(matched);
}

const DAY = '(?<day>\\d{1,2})';
const LUNAR = '(?: (?<lunar>am lich|al))?';

export const dateTerminals: readonly Terminal[] = [
  terminal(
    '(?:ngay )?(?<year>\\d{4}) (?<sep>[/.-]) (?<month>\\d{1,2}) \\k<sep> (?<day>\\d{1,2})' +
      '(?: (?:t |thang )?\\d{1,2} : \\d\\d(?: : \\d\\d(?: \\. \\d+)?)?(?: z)?)?',
    (groups, scan, matched) => dated(scan, groups, matched),
  ),
  terminal(
    `(?:ngay )?${DAY} (?<sep>[/.-]) (?<month>\\d{1,2}) \\k<sep> (?:(?<year>\\d{4})|(?<shortYear>\\d\\d))${LUNAR}`,
    (groups, scan, matched) => dated(scan, groups, matched),
  ),
  // Commas that a scanner made of dots or strokes.
  terminal('ngay (?<day>\\d{1,2}) , (?<month>\\d{1,2}) , (?<year>\\d{4})', (groups, scan, matched) => {
    scan.notes.add('repaired');
    return dated(scan, groups, matched);
  }),
  terminal('(?:thang )?(?<month>\\d{1,2}) [/.-] (?<year>\\d{4})(?! [/.] \\d)', (groups, scan, matched) => {
    const before = timeBeforeLink(scan);
    const isQuarter = before?.type === 'span' && before.unit === 'quarter' && !matched.startsWith('thang');
    return isQuarter
      ? quarterItems(scan, { ...groups, quarter: groups.month }, matched)
      : monthItems(scan, groups, matched);
  }),
  // "7-12/2025": two months, the year with the second.
  terminal('(?<month>\\d{1,2})(?= (?:-|den) \\d{1,2} / \\d{4}(?! /))', (groups, scan, matched) =>
    timeBeforeLink(scan) ? null : monthItems(scan, groups, matched),
  ),
  terminal(
    `(?:ngay )?${DAY} [/.] (?<month>\\d{1,2})(?: (?:cua )?nam (?:(?<year>\\d{4})|(?<relative>sau|toi|nay|truoc|ke tiep|tiep theo|lien ke)))?${LUNAR}`,
    (groups, scan, matched) => dated(scan, groups, matched),
  ),
  terminal(
    `(?:ngay )?${DAY} (?:cua )?(?:cac )?thang (?<month>\\d{1,2}|gieng|chap|${MONTH_WORD})(?! lan)(?! tuan)${YEAR_TAIL}${LUNAR}`,
    (groups, scan, matched) => dated(scan, groups, matched, true),
  ),
  // "trước ngày 15 (tháng 6, 12)", "ngày 15/tháng 6"
  terminal(`(?<named>ngay )?${DAY} [/(] (?:cac )?thang (?<month>\\d{1,2})${YEAR_TAIL}`, (groups, scan, matched) =>
    groups.named || scan.manner.bound ? dated(scan, groups, matched, true) : null,
  ),
  // "01-05/12", "ngày 5, 10 và 15 tháng 11": the month comes with a later day of the list.
  terminal(
    `(?:ngay )?${DAY}(?= ${SEPARATOR} (?:\\d{1,2} ${SEPARATOR} ){0,8}(?:ngay )?\\d{1,2} (?:[/.]|thang) \\d)`,
    (groups, scan, matched) => {
      const day = Number(groups.day);
      if (timeBeforeLink(scan)?.type === 'span') return null;
      return day >= 1 && day <= 31 ? [dateItem(scan, day, null, null)] : bad(matched);
    },
  ),
  terminal('(?:ngay )?(?<day>\\d{1,2}) - (?<month>\\d{1,2})', (groups, scan, matched) => {
    if (!matched.startsWith('ngay') && scan.manner.bound === null) return null;
    scan.notes.add('day_and_month_or_range');
    return dated(scan, groups, matched);
  }),
  terminal('ngay (?<day>\\d{1,2})', (groups, scan, matched) => {
    const day = Number(groups.day);
    return day >= 1 && day <= 31 ? [dateItem(scan, day, null, null)] : bad(matched);
  }),
  terminal(`ngay (?<work>lam viec )?cuoi(?: cung)?(?: cua)? thang (?<month>\\d{1,2})${YEAR_TAIL}`, (groups, scan) => {
    const month = Number(groups.month);
    const day = groups.work ? 'last_working_day' : 'last';
    const item = dateItem(scan, 1, month, yearFrom(groups, scan));
    return month >= 1 && month <= MONTHS_IN_YEAR ? [{ ...item, day }] : bad('');
  }),
];

export const spanTerminals: readonly Terminal[] = [
  terminal(`thang (?<worn>[ivxl|]{1,4})${YEAR_TAIL}`, (groups, scan, matched) => {
    const month = wornMonthOf(groups.worn ?? '');
    if (month === undefined) return bad(matched);
    scan.notes.add('repaired');
    return monthItems(scan, { ...groups, month: String(month) }, matched);
  }),
  terminal(`thang (?<month>\\d{1,3}|${MONTH_WORD})(?! (?:lan|tuan))${YEAR_TAIL}`, (groups, scan, matched) =>
    monthItems(scan, groups, matched),
  ),
  terminal(
    `quy (?:thu )?(?<quarter>${ROMAN}|\\d{1,2}|mot|hai|ba|bon|tu|nhat|nhi)${YEAR_TAIL}`,
    (groups, scan, matched) => quarterItems(scan, groups, matched),
  ),
  terminal('quy [ivl]*x[ivxl]*', (_, __, matched) => bad(matched)),
  terminal(`(?<unit>thang|quy) (?<which>dau|cuoi)(?: tien| cung)?(?: cua)? nam${YEAR_TAIL}`, (groups, scan) => {
    const isQuarter = groups.unit === 'quy';
    const last = isQuarter ? 4 : MONTHS_IN_YEAR;
    return [spanItem(scan, isQuarter ? 'quarter' : 'month', groups.which === 'dau' ? 1 : last, groups)];
  }),
  terminal(`(?<soft>dau|giua|cuoi)(?: cua)? (?:nam${YEAR_TAIL}|(?<bareYear>\\d{4}))`, (groups, scan) =>
    softYear(groups, scan),
  ),
  terminal(
    '(?:(?:ca|trong|suot|toan|ket thuc) )?nam (?<only>\\d{4})|(?<!\\d [/.] )(?<bare>\\d{4})',
    (groups, scan, matched) => {
      const only = groups.only ?? groups.bare;
      return groups.bare !== undefined && !/^(?:19|20|21)/.test(groups.bare)
        ? null
        : plainYear({ ...groups, only }, scan, matched);
    },
  ),
  terminal('nam (?<relative>sau|toi|nay|ke tiep)|(?:trong |ca |suot )nam(?: nay)?', (groups, scan) => [
    spanItem(scan, 'year', 0, groups),
  ]),
  terminal('nam', (groups, scan) =>
    scan.text === 'nam' || scan.manner.endOf || scan.manner.until ? [spanItem(scan, 'year', 0, groups)] : null,
  ),
  terminal('(?:ca|trong|suot|toan) (?:ca )?(?:giai doan|nhiem ky)(?! \\d)', (_, { context }) => {
    const [from, to] = context.period.map((date) => Number(date.slice(0, 4)));
    const year = (each: number | undefined): SpanItem => ({
      ...PLAIN,
      type: 'span',
      unit: 'year',
      index: 0,
      year: each ?? context.year,
      part: null,
      isRelative: false,
    });
    return from === to ? [year(from)] : [year(from), { type: 'link', link: 'range' }, year(to)];
  }),
  terminal('nam hoc', (_, scan) => {
    scan.notes.add('soft_part');
    return [];
  }),
  terminal(`(?<month>${ROMAN}|\\d{1,2})${YEAR_TAIL}`, bareNumber),
];

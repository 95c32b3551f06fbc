// Counted parts of the year: 6 tháng cuối năm, hai quý đầu năm, những tháng cuối năm, 02 tháng (7, 8), các quý trong năm.
import type { Item, SoftPart } from './items.ts';
import { numberOf } from './numerals.ts';
import { type Groups, type Scan, type Terminal, terminal } from './scan.ts';
import { bad, monthItems, spanItem, YEAR_TAIL } from './time-terminals.ts';

/** Without "tu", which is also "từ", and "nam", which is also the year. */
const COUNT = '(?<count>\\d{1,2}|muoi mot|muoi|mot|hai|ba|bon|sau|bay|tam|chin)';
const OF_YEAR = '(?<which>dau|cuoi)(?: (?:cua )?nam)?(?! (?:cua )?(?:quy|ky))';
const QUARTERS_IN_YEAR = 4;

function monthsOfYear(groups: Groups, scan: Scan, matched: string): Item[] {
  const isLate = groups.which === 'cuoi';
  const months = numberOf(groups.count ?? '6') ?? 6;
  if (months === 6) return [spanItem(scan, 'half', isLate ? 2 : 1, groups)];
  if (months < 1 || months > 11) return bad(matched);
  return [spanItem(scan, 'months', isLate ? -months : months, groups)];
}

function quartersOfYear(groups: Groups, scan: Scan, matched: string): Item[] {
  const count = numberOf(groups.count ?? '') ?? 0;
  if (count < 1 || count > QUARTERS_IN_YEAR) return bad(matched);
  const first = groups.which === 'dau' ? 1 : QUARTERS_IN_YEAR + 1 - count;
  const [from, to] = [spanItem(scan, 'quarter', first, groups), spanItem(scan, 'quarter', first + count - 1, groups)];
  return count === 1 ? [from] : [from, { type: 'link', link: 'range' }, to];
}

/** "2 tháng 8 và 9": the number before counts the months listed after it; otherwise it is a day. */
function countsList(count: number, months: readonly number[], list: string): boolean {
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  if (months.some((month) => month < 1 || month > 12)) return false;
  if (/-|den/.test(list)) return months.length === 2 && last - first + 1 === count;
  return months.length === count;
}

const MONTH_LIST =
  '(?<month>\\d{1,2})(?=(?<rest>(?: (?:, va|,|va|&|-|den) (?:thang )?\\d{1,2}){1,10})(?! [/.] \\d{1,2}(?: |$)))';

function countedMonths(groups: Groups, scan: Scan, matched: string): readonly Item[] | null {
  const rest = groups.rest ?? '';
  const months = [Number(groups.month), ...(rest.match(/\d+/g) ?? []).map(Number)];
  const isRow = months.every((month, index) => index === 0 || month === (months[index - 1] ?? 0) + 1);
  const { manner } = scan;
  const isDay = manner.bound !== null || manner.from || manner.until;
  if (isDay || !countsList(numberOf(groups.count ?? '') ?? 0, months, rest)) return null;
  if (groups.head === undefined && !isRow) {
    scan.notes.add('count_or_day');
    return null;
  }
  return monthItems(scan, { month: groups.month }, matched);
}

const SEASONS: Readonly<Record<string, SoftPart>> = {
  dau: { first: 1, last: 3, unit: 'month', isExact: false },
  cuoi: { first: 10, last: 12, unit: 'month', isExact: false },
};

export const countTerminals: readonly Terminal[] = [
  terminal(`(?:(?<head>trong|ca) )?${COUNT} thang (?:(?:la )?[:(] )?${MONTH_LIST}`, countedMonths),
  terminal(`(?:nhung|cac|may) thang (?<which>dau|cuoi)(?: cua)? nam${YEAR_TAIL}`, (groups, scan) => [
    { ...spanItem(scan, 'year', 0, groups), part: SEASONS[groups.which ?? ''] ?? null },
  ]),
  terminal(
    `(?:cac|tat ca cac|ca (?:4|bon|12)) (?<unit>thang|quy)(?: trong| cua)?(?= (?:ca )?nam(?: |$))`,
    ({ unit }) => [{ type: 'freq', freq: unit === 'quy' ? 'quarterly' : 'monthly', count: null, isReport: false }],
  ),
  // "6T/2026"
  terminal('(?<count>0?[369]) thang / (?<year>\\d{4})', (groups, scan, matched) => {
    scan.notes.add('soft_part');
    return monthsOfYear(groups, scan, matched);
  }),
  terminal(`${COUNT} thang ${OF_YEAR}${YEAR_TAIL}`, monthsOfYear),
  terminal(`nua (?<which>dau|cuoi)(?: cua)? nam${YEAR_TAIL}`, monthsOfYear),
  terminal(`${COUNT} quy ${OF_YEAR}${YEAR_TAIL}`, quartersOfYear),
];

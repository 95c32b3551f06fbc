// Days of the lunar calendar: 23 tháng Chạp, mùng 6 Tết, 10/3 âm lịch, năm Ất Tỵ.
import type { Item } from './items.ts';
import { BRANCHES, namedYear, STEMS } from './lunar.ts';
import { numberOf } from './numerals.ts';
import { type Groups, type Scan, type Terminal, terminal } from './scan.ts';
import { bad, dateItem } from './time-terminals.ts';

function yearOf(groups: Groups, scan: Scan): number | null | undefined {
  if (groups.year !== undefined) return Number(groups.year);
  if (groups.stem === undefined) return null;
  return namedYear(groups.stem, groups.branch ?? '', scan.context.year);
}

const MONTHS_IN_YEAR = 12;
const LONGEST_MONTH = 30;

function lunarItems(groups: Groups, scan: Scan, matched: string): Item[] {
  const [day, month] = [numberOf(groups.day ?? '') ?? 0, numberOf(groups.month ?? '1') ?? 0];
  const year = yearOf(groups, scan);
  const isPossible = day >= 1 && day <= LONGEST_MONTH && month >= 1 && month <= MONTHS_IN_YEAR && year !== undefined;
  if (!isPossible) return bad(matched);
  scan.notes.add('lunar');
  return [{ ...dateItem(scan, day, month, year), isLunar: true }];
}

const DAY = '(?:ngay )?(?:mung |mong )?(?<day>\\d{1,2}|mot|hai|ba|bon|tu|5|6|bay|tam|chin|muoi)';
const YEAR = `(?: (?:(?:cua )?nam )?(?:(?<year>\\d{4})|(?<stem>${STEMS.join('|')}) (?<branch>${[...new Set(BRANCHES)].join('|')})))?`;
const SAID = '(?:\\( )?(?:am lich|al)(?: \\))?';

export const lunarTerminals: readonly Terminal[] = [
  terminal(`${DAY} (?:cua )?thang (?<month>gieng|chap)(?: ${SAID})?${YEAR}(?: ${SAID})?`, lunarItems),
  terminal(`${DAY} (?:thang|/) (?<month>\\d{1,2})(?: /)?${YEAR} ${SAID}`, lunarItems),
  terminal(`(?:ngay )?(?:mung|mong) (?<day>\\d{1,2}|mot|hai|ba|bon|tu|bay|tam|chin|muoi) tet${YEAR}`, lunarItems),
  terminal(
    '(?:ngay )?(?:ram|mung mot|mung 1)(?: (?:va|,|hoac) (?:ngay )?(?:ram|mung mot|mung 1))? hang thang',
    (_, scan) => {
      scan.notes.add('lunar');
      return [{ type: 'freq', freq: 'lunar_month', count: null, isReport: false }];
    },
  ),
  terminal('(?:ngay )?ram thang (?:\\d{1,2}|[a-z]+)', () => [{ type: 'words' }]),
];

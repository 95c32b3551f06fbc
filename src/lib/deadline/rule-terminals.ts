// Recurrences: hằng quý, 2 tuần/lần, ngày 20 của tháng cuối quý, thứ Sáu hằng tuần.
import { type Item, PLAIN, type RuleDay, type RuleItem, type RuleMonth } from './items.ts';
import { MONTH_WORD, NUMBER_WORD, numberOf } from './numerals.ts';
import { type Groups, type Scan, type Terminal, terminal } from './scan.ts';

const EVERY = '(?:(?:hang|cac) )?';
const NEXT = '(?:sau|ke tiep|ke|tiep theo|lien ke|lien sau|toi)';
const WHOLE = '(?: bao cao| ke hoach)?';

/** Months that follow from a cycle; without a number of their own. */
const RULE_MONTHS: readonly (readonly [RuleMonth, string, string])[] = [
  ['first_of_next_quarter', 'quarterly', `thang (?:dau(?: tien)?|thu 1|thu nhat)(?: cua)? quy ${NEXT}`],
  ['first_of_next_quarter', 'quarterly', `thang ${NEXT}(?: (?:cua|sau))? ${EVERY}quy${WHOLE}`],
  [
    'last_of_quarter',
    'quarterly',
    `thang (?:cuoi(?: cung)?|thu 3|thu ba|ket thuc)(?: (?:cua|trong))? ${EVERY}(?:quy|ky)${WHOLE}`,
  ],
  ['middle_of_quarter', 'quarterly', `thang (?:giua|thu 2|thu hai)(?: (?:cua|trong))? ${EVERY}(?:quy|ky)${WHOLE}`],
  [
    'first_of_quarter',
    'quarterly',
    `thang (?:dau(?: tien)?|thu 1|thu nhat)(?: (?:cua|trong))? ${EVERY}(?:quy|ky)${WHOLE}`,
  ],
  ['next', 'monthly', `thang ${NEXT}(?: thang bao cao| ky bao cao| lien ke)?`],
];

const DAY_IN = ' ?(?:(?:/|\\(|cua|trong|vao|thuoc|hang|cac) ){0,3}';
const DAYS = '(?:ngay |vao ngay )?(?<days>\\d{1,2}(?: (?:,|va|&|/) (?:ngay )?\\d{1,2}){0,4})';
const LAST_DAY = '(?:vao )?ngay (?<work>lam viec )?(?<which>cuoi(?: cung)?|dau(?: tien)?)';

function ruleItem(scan: Scan, freq: string, days: RuleDay[], month: RuleMonth | null, isDoubtful = false): Item[] {
  if (days.some((day) => typeof day === 'number' && (day < 1 || day > 31)))
    return [{ type: 'bad', text: days.join(', ') }];
  const item: RuleItem = { ...PLAIN, ...scan.manner, type: 'rule', freq, days, month, isDoubtful };
  return [item];
}

function daysOf(groups: Groups): RuleDay[] {
  if (groups.days !== undefined) return (groups.days.match(/\d+/g) ?? []).map(Number);
  if (groups.which === undefined) return [];
  const isWorking = groups.work !== undefined;
  if (groups.which.startsWith('dau')) return [isWorking ? 'first_working_day' : 'first'];
  return [isWorking ? 'last_working_day' : 'last'];
}

const ruleMonthTerminals = RULE_MONTHS.map(([month, freq, pattern]) =>
  terminal(`(?:(?:${DAYS}|${LAST_DAY})${DAY_IN})?${pattern}(?! (?:[ivl|]{1,3}|\\d{1,2})(?: |$))`, (groups, scan) =>
    ruleItem(scan, freq, daysOf(groups), month),
  ),
);

const UNIT_FREQUENCY: Readonly<Record<string, string>> = {
  ngay: 'daily',
  tuan: 'weekly',
  thang: 'monthly',
  quy: 'quarterly',
  nam: 'annual',
};
const PLURALS: Readonly<Record<string, string>> = {
  ngay: 'days',
  tuan: 'weeks',
  thang: 'months',
  quy: 'quarters',
  nam: 'years',
};

function everyN(count: number, unit: string): string {
  if (count === 1) return UNIT_FREQUENCY[unit] ?? 'periodic';
  const named: Readonly<Record<string, string>> = {
    '3 thang': 'quarterly',
    '6 thang': 'half_year',
    '12 thang': 'annual',
    '2 quy': 'half_year',
  };
  return named[`${count} ${unit}`] ?? `every_${count}_${PLURALS[unit] ?? unit}`;
}

const UNIT = 'ngay|tuan|thang|quy|nam';
const dayTerminals: readonly Terminal[] = [
  // "ngày 25 hằng tháng", "ngày 5 của tháng", "ngày 5, 20 mỗi tháng"
  terminal(
    `(?:${DAYS}|${LAST_DAY}) (?:(?:cua|trong|vao|/|\\() )?(?<every>(?:hang|cac|tat ca cac) )?thang(?: trong (?:nam|quy)| bao cao)?(?! (?:\\d|nay|dau|cuoi|/|gieng|chap|${MONTH_WORD}))`,
    (groups, scan, matched) => {
      // "6 tháng" counts months; "ngày 6 tháng", "6 hằng tháng" name a day.
      if (!/^(?:vao )?ngay /.test(matched) && groups.every === undefined) return null;
      const isDoubtful = groups.which !== undefined && !/ (?:hang|cac|lam viec) /.test(matched);
      return ruleItem(scan, 'monthly', daysOf(groups), null, isDoubtful);
    },
  ),
  terminal(`${LAST_DAY}(?: cua)?(?: hang)? (?<unit>quy|nam)(?! [ivl1|\\d])`, (groups, scan) => {
    const isFirst = groups.which?.startsWith('dau') ?? false;
    if (groups.unit === 'quy')
      return ruleItem(scan, 'quarterly', daysOf(groups), isFirst ? 'first_of_quarter' : 'last_of_quarter');
    return isFirst ? null : ruleItem(scan, 'annual', daysOf(groups), null);
  }),
  // "trong 10 ngày đầu của quý"
  terminal(
    '(?:trong )?(?<days>\\d{1,2}) ngay dau(?: tien)?(?: cua| trong)?(?: hang| cac)? (?<unit>thang|quy)(?! [ivl1|\\d])',
    (groups, scan) =>
      ruleItem(
        scan,
        groups.unit === 'quy' ? 'quarterly' : 'monthly',
        daysOf(groups),
        groups.unit === 'quy' ? 'first_of_quarter' : null,
      ),
  ),
  // "sau mỗi quý 05 ngày": the day of the month after it.
  terminal(
    'sau(?: khi (?:ket thuc|het))? hang (?<unit>thang|quy)(?: bao cao)? (?<days>\\d{1,2}) ngay(?! \\d)',
    (groups, scan) =>
      ruleItem(
        scan,
        groups.unit === 'quy' ? 'quarterly' : 'monthly',
        daysOf(groups),
        groups.unit === 'quy' ? 'first_of_next_quarter' : 'next',
        true,
      ),
  ),
  terminal(`${DAYS} (?:hang|cua hang) quy`, (groups, scan) =>
    ruleItem(scan, 'quarterly', daysOf(groups), 'last_of_quarter', true),
  ),
  // "cuối quý", "cuối mỗi tháng": the end of every one, where none is named.
  terminal(
    '(?:vao )?(?<soft>dau|giua|cuoi)(?: cua)?(?: hang| cac){0,2} (?<unit>thang|quy)(?! (?:[ivl1|\\d]|mot|hai|ba))',
    (groups, scan, matched) => {
      const unit = groups.unit ?? '';
      const isDoubtful = !/ (?:hang|cac) /.test(matched);
      if (unit === 'quy') return ruleItem(scan, 'quarterly', [], softQuarter(groups.soft), isDoubtful);
      const days: Readonly<Record<string, RuleDay>> = { dau: 10, giua: 20 };
      scan.notes.add('soft_part');
      return ruleItem(scan, 'monthly', [days[groups.soft ?? ''] ?? 'last'], null, true);
    },
  ),
];

function softQuarter(soft: string | undefined): RuleMonth {
  if (soft === 'dau') return 'first_of_quarter';
  return soft === 'giua' ? 'middle_of_quarter' : 'last_of_quarter';
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'Monday',
  '2': 'Monday',
  ba: 'Tuesday',
  '3': 'Tuesday',
  tu: 'Wednesday',
  '4': 'Wednesday',
  nam: 'Thursday',
  '5': 'Thursday',
  sau: 'Friday',
  '6': 'Friday',
  bay: 'Saturday',
  '7': 'Saturday',
};

const weekTerminals: readonly Terminal[] = [
  terminal(
    '(?:trong |vao )?tuan (?:thu )?(?<week>dau|cuoi|nhat|mot|hai|ba|tu|[1-4])(?: tien| cung)?(?: (?:cua|trong))?(?: hang| cac){0,2} thang(?! \\d)',
    (groups, scan) => {
      const week = groups.week ?? '';
      const number = week === 'dau' ? 1 : numberOf(week);
      scan.notes.add('soft_part');
      return ruleItem(scan, 'monthly', [number === undefined ? 'last' : number * 7], null, true);
    },
  ),
];

const weekdayTerminals: readonly Terminal[] = [
  terminal(
    '(?:(?:vao|cac|ngay|sang|chieu) ){0,3}(?:thu (?<day>hai|ba|tu|nam|sau|bay|[2-7])(?: (?:,|va|&) thu (?<second>hai|ba|tu|nam|sau|bay|[2-7]))?|(?<sunday>chu nhat))' +
      '(?: (?:cua |trong )?(?:(?:hang|cac|trong) ){0,3}tuan)(?! (?:dau|cuoi|thu|\\d))',
    (groups, { manner }) => {
      const named = [groups.day, groups.second].flatMap((day) => WEEKDAYS[day ?? ''] ?? []);
      const day = groups.sunday ? 'Sunday' : named.join(', ');
      return [{ type: 'weekday', day, bound: manner.bound, clock: manner.clock }];
    },
  ),
  terminal(
    '(?:hang )tuan (?:,|\\()? ?(?:vao )?(?:ngay )?thu (?<day>hai|ba|tu|nam|sau|bay|[2-7])(?: \\))?',
    (groups, { manner }) => [
      { type: 'weekday', day: WEEKDAYS[groups.day ?? ''] ?? '', bound: manner.bound, clock: manner.clock },
    ],
  ),
];

function freq(name: string, count: number | null = null, isReport = false): Item[] {
  return [{ type: 'freq', freq: name, count: count || null, isReport }];
}

const COUNTED = '(?:lan|dot|ky|cuoc|lop|buoi|hoi nghi|chuyen|so|tin , bai|tin bai|bai|tin)';
const NUMBER = `\\d{1,3}|${NUMBER_WORD}`;
const REPORT_UNIT = '6 thang|06 thang|9 thang|09 thang|sau thang|tuan|thang|quy|nam';
const REPORT_FREQUENCY: Readonly<Record<string, string>> = {
  '6 thang': 'half_year',
  '06 thang': 'half_year',
  'sau thang': 'half_year',
  '9 thang': 'nine_months',
  '09 thang': 'nine_months',
};

function reportFrequency(unit: string): string {
  return REPORT_FREQUENCY[unit] ?? UNIT_FREQUENCY[unit] ?? 'periodic';
}

function isAfterFrequency(scan: Scan): boolean {
  return scan.items.at(-2)?.type === 'freq' && scan.items.at(-1)?.type === 'link';
}

const NOT_NUMBERED = '(?! (?:\\d|dau|cuoi|i|ii|iii|iv|lan|sau|truoc|ke|tiep|ngan sach|tai chinh|hoc))';

const frequencyTerminals: readonly Terminal[] = [
  terminal(`(?<every>${NUMBER})? ?(?<unit>${UNIT}) (?:/ |- )?(?:(?<count>mot|\\d{1,2}) )?lan`, (groups) =>
    freq(everyN(numberOf(groups.every ?? '1') ?? 1, groups.unit ?? ''), numberOf(groups.count ?? '') ?? null),
  ),
  terminal(
    `(?<count>${NUMBER}) ${COUNTED} (?:(?:/|-|trong|tren|hang|mot|1|01) ){1,2}(?<every>\\d{1,2} )?(?<unit>${UNIT})(?! \\d{4})`,
    (groups) => freq(everyN(Number(groups.every ?? '1'), groups.unit ?? ''), numberOf(groups.count ?? '') ?? null),
  ),
  terminal(`(?<count>${NUMBER}) (?:(?!ngay|thang|quy|tuan|nam)[a-z]{2,} ){1,3}/ (?<unit>${UNIT})(?! \\d)`, (groups) =>
    freq(everyN(1, groups.unit ?? ''), numberOf(groups.count ?? '') ?? null),
  ),
  terminal(`(?:hang|mot) (?<every>\\d{1,2}|sau|ba|hai) (?<unit>tuan|thang|quy|nam)${NOT_NUMBERED}`, (groups) =>
    freq(everyN(numberOf(groups.every ?? '1') ?? 1, groups.unit ?? '')),
  ),
  terminal(`hang (?<unit>${UNIT})(?: (?<count>\\d{1,2}|mot) ${COUNTED})?`, (groups) =>
    freq(UNIT_FREQUENCY[groups.unit ?? ''] ?? 'periodic', numberOf(groups.count ?? '') ?? null),
  ),
  terminal(
    `(?<report>(?:cac )?(?:bao cao|bc|so ket|tong ket|dinh ky|theo dinh ky|theo)(?: dinh ky)?(?: (?:theo|cua))?) (?<unit>${REPORT_UNIT})${NOT_NUMBERED}`,
    (groups) => freq(reportFrequency(groups.unit ?? ''), null, true),
  ),
  terminal(
    `(?:bao cao|bc) (?:(?!trong|ca|cuoi|dau|giua|truoc|den|tu|hang|cham)[a-z]{2,} ){1,6}?(?<unit>quy|nam|thang|tuan)${NOT_NUMBERED}(?=$| [,;.)])`,
    (groups) => freq(reportFrequency(groups.unit ?? ''), null, true),
  ),
  // "06 tháng và cả năm", "quý, 6 tháng, năm": bare names of cycles speak only in a list.
  terminal(
    `(?:ca |0?1 |mot )?(?<unit>${REPORT_UNIT})(?= (?:,|va|/|;|-|&) (?:(?:bao cao|hang|ca|0?1|mot) ){0,2}(?:0?6 thang|0?9 thang|quy|nam|thang)${NOT_NUMBERED}(?: |$))`,
    (groups) => freq(reportFrequency(groups.unit ?? '')),
  ),
  terminal(`(?:ca |0?1 |mot )?(?<unit>${REPORT_UNIT})${NOT_NUMBERED}`, (groups, scan) =>
    isAfterFrequency(scan) ? freq(reportFrequency(groups.unit ?? '')) : null,
  ),
  terminal('(?:quy|tuan|thang)', (_, scan, matched) =>
    scan.text === matched ? freq(UNIT_FREQUENCY[matched] ?? '') : null,
  ),
  terminal('6 thang|06 thang', (_, scan, matched) => (scan.text === matched ? freq('half_year') : null)),
];

/** "ngày 20 cuối quý": the month goes without saying. */
const shortRuleTerminals: readonly Terminal[] = [
  terminal(
    `${DAYS}${DAY_IN} (?<soft>dau|giua|cuoi)(?: hang| cac){0,2} quy(?! (?:[ivl|]{1,3}|\\d{1,2})(?: |$))`,
    (groups, scan) => ruleItem(scan, 'quarterly', daysOf(groups), softQuarter(groups.soft)),
  ),
];

export const ruleTerminals: readonly Terminal[] = [
  ...ruleMonthTerminals,
  ...shortRuleTerminals,
  ...weekTerminals,
  ...dayTerminals,
  ...weekdayTerminals,
  ...frequencyTerminals,
];

// What stands before and between times: trước, chậm nhất, từ … đến …, hết, links, labels, soft parts, open ends.
import { dateAt } from './days.ts';
import { type DateItem, type Item, isTime, type Manner, PLAIN, type SoftPart } from './items.ts';
import { numberOf } from './numerals.ts';
import { type Scan, type Terminal, terminal } from './scan.ts';

const FILLER = 'la|vao|trong|den|het|:|-|khoang|truoc|ngay cuoi cung la';
const TIME_AHEAD =
  '(?= (?:(?:ngay|cuoi|dau|giua|het|thang|quy|nam|mung) ){0,4}(?:\\d|[il|]{1,3} |iv |nay|quy|cuoi|dau|giua|thuong tuan|ha tuan|trung tuan|' +
  'ngay (?:lam viec )?(?:cuoi|dau)|thang (?:\\d|cuoi|dau|gieng|chap|muoi|mot|hai|ba|tu|sau|bay|tam|chin|ke|tiep)|thu |nam nay|nam sau|tuan (?:dau|cuoi|thu)|nua|hang (?:thang|quy|nam|tuan)))';

const NOT_A_NAME = '(?:khi|sau|truoc|den|tu|cham|va|hoac|het|mat|day|ba|so|ngay|ky ban hanh)(?: |$)';

function manner(scan: Scan, change: Partial<Manner>): readonly Item[] {
  scan.manner = { ...scan.manner, ...change };
  return [];
}

function linkOrNothing(scan: Scan, link: 'range' | 'and' | 'or' | 'break'): readonly Item[] {
  return scan.items.length === 0 || scan.items.at(-1)?.type === 'link' ? [] : [{ type: 'link', link }];
}

function hasOpenTime(scan: Scan): boolean {
  const [before, last] = [scan.items.at(-2), scan.items.at(-1)];
  // "từ ngày 15 tháng 12 năm trước kỳ báo cáo đến …": a few words may stand between.
  return isTime(last) || (last?.type === 'words' && isTime(before) && before.from);
}

function issueDay(scan: Scan): readonly Item[] {
  const [year, month, day] = (scan.context.issued ?? '').split('-').map(Number);
  if (!year || !month || !day || !dateAt(year, month, day)) return [{ type: 'words' }];
  const item: DateItem = {
    ...PLAIN,
    ...scan.manner,
    type: 'date',
    day,
    month,
    year,
    isSpelled: false,
    isLunar: false,
    isIssue: true,
    isRelative: false,
  };
  return [item];
}

const boundTerminals: readonly Terminal[] = [
  terminal(
    "(?:truoc |vao |luc )?(?<hour>\\d{1,2}) (?:gio|h|g|:)(?: ?(?<minute>\\d{2}))?(?: (?:phut|’|'|′))?(?: ,)?(?= (?:vao |cua )?(?:ngay|\\d|thu|hang|cac|chieu|sang))",
    (groups, scan, matched) => {
      const [hour, minute] = [Number(groups.hour), Number(groups.minute ?? '0')];
      if (hour > 24 || minute > 59) return [{ type: 'bad', text: matched }];
      const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      return manner(scan, matched.startsWith('truoc') ? { clock, bound: 'before' } : { clock });
    },
  ),
  terminal(
    `(?:cham nhat|muon nhat|tre nhat|khong qua|khong muon hon|khong cham hon|khong tre hon|han cuoi(?: cung)?|han chot|han nop|deadline)(?<rest>(?: (?:${FILLER})){0,5})`,
    (groups, scan) => {
      const contradictory = / truoc/.test(groups.rest ?? '');
      return manner(scan, {
        bound: contradictory ? 'before' : 'by',
        contradictory,
        endOf: / het/.test(groups.rest ?? ''),
      });
    },
  ),
  terminal(`han(?: (?:nop|bao cao|gui|hoan thanh|thuc hien))?(?: la| :)?${TIME_AHEAD}`, (_, scan) =>
    manner(scan, { bound: 'by' }),
  ),
  terminal('truoc khi (?:het|ket thuc)(?= (?:thang|quy|nam|ngay|6|06))', (_, scan) =>
    manner(scan, { bound: 'by', endOf: true }),
  ),
  terminal(`truoc (?:va|hoac) (?:trong|vao|dung)${TIME_AHEAD}`, (_, scan) => manner(scan, { bound: 'by' })),
  terminal(
    `(?:hoan thanh|hoan tat|xong|ket thuc)(?: (?:trong|vao))+(?= (?:thang \\d|quy |nam (?:\\d|nay)|0?[69] thang (?:dau|cuoi)|nua |cuoi |dau |giua ))`,
    (_, scan) => manner(scan, { finishes: true }),
  ),
  terminal(`khong (?:truoc|som hon)${TIME_AHEAD}`, (_, scan) => manner(scan, { from: true })),
  terminal(`truoc(?: va)?(?: trong)?(?: khi)?(?: het)?${TIME_AHEAD}`, (_, scan, matched) =>
    manner(scan, matched.endsWith('het') ? { bound: 'by', endOf: true } : { bound: 'before' }),
  ),
  terminal(`truoc (?:thoi diem|moc(?: thoi gian)?|han|thoi han)(?: la)?${TIME_AHEAD}`, (_, scan) =>
    manner(scan, { bound: 'before' }),
  ),
  // "trước lễ 30/4", "trước ngày Quốc khánh 02/9": the written date is that of the event.
  terminal(
    `truoc(?: ngay)?(?: (?!${NOT_A_NAME})[a-z]{2,}){1,5}(?= (?:ngay )?\\d{1,2} [/.] \\d{1,2}(?: |$))`,
    (_, scan) => manner(scan, { bound: 'before' }),
  ),
  terminal(
    '(?:ke |tinh |bat dau )?tu (?:ngay |luc )?(?:nay|(?:ky|ban hanh)(?: ban hanh)?(?: ke hoach| quyet dinh)?(?: nay)?)',
    (_, scan) => {
      manner(scan, { from: true });
      return issueDay(scan);
    },
  ),
  terminal(`(?:ke |tinh |bat dau )?tu${TIME_AHEAD}`, (_, scan) => manner(scan, { from: true })),
  terminal(`(?:ke tu )?sau(?! thang (?:dau|cuoi)(?: cua)? nam)(?: ngay)?${TIME_AHEAD}`, (_, scan) =>
    manner(scan, { after: true }),
  ),
  terminal(`(?:cho )?(?:den|toi|qua)(?<end> het| cuoi ngay| truoc)?${TIME_AHEAD}`, (groups, scan) => {
    const endOf = groups.end === ' het' || groups.end === ' cuoi ngay';
    const isRange = hasOpenTime(scan);
    manner(scan, isRange ? { endOf } : { until: true, endOf, bound: groups.end === ' truoc' ? 'before' : 'by' });
    return isRange ? [{ type: 'link', link: 'range' }] : [];
  }),
  terminal('(?:tron|het|ket thuc|toi het)(?= (?:ngay|thang|quy|nam|6|06))', (_, scan) => manner(scan, { endOf: true })),
];

const SOFT_TUANS: Readonly<Record<string, readonly [number, number | 'end']>> = {
  thuong: [1, 10],
  trung: [11, 20],
  ha: [21, 'end'],
};
const SOFT_DAYS: Readonly<Record<string, readonly [number, number | 'end']>> = {
  dau: [1, 10],
  giua: [11, 20],
  cuoi: [21, 'end'],
  'nua dau': [1, 15],
  'nua cuoi': [16, 'end'],
};

function soft(scan: Scan, part: SoftPart): readonly Item[] {
  scan.soft = part;
  return [];
}

const MONTH_IN_QUARTER: Readonly<Record<string, number>> = { dau: 1, giua: 2, cuoi: 3 };
const MONTH_AHEAD = '(?: (?:cua|trong))?(?= thang (?:\\d|gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi))';
const QUARTER_AHEAD = '(?: cua)?(?= quy [ivl1|\\dhbmt])';

function weekOfMonth(scan: Scan, which: string): readonly Item[] {
  const number = which.startsWith('dau') ? 1 : which.startsWith('cuoi') ? 0 : (numberOf(which) ?? 0);
  if (number > 5) return [{ type: 'bad', text: `tuần ${number}` }];
  if (number === 0) return soft(scan, { first: 'late', last: 'end', unit: 'day', isExact: false });
  return soft(scan, { first: number * 7 - 6, last: number >= 5 ? 'end' : number * 7, unit: 'day', isExact: false });
}

const softTerminals: readonly Terminal[] = [
  terminal(`(?<which>thuong|trung|ha) tuan${MONTH_AHEAD}`, (groups, scan) => {
    const [first, last] = SOFT_TUANS[groups.which ?? ''] ?? [1, 'end'];
    return soft(scan, { first, last, unit: 'day', isExact: true });
  }),
  terminal(
    `tuan (?:le )?(?:thu )?(?<which>dau(?: tien)?|cuoi(?: cung)?|[1-6]|mot|nhat|hai|ba|tu|bon)${MONTH_AHEAD}`,
    (groups, scan) => weekOfMonth(scan, groups.which ?? ''),
  ),
  terminal(`(?:vao |trong )?(?<which>nua dau|nua cuoi|dau|giua|cuoi)${MONTH_AHEAD}`, (groups, scan) => {
    const which = groups.which ?? '';
    const [first, last] = SOFT_DAYS[which] ?? [1, 'end'];
    return soft(scan, { first, last, unit: 'day', isExact: which.startsWith('nua') });
  }),
  terminal(`(?<count>\\d{1,2}) ngay (?<which>dau|cuoi)(?: tien| cung)?${MONTH_AHEAD}`, (groups, scan) => {
    const count = Number(groups.count);
    if (count < 1 || count > 28) return null;
    return groups.which === 'dau' ? soft(scan, { first: 1, last: count, unit: 'day', isExact: true }) : null;
  }),
  terminal(
    `(?:vao |trong |thang )?(?<which>dau|giua|cuoi)(?: cung| tien)?${QUARTER_AHEAD}`,
    (groups, scan, matched) => {
      const month = MONTH_IN_QUARTER[groups.which ?? ''] ?? 3;
      return soft(scan, { first: month, last: month, unit: 'month', isExact: matched.startsWith('thang') });
    },
  ),
];

/** Words before a colon that name the column itself and not a product. */
const COLUMN_NAMES =
  '(?:thoi gian|thoi han|han|lo trinh|tien do|dinh ky|thoi diem)(?: (?:thuc hien|hoan thanh|trien khai|hoan tat|bao cao|nop)){0,4} :';

const OPEN_UNITS: Readonly<Record<string, 'month' | 'quarter' | 'year'>> = {
  thang: 'month',
  quy: 'quarter',
  nam: 'year',
};

/** "… và các năm tiếp theo": before the frequencies that it looks like. */
export const openTerminals: readonly Terminal[] = [
  terminal(
    '(?:va|den|,) (?:(?:cac|nhung|hang) ){1,4}(?<unit>thang|quy|nam) (?:tiep theo|sau|ke tiep|tiep sau)(?: do)?',
    (groups) => [{ type: 'open', unit: OPEN_UNITS[groups.unit ?? ''] ?? 'year' }],
  ),
  terminal('(?:tro di|ve sau|tro ve sau|den nay)', () => [{ type: 'open', unit: null }]),
];

export const linkTerminals: readonly Terminal[] = [
  terminal(COLUMN_NAMES, () => []),
  terminal(';|\\.(?= [a-z])', (_, scan) => linkOrNothing(scan, 'break')),
  terminal(':', (_, scan) => (scan.items.at(-1)?.type === 'words' ? [{ type: 'label' }] : [])),
  terminal('-|>', (_, scan) => (hasOpenTime(scan) ? [{ type: 'link', link: 'range' }] : [])),
  terminal('den|toi', (_, scan) => (hasOpenTime(scan) ? [{ type: 'link', link: 'range' }] : null)),
  terminal('hoac(?: la)?', (_, scan) => linkOrNothing(scan, 'or')),
  terminal('(?:, va|,|va|&|/|\\+|cung voi|dong thoi)', (_, scan) => linkOrNothing(scan, 'and')),
  terminal('(?:vao )?khoang(?: (?:ngay|giua))?(?= \\d)', (_, scan) => {
    scan.notes.add('soft_part');
    return [];
  }),
  terminal('rieng(?= (?:quy|thang|ky|nam|bao cao) )', (_, scan) => {
    if (scan.items.at(-1)?.type === 'link') scan.items.pop();
    return [...linkOrNothing(scan, 'break'), { type: 'instead' }];
  }),
  terminal('(?:tru|ngoai tru|khong ke|khong bao gom)(?= (?:thang|quy) )', () => [{ type: 'except' }]),
  terminal(
    '(?:hoan thanh|hoan tat|xong|trong|vao|luc|la|thoi gian|thoi han|thoi diem|thuc hien|trien khai|gui|cua|dinh ky|giai doan|ngay|' +
      'cac|nhung|\\(|\\)|"|\\.|\\[|\\])',
    () => [],
  ),
];

export const mannerTerminals: readonly Terminal[] = [...boundTerminals, ...softTerminals];

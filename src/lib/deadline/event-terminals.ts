// What has no day of its own: events, instructions, roadmaps, standing work, the dates of other documents.
import type { EventItem, Item } from './items.ts';
import { NUMBER_WORD, numberOf } from './numerals.ts';
import { type Groups, type Scan, sourceBetween, type Terminal, terminal } from './scan.ts';
import type { Recurrence, RuleBound } from './schedule.ts';

const CLAUSE_END =
  / ;|(?: va| ,| hoac) (?=(?:hang|dinh ky|thuong xuyen|theo (?!doi)|quy [ivx\d]|bao cao (?:hang|quy|nam|thang)) ?)| , (?=(?:cham nhat|muon nhat|khong qua|(?:xong |hoan thanh )?truoc ngay) )/g;

type Found = Partial<Pick<EventItem, 'count' | 'isDoubtful' | 'isOpenRange'>> & {
  bound: RuleBound | null;
  offset?: string;
  countIsLast?: boolean;
};

/** The anchor is the rest of the clause; the scanner goes on behind it. */
function eventFrom(scan: Scan, headLength: number, found: Found): Item[] {
  const from = headLength === 0 ? scan.at : scan.at + headLength + 1;
  CLAUSE_END.lastIndex = from;
  const to = CLAUSE_END.exec(scan.text)?.index ?? scan.text.length;
  const anchorText = scan.text.slice(from, Math.max(from, to));
  const anchor = sourceBetween(scan, from, to)
    .replace(/[\s.,;]+$/, '')
    .replace(found.countIsLast ? / \d{1,3} ngày(?: làm việc)?$/i : /$^/, '');
  // scanOne adds the head and a space itself.
  if (to > from) scan.at = to - headLength;
  const recurrence: Recurrence = { freq: 'per_event', day: null, month: null, bound: found.bound, dates: null };
  if (found.offset !== undefined) recurrence.offset = found.offset;
  if (anchor !== '') recurrence.anchor = anchor;
  return [
    {
      type: 'event',
      recurrence,
      count: found.count ?? null,
      anchorText,
      isDoubtful: found.isDoubtful ?? false,
      isOpenRange: found.isOpenRange ?? false,
    },
  ];
}

type CountUnit = NonNullable<EventItem['count']>['unit'];
const COUNT_UNITS: Readonly<Record<string, CountUnit>> = {
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  gio: 'hour',
  nam: 'year',
};
const LIMIT_HEAD = 'trong|cham nhat|muon nhat|khong qua|toi da|it nhat|toi thieu|sau|truoc';
const LIMIT_FILLER =
  '(?: (?:vong|thoi han|thoi gian|khoang|la|truoc|sau|it nhat|cham nhat|khong qua|toi thieu|toi da)){0,4}';
const COUNT = `(?<count>\\d{1,3}|${NUMBER_WORD})(?: \\( [a-z]+(?: [a-z]+)? \\))?`;
const COUNT_UNIT = '(?<unit>ngay|tuan|thang|gio|nam)(?<working> lam viec)?';
const AHEAD_OF = 'truoc(?: khi| ngay)?|so voi';
const SINCE = 'ke tu(?: khi| luc)?|tinh tu(?: khi)?|ke(?= tu| khi| ngay)|tu(?: khi)?(?= |$)|sau(?: khi)?|khi';

function offsetOf(count: number, unit: CountUnit, isAhead: boolean): string {
  return `${isAhead ? '-' : '+'}${count} ${unit}${count === 1 ? '' : 's'}`;
}

function limitItems(groups: Groups, scan: Scan, matched: string): Item[] | null {
  const count = numberOf(groups.count ?? '');
  const unit: CountUnit = groups.working ? 'working day' : (COUNT_UNITS[groups.unit ?? ''] ?? 'day');
  const head = groups.head ?? '';
  const link = groups.link ?? groups.later ?? '';
  if (count === undefined || (head === '' && link === '') || count === 0) return null;
  // "trong 6 tháng", "sau 2 năm" without an anchor are spans, not limits.
  if (/^(?:thang|nam|tuan|gio)$/.test(groups.unit ?? '') && link === '' && !/thoi han|vong|sau/.test(head)) return null;
  // "báo cáo 6 tháng trước ngày 15/6" names a cycle.
  if (/^(?:thang|nam)$/.test(groups.unit ?? '') && head === '' && /^truoc(?! khi)/.test(link)) return null;
  const saysBefore = /truoc/.test(head);
  const isAhead = saysBefore || /^(?:truoc|so voi)/.test(link);
  const isLater = /^sau(?: |$)/.test(head) && !/cham nhat|khong qua/.test(head);
  const isContradictory = saysBefore && /^(?:ke|tinh|tu|sau)/.test(link);
  return eventFrom(scan, matched.length, {
    bound: isLater ? null : 'by',
    offset: offsetOf(count, unit, isAhead),
    count: { value: isAhead ? -count : count, unit },
    isDoubtful: isLater || isContradictory,
  });
}

/** "trước kỳ họp HĐND 10 ngày": the number comes last. */
function beforeEvent(scan: Scan, matched: string): Item[] {
  const rest = scan.text.slice(scan.at + matched.length, scan.at + matched.length + 120);
  const late = /^(?: (?!;)\S+){1,12}? (?:it nhat )?(\d{1,3}) ngay( lam viec)?(?= ;|$)/.exec(rest);
  if (!late) return eventFrom(scan, matched.length, { bound: 'before' });
  const unit: CountUnit = late[2] ? 'working day' : 'day';
  const value = Number(late[1]);
  return eventFrom(scan, matched.length, {
    bound: 'by',
    offset: offsetOf(value, unit, true),
    count: { value: -value, unit },
    countIsLast: true,
  });
}

function spontaneous(matched: string): Item[] {
  const recurrence: Recurrence = {
    freq: 'per_event',
    day: null,
    month: null,
    bound: null,
    dates: null,
    anchor: 'phát sinh',
  };
  const isSudden = matched.endsWith('dot xuat');
  if (isSudden) recurrence.anchor = 'đột xuất';
  return [
    {
      type: 'event',
      recurrence: isSudden ? null : recurrence,
      count: null,
      anchorText: matched,
      isDoubtful: false,
      isOpenRange: false,
    },
  ];
}

/** "trong 5 ngày kể từ ngày …": before the days and spans that it looks like. */
export const limitTerminal: Terminal = terminal(
  `(?:(?<head>(?:${LIMIT_HEAD})${LIMIT_FILLER}) )?${COUNT} ${COUNT_UNIT}(?! (?:dau|cuoi|hang|cua thang|cua quy|\\d))(?: (?<link>${SINCE}|${AHEAD_OF})| , (?<later>ke tu(?: khi| luc)?|tinh tu(?: khi)?))?`,
  limitItems,
);

export const eventTerminals: readonly Terminal[] = [
  terminal(
    '(?:ngay )?(?:sau khi|khi|luc)? ?(?:co )?(?:viec |vu viec )?phat sinh|theo (?:thuc te |hang )?(?:phat sinh|vu viec)',
    (_, __, matched) => spontaneous(matched),
  ),
  terminal('(?:theo |hoac |va )?(?:dot xuat)', (_, __, matched) => spontaneous(matched)),
  terminal('ngay (?:sau )?(?:khi|luc)(?: co)?|ngay sau(?= [a-z])', (_, scan, matched) =>
    eventFrom(scan, matched.length, { bound: 'immediately_after' }),
  ),
  terminal('(?:ke tu )?sau khi(?: co)?|khi co|sau(?= [a-z]{2,})', (_, scan, matched) =>
    eventFrom(scan, matched.length, { bound: 'after' }),
  ),
  terminal('(?:cho )?(?:den|toi) (?:khi|luc)', (_, scan, matched) =>
    eventFrom(scan, matched.length, { bound: 'until' }),
  ),
  terminal('(?:cho )?(?:den|toi) ngay(?= [a-z])', (_, scan, matched) =>
    eventFrom(scan, matched.length, { bound: 'until', isOpenRange: true }),
  ),
  terminal('(?:cham nhat |hoan thanh |xong )?truoc (?:khi|ngay(?= [a-z]))|truoc(?= [a-z]{2,})', (_, scan, matched) =>
    beforeEvent(scan, matched),
  ),
  terminal('(?:tu khi|ke tu khi|ke tu ngay(?= [a-z])|tu ngay(?= [a-z]))', (_, scan, matched) =>
    eventFrom(scan, matched.length, { bound: 'after' }),
  ),
  terminal('(?:(?:trong|vao|tai) )?(?:nhan )?(?:dip|ky hop)(?= [a-z])', (_, scan, matched) =>
    eventFrom(scan, matched.length, { bound: null }),
  ),
  terminal(
    '(?:tuy )?theo(?= (?:tinh hinh|nhu cau|thuc te|dieu kien|hang (?!thang|quy|nam|tuan|ngay)) ?)',
    (_, scan, matched) => eventFrom(scan, matched.length, { bound: null }),
  ),
  terminal('khi(?= [a-z])', (_, scan, matched) => eventFrom(scan, matched.length, { bound: null })),
  terminal(
    'theo tien do(?= (?!cua |thuc hien|chung|quy|ke hoach|duoc giao|de ra|cong viec|trien khai$)[a-z])',
    (_, scan, matched) => eventFrom(scan, matched.length, { bound: null }),
  ),
];

const CODE = '(?:\\d+|\\.+|…)(?: (?:/|&|-|\\.) (?:[a-z]{1,10}|\\d+)){0,7}';
const WRITTEN_DATE = '\\d{1,2} [/.-] \\d{1,2} [/.-] \\d{4}|\\d{1,2} thang \\d{1,2} nam \\d{4}';
const DOCUMENT =
  'ke hoach|quyet dinh|cong van|nghi quyet|nghi dinh|thong tu|chi thi|thong bao|chuong trinh|huong dan|luat|de an|van ban|cong dien|ket luan|giay moi|qd|cv|nq|nd|tt|tb|ct';

/** Rule 10: "Quyết định số 559/QĐ-UBND ngày 12/9/2025" tells the day of the document, never a deadline. */
export const documentTerminals: readonly Terminal[] = [
  terminal(`so (?:: )?${CODE}(?:(?: ,)? (?:de |ky )?ngay (?<date>${WRITTEN_DATE}))?`, (groups, scan, matched) =>
    /^so (?:: )?\d{1,2} [/.-] \d{1,2}(?: |$)/.test(matched) && !groups.date && scan.items.length === 0
      ? null
      : [{ type: 'document', hasDate: groups.date !== undefined }],
  ),
  terminal(
    `\\d{1,5}(?: / (?:19|20)\\d\\d)? / [a-z]{1,8}\\d{0,2}(?: - [a-z]{1,8}\\d{0,2}){1,4}(?:(?: ,)? ngay (?<date>${WRITTEN_DATE}))?`,
    (groups) => [{ type: 'document', hasDate: groups.date !== undefined }],
  ),
  terminal(`(?:${DOCUMENT})(?: (?!truoc|den|xong|cham)[a-z]+){0,8}? ngay (?<date>${WRITTEN_DATE})`, (groups, scan) =>
    scan.items.some((item) => item.type === 'instruction') || /^\S+ \S+ ngay/.test(scan.text.slice(scan.at))
      ? [{ type: 'document', hasDate: groups.date !== undefined }]
      : null,
  ),
  terminal('(?:nghi quyet|nghi dinh|quyet dinh|thong tu|chi thi|cong van|ket luan|cong dien) \\d{1,4} / \\d{4}', () => [
    { type: 'document', hasDate: false },
  ]),
  terminal('luat (?:[a-z]+ ){1,8}nam \\d{4}', () => [{ type: 'document', hasDate: false }]),
];

export const standingTerminals: readonly Terminal[] = [
  terminal('thuong (?:- )?xuyen|lien tuc|24 / 24(?: gio| h)?|quanh nam|lau dai|thuong ki|duy tri', () => [
    { type: 'continuous' },
  ]),
  terminal('(?:ket hop|long ghep|gan voi|cung)(?: (?:cung|voi|trong|vao)){0,4}(?= )', () => [{ type: 'joined' }]),
  terminal('trong (?:suot )?(?:ca )?qua trinh(?: (?:thuc hien|trien khai))?', () => [{ type: 'continuous' }]),
  terminal('theo lich', (_, scan) => instruction(scan, false, true)),
  terminal('(?:theo|dam bao|bam sat|dung)(?: (?:theo|dung)){0,3} (?:[a-z]+ , ){0,2}lo trinh', (_, scan) =>
    instruction(scan, true, false),
  ),
  terminal(
    'theo(?! (?:thang|quy|nam(?! ngan sach| tai chinh| hoc)|tuan|ngay|dinh ky|doi|6 thang|9 thang)(?: |$))',
    (_, scan) => instruction(scan, false, false),
  ),
  terminal('(?:chua|khong) (?:xac dinh|ro|co|co thoi gian|an dinh|ghi|thoi han|co thoi han)', () => [
    { type: 'undated' },
  ]),
  terminal('(?:dang|da|chua) (?:thuc hien|hoan thanh|trien khai|xong|lam|ban hanh|to chuc)', () => [
    { type: 'status' },
  ]),
  terminal('(?:ve|gui|cho)(?= (?:so|ubnd|uy ban|phong|van phong|bo|ban|cong an|trung tam) )', (_, scan, matched) =>
    recipient(scan, matched),
  ),
];

function instruction(scan: Scan, isRoadmap: boolean, isTimetable: boolean): Item[] {
  const rest = scan.text.slice(scan.at);
  const isVague = /^theo (?:ke hoach|kh|chuong trinh|van ban)$/.test(rest.slice(0, 40));
  return [{ type: 'instruction', isRoadmap, isVague, isTimetable }];
}

function recipient(scan: Scan, matched: string): Item[] {
  const from = scan.at + matched.length + 1;
  const stop = / (?:;|,|\.|\(|va|truoc|cham|dinh ky|hang|tu|trong|vao)(?: |$)/g;
  stop.lastIndex = from;
  const to = stop.exec(scan.text)?.index ?? scan.text.length;
  scan.at = to - matched.length;
  return [{ type: 'to', to: sourceBetween(scan, from, to) }];
}

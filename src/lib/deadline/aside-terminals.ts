// What looks like a time and is none: the number of a meeting, the weekday of a date, ratios, names of streets and schools,
// anniversaries, the window of the figures, a time that has been given up.
import { isTime } from './items.ts';
import { MONTH_WORD } from './numerals.ts';
import { type Scan, sourceBetween, type Terminal, terminal } from './scan.ts';

const DAY_AND_MONTH = '\\d{1,2} (?:[/.] \\d{1,2}(?: / \\d{4})?|thang \\d{1,2}(?: nam \\d{4})?)';
const MOST_CHARACTERS = 300;

function hasTime({ items }: Scan): boolean {
  return items.some((item) => isTime(item) || item.type === 'rule' || item.type === 'freq');
}

/** Another time is written near by, before or after what is set aside. */
function hasOtherTime(scan: Scan, length: number): boolean {
  const rest = scan.text.slice(scan.at + length, scan.at + length + MOST_CHARACTERS);
  return hasTime(scan) || /(?: |^)(?:\d{1,2} \/ \d|thang \d|quy [ivx\d]|hang (?:thang|quy|nam))/.test(rest);
}

/** In brackets behind a time, or joined to it by words alone. */
function followsTime({ items }: Scan): boolean {
  return isTime(items.findLast((item) => item.type !== 'words'));
}

function isUnruled({ manner }: Scan): boolean {
  return manner.bound === null && !manner.from && !manner.until && !manner.after;
}

const MONTH_AHEAD = `(?= (?:thang (?:\\d{1,2}|${MONTH_WORD})|quy [ivx\\d]+|/ \\d{4}|ngay \\d{1,2}|\\d{1,2} / \\d)(?: |$))`;
const NUMBERED = '(?:dot|lan|ky|lop|khoa|cap|phien|vong|buoc|hoc ky|nhom)(?: hop)?';
const NUMERAL = '(?:\\d{1,2}|[ivx]{1,4})';

const numberTerminals: readonly Terminal[] = [
  terminal(
    `(?:${NUMBERED}(?: thu)?|thu) ${NUMERAL}(?: (?:,|va|&|-) (?:${NUMBERED} )?${NUMERAL}){0,4}${MONTH_AHEAD}`,
    () => [{ type: 'words' }],
  ),
  // "thứ Sáu, ngày 12/6/2026"
  terminal(
    `(?:(?:sang|chieu) )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?: [,(])*(?= (?:ngay )?\\d{1,2} (?:[/.-]|thang) \\d)`,
    () => [],
  ),
  terminal('ky hop(?: thuong (?:le|ky))?(?= (?:thang|quy) (?:[\\divx]+)(?: |$))', () => [{ type: 'words' }]),
];

const RATIO = '[1-9] / [2-9](?! / \\d)';
const PLACES =
  '(?:to(?: dan pho)?|khu(?: pho| dan cu)?|kp|duong|pho|truong(?: (?!hop|phong)[a-z]{2,}){0,3}|quang truong|cong vien|cau|hem|ngo|ngach|so nha|benh vien|nha may)';
/** Without accents "trường" would also be "trưởng", and "phố" the "phó". */
const PLACE_NAMES = /^(?:[ -~]+$|tổ|khu|đường|phố|trường|quảng|công|cầu|hẻm|ngõ|ngách|số|bệnh|nhà)/i;

/** Many schools have a deadline, one school may have a day for its name. */
function isPlace(scan: Scan, matched: string): boolean {
  const isMany = /(?:^| )(?:cac|nhung) $/.test(scan.text.slice(Math.max(0, scan.at - 6), scan.at));
  const isName = !isMany && PLACE_NAMES.test(sourceBetween(scan, scan.at, scan.at + matched.length));
  if (isName) scan.notes.add('leftover');
  return isName;
}

const DUTY = '(?:truc|truc tuyen|hoat dong|phuc vu|tiep nhan|van hanh|giam sat|lien tuc|thuong xuyen)';

const nameTerminals: readonly Terminal[] = [
  terminal(`${DUTY}(?: (?!truoc|cham|den|ngay)[a-z]{2,}){0,3} 24 / 7(?! / \\d)(?: (?:,|va) 365 ngay)?`, () => [
    { type: 'continuous' },
  ]),
  terminal('24 / 7', (_, scan, matched) => {
    if (scan.text !== matched) return null;
    scan.notes.add('round_the_clock');
    return [{ type: 'continuous' }];
  }),
  terminal(`(?:ty le|dat|tren|hon|it nhat|toi thieu)(?: (?:it nhat|toi thieu|tren|ty le))? ${RATIO}`, () => [
    { type: 'words' },
  ]),
  terminal(`${RATIO} (?:ngay|buoi|thoi gian|so|tong|thanh vien|dai bieu|ho)(?! \\d)`, () => [{ type: 'words' }]),
  terminal(`${PLACES} \\d{1,2} / \\d{1,2}(?! / \\d)`, (_, scan, matched) =>
    isPlace(scan, matched) ? [{ type: 'words' }] : null,
  ),
  // A letter within the figures of a date: which figure it was nobody may guess.
  terminal(
    '(?:ngay )?(?:\\d [a-z] / \\d{1,2}|\\d{1,2} / \\d [a-z]) / \\d{4}|ngay (?!t )[a-z] \\d{1,2} / \\d{1,2}(?: / \\d{4})?',
    (_, __, matched) => [{ type: 'bad', text: matched }],
  ),
];

const OCCASION = '(?:chao mung|ky niem|huong ung|nhan(?: dip| ngay| ky niem)?)';
const NAME_WORDS = '(?: (?:(?!truoc|xong|cham|hoan|den|tu|trong)[a-z]+|\\d{1,3} nam))';

const occasionTerminals: readonly Terminal[] = [
  terminal(`${OCCASION}${NAME_WORDS}{0,14}? ${DAY_AND_MONTH}`, (_, scan) =>
    isUnruled(scan) && followsTime(scan) ? [{ type: 'words' }] : null,
  ),
  // "Ngày Chuyển đổi số quốc gia 10/10": the capital shows that the day has a name.
  terminal(`ngay(?! ky )${NAME_WORDS}{1,9}? ${DAY_AND_MONTH}`, (_, scan, matched) => {
    const isNamed = /^\S+\s+\p{Lu}[\p{Ll}\p{M}]/u.test(sourceBetween(scan, scan.at, scan.at + matched.length));
    return isNamed && isUnruled(scan) && followsTime(scan) ? [{ type: 'words' }] : null;
  }),
];

const SCOPE_END = / (?:\)|;)| , (?=(?:gui|nop|bao cao|truoc|cham nhat|muon nhat|hoan thanh|xong)(?: |$))/;

/** Where the words matched stop holding: at the closing bracket or the next clause. */
function scopeEnd(scan: Scan, from: number): number {
  const at = scan.text.slice(from, from + MOST_CHARACTERS).search(SCOPE_END);
  return at === -1 ? scan.text.length : from + at;
}

/** Passes over all that belongs to the words matched; scanOne adds the match and a space itself. */
function skipScope(scan: Scan, matched: string): void {
  scan.at = scopeEnd(scan, scan.at + matched.length) - matched.length;
}

const GATHERED = '(?:chot|khoa|tinh|lay|ky|moc|thoi diem|thoi gian)';
const FIGURES = [
  `(?:${GATHERED} ){1,3}so lieu`,
  'so lieu(?: duoc| bao cao)? (?:chot|khoa|tinh|lay|den|tu)(?= )',
  'tinh den(?= (?:het |ngay ){0,2}\\d)',
].join('|');
/** "Chốt số liệu trước ngày 10/12" is work with a deadline of its own. */
const DUE_WORDS = / (?:truoc|cham nhat|muon nhat|khong qua|han|hang) /;

const scopeTerminals: readonly Terminal[] = [
  terminal(`(?:rieng )?(?:${FIGURES})`, (_, scan, matched) => {
    const end = scopeEnd(scan, scan.at + matched.length);
    const scope = scan.text.slice(scan.at, Math.min(end, scan.at + MOST_CHARACTERS));
    const holdsDay = /\d{1,2} [/.] \d|thang \d/.test(scope) && !DUE_WORDS.test(scope);
    if (!holdsDay || !isUnruled(scan) || !hasOtherTime(scan, end - scan.at)) return null;
    skipScope(scan, matched);
    return [{ type: 'words' }];
  }),
  terminal('thay (?:cho|vi|the(?: cho)?)(?= )', (_, scan, matched) => {
    if (!hasTime(scan)) return null;
    scan.notes.add('moved');
    skipScope(scan, matched);
    return [{ type: 'words' }];
  }),
  terminal(
    '(?:dieu chinh|chuyen|lui|doi|gia han|keo dai)(?: thoi gian| thoi han| lai)?(?: sang| den| toi| thanh)(?= (?:het |ngay |thang |quy |nam ){0,3}[\\div])',
    (_, scan) => {
      const broken = scan.items.findLastIndex(
        (item) => item.type === 'label' || (item.type === 'link' && item.link === 'break'),
      );
      if (!scan.items.slice(broken + 1).some(isTime)) return null;
      scan.items.splice(broken + 1);
      scan.notes.add('moved');
      return [{ type: 'words' }];
    },
  ),
];

export const asideTerminals: readonly Terminal[] = [
  ...numberTerminals,
  ...nameTerminals,
  ...occasionTerminals,
  ...scopeTerminals,
];

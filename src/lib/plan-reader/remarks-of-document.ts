import { type PlanContext, parseDeadline } from '../deadline/public.ts';
import type { DocumentHead } from './document.ts';
import { type Line, plain } from './lines.ts';
import { type Remark, remark } from './remarks.ts';
import type { ReportRule } from './report-rule.ts';

export function remarksOfDocument(document: DocumentHead, lines: readonly Line[]): Remark[] {
  const said = lines.flatMap(({ number, text }) => (text.trim() ? [{ number, text: plain(text) }] : []));
  return [
    ...blanks(document, said),
    ...contradictions(document, said),
    ...said.flatMap((line, at) => {
      const rest = (said[at + 1]?.text ?? '').slice(0, LOOK_AHEAD);
      return [...citations(line, rest), ...levels(document, line, rest)];
    }),
  ];
}

/** What is looked for may be wrapped to the next line. */
const LOOK_AHEAD = 80;

/** A draft leaves its number and day open. */
function blanks({ kind, number, date }: DocumentHead, lines: readonly Line[]): Remark[] {
  if (kind === null) return [];
  const at = (pattern: RegExp) =>
    lines
      .filter(({ text }) => pattern.test(text))
      .slice(0, 1)
      .map((line) => line.number);
  return [
    ...(number === null ? [remark('blank_number', 'Văn bản chưa có số.', at(/^Số\s*:?/i))] : []),
    ...(date === null ? [remark('blank_date', 'Văn bản chưa ghi ngày ban hành.', at(/ngày[\s.…]*tháng/i))] : []),
  ];
}

/** A decision carries the plan, but the annex says it belongs to a plan with a number of its own, or the other way. */
function contradictions({ kind }: DocumentHead, lines: readonly Line[]): Remark[] {
  const [wanted, other, pattern] = kind?.startsWith('Quyết định')
    ? (['Quyết định', 'Kế hoạch số … /KH-UBND', /kèm theo Kế hoạch số.*KH/i] as const)
    : (['Kế hoạch', 'Quyết định', /kèm theo Quyết định số/i] as const);
  if (kind === null) return [];
  return lines
    .filter(({ text }) => pattern.test(text))
    .map(({ number }) =>
      remark('kind_contradiction', `Phụ lục ghi kèm theo “${other}”, trong khi văn bản là ${wanted}.`, [number]),
    );
}

const CITED =
  /(Luật|Nghị định|Thông tư liên tịch|Thông tư|Nghị quyết|Quyết định|NĐ|TT)(?: số)?:?\s*(\d{1,4})\s*\/\s*(?:(\d{4})\s*\/\s*)?([A-ZĐ]{2,5}(?:-[A-ZĐ&-]+)?|QH\d{1,2})(?:[,\s]*ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4}))?/gu;

/** Numbers without the year that papers of that kind bear, and days that cannot be. */
function citations({ text, number: line }: Line, rest: string): Remark[] {
  const begun = [...`${text} ${rest}`.matchAll(CITED)].filter(({ index }) => index < text.length);
  return begun.flatMap(([whole, kind = '', no, year, sign = '', day, month, dated]) => {
    const found: Remark[] = [];
    const type = kind === 'NĐ' ? 'Nghị định' : kind === 'TT' ? 'Thông tư' : kind;
    if (!year && /^(?:NĐ-CP|TT-|TTLT|QH\d)/.test(sign))
      found.push(remark('number_without_year', `${type} số “${no}/${sign}” thiếu năm ban hành.`, [line]));
    if (year && dated && year !== dated)
      found.push(
        remark(
          'impossible_date',
          `Ngày ${day}/${month}/${dated} không thể có với ${type.toLowerCase()} năm ${year} (“${whole.slice(0, 60)}”).`,
          [line],
        ),
      );
    if (day && month && dated && !isDay(Number(dated), Number(month), Number(day)))
      found.push(remark('impossible_date', `Không có ngày ${day}/${month}/${dated}.`, [line]));
    return found;
  });
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Words of another level, left over from the plan that this one was made from. Bases name other agencies rightly. */
function levels({ agency, parentAgency }: DocumentHead, { text, number }: Line, rest: string): Remark[] {
  if (/^[-–]?\s*(?:Căn cứ|Thực hiện (?:Kế hoạch|Quyết định|Công văn)|Theo đề nghị)/.test(text)) return [];
  const kind = /Ủy ban nhân dân (xã|phường|đặc khu|thị trấn) /.exec(agency ?? '')?.[1];
  const strange = [
    /(?:UBND|Ủy ban nhân dân|cấp|Phòng Nội vụ) huyện/iu,
    ...(/thành phố/.test(parentAgency ?? '') ? [/(?:UBND|Ủy ban nhân dân) tỉnh/iu] : []),
    ...(kind === 'xã'
      ? [/(?<!xã, )(?<!phường, )(?<=(?:UBND|địa bàn|nghiệp|của|thuộc|dân|vị) )phường(?!,? (?:xã|đặc khu))(?! \p{Lu})/u]
      : []),
    ...(kind === 'phường' ? [/(?:UBND|trên địa bàn|thuộc|của) xã(?! hội)(?! \p{Lu})(?!,)/u] : []),
  ];
  return strange.flatMap((pattern) => {
    const found = pattern.exec(`${text} ${rest}`);
    const words = found && found.index < text.length ? found[0] : undefined;
    return words
      ? [
          remark(
            'other_level',
            `“${words.trim()}” không thuộc cấp của kế hoạch này: có thể chép sót từ văn bản khác.`,
            [number],
          ),
        ]
      : [];
  });
}

/** The units' reports are due when the commune's own is: nobody has time to put them together. */
export function remarksOfReports(rules: readonly (ReportRule & { lines: number[] })[], context: PlanContext): Remark[] {
  const days = (rule: ReportRule) => parseDeadline(rule.dueText ?? '', context).recurrence?.dates?.join() ?? '';
  const isOwn = ({ who }: ReportRule) => /^(?:Ủy ban nhân dân|UBND)/.test(who ?? '');
  const same = rules.flatMap((rule) => {
    const own = isOwn(rule) ? undefined : rules.find((other) => isOwn(other) && other.cycle === rule.cycle);
    return own && days(own) !== '' && days(own) === days(rule)
      ? [
          remark(
            'same_due_as_commune',
            `Báo cáo ${rule.cycle}: hạn của đơn vị trùng hạn của xã (“${rule.dueText}”).`,
            rule.lines,
          ),
        ]
      : [];
  });
  const open = rules.flatMap((rule) =>
    /^(?:tuần|tháng)$/.test(rule.cycle) && /tháng cuối (?:của )?quý/i.test(rule.dueText ?? '')
      ? [
          remark(
            'report_without_day',
            `Báo cáo ${rule.cycle}: “${rule.dueText}” chỉ đúng cho báo cáo quý, chưa có ngày riêng.`,
            rule.lines,
          ),
        ]
      : [],
  );
  return [...same, ...open];
}

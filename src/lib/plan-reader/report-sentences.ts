import type { ReportRule } from './report-rule.ts';

interface Said {
  /** What is asked of a unit, in a sentence or more. */
  duty: string;
  /** Under whose name it stands. */
  unit: string;
  lines: number[];
}

/** "trước ngày 10 của tháng cuối quý", "chậm nhất ngày 05 hằng tháng", "trước 08/6". */
const DUE =
  /(?:trước|chậm nhất(?: là| vào)?|vào)\s+(?:ngày\s+)?(?=\d|cuối|tháng)[^,;()]*?(?=\s+(?:để|về|gửi|cho|và\s+(?:trước|chậm))\s|[,;()]|\.(?!\d)|$)/giu;
const WHO =
  /((?:(?:thủ trưởng|người đứng đầu|trưởng|lãnh đạo)\s+)?(?:các|phòng|trung tâm|văn phòng|công an|đơn vị|cơ quan|ban chỉ huy|trạm|trường)(?=\s)[^.;:()]*?)\s+(?:có trách nhiệm|chịu trách nhiệm|định kỳ|thực hiện|tổ chức|tổng hợp|gửi|báo cáo|hằng|hàng)(?=\s)/iu;
const TO_WHOM =
  /(?:gửi(?:\s+báo cáo)?(?:\s+(?:về|cho|đến|tới))?|về|cho)\s+((?:Phòng|Văn phòng|Ủy ban|Uỷ ban|UBND|Sở|Trung tâm|Chủ tịch|Ban|Đảng|Tổ)(?=\s)[^,;.()]*?)(?=\s+(?:trước|chậm nhất|vào|để|theo|định kỳ|hằng|hàng|qua|tổng hợp)(?=\s)|[,;.()]|$)/u;
const CYCLES: [string, RegExp][] = [
  ['tuần', /(?:hằng|hàng|báo cáo|mỗi)\s+tuần|tuần\s*:?\s*$/iu],
  [
    'tháng',
    /(?:hằng|hàng|báo cáo|mỗi|kỳ)\s+tháng|,\s*tháng(?=,| và)|(?<!\d\s)(?<!\p{L}\s)tháng\s*:?\s*$|định kỳ tháng/iu,
  ],
  ['quý', /(?<!cuối\s)(?<!cuối của\s)quý/iu],
  ['6 tháng', /6 tháng|sáu tháng/iu],
  ['9 tháng', /9 tháng|chín tháng/iu],
  [
    'năm',
    /(?:hằng|hàng|báo cáo|cả|mỗi)\s+năm|(?:quý|tháng)(?:,| và| hoặc)?\s+(?:và\s+)?(?:báo cáo\s+)?năm(?!\s*\d)|(?:^|[,;(\s])(?<!\d\s)năm\s*:?\s*(?:gửi\s*)?$/iu,
  ],
];

/** The duty to report as sentences say it: who, to whom, in which cycles, and until when. Without a receiver it is none. */
export function reportSentences({ duty, unit, lines }: Said): ReportRule[] {
  return duty.split(/(?<=[.;])\s+(?=\p{Lu})/u).flatMap((sentence): ReportRule[] => {
    const toWhom = TO_WHOM.exec(sentence)?.[1]?.trim();
    if (!/báo cáo/iu.test(sentence) || !toWhom) return [];
    const who = WHO.exec(sentence)?.[1]?.trim() ?? unit;
    return rulesIn(sentence).map(({ cycle, dueText }) => ({ who, toWhom, cycle, dueText, lines }));
  });
}

/** Each day holds for the cycles named since the day before it: "quý: trước ngày 08 …; năm: trước 01/12". */
function rulesIn(sentence: string): { cycle: string; dueText: string | null }[] {
  const dues = [...sentence.matchAll(DUE)];
  if (dues.length === 0) return cyclesOf(sentence, null).map((cycle) => ({ cycle, dueText: null }));
  return dues.flatMap((due, index) => {
    const before = dues[index - 1];
    const from = before ? before.index + before[0].length : 0;
    // What follows the last day belongs to it: "gửi trước ngày 10 … báo cáo quý, năm".
    const after = dues.length === 1 ? sentence.slice(due.index + due[0].length) : '';
    const dueText = due[0].replace(/[\s.]+$/, '');
    const parts = [sentence.slice(from, due.index), after];
    return cyclesOf(parts, dueText).map((cycle) => ({ cycle, dueText }));
  });
}

/** Where the words name no cycle the day does: "ngày 10 của tháng cuối quý". */
function cyclesOf(said: string | readonly string[], dueText: string | null): string[] {
  const parts = [said].flat();
  const named = CYCLES.filter(([, pattern]) => parts.some((part) => pattern.test(part.trim()))).map(([cycle]) => cycle);
  if (named.length > 0 || dueText === null) return named;
  if (/quý/iu.test(dueText)) return ['quý'];
  if (/(?:hằng|hàng|mỗi)\s+tháng/iu.test(dueText)) return ['tháng'];
  return /(?:hằng|hàng|mỗi)\s+năm/iu.test(dueText) ? ['năm'] : [];
}

import type { ReportRule } from './report-rule.ts';

interface Said {
  /** What is asked of a unit, in a sentence or more. */
  duty: string;
  /** Under whose name it stands. */
  unit: string;
  lines: number[];
}

/** "trước ngày 10 của tháng cuối quý", "chậm nhất ngày 05 hằng tháng". */
const DUE = /(?:trước|chậm nhất(?: là| vào)?|vào)\s+ngày\s+[^,;()]*?(?=\s+để\s|[,;()]|\.(?!\d)|$)/iu;
const WHO =
  /((?:(?:thủ trưởng|người đứng đầu|trưởng|lãnh đạo)\s+)?(?:các|phòng|trung tâm|văn phòng|công an|đơn vị|cơ quan|ban chỉ huy|trạm|trường)(?=\s)[^.;:()]*?)\s+(?:có trách nhiệm|chịu trách nhiệm|định kỳ|thực hiện|tổ chức|tổng hợp|gửi|báo cáo|hằng|hàng)(?=\s)/iu;
const TO_WHOM =
  /(?:gửi(?:\s+báo cáo)?(?:\s+(?:về|cho|đến|tới))?|về|cho)\s+((?:Phòng|Văn phòng|Ủy ban|Uỷ ban|UBND|Sở|Trung tâm|Chủ tịch|Ban|Đảng|Tổ)(?=\s)[^,;.()]*?)(?=\s+(?:trước|chậm nhất|vào|để|theo|định kỳ|hằng|hàng|qua|tổng hợp)(?=\s)|[,;.()]|$)/u;
const CYCLES: [string, RegExp][] = [
  ['tuần', /(?:hằng|hàng|báo cáo|mỗi)\s+tuần/iu],
  ['tháng', /(?:hằng|hàng|báo cáo|mỗi|kỳ)\s+tháng|,\s*tháng(?=,| và)/iu],
  ['quý', /(?<!cuối\s)(?<!cuối của\s)quý/iu],
  ['6 tháng', /6 tháng|sáu tháng/iu],
  ['9 tháng', /9 tháng|chín tháng/iu],
  ['năm', /(?:hằng|hàng|báo cáo|cả|mỗi)\s+năm|(?:quý|tháng)(?:,| và| hoặc)?\s+(?:và\s+)?(?:báo cáo\s+)?năm(?!\s*\d)/iu],
];

/** The duty to report as sentences say it: who, to whom, in which cycles, and until when. Without a receiver it is none. */
export function reportSentences({ duty, unit, lines }: Said): ReportRule[] {
  return duty.split(/(?<=[.;])\s+(?=\p{Lu})/u).flatMap((sentence): ReportRule[] => {
    const toWhom = TO_WHOM.exec(sentence)?.[1]?.trim();
    if (!/báo cáo/iu.test(sentence) || !toWhom) return [];
    const due = DUE.exec(sentence);
    const dueText = due ? due[0].replace(/[\s.]+$/, '') : null;
    const cycles = cyclesOf(due ? sentence.replace(due[0], ' ') : sentence, dueText);
    const who = WHO.exec(sentence)?.[1]?.trim() ?? unit;
    return cycles.map((cycle) => ({ who, toWhom, cycle, dueText, lines }));
  });
}

/** Where the sentence names no cycle its day does: "ngày 10 của tháng cuối quý". */
function cyclesOf(text: string, dueText: string | null): string[] {
  const named = CYCLES.filter(([, pattern]) => pattern.test(text)).map(([cycle]) => cycle);
  if (named.length > 0 || dueText === null) return named;
  if (/quý/iu.test(dueText)) return ['quý'];
  if (/(?:hằng|hàng|mỗi)\s+tháng/iu.test(dueText)) return ['tháng'];
  return /(?:hằng|hàng|mỗi)\s+năm/iu.test(dueText) ? ['năm'] : [];
}

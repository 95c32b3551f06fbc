import { chargeIn } from './assignment.ts';
import { isUnit } from './evidence.ts';
import type { Paragraph, Section } from './paragraphs.ts';

export interface Responsibility {
  unit: string;
  duties: string[];
  /** The lines of the text where it is said. */
  lines: number[];
}

/** What the section on carrying the plan out asks of each unit. */
export function responsibilitiesOf(sections: readonly Section[]): Responsibility[] {
  const section =
    sections.findLast(({ title }) => /TỔ CHỨC THỰC HIỆN/i.test(title)) ??
    sections.find(({ title }) => /PHÂN CÔNG|TRÁCH NHIỆM/i.test(title));
  const found: Responsibility[] = [];
  let before: Paragraph | undefined;
  for (const paragraph of untilTheEnd(section?.paragraphs ?? [])) {
    const opened = unitIn(paragraph) ?? (isHeadAmongHeads(paragraph, before, found) ? headOf(paragraph) : undefined);
    before = paragraph;
    if (opened) found.push(opened);
    else if (!isSharing(paragraph)) {
      found.at(-1)?.duties.push(paragraph.text.trim());
      for (const line of paragraph.lines) found.at(-1)?.lines.push(line);
    }
  }
  return found.filter(({ duties }) => duties.length > 0);
}

/** "Trên đây là Kế hoạch …", "Trong quá trình …", the recipients: said to all, and no duty of the last unit. */
function untilTheEnd(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ text }) =>
    /^(Trên đây là|Trong quá trình|Nơi nhận|Yêu cầu các|PHỤ LỤC|Phụ lục|DANH MỤC|(?:TM|KT|TL|TUQ)\.|(?:PHÓ )?CHỦ TỊCH$)/.test(
      text,
    ),
  );
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** After what one lettered unit has to do a short line with the next letter is another, however its name is written. */
function isHeadAmongHeads(
  { level, text }: Paragraph,
  before: Paragraph | undefined,
  found: readonly Responsibility[],
): boolean {
  const isShort = level === 'letter' && text.length <= 60 && !/[.;,]$/.test(text) && !MUST.test(` ${text} `);
  return isShort && (before?.level === 'dash' || before?.level === 'text') && found.length > 0;
}

const headOf = ({ text, lines }: Paragraph): Responsibility => ({
  unit: text.replace(/:$/, ''),
  duties: [],
  lines: [...lines],
});

/** "2. Phân công trách nhiệm cụ thể …": a heading over units, itself none. */
function isSharing({ level, text }: Paragraph): boolean {
  return level === 'number' && /phân công/i.test(text);
}

const UNIT =
  /^(Các |Phòng |Văn phòng |Trung tâm |Công an |Ban |Trạm |Trường |Thủ trưởng |Trách nhiệm chung|Mặt trận |MTTQ|Đoàn |Hội |Bộ phận |Ủy ban|UBND|Chủ tịch|Phó |Cổng |Công chức |Tổ |Trưởng |Lãnh đạo |Đồn |Thôn |UBMTTQ|VP |TTPV|P\.)/i;
const MUST = /\s(có trách nhiệm|chịu trách nhiệm|tích cực|chủ động|phối hợp|chủ trì|tăng cường|tham mưu)\s/i;
const HEAD_LENGTH = 110;

/** "1. Phòng Kinh tế: Tham mưu bố trí kinh phí." */
const NAMED_DUTY = /^(?:Đề nghị\s+)?([^:;.]{4,110}):\s+(\p{Lu}.{8,})$/u;

/** A unit alone on its line; or a unit and, in the same breath, what it has to do. */
function unitIn(paragraph: Paragraph): Responsibility | undefined {
  const { level, text, lines } = paragraph;
  const [, named, duty] = NAMED_DUTY.exec(text) ?? [];
  if (named && duty && (UNIT.test(named) || isUnit(named)))
    return { unit: named.trim(), duties: [duty.trim()], lines: [...lines] };
  const charged = /^Giao\s/.test(text) ? chargeIn(text) : undefined;
  if (charged?.lead) return { unit: charged.lead, duties: [text.trim()], lines: [...lines] };
  if (level === 'dash' || isSharing(paragraph)) return undefined;
  const asked = text.replace(/^Đề nghị\s+/i, '');
  if (!UNIT.test(asked)) return undefined;
  const head = asked.replace(/[:;.]$/, '');
  if (head.length <= HEAD_LENGTH && !MUST.test(head)) return { unit: head, duties: [], lines: [...lines] };
  if (level === 'text' || level === 'number') return undefined;
  const at = MUST.exec(asked);
  const isPlain = at && !/[,;]\s*(?:cải cách|thực hiện)/.test(asked.slice(0, at.index)) && /^Đề nghị/i.test(text);
  const isCharged = at && /trách nhiệm|chủ động/i.test(at[1] ?? '') && !/^Các nội dung/.test(asked);
  if (!at || !(isPlain || isCharged)) return undefined;
  return { unit: asked.slice(0, at.index).trim(), duties: [asked.slice(at.index).trim()], lines: [...lines] };
}

/** Mục đích, yêu cầu: each said apart. */
export function purposesOf(sections: readonly Section[]): string[] {
  const section = sections.find(({ title }) => /MỤC ĐÍCH/i.test(title));
  const said = section?.paragraphs ?? [];
  const dashes = said.filter(({ level }) => level === 'dash');
  // "1. Mục đích" is a heading, "1. Công tác … là nhiệm vụ trọng tâm." is what is said.
  const whole = dashes.length > 0 ? dashes : said.filter(({ level, text }) => level !== 'text' && /[.;]$/.test(text));
  return whole.map(({ text }) => text);
}

export function fundingOf(sections: readonly Section[]): string | null {
  const section = sections.find(({ title }) => /KINH PHÍ|NGUỒN LỰC/i.test(title));
  return section?.paragraphs.map(({ text }) => text).join(' ') || null;
}

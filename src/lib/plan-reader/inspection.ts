import { type OutlineItem, outlineOf } from './outline.ts';
import type { Paragraph, Section } from './paragraphs.ts';

/** What a plan to inspect says of whom, what, since when, when, how and until when reports are due. */
export interface Inspection {
  units: string[];
  fields: string[];
  /** The time that is looked at. */
  window: { from: string | null; to: string | null; text: string } | null;
  /** YYYY-MM in which the inspection takes place. */
  month: string | null;
  forms: string[];
  deadlines: { text: string; days: number | null; workingDays: boolean; date: string | null; bound: 'before' | 'by' }[];
  /** The outline of the report that those inspected write. */
  outline: OutlineItem[];
}

export function inspectionOf(
  title: string | null,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): Inspection | null {
  if (!/^(?:kế hoạch\s+)?(?:tự\s+)?kiểm tra\s/i.test(title ?? '')) return null;
  const own = beforeOutline(sections);
  const said = own.flatMap((section) => section.paragraphs);
  const after = (label: RegExp) =>
    said
      .find(({ text }) => label.test(text))
      ?.text.replace(label, '')
      .trim();
  const content = own.filter(({ title: name }) => /NỘI DUNG/i.test(name)).flatMap((section) => section.paragraphs);
  return {
    units: listed(after(/^Đối tượng(?: được)?(?: kiểm tra)?\s*:\s*/i)),
    fields: content.flatMap(({ text }) => /^\(\d{1,2}\)\s*(.+?)[.;]?$/.exec(text)?.[1] ?? fieldIn(text)),
    window: windowIn(after(/^(?:Mốc thời gian|Thời kỳ|Niên độ|Thời hiệu)(?: được)?(?: kiểm tra)?\s*:\s*/i)),
    month: monthIn(
      said
        .map(({ text }) => text)
        .filter((text) => /^(?!Mốc|Thời kỳ).*thời (?:điểm|gian)[^:]*(?:tiến hành|kiểm tra)/i.test(text)),
    ),
    forms: listed(after(/^Hình thức(?: kiểm tra)?\s*:\s*/i), /\s+và\s+|[;,]\s*/),
    deadlines: said.flatMap(({ text }) => deadlinesIn(text)),
    outline: outlineOf(paragraphs),
  };
}

/** The sections of the plan itself: the outline in its annex begins again with I. */
function beforeOutline(sections: readonly Section[]): readonly Section[] {
  const again = sections.findIndex(({ no }, index) => index > 0 && no === 'I');
  return again < 0 ? sections : sections.slice(0, again);
}

function listed(text = '', separator = /;\s*/): string[] {
  const plain = text.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ');
  return plain.split(separator).flatMap((part) => {
    const clean = part.replace(/[\s.,;]+$/, '').trim();
    return clean ? [clean.charAt(0).toUpperCase() + clean.slice(1)] : [];
  });
}

const FIELD =
  /^(?:Công tác chỉ đạo|Cải cách |Xây dựng và phát triển chính quyền|Xây dựng chính quyền|Chính quyền điện tử|Tác động )/i;
const fieldIn = (text: string) => (FIELD.test(text) && text.length < 120 ? text.replace(/[.;]$/, '') : []);

const DAY = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/;

function dayIn(text: string): string | null {
  const [, day = '', month = '', year] = DAY.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

function windowIn(text: string | undefined): Inspection['window'] {
  if (!text) return null;
  const [from = '', to = ''] = text.split(/\sđến\s/);
  return { from: dayIn(from), to: dayIn(to), text: text.replace(/[.;]$/, '') };
}

function monthIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const [, month = '', year] = /tháng (\d{1,2})(?:\s*năm\s*|\s*\/\s*)(\d{4})/i.exec(text) ?? [];
    if (year) return `${year}-${month.padStart(2, '0')}`;
  }
  return null;
}

const TERM =
  /(?:chậm nhất\s+)?(?:trước|chậm nhất|không quá)\s+(?:(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})|(\d{1,2})\s+ngày(\s+làm việc)?)/gi;

/** "trước 05 ngày kiểm tra", "trước ngày 12/11/2025": with the sentence that says for what. */
function deadlinesIn(text: string): Inspection['deadlines'] {
  return [...text.matchAll(TERM)].map(([whole, date, days, working]) => ({
    text: sentenceAround(text, whole),
    days: days ? Number(days) : null,
    workingDays: Boolean(working),
    date: date ? dayIn(date) : null,
    bound: /trước/i.test(whole) ? ('before' as const) : ('by' as const),
  }));
}

function sentenceAround(text: string, part: string): string {
  const at = text.indexOf(part);
  const from = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('; ', at) + 1, 0);
  const ends = ['. ', '; '].map((mark) => text.indexOf(mark, at + part.length)).filter((end) => end >= 0);
  return text.slice(from, Math.min(...ends, text.length)).trim();
}

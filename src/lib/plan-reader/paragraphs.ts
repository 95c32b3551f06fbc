import { columnOf } from './columns.ts';
import { type Line, plain } from './lines.ts';

/** One thing said, over as many lines as it took, with the mark it began with. */
export interface Paragraph {
  /** "I", "1", "a", "-" or nothing. */
  mark: string;
  level: 'section' | 'number' | 'letter' | 'dash' | 'text';
  text: string;
  lines: number[];
}

/** "II. NHIỆM VỤ", "B. NHIỆM VỤ", "PHẦN II. NHIỆM VỤ", "Lĩnh vực 1. Thể chế". */
const SECTION =
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|Lĩnh vực|LĨNH VỰC|Nhóm nhiệm vụ)\s+(?:thứ\s+)?(?=[IVX\d]{1,5}\s*[.:)–-]))?([IVX]{1,5}(?=[.):])|(?<=\s)\d{1,2}(?=\s*[.:)–-])|[A-HĐ](?=[.)]\s+\p{Lu}{2}))\s*[.):–-]\s+(?=\p{Lu})/u;

/** Where another section begins. */
export const beginsSection = (text: string) => isSection(SECTION.exec(text), text);

/** "B. NHIỆM VỤ" is one, "B. Nguyễn" and "C. UBND xã …" are none. */
const isSection = (found: RegExpExecArray | null, text: string) =>
  found !== null && (!/^[A-HĐ]$/.test(found[1] ?? '') || !/\p{Ll}/u.test(text));

const MARKS: [Paragraph['level'], RegExp][] = [
  ['section', SECTION],
  ['letter', /^[-–]?\s*([a-zđ])(?:\)\s*|\.\s+(?=\p{Lu}))/u],
  ['number', /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]\s+|(?<=\.\d{1,2})\s+(?=\p{Lu}))/u],
  ['dash', /^(?:[-–•]\s*(?=\+))?([-–•+])\s*(?=[\p{L}(])/u],
];

/** "Đơn vị chủ trì: …" begins a thing of its own. */
const LABEL = /^\p{Lu}[\p{L}, /]{2,40}:\s/u;

/** No line that goes on ends so early: it is a heading. */
const SHORT_LINE = 50;

/** Lines that were wrapped are put together again: a mark begins a paragraph, and so does what follows a full stop. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const found: Paragraph[] = [];
  let isOver = true;
  for (const line of lines) {
    const text = plain(line.text);
    if (text === '') continue;
    const mark = markOf(text);
    const last = found.at(-1);
    // A line may be wrapped right after a semicolon; what is new begins with a capital.
    const isNew = (isOver && /^[^\p{L}]*\p{Lu}/u.test(text)) || LABEL.test(text) || isTitle(text, last?.text);
    if (mark || !last || last.level === 'section' || isNew)
      found.push({
        mark: mark?.mark ?? '',
        level: mark?.level ?? 'text',
        text: mark?.rest ?? text,
        lines: [line.number],
      });
    else {
      last.text += ` ${text}`;
      last.lines.push(line.number);
    }
    isOver =
      (/[.:;]$/.test(text) && !isOpenLabel(text)) || (text.length < SHORT_LINE && found.at(-1)?.lines.length === 1);
  }
  return found;
}

/** "… Thời gian:": what it says stands on the next line. */
function isOpenLabel(text: string): boolean {
  const [, label] = /(?:^|[;.(–-])\s*([\p{L}, /]{2,40}):$/u.exec(text) ?? [];
  const column = label ? columnOf(label) : undefined;
  return column !== undefined && ['lead', 'coordinators', 'time', 'products'].includes(column);
}

/** At least two words, all of them in capitals. */
const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}{2}.*\s\P{L}*\p{Lu}{2}/u.test(text.slice(0, 500));

/** "TỔ CHỨC THỰC HIỆN", "Trên đây là Kế hoạch …": no line that goes on begins so. */
function isTitle(text: string, before = ''): boolean {
  return (isCapitals(text) && !isCapitals(before)) || /^(?:Trên đây là|Nơi nhận)/.test(text);
}

function markOf(text: string) {
  for (const [level, pattern] of MARKS) {
    const found = pattern.exec(text);
    if (found && (level !== 'section' || isSection(found, text)))
      return { level, mark: found[1] ?? '', rest: text.slice(found[0].length).trim() };
  }
  return undefined;
}

export interface Section {
  no: string;
  title: string;
  paragraphs: Paragraph[];
}

/** The sections I, II, III … with what stands under each. */
export function sectionsOf(paragraphs: readonly Paragraph[]): Section[] {
  const sections: Section[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.level === 'section')
      sections.push({ no: paragraph.mark, title: paragraph.text.replace(/[:.]$/, ''), paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(paragraph);
  }
  return sections;
}

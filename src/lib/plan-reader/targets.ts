import { type Line, plain } from './lines.ts';
import { hasFigure, type Measure, measure, PERCENT, WISH } from './measure.ts';
import { beginsSection } from './paragraphs.ts';

export interface Target extends Measure {
  no: string | null;
  text: string;
  lines: number[];
}

const HEAD = String.raw`^(?:(?:[IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)[.)]?\s+|PHẦN\s+\S+\s+)?(?:MỘT SỐ |CÁC )?`;
const SECTION = new RegExp(`${HEAD}(?:MỤC TIÊU(?:,| VÀ)? ?)?(?:CÁC )?CHỈ ?TIÊU`, 'i');
/** Goals without the word target: of them only those that can be measured, unless most can. */
const GOALS = new RegExp(`${HEAD}MỤC TIÊU(?!\\s*(?:chung|tổng quát))`, 'iu');
/** "1. Mục tiêu chung": wishes, until the next of its kind. */
const IN_GENERAL = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[-–•+*])?\s*Mục tiêu (?:chung|tổng quát)/iu;
const ITEM = /^(?:(\d{1,2}(?:\.\d{1,2})*)[.)]|\((\d{1,2})\)|([a-zđ])[.)](?=\s)|[-–•+*](?=\s|\p{L}|\d))\s*(.*)$/u;

interface Item {
  no: string | null;
  text: string;
  lines: number[];
}

/** A figure met in a task: what it asks for beside being done. */
export function targetIn(text: string, lines: number[]): Target[] {
  return PERCENT.test(text) ? [{ no: null, text, lines, ...measure(text) }] : [];
}

/** What goes on for pages is no target. */
const MOST_CHARACTERS = 3_000;

/** The targets of the section that is named so: an item with several figures is several targets of the same number. */
export function readTargets(lines: readonly Line[]): Target[] {
  const items = itemsOf(lines).filter(({ text }) => text.length <= MOST_CHARACTERS);
  return items.flatMap((item) => {
    const clauses = clausesOf(item.text);
    return clauses.map((clause) => ({ ...item, ...measure(clause) }));
  });
}

/** "a) Chỉ tiêu:", "- Mục tiêu năm 2026": targets of one field, in its own section. */
const WITHIN =
  /^(\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ]\)|[-–•+*])?\s*(?:Một số |Các )?(?:Mục tiêu cụ thể|Mục tiêu, chỉ tiêu|Mục tiêu(?!\s*chung)|Chỉ tiêu)(?: (?:cụ thể|chủ yếu|phấn đấu|đến|trong|năm|\d{4}))*\s*(?::\s*(.*))?$/iu;
const OTHER_PART =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ]\)|[-–•+*])?\s*(?:Các |Một số )?(?:nhiệm vụ|giải pháp|nội dung|tổ chức thực hiện|yêu cầu)(?![^:]{60})/iu;
const BARE_HEADING = /^\d{1,2}[.)]\s[^.;:%\d]{4,70}$/u;

interface Opened {
  mark: string;
  isSection: boolean;
  /** Of a section of goals: what cannot be measured is none. */
  isOfGoals?: boolean;
}

/** The section that is named so; of a text whose beginning is lost, the numbered figures before its first section. */
function itemsOf(lines: readonly Line[]): Item[] {
  const found = itemsUnder(lines);
  return found.length > 0 ? found : itemsWithoutHead(lines);
}

function itemsUnder(lines: readonly Line[]): Item[] {
  const items: (Item & { under: Opened })[] = [];
  let open: Opened | undefined;
  let hadSection = false;
  let isGeneral = false;
  for (const line of lines) {
    const text = plain(line.text);
    if (text === '') continue;
    const begun = beginOf(text, hadSection);
    if (begun) {
      open = begun;
      hadSection ||= begun.isSection && !begun.isOfGoals;
      isGeneral = false;
      if (begun.inline) items.push({ no: null, text: begun.inline, lines: [line.number], under: open });
    } else if (open && ends(text, open)) open = undefined;
    else if (open && IN_GENERAL.test(text)) isGeneral = true;
    else if (open && !isGeneral) takeLine(items, line.number, text, open);
  }
  return measurable(items);
}

function takeLine(items: (Item & { under: Opened })[], number: number, text: string, under: Opened): void {
  const parts = /^\(1\)\s/.test(text) ? text.split(/(?<=[.;])\s+(?=\(\d{1,2}\)\s)/) : [text];
  for (const part of parts) {
    const [, no, inBrackets, letter, said] = ITEM.exec(part) ?? [];
    const last = items.at(-1)?.under === under ? items.at(-1) : undefined;
    if (said)
      items.push({ no: no ?? inBrackets ?? letter ?? null, text: said.replace(/;$/, ''), lines: [number], under });
    else if (last) {
      last.text += ` ${part}`;
      last.lines.push(number);
    } else if (hasFigure(part) && !part.endsWith(':')) items.push({ no: null, text: part, lines: [number], under });
  }
}

/** Where most goals are measured the others are meant to be. */
function measurable(items: readonly (Item & { under: Opened })[]): Item[] {
  const share = ({ under }: { under: Opened }) => {
    const all = items.filter((item) => item.under === under);
    return all.filter(({ text }) => hasFigure(text)).length / all.length;
  };
  return items.filter((item) => !item.under.isOfGoals || hasFigure(item.text) || share(item) >= 0.5);
}

function itemsWithoutHead(lines: readonly Line[]): Item[] {
  const texts = lines.map(({ text, number }) => ({ text: plain(text), number })).filter(({ text }) => text !== '');
  const end = texts.findIndex(({ text }) => beginsSection(text));
  if (end < 2 || texts.slice(0, end).some(({ text }) => /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|Căn cứ|Số:)/.test(text))) return [];
  const under = { mark: '', isSection: true, isOfGoals: true };
  const items: (Item & { under: Opened })[] = [];
  for (const { text, number } of texts.slice(0, end)) takeLine(items, number, text, under);
  const first = Number(items[0]?.no);
  return first > 1 && items.length > 1 ? measurable(items.filter(({ no }) => no !== null)) : [];
}

function beginOf(text: string, hadSection: boolean): (Opened & { inline?: string }) | undefined {
  if (!hadSection && text.length < 80 && !hasFigure(text)) {
    if (SECTION.test(text)) return { mark: '', isSection: true };
    if (beginsSection(text) && GOALS.test(text)) return { mark: '', isSection: true, isOfGoals: true };
  }
  const [whole, mark = '', inline] = text.length < 400 ? (WITHIN.exec(text) ?? []) : [];
  if (!whole || (inline && !hasFigure(inline))) return undefined;
  return { mark, isSection: false, ...(inline ? { inline } : {}) };
}

/** The section ends with the next; what is within a field's section also at its next part, or at the next field. */
function ends(text: string, { mark, isSection }: Opened): boolean {
  if (beginsSection(text) || /^[|\t]/.test(text)) return true;
  if (isSection) return false;
  const isSameKind = /^[a-zđ]\)/.test(mark) && /^[a-zđ]\)/.test(text);
  const isNextNumber =
    /^\d/.test(mark) &&
    /^\d/.test(text) &&
    mark.split('.').length >= (/^[\d.]+/.exec(text)?.[0] ?? '').split('.').length;
  return isSameKind || isNextNumber || OTHER_PART.test(text) || BARE_HEADING.test(text);
}

/** One clause for each figure or wish; what only colours another clause stays with it. */
function clausesOf(text: string): string[] {
  const parts = text.split(/;\s+|(?<=\p{L}|%)\.\s+(?=\p{Lu})/u).filter((part) => part.trim());
  const shared = sharedEnding(parts);
  if (shared) return parts.map((part) => (hasFigure(part) ? part : `${part} ${shared}`));
  const measured = parts.filter(
    (part, index) => hasFigure(part) || (WISH.test(part.trim()) && index === 0) || isWish(part),
  );
  return measured.length > 0 ? measured : [text];
}

/** "phấn đấu thu hút đầu tư …": wanted, though no figure says how much. */
function isWish(part: string): boolean {
  return /^\s*ph[ấầ]n đ[ấầ]u\s/i.test(part) && !/hạn chế/i.test(part);
}

/** "A; B; C đạt tối thiểu 90%": the figure at the end is said of all. */
function sharedEnding(parts: readonly string[]): string | undefined {
  const last = parts.at(-1) ?? '';
  const [ending] = /\s(?:đều )?đạt\s.*\d+\s*%.*$/i.exec(last) ?? [];
  const isShared = parts.length > 1 && parts.slice(0, -1).every((part) => !hasFigure(part) && !WISH.test(part.trim()));
  const sameStart = parts.every(
    (part) => part.trim().slice(0, 6).toLowerCase() === parts[0]?.trim().slice(0, 6).toLowerCase(),
  );
  return ending && isShared && sameStart ? ending.trim() : undefined;
}

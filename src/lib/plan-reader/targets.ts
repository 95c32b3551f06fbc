import { type Line, plain } from './lines.ts';

export interface Target {
  no: string | null;
  text: string;
  /** What is measured, in the words of the text. */
  metric: string;
  comparator: '=' | '>=' | '<=' | '>' | '<' | 'between' | null;
  value: number | [number, number] | null;
  unit: string | null;
  lines: number[];
}

const SECTION = /^(?:[IVX]{1,5}[.)]?\s+|\d{1,2}[.)]\s+)?(?:MỘT SỐ |CÁC )?(?:MỤC TIÊU,? ?)?CHỈ TIÊU/i;
const NEXT_SECTION = /^[IVX]{1,5}[.)]\s/;
const ITEM = /^(?:(\d{1,2})[.)]|([a-zđ])\)|[-–•+])\s+(.*)$/;

interface Item {
  no: string | null;
  text: string;
  lines: number[];
}

/** A figure met in a task: what it asks for beside being done. */
export function targetIn(text: string, lines: number[]): Target[] {
  return FIGURE.test(text) ? [{ no: null, text, lines, ...measure(text) }] : [];
}

/** The targets of the section that is named so: an item with several figures is several targets of the same number. */
export function readTargets(lines: readonly Line[]): Target[] {
  return itemsOf(lines).flatMap((item) => {
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
}

function itemsOf(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let open: Opened | undefined;
  let hadSection = false;
  let last: Item | undefined;
  for (const line of lines) {
    const text = plain(line.text);
    if (text === '') continue;
    const begun = beginOf(text, hadSection);
    if (begun) {
      open = begun;
      hadSection ||= begun.isSection;
      last = begun.inline ? { no: null, text: begun.inline, lines: [line.number] } : undefined;
      if (last) items.push(last);
    } else if (open && ends(text, open)) open = undefined;
    else if (open) {
      const [, number, letter, said] = ITEM.exec(text) ?? [];
      if (said) {
        last = { no: number ?? letter ?? null, text: said, lines: [line.number] };
        items.push(last);
      } else if (last) {
        last.text += ` ${text}`;
        last.lines.push(line.number);
      }
    }
  }
  return items;
}

function beginOf(text: string, hadSection: boolean): (Opened & { inline?: string }) | undefined {
  if (!hadSection && SECTION.test(text) && text.length < 80) return { mark: '', isSection: true };
  const [whole, mark = '', inline] = text.length < 400 ? (WITHIN.exec(text) ?? []) : [];
  if (!whole || (inline && !FIGURE.test(inline))) return undefined;
  return { mark, isSection: false, ...(inline ? { inline } : {}) };
}

/** The section ends with the next; what is within a field's section also at its next part, or at the next field. */
function ends(text: string, { mark, isSection }: Opened): boolean {
  if (NEXT_SECTION.test(text) || /^[|\t]/.test(text)) return true;
  if (isSection) return false;
  const isSameKind = /^[a-zđ]\)/.test(mark) && /^[a-zđ]\)/.test(text);
  const isNextNumber =
    /^\d/.test(mark) &&
    /^\d/.test(text) &&
    mark.split('.').length >= (/^[\d.]+/.exec(text)?.[0] ?? '').split('.').length;
  return isSameKind || isNextNumber || OTHER_PART.test(text) || BARE_HEADING.test(text);
}

const FIGURE = /(?<![\d.,])(\d{1,9}(?:[.,]\d{1,9})?)\s*(%)/;
/** Scanners read Vượt as Vuột, and phấn đấu as phần đầu. */
const WISH = /^(vượt|vuột|vuợt|tăng|giảm)\s/i;

/** One clause for each figure or wish; what only colours another clause stays with it. */
function clausesOf(text: string): string[] {
  const parts = text.split(/;\s+|(?<=\p{L}|%)\.\s+(?=\p{Lu})/u).filter((part) => part.trim());
  const shared = sharedEnding(parts);
  if (shared) return parts.map((part) => (FIGURE.test(part) ? part : `${part} ${shared}`));
  const measured = parts.filter(
    (part, index) => FIGURE.test(part) || (WISH.test(part.trim()) && index === 0) || isWish(part),
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
  const isShared =
    parts.length > 1 && parts.slice(0, -1).every((part) => !FIGURE.test(part) && !WISH.test(part.trim()));
  const sameStart = parts.every(
    (part) => part.trim().slice(0, 6).toLowerCase() === parts[0]?.trim().slice(0, 6).toLowerCase(),
  );
  return ending && isShared && sameStart ? ending.trim() : undefined;
}

function measure(clause: string): Pick<Target, 'metric' | 'comparator' | 'value' | 'unit'> {
  const range = /từ\s+(\d{1,9}(?:[.,]\d{1,9})?)\s*%?\s*(?:-|–|đến)\s*(\d{1,9}(?:[.,]\d{1,9})?)\s*%/i.exec(clause);
  if (range)
    return {
      metric: metricOf(clause),
      comparator: 'between',
      value: [toNumber(range[1]), toNumber(range[2])],
      unit: '%',
    };
  const figure = FIGURE.exec(clause);
  if (figure)
    return {
      metric: metricOf(clause),
      comparator: comparatorOf(clause, figure),
      value: toNumber(figure[1]),
      unit: '%',
    };
  const isMore = WISH.test(clause.trim()) ? !/^giảm/i.test(clause.trim()) : /\stăng so với\s/i.test(clause);
  const comparator = isMore ? '>' : WISH.test(clause.trim()) ? '<' : null;
  return { metric: metricOf(clause), comparator, value: null, unit: null };
}

function comparatorOf(clause: string, figure: RegExpExecArray): Target['comparator'] {
  const before = clause.slice(Math.max(0, figure.index - 25), figure.index).toLowerCase();
  const after = clause.slice(figure.index + figure[0].length, figure.index + figure[0].length + 20).toLowerCase();
  if (/(tối thiểu|ít nhất|không thấp hơn|không dưới|từ)\s*$/.test(before) || /^\s*trở lên/.test(after)) return '>=';
  if (/(tối đa|không quá|không vượt quá)\s*$/.test(before) || /^\s*trở xuống/.test(after)) return '<=';
  if (/(trên|hơn|vượt)\s*$/.test(before)) return '>';
  return /(dưới)\s*$/.test(before) ? '<' : '=';
}

const toNumber = (text = '') => Number(text.replace(',', '.'));

function metricOf(clause: string): string {
  const metric = clause
    .replace(
      /\(?\s*(?:đạt\s+)?(?:tối thiểu|tối đa|ít nhất|không quá|trên|từ)?\s*(?<![\d.,])\d{1,9}(?:[.,]\d{1,9})?\s*%(?:\s*(?:-|–|đến)\s*\d{1,9}(?:[.,]\d{1,9})?\s*%)?(?:\s*trở (?:lên|xuống))?/gi,
      ' ',
    )
    .replace(/^(?:ph[ấầ]n đ[ấầ]u|hoàn thành|bảo đảm|đảm bảo|thực hiện|vượt chỉ tiêu|vượt)[\s,]+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;]+|\(?[\s,.;]+$|\(\s*\)$/g, '');
  return metric.charAt(0).toUpperCase() + metric.slice(1);
}

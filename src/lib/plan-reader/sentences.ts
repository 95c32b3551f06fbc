import { type Assigned, chargeIn, isLetterhead, leadAndHelpers } from './assignment.ts';
import { headingIn, type TableRow } from './cells.ts';
import { isTime, isUnit } from './evidence.ts';
import { headingRow } from './labelled.ts';
import type { Paragraph } from './paragraphs.ts';

/** "… (Phòng Kinh tế chủ trì, hoàn thành trước ngày 30/6).": the last bracket of a sentence. */
const BRACKET = /\s*\(([^()]{3,200})\)\s*[.;]*$/;
const WHEN =
  /(?:^|[\s,;])(?:hoàn thành\s+|thực hiện\s+|thời gian:?\s+)?((?:xong\s+)?(?:trước|trong|chậm nhất|muộn nhất|đến hết|không quá)\s+(?:ngày|quý|tháng|năm|\d)[^,;()]{0,40}?\d{1,4})\s*[.;,]*$/iu;
const ROLE =
  /^(?:do|giao|đơn vị chủ trì:?|chủ trì:?)\s+|\s*(?:là đơn vị |làm )?(?:chủ trì|thực hiện|tham mưu|chịu trách nhiệm)$/giu;
/** Sections that speak of work without giving any. */
const NO_TASKS =
  /mục đích|yêu cầu|chỉ tiêu|mục tiêu|kinh phí|tổ chức thực hiện|trách nhiệm|phân công|kiểm tra|đề cương/i;

/**
 * Tasks that are sentences: who leads stands in brackets behind them or over them, until when within them. Undefined
 * where fewer than two are written so.
 */
export function readSentences(paragraphs: readonly Paragraph[], isDirective = false): TableRow[] | undefined {
  const rows: TableRow[] = [];
  let isSilent = false;
  let agency: string | undefined;
  for (const paragraph of paragraphs) {
    const { level, text, mark, lines } = paragraph;
    if (isDirective && END.test(text)) break;
    if (level === 'section') isSilent = NO_TASKS.test(text) && !(isDirective && CARRIED_OUT.test(text));
    if (isSilent) continue;
    const charged = isDirective ? chargedIn(paragraph) : undefined;
    if (charged) agency = charged;
    const said = level === 'section' || charged ? undefined : sayingOf(text, isDirective, agency);
    if (said && (said.lead || (agency && said.time))) {
      const no = level === 'number' || level === 'letter' ? { no: mark } : {};
      rows.push({ cells: { ...no, ...said }, lines, heading: undefined, repairs: ['sentence'] });
    } else {
      const heading = headingRow(paragraph);
      if (heading.length > 0 && !charged) agency = isUnit(headingIn(text)?.name ?? text) ? text : undefined;
      rows.push(...heading);
    }
  }
  const least = isDirective ? 1 : 2;
  return rows.filter(({ heading }) => heading === undefined).length >= least ? rows : undefined;
}

/** The recipients and who signs, and what is said to all at the end. */
const END =
  /^(?:Nơi nhận|Trên đây là|(?:TM|KT|TL|TUQ)\.\s|Nhận được|Trong quá trình|(?:Chỉ thị|Thông báo|Công văn|Kết luận) này|(?:Yêu cầu|Đề nghị)\s.{4,160}\s(?:thực hiện|triển khai)(?: nghiêm(?: túc)?| các nội dung trên)?[./\s]*$)/;
/** In a letter who carries what out is what it gives. */
const CARRIED_OUT = /tổ chức thực hiện|trách nhiệm|phân công/i;

/** "2. Giao UBND các xã, phường:": whoever is charged with all that follows. */
function chargedIn({ text, level }: Paragraph): string | undefined {
  const isAlone =
    level === 'number' && text.length <= 90 && isUnit(text) && !/[.;:]$/.test(text) && !chargeIn(text, true);
  if (isAlone) return text;
  const [, name = ''] =
    /^(?:(?:Giao|Yêu cầu|Đề nghị)\s+)?([^:.;]{3,160})(?:\s+(?:có trách nhiệm|khẩn trương|tập trung|thực hiện(?: các nhiệm vụ)?(?: sau)?))?\s*:$/u.exec(
      text,
    ) ?? [];
  return name && isUnit(name) ? name : askedIn(text);
}

/** "…, Ủy ban nhân dân thành phố yêu cầu Ủy ban nhân dân các xã, phường tập trung thực hiện các nhiệm vụ sau:". */
const ASKED =
  /.*\s(?:yêu cầu|đề nghị|giao|chỉ đạo)\s+([^:;]{3,160}?)\s+(?:tập trung|khẩn trương|thực hiện|triển khai|nghiêm túc|chủ động|tổ chức|quan tâm|làm tốt|rà soát)[^:]{0,160}:$/u;

function askedIn(text: string): string | undefined {
  const [, asked = ''] = ASKED.exec(text) ?? [];
  const name = asked.charAt(0).toUpperCase() + asked.slice(1);
  return asked && isUnit(name) ? name : undefined;
}

function sayingOf(sentence: string, isDirective: boolean, agency: string | undefined): Assigned | undefined {
  const charged = (isDirective ? addressedIn(sentence) : undefined) ?? chargeIn(sentence, isDirective);
  if (charged) return { ...charged, ...whenCharged(charged, isDirective) };
  const [whole, inside = ''] = BRACKET.exec(sentence) ?? [];
  const bracket = inside ? bracketOf(inside) : undefined;
  const text = (bracket && whole ? sentence.slice(0, -whole.length) : sentence).replace(/[\s.;]+$/, '');
  const time = bracket?.time ?? (isDirective ? whenWithin(text) : whenIn(text));
  const lead = bracket?.lead ?? /^(?:Giao\s+)?(.{4,60}?)\s+chủ trì[,\s]/u.exec(text)?.[1];
  // Under whoever is charged every item is to be done.
  if (isDirective && agency && !lead && text.length > 15) return { text, lead: agency, ...(time ? { time } : {}) };
  if (!time && !lead) return undefined;
  return {
    text,
    ...(bracket?.coordinators ? { coordinators: bracket.coordinators } : {}),
    ...(lead && isUnit(lead) ? { lead } : {}),
    ...(time ? { time: time.trim() } : {}),
  };
}

/** "Đối với Văn phòng: Lắp camera …". */
function addressedIn(sentence: string): Assigned | undefined {
  const [, lead = '', text = ''] = /^(?:Đối với\s+)?([^:.;]{3,120}):\s+(.{12,})$/u.exec(sentence) ?? [];
  return isUnit(lead) && !isLetterhead(lead) ? { text: text.replace(/[\s.;]+$/, ''), lead } : undefined;
}

function whenCharged({ text, time }: Assigned, isDirective: boolean): { time?: string } {
  const when = time ?? (isDirective ? whenWithin(text) : whenIn(text));
  return when ? { time: when.trim() } : {};
}

/** A letter says until when anywhere in a sentence. */
const DATE = String.raw`(?:\d{1,2} tháng \d{1,2}(?: năm \d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?|(?:quý|tháng)\s+[IVX\d]{1,3}(?:[/\s](?:năm\s+)?\d{4})?|năm \d{4})`;
const WITHIN = new RegExp(
  [
    String.raw`từ ngày\s+${DATE}\s+đến(?: hết)?(?: ngày)?\s+${DATE}`,
    String.raw`(?:trước|chậm nhất(?: là)?|muộn nhất|đến hết|trong)(?:\s+\d{1,2} giờ)?\s+(?:ngày\s+)?(?:${DATE}|\d{1,2}(?=\s+(?:hằng|hàng|tháng|của)))(?:\s+(?:hằng|hàng)\s+(?:tháng|quý|năm)|\s+(?:của )?tháng cuối quý)?`,
    String.raw`ngày \d{1,2} (?:hằng|hàng) (?:tháng|quý)`,
    String.raw`từ ngày\s+${DATE}`,
    '(?:hằng|hàng) (?:tuần|tháng|quý|năm)',
  ].join('|'),
  'iu',
);

const whenWithin = (sentence: string) =>
  WITHIN.exec(sentence.slice(0, 1_000))?.[0] ?? /^Thường xuyên(?=\s)/u.exec(sentence)?.[0];

/** "…, hoàn thành trước ngày 30/6/2026": until when, where no column says it. */
export function whenIn(sentence: string): string | undefined {
  return WHEN.exec(sentence.slice(-120))?.[1];
}

export function bracketOf(text: string): { lead?: string; coordinators?: string; time?: string } | undefined {
  const inside = text.replace(/\s[-–]\s(?=(?:quý|tháng|trước|trong|hằng|hàng|thường|cả năm|\d))/giu, '; ');
  const parts = inside.split(/(?<=[;,])\s*/);
  const bare = (part = '') => part.replace(/^(?:hoàn thành|thời gian|thời hạn)(?::|\s)\s*/i, '').replace(/[;,]$/, '');
  const end = parts.findIndex((part) => isTime(bare(part)) || /^(?:hoàn thành|thời gian|thời hạn)/i.test(part));
  const time = parts.map(bare).findLast((part) => isTime(part));
  const who = parts
    .slice(0, end < 0 ? parts.length : end)
    .join(' ')
    .replace(/[;,]$/, '');
  const both = leadAndHelpers(who);
  const lead =
    both?.lead ??
    who
      .replace(/[,;]?\s*phối hợp.*$/iu, '')
      .replace(ROLE, '')
      .trim();
  const isLead = isUnit(lead.charAt(0).toUpperCase() + lead.slice(1)) && /^(?:\p{Lu}|các )/u.test(lead);
  if (!isLead) return undefined;
  return {
    lead,
    ...(both?.coordinators ? { coordinators: both.coordinators } : {}),
    ...(time ? { time } : {}),
  };
}

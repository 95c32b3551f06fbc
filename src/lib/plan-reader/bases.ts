import { type Line, plain } from './lines.ts';

export interface LegalBasis {
  type: string;
  number: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  lines: number[];
}

/** Kinds of papers as bases name them; a law has its title where others have a number. */
const KINDS = [
  ...['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Nghị quyết liên tịch', 'Nghị quyết', 'Nghị định'],
  ...['Thông tư liên tịch', 'Thông tư', 'Quyết định', 'Chỉ thị', 'Công điện', 'Công văn', 'Văn bản', 'Kế hoạch'],
  ...['Chương trình', 'Hướng dẫn', 'Kết luận', 'Thông báo', 'Quy định', 'Quy chế', 'Tờ trình', 'Báo cáo', 'Đề án'],
];
const KIND = new RegExp(`^(${KINDS.join('|')})(?![\\p{L}])`, 'iu');
const BEGINNING = /^[-–•]?\s*(?:Căn cứ(?: vào)?|Thực hiện|Xét|Theo)\s+/i;

/** "…; Kế hoạch số …": another basis in the same breath. */
const NEXT = new RegExp(`;\\s+(?:và\\s+)?(?=(?:${KINDS.join('|')})\\s+(?:liên tịch\\s+)?số[:\\s]*\\d)`, 'iu');

/** The bases of a document: from each "Căn cứ …" to its end, over as many lines as it takes. */
export function readBases(lines: readonly Line[]): LegalBasis[] {
  const bases: LegalBasis[] = [];
  for (const { text, numbers } of sentences(lines)) {
    for (const said of text.replace(BEGINNING, '').split(NEXT)) {
      const basis = basisOf(said);
      if (basis) bases.push({ ...basis, lines: numbers });
    }
  }
  return bases;
}

/** Only what stands before the first article or section is a basis; later ones are prose. */
function sentences(lines: readonly Line[]): { text: string; numbers: number[] }[] {
  const found: { text: string; numbers: number[] }[] = [];
  let open: { text: string; numbers: number[] } | undefined;
  for (const line of lines) {
    const text = plain(line.text);
    if (/^(Điều 1\b|I\.\s|Phần\s|MỤC ĐÍCH)/i.test(text) && found.length > 0) break;
    if (/^I\.\s/.test(text)) break;
    if (text === '') continue;
    if (/^(Căn cứ|Xét|Thực hiện|Theo đề nghị)\s/i.test(text)) {
      open = { text, numbers: [line.number] };
      found.push(open);
    } else if (open) {
      open.text += ` ${text}`;
      open.numbers.push(line.number);
    }
    if (open && /[;.:]$/.test(text)) open = undefined;
  }
  return found;
}

function basisOf(text: string): Omit<LegalBasis, 'lines'> | undefined {
  const clean = text
    // "Thực hiện Quyết định …, UBND xã … ban hành Kế hoạch": what the agency then does is no part of the basis.
    .replace(/[,.;]\s*(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|HĐND|Phòng|Trung tâm)\s.*$/u, '')
    .replace(/\s*,?\s*(cụ thể như sau|như sau)?[;.:\s]*$/i, '')
    .replace(/(\d)\s*\/\s*(?=[\p{Lu}\d])/gu, '$1/');
  if (/^đề nghị/i.test(clean)) return proposalOf(clean);
  const kind = KIND.exec(clean)?.[1];
  if (!kind) return undefined;
  const rest = clean.slice(kind.length).trim();
  const number = /(?:^|\s)số[:\s]*(\d+[\p{L}\d-]*(?:\/[\p{L}\d.&-]+)+)/iu.exec(rest)?.[1] ?? null;
  const date = dateIn(rest);
  const after = rest.slice(endOf(rest, number));
  const type = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
  if (/^(Hiến pháp|Bộ luật|Luật|Pháp lệnh)$/.test(type)) {
    const name = rest.split(/,?\s+(?:số|ngày|được|năm)\s/)[0]?.trim() ?? '';
    return { type, number, date, issuer: null, title: `${type} ${name}`.trim() };
  }
  return { type, number, date, ...issuerAndTitle(after) };
}

/** "Theo đề nghị của Trưởng phòng … tại Tờ trình số … ngày …". */
function proposalOf(text: string): Omit<LegalBasis, 'lines'> | undefined {
  const [, who, paper] = /^đề nghị của\s+(.+?)(?:\s+tại\s+(.+))?$/i.exec(text) ?? [];
  if (!who) return undefined;
  const kind = paper ? KIND.exec(paper)?.[1] : undefined;
  const number = /số[:\s]*(\d+[\p{L}\d-]*(?:\/[\p{L}\d.&-]+)+)/iu.exec(paper ?? '')?.[1] ?? null;
  return { type: kind ?? 'Đề nghị', number, date: dateIn(paper ?? ''), issuer: who.trim(), title: null };
}

const DATE = /ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/i;

function dateIn(text: string): string | null {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** Where number and date are over and issuer and title begin. */
function endOf(text: string, number: string | null): number {
  const date = DATE.exec(text);
  const dateEnd = date ? date.index + date[0].length : 0;
  const numberEnd = number === null ? 0 : text.indexOf(number) + number.length;
  return Math.max(dateEnd, numberEnd);
}

const TITLE = /(?:^|\s)(về việc|về|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|triển khai|thực hiện|công bố)\s/i;

function issuerAndTitle(text: string): { issuer: string | null; title: string | null } {
  const [, said = ''] = /^[\s,]*(?:của\s+)?(.*)$/s.exec(text) ?? [];
  const at = TITLE.exec(said);
  const hasIssuer = /^[\s,]*của\s/.test(text);
  const issuer = hasIssuer ? said.slice(0, at?.index ?? said.length).replace(/[\s,]+$/, '') : '';
  const title = (at ? said.slice(at.index) : hasIssuer ? '' : said).trim().replace(/^(về việc|về)\s+/i, '');
  return { issuer: issuer || null, title: title ? title.charAt(0).toUpperCase() + title.slice(1) : null };
}

import { KINDS, type Kind } from '../kinds.ts';
import type { ParagraphSeen } from './formatting.ts';

/** Which component of the law's layout a paragraph is (Phụ lục I, mục II and III). */
export type Part =
  | 'nation'
  | 'motto'
  | 'issuer'
  | 'number'
  | 'place'
  | 'kind'
  | 'subject'
  | 'letterSubject'
  | 'addressee'
  | 'basis'
  | 'resolves'
  | 'body'
  | 'recipientsHead'
  | 'recipient'
  | 'position'
  | 'signer'
  | 'annex'
  | 'other';

export interface Recognised {
  paragraphs: readonly (ParagraphSeen & { part: Part; index: number })[];
  kind: Kind | null;
  of(part: Part): readonly (ParagraphSeen & { index: number })[];
}

const NATION = /^CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM$/iu;
const MOTTO = /^Độc\s+lập\s*[-–—]\s*Tự\s+do\s*[-–—]\s*Hạnh\s+phúc$/iu;
const NUMBER = /^Số\s*:?\s*[\d.…\s]*\//iu;
const PLACE = /^[^(]{2,45},?\s*ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…]*$/iu;
const BASIS = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét tờ trình)\s/iu;
const RESOLVES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ)\s*:$/u;
const POSITION =
  /^(?:(?:TM|KT|TL|TUQ|Q)\.\s.*|(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?(?:TRƯỞNG (?:PHÒNG|BAN|ĐƠN VỊ)|CHÁNH VĂN PHÒNG|GIÁM ĐỐC)|CHỦ TRÌ|CHỦ TỌA|THƯ KÝ)$/u;
const SIGNER = /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.?\s*)*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5}$/u;
const ANNEX = /^Phụ lục(?: [IVXLC\d]+)?$/iu;
const ISSUER = /^[\p{Lu}\d\s.,&-]{6,80}$/u;
/** The head of a document is over within so many paragraphs. */
const HEAD = 24;

const NAMES = new Map(
  Object.keys(KINDS)
    .filter((name): name is Kind => name in KINDS)
    .map((kind) => [KINDS[kind].name.toUpperCase(), kind] as const),
);

export function recognise(seen: readonly ParagraphSeen[]): Recognised {
  const spoken = seen.filter(({ text }) => text !== '');
  const kindAt = spoken.findIndex(({ text }, index) => index < HEAD && NAMES.has(text.replace(/\s+/g, ' ')));
  const parts = headOf(spoken, kindAt);
  const start = Math.max(kindAt, ...[...parts.keys()]) + 1;
  addBases(spoken, parts, start);
  addEnd(spoken, parts);
  const paragraphs = spoken.map((paragraph, index) => ({
    ...paragraph,
    index,
    part: parts.get(index) ?? bodyOr(paragraph, index, start),
  }));
  const kind = kindAt < 0 ? null : (NAMES.get(spoken[kindAt]?.text.replace(/\s+/g, ' ') ?? '') ?? null);
  const isLetter = paragraphs.some(({ part }) => part === 'letterSubject');
  return {
    paragraphs,
    kind: kind ?? (isLetter ? 'LETTER' : null),
    of: (part) => paragraphs.filter((each) => each.part === part),
  };
}

const bodyOr = ({ isInTable, cell, text }: ParagraphSeen, index: number, start: number): Part => {
  if (ANNEX.test(text)) return 'annex';
  return index >= start && !isInTable && !cell ? 'body' : 'other';
};

function headOf(spoken: readonly ParagraphSeen[], kindAt: number): Map<number, Part> {
  const parts = new Map<number, Part>();
  const put = (part: Part, pattern: RegExp) => {
    const at = spoken.findIndex(({ text }, index) => index < HEAD && !parts.has(index) && pattern.test(text));
    if (at >= 0) parts.set(at, part);
    return at;
  };
  put('nation', NATION);
  put('motto', MOTTO);
  const numberAt = put('number', NUMBER);
  put('place', PLACE);
  const letterAt = put('letterSubject', /^V\/v\s*:?\s/iu);
  put('addressee', /^Kính gửi\s*:/iu);
  if (kindAt >= 0) {
    parts.set(kindAt, 'kind');
    for (let at = kindAt + 1; isSubject(spoken[at]); at++) parts.set(at, 'subject');
  }
  const until = [numberAt, kindAt, letterAt].filter((at) => at >= 0);
  for (let at = 0; at < Math.min(...until, HEAD, spoken.length); at++)
    if (!parts.has(at) && ISSUER.test(spoken[at]?.text ?? '')) parts.set(at, 'issuer');
  return parts;
}

const isSubject = (paragraph: ParagraphSeen | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.align === 'center' &&
  !/^[\p{Lu}\s]+$/u.test(paragraph.text) &&
  !/^\(|^Kính gửi/.test(paragraph.text);

/** Bases stand together, right below the head. */
function addBases(spoken: readonly ParagraphSeen[], parts: Map<number, Part>, start: number): void {
  const firstAt = spoken.findIndex(({ text }, index) => index >= start && index < start + 4 && BASIS.test(text));
  for (let at = firstAt; at >= 0 && BASIS.test(spoken[at]?.text ?? ''); at++) parts.set(at, 'basis');
  const resolvesAt = spoken.findIndex(({ text }, index) => index >= start && RESOLVES.test(text));
  if (resolvesAt >= 0) parts.set(resolvesAt, 'resolves');
}

function addEnd(spoken: readonly ParagraphSeen[], parts: Map<number, Part>): void {
  const headAt = spoken.findIndex(({ text }) => /^Nơi nhận\s*:?$/iu.test(text));
  let at = headAt + 1;
  if (headAt >= 0) {
    parts.set(headAt, 'recipientsHead');
    const { cell } = spoken[headAt] ?? {};
    for (; /^[-–+•]|^Lưu/.test(spoken[at]?.text ?? '') && spoken[at]?.cell === cell; at++) parts.set(at, 'recipient');
  }
  // Who signs stands beside the recipients; where these are missing, anywhere below the head.
  const [from, to] = headAt < 0 ? [0, spoken.length] : [headAt - 8, at + 12];
  const near = [...spoken.entries()].filter(([index]) => index >= from && index < to && !parts.has(index));
  const positions = near.filter(([, { text }]) => POSITION.test(text));
  for (const [index] of positions) parts.set(index, 'position');
  const lastAt = positions.at(-1)?.[0];
  if (lastAt === undefined) return;
  const signer = near.find(([index, { text }]) => index > lastAt && SIGNER.test(text));
  if (signer) parts.set(signer[0], 'signer');
}

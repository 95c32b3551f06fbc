import { readBases } from './bases.ts';
import { type Line, plain } from './lines.ts';
import { periodIn } from './period.ts';

export interface DocumentHead {
  kind: string | null;
  agency: string | null;
  parentAgency: string | null;
  number: string | null;
  date: string | null;
  place: string | null;
  title: string | null;
  year: number | null;
  period: { from: string; to: string } | null;
  signer: string | null;
  signerTitle: string | null;
}

const KINDS = ['QUYẾT ĐỊNH', 'KẾ HOẠCH', 'CHƯƠNG TRÌNH', 'BÁO CÁO', 'CHỈ THỊ', 'NGHỊ QUYẾT', 'THÔNG BÁO', 'HƯỚNG DẪN'];

/** What the head and the foot of a document say of it; what is left blank in a draft stays null. */
export function readDocument(lines: readonly Line[]): DocumentHead {
  const texts = lines.map(({ text }) => plain(text)).filter(Boolean);
  const planAt = texts.findIndex((text) => text === 'KẾ HOẠCH' || text === 'CHƯƠNG TRÌNH');
  const heads = KINDS.filter((kind) => texts.some((text) => text.replace(/:$/, '') === kind));
  const title = titleOf(texts, planAt);
  const whole = texts.join('\n');
  const [, place = '', day = '', month = '', year = ''] = PLACE_AND_DATE.exec(whole) ?? [];
  const enclosed = /Kèm theo Quyết định số:?\s*(\d+\/[\p{L}-]+)(?:\s*ngày\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4}))?/iu.exec(
    whole,
  );
  return {
    kind: kindOf(heads),
    ...agenciesOf(title ?? '', whole, readBases(lines)),
    number: /^Số:?\s*(\d+ ?\/[\p{L}-]+)/mu.exec(whole)?.[1]?.replace(' ', '') ?? enclosed?.[1] ?? null,
    date: isoDate(year, month, day) ?? isoDate(enclosed?.[4], enclosed?.[3], enclosed?.[2]),
    place: place.trim() || null,
    title,
    ...periodIn(title ?? ''),
    ...signerOf(texts),
  };
}

/** On a line of its own, or beside the number where a head of two columns became one line. */
const PLACE_AND_DATE =
  /(?:^|(?<=^Số:?\s*\d{0,6} ?\/[\p{Lu}-]{2,20}\s+))([\p{L} ]{2,40}), ngày\s*(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})/mu;

function isoDate(year = '', month = '', day = ''): string | null {
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** A decision that carries a plan is both. */
function kindOf(heads: readonly string[]): string | null {
  const [first] = heads;
  if (!first) return null;
  const name = first.charAt(0) + first.slice(1).toLowerCase();
  const carried = heads.find((head) => head === 'KẾ HOẠCH' || head === 'CHƯƠNG TRÌNH');
  return first === 'QUYẾT ĐỊNH' && carried
    ? `Quyết định ban hành ${carried.charAt(0)}${carried.slice(1).toLowerCase()}`
    : name;
}

const AFTER_TITLE =
  /^(\(|\||S?TT\s|PHỤ LỤC|DANH MỤC|Căn cứ|Thực hiện|Triển khai|Để |Nhằm |[IVX]{1,4}\.|Phần |Ủy ban nhân dân|UBND)/;

/** The lines under the name of the kind, until the text begins. */
function titleOf(texts: readonly string[], planAt: number): string | null {
  if (planAt < 0) return null;
  const rest = texts.slice(planAt + 1, planAt + 7);
  const end = rest.findIndex((text) => AFTER_TITLE.test(text) || text.length > 160);
  return (
    rest
      .slice(0, end < 0 ? 2 : end)
      .join(' ')
      .trim() || null
  );
}

const NAMED = /(xã|phường|đặc khu|thị trấn) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})/u;
const COMMUNE = new RegExp(`(?:Ủy|Uỷ) ban nhân dân ${NAMED.source}`, 'u');
const CAPITALS = /(?:ỦY|UỶ) BAN NHÂN DÂN\s+(XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+(\p{Lu}+(?: \p{Lu}+){0,4})(?=\n|$)/u;
const PARENT = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) ((?:thành phố|tỉnh) \p{Lu}.*)$/u;

/** A title is whole where the prose may be wrapped in the middle of a name. */
function agenciesOf(title: string, whole: string, bases: ReturnType<typeof readBases>) {
  const [, kind = '', name = ''] = NAMED.exec(title) ?? COMMUNE.exec(whole) ?? CAPITALS.exec(whole) ?? [];
  const parent = bases.flatMap(({ issuer }) => PARENT.exec(issuer ?? '')?.[1] ?? [])[0];
  return {
    agency: kind ? `Ủy ban nhân dân ${kind.toLowerCase()} ${properCase(name)}` : null,
    parentAgency: parent ? `Ủy ban nhân dân ${parent}` : null,
  };
}

function properCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

const TITLE = /^(?:(?:TM|KT|TL|TUQ|Q)\.?\s*)?(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|GIÁM ĐỐC)$/;
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;
const NO_NAME = /^(?:Nơi nhận|Như Điều|Sở|Phòng|Văn phòng|Đảng|Ban|Trung tâm|Mục|Yêu cầu|Phụ lục|Độc lập)(?!\p{L})/u;

/** A name alone on its line, under the title of who signs or after the recipients. */
function signerOf(texts: readonly string[]): Pick<DocumentHead, 'signer' | 'signerTitle'> {
  for (const [index, text] of texts.entries()) {
    if (!NAME.test(text) || NO_NAME.test(text)) continue;
    const before = texts.slice(Math.max(0, index - 12), index);
    const signerTitle = before.findLast((line) => TITLE.test(line)) ?? null;
    if (signerTitle || before.some((line) => /^[-–+]?\s*Lưu\b/.test(line))) return { signer: text, signerTitle };
  }
  return { signer: null, signerTitle: null };
}

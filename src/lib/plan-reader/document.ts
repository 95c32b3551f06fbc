import { readBases } from './bases.ts';
import { agencyIn, columnsOfHead, parentIn, properCase } from './letterhead.ts';
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
  // A row of a table is nobody's title.
  const texts = lines.map(({ text }) => (/\t.*\t/.test(text) ? `|${plain(text)}` : plain(text))).filter(Boolean);
  const columns = columnsOfHead(lines);
  const planAt = texts.findIndex((text) => /^(?:KẾ ?HOẠCH|CHƯƠNG TRÌNH)$/.test(text));
  const heads = KINDS.filter((kind) =>
    texts.some((text) => text.replace(/:$/, '').replace('KẾHOẠCH', 'KẾ HOẠCH') === kind),
  );
  const oneLine = planAt < 0 ? texts.find((text) => TITLE_IN_ONE.test(text)) : undefined;
  const title = oneLine ?? titleOf(texts, planAt) ?? subjectOf(texts);
  const whole = texts.join('\n');
  const [, place = '', day = '', month = '', year = ''] = PLACE_AND_DATE.exec(whole) ?? [];
  const enclosed = ENCLOSED.exec(whole);
  return {
    kind: kindIn(texts, oneLine ? [...heads, oneLine.startsWith('KẾ') ? 'KẾ HOẠCH' : 'CHƯƠNG TRÌNH'] : heads),
    ...agenciesOf(title ?? '', whole, columns.left, readBases(lines)),
    number: /^Số:?\s*(\d+ ?\/[\p{L}\d&-]+)/mu.exec(whole)?.[1]?.replace(' ', '') ?? enclosed?.[1] ?? null,
    date: isoDate(year, month, day) ?? isoDate(enclosed?.[4], enclosed?.[3], enclosed?.[2]),
    place: place.trim() || null,
    title,
    ...periodIn(title ?? ''),
    ...signerOf(texts, columns.right),
  };
}

const ENCLOSED =
  /Kèm theo (?:Quyết định|Kế hoạch|Chương trình) số:?\s*(\d+\/[\p{L}-]+)(?:\s*ngày\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4}))?/iu;
/** "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 …" on one line, as sheets have it. */
const TITLE_IN_ONE = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH)\s[^\p{Ll}]*\d{4}[^\p{Ll}]*$/u;

/** On a line of its own, or beside the number where a head of two columns became one line. */
const PLACE_AND_DATE =
  /(?:^|(?<=^Số:?\s*\d{0,6} ?\/[\p{Lu}-]{2,20}\s+))(\p{L}[\p{L}\d '’.-]{1,40}), ngày\s*(\d{0,2})[\s.…]*tháng\s*(\d{0,2})[\s.…]*năm\s*(\d{4})/mu;

function isoDate(year = '', month = '', day = ''): string | null {
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** A letter has no name of its kind, and says what it is about. */
function kindIn(texts: readonly string[], heads: readonly string[]): string | null {
  return kindOf(heads) ?? (texts.slice(0, 20).some((text) => /^V\/v[:\s]/i.test(text)) ? 'Công văn' : null);
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
  /^(\(|\||[-–]{3}|\d{1,2}[.)]\s|Ngày \d|Kính gửi|S?TT\s|PHỤ LỤC|DANH MỤC|Căn cứ|Thực hiện|Triển khai|Để |Nhằm |[IVX]{1,4}\.|Phần |Ủy ban nhân dân|UBND)/;
/** "Thực hiện công tác …" under the name of the kind is its title; "Thực hiện Kế hoạch số …" is what it is based on. */
const IS_TITLE = /^(?:Thực hiện|Triển khai)\s(?!.*(?:số:?\s*\d|ngày\s*\d)).{10,160}[^.;:,]$/;

/** The lines under the name of the kind, until the text begins. */
function titleOf(texts: readonly string[], planAt: number): string | null {
  if (planAt < 0) return null;
  const rest = texts.slice(planAt + 1, planAt + 7);
  const end = rest.findIndex(
    (text, at) => (AFTER_TITLE.test(text) && !(at === 0 && IS_TITLE.test(text))) || text.length > 160,
  );
  const title = rest.slice(0, end < 0 ? 2 : end).join(' ');
  // What it is attached to stands on the title's own line where lines were lost.
  return title.replace(/\s*\((?:Ban hành )?kèm theo .*$/i, '').trim() || null;
}

/** "V/v …" of a letter; what stands under THÔNG BÁO or CHỈ THỊ. */
function subjectOf(texts: readonly string[]): string | null {
  const letter = texts.slice(0, 20).find((text) => /^V\/v[:\s]/i.test(text));
  if (letter) return letter.replace(/^V\/v[:\s]+(?:việc\s+)?/i, '');
  return titleOf(
    texts,
    texts.findIndex((text) => /^(?:THÔNG BÁO|CHỈ THỊ|CÔNG ĐIỆN|KẾT LUẬN)$/.test(text)),
  );
}

const NAMED = /(xã|phường|đặc khu|thị trấn) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,4})/u;
const COMMUNE = new RegExp(`(?:Ủy|Uỷ) ban nhân dân ${NAMED.source}`, 'u');
const PARENT = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) ((?:thành phố|tỉnh) \p{Lu}.*)$/iu;

/** A title is whole where the prose may be wrapped in the middle of a name. */
function agenciesOf(title: string, whole: string, head: readonly string[], bases: ReturnType<typeof readBases>) {
  const inTitle = NAMED.exec(title);
  const inProse = COMMUNE.exec(whole);
  const [, kind = '', name = ''] = inTitle ?? [];
  const named = inTitle ? { kind, name } : agencyIn(head);
  const found = named ?? (inProse ? { kind: inProse[1] ?? '', name: inProse[2] ?? '' } : agencyIn(whole.split('\n')));
  const parent = parentIn(head) ?? bases.flatMap(({ issuer }) => PARENT.exec(issuer ?? '')?.[1] ?? [])[0];
  return {
    agency: found ? `Ủy ban nhân dân ${found.kind.toLowerCase()} ${properCase(found.name)}` : null,
    parentAgency: parent ? `Ủy ban nhân dân ${parent}` : null,
  };
}

const TITLE = /^(?:(?:TM|KT|TL|TUQ|Q)\.?\s*)?(?:PHÓ )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|GIÁM ĐỐC)$/;
const NAME = /^(?=.*\p{Ll})\p{Lu}[\p{L}'’]*(?: \p{Lu}\p{Ll}*){1,4}$/u;
const NO_NAME = /^(?:Nơi nhận|Như Điều|Sở|Phòng|Văn phòng|Đảng|Ban|Trung tâm|Mục|Yêu cầu|Phụ lục|Độc lập)(?!\p{L})/u;

/** A name alone on its line, or on the right of it, under the title of who signs or after the recipients. */
function signerOf(texts: readonly string[], right: readonly string[]): Pick<DocumentHead, 'signer' | 'signerTitle'> {
  const found = signedIn(texts);
  return found?.signerTitle ? found : (signedIn(right) ?? found ?? { signer: null, signerTitle: null });
}

function signedIn(texts: readonly string[]): Pick<DocumentHead, 'signer' | 'signerTitle'> | undefined {
  for (const [index, text] of texts.entries()) {
    if (!NAME.test(text) || NO_NAME.test(text)) continue;
    const before = texts.slice(Math.max(0, index - 12), index);
    const at = before.findLastIndex((line) => TITLE.test(line));
    // "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH" is one title.
    const titles = before.slice(/^(?:KT|TL|TUQ|Q)\./.test(before[at - 1] ?? '') ? at - 1 : at, at + 1);
    const signerTitle = at < 0 ? null : titles.join(' ');
    if (signerTitle || before.some((line) => /^[-–+]?\s*Lưu\b/.test(line))) return { signer: text, signerTitle };
  }
  return undefined;
}

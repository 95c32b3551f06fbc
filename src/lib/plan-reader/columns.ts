import { foldAccents } from '../vn-text/public.ts';

export type Column =
  | 'no'
  | 'start'
  | 'text'
  | 'lead'
  | 'coordinators'
  | 'time'
  | 'products'
  | 'field'
  | 'other'
  | 'alien';

/** Headings as plans write them, the surest first; each is looked for in the folded text of a heading. */
const HEADINGS: [Column, RegExp][] = [
  ['no', /^(t ?t|s ?t ?t|so tt|so thu tu|s\.?t\.?t\.?|ma (?:so|nhiem vu|nv)|nv so)$/],
  [
    'alien',
    /ho va ten|^ho ten|^trich yeu|^ten van ban|^co quan ban hanh|chuc vu|chuc danh|dien thoai|email|ngay sinh|^diem|diem (toi da|chuan|tu cham)|tu cham|noi dung chi|thanh tien|don gia|so tien|so luong|trong so|thang diem/,
  ],
  ['coordinators', /^(?!.*chu tri).*(?<![a-z])cung (?:thuc hien|lam|tham gia|phu trach)/],
  ['lead', /^ai (?:lam|phu trach|chu tri|chiu)/],
  [
    'lead',
    /^(?:don vi|co quan|phong|bo phan|phan cong|trach nhiem|nguoi|can bo|cong chuc|ca nhan).*(?:phu trach|thuc hien|chu tri)$/,
  ],
  [
    'other',
    /^(?!.*chu tri).*(ghi chu|kinh phi|du toan|can cu|phu trach|theo doi|lanh dao|kiem tra|tham dinh|cap trinh|phe duyet|muc do|thoi gian giao|ngay giao)/,
  ],
  ['start', /^(?:ngay |thoi gian |thoi diem )?bat dau|^tu ngay$/],
  ['field', /^(linh vuc(?!.*(nhiem vu|cong viec))|nhom nhiem vu)/],
  ['coordinators', /^(?!.*chu tri).*phoi hop|^(?:don vi|co quan) (?:lien quan|tham gia|ho tro)/],
  ['lead', /^giao cho$|^noi thuc hien$|^(?:don vi|co quan) duoc giao/],
  ['text', /\/ ?(?:ten |cac )?(?:noi dung|nhiem vu|cong viec)|(?:noi dung|nhiem vu|cong viec) ?\/ ?(?:don vi|co quan)/],
  ['lead', /chu tri|thuc hien chinh|dau moi|tham muu/],
  ['products', /san pham|minh chung/],
  [
    'time',
    /thoi gian|thoi han|han hoan thanh|han cuoi|tien do|^han$|^thoi diem|^tg\b|^lo trinh|^ky han|^moc |^den ngay$|^(?:ngay )?ket thuc$/,
  ],
  [
    'lead',
    /^(don vi|co quan|co quan, don vi|bo phan|phong, ban|phong ban)(,? ?don vi)?( thuc hien| duoc giao)?$|chiu trach nhiem/,
  ],
  ['products', /^((du kien|yeu cau) )?ket qua(?!.*\d{4})(?!.*(nam truoc|da |dat ty le))|^dau ra$/],
  ['time', /hoan thanh/],
  ['text', /nhiem vu|cong viec|^viec(?: can lam| phai lam| thuc hien)?$|hoat dong|dau viec|ten viec/],
  ['text', /noi dung|muc tieu|giai phap|tieu chi/],
];

/** How sure a heading is of its column: the lower the surer. */
function rankOf(heading: string): { column: Column; rank: number } | undefined {
  const folded = foldAccents(heading.replace(/<[^<>]*>|[*#_]/g, ' '))
    .replace(/\s*\(.*\)\s*/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/[.:;]+$/, '')
    .trim();
  if (folded === '' || folded.length > 60) return undefined;
  const rank = HEADINGS.findIndex(([, pattern]) => pattern.test(folded));
  const found = HEADINGS[rank];
  return found && { column: found[0], rank };
}

export function columnOf(heading: string): Column | undefined {
  return rankOf(heading)?.column;
}

/** No page is wide enough for more. */
export const MOST_COLUMNS = 30;

/** Columns of a row of headings; of two that say the same, the surer. Undefined for a row that heads no table. */
export function headingOf(cells: readonly string[]): Column[] | undefined {
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return undefined;
  const ranked = cells.map(rankOf);
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const known = ranked.filter(Boolean).length;
  const hasNumber = ranked.some((found) => found?.column === 'no');
  if (known < 2 || known < Math.ceil(filled * (hasNumber ? 0.4 : 0.7)) || cells.some((cell) => cell.length > 90))
    return undefined;
  if (!hasNumber && known < 3) return undefined;
  return ranked.map((found, at): Column => {
    if (!found) return 'other';
    const { column, rank } = found;
    if (column === 'alien' || column === 'other') return column;
    const isSurest = ranked.every(
      (rival, other) => rival?.column !== column || rival.rank > rank || (rival.rank === rank && other >= at),
    );
    return isSurest ? column : 'other';
  });
}

/** What is to be done, and by whom or until when; nothing that only lists of people, points or sums have. */
export function isOfTasks(columns: readonly Column[]): boolean {
  if (columns.includes('alien') || !columns.includes('text')) return false;
  const said = columns.filter((column) => ['lead', 'coordinators', 'time', 'products'].includes(column));
  return said.includes('time') || said.length >= 2;
}

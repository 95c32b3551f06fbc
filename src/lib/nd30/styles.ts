/** How each component looks: Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths of paragraphs in points, of pages in millimetres. */
export interface Style {
  /** As Word lists it. */
  name: string;
  size: number;
  bold?: boolean;
  italic?: boolean;
  align: 'left' | 'center' | 'right' | 'justify';
  firstLine?: number;
  left?: number;
  before?: number;
  after?: number;
  /** Stays on the page of what follows. */
  keepNext?: boolean;
  /** Its depth among the headings. */
  outline?: number;
}

export const INDENT = 36; // 1,27 cm

const centred = (name: string, size: number, more: Partial<Style> = {}): Style => ({
  name,
  size,
  align: 'center',
  ...more,
});
const flowing = (name: string, more: Partial<Style> = {}): Style => ({
  ...{ name, size: 14, align: 'justify', firstLine: INDENT, after: 6 },
  ...more,
});
const heading = (name: string, outline: number, more: Partial<Style> = {}): Style =>
  flowing(name, { bold: true, outline, keepNext: true, ...more });
const titled = (name: string, outline: number): Style =>
  centred(name, 14, { bold: true, outline, keepNext: true, before: 6, after: 6 });

export const STYLES = {
  nation: centred('Quốc hiệu', 13, { bold: true }),
  motto: centred('Tiêu ngữ', 14, { bold: true }),
  above: centred('Cơ quan chủ quản', 12),
  issuer: centred('Cơ quan ban hành', 12, { bold: true }),
  number: centred('Số, ký hiệu', 13, { before: 6 }),
  place: centred('Địa danh, thời gian', 13, { italic: true, before: 6 }),
  letterSubject: centred('Trích yếu công văn', 13, { before: 6 }),
  kind: centred('Tên loại', 14, { bold: true, before: 18, outline: 1, keepNext: true }),
  subject: centred('Trích yếu', 14, { bold: true, keepNext: true }),
  reference: centred('Văn bản kèm theo', 14, { italic: true, after: 6 }),
  addressee: centred('Kính gửi', 14, { before: 12, after: 12 }),
  addressing: flowing('Kính gửi các nơi', { align: 'left', firstLine: 0, left: 72, before: 12, keepNext: true }),
  addressees: flowing('Nơi được gửi', { align: 'left', firstLine: 0, left: 108, after: 0 }),
  authority: centred('Thẩm quyền ban hành', 14, { bold: true, before: 12, after: 6 }),
  basis: flowing('Căn cứ', { italic: true }),
  centre: centred('Giữa dòng', 14, { bold: true, before: 6, after: 6, keepNext: true }),
  text: flowing('Nội dung'),
  part: titled('Phần', 2),
  chapter: titled('Chương', 2),
  section: titled('Mục', 3),
  subsection: titled('Tiểu mục', 4),
  roman: heading('Mục La Mã', 2),
  article: flowing('Điều', { outline: 5 }),
  clause: flowing('Khoản'),
  clauseTitle: heading('Khoản có tiêu đề', 6),
  point: flowing('Điểm'),
  dash: flowing('Gạch đầu dòng'),
  plus: flowing('Dấu cộng đầu dòng'),
  recipientsHead: { name: 'Nơi nhận', size: 12, bold: true, italic: true, align: 'left' },
  recipient: { name: 'Nơi nhận, danh sách', size: 11, align: 'left' },
  drafter: { name: 'Ký hiệu người soạn thảo', size: 11, align: 'left', before: 6 },
  position: centred('Quyền hạn, chức vụ', 14, { bold: true, keepNext: true }),
  signer: centred('Họ tên người ký', 14, { bold: true, before: 72 }),
  annexName: centred('Phụ lục', 14, { bold: true, outline: 1, keepNext: true }),
  annexTitle: centred('Tên phụ lục', 14, { bold: true, keepNext: true }),
  caption: centred('Tên bảng', 13, { bold: true, before: 6, after: 6, keepNext: true }),
  columnHead: centred('Tiêu đề cột', 12, { bold: true }),
  cell: { name: 'Ô bảng', size: 12, align: 'left' },
  cellCentre: centred('Ô bảng, giữa', 12),
  cellRight: { name: 'Ô bảng, phải', size: 12, align: 'right' },
  group: { name: 'Nhóm trong bảng', size: 12, bold: true, align: 'left', keepNext: true },
  mark: centred('Dấu khẩn, phạm vi lưu hành', 13, { bold: true }),
  contact: centred('Địa chỉ', 11),
  rule: centred('Đường kẻ', 4, { before: 2 }),
  pageNumber: centred('Số trang', 13),
} as const satisfies Record<string, Style>;

export type Role = keyof typeof STYLES;

export const PAGE = {
  short: 210,
  long: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  /** Of the page number from the edge: in the middle of the margin above. */
  number: 10,
} as const;

export const POINTS_PER_MM = 72 / 25.4;

export const textWidth = (isLandscape: boolean) => (isLandscape ? PAGE.long : PAGE.short) - PAGE.left - PAGE.right;

import { columnOf } from './columns.ts';
import { groupOf, type TableRow } from './delimited.ts';
import { type Line, plain } from './lines.ts';

/**
 * A table whose borders were lost: each cell came out as the lines it was wrapped to, one under the other, in the order
 * number, task, lead, coordinating units, time, product. What tells them apart is how units, times and papers begin,
 * and that the cell of the task is the wide one.
 */
export function readWrapped(lines: readonly Line[]): TableRow[] | undefined {
  const body = afterHeadings(lines);
  if (!body) return undefined;
  const rows: TableRow[] = [];
  let open: Line[] = [];
  const close = () => {
    const row = rowOf(open);
    if (row) rows.push(row);
    open = [];
  };
  for (const line of body.flatMap(apart)) {
    if (isEnd(line.text)) break;
    const group = groupOf(line.text);
    const isNumber = /^\d{1,3}[.)]?(\s+\p{Lu}|$)/u.test(line.text) && (open.length === 0 || hasTime(open));
    if (group || isNumber) close();
    if (group) rows.push({ cells: {}, lines: [line.number], heading: line.text });
    else open.push(line);
  }
  close();
  return rows.filter(({ heading }) => !heading).length >= 2 ? rows : undefined;
}

/** The lines under "TT Nhiệm vụ Cơ quan chủ trì … Sản phẩm", which may themselves be wrapped. */
function afterHeadings(lines: readonly Line[]): Line[] | undefined {
  const filled = lines.map(({ number, text }) => ({ number, text: plain(text) })).filter(({ text }) => text !== '');
  for (const [at, { text }] of filled.entries()) {
    if (!/^(TT|STT|Số TT)\b/.test(text)) continue;
    const end = filled
      .slice(at, at + 10)
      .findLastIndex((line) => columnOf(line.text.split(/\s{2,}/).at(-1) ?? '') === 'products');
    if (end >= 0) return filled.slice(at + end + 1);
  }
  return undefined;
}

/** "Trạm Y tế xã Cả năm 2025": the ends of two cells on one line. */
function apart(line: Line): Line[] {
  const [, unit = '', time = ''] = UNIT_AND_TIME.exec(line.text) ?? [];
  return time && unit.length <= NARROW ? [unit, time].map((text) => ({ ...line, text })) : [line];
}
const UNIT_AND_TIME =
  /^(\D+?)\s+((?:Cả năm \d|Quý [IVX]|Tháng \d|Thường xuyên|Hằng (?:tháng|quý|năm)|Hàng (?:tháng|quý|năm)).*)$/;

const isEnd = (text: string) => /^(Phụ lục|PHỤ LỤC|Nơi nhận|Tổng số)/.test(text);

const UNIT =
  /^(Phòng|Văn phòng|Trung tâm|Công an|Trạm|Các|Ban|Trường|Thủ trưởng|UBND|Ủy ban|Đài|Bộ phận|Hội|Đoàn|MTTQ|Mặt trận|Sở|Tổ|Quân sự|Ban Chỉ huy)(\s|$)/;
const TIME =
  /^(tháng \d|quý [IV\d]|cả năm|năm \d|thường xuyên|thường$|hằng$|hàng$|theo$|(?:xong |hoàn thành )?trước|hằng |hàng |theo |chậm nhất|từ (?:tháng|ngày|quý)|6 tháng|định kỳ|ngày \d|khi |sau |trong )/i;
const TIME_GOES_ON =
  /^(xuyên|\d|IV\b|I{1,3}\b|năm \d|của |cuối |tháng|quý|hằng|hàng|và |năm|kỳ|định|thành phố|cấp trên|chỉ đạo|hướng dẫn|văn bản|lộ trình)/i;
const PRODUCT =
  /(?<=\S)\s+(?=(?:Kế hoạch|Báo cáo|Quyết định|Văn bản|Thông báo|Công văn|Hội nghị|Hồ sơ|Nghị quyết|Danh mục|Quy|Các|Kết quả|Biên bản|TTHC|Tin)(?:\s|$|[,;]))/;
const PAPER = /^(Kế hoạch|Báo cáo|Quyết định|Văn bản|Thông báo|Công văn|Hội nghị|Hồ sơ|Nghị quyết|Danh mục)/;
/** The narrow columns hold no longer lines. */
const NARROW = 26;

const hasTime = (lines: readonly Line[]) => lines.some(({ text }) => TIME.test(text));

function rowOf(lines: readonly Line[]): TableRow | undefined {
  const [, no = '', rest = ''] = /^(\d{1,3})[.)]?\s*(.*)$/.exec(lines[0]?.text ?? '') ?? [];
  const texts = no ? [rest, ...lines.slice(1).map(({ text }) => text)].filter(Boolean) : lines.map(({ text }) => text);
  const leadAt = texts.findIndex((text, at) => UNIT.test(text) && at > 0 && isNarrowUntilTime(texts, at));
  if (leadAt < 0) return undefined;
  const timeAt = texts.findIndex((text, at) => at > leadAt && TIME.test(text));
  const unitsEnd = timeAt < 0 ? texts.length : timeAt;
  const coordinatorsAt = texts.findIndex(
    (text, at) => at > leadAt && at < unitsEnd && UNIT.test(text) && isWhole(texts[at - 1]),
  );
  const { time, products } = timeAt < 0 ? { time: '', products: '' } : timeAndProducts(texts.slice(timeAt));
  const join = (from: number, to: number) => joined(texts.slice(from, to));
  const cells = {
    no,
    text: join(0, leadAt),
    lead: join(leadAt, coordinatorsAt < 0 ? unitsEnd : coordinatorsAt),
    coordinators: coordinatorsAt < 0 ? '' : join(coordinatorsAt, unitsEnd),
    time,
    products,
  };
  const filled = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
  return { cells: filled, lines: lines.map(({ number }) => number), heading: undefined };
}

function isNarrowUntilTime(texts: readonly string[], from: number): boolean {
  const time = texts.findIndex((text, at) => at > from && TIME.test(text));
  return texts.slice(from, time < 0 ? from + 4 : time).every((text) => text.length <= NARROW);
}

/** "Phòng Văn hoá -" and "Các phòng, cơ" go on; "Xã hội" ends a unit. */
const isWhole = (text = '') => !/[-,&]$|\b(và|của|cơ|phục)$/i.test(text);

function timeAndProducts(texts: readonly string[]): { time: string; products: string } {
  const time: string[] = [];
  for (const [at, text] of texts.entries()) {
    const goesOn = TIME_GOES_ON.test(text) || (/^theo /i.test(time[0] ?? '') && !PAPER.test(text));
    if (at > 0 && !goesOn) return { time: joined(time), products: joined(texts.slice(at)) };
    const [before = '', ...after] = text.split(PRODUCT);
    time.push(before);
    if (after.length > 0) return { time: joined(time), products: joined([after.join(' '), ...texts.slice(at + 1)]) };
  }
  return { time: joined(time), products: '' };
}

function joined(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

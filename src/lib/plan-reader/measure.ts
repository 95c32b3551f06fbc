export interface Measure {
  /** What is measured, in the words of the text. */
  metric: string;
  comparator: '=' | '>=' | '<=' | '>' | '<' | 'between' | null;
  value: number | [number, number] | null;
  unit: string | null;
}

const NUMBER = String.raw`\d{1,9}(?:[.,]\d{1,9})?`;
export const PERCENT = new RegExp(`(?<![\\d.,])(${NUMBER})\\s*(%)`);
/** Scanners read Vượt as Vuột, and phấn đấu as phần đầu. */
export const WISH = /^(vượt|vuột|vuợt|tăng|giảm)\s/i;

/** What is counted where nothing is a share. */
const COUNTED = [
  ...['điểm', 'phút', 'giờ', 'ngày làm việc', 'ngày', 'bậc', 'đơn vị', 'cơ quan', 'cuộc', 'lần', 'lượt', 'buổi', 'đợt'],
  ...[
    'mô hình',
    'sáng kiến',
    'giải pháp',
    'đầu mối',
    'thủ tục',
    'TTHC',
    'người',
    'hồ sơ',
    'lớp',
    'tin',
    'bài',
    'văn bản',
  ],
  ...[
    'nhiệm vụ',
    'dịch vụ công',
    'dịch vụ',
    'trường hợp',
    'phòng',
    'thôn',
    'tổ',
    'tháng',
    'km',
    'tỷ đồng',
    'triệu đồng',
  ],
];
const AT_LEAST = `tối thiểu(?: là)?|ít nhất(?: là)?|không thấp hơn|không dưới|không ít hơn|từ|≥|>=`;
const AT_MOST = `tối đa(?: là)?|không quá|không vượt quá|nhiều nhất|còn|≤|<=`;
const MORE = `trên|hơn|vượt|>`;
const LESS = `dưới|<`;
const COUNT = new RegExp(
  String.raw`(?:(?:^|[\s(])(${[AT_LEAST, AT_MOST, MORE, LESS, 'đạt', 'giảm', 'tăng', 'giảm được'].join('|')})\s*(?:đạt\s+)?)?(?<![\d.,/])(${NUMBER})\s*((?:${COUNTED.join('|')})(?!\p{L})(?:\s*/\s*\p{L}+)?)(\s+trở (?:lên|xuống))?`,
  'iu',
);

/** "từ 65% đến 70%", "65 - 70%". */
const RANGE = new RegExp(
  `(?:từ\\s+(?=${NUMBER}\\s*%?\\s*đến)|(?<![\\d.,/])(?=${NUMBER}\\s*%?\\s*[-–]))(${NUMBER})\\s*%?\\s*(?:-|–|đến)\\s*(${NUMBER})\\s*%`,
  'iu',
);

export const hasFigure = (text: string) => PERCENT.test(text) || countIn(text) !== undefined;

/** A number of things is asked for only where a word says how it is meant. */
function countIn(text: string): RegExpExecArray | undefined {
  // "Không để hồ sơ quá hạn trên 30 ngày" asks for none of them.
  const found = /^\s*không (?:có|để|còn)/iu.test(text) ? null : COUNT.exec(text);
  return found && (found[1] || found[4]) ? found : undefined;
}

/** One figure, or the wish for more or less, of a clause. */
export function measure(clause: string): Measure {
  const metric = metricOf(clause);
  const range = RANGE.exec(clause);
  if (range) return { metric, comparator: 'between', value: [toNumber(range[1]), toNumber(range[2])], unit: '%' };
  const share = PERCENT.exec(clause);
  if (share) return { metric, comparator: comparatorOf(clause, share), value: toNumber(share[1]), unit: '%' };
  const count = countIn(clause);
  if (count)
    return { metric, comparator: comparatorAt(count[1], count[4]), value: toNumber(count[2]), unit: unitOf(count[3]) };
  const said = clause.trim();
  const isMore = WISH.test(said) ? !/^giảm/i.test(said) : /\stăng so với\s/i.test(clause);
  return { metric, comparator: isMore ? '>' : WISH.test(said) ? '<' : null, value: null, unit: null };
}

const unitOf = (text = '') =>
  text
    .replace(/\s*\/\s*/, '/')
    .toLowerCase()
    .replace('tthc', 'TTHC');

function comparatorOf(clause: string, figure: RegExpExecArray): Measure['comparator'] {
  const before = clause.slice(Math.max(0, figure.index - 25), figure.index).replace(/\s*đạt\s*$/iu, '');
  const after = clause.slice(figure.index + figure[0].length, figure.index + figure[0].length + 20);
  const ending = new RegExp(`(?:^|[\\s(,;:])(${[AT_LEAST, AT_MOST, MORE, LESS].join('|')})\\s*$`, 'iu').exec(before);
  return comparatorAt(ending?.[1], /^\s*(trở (?:lên|xuống))/iu.exec(after)?.[1]);
}

function comparatorAt(before = '', after = ''): Measure['comparator'] {
  const is = (words: string) => new RegExp(`^(?:${words})$`, 'iu').test(before.trim());
  if (/trở xuống/i.test(after)) return '<=';
  if (/trở lên/i.test(after) || is(AT_LEAST)) return '>=';
  if (is(AT_MOST)) return '<=';
  return is(MORE) ? '>' : is(LESS) ? '<' : '=';
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

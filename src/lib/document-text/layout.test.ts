import { describe, expect, test } from 'vitest';
import type { PageContent, Ruling, Word } from './page.ts';
import { linesOfPages } from './pages.ts';
import { withRowNumbers } from './row-numbers.ts';

const SIZE = 10;
const LETTER = 5;

/** Words of one line, five points a letter. */
function words(x: number, y: number, text: string): Word[] {
  let at = x;
  return text.split(' ').map((each) => {
    const word = { text: each, x0: at, x1: at + LETTER * each.length, y, size: SIZE };
    at = word.x1 + LETTER;
    return word;
  });
}

const level = (at: number, from: number, to: number): Ruling => ({ isUpright: false, at, from, to });
const upright = (at: number, from: number, to: number): Ruling => ({ isUpright: true, at, from, to });
const page = (parts: Word[][], rulings: Ruling[] = []): PageContent => ({
  width: 600,
  height: 800,
  words: parts.flat(),
  rulings,
});
const textsOf = (...pages: PageContent[]) => linesOfPages(pages).map(({ text }) => text);

/** Three columns: 50–100–300–500; rows 30 points high from this height on. */
const grid = (top: number, rows: number) => [
  ...[50, 100, 300, 500].map((x) => upright(x, top, top + 30 * rows)),
  ...Array.from({ length: rows + 1 }, (_, row) => level(top + 30 * row, 50, 500)),
];
const row = (y: number, ...cells: string[]) =>
  cells.flatMap((text, at) => (text ? words([55, 105, 305][at] ?? 0, y, text) : []));

describe('ruled tables', () => {
  test('a name parted before its dash is one name, however narrow the column', () => {
    const narrow = [50, 100, 180, 500].map((x) => upright(x, 100, 130));
    const ruled = [...narrow, level(100, 50, 500), level(130, 50, 500)];
    const name = [...words(103, 110, 'Phòng Văn hoá'), ...words(103, 121, '- Xã hội')];
    const list = [...words(185, 110, '- Báo cáo;'), ...words(185, 121, '- Kế hoạch')];
    expect(textsOf(page([words(55, 110, '1'), name, list], ruled))).toEqual([
      '1\tPhòng Văn hoá - Xã hội\t- Báo cáo;<br>- Kế hoạch',
    ]);
  });

  test('a wrapped line goes on; one that was ended early begins a paragraph', () => {
    const cell = [...words(105, 110, 'Báo cáo; ghi'), ...words(105, 121, 'nhận')];
    const wrapped = [...words(305, 110, 'Các phòng, đơn vị có liên quan thuộc xã'), ...words(305, 121, 'Mẫu')];
    expect(textsOf(page([row(110, '1'), cell, wrapped], grid(100, 1)))).toEqual([
      '1\tBáo cáo; ghi<br>nhận\tCác phòng, đơn vị có liên quan thuộc xã Mẫu',
    ]);
  });

  test('a cell over columns is written once, one over rows with a sign below it', () => {
    const rulings = [
      ...[100, 130, 160, 190, 220].map((y) => level(y, 50, 300)),
      ...[100, 130, 190, 220].map((y) => level(y, 300, 500)),
      ...[50, 500].map((x) => upright(x, 100, 220)),
      ...[100, 300].map((x) => upright(x, 130, 220)),
    ];
    const merged = [
      row(120, 'Nhóm một'),
      row(150, '1', 'a', 'Quý I'),
      row(180, '2', 'b'),
      row(210, '3', 'c', 'Quý II'),
    ];
    expect(textsOf(page(merged, rulings))).toEqual(['Nhóm một\t\t', '1\ta\tQuý I', '2\tb\t〃', '3\tc\tQuý II']);
  });

  test('a column without rulings of its own is no merged cell', () => {
    const rulings = [...grid(100, 2).filter(({ isUpright }) => isUpright), level(100, 50, 500), level(160, 50, 500)];
    rulings.push(level(130, 50, 300));
    expect(textsOf(page([row(120, '1', 'a', 'Quý I'), row(150, '2', 'b')], rulings))).toEqual([
      '1\ta\tQuý I',
      '2\tb\t',
    ]);
  });

  test('a table goes on over the page, without its heading, with the row that was cut', () => {
    const first = page([row(120, 'TT', 'Việc', 'Hạn'), row(150, '1', 'kiểm tra các', 'Quý I')], grid(100, 2));
    const next = page(
      [row(70, 'TT', 'Việc', 'Hạn'), row(100, '', 'thôn'), row(130, '2', 'họp', 'Quý II')],
      grid(50, 3),
    );
    const lines = linesOfPages([first, next]);
    expect(lines.map(({ text, page: on }) => [on, text])).toEqual([
      [1, 'TT\tViệc\tHạn'],
      [1, '1\tkiểm tra các thôn\tQuý I'],
      [2, '2\thọp\tQuý II'],
    ]);
  });
});

describe('text', () => {
  test('page numbers and running heads are left out', () => {
    const pages = ['một', 'hai', 'ba'].map((text, at) =>
      page([
        words(300, 30, `- ${at + 1} -`),
        words(60, 60, 'Kế hoạch năm'),
        words(60, 200, `Trang ${text}`),
        words(60, 300, 'hết'),
      ]),
    );
    expect(textsOf(...pages)).toEqual(['Trang một', 'Trang hai', 'Trang ba']);
  });

  test('two columns of letterhead are not read across', () => {
    const head = [words(60, 50, 'UBND XÃ MẪU'), words(300, 50, 'CỘNG HÒA XÃ HỘI')];
    const second = [words(60, 65, 'Số: 1/KH-UBND'), words(320, 66, 'Độc lập - Tự do')];
    const body = [
      words(60, 120, 'Thực hiện kế hoạch của thành phố về cải cách hành chính, xã Mẫu ban hành kế hoạch như sau'),
    ];
    expect(textsOf(page([...head, ...second, ...body])).slice(0, 4)).toEqual([
      'UBND XÃ MẪU',
      'Số: 1/KH-UBND',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập - Tự do',
    ]);
  });
});

test('a number that was not seen is known by its neighbours, but never invented', () => {
  const lines = ['2l\tViệc\tHạn', 'I\tNhóm\t', '1\ta\tb', '?\ta\tb', '3\ta\tb', '\ta\tb', '4\ta\tb'];
  const fixed = withRowNumbers(lines.map((text) => ({ text, table: 1 })));
  expect(fixed.map(({ text }) => text.split('\t')[0])).toEqual(['TT', 'I', '1', '2', '3', '', '4']);
});

import { describe, expect, test } from 'vitest';
import { readLines } from './lines.ts';
import { readTargets } from './targets.ts';

const read = (...items: string[]) =>
  readTargets(readLines(['II. CHỈ TIÊU', ...items, 'III. NHIỆM VỤ', '1. 100% việc khác'].join('\n')));
const figures = (...items: string[]) =>
  read(...items).map(({ no, comparator, value, unit }) => [no, comparator, value, unit]);

describe('what a target asks', () => {
  test.each([
    ['1. 100% hồ sơ được số hoá.', ['1', '=', 100, '%']],
    ['2. Tỷ lệ hài lòng đạt 92,5% trở lên.', ['2', '>=', 92.5, '%']],
    ['3. Kiểm tra tối thiểu 30% số đơn vị.', ['3', '>=', 30, '%']],
    ['4. Tỷ lệ hồ sơ trễ hạn không quá 2%.', ['4', '<=', 2, '%']],
    ['5. Từ 95% - 98% hồ sơ trả đúng hạn.', ['5', 'between', [95, 98], '%']],
    ['6. Vượt chỉ tiêu thu ngân sách được giao.', ['6', '>', null, null]],
    ['7. Phấn đấu đứng trong nhóm đầu thành phố.', ['7', null, null, null]],
    ['8. Giải ngân đạt trên 95% kế hoạch vốn.', ['8', '>', 95, '%']],
    ['- Dưới 1% hồ sơ phải xin lỗi.', [null, '<', 1, '%']],
  ])('%s', (item, figure) => {
    expect(figures(item)).toEqual([figure]);
  });
});

test('an item with several figures is several targets of one number', () => {
  expect(figures('3. 100% hồ sơ được theo dõi. Phấn đấu từ 60% trở lên giao dịch thanh toán trực tuyến.')).toEqual([
    ['3', '=', 100, '%'],
    ['3', '>=', 60, '%'],
  ]);
});

test('a figure said once of several things is said of each', () => {
  const targets = read('7. Mức độ hài lòng về thủ tục; mức độ hài lòng về y tế, giáo dục đạt tối thiểu 90%.');
  expect(targets.map(({ metric, value }) => [metric, value])).toEqual([
    ['Mức độ hài lòng về thủ tục', 90],
    ['Mức độ hài lòng về y tế, giáo dục', 90],
  ]);
});

test('an item goes on over wrapped lines, and says where it stands; the next section is another matter', () => {
  expect(read('1. Hoàn thành 100% nhiệm vụ', '', 'được giao.')).toMatchObject([
    { text: 'Hoàn thành 100% nhiệm vụ được giao.', metric: 'Nhiệm vụ được giao', lines: [2, 4] },
  ]);
});

test('a text without such a section has none', () => {
  expect(readTargets(readLines('I. MỤC ĐÍCH\n1. 100% việc'))).toEqual([]);
});

test('targets within each field are read up to its tasks, inline ones too', () => {
  const lines = [
    'II. NHIỆM VỤ',
    '1. Cải cách thể chế',
    'a) Mục tiêu:',
    '- 100% văn bản được rà soát.',
    '- Tối thiểu 90% văn bản',
    'được kiểm tra.',
    'b) Nhiệm vụ:',
    '- Kiểm tra 30% đơn vị.',
    '2. Cải cách thủ tục hành chính',
    '- Chỉ tiêu: Trên 95% hồ sơ đúng hạn.',
    '- Nhiệm vụ: số hóa 100% hồ sơ.',
  ];
  expect(readTargets(readLines(lines.join('\n'))).map(({ comparator, value }) => [comparator, value])).toEqual([
    ['=', 100],
    ['>=', 90],
    ['>', 95],
  ]);
});

import { expect, test } from 'vitest';
import { reportSentences } from './report-sentences.ts';

const CASES: [string, string | null, string, string[], string | null][] = [
  [
    'Thủ trưởng các phòng, đơn vị báo cáo kết quả thực hiện hằng quý, 6 tháng, năm về Phòng Văn hoá - Xã hội trước ngày 10 của tháng cuối quý.',
    'Thủ trưởng các phòng, đơn vị',
    'Phòng Văn hoá - Xã hội',
    ['quý', '6 tháng', 'năm'],
    'trước ngày 10 của tháng cuối quý',
  ],
  [
    'Định kỳ hằng quý, các cơ quan, đơn vị gửi báo cáo về Văn phòng HĐND và UBND chậm nhất ngày 05 của tháng cuối quý để tổng hợp.',
    'các cơ quan, đơn vị',
    'Văn phòng HĐND và UBND',
    ['quý'],
    'chậm nhất ngày 05 của tháng cuối quý',
  ],
  ['Báo cáo kết quả hằng tháng gửi Phòng Kinh tế trước ngày 20.', null, 'Phòng Kinh tế', ['tháng'], 'trước ngày 20'],
  ['Công an xã tổng hợp số liệu, báo cáo Ủy ban nhân dân xã kết quả thực hiện.', null, '', [], null],
  ['Tổng hợp, tham mưu báo cáo định kỳ, đột xuất theo quy định.', null, '', [], null],
];

test.each(CASES)('%s', (duty, who, toWhom, cycles, dueText) => {
  const found = reportSentences({ duty, unit: 'Trạm Y tế', lines: [7] });
  expect(found).toEqual(cycles.map((cycle) => ({ who: who ?? 'Trạm Y tế', toWhom, cycle, dueText, lines: [7] })));
});

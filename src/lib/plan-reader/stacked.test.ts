import { expect, test } from 'vitest';
import { readDelimited } from './delimited.ts';
import { readLines } from './lines.ts';
import { tasksOf } from './tasks.ts';

test('one cell on a line: rows are as long as the headings', () => {
  const cells = [
    ...['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm'],
    ...['1', '2', '3', '4', '5', '6'],
    ...['II. Thủ tục hành chính', '', '', '', '', ''],
    ...['1', 'Công khai thủ tục', 'Trung tâm', '', 'Quý I', 'Quyết định'],
    ...['2', 'Rà soát', 'Văn phòng', 'Các phòng', '', 'Báo cáo'],
  ];
  const text = ['Danh mục', ...cells.map((cell) => `| ${cell} |`)].join('\n');
  expect(tasksOf(readDelimited(readLines(text)) ?? [])).toMatchObject([
    { no: '1', groupNo: 'II', text: 'Công khai thủ tục', lead: 'Trung tâm', coordinators: [], timeText: 'Quý I' },
    {
      no: '2',
      text: 'Rà soát',
      coordinators: ['Các phòng'],
      timeText: null,
      products: ['Báo cáo'],
      lines: [26, 27, 28, 29, 30, 31],
    },
  ]);
});

test('bars around something else are no table of tasks', () => {
  expect(readDelimited(readLines('| một |\n| hai |\n| ba |\n| bốn |'))).toBeUndefined();
});

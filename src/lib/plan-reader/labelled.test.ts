import { expect, test } from 'vitest';
import { readLabelled } from './labelled.ts';
import { readLines } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { tasksOf } from './tasks.ts';

const read = (...lines: string[]) => tasksOf(readLabelled(paragraphsOf(readLines(lines.join('\n')))) ?? []);

test('a task stands over the labels of who, until when and what comes of it', () => {
  const tasks = read(
    'I. Cải cách thể chế',
    '1. Rà soát văn bản',
    '- Đơn vị chủ trì: Văn phòng HĐND và UBND',
    '- Đơn vị phối hợp: Các phòng; Công an xã',
    '- Thời gian hoàn thành: Quý II/2027',
    '- Sản phẩm: Báo cáo.',
    '2. Tập huấn nghiệp vụ',
    'cho công chức',
    'Cơ quan chủ trì: Phòng Văn hoá - Xã hội; Thời gian: Thường xuyên',
  );
  expect(tasks).toMatchObject([
    {
      ...{ no: '1', groupNo: 'I', group: 'Cải cách thể chế', text: 'Rà soát văn bản', timeText: 'Quý II/2027' },
      ...{ lead: 'Văn phòng HĐND và UBND', coordinators: ['Các phòng', 'Công an xã'], products: ['Báo cáo'] },
    },
    { no: '2', text: 'Tập huấn nghiệp vụ cho công chức', lead: 'Phòng Văn hoá - Xã hội', timeText: 'Thường xuyên' },
  ]);
});

test('labels in brackets behind the task', () => {
  expect(
    read(
      'a) Công khai thủ tục (Đơn vị chủ trì: Trung tâm; Thời hạn: 30/6/2027)',
      'b) Số hoá hồ sơ (Đơn vị chủ trì: Trung tâm; Thời hạn: cả năm)',
    ).map(({ no, text, timeText }) => [no, text, timeText]),
  ).toEqual([
    ['a', 'Công khai thủ tục', '30/6/2027'],
    ['b', 'Số hoá hồ sơ', 'cả năm'],
  ]);
});

test('a lone label is prose', () => {
  expect(read('1. Mục đích', 'Thời gian: năm 2027')).toEqual([]);
});

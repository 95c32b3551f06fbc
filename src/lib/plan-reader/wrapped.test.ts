import { expect, test } from 'vitest';
import { readLines } from './lines.ts';
import { tasksOf } from './tasks.ts';
import { readWrapped } from './wrapped.ts';

const DUMP = [
  'Phụ lục',
  'TT Nội dung công việc Đơn vị chủ trì',
  'Đơn vị phối',
  'hợp',
  'Thời hạn',
  'Sản phẩm',
  'I Chỉ đạo điều hành    ',
  '1 Xây dựng kế hoạch năm 2027',
  'Phòng Văn hoá -',
  '',
  'Xã hội',
  ' Tháng 1/2027 Kế hoạch',
  '2',
  'Khảo sát sự hài lòng của người dân khi đến giao',
  '',
  'dịch tại Trung tâm Phục vụ hành chính công',
  'Phòng Văn hoá -',
  'Xã hội',
  'Trạm Y tế xã Cả năm 2027',
  'Phiếu khảo sát,',
  'báo cáo',
  '3',
  'Báo cáo định kỳ',
  'Văn phòng',
  'HĐND và UBND',
  'Các phòng, cơ',
  'quan liên quan',
  'Trước ngày',
  '10 của tháng',
  'cuối quý',
  'Báo cáo',
  '4',
  'II Thủ tục hành chính',
  '4 Công khai thủ tục',
  'Trung tâm PVHCC',
  'Thường',
  'xuyên',
  'Quyết định',
].join('\n');

test('cells that were wrapped to lines are told apart by how units, times and papers begin', () => {
  const tasks = tasksOf(readWrapped(readLines(DUMP)) ?? []);
  expect(tasks.map(({ lines: _, spans: __, repairs: ___, ...task }) => task)).toEqual([
    {
      ...{ no: '1', groupNo: 'I', group: 'Chỉ đạo điều hành', text: 'Xây dựng kế hoạch năm 2027' },
      ...{ lead: 'Phòng Văn hoá - Xã hội', coordinators: [], timeText: 'Tháng 1/2027', products: ['Kế hoạch'] },
    },
    {
      ...{ no: '2', groupNo: 'I', group: 'Chỉ đạo điều hành' },
      text: 'Khảo sát sự hài lòng của người dân khi đến giao dịch tại Trung tâm Phục vụ hành chính công',
      ...{ lead: 'Phòng Văn hoá - Xã hội', coordinators: ['Trạm Y tế xã'], timeText: 'Cả năm 2027' },
      products: ['Phiếu khảo sát', 'Báo cáo'],
    },
    {
      ...{ no: '3', groupNo: 'I', group: 'Chỉ đạo điều hành', text: 'Báo cáo định kỳ', lead: 'Văn phòng HĐND và UBND' },
      ...{ coordinators: ['Các phòng, cơ quan liên quan'], timeText: 'Trước ngày 10 của tháng cuối quý' },
      products: ['Báo cáo'],
    },
    {
      ...{ no: '4', groupNo: 'II', group: 'Thủ tục hành chính', text: 'Công khai thủ tục', lead: 'Trung tâm PVHCC' },
      ...{ coordinators: [], timeText: 'Thường xuyên', products: ['Quyết định'] },
    },
  ]);
});

test('a text without the headings of such a table is left alone', () => {
  expect(readWrapped(readLines('1\nmột việc\nPhòng Kinh tế\nQuý I\nBáo cáo'))).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { readDelimited } from './delimited.ts';
import { readLines } from './lines.ts';
import { splitProducts, splitUnits } from './split.ts';
import { tasksOf } from './tasks.ts';

const read = (text: string) => tasksOf(readDelimited(readLines(text)) ?? []);

const TABS = [
  'Phần mở đầu có một dòng\tvới dấu tab nhưng không phải bảng',
  'TT\tCông việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn\tKết quả',
  '1\t2\t3\t4\t5\t6',
  'I. Công tác chỉ đạo\t\t\t\t\t',
  '1\tXây dựng kế hoạch năm\tPhòng Văn hoá - Xã hội\tCác phòng, đơn vị\tTháng 01/2027\tKế hoạch',
  '\tTổ chức hội nghị triển khai\tVăn phòng HĐND và UBND\t\tQuý I/2027\tGiấy mời; tài liệu',
  '2\tKiểm tra công tác cải cách hành chính tại các thôn và',
  '',
  'TT\tCông việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn\tKết quả',
  '\ttổ dân phố\t\tsự nghiệp\t\tkết luận',
  'II\tThủ tục hành chính\t\t\t\t',
  '3.\tCông khai thủ tục\tTrung tâm PVHCC\t\tThường xuyên\t',
].join('\n');

describe('a table of tasks with tabs', () => {
  const tasks = read(TABS);

  test('each row is a task under the group above it, numbered or not', () => {
    expect(tasks.map(({ no, groupNo, group }) => [no, groupNo, group])).toEqual([
      ['1', 'I', 'Công tác chỉ đạo'],
      [null, 'I', 'Công tác chỉ đạo'],
      ['2', 'I', 'Công tác chỉ đạo'],
      ['3', 'II', 'Thủ tục hành chính'],
    ]);
  });

  test('a row that goes on over a page is one task, and says on which lines it stands', () => {
    expect(tasks[2]).toMatchObject({
      text: 'Kiểm tra công tác cải cách hành chính tại các thôn và tổ dân phố',
      coordinators: ['sự nghiệp'],
      lines: [7, 10],
    });
  });

  test('what a cell does not say stays null or empty', () => {
    expect(tasks[3]).toMatchObject({ coordinators: [], products: [], timeText: 'Thường xuyên' });
    expect(tasks[1]).toMatchObject({ products: ['Giấy mời', 'Tài liệu'] });
  });
});

test('columns are known by their headings, whatever their order', () => {
  const text = [
    '| Thời gian hoàn thành | Sản phẩm | **Nội dung** | Cơ quan chủ trì | Ghi chú | STT |',
    '| --- | :-: | --- | --- | --- | --- |',
    '| Quý II | Báo cáo | **Rà soát** văn bản | Văn phòng | 12/QĐ-UBND | 1 |',
  ].join('\n');
  expect(read(text)).toMatchObject([
    { no: '1', text: 'Rà soát văn bản', lead: 'Văn phòng', timeText: 'Quý II', products: ['Báo cáo'] },
  ]);
});

test('a table that is not one of tasks is left alone', () => {
  const text = 'STT\tHọ và tên\tChức vụ\tĐiện thoại\n1\tNguyễn Văn A\tChuyên viên\t0900';
  expect(readDelimited(readLines(text))).toBeUndefined();
});

test.each([
  ['duties', '', 'TT\tĐơn vị\tNhiệm vụ', '1\tPhòng Kinh tế\tBố trí kinh phí'],
  ['a budget', '', 'TT\tNội dung chi\tĐơn vị thực hiện\tThành tiền', '1\tIn tờ rơi\tPhòng Kinh tế\t5.000.000'],
  [
    'a budget by its caption',
    'DỰ TOÁN KINH PHÍ',
    'TT\tNội dung\tChủ trì\tThời gian\tKinh phí',
    '1\tTập huấn\tPhòng Kinh tế\tQuý I\t12',
  ],
  ['criteria', '', 'TT\tTiêu chí\tĐiểm tối đa\tĐơn vị chủ trì\tThời gian', '1\tBan hành\t1,5\tPhòng Kinh tế\tQuý I'],
  ['officers', '', 'TT\tHọ và tên\tĐơn vị\tNhiệm vụ', '1\tTrần Mẫu\tPhòng Kinh tế\tĐầu mối'],
  [
    'last year',
    '',
    'TT\tNhiệm vụ\tChủ trì\tThời hạn\tKết quả',
    '1\tKiểm tra\tPhòng Kinh tế\tQuý I/2026\tĐã hoàn thành',
  ],
  ['targets', '', 'TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch', '1\tHồ sơ đúng hạn\t%\t98'],
])('%s that look like tasks', (_, ...lines) => {
  expect(read(lines.join('\n'))).toEqual([]);
});

test.each([
  ['Kế hoạch, Thông báo kết luận/Báo cáo', ['Kế hoạch', 'Thông báo kết luận', 'Báo cáo']],
  ['Văn bản triển khai và báo cáo kết quả', ['Văn bản triển khai', 'Báo cáo kết quả']],
  ['Danh mục, hồ sơ lưu trữ được cập nhật.', ['Danh mục, hồ sơ lưu trữ được cập nhật']],
  ['Quyết định kèm Kế hoạch/Kế hoạch năm', ['Quyết định kèm Kế hoạch/Kế hoạch năm']],
  ['- Tin, bài; - Phóng sự', ['Tin, bài', 'Phóng sự']],
  ['', []],
])('products: %s', (text, products) => {
  expect(splitProducts(text)).toEqual(products);
});

test.each([
  ['Các phòng, cơ quan, đơn vị có liên quan', ['Các phòng, cơ quan, đơn vị có liên quan']],
  ['Văn phòng HĐND và UBND; Trạm Y tế', ['Văn phòng HĐND và UBND', 'Trạm Y tế']],
  ['Phòng Kinh tế, Công an xã', ['Phòng Kinh tế', 'Công an xã']],
])('units: %s', (text, units) => {
  expect(splitUnits(text)).toEqual(units);
});

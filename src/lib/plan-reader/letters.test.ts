import { expect, test } from 'vitest';
import { readPlan } from './read.ts';

const read = (...lines: string[]) => readPlan(lines.join('\n'), 2026);

test('a letter gives tasks to whoever it names, over a list, before a colon or first in the sentence', () => {
  const { document, tasks } = read(
    ...[
      'Số: 12/SNV-CCHC',
      'V/v chấm điểm cải cách hành chính',
      'Mẫu, ngày 05 tháng 10 năm 2027',
      'Kính gửi: UBND các xã.',
    ],
    ...[
      '1. UBND các xã, phường',
      '- Cử đầu mối, gửi danh sách trước ngày 15/10/2027 qua thư điện tử.',
      '- Tự chấm điểm nghiêm túc.',
    ],
    ...[
      '2. Đối với Phòng Kinh tế: Lắp máy quét tại quầy.',
      '3. Đề nghị đồng chí Trưởng Công an xã bố trí người trực từ ngày 15/10/2027.',
    ],
    ...['Nhận được Công văn này, yêu cầu triển khai thực hiện./.', 'Nơi nhận:', '- Như trên;'],
  );
  expect([document.kind, document.title]).toEqual(['Công văn', 'chấm điểm cải cách hành chính']);
  expect(tasks.map(({ text, lead, timeText }) => [text.slice(0, 12), lead, timeText])).toEqual([
    ['Cử đầu mối, ', 'UBND các xã, phường', 'trước ngày 15/10/2027'],
    ['Tự chấm điểm', 'UBND các xã, phường', null],
    ['Lắp máy quét', 'Phòng Kinh tế', null],
    ['Bố trí người', 'Trưởng Công an xã', 'từ ngày 15/10/2027'],
  ]);
});

test('who is asked for all that follows leads each item that names nobody; the closing words give nothing', () => {
  const { tasks } = read(
    ...[
      'Số: 24/UBND-NC',
      'V/v đẩy mạnh cải cách hành chính',
      'Mẫu, ngày 18 tháng 11 năm 2027',
      'Kính gửi: UBND các xã.',
    ],
    'Thực hiện Kế hoạch năm 2027, Ủy ban nhân dân tỉnh yêu cầu Ủy ban nhân dân các xã, phường tập trung làm các việc sau:',
    ...[
      '1. Giải quyết hết hồ sơ quá hạn trước ngày 30/11/2027.',
      '2. Tổ chức khảo sát sự hài lòng, xong trước ngày 15 tháng 12 năm 2027.',
      '3. Giao Phòng Kinh tế gửi số liệu trước ngày 25 hằng tháng.',
      '4. Thường xuyên tuyên truyền trên loa truyền thanh.',
    ],
    'Yêu cầu Chủ tịch Ủy ban nhân dân các xã, phường nghiêm túc thực hiện./.',
    ...['TM. ỦY BAN NHÂN DÂN', 'Nơi nhận:', '- Như trên;'],
  );
  const all = 'Ủy ban nhân dân các xã, phường';
  expect(tasks.map(({ no, text, lead, timeText }) => [no, text.slice(0, 14), lead, timeText])).toEqual([
    ['1', 'Giải quyết hết', all, 'trước ngày 30/11/2027'],
    ['2', 'Tổ chức khảo s', all, 'trước ngày 15 tháng 12 năm 2027'],
    ['3', 'Gửi số liệu tr', 'Phòng Kinh tế', 'trước ngày 25 hằng tháng'],
    ['4', 'Thường xuyên t', all, 'Thường xuyên'],
  ]);
});

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

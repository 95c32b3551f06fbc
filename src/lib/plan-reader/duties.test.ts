import { expect, test } from 'vitest';
import { fundingOf, purposesOf, responsibilitiesOf } from './duties.ts';
import { readLines } from './lines.ts';
import { paragraphsOf, sectionsOf } from './paragraphs.ts';

const read = (...lines: string[]) => sectionsOf(paragraphsOf(readLines(lines.join('\n'))));

const PLAN = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '- Phục vụ người dân tốt hơn; giảm giấy tờ;',
  'rút ngắn thời gian đi lại.',
  '- Nâng cao chỉ số.',
  'IV. KINH PHÍ',
  'Từ ngân sách xã và các nguồn',
  '',
  'hợp pháp khác.',
  'V. TỔ CHỨC THỰC HIỆN',
  '1. Trách nhiệm chung:',
  'a) Căn cứ kế hoạch này, các đơn vị tổ chức thực hiện.',
  '2. Phân công cụ thể',
  'a) Phòng Kinh tế',
  '',
  '- Chủ trì nội dung tài chính; theo dõi,',
  '',
  'tổng hợp kinh phí.',
  '- Báo cáo định kỳ.',
  '### b) Trạm Y tế xã:',
  'Khảo sát sự hài lòng của người bệnh.',
  'c) Các thôn, tổ dân phố có trách nhiệm tuyên truyền đến từng hộ.',
  'd) Đề nghị Hội Nông dân xã tích cực tham gia giám sát.',
  'Trong quá trình thực hiện nếu có vướng mắc, báo cáo UBND xã./.',
  'Nơi nhận:',
  '- Phòng Kinh tế;',
];

test('each unit has what is asked of it, in its words, and nobody what is said to all', () => {
  expect(responsibilitiesOf(read(...PLAN)).map(({ lines: _, ...said }) => said)).toEqual([
    { unit: 'Trách nhiệm chung', duties: ['Căn cứ kế hoạch này, các đơn vị tổ chức thực hiện.'] },
    {
      unit: 'Phòng Kinh tế',
      duties: ['Chủ trì nội dung tài chính; theo dõi, tổng hợp kinh phí.', 'Báo cáo định kỳ.'],
    },
    { unit: 'Trạm Y tế xã', duties: ['Khảo sát sự hài lòng của người bệnh.'] },
    { unit: 'Các thôn, tổ dân phố', duties: ['có trách nhiệm tuyên truyền đến từng hộ.'] },
    { unit: 'Hội Nông dân xã', duties: ['tích cực tham gia giám sát.'] },
  ]);
});

test('purposes and funding are put together over wrapped lines', () => {
  const sections = read(...PLAN);
  expect(purposesOf(sections)).toEqual([
    'Phục vụ người dân tốt hơn; giảm giấy tờ; rút ngắn thời gian đi lại.',
    'Nâng cao chỉ số.',
  ]);
  expect(fundingOf(sections)).toBe('Từ ngân sách xã và các nguồn hợp pháp khác.');
});

test('a text without these sections has none of it', () => {
  const sections = read('chỉ một dòng');
  expect([responsibilitiesOf(sections), purposesOf(sections), fundingOf(sections)]).toEqual([[], [], null]);
});

import { expect, test } from 'vitest';
import { readBases } from './bases.ts';
import { readLines } from './lines.ts';

const read = (...lines: string[]) => readBases(readLines(lines.join('\n'))).map(({ lines: _, ...basis }) => basis);

test.each([
  [
    'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính;',
    ['Nghị định', '118/2025/NĐ-CP', '2025-06-09', 'Chính phủ', 'Thực hiện thủ tục hành chính'],
  ],
  ['Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;', ['Luật', '89/2025/QH15', null, null, 'Luật Ngân sách nhà nước']],
  [
    'Căn cứ Thông tư số 01 / 2026/TT-BNV ngày 5 tháng 1 năm 2026 của Bộ Nội vụ hướng dẫn chế độ báo cáo.',
    ['Thông tư', '01/2026/TT-BNV', '2026-01-05', 'Bộ Nội vụ', 'Hướng dẫn chế độ báo cáo'],
  ],
  [
    'Xét đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 45/TTr-KT ngày 02/02/2026,',
    ['Tờ trình', '45/TTr-KT', '2026-02-02', 'Trưởng phòng Kinh tế', null],
  ],
  [
    'Thực hiện Kế hoạch số 9/KH-UBND ngày 3/1/2027 của UBND thành phố về chuyển đổi số, UBND xã xây dựng Kế hoạch như sau:',
    ['Kế hoạch', '9/KH-UBND', '2027-01-03', 'UBND thành phố', 'Chuyển đổi số'],
  ],
])('%s', (line, [type, number, date, issuer, title]) => {
  expect(read(line)).toEqual([{ type, number, date, issuer, title }]);
});

test('a basis goes on over wrapped lines and empty ones, and the next begins where it ends', () => {
  const bases = read(
    'Căn cứ Quyết định số 12/QĐ-UBND',
    '',
    'ngày 01/3/2026 của UBND tỉnh ban hành Kế hoạch',
    'cải cách hành chính;',
    'Căn cứ Hiến pháp năm 2013;',
  );
  expect(bases).toMatchObject([
    { number: '12/QĐ-UBND', title: 'Ban hành Kế hoạch cải cách hành chính' },
    { type: 'Hiến pháp', date: null },
  ]);
});

test('"căn cứ" in the prose of the sections is no basis', () => {
  expect(read('I. MỤC ĐÍCH', 'Căn cứ các nhiệm vụ được giao, các đơn vị rà soát.')).toEqual([]);
});

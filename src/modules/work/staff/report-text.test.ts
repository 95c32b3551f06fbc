import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldDifficulties } from './api.ts';
import { daysOf, nameOfPeriod, PERIODS, quarterOf } from './periods.ts';
import { textOfReport } from './report-text.ts';

describe('a period of reports', () => {
  test.each([
    ['2', '2028', '2028-02-01', '2028-02-29'],
    ['Q1', '2026', '2026-01-01', '2026-03-31'],
    ['Q4', '2026', '2026-10-01', '2026-12-31'],
    ['H1', '2026', '2026-01-01', '2026-06-30'],
    ['H2', '2026', '2026-07-01', '2026-12-31'],
    ['Y', '2026', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s', (period, year, from, to) => {
    expect(daysOf(period, Number(year))).toEqual({ from, to });
  });

  test('every day is in the quarter that is named for it, and quarters have Roman numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, date) => {
        const day = `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const { from, to } = daysOf(quarterOf(day), 2026);
        return from <= day && day <= to;
      }),
    );
    expect(PERIODS.map((period) => nameOfPeriod(period).no).slice(11)).toEqual([
      '12',
      'I',
      'II',
      'III',
      'IV',
      '',
      '',
      '',
    ]);
  });
});

const LINE: FieldDifficulties['open'][number] = {
  id: 1,
  at: '2026-03-10T08:00',
  hindrance: 'Thiếu biểu mẫu',
  proposal: 'Đề nghị ban hành biểu mẫu',
  addressedTo: 'CHAIRMAN',
  workId: 5,
  work: 'Kiểm kê',
  field: 'VI',
  unit: 'Phòng Kinh tế',
  task: null,
  answeredAt: null,
  answer: null,
};

test('the text names each difficulty with its unit and work, and higher levels’ part apart', () => {
  const higher = { ...LINE, id: 2, addressedTo: 'HIGHER', proposal: 'Đề nghị thành phố tập huấn.' } as const;
  const answered = { ...LINE, id: 3, answeredAt: '2026-03-12T09:00', answer: 'Dùng tạm mẫu cũ' };
  const text = textOfReport('Quý I/2026', [{ field: 'VI', open: [LINE, higher], answered: [answered] }]);
  expect(text.split('\n')).toEqual([
    ...['TỒN TẠI, VƯỚNG MẮC VÀ KIẾN NGHỊ QUÝ I/2026', '', 'A. Tồn tại, vướng mắc', '', 'VI. Cải cách tài chính công'],
    '1. Thiếu biểu mẫu. (Phòng Kinh tế; việc: Kiểm kê) Đề xuất: Đề nghị ban hành biểu mẫu. Chưa có ý kiến giải quyết.',
    '2. Thiếu biểu mẫu. (Phòng Kinh tế; việc: Kiểm kê) Chưa có ý kiến giải quyết.',
    '3. Thiếu biểu mẫu. (Phòng Kinh tế; việc: Kiểm kê) Đề xuất: Đề nghị ban hành biểu mẫu. Đã có ý kiến ngày 12/03/2026: Dùng tạm mẫu cũ.',
    ...['', 'B. Kiến nghị cấp trên', '1. Đề nghị thành phố tập huấn. (Phòng Kinh tế)'],
  ]);
  expect(textOfReport('Tháng 1/2026', []).match(/Không có\./g)).toHaveLength(2);
});

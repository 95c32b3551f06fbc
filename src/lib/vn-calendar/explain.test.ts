import { describe, expect, test } from 'vitest';
import { computeDue } from './due.ts';
import type { DueRequest } from './limits.ts';
import { official, uneven } from './testing.ts';

describe('the reasons', () => {
  test('of an ordinary limit', () => {
    expect(computeDue(official, { from: '2025-08-29T09:00', limit: { value: 3, unit: 'WORKING_DAY' } }).why).toEqual([
      'Tiếp nhận 09:00 thứ Sáu 29/08/2025; ngày tiếp nhận không tính (Điều 147 Bộ luật Dân sự).',
      'Không tính 30–31/8 (thứ Bảy, Chủ nhật), 01–02/9 (Quốc khánh).',
      '3 ngày làm việc: 03/9, 04/9, 05/9.',
      'Hẹn trả trước 17:00 thứ Sáu 05/09/2025.',
    ]);
  });

  test('of a pause', () => {
    const request: DueRequest = {
      from: '2025-08-29T09:00',
      limit: { value: 3, unit: 'WORKING_DAY' },
      pauses: [
        ['2025-09-03T08:00', '2025-09-04T10:00'],
        ['2025-09-06T08:00', '2025-09-06T10:00'],
      ],
    };
    expect(computeDue(official, request).why.slice(3)).toEqual([
      'Chưa kể tạm dừng, hạn là 17:00 thứ Sáu 05/09/2025.',
      'Tạm dừng từ 08:00 03/09/2025 đến 10:00 04/09/2025: cộng thêm 9 giờ 30 phút làm việc.',
      'Tạm dừng từ 08:00 06/09/2025 đến 10:00 06/09/2025: không có giờ làm việc, không cộng thêm.',
      'Không tính 06–07/9 (thứ Bảy, Chủ nhật).',
      'Hẹn trả trước 09:30 thứ Ba 09/09/2025.',
    ]);
  });

  test('of touching pauses names each, of one before the receipt none', () => {
    const request: DueRequest = {
      from: '2025-08-29T09:00',
      limit: { value: 3, unit: 'WORKING_DAY' },
      pauses: [
        ['2025-08-28T09:00', '2025-08-29T09:00'],
        ['2025-09-03T08:00', '2025-09-03T09:00'],
        ['2025-09-03T09:00', '2025-09-03T10:00'],
      ],
    };
    expect(computeDue(official, request).why.filter((sentence) => sentence.startsWith('Tạm dừng'))).toEqual([
      'Tạm dừng từ 08:00 03/09/2025 đến 09:00 03/09/2025: cộng thêm 1 giờ làm việc.',
      'Tạm dừng từ 09:00 03/09/2025 đến 10:00 03/09/2025: cộng thêm 1 giờ làm việc.',
    ]);
  });

  test('of a receipt on a Saturday that only receives', () => {
    const onSaturday: DueRequest = { from: '2026-06-06T09:00', limit: { value: 1, unit: 'WORKING_DAY' } };
    expect(computeDue(uneven, onSaturday).why).toEqual([
      'Tiếp nhận 09:00 thứ Bảy 06/06/2026; ngày tiếp nhận không tính (Điều 147 Bộ luật Dân sự).',
      'Không tính 07/6 (Chủ nhật).',
      '1 ngày làm việc: 08/6.',
      'Hẹn trả trước 17:00 thứ Hai 08/06/2026.',
    ]);
    const beforeIt: DueRequest = { from: '2026-06-05T18:00', limit: { value: 3, unit: 'CALENDAR_DAY' } };
    expect(computeDue(uneven, beforeIt).why).toEqual([
      'Nộp 18:00 thứ Sáu 05/06/2026, ngoài giờ làm việc: tính là tiếp nhận 07:30 thứ Bảy 06/06/2026; ngày tiếp nhận không tính (Điều 147 Bộ luật Dân sự).',
      '3 ngày liên tục, từ 07/06/2026 đến hết thứ Ba 09/06/2026.',
      'Hẹn trả trước 17:00 thứ Ba 09/06/2026.',
    ]);
    expect(computeDue(uneven, { from: '2026-06-06T09:00', limit: { unit: 'SAME_DAY' } }).why).toContain(
      'Ngày này chỉ tiếp nhận, không giải quyết hồ sơ: trả kết quả trong ngày làm việc tiếp theo.',
    );
  });

  test.each<[DueRequest, string]>([
    [
      { from: '2026-02-26T08:00', limit: { value: 5, unit: 'WORKING_DAY' } },
      '5 ngày làm việc: 27/02, 02/3, 03/3, 04/3, 05/3.',
    ],
    [
      { from: '2026-06-01T08:00', limit: { value: 15, unit: 'WORKING_DAY' } },
      'Không tính 06–07/6 (thứ Bảy, Chủ nhật), 13–14/6 (thứ Bảy, Chủ nhật), 20–21/6 (thứ Bảy, Chủ nhật).',
    ],
    [{ from: '2026-08-20T10:00', limit: { value: 3, unit: 'WORKING_DAY' } }, 'Thứ Bảy 22/08/2026 là ngày làm bù.'],
    [
      { from: '2026-08-28T10:00', limit: { value: 1, unit: 'WORKING_DAY' } },
      'Không tính 29–30/8 (thứ Bảy, Chủ nhật), 31/8 (Nghỉ hoán đổi, làm bù 22/8), 01–02/9 (Quốc khánh).',
    ],
    [
      { from: '2025-08-30T09:00', limit: { value: 1, unit: 'WORKING_DAY' } },
      'Nộp 09:00 thứ Bảy 30/08/2025, vào ngày nghỉ: tính là tiếp nhận 07:30 thứ Tư 03/09/2025; ngày tiếp nhận không tính (Điều 147 Bộ luật Dân sự).',
    ],
    [
      { from: '2025-08-29T12:00', limit: { value: 8, unit: 'WORKING_HOUR' } },
      'Nộp 12:00 thứ Sáu 29/08/2025, ngoài giờ làm việc: tính là tiếp nhận 13:30; thời hạn tính ngay từ thời điểm này (Điều 147 Bộ luật Dân sự).',
    ],
    [
      { from: '2025-08-29T12:00', limit: { value: 8, unit: 'WORKING_HOUR' } },
      '8 giờ làm việc: 3 giờ 30 phút ngày 29/8, 4 giờ 30 phút ngày 03/9.',
    ],
    [
      { from: '2025-09-05T15:30', limit: { unit: 'SAME_DAY' } },
      'Tiếp nhận sau 15:00: trả kết quả trong ngày làm việc tiếp theo.',
    ],
    [
      { from: '2026-06-01T08:00', limit: { value: 15, unit: 'WORKING_DAY' } },
      '15 ngày làm việc: 02–05/6, 08–12/6, 15–19/6, 22/6.',
    ],
    [
      { from: '2026-10-01T08:00', limit: { value: 70, unit: 'WORKING_DAY' } },
      'Không tính 30 ngày nghỉ hằng tuần (thứ Bảy, Chủ nhật), 24/11 (Ngày Văn hóa Việt Nam), 01/01/2027 (Tết Dương lịch).',
    ],
    [
      { from: '2026-10-01T08:00', limit: { value: 70, unit: 'WORKING_DAY' } },
      '70 ngày làm việc: từ 02/10/2026 đến 11/01/2027.',
    ],
    [
      { from: '2026-01-31', limit: { value: 1, unit: 'MONTH' } },
      'Ngày cuối là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo, thứ Hai 02/03/2026 (khoản 5 Điều 148 Bộ luật Dân sự).',
    ],
    [
      { from: '2026-01-31', limit: { value: 1, unit: 'MONTH' } },
      '1 tháng, đến hết thứ Bảy 28/02/2026 (tháng đó không có ngày tương ứng nên lấy ngày cuối tháng, Điều 148 Bộ luật Dân sự).',
    ],
    [
      { from: '2026-02-15', limit: { value: 60, unit: 'CALENDAR_DAY' } },
      '60 ngày liên tục, từ 16/02/2026 đến hết thứ Năm 16/04/2026.',
    ],
    [
      { from: '2025-12-31T08:00', limit: { value: 1, unit: 'WORKING_DAY' } },
      'Lịch ngày 02/01/2026 là dự kiến, chờ thông báo chính thức.',
    ],
    [
      { from: '2029-06-01T08:00', limit: { value: 1, unit: 'WORKING_DAY' } },
      'Chưa có lịch nghỉ lễ năm 2029: mới trừ ngày nghỉ hằng tuần.',
    ],
  ])('%j', (request, sentence) => {
    expect(computeDue(official, request).why).toContain(sentence);
  });
});

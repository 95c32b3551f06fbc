import { expect, test } from 'vitest';
import { readPlan } from './public.ts';

const PLAN = `KẾ HOẠCH
Kiểm tra công tác cải cách hành chính năm 2027
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Chấn chỉnh kịp thời.
II. NỘI DUNG KIỂM TRA
- (1) Cải cách thể chế.
- (2) Cải cách tài chính công.
III. ĐỐI TƯỢNG, THỜI GIAN
1. Đối tượng kiểm tra: Phòng Kinh tế; Công an xã Mẫu Hòa (nếu cần).
2. Mốc thời gian kiểm tra: Từ ngày 01/01/2027 đến ngày 30 tháng 6 năm 2027.
3. Thời điểm tiến hành kiểm tra: trong tháng 7 năm 2027.
IV. HÌNH THỨC
1. Hình thức kiểm tra: Kiểm tra trực tiếp và kiểm tra đột xuất.
2. Phương pháp
- Gửi báo cáo trước ngày 05/7/2027; thông báo lịch chậm nhất 03 ngày làm việc.
V. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Thành lập đoàn (Công an xã chủ trì, hoàn thành trước ngày 30/6/2027).
ĐỀ CƯƠNG BÁO CÁO
I. CÔNG TÁC CHỈ ĐẠO
1. Ban hành văn bản
- Tổng số văn bản:
+ Đã ban hành: …
+ Chưa ban hành: …
- Khó khăn.
II. KIẾN NGHỊ`;

test('a plan to inspect says whom, what, since when, when, how and until when, and has no tasks', () => {
  const { tasks, inspection } = readPlan(PLAN, 2026);
  expect(tasks).toEqual([]);
  expect(inspection).toMatchObject({
    units: ['Phòng Kinh tế', 'Công an xã Mẫu Hòa'],
    fields: ['Cải cách thể chế', 'Cải cách tài chính công'],
    window: { from: '2027-01-01', to: '2027-06-30' },
    month: '2027-07',
    forms: ['Kiểm tra trực tiếp', 'Kiểm tra đột xuất'],
    deadlines: [
      { date: '2027-07-05', bound: 'before' },
      { days: 3, workingDays: true, bound: 'by' },
      { date: '2027-06-30' },
    ],
  });
});

test('the outline keeps each of its lines, dashes over plus signs', () => {
  expect(readPlan(PLAN, 2026).inspection?.outline).toEqual([
    {
      no: 'I',
      text: 'CÔNG TÁC CHỈ ĐẠO',
      children: [
        {
          no: '1',
          text: 'Ban hành văn bản',
          children: [
            {
              no: '-',
              text: 'Tổng số văn bản:',
              children: [
                { no: '+', text: 'Đã ban hành: …', children: [] },
                { no: '+', text: 'Chưa ban hành: …', children: [] },
              ],
            },
            { no: '-', text: 'Khó khăn.', children: [] },
          ],
        },
      ],
    },
    { no: 'II', text: 'KIẾN NGHỊ', children: [] },
  ]);
});

test('a plan of reform is no inspection, though it speaks of inspecting', () => {
  expect(readPlan('KẾ HOẠCH\nCải cách hành chính năm 2027\n1. Kiểm tra đơn vị', 2026).inspection).toBeNull();
});

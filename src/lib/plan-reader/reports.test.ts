import { expect, test } from 'vitest';
import { reportsOf } from './reports.ts';

const general = (duty: string) =>
  reportsOf([{ unit: 'Trách nhiệm chung', duties: [duty], lines: [1] }], [], null).map(({ lines: _, ...rule }) => rule);
const task = {
  ...{ no: '1', group: null, groupNo: null, text: 'Xây dựng báo cáo CCHC hằng quý và năm', lead: 'Phòng VHXH' },
  ...{ coordinators: [], timeText: 'Trước ngày 15 tháng cuối quý', products: ['Báo cáo'], lines: [] },
};

test('a rule for several cycles is one for each; a day holds for those named before it', () => {
  expect(
    general(
      'Các phòng thực hiện chế độ báo cáo (báo cáo tháng, báo cáo quý gửi trước ngày 5 tháng sau, báo cáo năm gửi chậm nhất ngày 01/12) về Văn phòng để tổng hợp, trình Chủ tịch.',
    ),
  ).toEqual([
    ...['tháng', 'quý'].map((cycle) => ({
      ...{ who: 'Các phòng', toWhom: 'Văn phòng (tổng hợp, trình Chủ tịch)' },
      ...{ cycle, dueText: 'trước ngày 5 tháng sau' },
    })),
    {
      ...{ who: 'Các phòng', toWhom: 'Văn phòng (tổng hợp, trình Chủ tịch)' },
      ...{ cycle: 'năm', dueText: 'chậm nhất ngày 01/12' },
    },
  ]);
});

test('a task that is to report names who writes; to whom stays open where nothing says it', () => {
  const agency = 'Ủy ban nhân dân xã Mẫu Đông';
  const rule = { who: 'Ủy ban nhân dân xã (Phòng VHXH tham mưu)', toWhom: null, dueText: task.timeText };
  expect(reportsOf([], [task], agency)).toMatchObject([
    { ...rule, cycle: 'quý' },
    { ...rule, cycle: 'năm' },
  ]);
});

test('prose about reporting without a day is no rule', () => {
  expect(general('Các đơn vị báo cáo kết quả (nếu có) về Văn phòng.')).toEqual([]);
});

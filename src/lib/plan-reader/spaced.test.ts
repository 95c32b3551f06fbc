import { expect, test } from 'vitest';
import { readPlan } from './public.ts';

const PAGE = `KẾ HOẠCH
Cải cách hành chính xã Mẫu Hòa năm 2027
 TT      Nhiệm vụ               Cơ quan        Thời gian
                                chủ trì
 I  Cải cách thể chế
 1    Rà soát văn bản         Phòng Văn hóa -  Quý I
      quy phạm pháp luật      Xã hội
 2    Công khai thủ tục       Văn phòng        Thường
                                               xuyên
Trên đây là Kế hoạch của xã.`;

test('columns that only spaces part are told apart by where they stand on the page', () => {
  expect(readPlan(PAGE, 2026).tasks).toMatchObject([
    {
      no: '1',
      groupNo: 'I',
      text: 'Rà soát văn bản quy phạm pháp luật',
      lead: 'Phòng Văn hóa - Xã hội',
      timeText: 'Quý I',
    },
    { no: '2', group: 'Cải cách thể chế', text: 'Công khai thủ tục', lead: 'Văn phòng', timeText: 'Thường xuyên' },
  ]);
});

test('each part of a cell says its own line and characters', () => {
  const lines = PAGE.split('\n');
  const parts = readPlan(PAGE, 2026).tasks[0]?.source.lead?.parts ?? [];
  expect(parts.map(({ line, from, to }) => lines[line - 1]?.slice(from, to))).toEqual(['Phòng Văn hóa -', 'Xã hội']);
});

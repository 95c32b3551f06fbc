import { expect, test } from 'vitest';
import { readPlan } from './public.ts';
import { locate, wordsOf } from './source.ts';

const TEXT = `KẾ HOẠCH
Cải cách hành chính xã Mẫu Hòa năm 2027
TT\tNhiệm vụ\tChủ trì\tThời gian\tSản phẩm
1\tRà soát <b>văn bản</b>\tPhòng Kinh tế\tQuý I/2027\tBáo cáo
2\tCông khai thủ tục tại Trung tâm và\tVăn phòng\tQuý\tQuyết định

\ttại các thôn\t\tII/2027\t`;

const lines = TEXT.split('\n');
const said = (parts: { line: number; from: number; to: number }[] = []) =>
  parts.map(({ line, from, to }) => lines[line - 1]?.slice(from, to));

test('every field says its lines and the characters within them', () => {
  const [first, second] = readPlan(TEXT, 2026).tasks;
  expect(said(first?.source.text?.parts)).toEqual(['Rà soát <b>văn bản</b>']);
  expect(said(first?.source.lead?.parts)).toEqual(['Phòng Kinh tế']);
  expect(second).toMatchObject({ timeText: 'Quý II/2027', text: 'Công khai thủ tục tại Trung tâm và tại các thôn' });
  expect(second?.source.timeText?.lines).toEqual([5, 7]);
  expect(said(second?.source.timeText?.parts)).toEqual(['Quý', 'II/2027']);
  expect(said(readPlan(TEXT, 2026).source.document.title?.parts)).toEqual([lines[1]]);
});

test('how sure a field is falls with every repair, and with what does not look like what it should be', () => {
  const [first, second] = readPlan(TEXT, 2026).tasks;
  expect(first?.confidence.text).toBeGreaterThan(0.95);
  expect(second?.confidence.text).toBeLessThan(0.9);
  const strange = readPlan(TEXT.replace('Phòng Kinh tế', 'như đã giao'), 2026);
  expect(strange.tasks[0]?.confidence.lead).toBeLessThan(0.8);
});

test('a value is found over marks and breaks, and a value that is not there is not', () => {
  const words = wordsOf([
    { number: 4, text: 'a **Rà soát**' },
    { number: 5, text: 'văn bản' },
  ]);
  expect(locate('Rà soát văn bản', words)).toEqual({
    lines: [4, 5],
    parts: [
      { line: 4, from: 4, to: 11 },
      { line: 5, from: 0, to: 7 },
    ],
  });
  expect(locate('Rà soát hồ sơ', words)).toBeUndefined();
});

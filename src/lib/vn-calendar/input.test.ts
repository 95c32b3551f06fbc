import { describe, expect, test } from 'vitest';
import { computeDues, readCalendarDays } from './input.ts';
import { official, officialDays } from './testing.ts';

const limit = { value: 3, unit: 'WORKING_DAY' };

test('a list of requests gives a list of answers in its order', () => {
  const input: unknown = JSON.parse(`[
    {"from": "2025-08-29T09:00", "limit": {"value": 3, "unit": "WORKING_DAY"},
     "pauses": [["2025-09-03T08:00", "2025-09-04T10:00"]]},
    {"from": "2025-09-05T15:30", "limit": {"value": 1, "unit": "SAME_DAY"}},
    {"from": "2025-08-29T09:00", "limit": {"value": 3, "unit": "WORKING_DAY"}, "pauses": []}
  ]`);
  const answers = computeDues(official, input);
  expect(answers.map((answer) => answer.due)).toEqual(['2025-09-09T09:30', '2025-09-08T17:00', '2025-09-05T17:00']);
  expect(answers.every((answer) => answer.why.length > 0)).toBe(true);
  expect(computeDues(official, [])).toEqual([]);
});

describe('what is wrong is named with its place', () => {
  test.each<[unknown, string]>([
    [{}, 'Đầu vào phải là một danh sách.'],
    [[null], 'Yêu cầu thứ 1: Yêu cầu phải là một đối tượng.'],
    [[{ from: '2025-08-29T09:00', limit }, { limit }], 'Yêu cầu thứ 2: from phải là chữ, không để trống.'],
    [[{ from: '2025-08-29T09:00' }], 'Yêu cầu thứ 1: limit phải là một đối tượng.'],
    [[{ from: '2025-08-29T09:00', limit: { value: 1, unit: 'DAY' } }], 'limit.unit phải là một trong'],
    [[{ from: '2025-08-29T09:00', limit: { value: '3', unit: 'MONTH' } }], 'limit.value phải là số.'],
    [[{ from: '2025-08-29T09:00', limit, pauses: 'x' }], 'pauses phải là một danh sách.'],
    [[{ from: '2025-08-29T09:00', limit, pauses: [['2025-09-03T08:00']] }], 'gồm hai thời điểm'],
    [[{ from: '2025-02-30T09:00', limit }], 'Yêu cầu thứ 1: Thời điểm tiếp nhận không có thật'],
  ])('%j', (input, message) => {
    expect(() => computeDues(official, input)).toThrow(message);
    expect(() => computeDues(official, input)).toThrow(RangeError);
  });
});

test('rows of days are read or refused whole', () => {
  const [row] = officialDays;
  expect(readCalendarDays([row])).toEqual([row]);
  for (const wrong of [{ date: '2026-02-30' }, { name: '' }, { kind: 'REST' }, { certainty: 'MAYBE' }, { basis: 1 }]) {
    expect(() => readCalendarDays([row, { ...row, ...wrong }])).toThrow(/^Dòng 2: /);
  }
});

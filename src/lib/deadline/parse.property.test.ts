import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrences } from './cycles.ts';
import { parseDeadline } from './parse.ts';
import { KINDS } from './schedule.ts';
import { meaning, PLANS, planOf } from './testing.ts';

const anyPlan = fc.constantFrom(...Object.values(PLANS));
const VOCABULARY =
  'trước sau chậm nhất không quá đến hết từ ngày tháng quý năm tuần hằng mỗi định kỳ thường xuyên theo chỉ đạo lộ trình khi phát sinh đầu giữa cuối làm việc kể cùng và hoặc , ; : - / . ( ) lần 6 9 1 2 10 15 20 29 30 31 32 13 2024 2025 2026 2030 I II III IV IH lV V T9 Q3 16h00 Tết báo cáo riêng trừ nay sau sáu hai đợt lần thứ hoàn thành xong tổ đường 24/7 Chạp mùng rằm chào mừng kỷ niệm số liệu chốt thay cho điều chỉnh sang T5 6T nửa những các tỷ lệ t/xuyên trướcngày số 12/KH-UBND ký ban hành Kế hoạch liền kề tiếp âm lịch'.split(
    ' ',
  );
const anySoup = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 14 }).map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }), anySoup);

const MONTH_AFTER = 31;

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('any text', () => {
  test('gives an answer of a known kind, with sentences in both languages', () => {
    fc.assert(
      fc.property(anyText, anyPlan, (text, plan) => {
        const schedule = parseDeadline(text, plan);
        expect(KINDS).toContain(schedule.kind);
        for (const remark of schedule.remarks) expect(remark.vi.length * remark.en.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('is never due before it starts, and its dates are sorted, real and of the period', () => {
    fc.assert(
      fc.property(anySoup, anyPlan, (text, plan) => {
        const { start, due, recurrence } = parseDeadline(text, plan);
        if (start !== null && due !== null) expect(due >= start).toBe(true);
        const dates = recurrence?.dates ?? [];
        expect(dates).toEqual([...new Set(dates)].toSorted());
        for (const date of dates) expect(daysAfter(date, 0)).toBe(date);
      }),
      { numRuns: 3000 },
    );
  });

  test('standing and instructed work never has a due date, nor what is unknown', () => {
    fc.assert(
      fc.property(anySoup, anyPlan, (text, plan) => {
        const { kind, due } = parseDeadline(text, plan);
        if (['continuous', 'on_instruction', 'roadmap', 'unspecified', 'unknown'].includes(kind))
          expect(due).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  test('has its occurrences in the period asked for, or in the month after it', () => {
    fc.assert(
      fc.property(anySoup, anyPlan, anyPlan, (text, plan, other) => {
        const dates = occurrences(parseDeadline(text, plan), other.period);
        const limit = daysAfter(other.period[1], MONTH_AFTER);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        for (const date of dates) expect(date >= other.period[0] && date <= limit).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a period that cannot be is survived; a plan of no year is refused', () => {
    fc.assert(
      fc.property(anySoup, fc.integer({ min: 1901, max: 2190 }), fc.string(), fc.string(), (text, year, from, to) => {
        expect(KINDS).toContain(parseDeadline(text, { year, period: [from, to], issued: from }).kind);
        expect(() => parseDeadline('tháng 5', { year: -year, period: [from, to], issued: from })).toThrow('năm nào');
      }),
    );
  });
});

const SPELLINGS: ((day: number, month: number, year: number) => string)[] = [
  (day, month, year) => `${day}/${month}/${year}`,
  (day, month, year) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
  (day, month, year) => `ngày ${day} tháng ${month} năm ${year}`,
  (day, month, year) => `NGÀY ${day} THÁNG ${month} NĂM ${year}`,
  (day, month, year) => `ngay ${day} thang ${month} nam ${year}`,
  (day, month, year) => `${day}.${month}.${year}`,
  (day, month, year) => `${day} - ${month} - ${year}`,
  (day, month, year) => `ngày${day}/${month}/ ${year}`,
  (day, month, year) => `ngày\n${day}/${month}/${year}`,
];

test('a date means the same in each of its spellings, after each word that may stand before it', () => {
  const anyHead = fc.constantFrom('', 'trước ', 'chậm nhất ', 'Hoàn thành trước ', 'từ ', 'đến hết ', 'sau ');
  fc.assert(
    fc.property(
      anyHead,
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(2025, 2026, 2027),
      (head, day, month, year) => {
        const readings = SPELLINGS.map((spell) => meaning(parseDeadline(head + spell(day, month, year), planOf('B'))));
        for (const reading of readings) expect(reading).toEqual(readings[0]);
      },
    ),
  );
});

test('a decomposed or capital text reads as the composed one', () => {
  fc.assert(
    fc.property(anySoup, anyPlan, (text, plan) => {
      expect(meaning(parseDeadline(text.normalize('NFD'), plan))).toEqual(meaning(parseDeadline(text, plan)));
    }),
  );
});

describe('hostile length', () => {
  const seeds = [
    '1/',
    'trước ngày ',
    'quý i, ',
    'theo ',
    'khi a ; ',
    'hằng ',
    'tháng 3, ',
    'l',
    'số 1/',
    'a',
    '…',
    ' ',
  ];
  test.each([...seeds, ...VOCABULARY.map((word) => `${word} `)])('%j 10,000 characters long', (seed) => {
    const text = seed.repeat(Math.ceil(10_000 / seed.length));
    const before = performance.now();
    expect(KINDS).toContain(parseDeadline(text, planOf('B')).kind);
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

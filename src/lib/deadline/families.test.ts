// Families of wordings made by rule: what is expected is reckoned here, not read from the parser.
import { describe, expect, test } from 'vitest';
import { parseDeadline } from './parse.ts';
import { planOf } from './testing.ts';

const two = (value: number) => String(value).padStart(2, '0');
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lastOf = (month: number) => MONTH_DAYS[month - 1] ?? 0;
const day = (month: number, date: number) => `2026-${two(month)}-${two(date)}`;
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const plan = planOf('B');

const MONTH_SPELLINGS: ((month: number) => string)[] = [
  (month) => `Tháng ${month}`,
  (month) => `tháng ${two(month)}/2026`,
  (month) => `THÁNG ${month} NĂM 2026`,
  (month) => `T${month}/2026`,
  (month) => `T.${two(month)}`,
  (month) => `Th.${month}/2026`,
  (month) => `thang ${month}-2026`,
  (month) => `Trong tháng ${month} năm 2026`,
  (month) => `Hoàn thành trong tháng ${month}`,
  (month) => `${two(month)}/2026`,
  (month) => `tháng${month}/2026`,
];

describe('a month', () => {
  test.each(months.flatMap((month) => MONTH_SPELLINGS.map((spell): [string, number] => [spell(month), month])))(
    '%s',
    (wording, month) => {
      expect(parseDeadline(wording, plan)).toMatchObject({
        kind: 'month',
        start: day(month, 1),
        due: day(month, lastOf(month)),
        explicitDue: false,
        ambiguous: false,
      });
    },
  );
});

const QUARTERS: [string[], number][] = [
  [['I', 'i', '1', '01', 'một'], 1],
  [['II', 'ii', '2', 'hai'], 2],
  [['III', 'iii', '3', 'ba'], 3],
  [['IV', 'iv', '4', 'bốn', 'tư'], 4],
];
const QUARTER_SPELLINGS: ((numeral: string) => string)[] = [
  (numeral) => `Quý ${numeral}`,
  (numeral) => `quý ${numeral}/2026`,
  (numeral) => `Quí ${numeral} năm 2026`,
  (numeral) => `QUÝ ${numeral} NĂM 2026`,
  (numeral) => `Qúy ${numeral} - 2026`,
  (numeral) => `Trong quý ${numeral}/2026`,
  (numeral) => `Q. ${numeral}/2026`,
];
const quarterRows = QUARTERS.flatMap(([numerals, quarter]) =>
  numerals.flatMap((numeral) =>
    QUARTER_SPELLINGS.filter((spell) => !/\p{L}{3}/u.test(numeral) || !spell('').startsWith('Q.')).map(
      (spell): [string, number] => [spell(numeral), quarter],
    ),
  ),
).filter(([wording]) => !/^Q\. (?:một|hai|ba|bốn|tư)/.test(wording));

describe('a quarter', () => {
  test.each(quarterRows)('%s', (wording, quarter) => {
    expect(parseDeadline(wording, plan)).toMatchObject({
      kind: 'quarters',
      start: day(quarter * 3 - 2, 1),
      due: day(quarter * 3, lastOf(quarter * 3)),
      explicitDue: false,
    });
  });
});

const DATE_SPELLINGS: ((date: number, month: number) => string)[] = [
  (date, month) => `${date}/${month}/2026`,
  (date, month) => `${two(date)}/${two(month)}/2026`,
  (date, month) => `${two(date)}.${two(month)}.2026`,
  (date, month) => `${date}-${month}-2026`,
  (date, month) => `ngày ${date}/${month}`,
  (date, month) => `Ngày ${two(date)} tháng ${two(month)} năm 2026`,
  (date, month) => `ngày ${date} tháng ${month}`,
  (date, month) => `2026-${two(month)}-${two(date)}`,
  (date, month) => `ngay ${date}/${month}/2026.`,
];
const BOUNDS: [string, 'before' | 'by'][] = [
  ['Trước', 'before'],
  ['hoàn thành trước', 'before'],
  ['trc', 'before'],
  ['Truéc', 'before'],
  ['chậm nhất', 'by'],
  ['Muộn nhất', 'by'],
  ['không quá', 'by'],
  ['đến hết', 'by'],
  ['Hạn cuối:', 'by'],
];
const boundRows = BOUNDS.flatMap(([word, bound], row) =>
  DATE_SPELLINGS.map((spell, index): [string, 'before' | 'by', string] => {
    const [date, month] = [1 + ((row * 7 + index * 3) % 28), 1 + ((row * 5 + index) % 12)];
    return [`${word} ${spell(date, month)}`, bound, day(month, date)];
  }),
);

describe('before and at the latest', () => {
  test.each(boundRows)('%s', (wording, bound, due) => {
    expect(parseDeadline(wording, plan)).toMatchObject({
      kind: 'before_date',
      start: null,
      due,
      bound,
      explicitDue: true,
      recurrence: null,
    });
  });
});

const RULE_SPELLINGS = [
  'của tháng cuối quý',
  'tháng cuối của quý',
  'tháng cuối mỗi quý',
  'T cuối quý',
  'thang cuoi quy',
];
const MONTHLY_SPELLINGS = ['hằng tháng', 'hàng tháng', 'mỗi tháng', 'của tháng', 'hang thang'];
const ruleDays = [5, 10, 15, 20, 25];

describe('a day in every cycle', () => {
  test.each(
    ruleDays.flatMap((date) =>
      RULE_SPELLINGS.map((rule): [string, number] => [`trước ngày ${two(date)} ${rule}`, date]),
    ),
  )('%s', (wording, date) => {
    expect(parseDeadline(wording, plan)).toMatchObject({
      kind: 'recurring',
      start: '2026-01-01',
      due: day(12, date),
      recurrence: {
        freq: 'quarterly',
        day: date,
        month: 'last_of_quarter',
        bound: 'before',
        dates: [3, 6, 9, 12].map((month) => day(month, date)),
      },
    });
  });

  test.each(
    ruleDays.flatMap((date) => MONTHLY_SPELLINGS.map((rule): [string, number] => [`Ngày ${date} ${rule}`, date])),
  )('%s', (wording, date) => {
    expect(parseDeadline(wording, plan)).toMatchObject({
      kind: 'recurring',
      recurrence: { freq: 'monthly', day: date, bound: 'by', dates: months.map((month) => day(month, date)) },
    });
  });
});

const WITHOUT_DATE = ['chỉ đạo', 'yêu cầu', 'hướng dẫn', 'thông báo', 'quy định', 'phân công', 'lịch', 'chương trình'];
const SUPERIORS = ['cấp trên', 'UBND thành phố', 'Sở Nội vụ', 'Trung ương', 'Bộ Nội vụ năm nay', 'Ban Chỉ đạo 06'];

describe('on instruction', () => {
  test.each(WITHOUT_DATE.flatMap((word) => SUPERIORS.map((from) => `Theo ${word} của ${from}`)))('%s', (wording) => {
    expect(parseDeadline(wording, plan)).toMatchObject({ kind: 'on_instruction', due: null });
  });
});

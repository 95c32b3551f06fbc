export const PERIODS = [
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'Y'],
] as const;
export type Period = (typeof PERIODS)[number];

const ROMAN = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' } as const;

/** Tháng, quý, 6 tháng, năm: the months it has, from one to twelve. */
function monthsOf(period: Period): [number, number] {
  if (period === 'Y') return [1, 12];
  if (period === 'H1') return [1, 6];
  if (period === 'H2') return [7, 12];
  const quarter = 'Q1 Q2 Q3 Q4'.split(' ').indexOf(period);
  return quarter >= 0 ? [3 * quarter + 1, 3 * quarter + 3] : [Number(period), Number(period)];
}

export function daysOf(period: Period, year: number): { from: string; to: string } {
  const [first, last] = monthsOf(period);
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(lastDay)}` };
}

/** The quarter a day is in: what is reported next. */
export const quarterOf = (day: string): Period => PERIODS[12 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? 'Q1';

export type PeriodKind = 'month' | 'quarter' | 'firstHalf' | 'secondHalf' | 'year';

/** The words it is called by, and the number in them. */
export function nameOfPeriod(period: Period): { kind: PeriodKind; no: string } {
  if (period === 'Y') return { kind: 'year', no: '' };
  if (period === 'H1') return { kind: 'firstHalf', no: '' };
  if (period === 'H2') return { kind: 'secondHalf', no: '' };
  return period in ROMAN
    ? { kind: 'quarter', no: Object.entries(ROMAN).find(([key]) => key === period)?.[1] ?? '' }
    : { kind: 'month', no: period };
}

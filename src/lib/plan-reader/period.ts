export interface Period {
  year: number | null;
  period: { from: string; to: string } | null;
}

/** The time a plan is for, as its title says: a year, a half of it, quarters, or several years. */
export function periodIn(title: string): Period {
  const text = title.toLowerCase().replace(/\s+/g, ' ');
  const [, first = '', last = ''] = /(?:giai đoạn|từ năm)\s*(\d{4})\s*(?:-|–|đến(?: năm)?)\s*(\d{4})/.exec(text) ?? [];
  if (last) return { year: Number(first), period: { from: `${first}-01-01`, to: `${last}-12-31` } };
  const [, half, halfYear = ''] = /6 tháng (đầu|cuối) năm (\d{4})/.exec(text) ?? [];
  if (half) return half === 'đầu' ? of(halfYear, '01-01', '06-30') : of(halfYear, '07-01', '12-31');
  const [, nine = ''] = /9 tháng(?: đầu)? năm (\d{4})/.exec(text) ?? [];
  if (nine) return of(nine, '01-01', '09-30');
  const [, quarter = '', quarterYear = ''] = /quý (i{1,3}|iv|[1-4])[/\s]*(?:năm )?(\d{4})/.exec(text) ?? [];
  if (quarter) return of(quarterYear, ...(QUARTERS[quarter] ?? QUARTERS.i));
  const [, month = '', monthYear = ''] = /tháng (\d{1,2})[/\s]*(?:năm )?(\d{4})/.exec(text) ?? [];
  if (month) return of(monthYear, `${month.padStart(2, '0')}-01`, lastDay(Number(monthYear), Number(month)));
  const [, year = ''] = /năm (\d{4})/.exec(text) ?? [];
  return year ? of(year, '01-01', '12-31') : { year: null, period: null };
}

type Span = [string, string];
const QUARTER_SPANS: [Span, Span, Span, Span] = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
];
const [I, II, III, IV] = QUARTER_SPANS;
const QUARTERS: Record<string, Span> & { i: Span } = { i: I, ii: II, iii: III, iv: IV, 1: I, 2: II, 3: III, 4: IV };

function of(year: string, from: string, to: string): Period {
  return { year: Number(year), period: { from: `${year}-${from}`, to: `${year}-${to}` } };
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(5, 10);
}

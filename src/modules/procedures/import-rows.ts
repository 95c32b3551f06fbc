import { matchUnit, type NamedUnit, SURE_SCORE } from '../../lib/unit-names/public.ts';
import { foldAccents } from '../../lib/vn-text/public.ts';
import { readColumns } from '../../platform/files/columns.ts';
import type { Sentence } from '../../platform/refusals.ts';
import type { OfferedProcedure } from './contract.ts';

type LimitUnit = NonNullable<OfferedProcedure['limitUnit']>;

/** What one line of a file says about a procedure, or why it says nothing. */
export type ImportRow =
  | { line: number; code: string; unitId: number; limitValue: number; limitUnit: LimitUnit; decision: string | null }
  | { line: number; code: string; wrong: Sentence };

const COLUMNS = {
  code: ['ma', 'ma tthc', 'ma thu tuc', 'ma thu tuc hanh chinh'],
  unit: ['don vi', 'don vi giai quyet', 'co quan giai quyet', 'phong ban giai quyet'],
  limit: ['thoi han', 'thoi han giai quyet', 'thoi gian', 'thoi gian giai quyet'],
  decision: ['quyet dinh', 'quyet dinh cat giam', 'quyet dinh cong bo'],
} as const;

export function readImportRows(
  table: readonly string[][],
  units: readonly NamedUnit<number>[],
): ImportRow[] | Sentence {
  const rows = readColumns(table, COLUMNS, ['code', 'limit']);
  if (!rows)
    return {
      vi: 'Không thấy dòng tiêu đề có cột “Mã TTHC”, “Đơn vị giải quyết” và “Thời hạn”. Hãy tải tệp mẫu để xem.',
      en: 'No heading row with “Mã TTHC”, “Đơn vị giải quyết” and “Thời hạn”. See the template.',
    };
  return rows.map(({ line, cell }) =>
    readRow(line, cell('code'), cell('unit'), cell('limit'), cell('decision'), units),
  );
}

function readRow(
  line: number,
  code: string,
  unitName: string,
  limitText: string,
  decision: string,
  units: readonly NamedUnit<number>[],
): ImportRow {
  if (!/^\d\.\d{6}(\.H\d{2})?$/.test(code))
    return {
      line,
      code,
      wrong: { vi: `Mã “${code}” không đúng dạng 1.004873.`, en: `“${code}” is not a code like 1.004873.` },
    };
  const limit = parseLimit(limitText);
  if (!limit)
    return {
      line,
      code,
      wrong: {
        vi: `Không hiểu thời hạn “${limitText}”. Hãy ghi như “3 ngày làm việc”, “trong ngày”.`,
        en: `The limit “${limitText}” is not understood.`,
      },
    };
  const [best] = matchUnit({ text: unitName, units });
  if (!best || best.score < SURE_SCORE)
    return {
      line,
      code,
      wrong: {
        vi: `Không chắc “${unitName}” là đơn vị nào. Hãy ghi đúng tên, hoặc thêm cách viết này vào Cơ quan, đơn vị.`,
        en: `It is not certain which unit “${unitName}” is.`,
      },
    };
  return { line, code, unitId: best.unitId, ...limit, decision: decision || null };
}

const LIMIT_UNITS: [RegExp, LimitUnit][] = [
  [/^(?:0*(\d{1,4})) ?(?:ngay lam viec|nlv|lv)$/, 'WORKING_DAY'],
  [/^(?:0*(\d{1,4})) ?gio(?: lam viec)?$/, 'WORKING_HOUR'],
  [/^(?:0*(\d{1,4})) ?ngay$/, 'CALENDAR_DAY'],
  [/^(?:0*(\d{1,2})) ?thang$/, 'MONTH'],
];

/** "03 ngày làm việc", "trong ngày", "8 giờ làm việc", "30 ngày", "1 tháng"; anything else is asked about, never guessed. */
export function parseLimit(text: string): { limitValue: number; limitUnit: LimitUnit } | undefined {
  const folded = foldAccents(text);
  if (/^(ngay )?trong ngay( lam viec)?$/.test(folded)) return { limitValue: 1, limitUnit: 'SAME_DAY' };
  for (const [pattern, limitUnit] of LIMIT_UNITS) {
    const value = Number(pattern.exec(folded)?.[1] ?? 0);
    if (value >= 1 && value <= 1000) return { limitValue: value, limitUnit };
  }
  return undefined;
}

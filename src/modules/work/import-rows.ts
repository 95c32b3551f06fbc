import { matchUnit, type NamedUnit, SURE_SCORE } from '../../lib/unit-names/public.ts';
import { formatDate, isCalendarDate } from '../../lib/vn-calendar/public.ts';
import { foldAccents } from '../../lib/vn-text/public.ts';
import { readColumns } from '../../platform/files/columns.ts';
import type { Sentence } from '../../platform/refusals.ts';

export interface GivenRow {
  line: number;
  number: string;
  source: string;
  title: string;
  unitId: number;
  unit: string;
  coordinatorIds: number[];
  dueOn: string | null;
  isBefore: boolean;
  products: string[];
}
/** What one line of a file gives, or why it gives nothing. */
export type ReadRow = GivenRow | { line: number; title: string; wrong: Sentence };

/** The headings under which cities and communes write what they give. */
export const COLUMNS = {
  number: [
    ...['so/ky hieu', 'so, ky hieu', 'so ky hieu', 'so/ky hieu van ban', 'so, ky hieu van ban', 'so ky hieu van ban'],
    ...['van ban', 'so van ban', 'van ban giao', 'van ban giao viec', 'van ban, cuoc hop giao viec', 'can cu'],
  ],
  date: ['ngay', 'ngay van ban', 'ngay ban hanh', 'ngay thang', 'ngay, thang'],
  title: ['noi dung', 'noi dung nhiem vu', 'nhiem vu', 'nhiem vu giao', 'noi dung viec', 'noi dung cong viec', 'viec'],
  unit: ['don vi chu tri', 'chu tri', 'co quan chu tri', 'don vi thuc hien', 'co quan, don vi chu tri'],
  helpers: ['don vi phoi hop', 'phoi hop', 'co quan phoi hop', 'co quan, don vi phoi hop'],
  due: ['han', 'thoi han', 'han hoan thanh', 'thoi han hoan thanh', 'han xu ly', 'thoi gian hoan thanh'],
  products: ['san pham', 'san pham phai co', 'san pham, ket qua', 'ket qua'],
} as const;
type Cell = (name: keyof typeof COLUMNS) => string;

export function readGivenRows(table: readonly string[][], units: readonly NamedUnit<number>[]): ReadRow[] | Sentence {
  const rows = readColumns(table, COLUMNS, ['number', 'title', 'unit']);
  if (!rows)
    return {
      vi: 'Không thấy dòng tiêu đề có cột “Số, ký hiệu văn bản”, “Nội dung nhiệm vụ” và “Đơn vị chủ trì”. Hãy tải tệp mẫu để xem.',
      en: 'No heading row with the number, the task and the leading unit. See the template.',
    };
  return rows.map(({ line, cell }) => {
    const read = readRow(cell, units);
    return 'vi' in read ? { line, title: oneLine(cell('title')).slice(0, 200), wrong: read } : { line, ...read };
  });
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function readRow(cell: Cell, units: readonly NamedUnit<number>[]): Omit<GivenRow, 'line'> | Sentence {
  const title = cell('title').trim();
  if (!title || title.length > 4000)
    return { vi: 'Nội dung nhiệm vụ trống hoặc quá dài.', en: 'No task, or too long.' };
  const number = oneLine(cell('number'));
  if (!number || number.length > 150)
    return { vi: 'Thiếu số, ký hiệu văn bản hoặc cuộc họp giao việc.', en: 'No document or meeting is given.' };
  const unit = unitOf(cell('unit'), units);
  if ('vi' in unit) return unit;
  const helpers = splitOf(cell('helpers'), /[;,\n]/).map((name) => unitOf(name, units));
  const unknown = helpers.find((helper) => 'vi' in helper);
  if (unknown && 'vi' in unknown) return unknown;
  const date = parseDay(cell('date'));
  const due = parseDay(cell('due'));
  if (!date || !due) {
    const text = oneLine(cell(date ? 'due' : 'date')).slice(0, 100);
    return { vi: `Không hiểu ngày “${text}”. Hãy ghi như 31/01/2026.`, en: `The day “${text}” is not understood.` };
  }
  return {
    number,
    source: date.day ? `${number} ngày ${formatDate(date.day)}` : number,
    title,
    unitId: unit.id,
    unit: unit.name,
    coordinatorIds: helpers.flatMap((helper) => ('vi' in helper || helper.id === unit.id ? [] : [helper.id])),
    dueOn: due.day,
    isBefore: due.isBefore,
    products: splitOf(cell('products'), /[;\n]/)
      .slice(0, 20)
      .map((name) => name.slice(0, 1000)),
  };
}

const splitOf = (text: string, separator: RegExp) => text.split(separator).map(oneLine).filter(Boolean);

function unitOf(text: string, units: readonly NamedUnit<number>[]): NamedUnit<number> | Sentence {
  const name = oneLine(text);
  const [best] = name ? matchUnit({ text: name, units }) : [];
  const unit = best && best.score >= SURE_SCORE ? units.find(({ id }) => id === best.unitId) : undefined;
  if (unit && unit.kind !== 'GROUP') return unit;
  return {
    vi: `Không chắc “${name.slice(0, 100)}” là đơn vị nào. Hãy ghi đúng tên đơn vị của xã.`,
    en: `It is not certain which unit “${name.slice(0, 100)}” is.`,
  };
}

/** 5/3/2026, 05-03-2026, 2026-03-05, "trước 10/6/2026"; an empty cell is no day, anything else is asked about. */
export function parseDay(text: string): { day: string | null; isBefore: boolean } | undefined {
  const folded = foldAccents(oneLine(text));
  if (!folded) return { day: null, isBefore: false };
  const said = /^(truoc )?(?:ngay )?(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{4})-(\d{2})-(\d{2}))$/.exec(folded);
  if (!said) return undefined;
  const [, before, d, m, y, year = y, month = m, date = d] = said;
  const day = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isCalendarDate(day) && day >= '1900-01-01' && day < '2200-01-01'
    ? { day, isBefore: before !== undefined }
    : undefined;
}

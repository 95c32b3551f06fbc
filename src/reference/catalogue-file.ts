import { foldAccents } from '../lib/vn-text/public.ts';
import type { OfferedProcedure } from '../modules/procedures/contract.ts';
import { parseLimit } from '../modules/procedures/public.ts';
import { type FoundRow, readColumns } from '../platform/files/columns.ts';

const HEADINGS = {
  code: ['ma', 'ma tthc', 'ma thu tuc', 'ma thu tuc hanh chinh'],
  name: ['ten', 'ten tthc', 'ten thu tuc', 'ten thu tuc hanh chinh', 'thu tuc'],
  field: ['linh vuc'],
  limit: ['thoi han', 'thoi han giai quyet', 'thoi gian giai quyet'],
  fee: ['phi', 'le phi', 'phi, le phi', 'phi le phi'],
  papers: ['thanh phan ho so', 'giay to'],
  result: ['ket qua', 'ket qua giai quyet'],
  basis: ['can cu', 'can cu phap ly'],
  decision: ['quyet dinh', 'quyet dinh cong bo', 'so quyet dinh'],
  from: ['hieu luc', 'hieu luc tu', 'hieu luc tu ngay', 'ngay hieu luc', 'tu ngay'],
  level: ['muc do', 'muc do truc tuyen', 'dich vu cong truc tuyen', 'dvctt'],
  internal: ['noi bo', 'tthc noi bo'],
  received_at_centre: ['tiep nhan tai trung tam'],
  online_eligible: ['du dieu kien toan trinh'],
  online_offered: ['da cung cap toan trinh'],
  place_independent: ['phi dia gioi', 'khong phu thuoc dia gioi', 'khong phu thuoc dia gioi hanh chinh'],
  is_interlinked: ['lien thong'],
  has_financial_obligation: ['nghia vu tai chinh', 'co nghia vu tai chinh'],
  online_payment: ['thanh toan truc tuyen'],
} as const;
type Heading = keyof typeof HEADINGS;
const FLAGS = [
  ...['received_at_centre', 'online_eligible', 'online_offered', 'place_independent', 'is_interlinked'],
  ...['has_financial_obligation', 'online_payment'],
] as const;
const LEVELS: Record<string, 'FULL' | 'PARTIAL' | 'NONE'> = {
  'toan trinh': 'FULL',
  'mot phan': 'PARTIAL',
  'cung cap thong tin': 'NONE',
  khong: 'NONE',
};

/** One announced version as a file says it; what the file does not say is null, never a guess. */
export interface AnnouncedRow {
  line: number;
  code: string;
  name: string;
  field: string;
  validFrom: string;
  decision: string;
  legalBasis: string;
  limitText: string;
  limitValue: number | null;
  limitUnit: OfferedProcedure['limitUnit'];
  feeText: string;
  resultName: string;
  papers: { name: string; copies: number }[];
  onlineLevel: 'FULL' | 'PARTIAL' | 'NONE' | null;
  isInternal: boolean;
  flags: Record<string, boolean | null>;
}
export interface WrongRow {
  line: number;
  code: string;
  wrong: string;
}

/** Undefined where there is no row of headings with code, name, decision and the day it holds from. */
export function readCatalogue(table: readonly string[][]): (AnnouncedRow | WrongRow)[] | undefined {
  const rows = readColumns(table, HEADINGS, ['code', 'name', 'decision', 'from']);
  const seen = new Set<string>();
  return rows?.map((row) => {
    const read = readRow(row);
    const key = `${read.code} ${row.cell('from')}`;
    if (seen.has(key)) return { line: row.line, code: read.code, wrong: 'mã và ngày hiệu lực này đã có ở dòng trên' };
    seen.add(key);
    return read;
  });
}

function readRow({ line, cell }: FoundRow<Heading>): AnnouncedRow | WrongRow {
  const code = cell('code');
  const validFrom = readDay(cell('from'));
  const limitText = cell('limit');
  const limit = parseLimit(limitText);
  const level = LEVELS[foldAccents(cell('level'))];
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, readYesNo(cell(flag))]));
  const wrong = [
    /^\d\.\d{6}(\.H\d{2})?$/.test(code) ? '' : `mã “${code}” không đúng dạng 1.004873`,
    cell('name') ? '' : 'thiếu tên thủ tục',
    validFrom ? '' : `ngày hiệu lực “${cell('from')}” không đọc được, hãy ghi dd/mm/yyyy`,
    cell('decision') ? '' : 'thiếu quyết định công bố',
    limitText === '' || limit ? '' : `không hiểu thời hạn “${limitText}”`,
    cell('level') === '' || level ? '' : `không hiểu mức độ “${cell('level')}”`,
    ...FLAGS.map((flag) => (flags[flag] === undefined ? `“${cell(flag)}” không phải Có hay Không` : '')),
  ].filter(Boolean);
  if (wrong.length > 0 || !validFrom) return { line, code, wrong: wrong.join('; ') };
  return {
    ...{ line, code, validFrom, limitText },
    name: cell('name'),
    field: cell('field'),
    decision: cell('decision'),
    legalBasis: cell('basis'),
    limitValue: limit?.limitValue ?? null,
    limitUnit: limit?.limitUnit ?? null,
    feeText: cell('fee'),
    resultName: cell('result'),
    papers: cell('papers')
      .split(/[;\n]/)
      .map((name) => ({ name: name.replace(/^\s*[-–•\d.)]+\s*/, '').trim(), copies: 1 }))
      .filter(({ name }) => name),
    onlineLevel: level ?? null,
    isInternal: readYesNo(cell('internal')) === true,
    flags: Object.fromEntries(FLAGS.map((flag) => [flag, flags[flag] ?? null])),
  };
}

/** Undefined where something is written that is neither; null where nothing is. */
function readYesNo(text: string): boolean | null | undefined {
  const folded = foldAccents(text).trim();
  if (folded === '') return null;
  if (['co', 'x', 'yes', '1', 'true'].includes(folded)) return true;
  return ['khong', 'no', '0', 'false'].includes(folded) ? false : undefined;
}

/** dd/mm/yyyy as people write it, or yyyy-mm-dd as a spreadsheet's date cell arrives. */
function readDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month}-${day}` : y ? `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}` : '';
  const moment = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}

import type { Selectable } from 'kysely';
import { exportView } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { Column } from '../../platform/files/table.ts';
import type { Actor } from '../../platform/roles.ts';
import { calendarOf } from '../organisation/public.ts';
import { type COLUMN_KEYS, type ExportInput, exportInput } from './contract.ts';
import { filtered, findIds, sorted } from './list.ts';
import { READERS, STATUSES } from './rules.ts';

type Row = Pick<
  Selectable<Database['dossiers']>,
  | 'code'
  | 'applicant_name'
  | 'source'
  | 'status'
  | 'registered_at'
  | 'received_at'
  | 'due_at'
  | 'statistical_due_at'
  | 'finished_at'
  | 'returned_at'
  | 'supplement_count'
> & { procedure_name: string; holder_unit: string | null; holder_person: string | null };

const SOURCES: Record<Row['source'], string> = {
  COUNTER: 'Trực tiếp',
  PORTAL: 'Trực tuyến',
  POST: 'Bưu chính',
  SYNCHRONISED: 'Đồng bộ',
};

const MOMENT_WIDTH = 17;

type ColumnKey = (typeof COLUMN_KEYS)[number];

/**
 * Each with the column of the screen it belongs to. Telephone and ID numbers stay in the record: a file travels further
 * than its reader thinks.
 */
const COLUMNS: (Column<Row> & { of?: ColumnKey })[] = [
  { of: 'code', title: 'Mã hồ sơ', width: 26, cell: (row) => row.code },
  { of: 'applicant', title: 'Thủ tục', width: 60, cell: (row) => row.procedure_name },
  { of: 'applicant', title: 'Người nộp', width: 28, cell: (row) => row.applicant_name },
  { of: 'source', title: 'Kênh', width: 12, cell: (row) => SOURCES[row.source] },
  { of: 'status', title: 'Trạng thái', width: 24, cell: (row) => STATUSES[row.status].vi },
  { of: 'registered', title: 'Nộp lúc', width: MOMENT_WIDTH, cell: (row) => row.registered_at },
  { of: 'received', title: 'Tiếp nhận', width: MOMENT_WIDTH, cell: (row) => row.received_at },
  { of: 'due', title: 'Hẹn trả', width: MOMENT_WIDTH, cell: (row) => row.due_at },
  { title: 'Hạn thống kê', width: MOMENT_WIDTH, cell: (row) => row.statistical_due_at },
  { of: 'finished', title: 'Xử lý xong', width: MOMENT_WIDTH, cell: (row) => row.finished_at },
  { of: 'returned', title: 'Trả kết quả', width: MOMENT_WIDTH, cell: (row) => row.returned_at },
  { of: 'holder', title: 'Đơn vị đang giữ', width: 34, cell: (row) => row.holder_unit },
  { of: 'holder', title: 'Người đang giữ', width: 26, cell: (row) => row.holder_person },
  { title: 'Số lần bổ sung', width: 15, cell: (row) => row.supplement_count },
];

/** Xuất danh sách: the rows of the list as it is filtered and sorted, all of them. */
export const exportDossiers = exportView({
  name: 'dossiers.export',
  summary: 'Xuất danh sách hồ sơ theo bộ lọc đang xem',
  allow: READERS,
  input: exportInput,
  fileName: 'ho-so',
  sheetName: 'Hồ sơ',
  personalFields: ['applicant_name'],
  columns: ({ columns }) => columns?.flatMap((key) => COLUMNS.filter(({ of }) => of === key)) ?? COLUMNS,
  rows: readRows,
});

/** What a sheet of a spreadsheet can hold. */
const MOST_FOUND = 1_000_000;

async function* readRows(db: CommuneDb, actor: Actor, input: ExportInput): AsyncGenerator<Row> {
  const found = await findIds(db, input.search, MOST_FOUND);
  const matching = filtered(db, actor, input, await calendarOf(db), found);
  yield* sorted(matching, input.sort)
    .innerJoin('procedure_versions as v', 'v.id', 'd.procedure_version_id')
    .leftJoin('units as u', 'u.id', 'd.holder_unit_id')
    .leftJoin('people as p', 'p.id', 'd.holder_person_id')
    .select(['d.code', 'v.name as procedure_name', 'd.applicant_name', 'd.source', 'd.status'])
    .select(['d.registered_at', 'd.received_at', 'd.due_at', 'd.statistical_due_at', 'd.finished_at', 'd.returned_at'])
    .select(['u.name as holder_unit', 'p.full_name as holder_person', 'd.supplement_count'])
    .stream();
}

import { formatDate } from '../../lib/vn-calendar/public.ts';
import { exportView } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Column } from '../../platform/files/table.ts';
import type { Actor } from '../../platform/roles.ts';
import { calendarOf } from '../organisation/public.ts';
import { type COLUMN_KEYS, type ExportInput, exportInput, type WorkRow } from './contract.ts';
import { filtered, sorted } from './list.ts';
import { presentRow, selectRows } from './rows.ts';
import { ORIGINS, STATES } from './rules.ts';

const COLUMNS: (Column<WorkRow> & { of: (typeof COLUMN_KEYS)[number] })[] = [
  { of: 'title', title: 'Việc', width: 70, cell: (row) => row.title },
  { of: 'title', title: 'Kỳ', width: 16, cell: (row) => row.period },
  { of: 'state', title: 'Trạng thái', width: 20, cell: (row) => STATES[row.state].vi },
  { of: 'due', title: 'Hạn', width: 18, cell: dueText },
  { of: 'unit', title: 'Chủ trì', width: 28, cell: (row) => row.unit },
  { of: 'person', title: 'Người làm', width: 26, cell: (row) => row.person },
  { of: 'origin', title: 'Nguồn', width: 18, cell: (row) => ORIGINS[row.origin].vi },
  { of: 'origin', title: 'Căn cứ', width: 36, cell: (row) => row.originLabel },
  { of: 'percent', title: 'Tiến độ (%)', width: 12, cell: (row) => row.percent },
  { of: 'finished', title: 'Hoàn thành', width: 14, cell: (row) => row.finishedOn && formatDate(row.finishedOn) },
];

function dueText({ dueOn, isBefore }: WorkRow): string | null {
  return dueOn && `${isBefore ? 'trước ' : ''}${formatDate(dueOn)}`;
}

/** Xuất danh sách: the rows of the list as it is filtered and sorted, all of them. */
export const exportWorks = exportView({
  name: 'works.export',
  summary: 'Xuất danh sách việc theo bộ lọc đang xem',
  allow: 'everyone',
  input: exportInput,
  fileName: 'viec',
  sheetName: 'Việc',
  personalFields: [],
  columns: ({ columns }) => columns?.flatMap((key) => COLUMNS.filter(({ of }) => of === key)) ?? COLUMNS,
  rows: readRows,
});

async function* readRows(db: CommuneDb, actor: Actor, input: ExportInput): AsyncGenerator<WorkRow> {
  const calendar = await calendarOf(db);
  const matching = await filtered(db, actor, input);
  for await (const row of selectRows(sorted(matching, input), db).stream()) yield presentRow(calendar, db.now, row);
}

import { sql } from 'kysely';
import { formatDate } from '../../lib/vn-calendar/public.ts';
import { exportView, view } from '../../platform/action.ts';
import { instantOf, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Column } from '../../platform/files/table.ts';
import {
  type DifficultyOfPeriod,
  type FieldDifficulties,
  type PeriodInput,
  periodInput,
  periodOutput,
} from './contract-difficulties.ts';
import { ADDRESSEES, FIELD_NAMES, FIELDS, type Field, OVERSEERS } from './rules.ts';

const MOST = 2_000;

/**
 * What the reports of a period say under "tồn tại, vướng mắc" and "kiến nghị", by field: raised in it, or carried into
 * it unanswered, as things stood on its last day.
 */
export async function difficultiesOf(
  db: CommuneDb,
  period: { from: string; to: string },
  field?: Field,
): Promise<FieldDifficulties[]> {
  const rows = (await selectOf(db, period).execute()).map(present);
  const of = (name: Field | null) => rows.filter((row) => row.field === name);
  const fields = field ? [field] : [...FIELD_NAMES, null];
  return fields.flatMap((name) => {
    const own = of(name);
    if (own.length === 0) return [];
    return [{ field: name, open: own.filter((row) => !row.answeredAt), answered: own.filter((row) => row.answeredAt) }];
  });
}

/** Tồn tại, vướng mắc và kiến nghị của kỳ, ready for the report. */
export const reportDifficulties = view({
  name: 'works.report_difficulties',
  summary: 'Tồn tại, vướng mắc và kiến nghị của một kỳ theo lĩnh vực',
  allow: OVERSEERS,
  input: periodInput,
  output: periodOutput,
  run: async (db, _, input) => ({ fields: await difficultiesOf(db, periodOf(db.now, input), input.field) }),
});

/** Nothing asked is the year so far. */
function periodOf(now: Date, { from, to }: PeriodInput): { from: string; to: string } {
  const today = localTime(now).slice(0, 10);
  return { from: from ?? `${today.slice(0, 4)}-01-01`, to: to ?? today };
}

function selectOf(db: CommuneDb, { from, to }: { from: string; to: string }) {
  const begins = instantOf(`${from}T00:00`);
  const ends = sql<Date>`${instantOf(`${to}T00:00`)}::timestamptz + interval '1 day'`;
  const isAnswered = sql<boolean>`d.answered_at < ${ends}`;
  return db
    .selectFrom('work_difficulties as d')
    .innerJoin('works as o', 'o.id', 'd.work_id')
    .innerJoin('units as u', 'u.id', 'o.unit_id')
    .where('d.at', '<', ends)
    .where((where) => where.or([where('d.answered_at', 'is', null), where('d.answered_at', '>=', begins)]))
    .select(['d.id', 'd.at', 'd.hindrance', 'd.proposal', 'd.addressed_to as addressedTo', 'd.work_id as workId'])
    .select(['o.title as work', 'o.origin', 'o.origin_id', 'o.origin_label', 'u.short_name as unit'])
    .select(
      sql<Field | null>`case when o.origin = 'PLAN' then (select f from unnest(${FIELD_NAMES}::text[]) f where f = o.field_no) end`.as(
        'field',
      ),
    )
    .select([
      sql<Date | null>`case when ${isAnswered} then d.answered_at end`.as('answeredAt'),
      sql<string | null>`case when ${isAnswered} then d.answer end`.as('answer'),
    ])
    .orderBy('d.at')
    .orderBy('d.id')
    .limit(MOST);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectOf>['execute']>>[number];

const present = ({ at, answeredAt, origin, origin_id, origin_label, ...row }: Row): DifficultyOfPeriod => ({
  ...row,
  at: localTime(at),
  answeredAt: answeredAt && localTime(answeredAt),
  task: origin === 'PLAN' && origin_id !== null ? { itemId: origin_id, label: origin_label } : null,
});

const COLUMNS: Column<DifficultyOfPeriod>[] = [
  { title: 'Lĩnh vực', width: 36, cell: ({ field }) => (field ? `${field}. ${FIELDS[field].vi}` : 'Việc khác') },
  { title: 'Tồn tại, vướng mắc', width: 60, cell: (row) => row.hindrance },
  { title: 'Đề xuất, kiến nghị', width: 60, cell: (row) => row.proposal },
  { title: 'Gửi', width: 30, cell: (row) => ADDRESSEES[row.addressedTo].vi },
  { title: 'Việc', width: 60, cell: (row) => row.work },
  { title: 'Nhiệm vụ của kế hoạch', width: 50, cell: (row) => row.task?.label ?? null },
  { title: 'Đơn vị', width: 24, cell: (row) => row.unit },
  { title: 'Ngày nêu', width: 14, cell: (row) => formatDate(row.at.slice(0, 10)) },
  { title: 'Tình trạng', width: 18, cell: (row) => (row.answeredAt ? 'Đã trả lời' : 'Chờ trả lời') },
  { title: 'Ngày trả lời', width: 14, cell: (row) => row.answeredAt && formatDate(row.answeredAt.slice(0, 10)) },
  { title: 'Ý kiến giải quyết', width: 60, cell: (row) => row.answer },
];

export const exportDifficultyReport = exportView({
  name: 'works.export_difficulty_report',
  summary: 'Xuất tồn tại, vướng mắc và kiến nghị của một kỳ',
  allow: OVERSEERS,
  input: periodInput,
  fileName: 'ton-tai-vuong-mac-kien-nghi',
  sheetName: 'Tồn tại, vướng mắc, kiến nghị',
  personalFields: [],
  columns: () => COLUMNS,
  rows: readRows,
});

async function* readRows(db: CommuneDb, _: unknown, input: PeriodInput): AsyncGenerator<DifficultyOfPeriod> {
  for (const { open, answered } of await difficultiesOf(db, periodOf(db.now, input), input.field))
    yield* [...open, ...answered];
}

import { sql } from 'kysely';
import { formatDate } from '../../lib/vn-calendar/public.ts';
import { exportView, view } from '../../platform/action.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Column } from '../../platform/files/table.ts';
import {
  type DifficultyFilters,
  type DifficultyRow,
  difficultyFilters,
  difficultyListInput,
  difficultyListOutput,
} from './contract-difficulties.ts';
import { ADDRESSEES, OVERSEERS } from './rules.ts';

/** Khó khăn, vướng mắc: what waits for an answer first, the oldest of it on top. */
export const listDifficulties = view({
  name: 'works.list_difficulties',
  summary: 'Danh sách khó khăn, vướng mắc đã nêu và ý kiến trả lời',
  allow: OVERSEERS,
  input: difficultyListInput,
  output: difficultyListOutput,
  run: async (db, _, { page, size, ...input }) => {
    const [rows, counts] = await Promise.all([
      selectDifficulties(db, input)
        .limit(size)
        .offset((page - 1) * size)
        .execute(),
      countDifficulties(db, input),
    ]);
    const count = input.state ? counts[input.state] : counts.open + counts.answered;
    return { rows: rows.map((row) => presentDifficulty(db.now, row)), total: { count, isMore: false }, counts };
  },
});

/** Of the same rows, whatever their state. */
async function countDifficulties(db: CommuneDb, input: DifficultyFilters) {
  return narrowed(db, input)
    .select([
      sql<number>`count(*) filter (where d.answered_at is null)`.as('open'),
      sql<number>`count(*) filter (where d.answered_at is not null)`.as('answered'),
    ])
    .executeTakeFirstOrThrow();
}

function narrowed(db: CommuneDb, { unitId, search }: DifficultyFilters) {
  let query = db.selectFrom('work_difficulties as d').innerJoin('works as o', 'o.id', 'd.work_id');
  if (unitId) query = query.where('o.unit_id', '=', unitId);
  if (search)
    query = query.where(sql<boolean>`(strpos(d.search, search_text(${search})) > 0
      or strpos(o.search, search_text(${search})) > 0)`);
  return query;
}

function selectDifficulties(db: CommuneDb, input: DifficultyFilters) {
  const query = narrowed(db, input)
    .innerJoin('units as u', 'u.id', 'o.unit_id')
    .leftJoin('works as t', 't.id', 'd.answer_work_id')
    .leftJoin('people as a', 'a.id', 'd.person_id')
    .leftJoin('people as b', 'b.id', 'd.answered_by')
    .select(['d.id', 'd.at', 'a.full_name as person', 'd.hindrance', 'd.proposal', 'd.addressed_to as addressedTo'])
    .select(['d.work_id as workId', 'o.title as work', 'u.short_name as unit', 'd.answer_work_id as answerWorkId'])
    .select(['t.due_on as answerBy', 'd.answered_at as answeredAt', 'b.full_name as answeredBy', 'd.answer'])
    .orderBy(sql`d.answered_at is not null`)
    .orderBy('d.answered_at', 'desc')
    .orderBy('d.id');
  if (input.state === 'open') return query.where('d.answered_at', 'is', null);
  return input.state === 'answered' ? query.where('d.answered_at', 'is not', null) : query;
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDifficulties>['execute']>>[number];

function presentDifficulty(now: Date, row: Row): DifficultyRow {
  return {
    ...row,
    at: localTime(row.at),
    answeredAt: row.answeredAt && localTime(row.answeredAt),
    isLate: row.answerBy !== null && (row.answeredAt ? localDate(row.answeredAt) : localDate(now)) > row.answerBy,
  };
}

const COLUMNS: Column<DifficultyRow>[] = [
  { title: 'Khó khăn, vướng mắc', width: 60, cell: (row) => row.hindrance },
  { title: 'Đề xuất, kiến nghị', width: 60, cell: (row) => row.proposal },
  { title: 'Gửi', width: 24, cell: (row) => ADDRESSEES[row.addressedTo].vi },
  { title: 'Việc', width: 60, cell: (row) => row.work },
  { title: 'Đơn vị', width: 24, cell: (row) => row.unit },
  { title: 'Người nêu', width: 24, cell: (row) => row.person },
  { title: 'Ngày nêu', width: 14, cell: (row) => formatDate(row.at.slice(0, 10)) },
  { title: 'Hạn trả lời', width: 14, cell: (row) => row.answerBy && formatDate(row.answerBy) },
  { title: 'Ngày trả lời', width: 14, cell: (row) => row.answeredAt && formatDate(row.answeredAt.slice(0, 10)) },
  { title: 'Người trả lời', width: 24, cell: (row) => row.answeredBy },
  { title: 'Ý kiến giải quyết', width: 60, cell: (row) => row.answer },
];

/** What the reports say under "tồn tại" and "kiến nghị" is taken from here. */
export const exportDifficulties = exportView({
  name: 'works.export_difficulties',
  summary: 'Xuất danh sách khó khăn, vướng mắc theo bộ lọc đang xem',
  allow: OVERSEERS,
  input: difficultyFilters,
  fileName: 'kho-khan-vuong-mac',
  sheetName: 'Khó khăn, vướng mắc',
  personalFields: [],
  columns: () => COLUMNS,
  rows: readRows,
});

async function* readRows(db: CommuneDb, _: unknown, input: DifficultyFilters): AsyncGenerator<DifficultyRow> {
  for await (const row of selectDifficulties(db, input).stream()) yield presentDifficulty(db.now, row);
}

import { sql } from 'kysely';
import { matchUnit, SURE_SCORE } from '../../lib/unit-names/public.ts';
import { formatDate } from '../../lib/vn-calendar/public.ts';
import { exportView, view } from '../../platform/action.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Column } from '../../platform/files/table.ts';
import { notFound } from '../../platform/refusals.ts';
import { namedUnits } from '../organisation/public.ts';
import { type CompareRow, compareExportInput, compareInput, compareOutput } from './contract-city.ts';
import { stateOn } from './rows.ts';
import { type CityState, type COMPARED, DIFFERENCES, type Difference, GIVERS, STATES, type State } from './rules.ts';

/** Đối chiếu: the city's words beside ours, line by line; what differs is counted at every look and never kept. */
export const compareCityList = view({
  name: 'works.compare_city_list',
  summary: 'Đối chiếu danh mục của thành phố với sổ của xã',
  allow: GIVERS,
  input: compareInput,
  output: compareOutput,
  run: async (db, _, { id }) => {
    const [list, rows] = await Promise.all([getList(db, id), compare(db, id)]);
    const count = (shown: CompareRow['shown']) => rows.filter((row) => row.shown === shown).length;
    return { list, rows, counts: { open: count('open'), settled: count('settled'), same: count('same') } };
  },
});

async function getList(db: CommuneDb, id: number) {
  const list = await db
    .selectFrom('city_lists as l')
    .leftJoin('people as p', 'p.id', 'l.person_id')
    .select(['l.id', 'l.at', 'l.as_of as asOf', 'l.file_name as fileName', 'p.full_name as person'])
    .where('l.id', '=', id)
    .executeTakeFirst();
  if (!list) throw notFound();
  return { ...list, at: localTime(list.at) };
}

/** Ours that the city does not name: given before the list was drawn up, and not dropped. */
const NOT_NAMED = sql`select null::integer as line, w.id as work_id from works w, city_lists l
  where l.id = r_list.id and w.origin = 'CITY' and w.status <> 'CANCELLED'
    and exists (select from events e where e.noun = 'work' and e.record_id = w.id and e.verb = 'open'
      and (e.at at time zone 'Asia/Ho_Chi_Minh')::date <= l.as_of)
    and not exists (select from city_list_rows n where n.list_id = l.id and n.work_id = w.id)`;

async function compare(db: CommuneDb, listId: number): Promise<CompareRow[]> {
  const [{ rows }, units] = await Promise.all([readRows(db, listId), namedUnits(db)]);
  return rows.map((row) => {
    const city = row.line === null ? null : { ...row.city, unitId: unitIdOf(row.city.unit, units) };
    const differences = differencesOf({ city, ours: row.ours });
    const settlement = row.settlement && { ...row.settlement, at: localTime(new Date(row.settlement.at)) };
    return {
      ...{ line: row.line, number: row.number, title: row.title, city, ours: row.ours, differences, settlement },
      shown: differences.length === 0 ? 'same' : settlement ? 'settled' : 'open',
    };
  });
}

type City = NonNullable<CompareRow['city']>;
type Ours = NonNullable<CompareRow['ours']>;

const readRows = (db: CommuneDb, listId: number) =>
  sql<{
    line: number | null;
    number: string | null;
    title: string;
    city: Omit<City, 'unitId'>;
    ours: Ours | null;
    settlement: NonNullable<CompareRow['settlement']> | null;
  }>`
    with r_list as (select ${listId}::bigint as id),
    compared as (
      select r.line, r.work_id from city_list_rows r, r_list where r.list_id = r_list.id
      union all select n.line, n.work_id from r_list cross join lateral (${NOT_NAMED}) n
    )
    select c.line, r.number, coalesce(r.title, w.title) as title,
      json_build_object('unit', r.unit_text, 'dueText', r.due_text, 'dueOn', r.due_on, 'isBefore', r.is_before,
        'stateText', r.state_text, 'state', r.state) as city,
      case when w.id is not null then json_build_object('id', w.id, 'version', w.version, 'title', w.title, 'unit', u.short_name,
        'dueOn', w.due_on, 'isBefore', w.is_before, 'finishedOn', w.finished_on,
        'isOver', w.accepted_at is not null or w.status = 'CANCELLED',
        'state', ${stateOn(localDate(db.now))}) end as ours,
      case when s.id is not null then json_build_object('id', s.id, 'decision', s.decision, 'reason', s.reason,
        'person', p.full_name, 'at', s.at) end as settlement
    from compared c
    left join city_list_rows r on r.list_id = ${listId} and r.line = c.line
    left join works w on w.id = c.work_id
    left join units u on u.id = w.unit_id
    left join city_settlements s on s.list_id = ${listId} and s.withdrawn_at is null
      and (s.line = c.line or (c.line is null and s.work_id = c.work_id))
    left join people p on p.id = s.person_id
    order by c.line nulls last, c.work_id
    limit 2000`.execute(db);

function unitIdOf(text: string | null, units: Awaited<ReturnType<typeof namedUnits>>): number | null {
  const [best] = text ? matchUnit({ text, units }) : [];
  const unit = best && best.score >= SURE_SCORE ? units.find(({ id }) => id === best.unitId) : undefined;
  return unit && unit.kind !== 'GROUP' ? unit.id : null;
}

/** Which of our states a word of the city agrees with. */
const AGREES: Record<CityState, readonly State[]> = {
  DONE: ['done_on_time', 'done_late'],
  DONE_ON_TIME: ['done_on_time'],
  DONE_LATE: ['done_late'],
  OVERDUE: ['overdue'],
  RUNNING: ['running', 'not_yet'],
  NOT_ARISEN: ['not_arisen', 'cancelled'],
};

/** What the city does not say, or says in words that mean no day and no state, is no difference. */
export function differencesOf({ city, ours }: Pick<CompareRow, 'ours'> & { city: CompareRow['city'] }): Difference[] {
  if (!city) return ['MISSING'];
  if (!ours) return ['UNKNOWN'];
  const isSameDay = city.dueOn === ours.dueOn && city.isBefore === ours.isBefore;
  return [
    ...(city.dueOn !== null && !isSameDay ? (['DUE'] as const) : []),
    ...(city.state !== null && !AGREES[city.state].includes(ours.state) ? (['STATE'] as const) : []),
  ];
}

const dueText = (side: { dueOn: string | null; isBefore: boolean } | null) =>
  side?.dueOn ? `${side.isBefore ? 'trước ' : ''}${formatDate(side.dueOn)}` : null;

const COLUMNS: Column<CompareRow>[] = [
  { title: 'Dòng', width: 8, cell: (row) => row.line },
  { title: 'Số, ký hiệu văn bản', width: 24, cell: (row) => row.number },
  { title: 'Nội dung nhiệm vụ', width: 70, cell: (row) => row.title },
  { title: 'Khác nhau', width: 26, cell: (row) => row.differences.map((name) => DIFFERENCES[name].vi).join('; ') },
  { title: 'Hạn theo thành phố', width: 20, cell: ({ city }) => city?.dueText ?? null },
  { title: 'Hạn theo xã', width: 18, cell: ({ ours }) => dueText(ours) },
  { title: 'Tình trạng theo thành phố', width: 28, cell: ({ city }) => city?.stateText ?? null },
  { title: 'Tình trạng theo xã', width: 22, cell: ({ ours }) => ours && STATES[ours.state].vi },
  { title: 'Ngày hoàn thành', width: 16, cell: ({ ours }) => (ours?.finishedOn ? formatDate(ours.finishedOn) : null) },
  { title: 'Đơn vị chủ trì', width: 26, cell: ({ ours, city }) => ours?.unit ?? city?.unit ?? null },
  { title: 'Ý kiến của xã', width: 60, cell: (row) => row.settlement?.reason ?? null },
];

/** Gửi thành phố: the lines where the commune keeps to its own book, with the reasons. */
export const exportCityComparison = exportView({
  name: 'works.export_city_comparison',
  summary: 'Xuất bảng đối chiếu với danh mục của thành phố',
  allow: GIVERS,
  input: compareExportInput,
  fileName: 'doi-chieu-thanh-pho',
  sheetName: 'Đối chiếu',
  personalFields: [],
  columns: () => COLUMNS,
  rows: exportRows,
});

async function* exportRows(
  db: CommuneDb,
  _: unknown,
  input: { id: number; shown?: (typeof COMPARED)[number] | undefined },
) {
  await getList(db, input.id);
  for (const row of await compare(db, input.id)) if (!input.shown || row.shown === input.shown) yield row;
}

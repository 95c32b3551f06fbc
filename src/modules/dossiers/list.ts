import { type SelectQueryBuilder, sql } from 'kysely';
import { addWorkingDays, type WorkingCalendar } from '../../lib/vn-calendar/public.ts';
import { view } from '../../platform/action.ts';
import { instantOf, localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { type Actor, unitsOf } from '../../platform/roles.ts';
import { calendarOf } from '../organisation/public.ts';
import { remainingOf } from './clocks.ts';
import { type DossierRow, type ExportInput, LIST_LIMIT, type ListInput, listInput, listOutput } from './contract.ts';

/** Hàng đợi hồ sơ: of mine, of my units, due soon, overdue, or all of the commune. */
export const listDossiers = view({
  name: 'dossiers.list',
  summary: 'Danh sách hồ sơ theo hàng đợi, bộ lọc và từ tìm',
  allow: 'everyone',
  input: listInput,
  output: listOutput,
  // A search by name, telephone or ID number looks a person up; browsing a queue does not.
  personal: ({ search }, { rows }) => ({
    recordIds: rows.map(({ id }) => id),
    fields: search ? ['applicant_name'] : [],
  }),
  run: async (db, actor, input) => {
    const calendar = await calendarOf(db);
    const matching = filtered(db, actor, input, calendar);
    return { rows: await readPage(matching, db, input, calendar), total: await countUpTo(db, matching) };
  },
});

type Filtered = SelectQueryBuilder<Database & { d: Database['dossiers'] }, 'd', object>;

/** The rows that a list or an export is about; a search finds at most so many. */
export function filtered(
  db: CommuneDb,
  actor: Actor,
  input: ExportInput,
  calendar: WorkingCalendar,
  mostFound = LIST_LIMIT.counted + 1,
): Filtered {
  let query = db.selectFrom('dossiers as d').select([]);
  const open = () => {
    query = query.where('d.finished_at', 'is', null);
  };
  if (input.queue !== 'all') open();
  if (input.queue === 'mine') query = query.where('d.holder_person_id', '=', actor.personId);
  if (input.queue === 'unit')
    query = query.where('d.holder_unit_id', '=', sql<number>`any(${unitsOf(actor)}::bigint[])`);
  if (input.queue === 'overdue') query = query.where('d.due_at', '<', db.now).where('d.paused_at', 'is', null);
  if (input.queue === 'due_soon')
    query = query
      .where('d.due_at', '>=', db.now)
      .where('d.due_at', '<=', endOfNextWorkingDay(db.now, calendar))
      .where('d.paused_at', 'is', null);
  if (input.status) query = query.where('d.status', '=', input.status);
  if (input.procedureId) query = query.where('d.offered_procedure_id', '=', input.procedureId);
  if (input.unitId) query = query.where('d.holder_unit_id', '=', input.unitId);
  if (input.search)
    query = query.where('d.id', 'in', sql<number>`(select search_dossiers(${input.search}, ${mostFound}))`);
  return query;
}

async function readPage(
  matching: Filtered,
  db: CommuneDb,
  input: ListInput,
  calendar: WorkingCalendar,
): Promise<DossierRow[]> {
  const rows = await sorted(matching, input.sort)
    .limit(input.size)
    .offset((input.page - 1) * input.size)
    .innerJoin('procedure_versions as v', 'v.id', 'd.procedure_version_id')
    .leftJoin('units as u', 'u.id', 'd.holder_unit_id')
    .leftJoin('people as p', 'p.id', 'd.holder_person_id')
    .select([
      'd.id',
      'd.code',
      'd.status',
      'v.name as procedure_name',
      'd.applicant_name',
      'd.registered_at',
      'd.due_at',
    ])
    .select(['d.paused_at', 'd.finished_at', 'u.short_name as holder_unit', 'p.full_name as holder_person'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    status: row.status,
    procedureName: row.procedure_name,
    applicantName: row.applicant_name,
    registeredAt: localTime(row.registered_at),
    dueAt: row.due_at && localTime(row.due_at),
    remaining: remainingOf(calendar, db.now, {
      dueAt: row.due_at,
      pausedAt: row.paused_at,
      finishedAt: row.finished_at,
    }),
    holderUnit: row.holder_unit,
    holderPerson: row.holder_person,
  }));
}

/** Every order ends in the id: pages never repeat or lose a row. */
export function sorted(query: Filtered, sort: ListInput['sort']): Filtered {
  if (sort === 'newest') return query.orderBy('d.registered_at', 'desc').orderBy('d.id', 'desc');
  if (sort === 'oldest') return query.orderBy('d.registered_at').orderBy('d.id');
  if (sort === 'name') return query.orderBy('d.search').orderBy('d.id');
  return query.orderBy('d.due_at').orderBy('d.id');
}

/** An exact count never holds up a list: beyond the limit the screen says "hơn 10.000". */
async function countUpTo(db: CommuneDb, matching: Filtered): Promise<{ count: number; isMore: boolean }> {
  const some = matching
    .select('d.id')
    .limit(LIST_LIMIT.counted + 1)
    .as('some');
  const { count } = await db
    .selectFrom(some)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(count, LIST_LIMIT.counted), isMore: count > LIST_LIMIT.counted };
}

function endOfNextWorkingDay(now: Date, calendar: WorkingCalendar): Date {
  return instantOf(`${addWorkingDays(calendar, localDate(now), 1)}T23:59`);
}

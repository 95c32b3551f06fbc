import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { addWorkingDays, type WorkingCalendar } from '../../lib/vn-calendar/public.ts';
import { view } from '../../platform/action.ts';
import { instantOf, localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { type Actor, unitsOf } from '../../platform/roles.ts';
import { calendarOf } from '../organisation/public.ts';
import { remainingOf } from './clocks.ts';
import { type DossierRow, type ExportInput, LIST_LIMIT, type ListInput, listInput, listOutput } from './contract.ts';
import { READERS } from './rules.ts';

/** Hàng đợi hồ sơ: of mine, of my units, due soon, overdue, or all of the commune. */
export const listDossiers = view({
  name: 'dossiers.list',
  summary: 'Danh sách hồ sơ theo hàng đợi, bộ lọc và từ tìm',
  allow: READERS,
  input: listInput,
  output: listOutput,
  // A search by name, telephone or ID number looks a person up; browsing a queue does not.
  personal: ({ search }, { rows }) => ({
    recordIds: rows.map(({ id }) => id),
    fields: search ? ['applicant_name'] : [],
  }),
  run: async (db, actor, input) => {
    const calendar = await calendarOf(db);
    const found = await findIds(db, input.search, LIST_LIMIT.counted + 1);
    const matching = filtered(db, actor, input, calendar, found);
    const [rows, total] = await Promise.all([readPage(matching, db, input, calendar), countUpTo(db, matching)]);
    return { rows, total };
  },
});

type Filtered = SelectQueryBuilder<Database & { d: Database['dossiers'] }, 'd', object>;

/** What was typed is searched once, though page and count both ask for it. */
export async function findIds(db: CommuneDb, search: string | undefined, most: number): Promise<number[] | undefined> {
  if (search === undefined) return undefined;
  const { rows } = await sql<{ id: number }>`select search_dossiers(${search}, ${most}) as id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The rows that a list or an export is about. */
export function filtered(
  db: CommuneDb,
  actor: Actor,
  input: ExportInput,
  calendar: WorkingCalendar,
  found: number[] | undefined,
): Filtered {
  const query = narrowed(ofQueue(db, actor, input.queue, calendar), input);
  return found ? query.where('d.id', '=', sql<number>`any(${found}::bigint[])`) : query;
}

function ofQueue(db: CommuneDb, actor: Actor, queue: ListInput['queue'], calendar: WorkingCalendar): Filtered {
  const all: Filtered = db.selectFrom('dossiers as d').select([]);
  if (queue === 'all') return all;
  const open = all.where('d.finished_at', 'is', null);
  if (queue === 'mine') return open.where('d.holder_person_id', '=', actor.personId);
  if (queue === 'unit') return open.where('d.holder_unit_id', '=', sql<number>`any(${unitsOf(actor)}::bigint[])`);
  const running = open.where('d.paused_at', 'is', null);
  if (queue === 'overdue') return running.where('d.due_at', '<', db.now);
  return running.where('d.due_at', '>=', db.now).where('d.due_at', '<=', endOfNextWorkingDay(db.now, calendar));
}

function narrowed(all: Filtered, input: ExportInput): Filtered {
  let query = all;
  if (input.status) query = query.where('d.status', ...oneOf(input.status));
  if (input.source) query = query.where('d.source', ...oneOf(input.source));
  if (input.procedureId) query = query.where('d.offered_procedure_id', '=', input.procedureId);
  if (input.unitId) query = query.where('d.holder_unit_id', '=', input.unitId);
  // Nobody holds what has ended; said aloud, the index of open dossiers serves it.
  if (input.personId) query = query.where('d.holder_person_id', '=', input.personId).where('d.finished_at', 'is', null);
  if (input.registeredFrom) query = query.where('d.registered_at', '>=', instantOf(input.registeredFrom));
  if (input.registeredTo) query = query.where('d.registered_at', '<', endOf(input.registeredTo));
  if (input.dueFrom) query = query.where('d.due_at', '>=', instantOf(input.dueFrom));
  if (input.dueTo) query = query.where('d.due_at', '<', endOf(input.dueTo));
  return query;
}

/** One name is compared as one: then an index that begins with it also gives the order. */
function oneOf<Name extends string>(names: readonly Name[]): ['=', Name | RawBuilder<Name>] {
  const [only] = names;
  return ['=', names.length === 1 && only ? only : sql<Name>`any(${names}::text[])`];
}

const DAY_MS = 86_400_000;
const endOf = (day: string) => new Date(instantOf(day).getTime() + DAY_MS);

async function readPage(
  matching: Filtered,
  db: CommuneDb,
  input: ListInput,
  calendar: WorkingCalendar,
): Promise<DossierRow[]> {
  // The page is cut before anything is joined to it. A limit written out lets PostgreSQL keep its plan.
  const first = sorted(matching, input.sort).limit(sql.lit(input.size));
  const page = input.page === 1 ? first : first.offset((input.page - 1) * input.size);
  const rows = await sorted(db.selectFrom(page.selectAll('d').as('d')).select([]), input.sort)
    .innerJoin('procedure_versions as v', 'v.id', 'd.procedure_version_id')
    .leftJoin('units as u', 'u.id', 'd.holder_unit_id')
    .leftJoin('people as p', 'p.id', 'd.holder_person_id')
    .select([
      'd.id',
      'd.code',
      'd.version',
      'd.status',
      'd.source',
      'v.name as procedure_name',
      'd.applicant_name',
      'd.registered_at',
      'd.received_at',
      'd.due_at',
    ])
    .select([
      'd.paused_at',
      'd.finished_at',
      'd.returned_at',
      'u.short_name as holder_unit',
      'p.full_name as holder_person',
    ])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    version: row.version,
    status: row.status,
    source: row.source,
    procedureName: row.procedure_name,
    applicantName: row.applicant_name,
    registeredAt: localTime(row.registered_at),
    receivedAt: row.received_at && localTime(row.received_at),
    dueAt: row.due_at && localTime(row.due_at),
    finishedAt: row.finished_at && localTime(row.finished_at),
    returnedAt: row.returned_at && localTime(row.returned_at),
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
    .limit(sql.lit(LIST_LIMIT.counted + 1))
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

import { sql } from 'kysely';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { type Actor, hasRole, unitsOf } from '../../platform/roles.ts';
import { calendarOf } from '../organisation/public.ts';
import { countsInput, countsOutput, type Filters, LIST_LIMIT, listInput, listOutput } from './contract.ts';
import { isSilentAt, presentRow, selectRows, stateOn, type Works } from './rows.ts';
import { OVERSEERS, STATE_NAMES, type State } from './rules.ts';

/** Danh sách việc: what waits for me, what my units lead or help with, what is to be accepted, or all of the commune. */
export const listWorks = view({
  name: 'works.list',
  summary: 'Danh sách việc theo hàng đợi, bộ lọc và từ tìm',
  allow: 'everyone',
  input: listInput,
  output: listOutput,
  run: async (db, actor, input) => {
    const matching = await filtered(db, actor, input);
    const page = sorted(matching.select('w.id'), input.sort)
      .limit(sql.lit(input.size))
      .offset((input.page - 1) * input.size);
    const [rows, total, calendar] = await Promise.all([
      sorted(selectRows(worksIn(db, page), db), input.sort).execute(),
      countUpTo(db, matching),
      calendarOf(db),
    ]);
    return { rows: rows.map((row) => presentRow(calendar, db.now, row)), total };
  },
});

/** Số việc theo trạng thái: the numbers on the chips, of the same rows as the list. */
export const countWorks = view({
  name: 'works.count',
  summary: 'Số việc theo trạng thái của danh sách đang xem',
  allow: 'everyone',
  input: countsInput,
  output: countsOutput,
  run: async (db, actor, input) => {
    const matching = await filtered(db, actor, { ...input, sort: 'due' });
    const rows = await matching
      .select([stateOn(localDate(db.now)).as('state')])
      .select((select) => [
        select.fn.countAll<number>().as('count'),
        sql<number>`count(*) filter (where w.status = 'SUBMITTED')`.as('submitted'),
        sql<number>`count(*) filter (where ${isSilentAt(db.now)})`.as('silent'),
      ])
      .groupBy('state')
      .execute();
    const sum = (of: 'submitted' | 'silent') => rows.reduce((all, row) => all + row[of], 0);
    return { counts: countsOf(rows), toAccept: sum('submitted'), silent: sum('silent') };
  },
});

export function countsOf(rows: readonly { state: State; count: number }[]): Record<State, number> {
  const counts = Object.fromEntries(STATE_NAMES.map((name) => [name, 0])) as Record<State, number>; // tidy: fromEntries forgets its keys
  for (const { state, count } of rows) counts[state] += count;
  return counts;
}

const allWorks = (db: CommuneDb): Works => db.selectFrom('works as w').select([]);

/** The page is cut before anything is joined to it. */
const worksIn = (db: CommuneDb, page: ReturnType<typeof sorted>): Works =>
  allWorks(db).where('w.id', 'in', sql<number>`(select id from (${page}) as page)`);

/** The rows that a list or an export is about. */
export async function filtered(db: CommuneDb, actor: Actor, input: Filters): Promise<Works> {
  const query = narrowed(ofQueue(allWorks(db), actor, input.queue), input, db);
  if (input.search === undefined) return query;
  const { rows } = await sql<{
    id: number;
  }>`select search_works(${input.search}, ${LIST_LIMIT.counted + 1}) as id`.execute(db);
  return query.where('w.id', '=', sql<number>`any(${rows.map(({ id }) => id)}::bigint[])`);
}

const anyOf = (ids: readonly number[]) => sql<number>`any(${ids}::bigint[])`;

function ofQueue(all: Works, actor: Actor, queue: Filters['queue']): Works {
  const headed = unitsOf(actor, 'unit_head', 'leader', 'commune_police');
  if (queue === 'unit') return all.where('w.unit_id', '=', anyOf(unitsOf(actor)));
  if (queue === 'coordinating' || queue === 'watching')
    return all.where('w.id', 'in', (helping) =>
      helping
        .selectFrom('work_units as h')
        .select('h.work_id')
        .where('h.part', '=', queue === 'watching' ? 'WATCHES' : 'COORDINATES')
        .where('h.unit_id', '=', anyOf(unitsOf(actor))),
    );
  const waits = all.where('w.accepted_at', 'is', null).where('w.status', '!=', 'CANCELLED');
  if (queue === 'to_accept') {
    const submitted = waits
      .where('w.status', '=', 'SUBMITTED')
      .where('w.submitted_by', 'is distinct from', actor.personId);
    return hasRole(actor, ...OVERSEERS) ? submitted : submitted.where('w.unit_id', '=', anyOf(headed));
  }
  if (queue === 'mine')
    return waits.where((where) =>
      where.or([
        where.and([where('w.person_id', '=', actor.personId), where('w.status', '=', 'OPEN')]),
        where.and([
          where('w.unit_id', '=', anyOf(headed)),
          where.or([
            where.and([where('w.person_id', 'is', null), where('w.status', '=', 'OPEN')]),
            where.and([
              where('w.status', '=', 'SUBMITTED'),
              where('w.submitted_by', 'is distinct from', actor.personId),
            ]),
          ]),
        ]),
      ]),
    );
  return all;
}

function narrowed(all: Works, input: Filters, db: CommuneDb): Works {
  let query = all;
  if (input.state) query = query.where(stateOn(localDate(db.now)), '=', sql<State>`any(${input.state}::text[])`);
  if (input.origin) query = query.where('w.origin', 'in', input.origin);
  if (input.originId) query = query.where('w.origin_id', '=', input.originId);
  if (input.fieldNo) query = query.where('w.field_no', '=', input.fieldNo);
  if (input.unitId) query = query.where('w.unit_id', '=', input.unitId);
  if (input.personId) query = query.where('w.person_id', '=', input.personId);
  if (input.dueFrom) query = query.where('w.last_on', '>=', input.dueFrom);
  if (input.dueTo) query = query.where('w.last_on', '<=', input.dueTo);
  if (input.silent) query = query.where(isSilentAt(db.now));
  return query;
}

/** What nobody owes any more stands behind what is owed. */
const isOver = sql`(w.accepted_at is not null or w.status = 'CANCELLED')`;

/** Every order ends in the id: pages never repeat or lose a row. What has no due date comes last. */
export function sorted<Query extends Pick<Works, 'orderBy'>>(query: Query, sort: Filters['sort']): Query {
  const ordered = query as unknown as Works; // tidy: the order of a query does not depend on what it selects
  const result =
    sort === 'newest'
      ? ordered.orderBy('w.id', 'desc')
      : sort === 'unit'
        ? ordered.orderBy('w.unit_id').orderBy('w.last_on').orderBy('w.id')
        : sort === 'title'
          ? ordered.orderBy('w.search').orderBy('w.id')
          : ordered.orderBy(isOver).orderBy('w.last_on').orderBy('w.id');
  return result as unknown as Query; // tidy: as above
}

/** An exact count never holds up a list: beyond the limit the screen says "hơn 10.000". */
async function countUpTo(db: CommuneDb, matching: Works): Promise<{ count: number; isMore: boolean }> {
  const some = matching
    .select('w.id')
    .limit(sql.lit(LIST_LIMIT.counted + 1))
    .as('some');
  const { count } = await db
    .selectFrom(some)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(count, LIST_LIMIT.counted), isMore: count > LIST_LIMIT.counted };
}

import { sql } from 'kysely';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { type Actor, coveredBy, hasRole, unitsOf } from '../../platform/roles.ts';
import { calendarOf } from '../organisation/public.ts';
import { countsInput, countsOutput, type Filters, LIST_LIMIT, listInput, listOutput } from './contract.ts';
import { isSilentAt, presentRow, selectRows, stateOn, type Works } from './rows.ts';
import { HEADS, OVERSEERS, STATE_NAMES, type State } from './rules.ts';

/** Danh sách việc: what waits for me, what my units lead or help with, what is to be accepted, or all of the commune. */
export const listWorks = view({
  name: 'works.list',
  summary: 'Danh sách việc theo hàng đợi, bộ lọc và từ tìm',
  allow: 'everyone',
  input: listInput,
  output: listOutput,
  run: async (db, actor, input) => {
    const matching = await filtered(db, actor, input);
    const first = sorted(matching, input).limit(sql.lit(input.size));
    const page = input.page === 1 ? first : first.offset((input.page - 1) * input.size);
    const [rows, total, calendar] = await Promise.all([
      selectRows(sorted(worksIn(db, page), input), db).execute(),
      countUpTo(db, matching),
      calendarOf(db),
    ]);
    return { rows: rows.map((row) => presentRow(calendar, db.now, row, actor)), total };
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
const worksIn = (db: CommuneDb, page: Works): Works => db.selectFrom(page.selectAll('w').as('w')).select([]);

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
  const headed = unitsOf(actor, ...HEADS);
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
    const submitted = waits.where('w.status', '=', 'SUBMITTED').where(isByOthers(actor));
    return hasRole(actor, ...OVERSEERS) ? submitted : submitted.where('w.unit_id', '=', anyOf(headed));
  }
  if (queue === 'mine') return headed.length ? ofHead(waits, actor, headed) : ofPerson(waits, actor);
  return all;
}

const ofPerson = (waits: Works, actor: Actor): Works =>
  waits.where('w.status', '=', 'OPEN').where('w.person_id', '=', anyOf(holders(actor)));

/** This person, and whom he stands in for today. */
const holders = (actor: Actor): number[] =>
  [actor.personId, ...coveredBy(actor).map(({ personId }) => personId)].filter((one) => one !== null);

/** Nobody accepts what he reported himself, nor in the place of the one who did. */
function isByOthers(actor: Actor) {
  const heads = actor.assignments.filter(({ role }) => HEADS.includes(role) || OVERSEERS.includes(role));
  const barred = holders(actor).filter(
    (person) => person === actor.personId || heads.every(({ covers }) => covers?.personId === person),
  );
  return sql<boolean>`(w.submitted_by is null or w.submitted_by <> all(${barred}::bigint[]))`;
}

/** A head also owes what nobody in the unit has yet, and an answer to what was handed in. */
const ofHead = (waits: Works, actor: Actor, headed: number[]): Works =>
  waits.where((where) =>
    where.or([
      where.and([where('w.status', '=', 'OPEN'), where('w.person_id', '=', anyOf(holders(actor)))]),
      where.and([
        where('w.unit_id', '=', anyOf(headed)),
        where.or([
          where.and([where('w.status', '=', 'OPEN'), where('w.person_id', 'is', null)]),
          where.and([where('w.status', '=', 'SUBMITTED'), isByOthers(actor)]),
        ]),
      ]),
    ]),
  );

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
export function sorted(query: Works, { queue, sort }: Pick<Filters, 'queue' | 'sort'>): Works {
  if (sort === 'newest') return query.orderBy('w.id', 'desc');
  if (sort === 'unit') return query.orderBy('w.unit_id').orderBy('w.last_on').orderBy('w.id');
  if (sort === 'title') return query.orderBy('w.search').orderBy('w.id');
  // What waits for somebody is never over, and the index already has it in this order.
  const owed = queue === 'mine' || queue === 'to_accept' ? query : query.orderBy(isOver);
  return owed.orderBy('w.last_on').orderBy('w.id');
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

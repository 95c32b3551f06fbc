import { sql } from 'kysely';
import type { WorkingCalendar } from '../../../lib/vn-calendar/public.ts';
import { view } from '../../../platform/action.ts';
import { localTime } from '../../../platform/clock.ts';
import { calendarOf } from '../../organisation/public.ts';
import { remainingOf } from '../clocks.ts';
import { LIST_LIMIT } from '../contract.ts';
import { READERS } from '../rules.ts';
import { listReceptionsInput, listReceptionsOutput } from './contract.ts';
import { RECEPTION_STATUSES, type ReceptionStatus } from './rules.ts';

export const listReceptions = view({
  name: 'dossiers.list_receptions',
  summary: 'Hồ sơ tiếp nhận hộ cơ quan khác',
  allow: READERS,
  input: listReceptionsInput,
  output: listReceptionsOutput,
  personal: ({ search }, { rows }) => ({
    recordIds: rows.map(({ id }) => id),
    fields: search ? ['applicant_name'] : [],
  }),
  run: async (db, _, { status, search, page, size }) => {
    let matching = db.selectFrom('receptions as r').select([]);
    if (status) matching = matching.where('r.status', '=', status);
    if (search !== undefined)
      matching = matching.where(sql<boolean>`r.id in (select search_receptions(${search}, ${LIST_LIMIT.counted + 1}))`);
    const some = matching.select('r.id').limit(sql.lit(LIST_LIMIT.counted + 1));
    const [rows, { count }, calendar] = await Promise.all([
      matching
        .innerJoinLateral(
          (join) =>
            join
              .selectFrom('procedure_versions as version')
              .whereRef('version.procedure_id', '=', 'r.procedure_id')
              .select('version.name')
              .orderBy('version.valid_from', 'desc')
              .limit(1)
              .as('v'),
          (join) => join.onTrue(),
        )
        .select(['r.id', 'r.code', 'r.status', 'r.applicant_name', 'r.resolver_name', 'r.received_at', 'r.due_at'])
        .select('v.name')
        .orderBy('r.received_at', 'desc')
        .orderBy('r.id', 'desc')
        .limit(size)
        .offset((page - 1) * size)
        .execute(),
      db
        .selectFrom(some.as('some'))
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
      calendarOf(db),
    ]);
    return {
      rows: rows.map((row) => ({
        id: row.id,
        code: row.code,
        status: row.status,
        procedureName: row.name,
        applicantName: row.applicant_name,
        resolverName: row.resolver_name,
        receivedAt: localTime(row.received_at),
        dueAt: row.due_at && localTime(row.due_at),
        remaining: remainingFor(calendar, db.now, row),
      })),
      total: { count: Math.min(count, LIST_LIMIT.counted), isMore: count > LIST_LIMIT.counted },
    };
  },
});

/** The promised day binds until the result is here. */
export function remainingFor(
  calendar: WorkingCalendar,
  now: Date,
  { status, due_at }: { status: ReceptionStatus; due_at: Date | null },
) {
  const finishedAt = RECEPTION_STATUSES[status].phase === 'open' ? null : now;
  return remainingOf(calendar, now, { dueAt: due_at, pausedAt: null, finishedAt });
}

import { type SelectQueryBuilder, sql } from 'kysely';
import { daysBetween, type WorkingCalendar, workingDaysBetween } from '../../lib/vn-calendar/public.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { Actor } from '../../platform/roles.ts';
import type { WorkRow } from './contract.ts';
import { HEADS, SILENT_DAYS, SOON_DAYS, type State, type Status } from './rules.ts';

export type Works = SelectQueryBuilder<Database & { w: Database['works'] }, 'w', object>;

/** What state a work is in today; the function in the database is the only place that knows. */
export const stateOn = (today: string) =>
  sql<State>`work_state(w.status, w.finished_on, w.judged_on, w.last_on, w.starts_on, ${today}::date)`;

/** Under way, and nobody has said a word for so long; each commune says how long. */
export const isSilentAt = (now: Date) =>
  sql<boolean>`(w.status = 'OPEN' and greatest(w.touched_at, w.starts_on::timestamptz) < ${now}::timestamptz
    - make_interval(days => coalesce((select silent_days from work_settings), ${SILENT_DAYS})::integer)
    and ${stateOn(localDate(now))} = 'running')`;

/** The rows as every list of works shows them. */
export const selectRows = (query: Works, db: CommuneDb) =>
  query
    .innerJoin('units as u', 'u.id', 'w.unit_id')
    .leftJoin('people as p', 'p.id', 'w.person_id')
    .select(['w.id', 'w.version', 'w.title', 'w.period', 'w.origin', 'w.origin_label', 'w.field_no', 'w.unit_id'])
    .select(['u.short_name as unit', 'w.person_id', 'p.full_name as person', 'w.starts_on', 'w.due_on', 'w.last_on'])
    .select(['w.is_before', 'w.finished_on', 'w.status', 'w.blocked_reason', 'w.percent'])
    .select([stateOn(localDate(db.now)).as('state'), isSilentAt(db.now).as('is_silent')]);

type Row = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number];

export function presentRow(
  calendar: WorkingCalendar,
  now: Date,
  row: Row,
  actor: Pick<Actor, 'assignments'> = { assignments: [] },
): WorkRow {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    period: row.period,
    origin: row.origin,
    originLabel: row.origin_label,
    fieldNo: row.field_no,
    unitId: row.unit_id,
    unit: row.unit,
    personId: row.person_id,
    person: row.person,
    standsInFor: standsInFor(actor, row),
    startsOn: row.starts_on,
    dueOn: row.due_on,
    isBefore: row.is_before,
    finishedOn: row.finished_on,
    state: row.state,
    isSubmitted: row.status === 'SUBMITTED',
    isBlocked: row.blocked_reason !== null,
    isSilent: row.is_silent,
    percent: row.percent,
    distance: distanceOf(calendar, localDate(now), { lastOn: row.last_on, status: row.status }),
  };
}

/** Whose work it is, of those this person stands in for: its officer's, or of the head who is to share it out or accept it. */
function standsInFor({ assignments }: Pick<Actor, 'assignments'>, row: Row): string | null {
  const holder = assignments.find(({ covers }) => covers !== undefined && covers.personId === row.person_id);
  if (row.status === 'OPEN' && row.person_id !== null) return holder?.covers?.name ?? null;
  if (row.status !== 'OPEN' && row.status !== 'SUBMITTED') return null;
  const heads = assignments.filter(({ role, unitId }) => HEADS.includes(role) && unitId === row.unit_id);
  return heads.some(({ covers }) => covers === undefined) ? null : (heads[0]?.covers?.name ?? null);
}

/** "quá 16 ngày (12 ngày làm việc)": as people count, and as the law does; nothing once it is done. */
export function distanceOf(
  calendar: WorkingCalendar,
  today: string,
  { lastOn, status }: { lastOn: string | null; status: Status },
): WorkRow['distance'] {
  if (lastOn === null || status !== 'OPEN') return null;
  const days = daysBetween(today, lastOn);
  // Counted from the day that was promised, so that a due Sunday takes no working day off.
  const workingDays =
    days < 0 ? -workingDaysBetween(calendar, lastOn, today) : workingDaysBetween(calendar, today, lastOn);
  const [past, pastWorking] = [Math.abs(days), Math.abs(workingDays)];
  const plural = (count: number) => `${count} day${count === 1 ? '' : 's'}`;
  if (days < 0)
    return {
      overdue: true,
      soon: false,
      days,
      workingDays,
      vi: `quá ${past} ngày (${pastWorking} ngày làm việc)`,
      en: `${plural(past)} overdue (${pastWorking} working)`,
    };
  const soon = days <= SOON_DAYS;
  if (days === 0) return { overdue: false, soon, days, workingDays, vi: 'hết hạn hôm nay', en: 'due today' };
  return { overdue: false, soon, days, workingDays, vi: `còn ${days} ngày`, en: `${plural(days)} left` };
}

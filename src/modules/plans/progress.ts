import { sql } from 'kysely';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { type OccurrenceState, REFERENCES, type TaskState, taskState } from './rules.ts';

export interface TaskProgress {
  versionId: number;
  itemId: number;
  /** Null of a task that only tasks of other plans carry out, while none does. */
  state: TaskState | null;
  all: number;
  done: number;
  occurrences: readonly OccurrenceState[];
}

/**
 * How the tasks of some versions stand today, from the works they made and from those of the tasks that carry them out:
 * computed at every read, so never stale.
 */
export async function readTaskStates(db: CommuneDb, versionIds: readonly number[]): Promise<TaskProgress[]> {
  if (versionIds.length === 0) return [];
  const today = localDate(db.now);
  const { rows } = await sql<{
    versionId: number;
    itemId: number;
    isUpper: boolean;
    works: (OccurrenceState & { isDone: boolean })[];
  }>`with recursive carried as (
      select distinct item_id as root, item_id as by_item from plan_tasks where version_id = any(${versionIds}::bigint[])
      union select c.root, l.item_id from carried c join plan_item_links l
        on l.carries_out_item_id = c.by_item and l.status = 'LINKED')
    select t.version_id as "versionId", t.item_id as "itemId",
      p.is_programme or p.kind = any(${REFERENCES}::text[]) as "isUpper",
      coalesce(jsonb_agg(jsonb_build_object(
        'state', work_state(w.status, w.finished_on, w.judged_on, w.last_on, w.starts_on, ${today}::date),
        'isCheckIn', w.manner = 'CHECK_IN', 'isDone', w.accepted_at is not null,
        'isDue', w.status = 'DONE' or coalesce(w.last_on < ${today}::date, false))) filter (where w.id is not null), '[]') as works
    from plan_tasks t join plan_items i on i.id = t.item_id join plans p on p.id = i.plan_id
    join carried c on c.root = t.item_id
    left join works w on w.origin in ('PLAN', 'CITY', 'COMMUNE') and w.origin_id = c.by_item
    where t.version_id = any(${versionIds}::bigint[])
    group by t.version_id, t.item_id, p.is_programme, p.kind`.execute(db);
  return rows.map(({ works, isUpper, ...task }) => {
    const asked = works.filter(({ state }) => state !== 'cancelled');
    return {
      ...task,
      state: isUpper && asked.length === 0 ? null : taskState(works),
      all: asked.length,
      done: works.filter(({ isDone }) => isDone).length,
      occurrences: works,
    };
  });
}

import { sql } from 'kysely';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { type OccurrenceState, type TaskState, taskState } from './rules.ts';

export interface TaskProgress {
  versionId: number;
  itemId: number;
  state: TaskState;
  all: number;
  done: number;
}

/** How the tasks of some versions stand today, from the works they made: computed at every read, so never stale. */
export async function readTaskStates(db: CommuneDb, versionIds: readonly number[]): Promise<TaskProgress[]> {
  if (versionIds.length === 0) return [];
  const today = localDate(db.now);
  const { rows } = await sql<{
    versionId: number;
    itemId: number;
    works: (OccurrenceState & { isDone: boolean })[];
  }>`select t.version_id as "versionId", t.item_id as "itemId",
      coalesce(jsonb_agg(jsonb_build_object(
        'state', work_state(w.status, w.finished_on, w.judged_on, w.last_on, w.starts_on, ${today}::date),
        'isCheckIn', w.manner = 'CHECK_IN', 'isDone', w.accepted_at is not null,
        'isDue', w.status = 'DONE' or coalesce(w.last_on < ${today}::date, false))) filter (where w.id is not null), '[]') as works
    from plan_tasks t left join works w on w.origin in ('PLAN', 'CITY', 'COMMUNE') and w.origin_id = t.item_id
    where t.version_id = any(${versionIds}::bigint[])
    group by t.version_id, t.item_id`.execute(db);
  return rows.map(({ works, ...task }) => ({
    ...task,
    state: taskState(works),
    all: works.filter(({ state }) => state !== 'cancelled').length,
    done: works.filter(({ isDone }) => isDone).length,
  }));
}

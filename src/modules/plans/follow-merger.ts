import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { id } from '../../platform/fields.ts';
import type { Task } from '../../platform/jobs/queue.ts';
import { perform } from '../../platform/perform.ts';

/** Sáp nhập: in plans that are in force or prepared the other unit stands; replaced versions say what they said. */
const followMerger = action({
  name: 'plans.follow_merger',
  summary: 'Đổi đơn vị trong kế hoạch theo đơn vị sáp nhập',
  allow: [],
  input: z.object({ fromUnitId: id, intoUnitId: id }),
  output: z.object({ moved: z.number() }),
  run: async (db, _, { fromUnitId, intoUnitId }) => {
    const { rows } = await sql<{ id: number }>`
      update plan_tasks t set lead_unit_id = case when lead_unit_id = ${fromUnitId} then ${intoUnitId} else lead_unit_id end,
        coordinator_unit_ids = array(select distinct u from unnest(array_replace(coordinator_unit_ids, ${fromUnitId}::bigint,
          ${intoUnitId}::bigint)) u where u is distinct from ${intoUnitId} or t.lead_unit_id not in (${fromUnitId}, ${intoUnitId}))
      from plan_versions v where v.id = t.version_id and v.status not in ('REPLACED', 'DROPPED')
        and (t.lead_unit_id = ${fromUnitId} or ${fromUnitId} = any (t.coordinator_unit_ids)) returning t.id`.execute(
      db,
    );
    await sql`update plan_reports r
      set unit_ids = array(select distinct unnest(array_replace(unit_ids, ${fromUnitId}::bigint, ${intoUnitId}::bigint)))
      from plan_versions v where v.id = r.version_id and v.status not in ('REPLACED', 'DROPPED')
        and ${fromUnitId} = any (r.unit_ids)`.execute(db);
    await db.updateTable('plans').set({ unit_id: intoUnitId }).where('unit_id', '=', fromUnitId).execute();
    return { moved: rows.length };
  },
});

export const followMergerOfPlans: Task = {
  name: 'plans.follow_merger',
  run: async (platform, { actor, ids, call }) => {
    await perform(platform, followMerger, actor, ids, call);
  },
};

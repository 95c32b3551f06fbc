import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import type { Task } from '../../platform/jobs/queue.ts';
import { perform } from '../../platform/perform.ts';
import type { Holding } from '../organisation/public.ts';

/** Sáp nhập: what the unit still owes and helps with goes to the other; what is done stays where it was done. */
const followMerger = action({
  name: 'works.follow_merger',
  summary: 'Chuyển việc chưa xong theo đơn vị sáp nhập',
  allow: [],
  input: z.object({ fromUnitId: id, intoUnitId: id }),
  output: z.object({ moved: z.number() }),
  run: async (db, _, { fromUnitId, intoUnitId }) => {
    const moved = await db
      .updateTable('works')
      .set((set) => ({ unit_id: intoUnitId, version: set('version', '+', 1) }))
      .where('unit_id', '=', fromUnitId)
      .where('accepted_at', 'is', null)
      .returning('id')
      .execute();
    // Who leads a work does not help with it too.
    await sql`with gone as (delete from work_units h using works w where h.work_id = w.id and h.unit_id = ${fromUnitId}
        and w.accepted_at is null returning h.work_id, h.part, w.unit_id)
      insert into work_units (work_id, unit_id, part) select work_id, ${intoUnitId}, part from gone
        where unit_id <> ${intoUnitId} on conflict do nothing`.execute(db);
    await sql`delete from work_units h using works w where h.work_id = w.id and h.unit_id = w.unit_id
      and w.unit_id = ${intoUnitId} and w.accepted_at is null`.execute(db);
    const data = { from: fromUnitId, to: intoUnitId };
    for (const work of moved) db.tell({ noun: 'work', recordId: work.id, verb: 'follow_merger', data });
    return { moved: moved.length };
  },
});

export const followMergerOfWorks: Task = {
  name: 'works.follow_merger',
  run: async (platform, { actor, ids, call }) => {
    await perform(platform, followMerger, actor, ids, call);
  },
};

export const openWorksOfUnit: Holding = {
  vi: 'việc chưa xong',
  en: 'open works',
  count: async (db: CommuneDb, unitId) => {
    const { count } = await db
      .selectFrom('works')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('unit_id', '=', unitId)
      .where('accepted_at', 'is', null)
      .where('status', '!=', 'CANCELLED')
      .executeTakeFirstOrThrow();
    return count;
  },
};

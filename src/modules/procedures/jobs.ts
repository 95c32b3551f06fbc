import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { Task } from '../../platform/jobs/queue.ts';
import { perform } from '../../platform/perform.ts';
import type { Holding } from '../organisation/public.ts';

const id = z.number().int().positive();

/** Sáp nhập: what the unit was responsible for, closed procedures too, is now the other's. Done again, it finds nothing. */
const followMerger = action({
  name: 'procedures.follow_merger',
  summary: 'Chuyển thủ tục theo đơn vị sáp nhập',
  allow: [],
  input: z.object({ fromUnitId: id, intoUnitId: id }),
  output: z.object({ moved: z.number() }),
  run: async (db, _, { fromUnitId, intoUnitId }) => {
    const moved = await db
      .updateTable('offered_procedures')
      .set({ responsible_unit_id: intoUnitId })
      .where('responsible_unit_id', '=', fromUnitId)
      .returning('id')
      .execute();
    const data = { from: fromUnitId, to: intoUnitId };
    for (const { id: recordId } of moved) db.tell({ noun: 'offered_procedure', recordId, verb: 'follow_merger', data });
    return { moved: moved.length };
  },
});

export const followMergerOfProcedures: Task = {
  name: 'procedures.follow_merger',
  run: async (platform, { actor, ids, call }) => {
    await perform(platform, followMerger, actor, ids, call);
  },
};

export const offeredProceduresOfUnit: Holding = {
  vi: 'thủ tục đang tiếp nhận',
  en: 'procedures being received',
  count: async (db, unitId) => {
    const { count } = await db
      .selectFrom('offered_procedures')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('responsible_unit_id', '=', unitId)
      .where((where) => where.or([where('closed_on', 'is', null), where('closed_on', '>', localDate(db.now))]))
      .executeTakeFirstOrThrow();
    return count;
  },
};

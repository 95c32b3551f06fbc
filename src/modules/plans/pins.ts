import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { id } from '../../platform/fields.ts';
import { notFound, wrongState } from '../../platform/refusals.ts';

/** So many plans are read at a glance: another one pinned takes the place of the first. */
const MOST_PINNED = 2;

/** Ghim: the plans a person wants on top of the overview; for that person alone. */
export const pinPlan = action({
  name: 'plans.pin',
  summary: 'Ghim kế hoạch lên đầu trang tổng quan của tôi, hoặc bỏ ghim',
  allow: 'everyone',
  input: z.object({ id, isPinned: z.boolean() }),
  output: z.object({ id: z.number() }),
  run: async (db, actor, { id: planId, isPinned }) => {
    const personId = actor.personId ?? 0;
    const plan = await db
      .selectFrom('plans as p')
      .leftJoin('plan_versions as v', (join) => join.onRef('v.plan_id', '=', 'p.id').on('v.status', '=', 'ISSUED'))
      .select(['p.closed_at', 'v.id as inForce'])
      .where('p.id', '=', planId)
      .executeTakeFirst();
    if (!plan) throw notFound();
    if (isPinned && (plan.closed_at || plan.inForce === null))
      throw wrongState({
        vi: 'Chỉ ghim được kế hoạch đang thực hiện.',
        en: 'Only a plan in force can be pinned.',
      });
    const own = db.deleteFrom('pinned_plans').where('person_id', '=', personId);
    if (!isPinned) await own.where('plan_id', '=', planId).execute();
    else {
      const pinned = { person_id: personId, plan_id: planId, at: db.now };
      await db
        .insertInto('pinned_plans')
        .values(pinned)
        .onConflict((conflict) => conflict.columns(['commune_id', 'person_id', 'plan_id']).doNothing())
        .execute();
      await own
        .where('plan_id', 'not in', (kept) =>
          kept
            .selectFrom('pinned_plans')
            .select('plan_id')
            .where('person_id', '=', personId)
            .orderBy('at', 'desc')
            .orderBy('plan_id', 'desc')
            .limit(MOST_PINNED),
        )
        .where('plan_id', '!=', planId)
        .execute();
    }
    db.tell({ noun: 'plan', recordId: planId, verb: isPinned ? 'pin' : 'unpin' });
    return { id: planId };
  },
});

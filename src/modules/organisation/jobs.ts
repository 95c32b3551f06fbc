import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { eachCommune } from '../../platform/jobs/each-commune.ts';
import { type Cron, enqueue, type Task } from '../../platform/jobs/queue.ts';
import { perform } from '../../platform/perform.ts';
import { notFound, Refusal, wrongState } from '../../platform/refusals.ts';
import { applyChange, UNIT_MERGED } from './apply-change.ts';
import { changeOutput, unitChangeInput } from './contract.ts';
import type { Holding } from './holdings.ts';

/** By the clock on its day, or by an administrator once what stood in the way is gone. */
export const applyUnitChange = (holdings: readonly Holding[]) =>
  action({
    name: 'organisation.apply_unit_change',
    summary: 'Thực hiện một lần đổi tên, sáp nhập, giải thể đã đến ngày',
    allow: ['administrator'],
    input: unitChangeInput,
    output: changeOutput,
    run: async (db, _, { id }) => {
      const change = await db
        .selectFrom('unit_changes')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!change) throw notFound();
      if (change.applied_at ?? change.cancelled_at)
        throw wrongState({ vi: 'Việc này đã thực hiện hoặc đã huỷ.', en: 'This has been carried out or cancelled.' });
      if (change.effective_on > localDate(db.now))
        throw wrongState({ vi: 'Chưa đến ngày có hiệu lực.', en: 'Its day has not come yet.' });
      await applyChange(db, change, holdings);
      return { id, isDone: true };
    },
  });

const APPLY = 'organisation.apply_unit_change';

/** Just after midnight in Vietnam, what has its day today; and again each night what something stood in the way of. */
export const applyUnitChangesDaily: Cron = {
  name: 'organisation.unit_changes_due',
  pattern: '5 17 * * *',
  lateHours: 24,
  run: (platform) =>
    eachCommune(platform, 'write', async (db) => {
      const due = await db
        .selectFrom('unit_changes')
        .select('id')
        .where('effective_on', '<=', localDate(db.now))
        .where('applied_at', 'is', null)
        .where('cancelled_at', 'is', null)
        .orderBy('effective_on')
        .orderBy('id')
        .execute();
      for (const { id } of due) await enqueue(db, APPLY, { changeId: id }, { once: `change-${id}` });
    }),
};

export const applyUnitChangeTask = (holdings: readonly Holding[]): Task => {
  const apply = applyUnitChange(holdings);
  return {
    name: APPLY,
    run: async (platform, { actor, ids, call }) => {
      await perform(platform, apply, actor, { id: ids.changeId }, call).catch((error: unknown) => {
        // Refused is not failed: the audit says why, the unit's page too, and the next night tries again.
        if (!(error instanceof Refusal) || error.code === 'busy') throw error;
      });
    },
  };
};

/** News of a merger goes to every room that holds something of the unit; which these are, only the house knows. */
export const unitMerged = (followers: readonly Task[]): Task => ({
  name: UNIT_MERGED,
  run: async (platform, { actor, ids, call }) => {
    for (const follower of followers) {
      const idempotencyKey = `${call.idempotencyKey}-${follower.name}`;
      await follower.run(platform, { actor, ids, call: { ...call, idempotencyKey } });
    }
  },
});

import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { forbidden } from '../../platform/refusals.ts';
import { getActiveUnit, notifyHeadsOf } from '../organisation/public.ts';
import { giveInput } from './contract-give.ts';
import { openWorks } from './make.ts';
import { GIVERS } from './rules.ts';

/** Ghi việc thành phố giao, xã giao: by a document, at a meeting, by telephone. */
export const giveWork = action({
  name: 'works.give',
  summary: 'Ghi việc thành phố giao hoặc xã giao cho một đơn vị',
  allow: GIVERS,
  input: giveInput,
  output: z.object({ id: z.number() }),
  run: async (db, _, { source, dueOn, personId, ...input }) => {
    const unit = await getActiveUnit(db, input.unitId);
    // A group or an outside body owes nothing to the commune's committee.
    if (unit.kind === 'GROUP')
      throw forbidden({
        vi: 'Tổ, ban phối hợp không nhận việc; hãy chọn một đơn vị.',
        en: 'A group takes no work; choose a unit.',
      });
    const [workId = 0] = await openWorks(db, [
      {
        ...input,
        originId: null,
        originLabel: source,
        manner: dueOn ? 'ONCE' : 'OPEN',
        dueOn: dueOn ?? null,
        personId: personId ?? null,
      },
    ]);
    await notifyHeadsOf(db, [
      { kind: 'ARRIVED', noun: 'work', recordId: workId, label: input.title.slice(0, 100), unitId: input.unitId },
    ]);
    return { id: workId };
  },
});

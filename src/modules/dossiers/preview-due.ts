import { view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import { calendarsOf } from '../organisation/public.ts';
import { legalClock, limitOf } from './clocks.ts';
import { previewDueInput, previewDueOutput } from './contract.ts';
import { getReceivable } from './receive.ts';

/** The appointment the counter will promise, explained, before anything is written. */
export const previewDue = view({
  name: 'dossiers.preview_due',
  summary: 'Ngày hẹn trả nếu tiếp nhận bây giờ, kèm cách tính',
  allow: ['counter_clerk', 'commune_police'],
  input: previewDueInput,
  output: previewDueOutput,
  run: async (db, _, { offeredProcedureId }) => {
    const offered = await getReceivable(db, offeredProcedureId);
    const calendar = (await calendarsOf(db)).receivedAt(offered.centreUnitId);
    const { dueAt, why } = legalClock(calendar, db.now, limitOf(offered.limitValue, offered.limitUnit));
    return { receivedAt: localTime(db.now), dueAt: localTime(dueAt), why };
  },
});

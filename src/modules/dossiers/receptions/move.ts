import { type Action, action } from '../../../platform/action.ts';
import { conflict, forbidden, invalid, notFound, wrongState } from '../../../platform/refusals.ts';
import { CENTRE_KEY, currentUnitId } from '../../organisation/public.ts';
import { moveReceptionInput, moveReceptionOutput } from './contract.ts';
import { mayMoveReception, RECEPTION_MOVES, RECEPTION_ROLES, type ReceptionMoveName } from './rules.ts';

/** Which moment each move writes down. */
const MOMENTS = { send: 'sent_at', take_result: 'result_at', hand_over: 'returned_at', withdraw: undefined } as const;

function makeReceptionMove(name: ReceptionMoveName): Action<typeof moveReceptionInput, typeof moveReceptionOutput> {
  const move = RECEPTION_MOVES[name];
  return action({
    name: `dossiers.reception_${name}`,
    summary: `${move.vi} (hồ sơ tiếp nhận hộ)`,
    allow: RECEPTION_ROLES,
    input: moveReceptionInput,
    output: moveReceptionOutput,
    run: async (db, actor, { id, version, reason }) => {
      const reception = await db
        .selectFrom('receptions')
        .select(['status', 'version'])
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!reception) throw notFound();
      if (reception.version !== version) throw conflict();
      const { status } = reception;
      const centreUnitId = await currentUnitId(db, CENTRE_KEY);
      const verdict = mayMoveReception(name, { status, assignments: actor.assignments, centreUnitId });
      const from: readonly string[] = move.from;
      if (verdict !== true) throw from.includes(status) ? forbidden(verdict) : wrongState(verdict);
      if (move.needsReason && !reason)
        throw invalid({ reason: { vi: `Hãy ghi lý do: ${move.article}.`, en: 'Give the reason.' } });
      const moment = MOMENTS[name];
      await db
        .updateTable('receptions')
        .set({ status: move.to, version: version + 1, ...(moment ? { [moment]: db.now } : {}) })
        .where('id', '=', id)
        .execute();
      db.tell({ noun: 'reception', recordId: id, verb: name, from: status, to: move.to, reason: reason ?? null });
      return { id, status: move.to, version: version + 1 };
    },
  });
}

export const sendReception = makeReceptionMove('send');
export const takeReceptionResult = makeReceptionMove('take_result');
export const handOverReception = makeReceptionMove('hand_over');
export const withdrawReception = makeReceptionMove('withdraw');

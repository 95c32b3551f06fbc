import { sql } from 'kysely';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { notifyHeadsOf } from '../organisation/public.ts';
import { type Movable, makeMove } from './move.ts';

const labelOf = ({ title }: { title: string }) => (title.length > 100 ? `${title.slice(0, 99)}…` : title);

/** Rings for who reported it, or holds it. */
export async function tellHolder(db: CommuneDb, work: Movable, kind: 'ACCEPTED' | 'RETURNED' | 'ANSWERED') {
  const holder = work.submitted_by ?? work.person_id;
  const news = { kind, noun: 'work', recordId: work.id, label: labelOf(work) };
  if (holder !== null) await notify(db, [holder], news);
  else await notifyHeadsOf(db, [{ ...news, unitId: work.unit_id }]);
}

export const tellHeads = (db: CommuneDb, work: Movable, kind: 'SUBMITTED' | 'ASKED', unitId = work.unit_id) =>
  notifyHeadsOf(db, [{ kind, noun: 'work', recordId: work.id, label: labelOf(work), unitId }]);

/**
 * Báo xong: done on the day the latest of its promised products took effect. Other proofs speak only where no product has
 * one; where there is none at all it is today.
 */
export const submitWork = makeMove('submit', {
  effect: async (db, work, actor) => {
    const finished = await finishedOn(db, work.id);
    await tellHeads(db, work, 'SUBMITTED');
    return {
      status: 'SUBMITTED',
      finished_on: finished,
      submitted_by: actor.personId,
      submitted_at: db.now,
      percent: 100,
      blocked_reason: null,
    };
  },
});

/** Of papers that speak of a later day (a meeting to come) none makes the work done before today. */
async function finishedOn(db: CommuneDb, id: number): Promise<string> {
  const today = localDate(db.now);
  const latest = await db
    .selectFrom('work_proofs as x')
    .innerJoin('proofs as f', 'f.id', 'x.proof_id')
    .where('x.work_id', '=', id)
    .where('x.removed_at', 'is', null)
    .select(
      sql<string | null>`coalesce(max(f.effective_on) filter (where x.product_id is not null), max(f.effective_on))`.as(
        'on',
      ),
    )
    .executeTakeFirst();
  return latest?.on && latest.on < today ? latest.on : today;
}

/** Không phát sinh: leaves the denominator once the head has accepted it. */
export const reportNotArisen = makeMove('report_not_arisen', {
  effect: async (db, work, actor, reason) => {
    await tellHeads(db, work, 'SUBMITTED');
    return {
      status: 'SUBMITTED',
      not_arisen_reason: reason,
      finished_on: localDate(db.now),
      submitted_by: actor.personId,
      submitted_at: db.now,
    };
  },
});

export const acceptWork = makeMove('accept', {
  effect: async (db, work) => {
    await tellHolder(db, work, 'ACCEPTED');
    return { status: work.not_arisen_reason === null ? 'DONE' : 'NOT_ARISEN', accepted_at: db.now };
  },
});

const OPEN_AGAIN = {
  status: 'OPEN',
  finished_on: null,
  submitted_by: null,
  submitted_at: null,
  accepted_at: null,
  not_arisen_reason: null,
} as const;

export const returnWork = makeMove('return', {
  effect: async (db, work) => {
    await tellHolder(db, work, 'RETURNED');
    return OPEN_AGAIN;
  },
});

export const reopenWork = makeMove('reopen', {
  effect: async (db, work) => {
    await tellHolder(db, work, 'RETURNED');
    return OPEN_AGAIN;
  },
});

export const blockWork = makeMove('block', {
  effect: async (_db, _work, _actor, reason) => ({ blocked_reason: reason }),
});

export const unblockWork = makeMove('unblock', { effect: async () => ({ blocked_reason: null }) });

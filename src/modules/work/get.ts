import { sql } from 'kysely';
import { view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { calendarOf } from '../organisation/public.ts';
import { getInput, getOutput, type WorkRecord } from './contract.ts';
import { readParts } from './parts.ts';
import { presentRow, selectRows, type Works } from './rows.ts';
import { MOVE_NAMES, type MoveName, type MoveQuestion, mayMove } from './rules.ts';

/** Mở việc: everything the record page shows, and what this person may do next. */
export const getWork = view({
  name: 'works.get',
  summary: 'Mở một việc',
  allow: 'everyone',
  input: getInput,
  output: getOutput,
  run: async (db, actor, { id }) => {
    const [work, parts, history, calendar] = await Promise.all([
      readWork(db, id),
      readParts(db, id),
      readHistory(db, id),
      calendarOf(db),
    ]);
    if (!work || !parts) throw notFound();
    const told = new Set(parts.proofs.map(({ productId }) => productId));
    const question: MoveQuestion = {
      status: work.status,
      origin: work.origin,
      unitId: work.unit_id,
      helperUnitIds: parts.units.filter(({ part }) => part === 'COORDINATES').map((unit) => unit.id),
      dueOn: work.due_on,
      isConditional: work.is_conditional,
      isBlocked: work.blocked_reason !== null,
      asksExtension: parts.extensions.some(({ decidedAt }) => decidedAt === null),
      submittedBy: work.submitted_by,
      missing: parts.products.filter((product) => product.explanation === null && !told.has(product.id)).length,
      personId: actor.personId,
      assignments: actor.assignments,
    };
    const verdicts = MOVE_NAMES.map((name) => {
      const verdict = mayMove(name, question);
      return [name, verdict === true ? true : { vi: verdict.vi, en: verdict.en }] as const;
    });
    return {
      ...presentRow(calendar, db.now, work, actor),
      ...presentOwn(work),
      ...parts,
      history,
      can: Object.fromEntries(verdicts) as Record<MoveName, true | { vi: string; en: string }>, // tidy: fromEntries forgets its keys
    };
  },
});

async function readWork(db: CommuneDb, id: number) {
  const one: Works = db.selectFrom('works as w').select([]).where('w.id', '=', id);
  return selectRows(one, db)
    .leftJoin('people as s', 's.id', 'w.submitted_by')
    .select(['u.name as unit_name', 'w.origin_id', 'w.manner', 'w.is_conditional', 'w.judged_on'])
    .select(['w.not_arisen_reason', 'w.submitted_by', 's.full_name as submitter', 'w.submitted_at', 'w.accepted_at'])
    .executeTakeFirst();
}

function presentOwn(work: NonNullable<Awaited<ReturnType<typeof readWork>>>) {
  return {
    status: work.status,
    originId: work.origin_id,
    manner: work.manner,
    isConditional: work.is_conditional,
    judgedOn: work.judged_on,
    unitName: work.unit_name,
    blockedReason: work.blocked_reason,
    notArisenReason: work.not_arisen_reason,
    submittedBy: work.submitted_by === null ? null : { id: work.submitted_by, name: work.submitter ?? '' },
    submittedAt: work.submitted_at && localTime(work.submitted_at),
    acceptedAt: work.accepted_at && localTime(work.accepted_at),
  };
}

async function readHistory(db: CommuneDb, id: number): Promise<WorkRecord['history']> {
  const rows = await db
    .selectFrom('events as e')
    .leftJoin('people as p', 'p.id', 'e.person_id')
    .leftJoin('units as u', 'u.id', 'e.unit_id')
    .leftJoin('people as v', (join) => join.on('v.id', '=', sql<number>`(e.data ->> 'covers')::bigint`))
    .where('e.noun', '=', 'work')
    .where('e.record_id', '=', id)
    .select(['e.id', 'e.at', 'e.device_at', 'e.verb', 'e.reason', 'p.full_name as person', 'e.role'])
    .select(['u.short_name as unit', 'v.full_name as covers'])
    .orderBy('e.id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ at, device_at, ...row }) => ({
    ...row,
    at: localTime(at),
    deviceAt: device_at && localTime(device_at),
  }));
}

import { type Selectable, sql, type Updateable } from 'kysely';
import type { z } from 'zod';
import { type Action, action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { conflict, forbidden, invalid, notFound, type Refusal, wrongState } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { moveInput, moveOutput } from './contract.ts';
import { stateOn } from './rows.ts';
import { coverOf, MOVES, type MoveName, type MoveQuestion, mayMove } from './rules.ts';

export interface Movable extends Selectable<Database['works']> {
  helper_unit_ids: number[];
  missing: number;
  asks_extension: boolean;
  /** In whose place it is done, once a move is allowed. */
  covers?: number | null;
}

/** Always in the same order, so that two who lock many wait for each other and not both. */
export function lockWorks(db: CommuneDb, ids: readonly number[]): Promise<Movable[]> {
  return db
    .selectFrom('works as w')
    .selectAll('w')
    .select([
      sql<
        number[]
      >`(select coalesce(jsonb_agg(h.unit_id), '[]') from work_units h where h.work_id = w.id and h.part = 'COORDINATES')`.as(
        'helper_unit_ids',
      ),
      sql<number>`(select count(*) from work_products r where r.work_id = w.id and r.explanation is null and not exists (
        select from work_proofs x where x.work_id = w.id and x.product_id = r.id and x.removed_at is null))`.as(
        'missing',
      ),
      sql<boolean>`exists (select from work_extensions e where e.work_id = w.id and e.decided_at is null)`.as(
        'asks_extension',
      ),
    ])
    .where('w.id', '=', sql<number>`any(${ids}::bigint[])`)
    .orderBy('w.id')
    .forUpdate('w')
    .execute();
}

export const questionOf = (work: Movable, actor: Actor): MoveQuestion => ({
  status: work.status,
  origin: work.origin,
  unitId: work.unit_id,
  helperUnitIds: work.helper_unit_ids,
  dueOn: work.due_on,
  isConditional: work.is_conditional,
  isBlocked: work.blocked_reason !== null,
  asksExtension: work.asks_extension,
  submittedBy: work.submitted_by,
  missing: work.missing,
  personId: actor.personId,
  assignments: actor.assignments,
});

/** What the table of moves says against it, for one work or each of many; a note needs no version. */
export function whyNotMove(
  name: MoveName,
  work: Movable,
  version: number | undefined,
  actor: Actor,
): Refusal | undefined {
  if (version !== undefined && work.version !== version) return conflict();
  const verdict = mayMove(name, questionOf(work, actor));
  if (verdict === true) return undefined;
  return verdict.isState ? wrongState(verdict) : forbidden(verdict);
}

export async function lockForMove(
  db: CommuneDb,
  actor: Actor,
  name: MoveName,
  id: number,
  version?: number,
): Promise<Movable> {
  const [work] = await lockWorks(db, [id]);
  if (!work) throw notFound();
  const refusal = whyNotMove(name, work, version, actor);
  if (refusal) throw refusal;
  return { ...work, covers: coverOf(name, questionOf(work, actor), work.person_id) };
}

/** What the history keeps of whose place it was done in. */
export const inPlace = ({ covers }: Pick<Movable, 'covers'>): Record<string, number> => (covers ? { covers } : {});

/** Writes what a move changes, with the next version, and tells it. */
export async function change(
  db: CommuneDb,
  work: Movable,
  verb: string,
  patch: Updateable<Database['works']>,
  reason: string | null = null,
): Promise<z.infer<typeof moveOutput>> {
  const changed = await db
    .updateTable('works as w')
    .set({ version: work.version + 1, touched_at: db.now, ...patch })
    .where('w.id', '=', work.id)
    .returning(['w.id', 'w.version', stateOn(localDate(db.now)).as('state')])
    .executeTakeFirstOrThrow();
  const [from, to] = [work.status, patch.status ?? work.status];
  db.tell({ noun: 'work', recordId: work.id, verb, from, to, reason, data: inPlace(work) });
  return changed;
}

/** What a move changes besides telling it. */
type Effect = (
  db: CommuneDb,
  work: Movable,
  actor: Actor,
  reason: string | null,
) => Promise<Updateable<Database['works']>>;

/** One action for each row of the table of moves: lock the work, ask the table, apply, tell. */
export function makeMove(name: MoveName, { effect }: { effect: Effect }): Action<typeof moveInput, typeof moveOutput> {
  return action({
    name: `works.${name}`,
    summary: MOVES[name].vi,
    allow: 'everyone',
    input: moveInput,
    output: moveOutput,
    run: async (db, actor, { id, version, reason }) => {
      const work = await lockForMove(db, actor, name, id, version);
      if (MOVES[name].needsReason && !reason)
        throw invalid({ reason: { vi: 'Hãy ghi lý do.', en: 'Give the reason; it is kept in the history.' } });
      return change(db, work, name, await effect(db, work, actor, reason ?? null), reason ?? null);
    },
  });
}

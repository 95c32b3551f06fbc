import { type Selectable, sql, type Updateable } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { type Action, action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { conflict, forbidden, invalid, notFound, type Refusal, wrongState } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { CENTRE_KEY } from '../organisation/public.ts';
import { moveInput, moveOutput } from './contract.ts';
import { MOVES, type MoveName, mayMove } from './rules.ts';

export interface Movable extends Selectable<Database['dossiers']> {
  last_position: number | null;
  centre_unit_id: number | null;
  next_step: Pick<Selectable<Database['dossier_steps']>, 'id' | 'position' | 'unit_id' | 'limit_minutes'> | null;
}

/** What a move changes besides the status. It may write to other tables of the room. */
export type Effect = (
  db: CommuneDb,
  dossier: Movable,
  actor: Actor,
  reason: string,
) => Promise<Updateable<Database['dossiers']>>;

export type MoveAction = Action<typeof moveInput, typeof moveOutput>;

/** One action for each row of the table of moves: lock the dossier, ask the table, apply, tell. */
export function makeMove(name: MoveName, effect: Effect): MoveAction {
  const move = MOVES[name];
  return action({
    name: `dossiers.${name}`,
    summary: move.vi,
    allow: move.roles,
    input: moveInput,
    output: moveOutput,
    run: async (db, actor, { id, version, reason }) => {
      const [dossier] = await lockDossiers(db, [id]);
      if (!dossier) throw notFound();
      const refusal = whyNotMove(name, dossier, version, actor);
      if (refusal) throw refusal;
      if (move.needsReason && !reason)
        throw invalid({
          reason: { vi: `Hãy ghi lý do: ${move.article}.`, en: 'Give the reason; it is kept in the history.' },
        });
      const patch = await effect(db, dossier, actor, reason ?? '');
      await db
        .updateTable('dossiers')
        .set({ status: move.to, version: version + 1, ...patch })
        .where('id', '=', id)
        .execute();
      db.tell({ noun: 'dossier', recordId: id, verb: name, from: dossier.status, to: move.to, reason: reason ?? null });
      return { id, status: move.to, version: version + 1 };
    },
  });
}

/** What the table of moves says against it, for one dossier or each of many. */
export function whyNotMove(name: MoveName, dossier: Movable, version: number, actor: Actor): Refusal | undefined {
  if (dossier.version !== version) return conflict();
  const verdict = mayMove(name, {
    status: dossier.status,
    holderUnitId: dossier.holder_unit_id,
    isLastStep: (dossier.step_position ?? 0) >= (dossier.last_position ?? 0),
    assignments: actor.assignments,
    centreUnitIds: dossier.centre_unit_id === null ? [] : [dossier.centre_unit_id],
  });
  if (verdict === true) return undefined;
  const from: readonly string[] = MOVES[name].from;
  return from.includes(dossier.status) && !isStepMistake(name, dossier) ? forbidden(verdict) : wrongState(verdict);
}

function isStepMistake(name: MoveName, dossier: Movable): boolean {
  const isLast = (dossier.step_position ?? 0) >= (dossier.last_position ?? 0);
  return (name === 'transfer' && isLast) || (name === 'finish' && !isLast);
}

/** Always in the same order, so that two who lock many wait for each other and not both. */
export function lockDossiers(db: CommuneDb, ids: readonly number[]): Promise<Movable[]> {
  return db
    .selectFrom('dossiers as d')
    .selectAll('d')
    .select([
      sql<number | null>`(select max(position) from dossier_steps s where s.dossier_id = d.id)`.as('last_position'),
      sql<number | null>`(select u.id from units u where u.key = ${CENTRE_KEY} and u.valid_to is null)`.as(
        'centre_unit_id',
      ),
    ])
    .select((select) =>
      jsonObjectFrom(
        select
          .selectFrom('dossier_steps as s')
          .select(['s.id', 's.position', 's.unit_id', 's.limit_minutes'])
          .whereRef('s.dossier_id', '=', 'd.id')
          .whereRef('s.position', '>', 'd.step_position')
          .orderBy('s.position')
          .limit(1),
      ).as('next_step'),
    )
    .where('d.id', '=', sql<number>`any(${ids}::bigint[])`)
    .orderBy('d.id')
    .forUpdate('d')
    .execute();
}

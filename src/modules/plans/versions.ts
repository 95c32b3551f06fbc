import { type Selectable, sql, type Updateable } from 'kysely';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { conflict, forbidden, notFound, wrongState } from '../../platform/refusals.ts';
import { type Actor, hasRole, ROLES } from '../../platform/roles.ts';
import { MOVES, type MoveName, mayMove, type Status } from './rules.ts';

export interface Preparing extends Selectable<Database['plan_versions']> {
  leaderless: number;
  tasks: number;
  period_from: string;
  period_to: string;
  title: string;
  kind: Selectable<Database['plans']>['kind'];
  plan_unit_id: number | null;
  is_programme: boolean;
  parent_item_id: number | null;
}

/** The version of a plan that is being prepared, or else the one in force; locked for a change. */
export async function lockVersion(db: CommuneDb, planId: number): Promise<Preparing> {
  const version = await db
    .selectFrom('plan_versions as v')
    .innerJoin('plans as p', 'p.id', 'v.plan_id')
    .selectAll('v')
    .select(['p.period_from', 'p.period_to', 'p.title', 'p.kind', 'p.unit_id as plan_unit_id', 'p.parent_item_id'])
    .select('p.is_programme')
    .select([
      sql<number>`(select count(*) from plan_tasks t where t.version_id = v.id and t.lead_unit_id is null)`.as(
        'leaderless',
      ),
      sql<number>`(select count(*) from plan_tasks t where t.version_id = v.id)`.as('tasks'),
    ])
    .where('v.plan_id', '=', planId)
    .where('p.closed_at', 'is', null)
    .orderBy('v.number', 'desc')
    .limit(1)
    .forUpdate('v')
    .executeTakeFirst();
  if (!version) throw notFound();
  return version;
}

export function rolesOf(actor: Actor, version: Pick<Preparing, 'plan_unit_id'>) {
  const held = ROLES.filter((role) => hasRole(actor, role));
  // The head of a unit prepares and issues the plan of that unit.
  const headsIt = actor.assignments.some(({ role, unitId }) => role === 'unit_head' && unitId === version.plan_unit_id);
  return headsIt ? [...held, 'coordinator' as const, 'leader' as const] : held;
}

export async function lockForMove(
  db: CommuneDb,
  actor: Actor,
  name: MoveName,
  { id, version }: { id: number; version: number },
): Promise<Preparing> {
  const found = await lockVersion(db, id);
  if (found.version !== version) throw conflict();
  const verdict = mayMove(name, { ...found, roles: rolesOf(actor, found) });
  if (verdict !== true) throw verdict.isState ? wrongState(verdict) : forbidden(verdict);
  return found;
}

export async function touchVersion(
  db: CommuneDb,
  version: Preparing,
  verb: string,
  patch: Updateable<Database['plan_versions']> = {},
): Promise<{ id: number; version: number; status: Status }> {
  const touched = await db
    .updateTable('plan_versions')
    .set({ version: version.version + 1, ...patch })
    .where('id', '=', version.id)
    .returning(['version', 'status'])
    .executeTakeFirstOrThrow();
  const data = { number: version.number };
  db.tell({ noun: 'plan', recordId: version.plan_id, verb, from: version.status, to: touched.status, data });
  return { id: version.plan_id, ...touched };
}

export const roleList = (name: MoveName) => [...MOVES[name].roles, 'unit_head' as const];

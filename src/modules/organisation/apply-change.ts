import type { Selectable } from 'kysely';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { enqueue } from '../../platform/jobs/queue.ts';
import { type Holding, refuseWhileHolding } from './holdings.ts';
import { moveEverybody } from './moving.ts';

export type Change = Selectable<Database['unit_changes']>;

export const UNIT_MERGED = 'organisation.unit_merged';

/** What was being received while the unit ended is found by looking again: soon, and once more for what took long. */
const LATER_LOOKS_MS = [5_000, 60_000, 600_000];

/** Its day has come. */
export async function applyChange(db: CommuneDb, change: Change, holdings: readonly Holding[]): Promise<void> {
  if (change.kind === 'RENAMED') await rename(db, change);
  else {
    if (change.kind === 'DISSOLVED') await refuseWhileHolding(db, change.unit_id, holdings);
    await db.updateTable('units').set({ valid_to: change.effective_on }).where('id', '=', change.unit_id).execute();
    await endMembers(db, change);
    if (change.into_unit_id !== null) await merge(db, change, change.into_unit_id);
  }
  await db.updateTable('unit_changes').set({ applied_at: db.now }).where('id', '=', change.id).execute();
  const data = { change: change.id, into: change.into_unit_id };
  db.tell({ noun: 'unit', recordId: change.unit_id, verb: VERBS[change.kind], data });
}

/** A committee that ends lets its members go; the one it is merged into has a decision of its own. */
async function endMembers(db: CommuneDb, change: Change): Promise<void> {
  await db
    .updateTable('group_members')
    .set({ valid_to: change.effective_on })
    .where('unit_id', '=', change.unit_id)
    .where('valid_to', 'is', null)
    .where('valid_from', '<', change.effective_on)
    .execute();
}

const VERBS = { RENAMED: 'rename', MERGED: 'merge', DISSOLVED: 'dissolve' } as const;

/** The old name stays a way of writing the unit: papers go on using it. */
async function rename(db: CommuneDb, change: Change): Promise<void> {
  const former = await db
    .selectFrom('units')
    .select(['name', 'short_name', 'symbol'])
    .where('id', '=', change.unit_id)
    .executeTakeFirstOrThrow();
  const name = change.name ?? former.name;
  const short_name = change.short_name ?? former.short_name;
  const symbol = change.symbol ?? former.symbol;
  await db.updateTable('units').set({ name, short_name, symbol }).where('id', '=', change.unit_id).execute();
  await db
    .updateTable('unit_changes')
    .set({ former_name: former.name, former_short_name: former.short_name, former_symbol: former.symbol })
    .where('id', '=', change.id)
    .execute();
  const old = [former.name, former.short_name].filter((alias) => alias !== name && alias !== short_name);
  await addAliases(db, change.unit_id, old);
}

/** People and names go at once; what the rooms below hold of the unit follows by their jobs. */
async function merge(db: CommuneDb, change: Change, into: number): Promise<void> {
  const unit = await db
    .selectFrom('units')
    .select(['name', 'short_name'])
    .where('id', '=', change.unit_id)
    .executeTakeFirstOrThrow();
  const aliases = await db.selectFrom('unit_aliases').select('alias').where('unit_id', '=', change.unit_id).execute();
  await addAliases(db, into, [unit.name, unit.short_name, ...aliases.map(({ alias }) => alias)]);
  await moveEverybody(db, change.unit_id, into, change.effective_on);
  const ids = { fromUnitId: change.unit_id, intoUnitId: into };
  await enqueue(db, UNIT_MERGED, ids);
  for (const later of LATER_LOOKS_MS) await enqueue(db, UNIT_MERGED, ids, { at: new Date(db.now.getTime() + later) });
}

async function addAliases(db: CommuneDb, unitId: number, aliases: readonly string[]): Promise<void> {
  const rows = [...new Set(aliases)].map((alias) => ({ unit_id: unitId, alias }));
  if (rows.length === 0) return;
  await db
    .insertInto('unit_aliases')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['commune_id', 'unit_id', 'alias']).doNothing())
    .execute();
}

// Compiled by tsc with everything else and never run: each @ts-expect-error is a mistake that must stay impossible.
import type { Kysely, Transaction } from 'kysely';
import type pg from 'pg';
import { namedUnits } from '../src/modules/organisation/public.ts';
import type { CommuneDb } from '../src/platform/database/commune-db.ts';
import type { Database } from '../src/platform/database/schema.ts';

interface UnboundHandles {
  pool: pg.Pool;
  client: pg.PoolClient;
  kysely: Kysely<Database>;
  transaction: Transaction<Database>;
}

export async function onlyABoundHandleOpensARoom(bound: CommuneDb, unbound: UnboundHandles): Promise<void> {
  await namedUnits(bound);
  // @ts-expect-error a pool belongs to no commune
  await namedUnits(unbound.pool);
  // @ts-expect-error a connection belongs to no commune
  await namedUnits(unbound.client);
  // @ts-expect-error Kysely over the same tables is not bound to a commune
  await namedUnits(unbound.kysely);
  // @ts-expect-error neither is a transaction of it
  await namedUnits(unbound.transaction);
  // @ts-expect-error nor an object that copies the handle's members
  await namedUnits({ ...bound });
}

export async function theCommuneIsNeverWrittenByHand(db: CommuneDb): Promise<void> {
  const aliases = db.insertInto('unit_aliases');
  await aliases.values({ unit_id: 1, alias: 'VP' }).execute();
  // @ts-expect-error the column's default fills it
  await aliases.values({ unit_id: 1, alias: 'VP', commune_id: 2 }).execute();
  const dossier = db.updateTable('dossiers').where('id', '=', 1);
  await dossier.set({ subject: 'Xin cấp lại' }).execute();
  // @ts-expect-error a record never moves to another commune
  await dossier.set({ commune_id: 2 }).execute();
  // @ts-expect-error what the database computes is not written
  await dossier.set({ search: 'tran thi buoi' }).execute();
}

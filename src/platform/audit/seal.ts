import { sql } from 'kysely';
import type pg from 'pg';
import { inCommune } from '../database/commune-db.ts';
import { eachCommune } from '../jobs/each-commune.ts';
import { type Cron, enqueue, type Task } from '../jobs/queue.ts';
import { readSealedRows, sealRows } from './serialise.ts';

/** One seal is one short transaction, however many rows wait. */
export const MOST_ROWS = 5_000;
export const FIRST_PREVIOUS_HASH = Buffer.alloc(32);
const FIRST_TRANSACTION = '0';
const TAKEN = '23505';

/** Transactions below the oldest one still running are over: nothing will be added among them any more. */
const HORIZON = 'pg_snapshot_xmin(pg_current_snapshot())';
/** Never lower than a seal, unless the database was copied row by row: then the job says so, rather than nobody. */
const NEWEST = 'pg_snapshot_xmax(pg_current_snapshot())';
const LAST_SEAL = 'select to_transaction, hash from audit_seals order by to_transaction desc limit 1';

/** Each minute, for whichever communes have something new; a commune whose sealing fails holds up no other. */
export const sealEveryMinute: Cron = {
  name: 'audit.seal_due',
  pattern: '* * * * *',
  lateHours: 0,
  run: (platform) =>
    eachCommune(platform, 'write', async (db) => {
      const { rows } = await sql<{ due: boolean }>`
        with last as (select coalesce((select to_transaction from audit_seals order by to_transaction desc limit 1), '0') as "to")
        select exists (select from audit where transaction_id < ${sql.raw(HORIZON)} and transaction_id >= (select "to" from last))
          or (select "to" from last) > ${sql.raw(NEWEST)} as due`.execute(db);
      if (rows[0]?.due) await enqueue(db, sealAudit.name, {}, { once: 'next' });
    }),
};

export const sealAudit: Task = {
  name: 'audit.seal',
  run: async ({ pool, clock }, { actor }) => {
    const client = await pool.connect();
    try {
      await sealCommune(client, actor.communeId, clock.now());
    } finally {
      client.release();
    }
  },
};

/** Seals all that is certain; answers how many rows that were. */
export async function sealCommune(
  client: pg.PoolClient,
  communeId: number,
  now: Date,
  mostRows = MOST_ROWS,
): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await inCommune(client, communeId, 'write', now, () =>
      sealNext(client, communeId, now, mostRows),
    ).catch((error: unknown) => {
      // Another worker has just sealed the same rows.
      if (error instanceof Error && 'code' in error && error.code === TAKEN) return 0;
      throw error;
    });
    if (count === 0) return sealed;
    sealed += count;
  }
}

async function sealNext(client: pg.PoolClient, communeId: number, now: Date, mostRows: number): Promise<number> {
  const last = (await client.query(LAST_SEAL)).rows[0];
  const from: string = last?.to_transaction ?? FIRST_TRANSACTION;
  const previousHash: Buffer = last?.hash ?? FIRST_PREVIOUS_HASH;
  const { to, sealedAt } = await findEnd(client, from, now, mostRows);
  if (to === undefined) return 0;
  const span = { previousHash, communeId, from, to, sealedAt };
  const { hash, marks, count } = await sealRows(span, readSealedRows(client, from, to));
  await client.query(
    `insert into audit_seals (from_transaction, to_transaction, row_count, previous_hash, hash, row_marks, sealed_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [from, to, count, previousHash, hash, marks, now],
  );
  return count;
}

/** Up to the horizon, or to the last whole transaction that keeps a seal small; nowhere when no row waits. */
async function findEnd(
  client: pg.PoolClient,
  from: string,
  now: Date,
  mostRows: number,
): Promise<{ to: string | undefined; sealedAt: string }> {
  const { rows } = await client.query(
    `with waiting as (select transaction_id from audit where transaction_id >= $1 and transaction_id < ${HORIZON}
       order by transaction_id, id limit $2)
     select count(*) as count, min(transaction_id) as first, max(transaction_id) as last, ${HORIZON} as horizon,
       ${NEWEST} < $1 as is_behind, extract(epoch from $3::timestamptz)::text as sealed_at
     from waiting`,
    [from, mostRows + 1, now],
  );
  const { count, first, last, horizon, is_behind, sealed_at } = rows[0];
  if (is_behind)
    throw new Error(
      `Transactions are numbered lower than the last seal (${from}): this database was copied row by row. See docs/decisions/0002-backup.md.`,
    );
  if (count === 0) return { to: undefined, sealedAt: sealed_at };
  if (count <= mostRows) return { to: horizon, sealedAt: sealed_at };
  // One transaction of more rows than a seal should have: it is sealed whole.
  return { to: first === last ? String(BigInt(last) + 1n) : last, sealedAt: sealed_at };
}

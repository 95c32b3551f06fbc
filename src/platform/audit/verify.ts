import type pg from 'pg';
import { inCommune } from '../database/commune-db.ts';
import { FIRST_PREVIOUS_HASH } from './seal.ts';
import { ID_BYTES, MARK_BYTES, readSealedRows, sealRows } from './serialise.ts';

/** The first place where a chain no longer tells what it was told. */
export interface Break {
  kind: 'row_changed' | 'row_missing' | 'row_inserted' | 'seal_missing' | 'seal_changed' | 'counter_behind';
  sealId: number;
  /** The audit row; null when the seal itself is what is wrong. */
  auditId: number | null;
}

export interface Verdict {
  communeId: number;
  seals: number;
  rows: number;
  lastSeal: { id: number; hash: string; sealedAt: Date } | undefined;
  unsealed: { count: number; oldestAt: Date | null };
  broken: Break | undefined;
}

interface Seal {
  id: number;
  from_transaction: string;
  to_transaction: string;
  row_count: number;
  previous_hash: Buffer;
  hash: Buffer;
  row_marks: Buffer;
  sealed_at: Date;
  sealed_epoch: string;
}

const NEXT_SEAL = `select id, from_transaction, to_transaction, row_count, previous_hash, hash, row_marks, sealed_at,
  extract(epoch from sealed_at)::text as sealed_epoch
  from audit_seals where to_transaction > $1 order by to_transaction limit 1`;

/** Reckons the chain of one commune anew, a seal at a time, as the server itself may read it. */
export function verifyCommune(client: pg.PoolClient, communeId: number, now: Date): Promise<Verdict> {
  return inCommune(client, communeId, 'read', now, async () => {
    await client.query('set transaction isolation level repeatable read');
    const verdict: Verdict = {
      ...{ communeId, seals: 0, rows: 0, lastSeal: undefined, broken: undefined },
      unsealed: { count: 0, oldestAt: null },
    };
    let previous: Pick<Seal, 'to_transaction' | 'hash'> = { to_transaction: '0', hash: FIRST_PREVIOUS_HASH };
    for (;;) {
      const seal: Seal | undefined = (await client.query(NEXT_SEAL, [previous.to_transaction])).rows[0];
      if (!seal) break;
      verdict.broken ??= await examine(client, communeId, seal, previous);
      verdict.seals++;
      verdict.rows += seal.row_count;
      verdict.lastSeal = { id: seal.id, hash: seal.hash.toString('hex'), sealedAt: seal.sealed_at };
      previous = seal;
    }
    return { ...verdict, ...(await lookBeyond(client, previous.to_transaction, verdict)) };
  });
}

async function examine(
  client: pg.PoolClient,
  communeId: number,
  seal: Seal,
  previous: Pick<Seal, 'to_transaction' | 'hash'>,
): Promise<Break | undefined> {
  if (seal.from_transaction !== previous.to_transaction)
    return { kind: 'seal_missing', sealId: seal.id, auditId: null };
  const { from_transaction: from, to_transaction: to, previous_hash: previousHash, sealed_epoch: sealedAt } = seal;
  const span = { previousHash, communeId, from, to, sealedAt };
  const { hash, marks, count } = await sealRows(span, readSealedRows(client, from, to));
  const isTrue = hash.equals(seal.hash) && previousHash.equals(previous.hash) && count === seal.row_count;
  if (isTrue && marks.equals(seal.row_marks)) return undefined;
  const difference = isTrue ? undefined : firstDifference(readMarks(seal.row_marks), readMarks(marks));
  return difference ? { ...difference, sealId: seal.id } : { kind: 'seal_changed', sealId: seal.id, auditId: null };
}

function firstDifference(
  sealed: Map<number, string>,
  found: Map<number, string>,
): { kind: Break['kind']; auditId: number } | undefined {
  for (const [auditId, mark] of sealed) {
    const now = found.get(auditId);
    if (now === undefined) return { kind: 'row_missing', auditId };
    if (now !== mark) return { kind: 'row_changed', auditId };
  }
  for (const auditId of found.keys()) if (!sealed.has(auditId)) return { kind: 'row_inserted', auditId };
  return undefined;
}

function readMarks(marks: Buffer): Map<number, string> {
  const map = new Map<number, string>();
  for (let at = 0; at + MARK_BYTES <= marks.length; at += MARK_BYTES)
    map.set(Number(marks.readBigInt64BE(at)), marks.toString('hex', at + ID_BYTES, at + MARK_BYTES));
  return map;
}

/** What came after the last seal; and whether it can be sealed at all. */
async function lookBeyond(client: pg.PoolClient, end: string, { broken, lastSeal }: Verdict) {
  const { rows } = await client.query(
    `select count(*) as count, min(at) as oldest, pg_snapshot_xmax(pg_current_snapshot()) < $1 as is_behind
     from audit where transaction_id >= $1`,
    [end],
  );
  const { count, oldest, is_behind } = rows[0];
  const behind: Break = { kind: 'counter_behind', sealId: lastSeal?.id ?? 0, auditId: null };
  return { unsealed: { count, oldestAt: oldest }, broken: broken ?? (is_behind ? behind : undefined) };
}

/** A seal known from elsewhere must still stand: whoever cuts off the end of a chain leaves no trace in the chain. */
export async function isSealKept(
  pool: pg.Pool,
  { communeId, sealId, hash }: { communeId: number; sealId: number; hash: string },
  now: Date,
): Promise<boolean> {
  const client = await pool.connect();
  try {
    return await inCommune(client, communeId, 'read', now, async () => {
      const { rows } = await client.query('select hash from audit_seals where id = $1', [sealId]);
      return rows[0]?.hash.toString('hex') === hash;
    });
  } finally {
    client.release();
  }
}

/** Every commune's chain, one after the other. */
export async function* verifyAll(pool: pg.Pool, now: Date): AsyncGenerator<Verdict & { agencyCode: string }> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('select id, agency_code from communes order by id');
    for (const { id, agency_code } of rows)
      yield { ...(await verifyCommune(client, id, now)), agencyCode: agency_code };
  } finally {
    client.release();
  }
}

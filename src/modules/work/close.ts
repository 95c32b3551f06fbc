import { sql } from 'kysely';
import type { CommuneDb } from '../../platform/database/commune-db.ts';

export interface IssuedDocument {
  title: string;
  number: string;
  date: string;
}

/** What an issued document itself fulfils closes with its number and date: nobody ticks it. */
export async function closeByDocument(
  db: CommuneDb,
  workIds: readonly number[],
  document: IssuedDocument,
): Promise<void> {
  await proveByDocument(db, workIds, document);
  const closed = await db
    .updateTable('works')
    .set((set) => ({
      status: 'DONE',
      finished_on: document.date,
      submitted_at: db.now,
      accepted_at: db.now,
      percent: 100,
      version: set('version', '+', 1),
    }))
    .where('id', '=', sql<number>`any(${workIds}::bigint[])`)
    .where('accepted_at', 'is', null)
    .returning('id')
    .execute();
  for (const { id } of closed) db.tell({ noun: 'work', recordId: id, verb: 'close_by_document', to: 'DONE' });
}

/** The document becomes proof of each work's first product; whether that finishes the work others say. */
export async function proveByDocument(
  db: CommuneDb,
  workIds: readonly number[],
  { title, number, date }: IssuedDocument,
): Promise<void> {
  if (workIds.length === 0) return;
  const proof = await db
    .insertInto('proofs')
    .values({ kind: 'DOCUMENT', title: title.slice(0, 1000), number, effective_on: date, at: db.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`insert into work_proofs (work_id, product_id, proof_id, at)
    select w.id, (select r.id from work_products r where r.work_id = w.id order by r.position limit 1), ${proof.id}, ${db.now}
    from works w where w.id = any(${workIds}::bigint[])`.execute(db);
}

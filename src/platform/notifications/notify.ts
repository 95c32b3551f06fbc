import { sql } from 'kysely';
import { z } from 'zod';
import type { CommuneDb } from '../database/commune-db.ts';

export const newsKind = z.enum([
  'ASSIGNED',
  'ARRIVED',
  'SUPPLEMENTED',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'ASKED',
  'ANSWERED',
  'CHASED',
  'DUE',
  'OVERDUE',
]);

export interface News {
  kind: z.infer<typeof newsKind>;
  noun: string;
  recordId: number;
  /** What the bell shows: a code, never a name. */
  label: string;
}

/** In the same transaction as what happened; one line a person and record, lit again by later news. */
export async function notify(db: CommuneDb, personIds: readonly number[], ...news: News[]): Promise<void> {
  const rows = [...new Set(personIds)].flatMap((person_id) =>
    news.map(({ noun, recordId, label, kind }) => ({ person_id, noun, record_id: recordId, label, kind, at: db.now })),
  );
  if (rows.length === 0) return;
  await db
    .insertInto('notifications')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['commune_id', 'person_id', 'noun', 'record_id']).doUpdateSet((excluded) => ({
        kind: excluded.ref('excluded.kind'),
        label: excluded.ref('excluded.label'),
        at: db.now,
        seen_at: sql`null`,
      })),
    )
    .execute();
}

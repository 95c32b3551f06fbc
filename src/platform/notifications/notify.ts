import { sql } from 'kysely';
import type { CommuneDb } from '../database/commune-db.ts';

export interface News {
  kind: 'ASSIGNED' | 'ARRIVED' | 'SUPPLEMENTED';
  noun: string;
  recordId: number;
  /** What the bell shows: a code, never a name. */
  label: string;
}

/** In the same transaction as what happened; one line a person and record, lit again by later news. */
export async function notify(db: CommuneDb, personIds: readonly number[], news: News): Promise<void> {
  if (personIds.length === 0) return;
  await db
    .insertInto('notifications')
    .values(
      [...new Set(personIds)].map((person_id) => ({
        person_id,
        noun: news.noun,
        record_id: news.recordId,
        label: news.label,
        kind: news.kind,
        at: db.now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['commune_id', 'person_id', 'noun', 'record_id'])
        .doUpdateSet({ kind: news.kind, label: news.label, at: db.now, seen_at: sql`null` }),
    )
    .execute();
}

import { sql } from 'kysely';
import { z } from 'zod';
import { localDate } from '../clock.ts';
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

/**
 * In the same transaction as what happened; one line a person and record, lit again by later news. Whoever stands in for
 * somebody today hears of it too.
 */
export async function notify(db: CommuneDb, personIds: readonly number[], ...news: News[]): Promise<void> {
  const rows = [...new Set(personIds)].flatMap((personId) => news.map((one) => ({ personId, ...one })));
  if (rows.length === 0) return;
  const today = localDate(db.now);
  await sql`
    insert into notifications (person_id, noun, record_id, label, kind, at)
    select distinct on (h.person_id, n.noun, n."recordId") h.person_id, n.noun, n."recordId", n.label, n.kind, ${db.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n ("personId" bigint, noun text, "recordId" bigint, label text, kind text)
    cross join lateral (select n."personId" as person_id union all select r.person_id from role_assignments r
      where r.covers_person_id = n."personId" and r.valid_from <= ${today} and r.valid_to > ${today}) h
    order by h.person_id, n.noun, n."recordId"
    on conflict (commune_id, person_id, noun, record_id)
      do update set kind = excluded.kind, label = excluded.label, at = excluded.at, seen_at = null`.execute(db);
}

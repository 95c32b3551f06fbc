import { type RawBuilder, sql } from 'kysely';
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

export const channel = z.enum(['APP_AND_MAIL', 'APP', 'NONE']);

/** Being given a work is told in the application whatever a person chooses. */
const MANDATORY: readonly NewsKind[] = ['ASSIGNED', 'ARRIVED', 'RETURNED', 'CHASED'];
export const isMandatory = (kind: NewsKind) => MANDATORY.includes(kind);
/** The daily mail speaks of days to keep; of anything else for who asks for it. */
export const usualChannel = (kind: NewsKind) => (kind === 'DUE' || kind === 'OVERDUE' ? 'APP_AND_MAIL' : 'APP');

type NewsKind = z.infer<typeof newsKind>;

export interface News {
  kind: NewsKind;
  noun: string;
  recordId: number;
  /** What the bell shows: a code, never a name. */
  label: string;
}

/** Of rows `h` (whom) and `n` (what): those that the person has not turned off. */
export const isWanted: RawBuilder<boolean> = sql`not exists (select from notice_choices c
  where c.person_id = h.person_id and c.kind = n.kind and c.channel = 'NONE')`;

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
    where ${isWanted}
    order by h.person_id, n.noun, n."recordId"
    on conflict (commune_id, person_id, noun, record_id)
      do update set kind = excluded.kind, label = excluded.label, at = excluded.at, seen_at = null`.execute(db);
}

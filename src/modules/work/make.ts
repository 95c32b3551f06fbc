import { sql } from 'kysely';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Origin } from './rules.ts';

/** A work as the rooms that make works hand it in. */
export interface NewWork {
  origin: Origin;
  originId: number | null;
  /** Of a table that was brought in. */
  importId?: number;
  originLabel: string;
  fieldNo?: string | null;
  title: string;
  period?: string | null;
  manner: 'ONCE' | 'CHECK_IN' | 'EVENT' | 'OPEN';
  isConditional?: boolean;
  unitId: number;
  personId?: number | null;
  coordinatorIds: readonly number[];
  startsOn?: string | null;
  dueOn?: string | null;
  isBefore?: boolean;
  products: readonly string[];
}

/** Any number of works with their units and products, in one statement. Who is told of them is the caller's to say. */
export async function openWorks(db: CommuneDb, works: readonly NewWork[]): Promise<number[]> {
  if (works.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    with given as materialized (
      select nextval('works_id_seq') as id, g.*
      from jsonb_to_recordset(${JSON.stringify(works)}::jsonb) as g (origin text, "originId" bigint, "importId" bigint, "originLabel" text,
        "fieldNo" text, title text, period text, manner text, "isConditional" boolean, "unitId" bigint, "personId" bigint,
        "coordinatorIds" jsonb, "startsOn" date, "dueOn" date, "isBefore" boolean, products jsonb)
    ), helpers as (
      insert into work_units (work_id, unit_id, part)
      select distinct g.id, h::bigint, 'COORDINATES' from given g, jsonb_array_elements_text(g."coordinatorIds") h
      where h::bigint <> g."unitId"
    ), promised as (
      insert into work_products (work_id, position, name)
      select g.id, r.position, left(r.name, 1000) from given g, jsonb_array_elements_text(g.products) with ordinality as r (name, position)
    )
    insert into works (id, origin, origin_id, import_id, origin_label, field_no, title, period, manner, is_conditional, unit_id,
      person_id, starts_on, due_on, is_before, judged_on, touched_at)
    overriding system value
    select id, origin, "originId", "importId", "originLabel", "fieldNo", title, period, manner, coalesce("isConditional", false),
      "unitId", "personId", "startsOn", "dueOn", coalesce("isBefore", false),
      "dueOn" - coalesce("isBefore", false)::integer, ${db.now}
    from given order by id returning id`.execute(db);
  const ids = rows.map(({ id }) => id);
  for (const recordId of ids) db.tell({ noun: 'work', recordId, verb: 'open', from: null, to: 'OPEN' });
  return ids;
}

/** What is no longer asked for; what is done stays done. */
export async function cancelWorks(db: CommuneDb, ids: readonly number[], reason: string): Promise<void> {
  const cancelled = await db
    .updateTable('works')
    .set((set) => ({ status: 'CANCELLED', version: set('version', '+', 1) }))
    .where('id', '=', sql<number>`any(${ids}::bigint[])`)
    .where('accepted_at', 'is', null)
    .where('status', '!=', 'CANCELLED')
    .returning('id')
    .execute();
  for (const { id } of cancelled) db.tell({ noun: 'work', recordId: id, verb: 'cancel', to: 'CANCELLED', reason });
}

import { sql } from 'kysely';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { cancelWorks, type NewWork, openWorks } from './make.ts';
import type { Origin } from './rules.ts';

/** A work of one origin is the same through every amendment when it is of the same record, period and, of reports, unit. */
const keyOf = (work: { origin: Origin; originId: number | null; unitId: number; period?: string | null }) =>
  [work.originId, work.period ?? '', work.origin === 'REPORT' ? work.unitId : ''].join('|');

/**
 * What a plan now asks for. Works that stay keep all that happened to them; what is done stays done; what is no longer
 * asked for is dropped with the reason. A day moved after it had passed moves the date and never makes a work on time.
 */
export async function syncWorks(
  db: CommuneDb,
  origin: Origin,
  originIds: readonly number[],
  wanted: readonly NewWork[],
  reason: string,
): Promise<number[]> {
  const existing = await db
    .selectFrom('works')
    .select(['id', 'origin', 'origin_id as originId', 'unit_id as unitId', 'period', 'accepted_at'])
    .where('origin', '=', origin)
    .where('origin_id', '=', sql<number>`any(${originIds}::bigint[])`)
    .where('status', '!=', 'CANCELLED')
    .forUpdate()
    .execute();
  const known = new Map(existing.map((work) => [keyOf(work), work]));
  const asked = new Set(wanted.map(keyOf));
  const gone = existing.filter((work) => !asked.has(keyOf(work))).map(({ id }) => id);
  if (gone.length > 0) await cancelWorks(db, gone, reason);
  await changeWorks(
    db,
    wanted.flatMap((work) => {
      const same = known.get(keyOf(work));
      return same && !same.accepted_at ? [{ id: same.id, ...work }] : [];
    }),
    reason,
  );
  return openWorks(
    db,
    wanted.filter((work) => !known.has(keyOf(work))),
  );
}

async function changeWorks(db: CommuneDb, works: readonly (NewWork & { id: number })[], reason: string) {
  if (works.length === 0) return;
  const today = localDate(db.now);
  const { rows } = await sql<{ id: number }>`
    update works w set title = g.title, unit_id = g."unitId", field_no = g."fieldNo", origin_label = g."originLabel",
      manner = g.manner, is_conditional = coalesce(g."isConditional", false), starts_on = g."startsOn",
      person_id = case when w.unit_id = g."unitId" then w.person_id end,
      due_on = g."dueOn", is_before = coalesce(g."isBefore", false),
      judged_on = case when w.judged_on < ${today}::date and g."dueOn" is not null then w.judged_on
        else g."dueOn" - coalesce(g."isBefore", false)::integer end,
      version = w.version + 1
    from jsonb_to_recordset(${JSON.stringify(works)}::jsonb) as g (id bigint, title text, "unitId" bigint, "fieldNo" text,
      "originLabel" text, manner text, "isConditional" boolean, "startsOn" date, "dueOn" date, "isBefore" boolean)
    where w.id = g.id and (w.title, w.unit_id, w.due_on, w.is_before, w.manner)
      is distinct from (g.title, g."unitId", g."dueOn", coalesce(g."isBefore", false), g.manner)
    returning w.id`.execute(db);
  for (const { id } of rows) db.tell({ noun: 'work', recordId: id, verb: 'amend', reason });
}

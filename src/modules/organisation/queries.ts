import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { NamedUnit } from '../../lib/unit-names/public.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { isWanted, type News } from '../../platform/notifications/notify.ts';
import { notFound, wrongState } from '../../platform/refusals.ts';

/** Trung tâm Phục vụ hành chính công (bộ phận một cửa). */
export const CENTRE_KEY = 'service_centre';
/** Lãnh đạo UBND. */
export const LEADERSHIP_KEY = 'leaders';

/** The units as the matcher of written names wants them. */
export async function namedUnits(db: CommuneDb): Promise<NamedUnit<number>[]> {
  const rows = await db
    .selectFrom('units as u')
    .select(['u.id', 'u.name', 'u.short_name', 'u.kind'])
    .select((select) =>
      jsonArrayFrom(select.selectFrom('unit_aliases as a').select('a.alias').whereRef('a.unit_id', '=', 'u.id')).as(
        'aliases',
      ),
    )
    .where('u.valid_to', 'is', null)
    .orderBy('u.position')
    .orderBy('u.id')
    .execute();
  return rows.map(({ aliases, short_name, ...unit }) => ({
    ...unit,
    aliases: [short_name, ...aliases.map(({ alias }) => alias)],
  }));
}

/** The unit that holds a key today; none where the commune has not founded it. */
export async function currentUnitId(db: CommuneDb, key: string): Promise<number | null> {
  const unit = await db
    .selectFrom('units')
    .select('id')
    .where('key', '=', key)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  return unit?.id ?? null;
}

/** Rings the bell of whoever answers today for the unit that each piece of news is for, in one statement. */
export async function notifyHeadsOf(db: CommuneDb, news: readonly (News & { unitId: number })[]): Promise<void> {
  const today = localDate(db.now);
  await sql`
    insert into notifications (person_id, noun, record_id, label, kind, at)
    select distinct h.person_id, n.noun, n."recordId", n.label, n.kind, ${db.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(news)}::jsonb)
      as n ("unitId" bigint, noun text, "recordId" bigint, label text, kind text)
    join role_assignments h on h.unit_id = n."unitId"
    where h.role in ('unit_head', 'leader') and h.valid_from <= ${today} and (h.valid_to is null or h.valid_to > ${today})
      and ${isWanted}
      and (h.covers_person_id is null or exists (select from role_assignments o where o.person_id = h.covers_person_id
        and o.role = h.role and o.unit_id = h.unit_id and o.valid_from <= ${today} and (o.valid_to is null or o.valid_to > ${today})))
    on conflict (commune_id, person_id, noun, record_id)
      do update set kind = excluded.kind, label = excluded.label, at = excluded.at, seen_at = null`.execute(db);
}

/** Kept as it is until the end of the change that asks. */
export async function getActiveUnit(db: CommuneDb, id: number) {
  const unit = await db
    .selectFrom('units')
    .select(['id', 'key', 'kind', 'valid_from', 'valid_to'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!unit) throw notFound();
  if (unit.valid_to !== null)
    throw wrongState({ vi: 'Đơn vị đã kết thúc hoạt động.', en: 'The unit has come to its end.' });
  return unit;
}

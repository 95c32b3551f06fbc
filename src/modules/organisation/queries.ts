import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { NamedUnit } from './match-unit.ts';

/** Trung tâm Phục vụ hành chính công (bộ phận một cửa). */
export const CENTRE_KEY = 'service_centre';
/** Lãnh đạo UBND. */
export const LEADERSHIP_KEY = 'leaders';

/** The units as the matcher of written names wants them. */
export async function namedUnits(db: CommuneDb): Promise<NamedUnit<number>[]> {
  const rows = await db
    .selectFrom('units as u')
    .select(['u.id', 'u.name', 'u.kind'])
    .select((select) =>
      jsonArrayFrom(select.selectFrom('unit_aliases as a').select('a.alias').whereRef('a.unit_id', '=', 'u.id')).as(
        'aliases',
      ),
    )
    .where('u.valid_to', 'is', null)
    .orderBy('u.position')
    .orderBy('u.id')
    .execute();
  return rows.map(({ aliases, ...unit }) => ({ ...unit, aliases: aliases.map(({ alias }) => alias) }));
}

/** Who answers for a unit today. */
export async function headsOf(db: CommuneDb, unitId: number): Promise<number[]> {
  const today = localDate(db.now);
  const rows = await db
    .selectFrom('role_assignments')
    .select('person_id')
    .distinct()
    .where('unit_id', '=', unitId)
    .where('role', 'in', ['unit_head', 'leader'])
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute();
  return rows.map(({ person_id }) => person_id);
}

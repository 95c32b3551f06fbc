import { jsonArrayFrom } from 'kysely/helpers/postgres';
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

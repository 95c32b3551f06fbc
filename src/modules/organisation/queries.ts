import type { CommuneDb } from '../../platform/database/commune-db.ts';

/** Trung tâm Phục vụ hành chính công (bộ phận một cửa). */
export const CENTRE_KEY = 'service_centre';
/** Lãnh đạo UBND. */
export const LEADERSHIP_KEY = 'leaders';

export async function centreUnitIds(db: CommuneDb): Promise<number[]> {
  const rows = await db
    .selectFrom('units')
    .select('id')
    .where('key', '=', CENTRE_KEY)
    .where('valid_to', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

import type { CommuneDb } from '../database/commune-db.ts';
import type { KeptFile } from './file-store.ts';

/** The same content again is the same file. */
export async function writeFileRow(db: CommuneDb, { sha256, size, mediaType }: KeptFile): Promise<number> {
  const written = await db
    .insertInto('files')
    .values({ sha256, size, media_type: mediaType, stored_at: db.now })
    .onConflict((conflict) => conflict.columns(['commune_id', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written) return written.id;
  const known = await db.selectFrom('files').select('id').where('sha256', '=', sha256).executeTakeFirstOrThrow();
  return known.id;
}

import { type CommuneDb, inCommune, type Mode } from '../database/commune-db.ts';
import type { Platform } from '../perform.ts';

/** One short transaction a commune, one after the other: no statement ever sees two of them. */
export async function eachCommune(
  { pool, clock }: Platform,
  mode: Mode,
  work: (db: CommuneDb) => Promise<unknown>,
): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ id: number }>('select id from communes order by id');
    for (const { id } of rows) await inCommune(client, id, mode, clock.now(), work);
  } finally {
    client.release();
  }
}

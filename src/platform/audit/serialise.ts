import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Every column of an audit row, as PostgreSQL writes it whatever the session's settings. */
const TEXTS = {
  commune_id: 'commune_id::text',
  id: 'id::text',
  at: 'extract(epoch from at)::text',
  action: 'action',
  outcome: 'outcome',
  account_id: 'account_id::text',
  person_id: 'person_id::text',
  record_ids: 'record_ids::text',
  fields: 'fields::text',
  refusal: 'refusal',
  request_id: 'request_id',
  transaction_id: 'transaction_id::text',
};

export const SEALED_COLUMNS = Object.keys(TEXTS);
export type SealedRow = readonly (string | null)[];

/** Ordered by the columns themselves: by a bare name they would be put in order as the texts they are read as. */
export const SELECT_SEALED_ROWS = `select ${Object.values(TEXTS).join(', ')} from audit
  where (transaction_id, id) > ($1, $2) and transaction_id < $3 order by audit.transaction_id, audit.id limit $4`;
const PAGE_ROWS = 500;

export interface SealedSpan {
  previousHash: Buffer;
  communeId: number;
  from: string;
  to: string;
  /** Seconds since 1970, as PostgreSQL writes them. */
  sealedAt: string;
}

/** Eight bytes of id and eight of hash a row: enough to name the row that no longer is what was sealed. */
export const ID_BYTES = 8;
export const MARK_BYTES = 2 * ID_BYTES;
const ID_INDEX = SEALED_COLUMNS.indexOf('id');
const TRANSACTION_INDEX = SEALED_COLUMNS.indexOf('transaction_id');

/** A few at a time: a transaction of a million rows takes hardly more memory than one of a thousand. */
export async function* readSealedRows(client: pg.PoolClient, from: string, to: string): AsyncGenerator<SealedRow> {
  let place: readonly unknown[] = [from, '0'];
  for (;;) {
    const values = [...place, to, PAGE_ROWS];
    const page = await client.query<string[]>({ text: SELECT_SEALED_ROWS, values, rowMode: 'array' });
    yield* page.rows;
    const last = page.rows.at(-1);
    if (!last || page.rows.length < PAGE_ROWS) return;
    place = [last[TRANSACTION_INDEX], last[ID_INDEX]];
  }
}

/** The chain's link: what came before, then every row, then what the seal says of itself. */
export async function sealRows(
  span: SealedSpan,
  rows: AsyncIterable<SealedRow> | Iterable<SealedRow>,
): Promise<{ hash: Buffer; marks: Buffer; count: number }> {
  const hash = createHash('sha256').update(span.previousHash);
  const pages: Buffer[] = [];
  let count = 0;
  for await (const row of rows) {
    const line = serialise(row);
    hash.update(line);
    if (count % PAGE_ROWS === 0) pages.push(Buffer.alloc(PAGE_ROWS * MARK_BYTES));
    const at = (count % PAGE_ROWS) * MARK_BYTES;
    pages.at(-1)?.writeBigInt64BE(BigInt(row[ID_INDEX] ?? 0), at);
    pages.at(-1)?.set(createHash('sha256').update(line).digest().subarray(0, ID_BYTES), at + ID_BYTES);
    count++;
  }
  hash.update(serialise(['seal', String(span.communeId), span.from, span.to, String(count), span.sealedAt]));
  return { hash: hash.digest(), marks: Buffer.concat(pages).subarray(0, count * MARK_BYTES), count };
}

/** JSON quotes every text and never holds a line break: no two lists of rows are written alike. */
export function serialise(row: SealedRow): string {
  return `${JSON.stringify(row)}\n`;
}

import { createHash } from 'node:crypto';

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

export const SELECT_SEALED_ROWS = `select ${Object.values(TEXTS).join(', ')} from audit
  where transaction_id >= $1 and transaction_id < $2 order by transaction_id, id`;

export interface SealedSpan {
  previousHash: Buffer;
  communeId: number;
  from: string;
  to: string;
  /** Seconds since 1970, as PostgreSQL writes them. */
  sealedAt: string;
}

/** Eight bytes of id and eight of hash a row: enough to name the row that no longer is what was sealed. */
export const MARK_BYTES = 16;
const ID_INDEX = SEALED_COLUMNS.indexOf('id');

/** The chain's link: what came before, then every row, then what the seal says of itself. */
export function sealRows(span: SealedSpan, rows: readonly SealedRow[]): { hash: Buffer; marks: Buffer } {
  const hash = createHash('sha256').update(span.previousHash);
  const marks = Buffer.alloc(rows.length * MARK_BYTES);
  for (const [index, row] of rows.entries()) {
    const line = serialise(row);
    hash.update(line);
    marks.writeBigInt64BE(BigInt(row[ID_INDEX] ?? 0), index * MARK_BYTES);
    createHash('sha256')
      .update(line)
      .digest()
      .copy(marks, index * MARK_BYTES + 8, 0, MARK_BYTES - 8);
  }
  hash.update(serialise(['seal', String(span.communeId), span.from, span.to, String(rows.length), span.sealedAt]));
  return { hash: hash.digest(), marks };
}

/** JSON quotes every text and never holds a line break: no two lists of rows are written alike. */
export function serialise(row: SealedRow): string {
  return `${JSON.stringify(row)}\n`;
}

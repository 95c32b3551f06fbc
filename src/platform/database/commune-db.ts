import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import type { Database } from './schema.ts';

/** What happened to a record; perform() writes it in the same transaction. Holds ids and field names, never values. */
export interface Happening {
  noun: string;
  recordId: number;
  verb: string;
  from?: string | null;
  to?: string | null;
  reason?: string | null;
  data?: Record<string, number | string | boolean | null | string[] | number[]>;
}

/**
 * A transaction already bound to one commune. Domain functions take this and nothing else: row-level security does the
 * rest, and no query ever names the commune. The private field keeps any other handle from type-checking.
 */
export class CommuneDb extends Kysely<Database> {
  readonly #communeId: number;
  readonly now: Date;
  readonly happenings: Happening[] = [];
  readonly refused: { recordId: number; code: string }[] = [];
  readonly #last: (() => Promise<void>)[] = [];

  constructor(client: pg.PoolClient, communeId: number, now: Date) {
    super({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new BoundDriver(client),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    this.#communeId = communeId;
    this.now = now;
  }

  get communeId(): number {
    return this.#communeId;
  }

  tell(happening: Happening): void {
    this.happenings.push(happening);
  }

  /** Of many records, one that was refused: where none was done, the audit says that the request was refused. */
  refuse(recordId: number, code: string): void {
    this.refused.push({ recordId, code });
  }

  /** For what takes a number from a shared counter: the lock is then held for one statement and the commit. */
  lastly(work: () => Promise<void>): void {
    this.#last.push(work);
  }

  async runLast(): Promise<void> {
    for (const work of this.#last) await work();
  }
}

const ROWS_A_FETCH = 1_000;

/** Any number of rows in the memory of a few; the end of the transaction closes the cursor. */
async function* readByCursor<R>(
  client: pg.PoolClient,
  query: CompiledQuery,
  name: string,
): AsyncIterableIterator<QueryResult<R>> {
  await client.query(`declare ${name} no scroll cursor for ${query.sql}`, [...query.parameters]);
  for (;;) {
    const { rows } = await client.query(`fetch ${ROWS_A_FETCH} from ${name}`);
    if (rows.length > 0) yield { rows };
    if (rows.length < ROWS_A_FETCH) return;
  }
}

/** Runs every query on the one connection that holds the transaction; beginning and ending it is not its business. */
class BoundDriver implements Driver {
  readonly #connection: DatabaseConnection;
  #cursors = 0;

  constructor(client: pg.PoolClient) {
    this.#connection = {
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        const { rows, rowCount } = await client.query(query.sql, [...query.parameters]);
        return rowCount === null ? { rows } : { rows, numAffectedRows: BigInt(rowCount) };
      },
      streamQuery: <R>(query: CompiledQuery) => readByCursor<R>(client, query, `cursor_${++this.#cursors}`),
    };
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('A CommuneDb is a transaction already');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

export type Mode = 'write' | 'read';

/**
 * One message begins the transaction and binds it: the statement form, which also reaches Citus shards. It travels with
 * the first query, and nobody waits for the end of a read.
 */
export async function inCommune<T>(
  client: pg.PoolClient,
  communeId: number,
  mode: Mode,
  now: Date,
  work: (db: CommuneDb) => Promise<T>,
): Promise<T> {
  if (!Number.isSafeInteger(communeId) || communeId <= 0) throw new RangeError(`Not a commune: ${communeId}`);
  const begun = client.query(`begin${mode === 'read' ? ' read only' : ''}; set local app.commune_id = '${communeId}'`);
  begun.catch(() => undefined);
  try {
    const answer = await work(new CommuneDb(client, communeId, now));
    await begun;
    if (mode === 'write') await commit(client);
    else client.query('commit').catch(() => undefined);
    return answer;
  } catch (error) {
    // On a lost connection there is nothing to undo, and the error that lost it says more.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** PostgreSQL ends a failed transaction with a friendly "ROLLBACK" and no error. */
async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit');
  if (command !== 'COMMIT') throw new Error(`The transaction was not committed: ${command}`);
}

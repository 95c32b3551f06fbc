import { createHash } from 'node:crypto';
import pg from 'pg';

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const names = new Map<string, string>();

/** Prepared once per connection under a name made from its text: the planner's work is not repeated on every request. */
class NamedStatementClient extends pg.Client {
  /** What is asked in one turn of the event loop goes out in one write: a system call costs more than most statements. */
  #gather(): void {
    const stream = this.connection?.stream;
    if (!stream || stream.writableCorked > 0) return;
    stream.cork();
    setImmediate(() => stream.uncork());
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg overloads query() in nine ways; only text with values is touched.
  override query(...given: any[]): any {
    this.#gather();
    const [text, values, callback] = given;
    if (typeof text !== 'string' || !Array.isArray(values)) return Reflect.apply(super.query, this, given);
    return Reflect.apply(super.query, this, [{ name: statementName(text), text, values }, callback].filter(Boolean));
  }
}

function statementName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('base64url');
    if (names.size < 5_000) names.set(text, name);
  }
  return name;
}

/** Pipelined, statements of one connection go out without waiting for the answers of those before them; COPY cannot. */
export function makePool(connectionString: string, most = 10, { pipeline = true } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: most,
    Client: NamedStatementClient,
    pipeline,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  // An idle connection cut by the server must not end the process; the pool replaces it.
  pool.on('error', () => undefined);
  // Nor one cut in the middle of a transaction: its next query says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** bigint identities stay below 2^53; calendar dates stay strings, never instants. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid === INT8) return Number;
  if (oid === DATE) return String;
  if (oid === INT8_ARRAY) return readNumbers;
  return format === 'binary' ? pg.types.getTypeParser(oid, format) : pg.types.getTypeParser(oid);
};

/** `{1,2}`; ids are never null. */
const readNumbers = (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',').map(Number));

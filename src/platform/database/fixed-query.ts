import { type Compilable, CompiledQuery } from 'kysely';
import type { CommuneDb } from './commune-db.ts';

/**
 * A query whose text never changes is put together once and not at every request, where that is a tenth of the work.
 * `build` may only hand its values on to the query: when it runs, they are not there yet.
 */
export function fixedQuery<Row, Values extends readonly unknown[]>(
  build: (db: CommuneDb, ...values: Values) => Compilable<Row>,
): (db: CommuneDb, ...values: Values) => Promise<Row[]> {
  const places = Array.from({ length: build.length - 1 }, (_, index) => Symbol(`value ${index + 1}`));
  let made: CompiledQuery<Row> | undefined;
  return async (db, ...values) => {
    made ??= build(db, ...(places as unknown as Values)).compile();
    const parameters = made.parameters.map((parameter) => {
      const place = typeof parameter === 'symbol' ? places.indexOf(parameter) : -1;
      return place < 0 ? parameter : values[place];
    });
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(made.sql, parameters));
    return rows;
  };
}

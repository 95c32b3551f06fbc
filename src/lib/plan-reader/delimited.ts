import type { TableRow } from './cells.ts';
import type { Line } from './lines.ts';
import { rowsOf } from './rows.ts';
import { withSpaced } from './spaced.ts';
import { unstack } from './stacked.ts';
import { tablesOf } from './tables.ts';

/** The tables of tasks of a text whose cells are parted by tabs or bars; undefined where there is none. */
export function readDelimited(lines: readonly Line[]): TableRow[] | undefined {
  const found = tablesOf(unstack(withSpaced(lines))).flatMap((table) => rowsOf(table) ?? []);
  return found.some(({ heading, cells }) => heading === undefined && cells.text) ? found : undefined;
}

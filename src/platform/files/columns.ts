import { foldAccents } from '../../lib/vn-text/public.ts';

export interface FoundRow<Name extends string> {
  /** As the spreadsheet counts. */
  line: number;
  cell: (name: Name) => string;
}

/**
 * Columns are found by their headings, in any order, with or without accents; the rest of the sheet is left alone.
 * Undefined where no row has all the required headings.
 */
export function readColumns<Name extends string>(
  table: readonly (readonly string[])[],
  headings: Record<Name, readonly string[]>,
  required: readonly NoInfer<Name>[],
): FoundRow<Name>[] | undefined {
  const isNamed = (cell: string, name: Name) => headings[name].includes(foldAccents(cell).replace(/\s+/g, ' ').trim());
  const headerAt = table.findIndex((row) => required.every((name) => row.some((cell) => isNamed(cell, name))));
  const header = table[headerAt];
  if (!header) return undefined;
  return table.slice(headerAt + 1).map((row, index) => ({
    line: headerAt + index + 2,
    cell: (name) => row[header.findIndex((cell) => isNamed(cell, name))] ?? '',
  }));
}

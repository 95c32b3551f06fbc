/** What a cell of a file may hold; a moment is written as a date and time of Vietnam. */
export type Cell = string | number | Date | null;

export interface Column<Row> {
  title: string;
  /** In characters, where the file has widths. */
  width: number;
  cell(row: Row): Cell;
}

/** The rows of a file while they are read, under a name for the sheet. */
export interface Table<Row> {
  name: string;
  columns: readonly Column<Row>[];
  rows: AsyncIterable<Row>;
}

const FORMULA = /^[=+\-@\t\r]/;

/** A spreadsheet would run it; text that a person typed never may. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text);
}

const CHUNK_LENGTH = 65_536;

/** Few large pieces: a write for every row would cost more than the row. */
export async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

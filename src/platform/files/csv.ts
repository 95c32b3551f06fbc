import { localTime } from '../clock.ts';
import { type Cell, inChunks, looksLikeFormula, type Table } from './table.ts';

/** Without it Excel takes the file for the code page of the machine and Vietnamese falls apart. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, in UTF-8. */
export async function* writeCsv<Row>(table: Table<Row>): AsyncGenerator<Buffer> {
  for await (const chunk of inChunks(linesOf(table))) yield Buffer.from(chunk);
}

async function* linesOf<Row>({ columns, rows }: Table<Row>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(columns.map(({ title }) => title));
  for await (const row of rows) yield line(columns.map(({ cell }) => cell(row)));
}

function line(cells: Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return csvMoment(cell);
  const text = looksLikeFormula(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** dd/mm/yyyy HH:mm */
function csvMoment(moment: Date): string {
  const local = localTime(moment);
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11)}`;
}

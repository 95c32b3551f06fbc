import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Rows of one table in the text form of COPY, as bytes: millions of short strings would keep the collector busy. */
export interface Sheet {
  table: string;
  columns: string;
  bytes: Buffer;
  length: number;
}

type Value = string | number | boolean | null;

const FIRST_SIZE = 65_536;
/** One UTF-16 unit is never more than three bytes of UTF-8. */
const MOST_BYTES = 3;

export function makeSheet(table: string, columns: string): Sheet {
  return { table, columns, bytes: Buffer.allocUnsafe(FIRST_SIZE), length: 0 };
}

export function addText(sheet: Sheet, text: string): void {
  const needed = sheet.length + text.length * MOST_BYTES;
  if (needed > sheet.bytes.length) {
    const larger = Buffer.allocUnsafe(Math.max(needed, sheet.bytes.length * 2));
    sheet.bytes.copy(larger, 0, 0, sheet.length);
    sheet.bytes = larger;
  }
  sheet.length += sheet.bytes.write(text, sheet.length);
}

export function addRow(sheet: Sheet, values: readonly Value[]): void {
  addText(sheet, `${values.map(copyValue).join('\t')}\n`);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export function copyValue(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return value.replace(/[\\\t\n\r]/g, (mark) => ESCAPES[mark] ?? mark);
}

export async function copySheets(client: pg.ClientBase, sheets: readonly Sheet[]): Promise<void> {
  for (const { table, columns, bytes, length } of sheets) {
    if (length === 0) continue;
    const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
    stream.end(bytes.subarray(0, length));
    await finished(stream);
  }
}

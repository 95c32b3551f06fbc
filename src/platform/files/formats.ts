import { writeCsv } from './csv.ts';
import type { Table } from './table.ts';
import { writeXlsx } from './xlsx.ts';

interface Format {
  contentType: string;
  write<Row>(table: Table<Row>): AsyncGenerator<Uint8Array>;
}

/** By the ending of the file. */
export const FILE_FORMATS = {
  csv: { contentType: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
} as const satisfies Record<string, Format>;

export type FileFormat = keyof typeof FILE_FORMATS;
export const FILE_ENDINGS: readonly FileFormat[] = ['csv', 'xlsx'];

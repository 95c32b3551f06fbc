import { Unzip, UnzipInflate } from 'fflate';

const UNZIPPED_LIMIT_BYTES = 30_000_000;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const CHUNK_BYTES = 65_536;

/**
 * A spreadsheet of a few bytes may unpack to gigabytes, whatever sizes it declares, or name one cell in its last row
 * and column, for which a reader lays out every cell before it. Throws before any reader sees such a file.
 */
export function checkXlsx(bytes: Uint8Array): void {
  let unzipped = 0;
  const unzip = new Unzip((file) => {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(file.name);
    const decoder = new TextDecoder();
    let rest = '';
    file.ondata = (error, chunk) => {
      if (error) throw error;
      unzipped += chunk.length;
      if (unzipped > UNZIPPED_LIMIT_BYTES) throw new RangeError('zip bomb');
      if (!isSheet) return;
      const text = rest + decoder.decode(chunk, { stream: true });
      for (const [, column = '', row = ''] of text.matchAll(/\br="([A-Z]*)(\d+)"/g)) checkCell(column, Number(row));
      rest = text.slice(-40);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    unzip.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
}

/** "XFD1048576": letters count in 26s. */
function checkCell(column: string, row: number): void {
  const number = [...column].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  if (row > MOST_ROWS || number > MOST_COLUMNS) throw new RangeError('cells far outside');
}

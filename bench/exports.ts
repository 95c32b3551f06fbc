import { get } from 'node:http';
import { Unzip, UnzipInflate } from 'fflate';
import { memoryOf } from './processes.ts';

export interface Exported {
  rows: number;
  seconds: number;
  /** How much more memory the server held at its fullest than before. */
  grownMb: number;
}

/** Downloads the whole list of the commune as a file; its rows are counted when it is here, outside of the time. */
export async function exportList(
  address: string,
  cookie: string,
  format: 'csv' | 'xlsx',
  pid: number,
): Promise<Exported> {
  const before = memoryOf(pid).serverMb;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(pid).serverMb);
  }, 100);
  const begun = performance.now();
  const file = await download(`${address}/api/dossiers/export.${format}`, cookie);
  const seconds = (performance.now() - begun) / 1_000;
  clearInterval(watch);
  const rows = format === 'csv' ? count(file, '\r\n') : count(sheetOf(file), '<row ');
  return { rows: rows - 1, seconds, grownMb: most - before };
}

function download(url: string, cookie: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', reject);
      response.once('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(pieces))
          : reject(new Error(`${url}: ${response.statusCode}`)),
      );
    }).once('error', reject);
  });
}

function sheetOf(file: Buffer): Buffer {
  const pieces: Uint8Array[] = [];
  const unzip = new Unzip((part) => {
    if (!part.name.includes('sheet1')) return;
    part.ondata = (error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  unzip.push(file, true);
  return Buffer.concat(pieces);
}

function count(text: Buffer, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}

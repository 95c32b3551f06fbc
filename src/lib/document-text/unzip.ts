import { Unzip, UnzipInflate } from 'fflate';
import { Unreadable } from './document.ts';

const UNZIPPED_LIMIT_BYTES = 40_000_000;
const MOST_ENTRIES = 5_000;
const CHUNK_BYTES = 65_536;

/** The parts of an archive that are asked for. What comes out is counted: declared sizes may lie. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let unzipped = 0;
  let entries = 0;
  const archive = new Unzip((file) => {
    if (++entries > MOST_ENTRIES) throw new Unreadable('too_much');
    if (!isWanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      unzipped += chunk.length;
      if (unzipped > UNZIPPED_LIMIT_BYTES) throw new Unreadable('too_much');
      chunks.push(chunk);
      if (isLast) parts.set(file.name, Buffer.concat(chunks));
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    archive.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length);
  return parts;
}

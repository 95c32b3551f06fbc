import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decrypt, encrypt, type Keys } from './encryption.ts';
import { type StoredFile, UnusableBackup } from './manifest.ts';

export const CHUNK_BYTES = 1 << 18;
/** Most files are small, and each waits for the disk. */
const AT_ONCE = 8;

export function readChunks(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

/** Into the backup: encrypted when there are keys, hashed as it lies there. */
export async function storeFile(
  folder: string,
  path: string,
  content: AsyncIterable<Buffer>,
  keys: Keys | undefined,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  await writeWhole(join(folder, path), keys ? encrypt(path, keys, content) : content, (chunk) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  return { path, bytes, sha256: hash.digest('hex') };
}

/** Out of the backup, to wherever it belongs. */
export async function takeFile(
  folder: string,
  { path }: StoredFile,
  to: string,
  keys: Keys | undefined,
): Promise<void> {
  const stored = readChunks(join(folder, path));
  await writeWhole(to, keys ? decrypt(path, keys, stored) : stored);
}

/** Before anything is restored: each file is there, and is what was stored. */
export async function checkFiles(folder: string, files: readonly StoredFile[]): Promise<void> {
  await fewAtOnce(files, async ({ path, sha256 }) => {
    const hash = createHash('sha256');
    try {
      for await (const chunk of readChunks(join(folder, path))) hash.update(chunk);
    } catch {
      throw new UnusableBackup(`The backup is not whole: ${path} is missing or cannot be read.`);
    }
    if (hash.digest('hex') !== sha256)
      throw new UnusableBackup(`The backup is damaged: ${path} is not what was stored.`);
  });
}

/** When one fails the others end what they are at, and nothing goes on behind the error. */
export async function fewAtOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = items.entries();
  let isOver = false;
  const worker = async () => {
    for (const [index, item] of left) {
      if (isOver) return;
      results[index] = await work(item).catch((error: unknown) => {
        isOver = true;
        throw error;
      });
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return results;
}

async function writeWhole(
  path: string,
  content: AsyncIterable<Buffer>,
  see: (chunk: Buffer) => void = () => undefined,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      see(chunk);
      await file.appendFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

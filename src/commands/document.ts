import { open } from 'node:fs/promises';
import { Unreadable } from '../lib/document-text/public.ts';

const LIMIT_BYTES = 50_000_000;

/** Prints what is made of a file; exit code 2 and one line for what cannot be read. */
export async function withDocument(path: string, make: (bytes: Buffer) => Promise<string>): Promise<number> {
  const bytes = await readWhole(path).catch(() => undefined);
  if (!bytes) return refuse(`${path} cannot be read, or is larger than 50 MB.`);
  try {
    const text = await make(bytes);
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refuse(`${path}: ${error.sentence.vi} / ${error.sentence.en}`);
  }
}

export function showProgress(page: number, pages: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${page}/${pages}${page === pages ? '\n' : ''}`);
}

async function readWhole(path: string): Promise<Buffer | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > LIMIT_BYTES ? undefined : await file.readFile();
  } finally {
    await file.close();
  }
}

export function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

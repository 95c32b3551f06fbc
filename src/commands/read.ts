import { open } from 'node:fs/promises';
import { readPlan } from '../lib/plan-reader/public.ts';

const LIMIT_BYTES = 50_000_000;

/** Prints what a plan says, as JSON: `cchc read FILE --json`. */
export async function read(args: string[]): Promise<number> {
  const [path, ...options] = args.filter((arg) => arg !== '--json');
  if (!path || options.length > 0) return refuse('Usage: cchc read FILE --json');
  const bytes = await readWhole(path).catch(() => undefined);
  if (!bytes) return refuse(`${path} cannot be read, or is larger than 50 MB.`);
  const text = decode(bytes);
  if (text === undefined) return refuse(`${path} is not a text in UTF-8: only .txt and .md are read so far.`);
  if (text.trim() === '') return refuse(`${path} is empty.`);
  process.stdout.write(`${JSON.stringify(readPlan(text), null, 1)}\n`);
  return 0;
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

function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

import { open } from 'node:fs/promises';
import { Unreadable } from '../lib/document-text/public.ts';
import { readPlanDocument } from '../platform/files/read-document.ts';

const LIMIT_BYTES = 50_000_000;

/** Prints what a plan says, as JSON: `cchc read FILE --json`. */
export async function read(args: string[]): Promise<number> {
  const [path, ...options] = args.filter((arg) => arg !== '--json');
  if (!path || options.length > 0) return refuse('Usage: cchc read FILE --json');
  const bytes = await readWhole(path).catch(() => undefined);
  if (!bytes) return refuse(`${path} cannot be read, or is larger than 50 MB.`);
  try {
    const { document, plan } = await readPlanDocument(bytes, showProgress);
    const { kind, lines, remarks } = document;
    const places = lines.map(({ text: _, ...place }) => place);
    process.stdout.write(
      `${JSON.stringify({ ...plan, source: { ...plan.source, kind, remarks, places } }, null, 1)}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return refuse(`${path}: ${error.sentence.vi} / ${error.sentence.en}`);
  }
}

function showProgress(page: number, pages: number): void {
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

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

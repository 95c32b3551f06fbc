import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { OfficialDocument } from '../../lib/nd30/public.ts';
import { tryAgain } from '../refusals.ts';

/** What a view answers that is handed out as an official document. */
export const paper = z.object({ fileName: z.string(), document: z.custom<OfficialDocument>() });

export const PAPER_FORMATS = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export type PaperFormat = keyof typeof PAPER_FORMATS;
export const PAPER_ENDINGS: readonly PaperFormat[] = ['docx', 'pdf'];

export interface PaperWork {
  id: number;
  document: OfficialDocument;
  format: PaperFormat;
}
export type PaperAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string };

interface Waiting {
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

const MOST_WAITING = 20;
/** The setter and its typefaces take some 60 MB: given back when nobody has asked for so long. */
const IDLE_MS = 60_000;

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/** Written in a thread of its own, one after the other: setting a long plan would hold up every request of the server. */
export function writePaper(document: OfficialDocument, format: PaperFormat): Promise<Uint8Array> {
  if (waiting.size >= MOST_WAITING) throw tryAgain();
  clearTimeout(idle);
  thread ??= start();
  const id = ++last;
  const work: PaperWork = { id, document, format };
  thread.postMessage(work);
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

/** Beside us, built or not. */
const THREAD = join(import.meta.dirname, `paper-thread${extname(import.meta.filename)}`);

function start(): Worker {
  const started = new Worker(THREAD);
  // It never keeps a server that wants to stop.
  started.unref();
  started.on('message', (message: PaperAnswer) => {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if ('bytes' in message) asked?.resolve(message.bytes);
    else asked?.reject(new Error(message.error));
    if (waiting.size === 0) idle = setTimeout(() => started.terminate(), IDLE_MS).unref();
  });
  started.on('error', (error) => giveUp(started, error));
  started.on('exit', () => giveUp(started, new Error('The writer of papers ended')));
  return started;
}

function giveUp(ended: Worker, error: Error): void {
  if (thread !== ended) return;
  thread = undefined;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}

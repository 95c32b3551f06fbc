import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  DOCUMENT_LIMIT_BYTES,
  type DocumentText,
  Unreadable,
  type UnreadableCode,
} from '../../lib/document-text/public.ts';
import type { Corrected } from '../../lib/nd30/public.ts';
import type { Plan } from '../../lib/plan-reader/public.ts';
import type { RestoredText } from '../../lib/vn-text/public.ts';

export type ThreadWork = { bytes: Uint8Array } & Wanted;
type Wanted =
  | { wanted: 'text' }
  | { wanted: 'repaired' }
  /** The year of days that no year stands beside, nor in the head. */
  | { wanted: 'plan'; thisYear: number }
  /** The day on which laws are in force or not. */
  | { wanted: 'format'; today: string };

export interface Outcome {
  document?: DocumentText;
  plan?: Plan;
  repaired?: RestoredText;
  corrected?: Corrected;
}
export type ThreadAnswer =
  | { is: 'progress'; page: number; pages: number }
  | { is: 'done'; outcome: Outcome }
  | { is: 'refused'; code: UnreadableCode };

/** Between two signs of life; a page of a scan is one. */
const SILENCE_LIMIT_MS = 30_000;
const MEMORY_LIMIT_BYTES = 250_000_000;
const MEMORY_CHECK_MS = 20;
const HEAP_LIMIT_MB = 192;

/**
 * Reads a file of any kind in a thread of its own, so that a hostile one can neither hold up the server nor eat its
 * memory. Throws nothing but `Unreadable`.
 */
export async function readDocument(bytes: Uint8Array, onProgress?: Progress): Promise<DocumentText> {
  return given((await inThread({ bytes, wanted: 'text' }, onProgress)).document);
}

/** The same, and what the document says as a plan: a hostile text may be as slow to understand as to read. */
export async function readPlanDocument(
  bytes: Uint8Array,
  thisYear: number,
  onProgress?: Progress,
): Promise<{ document: DocumentText; plan: Plan }> {
  const { document, plan } = await inThread({ bytes, wanted: 'plan', thisYear }, onProgress);
  return { document: given(document), plan: given(plan) };
}

/** The lines of a document, letters put right where a recogniser or a keyboard without accents lost them. */
export async function repairDocument(bytes: Uint8Array, onProgress?: Progress): Promise<RestoredText> {
  return given((await inThread({ bytes, wanted: 'repaired' }, onProgress)).repaired);
}

/** What in a Word file is not as Nghị định 30/2020/NĐ-CP asks, and a copy with it put right. */
export async function checkFormat(bytes: Uint8Array, today: string): Promise<Corrected> {
  return given((await inThread({ bytes, wanted: 'format', today })).corrected);
}

function given<T>(asked: T | undefined): T {
  if (asked === undefined) throw new Error('The thread answered something else than it was asked for');
  return asked;
}

type Progress = (page: number, pages: number) => void;

async function inThread(work: ThreadWork, onProgress: Progress = () => undefined): Promise<Outcome> {
  if (work.bytes.length > DOCUMENT_LIMIT_BYTES) throw new Unreadable('too_large');
  // What the thread prints is about the file: no log of ours may hold it.
  const thread = new Worker(THREAD, {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB, maxYoungGenerationSizeMb: 16 },
    stdout: true,
    stderr: true,
  });
  try {
    return await outcomeOf(thread, onProgress);
  } finally {
    await thread.terminate();
  }
}

/** Beside us, built or not. */
const THREAD = join(import.meta.dirname, `document-thread${extname(import.meta.filename)}`);

function outcomeOf(thread: Worker, onProgress: Progress): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const refuse = (code: UnreadableCode) => {
      clearTimeout(silence);
      clearInterval(memory);
      reject(new Unreadable(code));
    };
    const silence = setTimeout(() => refuse('too_much'), SILENCE_LIMIT_MS);
    const memory = setInterval(() => {
      isTooBig(thread).then(
        (isBig) => isBig && refuse('too_much'),
        () => undefined,
      );
    }, MEMORY_CHECK_MS);
    thread.on('message', (message: ThreadAnswer) => {
      if (message.is === 'refused') refuse(message.code);
      else if (message.is === 'progress') {
        silence.refresh();
        onProgress(message.page, message.pages);
      } else {
        clearTimeout(silence);
        clearInterval(memory);
        resolve(message.outcome);
      }
    });
    // The limits of the heap end it so.
    thread.on('error', () => refuse('too_much'));
    thread.on('exit', () => refuse('damaged'));
  });
}

/** Limits of the heap do not count what lies outside it: buffers, and what is unpacked into them. */
async function isTooBig(thread: Worker): Promise<boolean> {
  const { used_heap_size, external_memory } = await thread.getHeapStatistics();
  return used_heap_size + external_memory > MEMORY_LIMIT_BYTES;
}

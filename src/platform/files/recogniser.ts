import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page, RecognizeOptions, Worker } from 'tesseract.js';
import { greymap, type Recognise, type SeenWord } from '../../lib/document-text/public.ts';

/** The small model of whole numbers: as good on print as the large one, and twice as fast. */
const DATA = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie')), '4.0.0_best_int');
const LSTM_ONLY = 1;
/** How Tesseract is to cut up what it sees. */
const SEGMENTATION = { page: '3', block: '6', numbers: '6' };
/** With the headings "TT", "STT" and the letters of sub-rows. */
const IN_NUMBERS = '0123456789IVXABCTSabcdđ.)';

export interface Recogniser {
  recognise: Recognise;
  stop(): Promise<void>;
}

/** Reads Vietnamese in pictures on up to so many threads, which start when they are needed. */
export function makeRecogniser(threads: number): Recogniser {
  const started: Promise<Worker>[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Worker | Promise<Worker> => {
    const worker = idle.pop();
    if (worker) return worker;
    if (started.length >= threads) return new Promise((resolve) => waiting.push(resolve));
    const starting = startWorker();
    started.push(starting);
    return starting;
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    recognise: async (picture, shape) => {
      const worker = await take();
      const options: Partial<RecognizeOptions> & Record<string, string> = {
        tessedit_pageseg_mode: SEGMENTATION[shape],
        tessedit_char_whitelist: shape === 'numbers' ? IN_NUMBERS : '',
      };
      const image = Buffer.from(greymap(picture));
      const { data } = await worker.recognize(image, options, { blocks: true, text: false });
      giveBack(worker);
      return wordsOf(data);
    },
    stop: async () => {
      for (const worker of started) await (await worker).terminate();
    },
  };
}

async function startWorker(): Promise<Worker> {
  const { createWorker } = await import('tesseract.js');
  return createWorker('vie', LSTM_ONLY, { langPath: DATA, cacheMethod: 'none', gzip: true });
}

function wordsOf({ blocks }: Page): SeenWord[] {
  const lines = blocks?.flatMap(({ paragraphs }) => paragraphs).flatMap((paragraph) => paragraph.lines) ?? [];
  return lines.flatMap(({ words, baseline, rowAttributes }) =>
    words.map(({ text, bbox, confidence }) => {
      const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
      const at = baseline.y0 + slope * (bbox.x0 - baseline.x0);
      return { ...bbox, text, confidence, baseline: at, lineHeight: rowAttributes.rowHeight };
    }),
  );
}

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readDocumentText, Unreadable } from '../../lib/document-text/public.ts';
import { readPlan } from '../../lib/plan-reader/public.ts';
import type { ThreadAnswer, ThreadWork } from './read-document.ts';
import { makeRecogniser } from './recogniser.ts';
import { loadRestorer } from './restorer.ts';

const answer = (message: ThreadAnswer) => parentPort?.postMessage(message);

const LANES = 2;
const { recognise, stop } = makeRecogniser(LANES);
const eyes = {
  pdfLibrary: dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  recognise,
  lanes: LANES,
  onProgress: (page: number, pages: number) => answer({ is: 'progress', page, pages }),
};

const { bytes, wanted, thisYear }: ThreadWork = workerData;

try {
  const document = await readDocumentText(new Uint8Array(bytes), eyes);
  const text = document.lines.map((line) => line.text).join('\n');
  if (wanted === 'text') answer({ is: 'done', document });
  else if (wanted === 'plan' && thisYear !== undefined)
    answer({ is: 'done', document, plan: readPlan(text, thisYear, await loadRestorer()) });
  else answer({ is: 'done', document, repaired: (await loadRestorer())(text) });
} catch (error) {
  answer({ is: 'refused', code: error instanceof Unreadable ? error.code : 'damaged' });
} finally {
  await stop();
}

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readDocumentText, Unreadable } from '../../lib/document-text/public.ts';
import { correctDocx } from '../../lib/nd30/public.ts';
import { readPlan } from '../../lib/plan-reader/public.ts';
import type { Outcome, ThreadAnswer, ThreadWork } from './read-document.ts';
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

const work: ThreadWork = workerData;
const bytes = new Uint8Array(work.bytes);

async function outcomeOf(): Promise<Outcome> {
  if (work.wanted === 'format') {
    const { default: expired } = await import('../../../data/expired-laws.json', { with: { type: 'json' } });
    return { corrected: correctDocx(bytes, { expired: expired.rows, today: work.today }) };
  }
  const document = await readDocumentText(bytes, eyes);
  const text = document.lines.map((line) => line.text).join('\n');
  if (work.wanted === 'text') return { document };
  if (work.wanted === 'repaired') return { repaired: (await loadRestorer())(text) };
  return { document, plan: readPlan(text, work.thisYear, await loadRestorer()) };
}

try {
  answer({ is: 'done', outcome: await outcomeOf() });
} catch (error) {
  answer({ is: 'refused', code: error instanceof Unreadable ? error.code : 'damaged' });
} finally {
  await stop();
}

import { parentPort, workerData } from 'node:worker_threads';
import { readDocumentText, Unreadable } from '../../lib/document-text/public.ts';
import type { ThreadAnswer } from './read-document.ts';

const answer = (message: ThreadAnswer) => parentPort?.postMessage(message);

try {
  const document = await readDocumentText(new Uint8Array(workerData));
  answer({ is: 'done', document });
} catch (error) {
  answer({ is: 'refused', code: error instanceof Unreadable ? error.code : 'damaged' });
}

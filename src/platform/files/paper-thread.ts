import { parentPort } from 'node:worker_threads';
import { makePdfWriter, writeDocx } from '../../lib/nd30/public.ts';
import { documentFonts } from './document-fonts.ts';
import type { PaperAnswer, PaperWork } from './papers.ts';
import { loadTypesetter } from './typesetter.ts';

const answer = (message: PaperAnswer) => parentPort?.postMessage(message);
const writePdf = makePdfWriter(loadTypesetter(), documentFonts());

parentPort?.on('message', ({ id, document, format }: PaperWork) => {
  Promise.resolve(format === 'pdf' ? writePdf(document) : writeDocx(document)).then(
    (bytes) => answer({ id, bytes }),
    (error: unknown) => answer({ id, error: String(error) }),
  );
});

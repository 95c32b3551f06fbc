import { z } from 'zod';
import { Unreadable } from '../../lib/document-text/public.ts';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { checkFormat } from '../../platform/files/read-document.ts';
import { seenFile } from '../../platform/files/seen-file.ts';
import { Refusal, tryAgain } from '../../platform/refusals.ts';
import { checkedFormat } from './contract.ts';

/** Each holds a thread, and a connection for as long as it takes. */
const MOST_AT_ONCE = 2;
let running = 0;

/** Soát thể thức: what in a Word file is not as the law asks, and a corrected copy. Nothing of it is kept. */
export const checkFileFormat = view({
  name: 'documents.check_format',
  summary: 'Soát thể thức một tệp Word theo Nghị định 30/2020/NĐ-CP',
  allow: 'everyone',
  input: z.object({ file: seenFile }),
  output: checkedFormat,
  run: async (db, _, { file }) => {
    if (running >= MOST_AT_ONCE) throw tryAgain();
    running++;
    try {
      const { bytes, fixed, left } = await checkFormat(file.bytes, localDate(db.now));
      return {
        fileName: file.name,
        // Those that a person has to see to come first.
        findings: [...left, ...fixed],
        corrected: fixed.length > 0 ? Buffer.from(bytes).toString('base64') : null,
      };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new Refusal('unreadable_file', 422, error.sentence);
    } finally {
      running--;
    }
  },
});

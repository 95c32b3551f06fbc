import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pdfOfPictures, photographed, printed } from './pdf-files.ts';
import { docxOf, htmlOf, type Part, planParts, xlsxOf } from './plan-files.ts';

const SOURCES = join(import.meta.dirname, '..', 'fixtures', 'sample-plans');
const FILES = join(import.meta.dirname, '..', '..', 'data', 'demonstration');

/** Seven rows fit one page as a scanner sees it. */
const SCAN_DPI = 200;

const MAKERS: Record<string, (parts: Part[]) => Promise<Uint8Array> | Uint8Array> = {
  'tan-ky.docx': docxOf,
  'chan-hung.pdf': (parts) => printed(htmlOf(parts)),
  'cam-giang.pdf': async (parts) => {
    const style = 'body { margin: 60px 60px 60px 85px }';
    return pdfOfPictures([await photographed(htmlOf(parts, style), 'jpeg', SCAN_DPI)]);
  },
  'nguyen-binh-khiem.xlsx': xlsxOf,
};

/** Each file of the demonstration and the text it was made of. */
export const samplePlans = () =>
  Object.keys(MAKERS).map((name) => ({
    file: join(FILES, name),
    source: join(SOURCES, name.replace(/\.\w+$/, '.md')),
  }));

/** Run after a source was changed: node test/support/sample-plans.ts */
if (import.meta.main)
  for (const { file, source } of samplePlans()) {
    const make = MAKERS[basename(file)];
    if (make) writeFileSync(file, await make(planParts(readFileSync(source, 'utf8'))));
  }

import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from './document.ts';
import { wordsOfGlyphs } from './glyphs.ts';
import { IDENTITY, matrixOf } from './matrix.ts';
import type { PageContent } from './page.ts';
import { type Drawn, PagePen } from './pdf-operators.ts';
import { pictureOfPage } from './pdf-picture.ts';
import type { Recognise } from './picture.ts';
import { readScan } from './scan.ts';

const MOST_PAGES = 300;
const MOST_OPERATORS = 400_000;

export interface ReadPages {
  pages: PageContent[];
  /** How many of them were recognised from pictures. */
  recognised: number;
}

export interface Eyes {
  /** Where pdfjs-dist lies: it unpacks what fax machines and scanners write (CCITT, JBIG2, JPEG 2000) by programs there. */
  pdfLibrary: string | undefined;
  recognise: Recognise;
  /** As many pages are recognised at once. */
  lanes: number;
  onProgress(page: number, pages: number): void;
}

/** What is drawn on every page of a PDF; pages that are only pictures are recognised. */
export async function readPdf(bytes: Uint8Array, eyes: Eyes): Promise<ReadPages> {
  // The reader takes the bytes for its own.
  const data = Uint8Array.from(bytes);
  const wasmUrl = eyes.pdfLibrary === undefined ? {} : { wasmUrl: `${eyes.pdfLibrary}/wasm/` };
  const loading = getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    ...wasmUrl,
    maxImageSize: MOST_POINTS,
  });
  try {
    const pdf = await loading.promise.catch((error: unknown) => {
      throw new Unreadable(isAboutPassword(error) ? 'encrypted' : 'damaged');
    });
    if (pdf.numPages > MOST_PAGES) throw new Unreadable('too_much');
    const pages: PageContent[] = [];
    let recognised = 0;
    let next = 1;
    let done = 0;
    const work = async () => {
      for (let number = next++; number <= pdf.numPages; number = next++) {
        const page = await pdf.getPage(number);
        const { content, isScan } = await readPage(page, eyes);
        pages[number - 1] = content;
        if (isScan && ++recognised > MOST_SCANS) throw new Unreadable('too_much');
        page.cleanup();
        eyes.onProgress(++done, pdf.numPages);
      }
    };
    await Promise.all(Array.from({ length: eyes.lanes }, work));
    return { pages, recognised };
  } finally {
    await loading.destroy();
  }
}

const MOST_POINTS = 40_000_000;
const MOST_SCANS = 100;
const LEAST_LETTERS = 20;

async function readPage(page: PDFPageProxy, eyes: Eyes): Promise<{ content: PageContent; isScan: boolean }> {
  const drawn = await drawnOn(page);
  const seen = drawn.glyphs.length - drawn.hiddenGlyphs;
  // Hidden text is what some other program believed to see: we look ourselves.
  const picture = seen < LEAST_LETTERS ? await pictureOfPage(page, drawn.images) : undefined;
  const { width } = page.getViewport({ scale: 1 });
  if (picture) return { content: await readScan(picture, width, eyes.recognise), isScan: true };
  return { content: contentOf(page, drawn), isScan: false };
}

/** Notes and the stamps of signatures lie above a page and are not part of it. */
const WITHOUT_NOTES = 0;

async function drawnOn(page: PDFPageProxy): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: WITHOUT_NOTES });
  if (fnArray.length > MOST_OPERATORS) throw new Unreadable('too_much');
  const base = matrixOf(page.getViewport({ scale: 1 }).transform) ?? IDENTITY;
  const pen = new PagePen(base, (font) => unitOfFont(page, font));
  for (const [at, operator] of fnArray.entries()) pen.follow(operator, argsArray[at] ?? []);
  return pen.drawn;
}

/** A font that is drawn by the page itself may count in units of its own. */
function unitOfFont(page: PDFPageProxy, name: string): number {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  const hasMatrix = typeof font === 'object' && font !== null && 'fontMatrix' in font;
  return hasMatrix && Array.isArray(font.fontMatrix) ? Number(font.fontMatrix[0]) : 0.001;
}

function contentOf(page: PDFPageProxy, { glyphs, rulings }: Drawn): PageContent {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height, words: wordsOfGlyphs(glyphs), rulings };
}

function isAboutPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

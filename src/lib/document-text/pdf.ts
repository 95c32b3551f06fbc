import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from './document.ts';
import { wordsOfGlyphs } from './glyphs.ts';
import { IDENTITY, matrixOf } from './matrix.ts';
import type { PageContent } from './page.ts';
import { type Drawn, PagePen } from './pdf-operators.ts';

const MOST_PAGES = 300;
const MOST_OPERATORS = 400_000;

/** What is drawn on every page of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PageContent[]> {
  // The reader takes the bytes for its own.
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    maxImageSize: MOST_PIXELS,
  });
  try {
    const pdf = await loading.promise.catch((error: unknown) => {
      throw new Unreadable(isAboutPassword(error) ? 'encrypted' : 'damaged');
    });
    if (pdf.numPages > MOST_PAGES) throw new Unreadable('too_much');
    const pages: PageContent[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(contentOf(page, await drawnOn(page)));
      page.cleanup();
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}

const MOST_PIXELS = 40_000_000;
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

import { type DocumentText, type FileKind, type Sentence, Unreadable } from './document.ts';
import { readDocx } from './docx.ts';
import { pdfAroundJpeg } from './jpeg.ts';
import type { PageContent } from './page.ts';
import { linesOfPages } from './pages.ts';
import type { Eyes } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { readPng } from './png.ts';
import { withRowNumbers } from './row-numbers.ts';
import { readScan } from './scan.ts';
import { readXlsx } from './xlsx.ts';

export const DOCUMENT_LIMIT_BYTES = 50_000_000;

/** Sees nothing in a picture. */
const BLIND: Eyes = { pdfLibrary: undefined, recognise: async () => [], lanes: 1, onProgress: () => undefined };

/** The canonical text of a file. What it is called is not believed: its bytes say what it is. */
export async function readDocumentText(bytes: Uint8Array, eyes: Eyes = BLIND): Promise<DocumentText> {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > DOCUMENT_LIMIT_BYTES) throw new Unreadable('too_large');
  try {
    return await readKind(bytes, eyes);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  }
}

async function readKind(bytes: Uint8Array, eyes: Eyes): Promise<DocumentText> {
  if (begins(bytes, 'PK\x03\x04')) return readArchive(bytes);
  if (begins(bytes, '%PDF-')) return readPdfText(bytes, eyes);
  if (begins(bytes, '\xff\xd8\xff')) return readPdfText(pdfAroundJpeg(bytes), eyes);
  if (begins(bytes, '\x89PNG')) return readPicture(bytes, eyes);
  if (begins(bytes, OLD_OFFICE)) throw new Unreadable(holdsPassword(bytes) ? 'encrypted' : 'wrong_type');
  if (begins(bytes, '{\\rtf')) throw new Unreadable('wrong_type');
  return whole('text', readPlainText(bytes));
}

/** Old Word and Excel, and new ones with a password, lie in the same kind of container. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0';
const holdsPassword = (bytes: Uint8Array) => bufferOf(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

async function readPdfText(bytes: Uint8Array, eyes: Eyes): Promise<DocumentText> {
  // Large: who reads a Word file need not wait for it.
  const { readPdf } = await import('./pdf.ts');
  const { pages, recognised } = await readPdf(bytes, eyes);
  return wholeOfPages(pages, recognised);
}

const PAPER_WIDTH = 595;

async function readPicture(bytes: Uint8Array, eyes: Eyes): Promise<DocumentText> {
  const page = await readScan(readPng(bytes), PAPER_WIDTH, eyes.recognise);
  eyes.onProgress(1, 1);
  return wholeOfPages([page], 1);
}

function wholeOfPages(pages: readonly PageContent[], recognised: number): DocumentText {
  const lines = linesOfPages(pages);
  if (lines.length === 0) throw new Unreadable('no_text');
  return recognised > 0 ? whole('scan', withRowNumbers(lines), [recognisedPages(recognised)]) : whole('pdf', lines);
}

const recognisedPages = (count: number): Sentence => ({
  vi: `${count} trang được nhận dạng từ ảnh: hãy đối chiếu với bản gốc.`,
  en: `${count} pages were recognised from pictures: compare them with the original.`,
});

function readArchive(bytes: Uint8Array): DocumentText {
  const text = bufferOf(bytes);
  if (text.includes('word/document')) return whole('docx', readDocx(bytes));
  if (!text.includes('xl/workbook')) throw new Unreadable('wrong_type');
  const { lines, remarks } = readXlsx(bytes);
  return whole('xlsx', lines, remarks);
}

function whole(kind: FileKind, lines: DocumentText['lines'], remarks: Sentence[] = []): DocumentText {
  const composed = lines.map((line) => ({ ...line, text: line.text.normalize('NFC') }));
  return { kind, lines: composed, remarks };
}

const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

function begins(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

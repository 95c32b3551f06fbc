import { type DocumentText, type FileKind, type Sentence, Unreadable } from './document.ts';
import { readDocx } from './docx.ts';
import { linesOfPages } from './pages.ts';
import { readPlainText } from './plain-text.ts';
import { readXlsx } from './xlsx.ts';

export const DOCUMENT_LIMIT_BYTES = 50_000_000;

/** The canonical text of a file. What it is called is not believed: its bytes say what it is. */
export async function readDocumentText(bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > DOCUMENT_LIMIT_BYTES) throw new Unreadable('too_large');
  try {
    return await readKind(bytes);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged');
  }
}

async function readKind(bytes: Uint8Array): Promise<DocumentText> {
  if (begins(bytes, 'PK\x03\x04')) return readArchive(bytes);
  if (begins(bytes, '%PDF-')) return readPdfText(bytes);
  if (begins(bytes, OLD_OFFICE)) throw new Unreadable(holdsPassword(bytes) ? 'encrypted' : 'wrong_type');
  if (begins(bytes, '{\\rtf')) throw new Unreadable('wrong_type');
  return whole('text', readPlainText(bytes));
}

/** Old Word and Excel, and new ones with a password, lie in the same kind of container. */
const OLD_OFFICE = '\xd0\xcf\x11\xe0';
const holdsPassword = (bytes: Uint8Array) => bufferOf(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

async function readPdfText(bytes: Uint8Array): Promise<DocumentText> {
  // Large: who reads a Word file need not wait for it.
  const { readPdf } = await import('./pdf.ts');
  const lines = linesOfPages(await readPdf(bytes));
  if (lines.length === 0) throw new Unreadable('no_text');
  return whole('pdf', lines);
}

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

import { type PlacedLine, Unreadable } from './document.ts';

/** A text as it lies in the file, line by line. */
export function readPlainText(bytes: Uint8Array): PlacedLine[] {
  const text = decode(bytes);
  if (text.trim() === '') throw new Unreadable('empty');
  return text.split(/\r\n?|\n/).map((line, index) => ({ text: line, paragraph: index + 1 }));
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new Unreadable('wrong_type');
    return text;
  } catch {
    throw new Unreadable('wrong_type');
  }
}

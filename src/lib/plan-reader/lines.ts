import { unglue } from './glue.ts';

/** One line of a text as it lies in the file, counted from 1. */
export interface Line {
  number: number;
  text: string;
}

/** A text of any origin as lines: composed accents, one kind of line end, no characters that only printers see. */
export function readLines(text: string): Line[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line }));
}

/** What is left when the marks of Markdown and HTML are taken off: they are how a file came to us, not what it says. */
export function plain(text: string): string {
  if (!/\S/.test(text)) return '';
  if (!/[<*_#]/.test(text)) return unglue(text).replace(/\s+/g, ' ').trim();
  return unglue(
    text
      .replace(/<br\s*\/?>|<\/li>/gi, '; ')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/<\/?[a-z]*$/i, ' ')
      .replace(/(\*\*|__)(?=\S)(.*?)(?<=\S)\1/g, '$2')
      .replace(/(?<![\w*])\*(?=\S)([^*]*?)(?<=\S)\*(?![\w*])/g, '$1')
      .replace(/^\s*#{1,6}\s+/, '')
      // Emphasis that begins on one line and ends on another.
      .replace(/^\s*\*\*|\*\*\s*$/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The same, where a break within a cell only means that it is narrow. */
export const oneLine = (raw: string) => plain(raw.replace(/<br\s*\/?>/gi, ' '));

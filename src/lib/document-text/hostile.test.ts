import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docx, paragraph, xlsx } from '../../../test/support/plan-files.ts';
import { readDocumentText } from './public.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const bomb = (body: string) => zipSync({ 'word/document.xml': strToU8(body) }, { level: 9 });
const deep = (depth: number) => '<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth);

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', bytesOf(' \n\t\n'), 'empty'],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), 'wrong_type'],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 1), 'wrong_type'],
  [
    'one with a password',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'wrong_type'],
  ['more than 50 MB', new Uint8Array(50_000_001), 'too_large'],
  ['a Word file without words', docx(paragraph('')), 'no_text'],
  ['what unpacks to much more than it is', bomb(' '.repeat(60_000_000)), 'too_much'],
  ['more elements than a plan has', bomb('<a/>'.repeat(1_100_000)), 'too_much'],
  ['elements within elements', docx(deep(100_000)), 'too_much'],
  [
    'entities of its own',
    bomb('<!DOCTYPE a [<!ENTITY b "bb">]><w:document><w:body>&b;</w:body></w:document>'),
    'damaged',
  ],
  [
    'a cell in the last row',
    xlsx([], {
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1048576"><c r="A1"/></row></sheetData></worksheet>',
    }),
    'too_much',
  ],
  [
    'a cell in the last column',
    xlsx([], {
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="XFD1"/></row></sheetData></worksheet>',
    }),
    'too_much',
  ],
])('%s is refused, with a reason', async (_, bytes, code) => {
  await expect(readDocumentText(bytes)).rejects.toMatchObject({ name: 'Error', code });
});

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkXlsx } from './check-xlsx.ts';
import { readTable } from './read-table.ts';

const sheet = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;
const book = (xml: string, name = 'xl/worksheets/sheet1.xml') => zipSync({ [name]: strToU8(xml) }, { level: 9 });

test.each([
  ['a cell in the last column', sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
  ['a cell in the last row', sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
  ['a cell outside every sheet', sheet('<c r="ZZZZZZ1"/>')],
  ['what unpacks to much more than it is', sheet('<c r="A1"/>'.repeat(4_000_000))],
])('%s is refused before a reader lays out the sheet', async (_, xml) => {
  const bytes = book(xml);
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(() => checkXlsx(bytes)).toThrow(RangeError);
  await expect(readTable(Buffer.from(bytes))).rejects.toMatchObject({ code: 'unreadable_file' });
});

test('sizes that lie are not believed: what comes out is counted', () => {
  const bytes = book('x'.repeat(40_000_000), 'xl/styles.xml');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(22, 10, true);
  expect(() => checkXlsx(bytes)).toThrow(RangeError);
});

test('an ordinary sheet passes', () => {
  expect(() => checkXlsx(book(sheet('<row r="1"><c r="A1"/><c r="AB20"/></row>')))).not.toThrow();
});

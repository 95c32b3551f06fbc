import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile, ZipPassThrough } from 'fflate';
import { type Cell, inChunks, looksLikeFormula, type Table } from './table.ts';

/** Of a sheet, its headings included (ECMA-376; every spreadsheet program). */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const DEFLATED = 8;
/** Rows look so alike that more effort wins little. */
const LEVEL = 1;

/** An Excel workbook of one sheet with a bold, frozen heading, written while its rows are read. */
export async function* writeXlsx<Row>(table: Table<Row>): AsyncGenerator<Uint8Array> {
  const done: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    done.push(chunk);
  });
  for (const [name, text] of partsOf(table.name)) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(text), true);
  }
  const sheet: ZipInputFile = { filename: 'xl/worksheets/sheet1.xml', size: 0, crc: 0, compression: DEFLATED };
  zip.add(sheet);
  const text = Readable.from(measured(sheet, inChunks(sheetXml(table))));
  // Node compresses on threads of its own; the requests of others go on meanwhile.
  const compressed = pipeline(text, createDeflateRaw({ level: LEVEL }), () => undefined);
  for await (const chunk of compressed) {
    sheet.ondata?.(null, chunk, false);
    yield* done.splice(0);
  }
  sheet.ondata?.(null, new Uint8Array(), true);
  zip.end();
  yield* done.splice(0);
}

async function* measured(file: ZipInputFile, chunks: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk);
    file.size += bytes.length;
    file.crc = crc32(bytes, file.crc);
    yield bytes;
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const STYLE = { plain: 0, heading: 1, moment: 2, quoted: 3 } as const;
const PLAIN = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf ${PLAIN}/></cellStyleXfs><cellXfs count="4"><xf ${PLAIN} xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf ${PLAIN} xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

/** Everything but the rows: what a workbook must say about itself. */
function partsOf(sheetName: string): [string, string][] {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" \
Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName)}" \
sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" \
Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" \
Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  return Object.entries(parts).map(([name, text]) => [name, DECLARATION + text]);
}

async function* sheetXml<Row>({ columns, rows }: Table<Row>): AsyncGenerator<string> {
  const letters = columns.map((_, index) => letterOf(index));
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
<cols>${widths.join('')}</cols><sheetData>`;
  let number = 1;
  const line = (cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
  yield line(columns.map(({ title }, at) => textCell(`${letters[at]}1`, title, STYLE.heading)));
  for await (const row of rows) {
    if (++number > MOST_ROWS) throw new RangeError(`A sheet holds ${MOST_ROWS} rows`);
    yield line(columns.map(({ cell }, at) => xlsxCell(`${letters[at]}${number}`, cell(row))));
  }
  yield '</sheetData></worksheet>';
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const VIETNAM_OFFSET_MINUTES = 7 * 60;
/** The day of 1970-01-01 in the reckoning of spreadsheets. */
const UNIX_DAY = 25_569;

function xlsxCell(place: string, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(place, cell, looksLikeFormula(cell) ? STYLE.quoted : STYLE.plain);
  const minutes = Math.floor(cell.getTime() / MINUTE_MS) + VIETNAM_OFFSET_MINUTES;
  return `<c r="${place}" s="${STYLE.moment}"><v>${minutes / DAY_MINUTES + UNIX_DAY}</v></c>`;
}

/** An inline string is never a formula; the quoted style keeps it so when somebody edits the cell. */
function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, MOST_CHARACTERS))}</t></is></c>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry.
const UNSAFE = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escaped(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (mark) => ENTITIES[mark] ?? '');
}

/** A to Z, then AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

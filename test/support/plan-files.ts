import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

/** What a plan is made of, before it becomes a file. */
export type Part = { text: string } | { rows: string[][] } | { left: string[]; right: string[] };

/** The sample plan: its letterhead and its signature stand side by side, its tasks in a table. */
export const samplePlan = (): Part[] => planParts(sampleText());

export function planParts(source: string): Part[] {
  const lines = source.split('\n').filter(Boolean);
  const rows = lines.filter((line) => line.startsWith('|') && !line.includes('---')).map(cellsOf);
  const texts = lines.filter((line) => !line.startsWith('|'));
  const tableAt = texts.indexOf('III. NHIỆM VỤ') + 1;
  const endAt = texts.indexOf('Nơi nhận:');
  const text = (line: string) => ({ text: line });
  return [
    { left: texts.slice(0, 3), right: texts.slice(3, 6) },
    ...texts.slice(6, tableAt).map(text),
    { rows },
    ...texts.slice(tableAt, endAt).map(text),
    { left: texts.slice(endAt, -3), right: texts.slice(-3) },
  ];
}

export const sampleText = () => readFileSync('test/fixtures/ke-hoach.md', 'utf8');

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file of this body, which Word itself opens; further parts by their path. */
export function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  });
}

export const paragraph = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

export const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

export function docxOf(parts: readonly Part[]): Uint8Array {
  const cells = (texts: string[]) => cell(texts.map((text) => paragraph(text)).join(''));
  const body = parts.map((part) => {
    if ('text' in part) return paragraph(part.text);
    if ('left' in part) return table(cells(part.left) + cells(part.right));
    return table(...part.rows.map((row) => row.map((text) => cells([text])).join('')));
  });
  return docx(body.join(''));
}

/** A workbook of one sheet; each cell is its XML without its place. */
export function xlsx(
  rows: readonly (readonly string[])[],
  parts: Record<string, string> = {},
  afterRows = '',
): Uint8Array {
  const line = (cells: readonly string[], row: number) =>
    `<row r="${row + 1}">${cells.map((xml, at) => xml.replace('<c', `<c r="${letterOf(at)}${row + 1}"`)).join('')}</row>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': '<workbook><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.map(line).join('')}</sheetData>${afterRows}</worksheet>`,
        ...parts,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  );
}

export const textCell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

export function xlsxOf(parts: readonly Part[]): Uint8Array {
  const rows = parts.flatMap((part): string[][] => {
    if ('text' in part) return [[part.text]];
    return 'rows' in part ? part.rows : [...part.left, ...part.right].map((text) => [text]);
  });
  return xlsx(rows.map((row) => row.map(textCell)));
}

export const htmlOf = (parts: readonly Part[], style = '') => `<!doctype html><meta charset="utf-8"><style>
body { font: 14pt/1.3 'Liberation Serif', 'Tinos', serif; margin: 0 } p { margin: 6pt 0; text-align: justify }
table { width: 100%; border-collapse: collapse } .side td { width: 45%; text-align: center; vertical-align: top; font-size: 10pt } .side td + td { width: 55% }
.tasks td { border: 1px solid black; padding: 3pt; vertical-align: top; font-size: 12pt }
.tasks td:first-child { width: 5% } .tasks td:nth-child(2) { width: 30% } ${style}</style>${parts.map(htmlPart).join('')}`;

function htmlPart(part: Part): string {
  if ('text' in part) return `<p>${escaped(part.text)}</p>`;
  const cells = (texts: string[], between: string) => texts.map((text) => `<td>${escaped(text)}</td>`).join(between);
  if ('rows' in part)
    return `<table class="tasks">${part.rows.map((row) => `<tr>${cells(row, '')}</tr>`).join('')}</table>`;
  const side = (texts: string[]) => `<td>${texts.map(escaped).join('<br>')}</td>`;
  return `<table class="side"><tr>${side(part.left)}${side(part.right)}</tr></table>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letterOf = (at: number) => String.fromCharCode(65 + at);

import { type PlacedLine, type Sentence, Unreadable } from './document.ts';
import { cellText, DITTO } from './rows.ts';
import { unzip } from './unzip.ts';
import { child, childrenOf, descendants, readXml, textOf, type XmlNode } from './xml.ts';

const PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** Every sheet that is shown; what stands above its table is text, line by line. */
export function readXlsx(bytes: Uint8Array): { lines: PlacedLine[]; remarks: Sentence[] } {
  const parts = unzip(bytes, (name) => PARTS.test(name));
  const part = (name: string) => {
    const found = parts.get(`xl/${name}`);
    return found && readXml(found);
  };
  const workbook = child(part('workbook.xml'), 'workbook');
  if (!workbook) throw new Unreadable('damaged');
  const targets = new Map(
    descendants(part('_rels/workbook.xml.rels'), 'Relationship').map(({ attributes: { Id, Target = '' } }) => [
      Id,
      Target.replace(/^\/?(xl\/)?/, ''),
    ]),
  );
  const strings = childrenOf(child(part('sharedStrings.xml'), 'sst'), 'si').map(richText);
  const book = { strings, formats: formatsOf(part('styles.xml')), is1904: isFrom1904(workbook) };
  const sheets = descendants(workbook, 'sheet');
  const shown = sheets.filter(({ attributes }) => !/hidden/i.test(attributes.state ?? ''));
  const lines = shown.flatMap(({ attributes: { id } }, index) => {
    const sheet = part(targets.get(id) ?? '');
    return sheet ? linesOf(withMerged(rowsOf(sheet, book), sheet), index + 1) : [];
  });
  if (lines.length === 0) throw new Unreadable('no_text');
  const hidden = sheets.length - shown.length;
  return { lines, remarks: hidden > 0 ? [hiddenSheets(hidden)] : [] };
}

const hiddenSheets = (count: number): Sentence => ({
  vi: `${count} trang tính đang ẩn không được đọc.`,
  en: `${count} hidden sheets were not read.`,
});

interface Book {
  strings: string[];
  formats: string[];
  is1904: boolean;
}

interface Row {
  number: number;
  cells: string[];
}

function rowsOf(sheet: XmlNode, book: Book): Row[] {
  let number = 0;
  return childrenOf(child(sheet, 'worksheet', 'sheetData'), 'row').map((row) => {
    number = Number(row.attributes.r ?? number + 1);
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const at = columnOf(cell.attributes.r) ?? cells.length;
      if (!(number >= 1 && number <= MOST_ROWS) || at >= MOST_COLUMNS) throw new Unreadable('too_much');
      while (cells.length < at) cells.push('');
      cells[at] = cellText(cellValue(cell, book).split('\n'));
    }
    return { number, cells };
  });
}

/** What a cell merged over rows says holds in each of them. */
function withMerged(rows: Row[], sheet: XmlNode): Row[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const { attributes } of descendants(sheet, 'mergeCell').slice(0, MOST_ROWS)) {
    const [, from = '', first = '', last = ''] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(attributes.ref ?? '') ?? [];
    const at = columnOf(from);
    if (at === undefined || at >= MOST_COLUMNS || !byNumber.get(Number(first))?.cells[at]) continue;
    for (let number = Number(first) + 1; number <= Math.min(Number(last), MOST_ROWS); number += 1) {
      const cells = byNumber.get(number)?.cells;
      // A row in which nothing else stands is no row.
      if (!cells?.some((text) => text !== '' && text !== DITTO)) continue;
      while (cells.length < at) cells.push('');
      cells[at] = DITTO;
    }
  }
  return rows;
}

const FULL_ROW = 3;

function linesOf(rows: readonly Row[], table: number): PlacedLine[] {
  const tableAt = rows.findIndex(({ cells }) => cells.filter(Boolean).length >= FULL_ROW);
  return rows.flatMap(({ number, cells }, index) => {
    const texts = index < tableAt || tableAt < 0 ? cells.filter(Boolean) : [cells.join('\t').trimEnd()].filter(Boolean);
    return texts.map((text) => ({ text, table, row: number }));
  });
}

function cellValue(cell: XmlNode, { strings, formats, is1904 }: Book): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  if (type === 'inlineStr') return richText(child(cell, 'is'));
  const value = textOf(child(cell, 'v'));
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'e' || value === '') return '';
  if (type === 'd') return dayOf(new Date(value));
  const number = Number(value);
  return type === 'n' && Number.isFinite(number) ? shown(number, formats[Number(style)] ?? '', is1904) : value;
}

/** Without the phonetic help that stands beside a text. */
function richText(node: XmlNode | undefined): string {
  const runs = node?.children.filter(({ name }) => name === 't' || name === 'r') ?? [];
  return runs.map((run) => (run.name === 't' ? textOf(run) : textOf(child(run, 't')))).join('');
}

const DAY_MS = 86_400_000;
/** The day of 1970-01-01, counted as spreadsheets count. */
const UNIX_DAY = 25_569;
const DAYS_TO_1904 = 1_462;

function shown(value: number, format: string, is1904: boolean): string {
  if (/[dy]/i.test(format)) return dayOf(new Date((value + (is1904 ? DAYS_TO_1904 : 0) - UNIX_DAY) * DAY_MS));
  const rounded = (number: number) => String(Math.round(number * 1e6) / 1e6).replace('.', ',');
  return format.includes('%') ? `${rounded(value * 100)}%` : rounded(value);
}

/** dd/mm/yyyy */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return date.toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** Of what every program knows without being told (ECMA-376, 18.8.30). */
const BUILT_IN: Record<number, string> = { 9: '0%', 10: '0.00%', 14: 'd', 15: 'd', 16: 'd', 17: 'y', 22: 'd' };

function formatsOf(styles: XmlNode | undefined): string[] {
  const sheet = child(styles, 'styleSheet');
  const own = new Map(
    childrenOf(child(sheet, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId, formatCode = '' } }) => [
      Number(numFmtId),
      // Colours and quoted words are no part of the pattern.
      formatCode.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''),
    ]),
  );
  return childrenOf(child(sheet, 'cellXfs'), 'xf').map(({ attributes: { numFmtId } }) => {
    const id = Number(numFmtId);
    return own.get(id) ?? BUILT_IN[id] ?? '';
  });
}

function isFrom1904(workbook: XmlNode): boolean {
  return /^(1|true)$/.test(child(workbook, 'workbookPr')?.attributes.date1904 ?? '');
}

/** "AB12" is column 27, counted from 0; letters count in 26s. */
function columnOf(place = ''): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

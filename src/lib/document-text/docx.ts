import { type PlacedLine, Unreadable } from './document.ts';
import { type NumberParagraph, numberer } from './docx-numbering.ts';
import { type Cell, clean, DITTO, linesOfTable } from './rows.ts';
import { unzip } from './unzip.ts';
import { child, descendants, isOn, readXml, textOf, type XmlNode } from './xml.ts';

const PARTS = /^word\/(document\d*|numbering|styles)\.xml$/;

/** Word's own text: inserted changes are taken, deleted ones, notes, headers and footers are not. */
export function readDocx(bytes: Uint8Array): PlacedLine[] {
  const parts = unzip(bytes, (name) => PARTS.test(name));
  const part = (name: RegExp) => {
    const found = [...parts].find(([path]) => name.test(path));
    return found && readXml(found[1]);
  };
  const body = child(part(/document\d*\.xml$/), 'document', 'body');
  if (!body) throw new Unreadable('damaged');
  const number = numberer(part(/numbering\.xml$/), part(/styles\.xml$/));
  const lines: PlacedLine[] = [];
  let paragraph = 0;
  let table = 0;
  for (const block of blocksOf(body, number)) {
    if (block.rows) lines.push(...linesOfTable(block.rows, { table: ++table }));
    else {
      paragraph++;
      for (const text of block.texts.map(clean)) lines.push({ text, paragraph });
    }
  }
  if (lines.every(({ text }) => text === '')) throw new Unreadable('no_text');
  return lines;
}

type Block = { texts: string[]; rows?: undefined } | { rows: Cell[][] };

const WRAPPERS = [
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'hyperlink',
  'fldSimple',
  'dir',
  'bdo',
];

/** What stands inside marks that only say how it came to be there. */
function unwrapped(node: XmlNode): XmlNode[] {
  return node.children.flatMap((each) => {
    if (WRAPPERS.includes(each.name)) return unwrapped(each);
    if (each.name !== 'AlternateContent') return [each];
    const choice = child(each, 'Choice') ?? child(each, 'Fallback');
    return choice ? unwrapped(choice) : [];
  });
}

function blocksOf(parent: XmlNode, number: NumberParagraph): Block[] {
  const blocks: Block[] = [];
  /** A paragraph whose end was deleted goes on in the next. */
  let begun = '';
  for (const node of unwrapped(parent)) {
    if (node.name === 'tbl') blocks.push({ rows: rowsOf(node, number) });
    if (node.name !== 'p') continue;
    const properties = child(node, 'pPr');
    const boxes: XmlNode[] = [];
    const mark = number(properties);
    const text = begun + [mark, runsText(node, boxes)].filter(Boolean).join(' ');
    begun = child(properties, 'rPr', 'del') ? text : '';
    if (begun !== '') continue;
    for (const box of boxes) blocks.push(...blocksOf(box, number));
    blocks.push({ texts: text.split('\n') });
  }
  if (begun !== '') blocks.push({ texts: begun.split('\n') });
  return blocks;
}

const SIGNS: Record<string, string> = { tab: ' ', ptab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Text boxes are put aside: they stand beside the paragraph that carries them. */
function runsText(parent: XmlNode, boxes: XmlNode[]): string {
  return unwrapped(parent)
    .filter((run) => run.name === 'r' && !isOn(child(run, 'rPr', 'vanish')))
    .flatMap(unwrapped)
    .map((node) => {
      if (node.name === 't') return textOf(node);
      if (node.name === 'drawing' || node.name === 'pict') boxes.push(...descendants(node, 'txbxContent'));
      const isPageEnd =
        node.name === 'br' && node.attributes.type !== undefined && node.attributes.type !== 'textWrapping';
      return isPageEnd ? '' : (SIGNS[node.name] ?? '');
    })
    .join('');
}

function rowsOf(table: XmlNode, number: NumberParagraph): Cell[][] {
  return unwrapped(table)
    .filter((row) => row.name === 'tr' && !child(row, 'trPr', 'del'))
    .map((row) => {
      const skipped = (name: string) => empties(child(row, 'trPr', name)?.attributes.val);
      const cells = unwrapped(row)
        .filter(({ name }) => name === 'tc')
        .flatMap((cell) => cellsOf(cell, number));
      return [...skipped('gridBefore'), ...cells, ...skipped('gridAfter')];
    });
}

/** A cell over several columns is written once; one that a cell above goes on into says so. */
function cellsOf(cell: XmlNode, number: NumberParagraph): Cell[] {
  const properties = child(cell, 'tcPr');
  const goesOn = (name: string) => {
    const merge = child(properties, name);
    return merge !== undefined && merge.attributes.val !== 'restart';
  };
  const span = Number(child(properties, 'gridSpan')?.attributes.val ?? 1);
  const texts = blocksOf(cell, number).flatMap((block) =>
    block.rows ? block.rows.map((row) => row.flat().join(' ')) : block.texts,
  );
  const own = goesOn('hMerge') ? [] : goesOn('vMerge') ? [DITTO] : texts;
  return [own, ...empties(span - 1)];
}

const MOST_COLUMNS = 63;

function empties(count: number | string = 0): Cell[] {
  return Array.from({ length: Math.min(MOST_COLUMNS, Math.max(0, Number(count) || 0)) }, () => []);
}

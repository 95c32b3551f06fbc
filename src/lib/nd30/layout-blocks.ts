import { type Item, type LaidRow, type LaidTable, paragraph, runsOf } from './layout-items.ts';
import { type Level, makeMarker } from './markers.ts';
import type { Block, Column, Run, Table, Words } from './model.ts';
import type { Role } from './styles.ts';

/** The text below the head: parts get their numbers, tables their widths. */
export function itemsOf(blocks: readonly Block[], width: number): Item[] {
  const marker = makeMarker();
  return blocks.flatMap((block): Item[] => {
    if (block.is === 'text' || block.is === 'centre') return [paragraph(block.is, block.words)];
    if (block.is === 'level') return levelItems(block, marker(block.level));
    return [...(block.caption ? [paragraph('caption', block.caption)] : []), tableOf(block, width)];
  });
}

/** Their number stands on a line of its own, the title below it in capitals. */
const TITLED: readonly Level[] = ['part', 'chapter', 'section', 'subsection'];

function levelItems({ level, title, words }: Extract<Block, { is: 'level' }>, mark: string): Item[] {
  if (TITLED.includes(level))
    return [
      paragraph(level, mark),
      ...(title ? [paragraph(level, title.toUpperCase())] : []),
      ...(words === undefined ? [] : [paragraph('text', words)]),
    ];
  const lead: Run = { text: `${mark} `, bold: level === 'article' };
  const heading: Run[] = title
    ? [
        { ...lead, bold: true },
        { text: title, bold: true },
      ]
    : [lead];
  const said = words === undefined ? [] : runsOf(words);
  if (!title) return [paragraph(roleOf(level, false), [...heading, ...said])];
  return [paragraph(roleOf(level, true), heading), ...(said.length > 0 ? [paragraph('text', said)] : [])];
}

/** A clause with a title of its own is a heading, one without is a paragraph. */
const roleOf = (level: Level, isTitle: boolean): Role => (level === 'clause' && isTitle ? 'clauseTitle' : level);

function tableOf({ columns, rows }: Table, width: number): LaidTable {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return {
    is: 'table',
    widths: columns.map(({ share }) => (width * share) / shares),
    columns,
    rows: rows.map((row): LaidRow => {
      if ('span' in row) return { isGroup: true, cells: [[paragraph('group', row.span)]] };
      return { isGroup: false, cells: columns.map((column, index) => cellOf(row.cells[index] ?? '', column)) };
    }),
  };
}

const CELLS = { left: 'cell', center: 'cellCentre', right: 'cellRight' } as const;

/** A line of its own for each line of the words. */
function cellOf(words: Words, { align = 'left' }: Column) {
  const role = CELLS[align];
  if (typeof words !== 'string') return [paragraph(role, words)];
  return words.split('\n').map((line) => paragraph(role, line));
}

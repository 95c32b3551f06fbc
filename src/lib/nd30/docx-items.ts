import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ILevelsOptions,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  LevelFormat,
  LevelSuffix,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Item, type LaidTable, paragraph } from './layout-items.ts';
import type { Run } from './model.ts';
import { INDENT, POINTS_PER_MM, type Role, STYLES, type Style } from './styles.ts';

const TWIPS = 20;
const twips = (millimetres: number) => Math.round(millimetres * POINTS_PER_MM * TWIPS);

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

const styleOptions = (id: string, style: Style): IParagraphStyleOptions & { id: string; name: string } => ({
  ...{ id, name: style.name, quickFormat: true },
  run: { size: style.size * 2, bold: style.bold ?? false, italics: style.italic ?? false },
  paragraph: {
    alignment: ALIGN[style.align],
    spacing: { before: (style.before ?? 0) * TWIPS, after: (style.after ?? 0) * TWIPS },
    indent: { firstLine: (style.firstLine ?? 0) * TWIPS, left: (style.left ?? 0) * TWIPS },
    keepNext: style.keepNext ?? false,
    ...(style.outline === undefined ? {} : { outlineLevel: style.outline - 1 }),
  },
});

export const STYLE_OPTIONS = Object.entries(STYLES).map(([id, style]) => styleOptions(id, style));

/**
 * Dashes and plus signs are lists of Word's own. Numbers and letters are text: a citation must not renumber itself when a
 * line is put in, and Word has no Vietnamese alphabet (a, b, c, d, đ, e, g).
 */
const LISTS = { dash: '-', plus: '+' } as const;

const levelOf = (text: string): ILevelsOptions => ({
  ...{ level: 0, format: LevelFormat.BULLET, text, alignment: AlignmentType.LEFT, suffix: LevelSuffix.SPACE },
  style: { paragraph: { indent: { left: 0, firstLine: INDENT * TWIPS } } },
});
export const DASHES = Object.entries(LISTS).map(([reference, text]) => ({ reference, levels: [levelOf(text)] }));

export function paragraphOf(role: Role, runs: readonly Run[], more: Partial<IParagraphOptions> = {}): Paragraph {
  const isList = role === 'dash' || role === 'plus';
  const said = isList ? runs.slice(1) : runs;
  return new Paragraph({
    style: role,
    ...(isList ? { numbering: { reference: role, level: 0 } } : {}),
    ...more,
    children: said.map(({ text, bold, italic }) => {
      const face = { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italics: italic }) };
      return new TextRun({ text, ...face });
    }),
  });
}

/** `width` is what it stands in, in millimetres. */
export function fileChildOf(item: Item, width: number): Paragraph | Table {
  if (item.is === 'paragraph') return paragraphOf(item.role, item.runs);
  if (item.is === 'rule') return ruleOf(item.width, width);
  if (item.is === 'mark') return markOf(item, width);
  if (item.is === 'table') return tableOf(item);
  return new Table({
    ...{ layout: TableLayoutType.FIXED, borders: TableBorders.NONE, columnWidths: item.widths.map(twips) },
    ...{ width: { size: twips(width), type: WidthType.DXA }, margins: { left: 0, right: 0 } },
    rows: [
      new TableRow({
        cantSplit: true,
        children: item.cells.map((cell, index) => {
          const own = item.widths[index] ?? 0;
          const children = cell.map((each) => fileChildOf(each, own));
          return new TableCell({
            width: { size: twips(own), type: WidthType.DXA },
            children: children.length > 0 ? children : [paragraphOf('text', [])],
          });
        }),
      }),
    ],
  });
}

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 };

/** An empty paragraph with a border, drawn in from both sides to the length of the line. */
function ruleOf(points: number, width: number): Paragraph {
  const side = Math.max(0, Math.round(((width * POINTS_PER_MM - points) / 2) * TWIPS));
  return new Paragraph({
    ...{ style: 'rule', border: { top: LINE }, indent: { left: side, right: side, firstLine: 0 } },
    children: [],
  });
}

function markOf({ text, width }: Extract<Item, { is: 'mark' }>, within: number): Paragraph {
  const side = Math.max(0, twips((within - width) / 2));
  const edge: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: 'FF0000', space: 3 };
  return new Paragraph({
    ...{ style: 'mark', indent: { left: side, right: side }, spacing: { before: 6 * TWIPS } },
    border: { top: edge, bottom: edge, left: edge, right: edge },
    children: [new TextRun({ text, color: 'FF0000' })],
  });
}

function tableOf({ widths, columns, rows }: LaidTable): Table {
  const cell = (children: Paragraph[], width: number, columnSpan = 1) =>
    new TableCell({
      ...{ children, columnSpan, verticalAlign: VerticalAlign.TOP },
      width: { size: twips(width), type: WidthType.DXA },
    });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const head = columns.map(({ head: text }, index) =>
    cell([paragraphOf('columnHead', paragraph('columnHead', text).runs)], widths[index] ?? 0),
  );
  const edge: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    ...{
      layout: TableLayoutType.FIXED,
      columnWidths: widths.map(twips),
      width: { size: twips(whole), type: WidthType.DXA },
    },
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        ({ isGroup, cells }) =>
          new TableRow({
            children: cells.map((paragraphs, index) =>
              cell(
                paragraphs.map(({ role, runs }) => paragraphOf(role, runs)),
                isGroup ? whole : (widths[index] ?? 0),
                isGroup ? columns.length : 1,
              ),
            ),
          }),
      ),
    ],
  });
}

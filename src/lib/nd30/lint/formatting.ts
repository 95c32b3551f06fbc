import type { Element } from '@xmldom/xmldom';
import { attributeOf, childOf, childrenOf, type Opened } from './opened.ts';

/** What a reader sees of a run of words, wherever it is laid down: on it, on its paragraph's style, on a style below, or nowhere. */
export interface Face {
  font: string;
  /** In points. */
  size: number;
  bold: boolean;
  italic: boolean;
  colour: string;
  caps: boolean;
}
export interface RunSeen extends Face {
  element: Element;
  text: string;
}
export interface ParagraphSeen {
  element: Element;
  text: string;
  runs: RunSeen[];
  align: string;
  /** In points; negative where the first line hangs out. */
  firstLine: number;
  before: number;
  after: number;
  /** In lines; 0 where it is an exact height. */
  lines: number;
  /** The cell it stands in, where it stands in one. */
  cell: Element | undefined;
  /** Of the table whose head repeats or that has more than one row: no layout of the page. */
  isInTable: boolean;
}

const TWIPS = 20;
const DEFAULT_SIZE = 20; // half points, ECMA-376 part 1, 17.3.2.38

export function paragraphsOf(opened: Opened): ParagraphSeen[] {
  const look = makeLook(opened);
  const seen: ParagraphSeen[] = [];
  const walk = (parent: Element, cell: Element | undefined, isInTable: boolean) => {
    for (const each of childrenOf(parent)) {
      if (each.tagName === 'w:p') seen.push(look(each, cell, isInTable));
      else if (each.tagName === 'w:tbl') walk(each, cell, isInTable || isRealTable(each));
      else if (each.tagName === 'w:tc') walk(each, each, isInTable);
      else if (/^w:(?:tr|sdt|sdtContent)$/.test(each.tagName)) walk(each, cell, isInTable);
    }
  };
  walk(opened.body, undefined, false);
  return seen;
}

/** Heads and signatures stand in tables without lines; what has lines is a table. */
function isRealTable(table: Element): boolean {
  const rows = childrenOf(table, 'w:tr');
  return rows.length > 2 || childrenOf(rows[0] ?? table, 'w:tc').length > 2;
}

function makeLook(opened: Opened) {
  const styles = stylesOf(opened);
  return (element: Element, cell: Element | undefined, isInTable: boolean): ParagraphSeen => {
    const own = childOf(element, 'w:pPr');
    const chain = styles.chainOf(attributeOf(childOf(own, 'w:pStyle')));
    const paragraphs = [own, ...chain.map((style) => childOf(style, 'w:pPr')), styles.paragraphDefaults];
    const runs = runsIn(element).map((run) => {
      const mine = childOf(run, 'w:rPr');
      const named = styles.chainOf(attributeOf(childOf(mine, 'w:rStyle')), 'character');
      const layers = [mine, ...[...named, ...chain].map((style) => childOf(style, 'w:rPr')), styles.runDefaults];
      return { element: run, text: textIn(run), ...faceOf(layers, styles.themeFont) };
    });
    const spoken = runs.filter(({ text }) => text.trim() !== '');
    return {
      ...{
        element,
        cell,
        isInTable,
        runs: spoken,
        text: runs
          .map(({ text, caps }) => (caps ? text.toUpperCase() : text))
          .join('')
          .trim(),
      },
      ...spacingOf(paragraphs),
    };
  };
}

function runsIn(paragraph: Element): Element[] {
  return childrenOf(paragraph).flatMap((each) => {
    if (each.tagName === 'w:r') return [each];
    return /^w:(?:hyperlink|ins|smartTag|sdt|sdtContent|fldSimple)$/.test(each.tagName) ? runsIn(each) : [];
  });
}

function textIn(run: Element): string {
  return childrenOf(run)
    .map((each) =>
      each.tagName === 'w:t'
        ? (each.textContent ?? '')
        : each.tagName === 'w:tab' || each.tagName === 'w:br'
          ? ' '
          : '',
    )
    .join('')
    .normalize('NFC');
}

type Layers = readonly (Element | undefined)[];

/** The first layer that says something of it. */
function first(layers: Layers, name: string, attribute = 'w:val'): string | undefined {
  for (const layer of layers) {
    const said = childOf(layer, name);
    const value = attributeOf(said, attribute);
    if (value !== undefined) return value;
    if (said && attribute === 'w:val') return 'true';
  }
  return undefined;
}

const isOn = (value: string | undefined) => value !== undefined && !['0', 'false', 'off'].includes(value);

function faceOf(layers: Layers, themeFont: (name: string) => string | undefined): Face {
  const theme = layers.flatMap((layer) => {
    const fonts = childOf(layer, 'w:rFonts');
    const named = attributeOf(fonts, 'w:asciiTheme');
    return fonts ? [(named && themeFont(named)) ?? attributeOf(fonts, 'w:ascii')] : [];
  });
  const colour = first(layers, 'w:color') ?? 'auto';
  return {
    font: theme.find((font) => font !== undefined) ?? 'Times New Roman',
    size: Number(first(layers, 'w:sz') ?? DEFAULT_SIZE) / 2,
    bold: isOn(first(layers, 'w:b')),
    italic: isOn(first(layers, 'w:i')),
    colour: colour === 'auto' ? '000000' : colour.toUpperCase(),
    caps: isOn(first(layers, 'w:caps')),
  };
}

function spacingOf(layers: Layers) {
  const points = (name: string, attribute: string) => Number(first(layers, name, attribute) ?? 0) / TWIPS;
  const rule = first(layers, 'w:spacing', 'w:lineRule') ?? 'auto';
  return {
    align: first(layers, 'w:jc') ?? 'left',
    firstLine: points('w:ind', 'w:firstLine') - points('w:ind', 'w:hanging'),
    before: points('w:spacing', 'w:before'),
    after: points('w:spacing', 'w:after'),
    lines: rule === 'auto' ? Number(first(layers, 'w:spacing', 'w:line') ?? 240) / 240 : 0,
  };
}

const DEEPEST = 20;

function stylesOf({ styles, theme }: Opened) {
  const all = styles?.documentElement ? childrenOf(styles.documentElement, 'w:style') : [];
  const byId = new Map(all.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]));
  const normal = all.find(
    (style) => attributeOf(style, 'w:type') === 'paragraph' && attributeOf(style, 'w:default') === '1',
  );
  const defaults = styles?.documentElement ? childOf(styles.documentElement, 'w:docDefaults') : undefined;
  return {
    paragraphDefaults: childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
    runDefaults: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
    /** From the style itself to what it is based on; a circle ends. */
    chainOf(id: string | undefined, type: 'paragraph' | 'character' = 'paragraph'): Element[] {
      const chain: Element[] = [];
      let style = id === undefined ? (type === 'paragraph' ? normal : undefined) : byId.get(id);
      while (style && chain.length < DEEPEST) {
        chain.push(style);
        style = byId.get(attributeOf(childOf(style, 'w:basedOn')) ?? '');
      }
      return chain;
    },
    themeFont(name: string): string | undefined {
      const family = theme?.getElementsByTagName(name.startsWith('major') ? 'a:majorFont' : 'a:minorFont')[0];
      return attributeOf(childOf(family, 'a:latin'), 'typeface') || undefined;
    },
  };
}

import { roman } from '../vn-text/public.ts';
import { child, childrenOf, type XmlNode } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2" */
  text: string;
  /** The level whose rise begins this one anew; 0 never does. */
  restart: number | undefined;
  isLegal: boolean;
  style: string | undefined;
}

interface List {
  abstractId: string;
  levels: Map<number, Level>;
  startOverrides: Map<number, number>;
}

/** Gives the paragraphs of a document, in order, the numbers that Word shows before them. */
export type NumberParagraph = (paragraphProperties: XmlNode | undefined) => string;

const DEEPEST_STYLE = 20;

export function numberer(numbering: XmlNode | undefined, styles: XmlNode | undefined): NumberParagraph {
  const lists = readLists(child(numbering, 'numbering'));
  const styleOf = new Map(
    childrenOf(child(styles, 'styles'), 'style').map((style) => [style.attributes.styleId, style]),
  );
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  return (properties) => {
    const found = numberOf(properties, styleOf);
    const list = lists.get(found?.id ?? '');
    if (!found || !list) return '';
    const at = found.level ?? levelOfStyle(list, found.style);
    const level = list.levels.get(at);
    if (!level) return '';
    const counts = counters.get(list.abstractId) ?? new Map<number, number>();
    counters.set(list.abstractId, counts);
    for (const [each, start] of begun.has(found.id) ? [] : list.startOverrides) counts.set(each, start - 1);
    begun.add(found.id);
    counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
    for (const [each, { restart = each }] of list.levels) if (each > at && restart > at) counts.delete(each);
    return written(level, (each) => {
      const of = list.levels.get(each);
      return {
        count: counts.get(each) ?? of?.start ?? 1,
        format: level.isLegal ? 'decimal' : (of?.format ?? 'decimal'),
      };
    });
  };
}

/** A style that names only its list stands at the level that names the style. */
function levelOfStyle(list: List, style: string | undefined): number {
  const found = [...list.levels].find(([, level]) => style !== undefined && level.style === style);
  return found?.[0] ?? 0;
}

interface Numbered {
  id: string;
  level: number | undefined;
  style: string | undefined;
}

/** A paragraph's own number, or its style's, or that of the style below. */
function numberOf(properties: XmlNode | undefined, styleOf: Map<string | undefined, XmlNode>): Numbered | undefined {
  let level: string | undefined;
  let numbers = child(properties, 'numPr');
  let style = styleOf.get(child(properties, 'pStyle')?.attributes.val);
  let styleId: string | undefined;
  for (let step = 0; step < DEEPEST_STYLE; step++) {
    level ??= child(numbers, 'ilvl')?.attributes.val;
    const id = child(numbers, 'numId')?.attributes.val;
    // Zero takes away the number that a style below would give.
    if (id === '0') return undefined;
    if (id !== undefined) return { id, level: level === undefined ? undefined : Number(level), style: styleId };
    if (!style) return undefined;
    numbers = child(style, 'pPr', 'numPr');
    styleId = style.attributes.styleId;
    style = styleOf.get(child(style, 'basedOn')?.attributes.val);
  }
  return undefined;
}

function readLists(numbering: XmlNode | undefined): Map<string, List> {
  const abstracts = new Map(childrenOf(numbering, 'abstractNum').map((each) => [each.attributes.abstractNumId, each]));
  const byStyle = new Map([...abstracts].map(([id, each]) => [child(each, 'styleLink')?.attributes.val, id]));
  return new Map(
    childrenOf(numbering, 'num').map((num) => {
      const named = child(num, 'abstractNumId')?.attributes.val;
      const link = child(abstracts.get(named), 'numStyleLink')?.attributes.val;
      const abstractId = (link && byStyle.get(link)) ?? named ?? '';
      const overrides = childrenOf(num, 'lvlOverride');
      const levels = [
        ...childrenOf(abstracts.get(abstractId), 'lvl'),
        ...overrides.flatMap((each) => childrenOf(each, 'lvl')),
      ];
      const startOverrides = overrides.flatMap((each): [number, number][] => {
        const start = child(each, 'startOverride')?.attributes.val;
        return start === undefined ? [] : [[Number(each.attributes.ilvl), Number(start)]];
      });
      const list = {
        abstractId,
        levels: new Map(levels.map((level) => [Number(level.attributes.ilvl), readLevel(level)])),
        startOverrides: new Map(startOverrides),
      };
      return [num.attributes.numId ?? '', list];
    }),
  );
}

function readLevel(level: XmlNode): Level {
  const value = (name: string) => child(level, name)?.attributes.val;
  const restart = value('lvlRestart');
  return {
    start: Number(value('start') ?? 0),
    format: value('numFmt') ?? 'decimal',
    text: value('lvlText') ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: child(level, 'isLgl') !== undefined,
    style: value('pStyle'),
  };
}

function written(level: Level, countAt: (level: number) => { count: number; format: string }): string {
  // Bullets are drawn from symbol fonts, in which a letter is no letter.
  if (level.format === 'bullet') return /^[-–+*•]$/.test(level.text) ? level.text : '-';
  if (level.format === 'none') return level.text.replace(/%\d/g, '');
  return level.text.replace(/%(\d)/g, (_, digit) => {
    const { count, format } = countAt(Number(digit) - 1);
    return formatCount(count, format);
  });
}

const MOST = 5_000;

function formatCount(count: number, format: string): string {
  if (!(count >= 1 && count <= MOST)) return String(count);
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  if (format === 'upperLetter') return letters(count);
  if (format === 'lowerLetter') return letters(count).toLowerCase();
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  return String(count);
}

/** After Z comes AA, then BB, as Word counts. */
function letters(count: number): string {
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

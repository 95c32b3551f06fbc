import type { Element } from '@xmldom/xmldom';
import type { RunSeen } from './formatting.ts';
import { childOf, childrenOf } from './opened.ts';

/** The order ECMA-376 asks for among the properties that are set here. */
const RUN_ORDER = [
  'w:rStyle',
  'w:rFonts',
  'w:b',
  'w:bCs',
  'w:i',
  'w:iCs',
  'w:caps',
  'w:smallCaps',
  'w:color',
  'w:sz',
  'w:szCs',
  'w:u',
];
const PARAGRAPH_ORDER = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:widowControl',
  'w:numPr',
  'w:spacing',
  'w:ind',
  'w:contextualSpacing',
  'w:jc',
  'w:outlineLvl',
  'w:rPr',
];

type Values = Record<string, string>;

export const setRun = ({ element }: RunSeen, name: string, values: Values) =>
  set(propertiesOf(element, 'w:rPr'), name, values, RUN_ORDER);
export const setParagraph = (paragraph: Element, name: string, values: Values) =>
  set(propertiesOf(paragraph, 'w:pPr'), name, values, PARAGRAPH_ORDER);

export function setFont(run: RunSeen, font: string): void {
  const fonts = childOf(childOf(run.element, 'w:rPr'), 'w:rFonts');
  // A font of the theme would win over the one that is named.
  for (const theme of ['w:asciiTheme', 'w:hAnsiTheme', 'w:cstheme', 'w:eastAsiaTheme']) fonts?.removeAttribute(theme);
  setRun(run, 'w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font });
}

export function setSize(run: RunSeen, points: number): void {
  setRun(run, 'w:sz', { 'w:val': String(points * 2) });
  setRun(run, 'w:szCs', { 'w:val': String(points * 2) });
}

export const setOn = (run: RunSeen, name: 'w:b' | 'w:i' | 'w:caps', isOn: boolean) =>
  setRun(run, name, { 'w:val': isOn ? '1' : '0' });

function propertiesOf(element: Element, name: 'w:rPr' | 'w:pPr'): Element {
  const known = childOf(element, name);
  if (known) return known;
  const made = element.ownerDocument?.createElement(name);
  if (!made) throw new Error('An element without a document');
  element.insertBefore(made, element.firstChild);
  return made;
}

function set(properties: Element, name: string, values: Values, order: readonly string[]): void {
  const known = childOf(properties, name);
  const element = known ?? properties.ownerDocument?.createElement(name);
  if (!element) throw new Error('An element without a document');
  for (const [attribute, value] of Object.entries(values)) element.setAttribute(attribute, value);
  if (known) return;
  const later = childrenOf(properties).find((each) => order.indexOf(each.tagName) > order.indexOf(name));
  properties.insertBefore(element, later ?? null);
}

/** Words are changed inside the pieces they lie in, whatever their looks. */
export function replaceText(runs: readonly RunSeen[], from: string, to: string): boolean {
  for (const { element } of runs)
    for (const text of childrenOf(element, 'w:t')) {
      const said = text.textContent ?? '';
      if (!said.includes(from)) continue;
      text.textContent = said.replace(from, to);
      text.setAttribute('xml:space', 'preserve');
      return true;
    }
  return false;
}

import { Unreadable } from './document.ts';

/** An element under its local name; text is an element without a name. */
export interface XmlNode {
  name: string;
  /** By local name. */
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const MOST_NODES = 1_000_000;
const DEEPEST = 250;
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(!|\/)?([^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What an office file holds, read without a document type: entities of its own are refused, never expanded. */
export function readXml(bytes: Uint8Array): XmlNode {
  const text = decode(bytes);
  const root = element('', '');
  const open = [root];
  let nodes = 0;
  const token = new RegExp(TOKEN);
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) throw new Unreadable('damaged');
    const [whole, data, mark, name = '', rest = ''] = found;
    const parent = open.at(-1);
    if (!parent || mark === '!') throw new Unreadable('damaged');
    if (++nodes > MOST_NODES || open.length > DEEPEST) throw new Unreadable('too_much');
    if (mark === '/') open.pop();
    else if (name !== '') {
      const child = element(localName(name), rest);
      parent.children.push(child);
      if (!rest.endsWith('/')) open.push(child);
    } else if (data !== undefined) parent.children.push({ ...element('', ''), text: data });
    else if (!whole.startsWith('<')) parent.children.push({ ...element('', ''), text: unescaped(whole) });
  }
  if (open.length !== 1) throw new Unreadable('damaged');
  return root;
}

export function child(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at?.children.find((each) => each.name === name), node);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.flatMap((each) => (each.name === name ? [each] : descendants(each, name))) ?? [];
}

export function textOf(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(textOf).join('') : '';
}

/** `<w:b/>` and `<w:b w:val="1"/>` say yes. */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['0', 'false', 'off', 'none'].includes(node.attributes.val ?? '');
}

function element(name: string, rest: string): XmlNode {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, key = '', double, single] of rest.matchAll(ATTRIBUTE))
    attributes[localName(key)] = unescaped(double ?? single ?? '');
  return { name, attributes, children: [], text: '' };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const PREDEFINED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return PREDEFINED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

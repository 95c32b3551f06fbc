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
const ATTRIBUTE = /([^\s=]{1,100})\s?=\s?(?:"([^"]*)"|'([^']*)')/g;

/** What an office file holds, read without a document type: entities of its own are refused, never expanded. */
export function readXml(bytes: Uint8Array): XmlNode {
  const text = decode(bytes);
  const root = element('', '');
  const open = [root];
  let nodes = 0;
  for (let at = 0; at < text.length; ) {
    const parent = open.at(-1);
    if (!parent) throw new Unreadable('damaged');
    if (++nodes > MOST_NODES || open.length > DEEPEST) throw new Unreadable('too_much');
    const end = endOfToken(text, at);
    if (text[at] !== '<') parent.children.push({ ...element('', ''), text: unescaped(text.slice(at, end)) });
    else if (text.startsWith('<![CDATA[', at))
      parent.children.push({ ...element('', ''), text: text.slice(at + 9, end - 3) });
    else if (text[at + 1] === '/') open.pop();
    else if (text[at + 1] !== '!' && text[at + 1] !== '?') {
      const isClosed = text[end - 2] === '/';
      const child = elementOf(text.slice(at + 1, end - (isClosed ? 2 : 1)));
      parent.children.push(child);
      if (!isClosed) open.push(child);
    }
    at = end;
  }
  if (open.length !== 1) throw new Unreadable('damaged');
  return root;
}

/** Found by looking forward once: no pattern that a hostile file could make go back and forth. */
function endOfToken(text: string, at: number): number {
  const after = (mark: string) => {
    const found = text.indexOf(mark, at);
    if (found < 0) throw new Unreadable('damaged');
    return found + mark.length;
  };
  if (text[at] !== '<') {
    const next = text.indexOf('<', at);
    return next < 0 ? text.length : next;
  }
  if (text.startsWith('<!--', at)) return after('-->');
  if (text.startsWith('<![CDATA[', at)) return after(']]>');
  if (text[at + 1] === '?') return after('?>');
  if (text[at + 1] === '!') throw new Unreadable('damaged');
  return endOfTag(text, at);
}

/** A value in quotes may hold the sign that ends a tag. */
function endOfTag(text: string, at: number): number {
  let quote = '';
  for (let place = at + 1; place < text.length; place++) {
    const sign = text[place];
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return place + 1;
    else if (sign === '<') break;
  }
  throw new Unreadable('damaged');
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

function elementOf(tag: string): XmlNode {
  const end = tag.search(/\s/);
  return end < 0 ? element(localName(tag), '') : element(localName(tag.slice(0, end)), tag.slice(end));
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

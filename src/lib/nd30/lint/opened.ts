import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { zipSync } from 'fflate';
import { Unreadable, unzip } from '../../document-text/public.ts';

/** A Word file taken apart, so that its formatting can be read, put right, and put together again. */
export interface Opened {
  parts: Map<string, Uint8Array>;
  document: Document;
  body: Element;
  styles: Document | undefined;
  theme: Document | undefined;
}

const DOCUMENT = 'word/document.xml';

/** Macros, foreign entities and archives that unpack into too much are refused, before anything else looks at them. */
export function openDocx(bytes: Uint8Array): Opened {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Unreadable('not_word');
  const parts = unzip(bytes, () => true);
  if ([...parts.keys()].some((name) => /vbaProject|activeX/i.test(name))) throw new Unreadable('macros');
  const document = parsed(parts.get(DOCUMENT));
  const body = document?.getElementsByTagName('w:body')[0];
  if (!document || !body) throw new Unreadable('damaged');
  return {
    ...{ parts, document, body },
    styles: parsed(parts.get('word/styles.xml')),
    theme: parsed(parts.get('word/theme/theme1.xml')),
  };
}

function parsed(part: Uint8Array | undefined): Document | undefined {
  if (!part) return undefined;
  const text = new TextDecoder().decode(part);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw new Unreadable('damaged');
  try {
    return new DOMParser({ onError: stopAtErrors }).parseFromString(text, 'text/xml');
  } catch {
    throw new Unreadable('damaged');
  }
}

function stopAtErrors(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** The same file with what was changed in its text; every other part as it was. */
export function closeDocx({ parts, document }: Opened): Uint8Array {
  const text = new XMLSerializer().serializeToString(document);
  const changed = new Map(parts).set(DOCUMENT, new TextEncoder().encode(text));
  return zipSync(Object.fromEntries(changed));
}

export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.tagName === name)) found.push(node);
  return found;
}

export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent && childrenOf(parent, name)[0];

export const attributeOf = (element: Element | undefined, attribute = 'w:val'): string | undefined =>
  element?.getAttribute(attribute) ?? undefined;

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'tagName' in node;
}

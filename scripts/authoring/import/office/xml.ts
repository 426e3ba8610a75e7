/** Reads XML as Office writes it: well formed, without a document type, and so without entities of its own. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { UnreadableFile } from '../source.ts';

export type { Element } from '@xmldom/xmldom';

const isElement = (node: Node): node is Element => node.nodeType === 1;

export function parseXml(name: string, text: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new UnreadableFile(
      `${name} declares a document type or entities, which no Office file does. Nothing was read.`,
    );
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const root = parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
    if (root !== null) return root;
  } catch (error) {
    throw new UnreadableFile(`${name} is broken. Open the file in the program that made it and save it again.`, {
      cause: error,
    });
  }
  throw new UnreadableFile(`${name} is empty.`);
}

export function childrenOf(node: Element): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (isElement(child)) found.push(child);
  return found;
}

/** The name without its prefix: prefixes are free, names are not. */
export const nameOf = (node: Element): string => node.localName ?? node.nodeName;

export const childNamed = (node: Element | null, name: string): Element | null =>
  node === null ? null : (childrenOf(node).find((child) => nameOf(child) === name) ?? null);

export const childrenNamed = (node: Element | null, name: string): Element[] =>
  node === null ? [] : childrenOf(node).filter((child) => nameOf(child) === name);

/** An attribute whatever its prefix. */
export function attribute(node: Element | null, name: string): string | null {
  if (node === null) return null;
  for (let at = 0; at < node.attributes.length; at++) {
    const one = node.attributes.item(at);
    if (one !== null && (one.localName ?? one.nodeName) === name) return one.value;
  }
  return null;
}

/** Every element below, in order, whatever its depth. */
export function descendantsNamed(node: Element, name: string): Element[] {
  const found = node.getElementsByTagNameNS('*', name);
  return Array.from({ length: found.length }, (_, at) => found.item(at)).filter((one) => one !== null);
}

export const textOf = (node: Element | null): string => node?.textContent ?? '';

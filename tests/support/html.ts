// Parsed HTML, and what tests ask of it.
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

export type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type Node = Tree['children'][number];

export const parse = (html: string): Tree => parseDocument(html);

const isElement = (node: Node | Tree): node is Element => 'name' in node && 'attribs' in node;

/** The elements below a node that pass a test, in the order of the page. */
export function all(node: Tree | Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll(test, node.children);
}

export const tags = (node: Tree | Element, ...names: string[]): Element[] =>
  all(node, ({ name }) => names.includes(name));

export const withClass = (node: Tree | Element, name: string): Element[] =>
  all(node, ({ attribs }) => (attribs['class'] ?? '').split(/\s+/).includes(name));

/** What a reader reads, white space made even; the parts that `without` names are left out. */
export function textOf(node: Node | Tree, without: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const visit = (one: Node | Tree): void => {
    if (one.type === ElementType.Text) parts.push(one.data);
    if (!('children' in one)) return;
    if (isElement(one) && (UNREAD.has(one.name) || without(one))) return;
    // Blocks part words; inline elements do not.
    const edge = isElement(one) && INLINE.has(one.name) ? '' : ' ';
    parts.push(edge);
    one.children.forEach(visit);
    parts.push(edge);
  };
  visit(node);
  return even(parts.join(''));
}

const UNREAD = new Set(['script', 'style', 'template']);

/** Elements in the run of a sentence. */
export const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sup',
  'time',
  'wbr',
]);

export const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The elements that an element stands in, the nearest first. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parent; one !== null && isElement(one); one = one.parent) found.push(one);
  return found;
}

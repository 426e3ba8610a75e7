// The built pages as the tests read them, parsed; with them, all of data.ts.
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { readFramework } from '#loading/load-content.ts';
import { root } from '../../scripts/project.ts';
import { files, read } from './data.ts';
import type { ExportedEdition } from './data.ts';

export * from './data.ts';

type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type Node = Tree['children'][number];

export interface BuiltPage {
  /** As a reader asks for it: `/documents/hull-2018/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Tree;
  readonly ids: ReadonlyMap<string, Element>;
}

/** Every page of the built site. What stands under download/ is taken away and read without it. */
export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html') && !file.startsWith('download/'))
  .map(readPage);

const byAddress = new Map(pages.map((page) => [page.address, page]));

function readPage(file: string): BuiltPage {
  const html = read(file);
  const tree = parseDocument(html);
  const ids = new Map(all(tree, (one) => one.attribs['id'] !== undefined).map((one) => [one.attribs['id']!, one]));
  return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree, ids };
}

/** The page at an address; throws where there is none. */
export function pageAt(address: string): BuiltPage {
  const page = byAddress.get(address);
  if (page === undefined) throw new Error(`There is no page at ${address}`);
  return page;
}

const isElement = (node: Node | Tree): node is Element => 'name' in node && 'attribs' in node;

/** The elements below a node that pass a test, in the order of the page. */
export function all(node: Tree | Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll(test, node.children);
}

export const tags = (node: Tree | Element, ...names: string[]): Element[] =>
  all(node, ({ name }) => names.includes(name));

export const withClass = (node: Tree | Element, name: string): Element[] =>
  all(node, ({ attribs }) => (attribs['class'] ?? '').split(/\s+/).includes(name));

/** The page's own content: what stands between the head and the foot that every page shares. */
export function mainOf(page: BuiltPage): Element {
  const [main] = tags(page.tree, 'main');
  if (main === undefined) throw new Error(`${page.address} has no <main>`);
  return main;
}

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
  'em',
  'i',
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

export const isIndicator = (element: Element): boolean => element.attribs['data-indicator'] !== undefined;

/** What an indicator's element says for itself: without its details and without the indicators nested in it. */
export const ownText = (element: Element): string =>
  textOf(element, (one) => one !== element && (isIndicator(one) || one.name === 'details'));

/** The elements that an element stands in, the nearest first. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parent; one !== null && isElement(one); one = one.parent) found.push(one);
  return found;
}

/** The pages that show an edition: its own ones, and its area's full list while it is the latest held. */
export function pagesOf(edition: ExportedEdition): BuiltPage[] {
  const own = pages.filter((page) => page.address.startsWith(`/documents/${edition.id}/`));
  return edition.state === 'latest-held' ? [...own, pageAt(`/indicators/${edition.area}/`)] : own;
}

const { areas } = readFramework(root).framework;

/** The area's own site, as its entry names it. */
export const siteOf = ({ area }: Pick<ExportedEdition, 'area'>): string | undefined =>
  areas.find(({ id }) => id === area)?.website;

/** Tools, the search, and the page that saves others; all else is read (docs/design.md, "Quality"). */
export const isTool = ({ address }: BuiltPage): boolean =>
  /^\/(windscreen\/.+|indicators\/|compare\/|training\/.*|search\/|offline\/)?$/.test(address);

/** The guidance as a tree, and how large it may be: what reads Markdown takes minutes, or falls over, on what nobody means. */
import { mdxToMdast } from 'satteri';
import type { Heading } from '#model/content/places.ts';
import { headingIds } from './heading-ids.ts';

export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly identifier?: string;
  readonly url?: string;
  readonly value?: string;
  readonly depth?: number;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly Node[];
}

export interface Complaint {
  readonly at: string;
  readonly found: string;
  readonly want: string;
}

interface PlacedComplaint extends Complaint {
  /** Within the guidance. */
  readonly line: number;
  readonly column: number;
}

/** Several times what the longest guidance and its longest paragraph or table hold. */
const MOST_SIGNS = 300_000;
const MOST_SIGNS_TOGETHER = 12_000;
/** Deeper than any list in a list in a quotation. */
const DEEPEST = 20;

const MARKERS = new RegExp(`^(?:\\s*(?:>|[-*+]\\s|\\d+[.)]\\s)){${String(DEEPEST)}}`);

const tooMuch = (line: number, found: string, want: string): PlacedComplaint => ({
  at: 'guidance',
  found,
  want,
  line,
  column: 1,
});

/** What is too large to be read, if anything is. */
function tooLarge(body: string): PlacedComplaint | undefined {
  if (body.length > MOST_SIGNS)
    return tooMuch(1, `${String(body.length)} signs`, `at most ${String(MOST_SIGNS)} in one document`);
  let together = 0;
  for (const [at, line] of body.split('\n').entries()) {
    together = line.trim() === '' ? 0 : together + line.length;
    if (together > MOST_SIGNS_TOGETHER)
      return tooMuch(
        at + 1,
        `more than ${String(MOST_SIGNS_TOGETHER)} signs without an empty line`,
        'shorter paragraphs',
      );
    if (MARKERS.test(line)) return tooMuch(at + 1, 'a list or quotation in too many others', 'at most three deep');
  }
  return undefined;
}

function tooDeep(tree: Node): PlacedComplaint | undefined {
  const left: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST)
      return tooMuch(
        node.position?.start.line ?? 1,
        'something in too many others',
        'lists and components at most three deep',
      );
    for (const child of node.children ?? []) left.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

/** What cannot be read as Markdown with components, in an author's words. @param rest of the line, from that place on */
function slipOf(message: string, rest: string): { found: string; want: string } {
  const [, open] = /Expected a closing tag for `<(\w+)>`/.exec(message) ?? [];
  if (open !== undefined)
    return {
      found: `<${open}> that is not closed`,
      want: open === 'Note' ? '</Note> in the same paragraph or on a line of its own' : `<${open} …/>, with a slash`,
    };
  const [, close] = /Unexpected closing tag `<\/(\w+)>`/.exec(message) ?? [];
  if (close !== undefined) return { found: `</${close}>`, want: `the <${close}> that it closes, written alike` };
  if (/^<[\w\s]*=?[“”]|^<\w+\s[^>]*[“”]/.test(rest))
    return { found: 'curly quotation marks in a component', want: 'straight ones, as in <Contact id="mash"/>' };
  const [bare, name, value] = /^<[A-Z]\w*\s+(\w+)=([^\s"'{/>]+)/.exec(rest) ?? [];
  if (bare !== undefined)
    return { found: `${name ?? ''}=${value ?? ''} without double quotes`, want: `${name ?? ''}="${value ?? ''}"` };
  if (/^<[^\w/]|^<\d/.test(rest))
    return {
      found: `the sign < in ${JSON.stringify(rest.slice(0, 12))}`,
      want: 'words ("less than", "under"), or a space after it: < begins a component',
    };
  return { found: message, want: 'Markdown and the components of CONTRIBUTING.md' };
}

export type GuidanceTree = Node | PlacedComplaint;

export const isTree = (tree: GuidanceTree): tree is Node => 'type' in tree;

/** The tree of a body of MDX, or why it cannot be had. */
export function guidanceTree(body: string): GuidanceTree {
  const large = tooLarge(body);
  if (large !== undefined) return large;
  try {
    const tree = mdxToMdast(body) as Node;
    return tooDeep(tree) ?? tree;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, words] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
    const place = { line: Number(line ?? 1), column: Number(column ?? 1) };
    const rest = (body.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
    return { at: 'guidance', ...slipOf(words ?? message, rest), ...place };
  }
}

/** What holds blocks, each a text of its own. */
const CONTAINERS = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition']);

/** All words within a node, without those that components write. */
export const textIn = (node: Node): string =>
  node.value ?? (node.children ?? []).map(textIn).join(CONTAINERS.has(node.type) ? '\n' : '');

/** The ids that the components of one name look up within a node. */
export const idsIn = (node: Node, component: string): string[] => [
  ...(node.name === component
    ? (node.attributes ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    : []),
  ...(node.children ?? []).flatMap((child) => idsIn(child, component)),
];

/** The headings of the guidance with the ids that they bear on the document's page. */
export function headingsIn(tree: Node): Heading[] {
  const idOf = headingIds();
  const all = (node: Node): Node[] => [
    ...(node.type === 'heading' ? [node] : []),
    ...(node.children ?? []).flatMap((child) => all(child)),
  ];
  return all(tree).map((node) => {
    const title = textIn(node);
    return { id: idOf(title), title };
  });
}

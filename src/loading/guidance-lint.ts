/**
 * Checks the guidance of a document before it is compiled. MDX would run an expression and let a script
 * through, and a fact that is not in the frontmatter would break the build one at a time without a line.
 */
import { mdxToMdast } from 'satteri';
import { suggestFrom, quoteValue, type Fault } from '#model/content/faults.ts';
import type { DocumentFile } from '#model/content/schema.ts';
import { TELEPHONE } from '#model/content/phone-number.ts';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly value?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly children?: readonly Node[];
}

/** What each component of the guidance looks up, under which attribute, in which part of the frontmatter. */
export const GUIDANCE_COMPONENTS = {
  Contact: { attribute: 'id', part: 'contacts' },
  Within: { attribute: 'id', part: 'timescales' },
  Level: { attribute: 'id', part: 'levels' },
  Tool: { attribute: 'id', part: 'tools' },
  Steps: { attribute: 'of', part: 'steps' },
  List: { attribute: 'of', part: 'lists' },
  Term: { attribute: 'id', part: null },
  Note: { attribute: null, part: null },
} as const;

type ComponentName = keyof typeof GUIDANCE_COMPONENTS;
type Complaint = { readonly at: string; readonly found: string; readonly want: string };

const isComponent = (name: string): name is ComponentName => name in GUIDANCE_COMPONENTS;

const FORBIDDEN: Readonly<Record<string, Complaint>> = {
  mdxjsEsm: { at: 'guidance', found: 'an import or export', want: 'none: the components are there already' },
  mdxTextExpression: { at: 'guidance', found: 'an expression in braces', want: 'plain words; braces are not used' },
  mdxFlowExpression: { at: 'guidance', found: 'an expression in braces', want: 'plain words; braces are not used' },
  html: { at: 'guidance', found: 'raw HTML', want: 'Markdown or a component' },
  image: { at: 'guidance', found: 'an image', want: 'words' },
};

/** The ids a component may name. */
function choicesFor(name: ComponentName, document: DocumentFile, terms: readonly string[]): string[] {
  const { part } = GUIDANCE_COMPONENTS[name];
  if (part === null) return [...terms];
  // A part that is missing or misshapen has been named already.
  const things: unknown = document[part];
  return Array.isArray(things) ? things.map((thing: { id?: unknown } | null) => String(thing?.id)) : [];
}

function componentComplaints(node: Node, document: DocumentFile, terms: readonly string[]): Complaint[] {
  const name = node.name ?? '';
  const names = Object.keys(GUIDANCE_COMPONENTS);
  if (!isComponent(name)) {
    const html = /^[a-z]/.test(name);
    return [
      {
        at: `<${name}>`,
        found: html ? 'raw HTML' : 'an unknown component',
        want: html ? `Markdown, or ${suggestFrom(name, names)}` : suggestFrom(name, names),
      },
    ];
  }
  const { attribute } = GUIDANCE_COMPONENTS[name];
  const given = node.attributes ?? [];
  const strange = given
    .filter((one) => one.type !== 'mdxJsxAttribute' || one.name !== attribute || typeof one.value !== 'string')
    .map((one) => ({
      at: `<${name}>`,
      found: `the attribute ${one.name ?? 'in braces'}${typeof one.value === 'string' ? '' : ' with an expression'}`,
      want: attribute === null ? 'no attribute' : `${attribute}="…" with plain text`,
    }));
  if (attribute === null || strange.length > 0) return strange;
  if (given.length > 1) return [{ at: `<${name}>`, found: `${attribute} twice`, want: `${attribute}="…" once` }];
  const value = given[0]?.value;
  if (typeof value !== 'string') return [{ at: `<${name}>`, found: 'no attribute', want: `${attribute}="…"` }];
  const choices = choicesFor(name, document, terms);
  const where = name === 'Term' ? 'the glossary' : `${GUIDANCE_COMPONENTS[name].part} of the frontmatter`;
  return choices.includes(value)
    ? []
    : [{ at: `<${name} ${attribute}>`, found: quoteValue(value), want: `${suggestFrom(value, choices)} (${where})` }];
}

function complaintsOf(node: Node, document: DocumentFile, terms: readonly string[]): Complaint[] {
  const forbidden = FORBIDDEN[node.type];
  if (forbidden !== undefined) return [forbidden];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
    return componentComplaints(node, document, terms);
  if ((node.type === 'link' || node.type === 'definition') && !(node.url ?? '').startsWith('#')) {
    return [
      {
        at: 'link',
        found: quoteValue(node.url),
        want: 'a component, or a heading of this page ("#…"): other addresses belong in the frontmatter',
      },
    ];
  }
  if (node.type === 'text' && TELEPHONE.test(node.value ?? '')) {
    return [
      {
        at: 'guidance',
        found: `a telephone number in ${quoteValue(node.value)}`,
        want: '<Contact id="…"/>, with the number in the frontmatter',
      },
    ];
  }
  return [];
}

/**
 * The faults of a document's guidance, each with its line and column in the file.
 * @param before how many lines of the file stand before the body
 */
export function guidanceFaults(
  file: string,
  body: string,
  before: number,
  document: DocumentFile,
  terms: readonly string[],
): Fault[] {
  let tree: Node;
  try {
    tree = mdxToMdast(body) as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, words] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
    return [
      {
        file,
        at: 'guidance',
        found: words ?? message,
        want: 'Markdown and the components of CONTRIBUTING.md',
        line: before + Number(line ?? 1),
        column: Number(column ?? 1),
      },
    ];
  }
  const faults: Fault[] = [];
  const visit = (node: Node): void => {
    const start = node.position?.start;
    for (const complaint of complaintsOf(node, document, terms)) {
      faults.push({ file, ...complaint, line: before + (start?.line ?? 1), column: start?.column ?? 1 });
    }
    node.children?.forEach(visit);
  };
  visit(tree);
  return faults;
}

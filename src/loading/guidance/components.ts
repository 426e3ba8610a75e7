/** The components that guidance may use, and what is wrong with the use of one. */
import { suggestFrom, quoteValue } from '#model/content/faults.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import type { Training } from '#model/training/schema.ts';
import { textIn, type Complaint, type Node } from './tree.ts';

/** What each component of the guidance looks up, under which attribute, in which part of the frontmatter or the training. */
const GUIDANCE_COMPONENTS = {
  Contact: { attribute: 'id', part: 'contacts' },
  Within: { attribute: 'id', part: 'timescales' },
  Level: { attribute: 'id', part: 'levels' },
  Tool: { attribute: 'id', part: 'tools' },
  Steps: { attribute: 'of', part: 'steps' },
  List: { attribute: 'of', part: 'lists' },
  Case: { attribute: 'of', part: 'cases' },
  Sheet: { attribute: 'of', part: 'sheets' },
  Term: { attribute: 'id', part: null },
  Note: { attribute: null, part: null },
} as const;

type ComponentName = keyof typeof GUIDANCE_COMPONENTS;

export const COMPONENT_NAMES = Object.keys(GUIDANCE_COMPONENTS) as ComponentName[];

/** What guidance may name. */
export interface Known {
  readonly document: DocumentFile;
  /** Null where the glossary could not be read. */
  readonly terms: readonly string[] | null;
  readonly training: Training;
}

const isComponent = (name: string): name is ComponentName => name in GUIDANCE_COMPONENTS;

/** The ids a component may name; null where they are not known. */
function choicesFor(name: ComponentName, { document, terms, training }: Known): readonly string[] | null {
  const { part } = GUIDANCE_COMPONENTS[name];
  if (part === null) return terms;
  if (part === 'cases' || part === 'sheets')
    return training[part].filter((one) => one.document === document.document).map(({ id }) => id);
  // A part that is missing or misshapen has been named already.
  const things: unknown = document[part];
  return Array.isArray(things) ? things.map((thing: { id?: unknown } | null) => String(thing?.id)) : [];
}

function unknownComponent(name: string): Complaint {
  const html = /^[a-z]/.test(name);
  return {
    at: `<${name}>`,
    found: html ? 'raw HTML' : 'an unknown component',
    want: html ? `Markdown, or ${suggestFrom(name, COMPONENT_NAMES)}` : suggestFrom(name, COMPONENT_NAMES),
  };
}

/** Each component writes its own words; Note alone holds those of the author. */
function innerWords(name: ComponentName, attribute: string, node: Node): Complaint[] {
  const words = textIn(node);
  return node.children === undefined || node.children.length === 0
    ? []
    : [
        {
          at: `<${name}>`,
          found: `${quoteValue(words)} inside`,
          want: `<${name} ${attribute}="…"/>, which writes its own words`,
        },
      ];
}

function nameComplaints(name: ComponentName, attribute: string, value: unknown, known: Known): Complaint[] {
  if (typeof value !== 'string') return [{ at: `<${name}>`, found: 'no attribute', want: `${attribute}="…"` }];
  const choices = choicesFor(name, known);
  if (choices === null || choices.includes(value)) return [];
  const { part } = GUIDANCE_COMPONENTS[name];
  const ofTraining = part === 'cases' || part === 'sheets';
  const where =
    part === null ? 'the glossary' : ofTraining ? `content/training/${part}.yaml` : `${part} of the frontmatter`;
  return [
    { at: `<${name} ${attribute}>`, found: quoteValue(value), want: `${suggestFrom(value, choices)} (${where})` },
  ];
}

export function componentComplaints(node: Node, known: Known): Complaint[] {
  const name = node.name ?? '';
  if (!isComponent(name)) return [unknownComponent(name)];
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
  return [...innerWords(name, attribute, node), ...nameComplaints(name, attribute, given[0]?.value, known)];
}

/** What holds between the findings of one document, the document itself and what the guidance asks. */
import { quoteValue } from '../faults.ts';
import type { Framework } from '../framework.ts';
import { hasTelephone } from '../phone-number.ts';
import { placesIn, type Heading } from '../places.ts';
import type { FindingsFile } from '../schema/requirements-schema.ts';
import type { DocumentFile } from '../schema/document-schema.ts';
import { duplicates, ids, unknownNames, type Breach } from './rule.ts';

export interface FindingsContext {
  readonly findings: FindingsFile;
  /** The name of the file, which is that of its document. */
  readonly fileName: string;
  /** Null where no document of that name could be read. */
  readonly document: DocumentFile | null;
  readonly headings: readonly Heading[];
  readonly framework: Pick<Framework, 'statutoryGuidance' | 'requirements'>;
}

const namedAsItsFile = ({ findings, fileName }: FindingsContext): Breach[] =>
  findings.document === fileName
    ? []
    : [{ path: ['document'], found: quoteValue(findings.document), want: `"${fileName}", as the file is named` }];

const ofADocument = ({ findings, document }: FindingsContext): Breach[] =>
  document === null
    ? [{ path: ['document'], found: quoteValue(findings.document), want: 'a document of content/documents' }]
    : [];

/** Nobody is held to guidance that came later, or to an edition that another had replaced by then. */
function heldToItsOwnDate({ findings, document, framework }: FindingsContext): Breach[] {
  const { statutoryGuidance } = framework;
  const unknown = unknownNames(
    [{ name: findings.guidance, path: ['guidance'] }],
    ids(statutoryGuidance),
    'content/framework/statutory-guidance.yaml',
  );
  const published = document?.edition.published ?? null;
  const held = statutoryGuidance.find(({ id }) => id === findings.guidance);
  if (published === null || held === undefined) return unknown;
  // A date may be a year alone: only what is certain is a fault.
  const asLong = (date: string): string => date.slice(0, published.length);
  const replacing = statutoryGuidance.find(
    (other) => other.published > held.published && asLong(other.published) < published.slice(0, other.published.length),
  );
  const later = asLong(held.published) > published.slice(0, held.published.length);
  if (!later && replacing === undefined) return unknown;
  const want = replacing === undefined ? 'one that was in force' : `"${replacing.id}" or a later one in force`;
  return [{ path: ['guidance'], found: quoteValue(findings.guidance), want: `${want} in ${published}` }];
}

/** One finding for each requirement: a missing one would read as an empty cell. */
function eachRequirementOnce({ findings, framework }: FindingsContext): Breach[] {
  const named = findings.findings.map(({ requirement }, at) => ({
    name: requirement,
    path: ['findings', at, 'requirement'],
  }));
  const found = new Set(named.map(({ name }) => name));
  const missing = ids(framework.requirements).filter((id) => !found.has(id));
  return [
    ...unknownNames(named, ids(framework.requirements), 'content/framework/requirements.yaml'),
    ...duplicates(
      named.map(({ name, path }) => ({ key: name, path })),
      'requirement',
    ),
    ...missing.map((id) => ({
      path: ['findings'],
      found: `no finding for "${id}"`,
      want: 'one for each requirement; found: [] records that none was found in this edition',
    })),
  ];
}

function placesThatAre({ findings, document, headings }: FindingsContext): Breach[] {
  if (document === null) return [];
  const passages = findings.findings.flatMap(({ found, touches = [] }, at) => [
    ...found.map((passage, p) => ({ passage, path: ['findings', at, 'found', p] })),
    ...touches.map((passage, p) => ({ passage, path: ['findings', at, 'touches', p] })),
  ]);
  const places = [...placesIn(document, headings).keys()];
  return passages.flatMap(({ passage, path }) => {
    // Of a document's hundreds of places, those of one kind are choice enough.
    const kind = passage.at.replace(/:.*/, ':');
    const alike = places.filter((key) => key.startsWith(kind));
    return [
      ...unknownNames(
        [{ name: passage.at, path: [...path, 'at'] }],
        alike.length > 0 ? alike : places,
        'the places of its document',
      ),
      ...(hasTelephone(passage.says)
        ? [{ path: [...path, 'says'], found: 'a telephone number', want: 'the name of the contact it belongs to' }]
        : []),
    ];
  });
}

/** What is wrong with the findings of one document, which its schema cannot say. */
export const findingsBreaches = (context: FindingsContext): Breach[] =>
  [namedAsItsFile, ofADocument, heldToItsOwnDate, eachRequirementOnce, placesThatAre].flatMap((rule) => rule(context));

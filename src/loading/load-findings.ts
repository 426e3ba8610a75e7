/** Reads what readers found in documents that they held against the statutory guidance. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#model/content/faults.ts';
import type { Heading } from '#model/content/places.ts';
import { findingsFile } from '#model/content/schema/requirements-schema.ts';
import { findingsBreaches } from '#model/content/rules/finding-rules.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import type { Reading } from '#model/edition/atlas.ts';
import type { LoadedFramework } from './load-framework.ts';
import { FINDINGS } from './paths.ts';
import { readFileOf } from './validate.ts';
import { faultAt } from './source/yaml-source.ts';

/** A document as far as findings can be held against it; null where it could not be read. */
interface Readable {
  readonly name: string;
  readonly document: DocumentFile | null;
  readonly headings: readonly Heading[];
}

interface LoadedFindings {
  readonly readings: readonly Reading[];
  readonly faults: readonly Fault[];
}

function readingOf(
  root: string,
  fileName: string,
  documents: readonly Readable[],
  { framework, unread }: LoadedFramework,
): LoadedFindings {
  const file = `${FINDINGS}/${fileName}.yaml`;
  const read = readFileOf(root, file, findingsFile);
  const findings = read?.value ?? null;
  if (read === null || findings === null) return { readings: [], faults: read?.faults ?? [] };
  const known = documents.find(({ name }) => name === fileName);
  const headings = known?.headings ?? [];
  // A document with faults of its own is there: what it holds cannot be judged yet.
  const unjudged = known?.document === null || unread.has('requirements') || unread.has('statutoryGuidance');
  const breaches = unjudged
    ? []
    : findingsBreaches({ findings, fileName, document: known?.document ?? null, headings, framework });
  return {
    readings: [{ ...findings, headings }],
    faults: [...read.faults, ...breaches.map((breach) => faultAt(file, read.parsed, breach))],
  };
}

/** The findings of each document that has any, with their faults; a document need not have been read yet. */
export function readFindings(root: string, documents: readonly Readable[], loaded: LoadedFramework): LoadedFindings {
  const folder = join(root, FINDINGS);
  const names = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();
  const read = names.map((name) => readingOf(root, name, documents, loaded));
  return { readings: read.flatMap(({ readings }) => readings), faults: read.flatMap(({ faults }) => faults) };
}

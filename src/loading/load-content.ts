/**
 * Reads everything authors wrote and names every fault at once, with file, line and field.
 * The build calls it before Astro loads anything; tests call it with other folders.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Framework } from '#model/content/framework.ts';
import { faultsOf, quoteValue, type Fault } from '#model/content/faults.ts';
import { frameworkBreaches } from '#model/content/rules/framework-rules.ts';
import { breachesOf } from '#model/content/check-document.ts';
import {
  correctionFile,
  dateFile,
  documentFile,
  type CorrectionFile,
  type DocumentFile,
} from '#model/content/schema.ts';
import { guidanceFaults } from './guidance-lint.ts';
import { CORRECTIONS, DATE, DOCUMENTS, FRAMEWORK_FILES } from './paths.ts';
import { faultAt, readYaml, type Parsed } from './yaml-source.ts';

export interface Content {
  readonly framework: Framework;
  readonly documents: readonly DocumentFile[];
  /** The guidance below the frontmatter of each document, by the name of its file. */
  readonly guidance: Readonly<Record<string, Guidance>>;
  readonly corrections: readonly CorrectionFile[];
  /** The day on which the content last changed, as its authors say. */
  readonly date: string;
  readonly faults: readonly Fault[];
}

interface Guidance {
  readonly body: string;
  /** How many lines of the file stand before it. */
  readonly before: number;
}

type Part = keyof Framework;

function validated<T>(file: string, parsed: Parsed, schema: z.ZodType<T>): { value: T | null; faults: Fault[] } {
  if (parsed.faults.length > 0) return { value: null, faults: [...parsed.faults] };
  const result = schema.safeParse(parsed.data);
  if (result.success) return { value: result.data, faults: [] };
  return {
    value: null,
    faults: faultsOf(file, parsed.data, result.error).map(({ path, ...fault }) => ({
      ...fault,
      ...parsed.placeOf(path),
    })),
  };
}

/** The entries of a list that at least have an id, for checks that only need names. */
const namedEntries = (data: unknown): unknown[] =>
  Array.isArray(data)
    ? data.filter(
        (entry: unknown) =>
          typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string',
      )
    : [];

/** The framework's lists in the order of their files, with their faults. */
export function readFramework(root: string): { framework: Framework; faults: Fault[] } {
  const faults: Fault[] = [];
  const parsedOf = new Map<Part, Parsed>();
  const entries = Object.fromEntries(
    (Object.keys(FRAMEWORK_FILES) as Part[]).map((part) => {
      const { file, schema } = FRAMEWORK_FILES[part];
      if (!existsSync(join(root, file))) {
        faults.push({ file, at: '(the whole file)', found: 'no such file', want: `the list of ${part}` });
        return [part, []];
      }
      const parsed = readYaml(file, readFileSync(join(root, file), 'utf8'));
      parsedOf.set(part, parsed);
      const list = validated(file, parsed, z.array(schema as z.ZodType));
      faults.push(...list.faults);
      // An entry with a fault still has its name: what refers to it is not at fault.
      return [part, list.value ?? namedEntries(parsed.data)];
    }),
  );
  // Each entry was parsed by the schema of its own part just above.
  const framework = entries as unknown as Framework;
  for (const { list, ...breach } of frameworkBreaches(framework)) {
    const parsed = parsedOf.get(list);
    if (parsed !== undefined) faults.push(faultAt(FRAMEWORK_FILES[list].file, parsed, breach));
  }
  return { framework, faults };
}

/** The log of corrections may be missing; what it holds must be sound. */
function readCorrections(root: string): { value: CorrectionFile[] | null; faults: Fault[] } {
  const path = join(root, CORRECTIONS);
  if (!existsSync(path)) return { value: [], faults: [] };
  return validated(CORRECTIONS, readYaml(CORRECTIONS, readFileSync(path, 'utf8')), z.array(correctionFile));
}

/** The day of the content, never of the build: the same content makes the same site on any day. */
function readDate(root: string, corrections: readonly CorrectionFile[]): { value: string; faults: Fault[] } {
  const path = join(root, DATE);
  const want = 'the day on which the content last changed, as in: date: "2026-11-27"';
  if (!existsSync(path))
    return { value: '', faults: [{ file: DATE, at: '(the whole file)', found: 'no such file', want }] };
  const parsed = readYaml(DATE, readFileSync(path, 'utf8'));
  const { value, faults } = validated(DATE, parsed, dateFile);
  if (value === null) return { value: '', faults };
  const later = corrections.find(({ date }) => date > value.date);
  if (later === undefined) return { value: value.date, faults };
  const breach = {
    path: ['date'],
    found: quoteValue(value.date),
    want: `${later.date} or later: a correction bears it`,
  };
  return { value: value.date, faults: [faultAt(DATE, parsed, breach)] };
}

interface Draft {
  readonly file: string;
  readonly name: string;
  readonly parsed: Parsed;
  readonly document: DocumentFile | null;
  readonly body: string;
  readonly before: number;
  readonly faults: readonly Fault[];
}

/** Splits a document's file into its frontmatter and its guidance. */
export function splitDocument(source: string): { frontmatter: string; body: string; before: number } | null {
  const match = /^---\r?\n([\s\S]*?\r?\n)---\r?\n([\s\S]*)$/.exec(source.replace(/^\uFEFF/, ''));
  if (match === null) return null;
  const [, frontmatter = '', body = ''] = match;
  return { frontmatter, body, before: frontmatter.split('\n').length + 1 };
}

function draftOf(root: string, fileName: string): Draft {
  const file = `${DOCUMENTS}/${fileName}`;
  const name = fileName.replace(/\.mdx$/, '');
  const parts = splitDocument(readFileSync(join(root, file), 'utf8'));
  if (parts === null) {
    const fault = {
      file,
      at: '(the whole file)',
      found: 'no frontmatter',
      want: 'the data between two lines of ---, then the guidance',
      line: 1,
    };
    return { file, name, parsed: readYaml(file, ''), document: null, body: '', before: 0, faults: [fault] };
  }
  const parsed = readYaml(file, parts.frontmatter, 1);
  const { value, faults } = validated(file, parsed, documentFile);
  return { file, name, parsed, document: value, body: parts.body, before: parts.before, faults };
}

/**
 * Reads and checks all content below a project folder.
 * @param root the folder that holds `content/`
 * @returns what could be read, and every fault; build nothing while there is one
 */
export function readContent(root: string): Content {
  const { framework, faults } = readFramework(root);
  const folder = join(root, DOCUMENTS);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  const drafts = names.map((name) => draftOf(root, name));
  const documents = drafts.flatMap((draft) => (draft.document === null ? [] : [draft.document]));
  // A document that has faults of its own still exists: another may name it.
  const named = drafts.flatMap((draft) => (draft.document === null ? [draft.name] : []));
  const terms = framework.terms.map((term) => term.id);
  const all = drafts.flatMap((draft) => {
    // With faults of its own a document is checked as far as it goes, so that one round of mending is enough.
    const document = draft.document ?? (draft.parsed.data as DocumentFile | null);
    if (document === null || typeof document !== 'object') return draft.faults;
    const context = { document, fileName: draft.name, all: documents, framework };
    const breaches = breachesOf(context, draft.document !== null).filter(
      (breach) => !(breach.path[0] === 'replaces' && named.includes(document.replaces ?? '')),
    );
    const own = [...draft.faults, ...breaches.map((breach) => faultAt(draft.file, draft.parsed, breach))];
    return [...own, ...guidanceFaults(draft.file, draft.body, draft.before, document, terms)];
  });
  const corrections = readCorrections(root);
  const date = readDate(root, corrections.value ?? []);
  return {
    framework,
    documents,
    guidance: Object.fromEntries(drafts.map(({ name, body, before }) => [name, { body, before }])),
    corrections: corrections.value ?? [],
    date: date.value,
    faults: [...faults, ...corrections.faults, ...date.faults, ...all],
  };
}

/**
 * Reads everything authors wrote and names every fault at once, with file, line and field.
 * The build calls it before Astro loads anything; tests call it with other folders.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework } from '#model/content/framework.ts';
import type { Fault } from '#model/content/faults.ts';
import { breachesOf } from '#model/content/check-document.ts';
import { warningRules } from '#model/content/rules/warning-rules.ts';
import { documentFile, type DocumentFile } from '#model/content/schema/document-schema.ts';
import type { SiteFile } from '#model/content/schema/site-schema.ts';
import type { Heading } from '#model/content/places.ts';
import type { Reading } from '#model/edition/atlas.ts';
import type { CorrectionFile } from '#model/content/schema/framework-schema.ts';
import type { Training } from '#model/training/schema.ts';
import { printedByIds } from '#model/training/printed-words.ts';
import type { Known } from './guidance/components.ts';
import { guidanceFaults } from './guidance/lint.ts';
import { CSV_ENDING, withIndicators } from './source/indicators-csv.ts';
import { guidanceTree, headingsIn, idsIn, isTree, textIn, type GuidanceTree } from './guidance/tree.ts';
import { readFindings } from './load-findings.ts';
import { readCorrections, readDate, readFramework, readSiteFile, type LoadedFramework } from './load-framework.ts';
import { readTraining, trainingFaults } from './load-training.ts';
import { DOCUMENTS } from './paths.ts';
import { encodingFaults, residueFaults } from './source/residue.ts';
import { splitDocument } from './source/split-document.ts';
import { validated } from './validate.ts';
import { faultAt, readYaml, type Parsed } from './source/yaml-source.ts';

export interface Content {
  readonly framework: Framework;
  readonly documents: readonly DocumentFile[];
  /** The guidance below the frontmatter of each document, by the name of its file. */
  readonly guidance: Readonly<Record<string, Guidance>>;
  /** What readers found in each document that has been read against the statutory guidance. */
  readonly readings: readonly Reading[];
  readonly corrections: readonly CorrectionFile[];
  readonly training: Training;
  /** What a publisher says of its own site; null where this is Threshold Atlas. */
  readonly site: SiteFile | null;
  /** The day on which the content last changed, as its authors say. */
  readonly date: string;
  readonly faults: readonly Fault[];
  /** What an author should look at: nothing that stops a build. */
  readonly warnings: readonly Fault[];
}

interface Guidance {
  readonly body: string;
  /** Its words alone, and the terms of the glossary that it writes by their ids. */
  readonly prose: string;
  readonly terms: readonly string[];
  readonly headings: readonly Heading[];
}

/** A document as far as its own file tells. */
interface Draft {
  readonly file: string;
  readonly name: string;
  /** Null where the file is not made of frontmatter and guidance. */
  readonly parsed: Parsed | null;
  readonly document: DocumentFile | null;
  readonly body: string;
  readonly tree: GuidanceTree;
  readonly before: number;
  readonly faults: readonly Fault[];
}

const NO_GUIDANCE = { body: '', tree: { type: 'root' }, before: 0 } as const;

function draftOf(root: string, fileName: string): Draft {
  const file = `${DOCUMENTS}/${fileName}`;
  const name = fileName.replace(/\.mdx$/, '');
  const source = readFileSync(join(root, file), 'utf8');
  const table = tableBeside(root, name);
  const unread = [{ file, source }, ...(table === null ? [] : [table])].flatMap((one) =>
    encodingFaults(one.file, one.source),
  );
  if (unread.length > 0) return { ...NO_GUIDANCE, file, name, parsed: null, document: null, faults: unread };
  const residue = residueFaults(file, source);
  const parts = splitDocument(file, source);
  if ('found' in parts)
    return { ...NO_GUIDANCE, file, name, parsed: null, document: null, faults: [...residue, parts] };
  const head = readYaml(file, parts.frontmatter, 1);
  const parsed = table === null ? head : withIndicators(head, file, table.file, table.source);
  const { value, faults } = validated(file, parsed, documentFile);
  const { body, before } = parts;
  const tree = guidanceTree(body);
  return {
    file,
    name,
    parsed,
    document: value,
    body,
    tree,
    before,
    faults: [...residue, ...(table?.residue ?? []), ...faults],
  };
}

/** The spreadsheet of a document's indicators, where its authors keep one. */
function tableBeside(root: string, name: string): { file: string; source: string; residue: Fault[] } | null {
  const file = `${DOCUMENTS}/${name}${CSV_ENDING}`;
  if (!existsSync(join(root, file))) return null;
  const source = readFileSync(join(root, file), 'utf8');
  return { file, source, residue: residueFaults(file, source) };
}

/** What an author should look at in a sound document. */
function warningsOf({ file, name, parsed, document }: Draft, { framework }: LoadedFramework): Fault[] {
  if (parsed === null || document === null) return [];
  const context = { document, fileName: name, all: [], framework };
  return breachesOf(context, true, warningRules).map((breach) => faultAt(file, parsed, breach));
}

/** What is wrong with the guidance below frontmatter that is broken: what it names may stand behind the slip. */
function guidanceBehindSlip({ file, parsed, tree, before }: Draft, known: Omit<Known, 'document'>): Fault[] {
  const data = parsed?.rest?.data ?? null;
  if (data === null || typeof data !== 'object') return [];
  return guidanceFaults(file, tree, before, { document: data as DocumentFile, ...known }).map((fault) =>
    /^<\w+ (?:id|of)>$/.test(fault.at) ? { ...fault, follows: true } : fault,
  );
}

/** What is wrong with a document against the framework and the other documents, and with its guidance. */
function faultsBetween(
  draft: Draft,
  drafts: readonly Draft[],
  { framework, unread }: LoadedFramework,
  training: Training,
): Fault[] {
  const { file, name, parsed, tree, before } = draft;
  // With faults of its own a document is checked as far as it goes, so that one round of mending is enough.
  const document = draft.document ?? (parsed?.data as DocumentFile | null | undefined) ?? null;
  const terms = unread.has('terms') ? null : framework.terms.map((term) => term.id);
  if (parsed?.broken === true) return guidanceBehindSlip(draft, { terms, training });
  if (parsed === null || document === null || typeof document !== 'object') return [];
  const all = drafts.flatMap((one) => (one.document === null ? [] : [one.document]));
  // A document that has faults of its own still exists: another may name it.
  const named = drafts.flatMap((one) => (one.document === null ? [one.name] : []));
  const breaches = breachesOf({ document, fileName: name, all, framework, unread }, draft.document !== null).filter(
    (breach) => !(breach.path[0] === 'replaces' && named.includes(document.replaces ?? '')),
  );
  return [
    ...breaches.map((breach) => faultAt(file, parsed, breach)),
    ...guidanceFaults(file, tree, before, { document, terms, training }),
  ];
}

function guidanceOf({ body, tree }: Draft, training: Training): Guidance {
  if (!isTree(tree)) return { body, prose: '', terms: [], headings: [] };
  const shown = printedByIds(training, [...idsIn(tree, 'Case'), ...idsIn(tree, 'Sheet')]);
  return {
    body,
    prose: [textIn(tree), ...shown].join('\n'),
    terms: idsIn(tree, 'Term'),
    headings: headingsIn(tree),
  };
}

/** The documents' files, and a fault for each file that is none, or where there is none at all. */
function documentFiles(root: string): { names: string[]; faults: Fault[] } {
  const folder = join(root, DOCUMENTS);
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  const names = found.filter((name) => name.endsWith('.mdx')).sort();
  const strays = found
    .filter((name) => !name.endsWith('.mdx') && !names.includes(name.replace(CSV_ENDING, '.mdx')))
    .map((name) => ({
      file: `${DOCUMENTS}/${name}`,
      at: '(the whole file)',
      found: 'another file',
      want: 'files of documents alone: <document>.mdx, and beside it <document>.indicators.csv',
    }));
  if (names.length > 0) return { names, faults: strays };
  const none = {
    file: DOCUMENTS,
    at: '(the whole folder)',
    found: 'no document',
    want: 'a file <document>.mdx for each',
  };
  return { names, faults: [...strays, none] };
}

/**
 * Reads and checks all content below a project folder.
 * @param root the folder that holds `content/`
 * @returns what could be read, and every fault; build nothing while there is one
 */
export function readContent(root: string): Content {
  const loaded = readFramework(root);
  const corrections = readCorrections(root);
  const date = readDate(root, corrections.value ?? []);
  const site = readSiteFile(root);
  const loadedTraining = readTraining(root);
  const { training } = loadedTraining;
  const { names, faults } = documentFiles(root);
  const drafts = names.map((name) => draftOf(root, name));
  const documents = drafts.flatMap(({ document }) => (document === null ? [] : [document]));
  const guidance = Object.fromEntries(drafts.map((draft) => [draft.name, guidanceOf(draft, training)]));
  const findings = readFindings(
    root,
    drafts.map(({ name, document }) => ({ name, document, headings: guidance[name]?.headings ?? [] })),
    loaded,
  );
  const ofEach = drafts.map((draft) => [...draft.faults, ...faultsBetween(draft, drafts, loaded, training)]);
  const sound = drafts.flatMap(({ document }, at) => (document !== null && ofEach[at]?.length === 0 ? [document] : []));
  return {
    framework: loaded.framework,
    documents,
    guidance,
    readings: findings.readings,
    training,
    site: site.value,
    corrections: corrections.value ?? [],
    date: date.value ?? '',
    faults: [
      ...loaded.faults,
      ...corrections.faults,
      ...date.faults,
      ...site.faults,
      ...faults,
      ...findings.faults,
      ...ofEach.flat(),
      ...loadedTraining.faults,
      // Judged as far as what it names could be read.
      ...(loaded.faults.length > 0 ? [] : trainingFaults(loadedTraining, loaded.framework, sound, drafts.length)),
    ],
    warnings: drafts.flatMap((draft) =>
      draft.document !== null && sound.includes(draft.document) ? warningsOf(draft, loaded) : [],
    ),
  };
}

/**
 * Everything that stands below `/data/`: what it is called, how it is made, its schema, and for whom it is. The addresses,
 * the page `/data/` and the tests all ask this list.
 */
import { exportChanges, exportedChanges } from '#model/changes/export.ts';
import { replacements, type Replacement } from '#model/changes/replacements.ts';
import { changesTable } from '#model/changes/table.ts';
import { areasTable } from '#model/comparison/areas-table.ts';
import { compactIndex, exportIndex } from '#model/data/compact-index.ts';
import { toCsv } from '#model/data/csv.ts';
import { editionFacts, exportEditionFacts } from '#model/data/edition-facts.ts';
import {
  exportConcerns,
  exportDocument,
  exportedConcerns,
  exportedDocument,
  exportedIndicators,
  exportedLists,
  exportIndicators,
  exportLists,
} from '#model/data/exports.ts';
import { exportedRequirements, exportRequirements } from '#model/data/requirements-export.ts';
import { allTables, indicatorTable, listTable } from '#model/data/tables.ts';
import { byId, type Atlas, type Edition } from '#model/edition/atlas.ts';
import { ENGLISH_WORDS } from '#loading/english-words.ts';
import { guessFile } from '#model/search/nearest/guess-counting.ts';
import { lexiconFile } from '#model/search/words/lexicon.ts';
import { unlistedRows } from '#model/data/unlisted.ts';
import { windscreenView } from '#model/windscreen/view.ts';
import { absolute } from './links.ts';
import { workbook } from './workbook.ts';

/** The schemas that are published, by the name of their file. */
export const SCHEMAS = {
  indicators: exportedIndicators,
  lists: exportedLists,
  concerns: exportedConcerns,
  requirements: exportedRequirements,
  documents: exportedDocument,
  index: compactIndex,
  facts: editionFacts,
  changes: exportedChanges,
} as const;

type SchemaName = keyof typeof SCHEMAS;

export interface Kind {
  /** Null for a table, whose columns are fields of another file, and for what the site alone reads. */
  readonly schema: SchemaName | null;
  /** A file for `everyone` is a promise; one for the `site` may change. */
  readonly audience: 'everyone' | 'site';
  readonly what: string;
}

interface WholeFile extends Kind {
  /** Below `/data/`. */
  readonly path: string;
  readonly make: (atlas: Atlas) => Made;
}

interface EditionFile extends Kind {
  /** Below `/data/`: it holds a file for each edition. */
  readonly folder: string;
  /** Of its files; those with a schema are JSON. */
  readonly format: 'json' | 'csv';
  readonly title: string;
  readonly make: (edition: Edition, atlas: Atlas) => string;
}

interface ChangesFile extends Kind {
  /** How the names of its files end: there is one for every edition that replaces another. */
  readonly ending: '.json' | '.csv';
  readonly make: (replacement: Replacement, atlas: Atlas) => string;
}

export type Made = string | Promise<Uint8Array>;

export const json = (data: unknown): string => JSON.stringify(data);

export const WHOLE_FILES: readonly WholeFile[] = [
  {
    path: 'indicators.json',
    schema: 'indicators',
    audience: 'everyone',
    what: 'Every indicator of every edition, replaced ones included, each with its level, place, concerns, citation and address.',
    make: ({ editions }) => json(exportIndicators(editions)),
  },
  {
    path: 'indicators.csv',
    schema: null,
    audience: 'everyone',
    what: 'The same indicators as a table for people: words first, titles in place of ids, whole addresses.',
    make: (atlas) => toCsv(indicatorTable(atlas, absolute).rows),
  },
  {
    path: 'lists.json',
    schema: 'lists',
    audience: 'everyone',
    what: 'The signs printed outside the level tables.',
    make: ({ editions }) => json(exportLists(editions)),
  },
  {
    path: 'lists.csv',
    schema: null,
    audience: 'everyone',
    what: 'The same signs as a table for people.',
    make: (atlas) => toCsv(listTable(atlas, absolute).rows),
  },
  {
    path: 'threshold-atlas.xlsx',
    schema: null,
    audience: 'everyone',
    what: 'A workbook for Excel, Numbers or LibreOffice, with a sheet each for indicators, signs outside the tables, levels, contacts, time limits, concerns, areas side by side and what changed between editions.',
    make: (atlas) =>
      workbook([
        ...allTables(atlas, absolute),
        areasTable(atlas, absolute),
        changesTable(replacements(atlas), atlas, absolute),
      ]),
  },
  {
    path: 'concerns.json',
    schema: 'concerns',
    audience: 'everyone',
    what: 'The concerns: definitions, boundaries, dimensions, and the words people search with.',
    make: (atlas) => json(exportConcerns(atlas)),
  },
  {
    path: 'requirements.json',
    schema: 'requirements',
    audience: 'everyone',
    what: 'What statutory guidance asks a threshold document to include, and the passages of each edition that answer, or that readers found none.',
    make: (atlas) => json(exportRequirements(atlas)),
  },
  {
    path: 'lexicon.json',
    schema: null,
    audience: 'site',
    what: 'the words that the search understands',
    make: (atlas) => json(lexiconFile(atlas, ENGLISH_WORDS)),
  },
  {
    path: 'guesses.json',
    schema: null,
    audience: 'site',
    what: 'which concerns everyday words point to',
    make: (atlas) => json(guessFile(atlas)),
  },
];

export const EDITION_FILES: readonly EditionFile[] = [
  {
    folder: 'documents',
    format: 'json',
    title: 'Whole',
    schema: 'documents',
    audience: 'everyone',
    what: 'all that the page of the edition shows but its guidance, which is prose',
    make: (edition) => json(exportDocument(edition)),
  },
  {
    folder: 'index',
    format: 'json',
    title: 'Indicators in columns',
    schema: 'index',
    audience: 'everyone',
    what: 'what the finder and the comparison read',
    make: (edition) => json(exportIndex(edition)),
  },
  {
    folder: 'facts',
    format: 'json',
    title: 'Levels, contacts and time limits',
    schema: 'facts',
    audience: 'everyone',
    what: 'in the words shown',
    make: (edition, { editions }) =>
      json(exportEditionFacts(edition, edition.replacedBy === null ? null : byId(editions, edition.replacedBy))),
  },
  {
    folder: 'unlisted',
    format: 'csv',
    title: 'Where others list a need',
    schema: null,
    audience: 'everyone',
    what: 'the concerns under which its level tables list no need and those of another area do, which is not a lower level of concern',
    make: (edition, atlas) => toCsv(unlistedRows(edition, atlas)),
  },
  {
    folder: 'windscreen',
    format: 'json',
    title: 'Windscreen',
    schema: null,
    audience: 'site',
    what: 'what the windscreen on the home page reads',
    make: (edition) => json(windscreenView(edition)),
  },
];

export const CHANGES_FILES: readonly ChangesFile[] = [
  {
    ending: '.json',
    schema: 'changes',
    audience: 'everyone',
    what: 'what became of each indicator, in pairs, and how levels, time limits, contacts, routes and lists changed',
    make: (replacement, atlas) => json(exportChanges(replacement, atlas)),
  },
  {
    ending: '.csv',
    schema: null,
    audience: 'everyone',
    what: 'the pairs as a table for people',
    make: (replacement, atlas) => toCsv(changesTable([replacement], atlas, absolute).rows),
  },
];

/** The address of a file on the changes of an edition, below `/data/`. */
export const changesFile = ({ path }: Pick<Replacement, 'path'>, ending: ChangesFile['ending']): string =>
  `changes/${path}${ending}`;

/** The address of a file for one edition, below `/data/`. */
export const editionFile = (folder: string, edition: Pick<Edition, 'id'>): string =>
  `${folder}/${edition.id}.${EDITION_FILES.find((file) => file.folder === folder)?.format ?? 'json'}`;

/** The address of a schema, below `/data/`. */
export const schemaFile = (name: string): string => `schema/${name}.json`;

/** Tables, lists and the indicators in them. */
import { quoteValue } from '../faults.ts';
import { counted } from '../plural.ts';
import type { DocumentFile, IndicatorFile } from '../schema/document-schema.ts';
import {
  duplicates,
  ids,
  placedIndicators,
  unknownNames,
  withPaths,
  type Breach,
  type DocumentContext,
  type DocumentRule,
} from './rule.ts';

/** How many indicators the rows of a table hold at each level, those that hang on a lead-in included. */
function countsOf(table: DocumentFile['tables'][number]): Record<string, number> {
  const all = (items: readonly IndicatorFile[]): number =>
    items.reduce((sum, item) => sum + 1 + all(item.items ?? []), 0);
  const counts: Record<string, number> = {};
  for (const row of table.rows) {
    for (const [level, items] of Object.entries(row.cells)) counts[level] = (counts[level] ?? 0) + all(items);
  }
  return counts;
}

/** An entry with faults of its own may lack its names. */
const namesOf = (concern: Partial<DocumentContext['framework']['concerns'][number]>): string[] => [
  concern.title ?? '',
  ...(concern.aka ?? []),
];

/** A concern that is called by its title, or by a word that people search it by: its id is what was meant. */
function namedOtherwise(breach: Breach, concerns: DocumentContext['framework']['concerns']): Breach {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const name = plain(breach.found);
  const meant = concerns.filter((one) => namesOf(one).some((word) => plain(word) === name));
  if (meant.length === 0) return breach;
  const choices = meant.map(({ id, title }) => `"${id}" (${title})`).join(' or ');
  return { ...breach, want: `the id ${choices}, which people search by this word` };
}

export const tableRules: readonly DocumentRule[] = [
  {
    says: 'tables stand in a domain of the document',
    check: ({ document }) =>
      unknownNames(
        document.tables.map((table, at) => ({ name: table.domain, path: ['tables', at, 'domain'] })),
        ids(document.domains),
        'the domains of this file',
      ),
  },
  {
    says: 'cells stand at a level of the document',
    check: ({ document }) =>
      unknownNames(
        document.tables.flatMap((table, t) =>
          table.rows.flatMap((row, r) =>
            Object.keys(row.cells).map((name) => ({ name, path: ['tables', t, 'rows', r, 'cells', name] })),
          ),
        ),
        ids(document.levels),
        'the levels of this file',
      ),
  },
  {
    says: 'each published bullet stands once, under its own ref',
    check: ({ document }) =>
      duplicates(
        placedIndicators(document).map(({ item, path }) => ({ key: String(item.ref), path: [...path, 'ref'] })),
        'ref',
      ),
  },
  {
    says: 'each table holds as many indicators at each level as the document prints there',
    check: ({ document }) =>
      document.tables.flatMap((table, t) => {
        const runRule = countsOf(table);
        const levels = new Set([...Object.keys(table.counts), ...Object.keys(runRule)]);
        return [...levels].flatMap((level) => {
          const printed = table.counts[level] ?? 0;
          const held = runRule[level] ?? 0;
          if (printed === held) return [];
          return [
            {
              path: ['tables', t, 'counts'],
              found: `${counted(held, 'indicator')} at level ${quoteValue(level)} in the rows below`,
              want: `${String(printed)}, as counted in the document: see whether a line that opens a level was lost`,
            },
          ];
        });
      }),
  },
  {
    says: 'indicators and list items name concerns of the framework, each once',
    check: ({ document, framework, unread }) => {
      const named = [
        ...placedIndicators(document).map(({ item, path }) => ({
          concerns: item.concerns,
          path: [...path, 'concerns'],
        })),
        ...document.lists.flatMap((list, l) =>
          list.items.map((item, at) => ({ concerns: item.concerns, path: ['lists', l, 'items', at, 'concerns'] })),
        ),
      ];
      const known = ids(framework.concerns);
      return named.flatMap(({ concerns, path }) => [
        ...(unread?.has('concerns') === true
          ? []
          : unknownNames(withPaths(concerns, path), known, 'content/framework/concerns.yaml').map((breach) =>
              namedOtherwise(breach, framework.concerns),
            )),
        ...duplicates(
          concerns.map((key, at) => ({ key, path: [...path, at] })),
          'concern',
        ),
      ]);
    },
  },
  {
    says: 'items of a list have refs of their own',
    check: ({ document }) =>
      document.lists.flatMap((list, l) =>
        duplicates(
          list.items.map((item, at) => ({ key: String(item.ref), path: ['lists', l, 'items', at, 'ref'] })),
          'ref',
        ),
      ),
  },
  {
    says: 'footnote marks have a footnote',
    check: ({ document }) =>
      unknownNames(
        placedIndicators(document).flatMap(({ item, path }) => withPaths(item.footnotes ?? [], [...path, 'footnotes'])),
        document.footnotes.map((footnote) => footnote.mark),
        'the footnotes of this file',
      ),
  },
];

/** What became of every bullet of the edition that a document replaces: continued here, or dropped. */
import { quoteValue, type Path } from '../faults.ts';
import type { DocumentFile } from '../schema/document-schema.ts';
import { duplicates, placedIndicators, type Breach, type DocumentContext, type DocumentRule } from './rule.ts';

/** The edition that a document replaces; a name that is wrong has a rule of its own (`edition-rules.ts`). */
function replacedBy({ document, all }: DocumentContext): DocumentFile | null {
  const older = all.find((other) => other.document === document.replaces && other.document !== document.document);
  return older?.area === document.area ? older : null;
}

interface Named {
  readonly ref: number;
  readonly path: Path;
}

const continuedIn = (document: DocumentFile): Named[] =>
  placedIndicators(document).flatMap(({ item, path }) =>
    (item.continues ?? []).map((ref, at) => ({ ref, path: [...path, 'continues', at] })),
  );

const droppedIn = (document: DocumentFile): Named[] =>
  (document.dropped ?? []).map(({ ref }, at) => ({ ref, path: ['dropped', at, 'ref'] }));

const refsOf = (document: DocumentFile): number[] => placedIndicators(document).map(({ item }) => item.ref);

/** A list of refs that fits on a line. */
const inWords = (refs: readonly number[]): string => {
  const shown = refs.slice(0, 12).join(', ');
  return refs.length > 12 ? `${shown} … (${String(refs.length)} in all)` : shown;
};

export const changeRules: readonly DocumentRule[] = [
  {
    says: 'only an edition that replaces another continues and drops its bullets',
    check: ({ document }) =>
      document.replaces !== null
        ? []
        : [
            ...placedIndicators(document).flatMap(({ item, path }) =>
              item.continues === undefined ? [] : [{ path: [...path, 'continues'], found: quoteValue(item.continues) }],
            ),
            ...(document.dropped === undefined ? [] : [{ path: ['dropped'], found: quoteValue(document.dropped) }]),
          ].map((breach): Breach => ({ ...breach, want: 'nothing here: this edition replaces no other' })),
  },
  {
    says: 'whether the words are the same is said of what continues a bullet, and of nothing else',
    check: ({ document }) =>
      placedIndicators(document).flatMap(({ item: { continues, words }, path }): Breach[] => {
        if (continues !== undefined && words === undefined)
          return [{ path: [...path, 'continues'], found: 'no "words" beside it', want: 'words: "same" or "changed"' }];
        if (continues === undefined && words !== undefined)
          return [
            {
              path: [...path, 'words'],
              found: `${quoteValue(words)} without "continues"`,
              want: 'the refs that it continues, or neither: it is new',
            },
          ];
        return [];
      }),
  },
  {
    says: 'what is continued or dropped is a bullet of the replaced edition',
    check: (context) => {
      const older = replacedBy(context);
      if (older === null) return [];
      const known = new Set(refsOf(older));
      return [...continuedIn(context.document), ...droppedIn(context.document)]
        .filter(({ ref }) => !known.has(ref))
        .map(({ ref, path }) => ({ path, found: String(ref), want: `the ref of a bullet of ${older.document}` }));
    },
  },
  {
    says: 'a bullet is continued once by an item, and dropped once',
    check: ({ document }) => {
      const keyed = (named: readonly Named[]): { key: string; path: Path }[] =>
        named.map(({ ref, path }) => ({ key: String(ref), path }));
      const byItem = placedIndicators(document).map(({ item, path }) =>
        (item.continues ?? []).map((ref, at) => ({ ref, path: [...path, 'continues', at] })),
      );
      return [...byItem, droppedIn(document)].flatMap((named) => duplicates(keyed(named), 'ref'));
    },
  },
  {
    says: 'every bullet of the replaced edition is either continued or dropped',
    check: (context) => {
      const older = replacedBy(context);
      if (older === null) return [];
      const continued = new Set(continuedIn(context.document).map(({ ref }) => ref));
      const dropped = droppedIn(context.document);
      const both = dropped
        .filter(({ ref }) => continued.has(ref))
        .map(({ ref, path }) => ({
          path,
          found: `${String(ref)}, which an item here continues`,
          want: 'a bullet that nothing here continues',
        }));
      const accounted = new Set([...continued, ...dropped.map(({ ref }) => ref)]);
      const missing = refsOf(older).filter((ref) => !accounted.has(ref));
      if (missing.length === 0) return both;
      return [
        ...both,
        {
          path: ['replaces'],
          found: `no word on ${inWords(missing)} of ${older.document}`,
          want: `each of its bullets in the "continues" of an item or in "dropped" (npm run pairs -- ${context.document.document} proposes)`,
        },
      ];
    },
  },
];

/** An edition, its file, its area and the editions before and after it. */
import { quoteValue } from '../faults.ts';
import type { DocumentFile } from '../schema/document-schema.ts';
import { ids, unknownNames, type DocumentRule } from './rule.ts';

const seriesOf = (one: DocumentFile): string => `${one.area}, ${one.series ?? 'thresholds'}`;

/**
 * The editions before this one in the alphabet that claim, as it does, to be the latest of the same area and series.
 * A name in `replaces` that is wrong, or that two editions share, has a rule of its own.
 */
function rivalsOf(document: DocumentFile, all: readonly DocumentFile[]): DocumentFile[] {
  const names = all.map((one) => one.document);
  const isLatest = (one: DocumentFile): boolean =>
    all.every((other) => other.replaces !== one.document) && (one.replaces === null || names.includes(one.replaces));
  if (!isLatest(document)) return [];
  return all.filter(
    (one) =>
      one.document < document.document &&
      seriesOf(one) === seriesOf(document) &&
      isLatest(one) &&
      (one.replaces === null || one.replaces !== document.replaces),
  );
}

/** A body's name without what it prints in brackets, such as its initials. */
const bodyOf = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .toLowerCase()
    .trim();

export const editionRules: readonly DocumentRule[] = [
  {
    says: 'a document is filed under the area that its publisher serves',
    check: ({ document, framework }) => {
      const area = framework.areas.find(({ id }) => id === document.area);
      // An area that is unknown, or out of shape, has been named.
      if (area === undefined || typeof area.partnership !== 'string') return [];
      const served = [area.partnership, ...(area.publishers ?? [])];
      if (served.some((name) => bodyOf(name) === bodyOf(document.publisher))) return [];
      return [
        {
          path: ['publisher'],
          found: `${quoteValue(document.publisher)} under the area ${quoteValue(area.id)}`,
          want: `${served.map(quoteValue).join(' or ')}; or the name among the area's "publishers" in content/areas.yaml`,
        },
      ];
    },
  },
  {
    says: 'a document bears the name of its file',
    check: ({ document, fileName }) =>
      document.document === fileName
        ? []
        : [{ path: ['document'], found: quoteValue(document.document), want: `"${fileName}", as the file is called` }],
  },
  {
    says: 'a document belongs to an area that content/areas.yaml holds',
    check: ({ document, framework, unread }) =>
      unread?.has('areas') === true
        ? []
        : unknownNames([{ name: document.area, path: ['area'] }], ids(framework.areas), 'content/areas.yaml'),
  },
  {
    says: 'an edition replaces another edition of the same area and series',
    check: ({ document, all }) => {
      if (document.replaces === null) return [];
      const path = ['replaces'];
      const others = all.filter((other) => other.document !== document.document);
      const missing = unknownNames(
        [{ name: document.replaces, path }],
        others.map((other) => other.document),
        'another file of content/documents',
      );
      if (missing.length > 0) return missing;
      const older = others.find((other) => other.document === document.replaces);
      if (older === undefined || seriesOf(document) === seriesOf(older)) return [];
      return [{ path, found: `an edition of ${seriesOf(older)}`, want: `an edition of ${seriesOf(document)}` }];
    },
  },
  {
    says: 'editions replace one another in a line, without forks and circles',
    check: ({ document, all }) => {
      const older = document.replaces;
      if (older === null) return [];
      const rival = all.find((other) => other.replaces === older && other.document !== document.document);
      const fork =
        rival === undefined
          ? []
          : [
              {
                path: ['replaces'],
                found: `${quoteValue(older)}, which ${rival.document} replaces too`,
                want: 'one successor for each edition',
              },
            ];
      const seen = new Set([document.document]);
      for (
        let next: string | null = older;
        next !== null;
        next = all.find((one) => one.document === next)?.replaces ?? null
      ) {
        if (seen.has(next))
          return [
            ...fork,
            { path: ['replaces'], found: `${quoteValue(older)}, which leads back here`, want: 'an older edition' },
          ];
        seen.add(next);
      }
      return fork;
    },
  },
  {
    says: 'of two editions of one area and series, one replaces the other',
    check: ({ document, all }) =>
      rivalsOf(document, all).map((rival) => ({
        path: ['replaces'],
        found: `${quoteValue(document.replaces)}, while ${quoteValue(rival.document)} is an edition of ${seriesOf(rival)} too`,
        want: `"${rival.document}" here, if this edition replaces it; or the other way round; or a series of its own for another kind of document`,
      })),
  },
  {
    says: 'each edition is cited by a name of its own',
    check: ({ document, all }) =>
      all
        .filter((one) => one.document !== document.document && one.edition.cite === document.edition.cite)
        .map((one) => ({
          path: ['edition', 'cite'],
          found: `${quoteValue(document.edition.cite)}, which ${quoteValue(one.document)} is cited by too`,
          want: 'a name that no other edition has',
        })),
  },
];

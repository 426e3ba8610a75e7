/** An edition, its file, its area and the editions before and after it. */
import { quoteValue } from '../faults.ts';
import { type DocumentFile } from '../schema.ts';
import { ids, unknownNames, type DocumentRule } from './rule.ts';

export const editionRules: readonly DocumentRule[] = [
  {
    says: 'a document bears the name of its file',
    check: ({ document, fileName }) =>
      document.document === fileName
        ? []
        : [{ path: ['document'], found: quoteValue(document.document), want: `"${fileName}", as the file is called` }],
  },
  {
    says: 'a document belongs to an area that content/areas.yaml holds',
    check: ({ document, framework }) =>
      unknownNames([{ name: document.area, path: ['area'] }], ids(framework.areas), 'content/areas.yaml'),
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
      const mine = `${document.area}, ${document.series ?? 'thresholds'}`;
      const theirs = `${older?.area ?? ''}, ${older?.series ?? 'thresholds'}`;
      return mine === theirs ? [] : [{ path, found: `an edition of ${theirs}`, want: `an edition of ${mine}` }];
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
    check: ({ document, all }) => {
      const series = (one: DocumentFile): string => `${one.area}, ${one.series ?? 'thresholds'}`;
      const isLatest = (one: DocumentFile): boolean => all.every((other) => other.replaces !== one.document);
      if (!isLatest(document)) return [];
      const rivals = all.filter((one) => one !== document && one.document !== document.document);
      return rivals
        .filter((one) => series(one) === series(document) && isLatest(one))
        .map((one) => ({
          path: ['replaces'],
          found: `${quoteValue(document.replaces)}, while ${quoteValue(one.document)} is an edition of ${series(document)} too`,
          want: `the newer of the two to name the older here, or a \`series\` of its own for another kind of document`,
        }));
    },
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

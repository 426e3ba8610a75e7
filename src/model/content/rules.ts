/**
 * The rules that a schema cannot say because they need more than one field or file.
 * Each is a named object with a sentence and a check; all run, and every fault is reported at once.
 */
import type { Framework } from '#model/edition/atlas.ts';
import { suggestFrom, pathInWords, quoteValue, type Path } from './faults.ts';
import { ANCHORS } from './vocabulary.ts';
import { type DocumentFile, type IndicatorFile } from './schema.ts';
import { TELEPHONE } from './phone-number.ts';

/** A fault at a path of one file, before the content layer adds the file and line. */
export interface Breach {
  readonly path: Path;
  readonly found: string;
  readonly want: string;
}

export interface DocumentContext {
  readonly document: DocumentFile;
  /** The name the file gives the document: `hull-2018` for `hull-2018.mdx`. */
  readonly fileName: string;
  readonly all: readonly DocumentFile[];
  readonly framework: Framework;
}

export interface Rule<Context> {
  readonly says: string;
  readonly check: (context: Context) => Breach[];
}

interface Placed {
  readonly item: IndicatorFile;
  readonly path: Path;
}

/** Every indicator of a document with its path, those that hang on a lead-in included. */
export function placedIndicators(document: DocumentFile): Placed[] {
  const walk = (items: readonly IndicatorFile[], path: Path): Placed[] =>
    items.flatMap((item, at) => {
      const here = [...path, at];
      return [{ item, path: here }, ...walk(item.items ?? [], [...here, 'items'])];
    });
  return document.tables.flatMap((table, t) =>
    table.rows.flatMap((row, r) =>
      Object.entries(row.cells).flatMap(([level, cell]) => walk(cell, ['tables', t, 'rows', r, 'cells', level])),
    ),
  );
}

/** A breach for each name that is not among the known ones. */
function unknownNames(
  names: readonly { name: string; path: Path }[],
  known: Iterable<string>,
  where: string,
): Breach[] {
  const choices = new Set(known);
  return (
    names
      // A name that is missing altogether has been named by the schema.
      .filter(({ name }) => typeof name === 'string' && !choices.has(name))
      .map(({ name, path }) => ({ path, found: quoteValue(name), want: `${suggestFrom(name, choices)} (${where})` }))
  );
}

/** A breach for each thing whose key was seen before. */
function duplicates(things: readonly { key: string; path: Path }[], what: string): Breach[] {
  const seen = new Map<string, Path>();
  return things.flatMap(({ key, path }) => {
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, path);
      return [];
    }
    return [
      { path, found: `${quoteValue(key)}, which stands already at ${pathInWords(first)}`, want: `each ${what} once` },
    ];
  });
}

const withPaths = (list: readonly string[], path: Path): { name: string; path: Path }[] =>
  list.map((name, at) => ({ name, path: [...path, at] }));

const ids = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id);

const PARTS_WITH_IDS = ['levels', 'domains', 'lists', 'contacts', 'timescales', 'steps', 'tools'] as const;

function allStrings(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((one, at) => allStrings(one, [...path, at]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => allStrings(one, [...path, key]));
  }
  return [];
}

const indicatorsInWords = (count: number): string => `${String(count)} ${count === 1 ? 'indicator' : 'indicators'}`;

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

export const documentRules: readonly Rule<DocumentContext>[] = [
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
  {
    says: 'ids are unique within their part of the document',
    check: ({ document }) =>
      PARTS_WITH_IDS.flatMap((part) =>
        duplicates(
          document[part].map((thing, at) => ({ key: thing.id, path: [part, at, 'id'] })),
          'id',
        ),
      ),
  },
  {
    says: 'the anchors of a level stand next to one another, and rise from level to level',
    check: ({ document }) =>
      document.levels.flatMap((level, at) => {
        const places = level.anchors.map((anchor) => ANCHORS.indexOf(anchor)).sort((a, b) => a - b);
        const path = ['levels', at, 'anchors'];
        const gap = places.some((place, n) => n > 0 && place !== (places[n - 1] ?? 0) + 1);
        const before = document.levels[at - 1];
        const falls =
          before !== undefined &&
          Math.min(...places) < Math.min(...before.anchors.map((anchor) => ANCHORS.indexOf(anchor)));
        return [
          ...(gap
            ? [
                {
                  path,
                  found: quoteValue(level.anchors),
                  want: `neighbouring anchors in the order ${ANCHORS.join(', ')}`,
                },
              ]
            : []),
          ...(falls
            ? [{ path, found: quoteValue(level.anchors), want: `nothing lower than the level before, ${before.id}` }]
            : []),
        ];
      }),
  },
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
              found: `${indicatorsInWords(held)} at level ${quoteValue(level)} in the rows below`,
              want: `${String(printed)}, as counted in the document: see whether a line that opens a level was lost`,
            },
          ];
        });
      }),
  },
  {
    says: 'indicators and list items name concerns of the framework, each once',
    check: ({ document, framework }) => {
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
        ...unknownNames(withPaths(concerns, path), known, 'content/framework/concerns.yaml'),
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
    says: 'levels, lists and steps name contacts of the document',
    check: ({ document }) =>
      unknownNames(
        [
          ...document.levels.flatMap((level, at) => withPaths(level.contacts, ['levels', at, 'contacts'])),
          ...withPaths(document.everyLevel?.contacts ?? [], ['everyLevel', 'contacts']),
          ...document.lists.flatMap((list, at) => withPaths(list.contacts, ['lists', at, 'contacts'])),
          ...document.steps.flatMap((steps, s) =>
            steps.items.flatMap((step, at) =>
              step.contact === undefined ? [] : [{ name: step.contact, path: ['steps', s, 'items', at, 'contact'] }],
            ),
          ),
        ],
        ids(document.contacts),
        'the contacts of this file',
      ),
  },
  {
    says: 'levels and steps name timescales of the document',
    check: ({ document }) =>
      unknownNames(
        [
          ...document.levels.flatMap((level, at) => withPaths(level.timescales, ['levels', at, 'timescales'])),
          ...withPaths(document.everyLevel?.timescales ?? [], ['everyLevel', 'timescales']),
          ...withPaths(document.everyLevel?.disagreement?.timescales ?? [], [
            'everyLevel',
            'disagreement',
            'timescales',
          ]),
          ...document.steps.flatMap((steps, s) =>
            steps.items.flatMap((step, at) =>
              step.within === undefined ? [] : [{ name: step.within, path: ['steps', s, 'items', at, 'within'] }],
            ),
          ),
        ],
        ids(document.timescales),
        'the timescales of this file',
      ),
  },
  {
    says: 'what holds at every level is not said again at one of them',
    check: ({ document }) => {
      const { contacts = [], timescales = [] } = document.everyLevel ?? {};
      const again = (part: 'contacts' | 'timescales', whole: readonly string[]): Breach[] =>
        document.levels.flatMap((level, l) =>
          level[part].flatMap((name, at) =>
            whole.includes(name)
              ? [
                  {
                    path: ['levels', l, part, at],
                    found: `${quoteValue(name)}, which everyLevel names for all levels`,
                    want: 'only what the document prints for this level alone',
                  },
                ]
              : [],
          ),
        );
      return [...again('contacts', contacts), ...again('timescales', timescales)];
    },
  },
  {
    says: 'disagreement names steps of the document',
    check: ({ document }) => {
      const steps = document.everyLevel?.disagreement?.steps ?? null;
      if (steps === null) return [];
      const path = ['everyLevel', 'disagreement', 'steps'];
      return unknownNames([{ name: steps, path }], ids(document.steps), 'the steps of this file');
    },
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
  {
    says: 'a telephone number stands in one place: the contact it belongs to',
    check: ({ document }) => {
      const { contacts, ...rest } = document;
      const spare = allStrings(rest, []).filter(({ text }) => TELEPHONE.test(text));
      const numbers = contacts.flatMap((contact, c) =>
        contact.printed.flatMap((way, at) =>
          way.kind === 'telephone' ? [{ key: way.value, path: ['contacts', c, 'printed', at, 'value'] }] : [],
        ),
      );
      return [
        ...spare.map(({ text, path }) => ({
          path,
          found: quoteValue(text),
          want: 'no telephone number here: name the contact by its id',
        })),
        ...duplicates(numbers, 'telephone number'),
      ];
    },
  },
];

/**
 * What a rule finds. A document that failed the schema may lack what the rule looks at, which the schema has said;
 * in a sound one a rule that throws is itself broken, and no check may pass in silence.
 */
function found(rule: Rule<DocumentContext>, context: DocumentContext, sound: boolean): Breach[] {
  try {
    return rule.check(context);
  } catch (error) {
    if (!sound && error instanceof TypeError) return [];
    throw new Error(`The rule "${rule.says}" failed on ${context.fileName}`, { cause: error });
  }
}

/**
 * The faults of one document against the framework and the other documents; a broken one (`sound` is false) as far
 * as it goes. Throws if a rule fails on a sound document.
 */
export const breachesOf = (context: DocumentContext, sound: boolean, rules = documentRules): Breach[] =>
  rules.flatMap((rule) => found(rule, context, sound));

/** The faults of the framework's own lists, each with the list it stands in. */
export function frameworkBreaches(framework: Framework): (Breach & { list: keyof Framework })[] {
  const unique = (Object.keys(framework) as (keyof Framework)[]).flatMap((list) =>
    duplicates(
      framework[list].map((thing, at) => ({ key: thing.id, path: [at, 'id'] })),
      'id',
    ).map((breach) => ({ ...breach, list })),
  );
  const domains = unknownNames(
    framework.dimensions.map((dimension, at) => ({ name: dimension.domain, path: [at, 'domain'] })),
    ids(framework.domains),
    'content/framework/domains.yaml',
  ).map((breach) => ({ ...breach, list: 'dimensions' as const }));
  const dimensions = unknownNames(
    framework.concerns.map((concern, at) => ({ name: concern.dimension, path: [at, 'dimension'] })),
    ids(framework.dimensions),
    'content/framework/dimensions.yaml',
  ).map((breach) => ({ ...breach, list: 'concerns' as const }));
  return [...unique, ...domains, ...dimensions];
}

/** What a rule of content is, and what rules have in common. */
import type { Framework } from '../framework.ts';
import { suggestFrom, pathInWords, quoteValue, type Path } from '../faults.ts';
import type { DocumentFile, IndicatorFile } from '../schema/document-schema.ts';

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
  /** Lists of the framework that could not be read: what a document names of them is not at fault. */
  readonly unread?: ReadonlySet<keyof Framework>;
}

/** A rule that a schema cannot say because it needs more than one field or file. */
export interface DocumentRule {
  /** The rule in a sentence: named where the rule itself fails. */
  readonly says: string;
  readonly check: (context: DocumentContext) => Breach[];
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
export function unknownNames(
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
export function duplicates(things: readonly { key: string; path: Path }[], what: string): Breach[] {
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

export const withPaths = (list: readonly string[], path: Path): { name: string; path: Path }[] =>
  list.map((name, at) => ({ name, path: [...path, at] }));

export const ids = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id);

/** The places of a document that can be pointed to by a key: "section:introduction", "level:3", "indicator:17". */
import { levelLabel, withName } from './labels.ts';
import type { DocumentFile, IndicatorFile } from './schema/document-schema.ts';

/** A heading of the guidance, with its id on the document's page. */
export interface Heading {
  readonly id: string;
  readonly title: string;
}

export type Place =
  | { readonly kind: 'every-level' }
  | {
      readonly kind: 'section' | 'level' | 'list' | 'steps' | 'contact' | 'domain' | 'tool';
      readonly id: string;
      readonly title: string;
    }
  | { readonly kind: 'indicator'; readonly ref: number; readonly domain: string; readonly level: string };

type Placed = Pick<DocumentFile, 'levels' | 'lists' | 'steps' | 'contacts' | 'domains' | 'tools' | 'tables'>;

const withItems = (items: readonly IndicatorFile[]): IndicatorFile[] =>
  items.flatMap((item) => [item, ...withItems(item.items ?? [])]);

const byName = ({ id, name }: { id: string; name: string }): Heading => ({ id, title: name });

function indicatorPlaces({ tables, levels }: Placed): [string, Place][] {
  const labels = new Map(levels.map((level) => [level.id, levelLabel(withName(level))]));
  return tables.flatMap(({ domain, rows }) =>
    rows.flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([level, items]) =>
        withItems(items).map(({ ref }): [string, Place] => [
          `indicator:${String(ref)}`,
          { kind: 'indicator', ref, domain, level: labels.get(level) ?? level },
        ]),
      ),
    ),
  );
}

/** Every place of a document by its key. */
export function placesIn(document: Placed, headings: readonly Heading[]): ReadonlyMap<string, Place> {
  const titled = (kind: Exclude<Place['kind'], 'every-level' | 'indicator'>, all: readonly Heading[]) =>
    all.map(({ id, title }): [string, Place] => [`${kind}:${id}`, { kind, id, title }]);
  return new Map<string, Place>([
    ['every-level', { kind: 'every-level' }],
    ...titled('section', headings),
    ...titled(
      'level',
      document.levels.map((level) => ({ id: level.id, title: levelLabel(withName(level)) })),
    ),
    ...titled('list', document.lists),
    ...titled('steps', document.steps),
    ...titled('contact', document.contacts.map(byName)),
    ...titled('tool', document.tools.map(byName)),
    ...titled('domain', document.domains),
    ...indicatorPlaces(document),
  ]);
}

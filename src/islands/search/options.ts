/** What follows from the options for the site search: its areas and levels, and which documents a search is to read. */
import { mergedOrder } from '#model/edition/level-order.ts';
import { areaOptions, type FinderOptions } from '#model/finder/options.ts';
import type { SearchUrlChoices } from '#model/search/url-state.ts';

/** An area that can be searched, with its documents. */
export interface SearchArea {
  readonly id: string;
  readonly name: string;
  /** The latest edition held. */
  readonly document: string;
  readonly replaced: readonly string[];
}

/** The areas of some ids, in the order of all. */
export const areasOf = (options: FinderOptions, ids: readonly string[]): SearchArea[] =>
  areaOptions(options)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => {
      const own = options.editions.filter(({ area }) => area === id);
      return {
        id,
        name,
        document: own.find(({ replaced }) => !replaced)?.id ?? '',
        replaced: own.filter(({ replaced }) => replaced).map((edition) => edition.id),
      };
    });

export const allAreas = (options: FinderOptions): SearchArea[] =>
  areasOf(
    options,
    areaOptions(options).map(({ id }) => id),
  );

/** The levels to choose from: the chosen area's own, or our anchors where no area is chosen. */
export function levelsOf(options: FinderOptions, area: string): readonly (readonly [id: string, label: string])[] {
  const editions = options.editions.filter((edition) => edition.area === area && !edition.replaced);
  if (editions.length === 0) return options.anchors;
  const labels = new Map(editions.flatMap(({ levels }) => levels));
  return mergedOrder(editions.map(({ levels }) => levels.map(([id]) => id))).map((id) => [id, labels.get(id) ?? id]);
}

/** What an address may name. */
export const searchUrlChoices = (options: FinderOptions): SearchUrlChoices => ({
  areas: areaOptions(options).map(({ id }) => id),
  levelsOf: (area) => levelsOf(options, area).map(([id]) => id),
});

/** The contacts of more areas than this are links, not numbers. */
export const MOST_WITH_CONTACTS = 2;

/** So many areas are read whole; of more, the site's index says which are worth reading. */
const MOST_READ_WHOLE = 10;

/** The documents of some areas, or null where they are too many to read whole. */
export function documentsToRead(
  options: FinderOptions,
  areas: readonly SearchArea[],
  replaced: boolean,
): string[] | null {
  if (areas.length > MOST_READ_WHOLE) return null;
  const ids = areas.map(({ id }) => id);
  // In the order of the finder: the same words find the same indicators in the same order there.
  return options.editions
    .filter((edition) => ids.includes(edition.area) && (replaced || !edition.replaced))
    .map(({ id }) => id);
}

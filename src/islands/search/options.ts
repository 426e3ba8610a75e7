/** What follows from the options for the site search: its areas and levels, and which of them a search is to read. */
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

/** So many areas are looked through whole. Of more, some are looked through at once, and then as many as this again. */
const MOST_READ_WHOLE = 10;
const READ_AT_ONCE = 5;

/** The areas that are looked through without asking which hold the words. */
export const readAtOnce = <Area>(areas: readonly Area[]): readonly Area[] =>
  areas.length > MOST_READ_WHOLE ? areas.slice(0, READ_AT_ONCE) : areas;

/** Of areas that are not looked through yet, those that hold the words on most pages; of equal ones, the first. */
export const readNext = (areas: readonly SearchArea[], pagesOf: ReadonlyMap<string, number>): readonly SearchArea[] =>
  areas.toSorted((a, b) => (pagesOf.get(b.id) ?? 0) - (pagesOf.get(a.id) ?? 0)).slice(0, MOST_READ_WHOLE);

/** The documents of some areas. */
export function documentsOf(options: FinderOptions, areas: readonly SearchArea[], replaced: boolean): string[] {
  const ids = areas.map(({ id }) => id);
  // In the order of the finder: the same words find the same indicators in the same order there.
  return options.editions
    .filter((edition) => ids.includes(edition.area) && (replaced || !edition.replaced))
    .map(({ id }) => id);
}

/** What follows from the finder's guide: what an address may name, and what to fetch. */
import type { FinderOptions } from '#model/finder/options.ts';
import { mergedOrder } from '#model/edition/level-order.ts';
import type { Facet, FinderChoices, FinderState } from '#model/finder/url-state.ts';

const areas = new WeakMap<FinderOptions, { id: string; name: string }[]>();

/** The areas that there are to choose from. */
export function areaOptions(guide: FinderOptions): readonly { readonly id: string; readonly name: string }[] {
  const before = areas.get(guide);
  if (before !== undefined) return before;
  const made = [...new Map(guide.editions.map(({ area, areaName }) => [area, { id: area, name: areaName }])).values()];
  areas.set(guide, made);
  return made;
}

/** What an address may name. */
export const finderChoices = (guide: FinderOptions): FinderChoices => ({
  area: areaOptions(guide).map(({ id }) => id),
  level: mergedOrder(guide.editions.map(({ levels }) => levels.map(([id]) => id))),
  dimension: guide.dimensions.map(([id]) => id),
  concern: guide.concerns.map(([id]) => id),
});

/** What a reader downloads depends on the areas chosen: up to ten unless more are asked for by name. */
const MOST_AREAS = 10;

/** The documents to fetch for a state, in the order of the guide. */
export function documentsInScope(guide: FinderOptions, state: FinderState): string[] {
  const all = areaOptions(guide).map(({ id }) => id);
  // Few areas are fetched whole, so that every choice can be counted; of many, those that are chosen.
  const areas = all.length > MOST_AREAS && state.chosen.area.length > 0 ? state.chosen.area : all.slice(0, MOST_AREAS);
  return guide.editions
    .filter((edition) => areas.includes(edition.area) && (state.replaced || !edition.replaced))
    .map((edition) => edition.id);
}

/** The editions whose rows a state can show. */
const shownEditions = (guide: FinderOptions, { chosen, replaced }: FinderState): FinderOptions['editions'] =>
  guide.editions.filter(
    (edition) => (chosen.area.length === 0 || chosen.area.includes(edition.area)) && (replaced || !edition.replaced),
  );

/**
 * The levels that one chosen area names; none where several areas are shown, whose levels differ. Of editions that
 * name one level differently, or split it, every name and every part is there.
 */
export function ownLevels(guide: FinderOptions, state: FinderState): readonly (readonly [string, string])[] {
  if (state.chosen.area.length !== 1) return [];
  const ids = mergedOrder(shownEditions(guide, state).map(({ levels }) => levels.map(([id]) => id)));
  return ids.map((id) => [id, nameOf(guide, state, 'level', id)]);
}

type Named = readonly (readonly [string, string, ...unknown[]])[];

/** The names of a facet's values. A level's name is each area's own; with several areas all of them are given. */
export function nameOf(guide: FinderOptions, state: FinderState, facet: Facet, id: string): string {
  if (facet === 'area') return guide.editions.find((edition) => edition.area === id)?.areaName ?? id;
  if (facet === 'level') {
    const labels = shownEditions(guide, state).flatMap(({ levels }) =>
      levels.filter(([level]) => level === id).map(([, label]) => label),
    );
    // An address may name a level that the chosen area does not have.
    return labels.length === 0 ? `“${id}”, not a level here` : [...new Set(labels)].join(', ');
  }
  const named: Record<Exclude<Facet, 'area' | 'level'>, Named> = {
    anchor: guide.anchors,
    dimension: guide.dimensions,
    concern: guide.concerns,
    kind: guide.kinds,
    about: guide.about,
  };
  return named[facet].find(([value]) => value === id)?.[1] ?? id;
}

/** What follows from the finder's options: what an address may name, and what to fetch. */
import { areaOptions, type FinderOptions } from '#model/finder/options.ts';
import { mergedOrder } from '#model/edition/level-order.ts';
import type { FinderChoices } from '#model/finder/url-state.ts';
import type { Choices, Facet } from '#model/search/ranking/choices.ts';

/** What an address may name. */
export const finderChoices = (options: FinderOptions): FinderChoices => ({
  area: areaOptions(options).map(({ id }) => id),
  level: mergedOrder(options.editions.map(({ levels }) => levels.map(([id]) => id))),
  dimension: options.dimensions.map(([id]) => id),
  concern: options.concerns.map(([id]) => id),
});

/** What a reader downloads depends on the areas chosen: up to ten unless more are asked for by name. */
const MOST_AREAS = 10;

/** The areas to look through for some choices. Few are looked through whole, so that every choice can be counted; of many,
 * those that are chosen. */
function areasInScope(options: FinderOptions, { chosen }: Choices): readonly string[] {
  const all = areaOptions(options).map(({ id }) => id);
  return all.length > MOST_AREAS && chosen.area.length > 0 ? chosen.area : all.slice(0, MOST_AREAS);
}

/** How many areas are not looked through while none is chosen. */
export const areasLeftOut = (options: FinderOptions, choices: Choices): number =>
  choices.chosen.area.length > 0 ? 0 : areaOptions(options).length - areasInScope(options, choices).length;

/** The documents to fetch for some choices, in the order of the options. */
export function documentsInScope(options: FinderOptions, choices: Choices): string[] {
  const areas = areasInScope(options, choices);
  return options.editions
    .filter((edition) => areas.includes(edition.area) && (choices.replaced || !edition.replaced))
    .map((edition) => edition.id);
}

/** The editions whose indicators some choices can show. */
const shownEditions = (options: FinderOptions, { chosen, replaced }: Choices): FinderOptions['editions'] =>
  options.editions.filter(
    (edition) => (chosen.area.length === 0 || chosen.area.includes(edition.area)) && (replaced || !edition.replaced),
  );

/**
 * The levels that one chosen area names; none where several areas are shown, whose levels differ. Of editions that
 * name one level differently, or split it, every name and every part is there.
 */
export function ownLevels(options: FinderOptions, choices: Choices): readonly (readonly [string, string])[] {
  if (choices.chosen.area.length !== 1) return [];
  const ids = mergedOrder(shownEditions(options, choices).map(({ levels }) => levels.map(([id]) => id)));
  return ids.map((id) => [id, nameOf(options, choices, 'level', id)]);
}

type Named = readonly (readonly [string, string, ...unknown[]])[];

/** The names of a facet's values. A level's name is each area's own; with several areas all of them are given. */
export function nameOf(options: FinderOptions, choices: Choices, facet: Facet, id: string): string {
  if (facet === 'area') return options.editions.find((edition) => edition.area === id)?.areaName ?? id;
  if (facet === 'level') {
    const labels = shownEditions(options, choices).flatMap(({ levels }) =>
      levels.filter(([level]) => level === id).map(([, label]) => label),
    );
    // An address may name a level that the chosen area does not have.
    return labels.length === 0 ? `“${id}”, not a level here` : [...new Set(labels)].join(', ');
  }
  const named: Record<Exclude<Facet, 'area' | 'level'>, Named> = {
    anchor: options.anchors,
    dimension: options.dimensions,
    concern: options.concerns,
    kind: options.kinds,
    about: options.about,
  };
  return named[facet].find(([value]) => value === id)?.[1] ?? id;
}

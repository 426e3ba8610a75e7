/** What the finder and the site search know before they have fetched anything: the names to choose from. */
import type { Atlas } from '#model/edition/atlas.ts';
import { levelLabel } from '#model/content/labels.ts';
import { ABOUT, KINDS, type About, type AnchorId, type Kind } from '#model/content/vocabulary.ts';
import { ABOUT_LABELS, KIND_LABELS } from '#model/content/labels.ts';
import type { NamedArea } from '#model/search/query/area-names.ts';
import type { DimensionOf } from '#model/search/ranking/facets.ts';

export interface FinderOptions {
  readonly base: string;
  /** false where the pages of the site are not at hand: citations stand without links. */
  readonly linked: boolean;
  readonly editions: readonly {
    readonly id: string;
    readonly area: string;
    readonly areaName: string;
    readonly region: string;
    readonly replaced: boolean;
    readonly levels: readonly (readonly [id: string, label: string])[];
  }[];
  readonly anchors: readonly (readonly [id: AnchorId, title: string])[];
  readonly dimensions: readonly (readonly [id: string, title: string])[];
  readonly concerns: readonly (readonly [id: string, title: string, dimension: string])[];
  readonly kinds: readonly (readonly [id: Kind, title: string])[];
  readonly about: readonly (readonly [id: About, title: string])[];
}

/**
 * @param base the site's base path without its closing slash
 * @param linked whether the pages of the site are at hand
 */
export const finderOptions = (atlas: Atlas, base: string, linked: boolean): FinderOptions => ({
  base,
  linked,
  editions: atlas.editions.map((edition) => ({
    id: edition.id,
    area: edition.area.id,
    areaName: edition.area.name,
    region: edition.area.region,
    replaced: edition.state === 'replaced',
    levels: edition.levels.map((level) => [level.id, levelLabel(level)] as const),
  })),
  anchors: atlas.anchors.map(({ id, title }) => [id, title] as const),
  dimensions: atlas.dimensions.map(({ id, title }) => [id, title] as const),
  concerns: atlas.concerns.map(({ id, title, dimension }) => [id, title, dimension] as const),
  kinds: KINDS.map((kind) => [kind, KIND_LABELS[kind]] as const),
  about: ABOUT.map((about) => [about, ABOUT_LABELS[about]] as const),
});

const areasCache = new WeakMap<FinderOptions, readonly NamedArea[]>();

/** The areas that there are to choose from: the same list for the same options. */
export function areaOptions(options: FinderOptions): readonly NamedArea[] {
  const before = areasCache.get(options);
  if (before !== undefined) return before;
  const areas = new Map(options.editions.map(({ area, areaName }) => [area, { id: area, name: areaName }]));
  const made = [...areas.values()];
  areasCache.set(options, made);
  return made;
}

export const dimensionsByConcern = ({ concerns }: FinderOptions): DimensionOf =>
  Object.fromEntries(concerns.map(([id, , dimension]) => [id, dimension]));

export const concernTitle = ({ concerns }: FinderOptions, id: string): string =>
  concerns.find(([concern]) => concern === id)?.[1] ?? id;

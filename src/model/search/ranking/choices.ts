/** What narrows a search besides its words: in the finder, choices under seven facets; in the site search, some of them. */

/** The choices that may be made several times. */
export const FACETS = ['area', 'level', 'anchor', 'dimension', 'concern', 'kind', 'about'] as const;
export type Facet = (typeof FACETS)[number];

export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = {
  area: [],
  level: [],
  anchor: [],
  dimension: [],
  concern: [],
  kind: [],
  about: [],
};

export interface Choices {
  readonly chosen: Chosen;
  /** Replaced editions too. */
  readonly replaced: boolean;
}

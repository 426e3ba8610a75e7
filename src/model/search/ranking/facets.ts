/**
 * Which hits the choices keep, and what each further choice would leave. Plain data in, plain data out; it runs in the
 * reader's browser for every letter typed.
 */
import type { EditionIndex, IndexedIndicator, IndexedListItem } from '#model/data/edition-index.ts';
import { FACETS, type Choices, type Facet } from './choices.ts';
import type { EditionHits, Hit } from './hits.ts';

/** A concern's id to its dimension's. */
export type DimensionOf = Readonly<Record<string, string>>;

export interface FilterResult {
  /** Best answers first where there are words, otherwise as printed. */
  readonly hits: readonly Hit<IndexedIndicator>[];
  /** Signs printed outside the level tables, likewise. */
  readonly listed: readonly Hit<IndexedListItem>[];
  /** Whether the areas hold more that the choices keep out. */
  readonly narrowed: boolean;
  /**
   * For each facet, how many indicators a value would leave, all other choices kept that choosing it keeps (`toggled`).
   * Counted when first asked for: the results need not wait for it.
   */
  readonly counts: () => Counts;
}

export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Values = Readonly<Record<Facet, readonly string[]>>;

const valuesCache = new WeakMap<IndexedIndicator, Values>();

/** The values of an indicator under each facet, made once. */
function facetValuesOf(indicator: IndexedIndicator, dimensionOf: DimensionOf): Values {
  const before = valuesCache.get(indicator);
  if (before !== undefined) return before;
  const { edition, level, concerns, kind, about } = indicator;
  const made: Values = {
    area: [edition.area],
    level: [level.id],
    anchor: level.anchors,
    dimension: [dimensionOf[concerns[0] ?? ''] ?? ''],
    concern: concerns,
    kind: [kind],
    about: [about],
  };
  valuesCache.set(indicator, made);
  return made;
}

const matches = (values: readonly string[], chosen: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** The facets that an indicator counts for: all where it is a hit, otherwise the one that alone keeps it out. */
function countsFor(excludedBy: readonly Facet[], { chosen }: Choices): readonly Facet[] {
  // Another area gives up the levels chosen, which are an area's own: it would leave rows of every level.
  const otherArea = excludedBy.includes('area') || chosen.area.length === 0;
  const ofArea: readonly Facet[] =
    otherArea && excludedBy.every((facet) => facet === 'area' || facet === 'level') ? ['area'] : [];
  const [only, ...more] = excludedBy;
  if (only === undefined) return FACETS;
  return [...ofArea, ...(more.length === 0 && only !== 'area' ? [only] : [])];
}

/** List items have a concern and an area, and no level or kind: a choice of those leaves them out. */
function listItemFits({ edition, concerns }: IndexedListItem, { chosen }: Choices, dimensionOf: DimensionOf): boolean {
  const { area, concern, dimension, level, anchor, kind, about } = chosen;
  if ([level, anchor, kind, about].some((values) => values.length > 0)) return false;
  return (
    matches([edition.area], area) &&
    matches(concerns, concern) &&
    matches(
      concerns.map((id) => dimensionOf[id] ?? ''),
      dimension,
    )
  );
}

/** An indicator that the words find, and the facets that keep it out. */
interface Candidate {
  readonly values: Values;
  readonly excludedBy: readonly Facet[];
}

function countAll(candidates: readonly Candidate[], choices: Choices): Counts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const { values, excludedBy } of candidates) {
    for (const facet of countsFor(excludedBy, choices)) {
      const byValue = counts[facet];
      for (const value of values[facet]) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of equal answers, what a child needs comes before needs that are met. */
const isMet = ({ entry }: Hit): number => (entry.type === 'indicator' && entry.kind === 'met' ? 1 : 0);

const byScore = (a: Hit, b: Hit): number => b.score - a.score || (a.score > 0 ? isMet(a) - isMet(b) : 0);

/**
 * Finds in some indexes. Of equal answers the order is that of the indexes, and in each as printed.
 * @param hitsOf what one index holds of what is searched for
 */
export function filterIndicators(
  indexes: readonly EditionIndex[],
  hitsOf: (index: EditionIndex) => EditionHits,
  choices: Choices,
  dimensionOf: DimensionOf,
): FilterResult {
  const candidates: Candidate[] = [];
  const narrowing = FACETS.filter((facet) => choices.chosen[facet].length > 0);
  const hits: Hit<IndexedIndicator>[] = [];
  const listed: Hit<IndexedListItem>[] = [];
  for (const index of indexes) {
    if (index.edition.state === 'replaced' && !choices.replaced) continue;
    const found = hitsOf(index);
    listed.push(...found.listItems.filter(({ entry }) => listItemFits(entry, choices, dimensionOf)));
    for (const hit of found.indicators) {
      const values = facetValuesOf(hit.entry, dimensionOf);
      const excludedBy = narrowing.filter((facet) => !matches(values[facet], choices.chosen[facet]));
      candidates.push({ values, excludedBy });
      if (excludedBy.length === 0) hits.push(hit);
    }
  }
  let counted: Counts | null = null;
  return {
    hits: hits.sort(byScore),
    listed: listed.sort(byScore),
    narrowed: candidates.some(({ excludedBy }) => excludedBy.length > 0 && !excludedBy.includes('area')),
    counts: () => (counted ??= countAll(candidates, choices)),
  };
}

/** Whether nothing was found, with these choices or with fewer. */
export const isEmpty = ({ hits, listed, narrowed }: FilterResult): boolean =>
  hits.length + listed.length === 0 && !narrowed;

/** Everything found in one list, best answers first; of equal ones, signs printed outside the level tables. */
export const bestFirst = ({ hits, listed }: Pick<FilterResult, 'hits' | 'listed'>): Hit[] =>
  [...listed, ...hits].sort(byScore);

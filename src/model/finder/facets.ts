/**
 * The finder's one pass over the indicators: which answer the words and the choices, and what each further choice
 * would leave. Plain data in, plain data out; it runs in the reader's browser for every letter typed.
 */
import { ANCHORS } from '#model/content/vocabulary.ts';
import type { EditionIndex, IndexedIndicator, IndexedListItem } from '#model/data/edition-index.ts';
import { FACETS, type Facet, type FinderState } from './url-state.ts';
import { hitsIn, type Hit } from '#model/search/ranking.ts';
import type { ParsedQuery } from '#model/search/parse-query.ts';

/** What the finder knows of the framework: a concern's dimension. */
export interface FinderFramework {
  readonly dimensionOf: Readonly<Record<string, string>>;
}

export interface FilterResult {
  readonly hits: readonly Hit<IndexedIndicator>[];
  /** Signs printed outside the level tables. */
  readonly listed: readonly Hit<IndexedListItem>[];
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
function facetValuesOf(indicator: IndexedIndicator, framework: FinderFramework): Values {
  const before = valuesCache.get(indicator);
  if (before !== undefined) return before;
  const { edition, level, concerns, kind, about } = indicator;
  const made: Values = {
    area: [edition.area],
    level: [level.id],
    anchor: level.anchors,
    dimension: [framework.dimensionOf[concerns[0] ?? ''] ?? ''],
    concern: concerns,
    kind: [kind],
    about: [about],
  };
  valuesCache.set(indicator, made);
  return made;
}

const matches = (values: readonly string[], chosen: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** The facets under which something is chosen. */
const narrowedBy = (state: FinderState): Facet[] => FACETS.filter((facet) => state.chosen[facet].length > 0);

/** The facets that a row counts for: all where it is a hit, otherwise the one that alone keeps it out. */
function countsFor(out: readonly Facet[], state: FinderState): readonly Facet[] {
  // Another area gives up the levels chosen, which are an area's own: it would leave rows of every level.
  const otherArea = out.includes('area') || state.chosen.area.length === 0;
  const ofArea: readonly Facet[] =
    otherArea && out.every((facet) => facet === 'area' || facet === 'level') ? ['area'] : [];
  const [only, ...more] = out;
  if (only === undefined) return FACETS;
  return [...ofArea, ...(more.length === 0 && only !== 'area' ? [only] : [])];
}

/** List items have a concern and an area, and no level or kind: a choice of those leaves them out. */
function listFits({ edition, concerns }: IndexedListItem, state: FinderState, framework: FinderFramework): boolean {
  const { area, concern, dimension, level, anchor, kind, about } = state.chosen;
  if ([level, anchor, kind, about].some((chosen) => chosen.length > 0)) return false;
  return (
    matches([edition.area], area) &&
    matches(concerns, concern) &&
    matches(
      concerns.map((id) => framework.dimensionOf[id] ?? ''),
      dimension,
    )
  );
}

/** A row that the words find, and the facets that keep it out. */
interface Candidate {
  readonly values: Values;
  readonly out: readonly Facet[];
}

function countAll(candidates: readonly Candidate[], state: FinderState): Counts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const { values, out } of candidates) {
    for (const facet of countsFor(out, state)) {
      const of = counts[facet];
      for (const value of values[facet]) of.set(value, (of.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Finds in the indexes of the chosen areas. The order is stable: best answers first where there are words,
 * otherwise as printed.
 * @param query what was typed, as understood; null where nothing was
 */
export function filterIndicators(
  indexes: readonly EditionIndex[],
  query: ParsedQuery | null,
  state: FinderState,
  framework: FinderFramework,
): FilterResult {
  const candidates: Candidate[] = [];
  const narrowed = narrowedBy(state);
  const hits: Hit<IndexedIndicator>[] = [];
  const listed: Hit<IndexedListItem>[] = [];
  for (const index of indexes) {
    if (index.edition.state === 'replaced' && !state.replaced) continue;
    const found = hitsIn(index, query);
    listed.push(...found.listItems.filter(({ entry }) => listFits(entry, state, framework)));
    for (const hit of found.indicators) {
      const values = facetValuesOf(hit.entry, framework);
      // One facet alone that keeps an indicator out still counts it for that facet's other values.
      const out = narrowed.filter((facet) => !matches(values[facet], state.chosen[facet]));
      candidates.push({ values, out });
      if (out.length === 0) hits.push(hit);
    }
  }
  hits.sort((a, b) => b.score - a.score);
  let counted: Counts | null = null;
  return { hits, listed, counts: () => (counted ??= countAll(candidates, state)) };
}

/** Hits under headings, the headings in the order in which they first come up among the best answers. */
export interface Group {
  readonly key: string;
  readonly hits: readonly Hit<IndexedIndicator>[];
}

/** The heading that a hit is shown under. */
function groupKey({ edition, concerns, level }: IndexedIndicator, by: FinderState['group']): string {
  if (by === 'area') return edition.document;
  return by === 'concern' ? (concerns[0] ?? '') : level.anchors.join(' ');
}

/** Groups hits by area, by main concern, or by level (aligned, areas' own within). */
export function grouped(hits: readonly Hit<IndexedIndicator>[], by: FinderState['group']): Group[] {
  const groups = new Map<string, Hit<IndexedIndicator>[]>();
  for (const hit of hits) {
    const key = groupKey(hit.entry, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  const all = [...groups].map(([key, some]) => ({ key, hits: some }));
  const low = ({ key }: Group): number => ANCHORS.findIndex((anchor) => key.startsWith(anchor));
  const high = ({ key }: Group): number => ANCHORS.findIndex((anchor) => key.endsWith(anchor));
  // Levels rise, those that reach further after those that begin with them; areas and concerns come as their best
  // answers do.
  return by === 'level' ? all.sort((a, b) => low(a) - low(b) || high(a) - high(b)) : all;
}

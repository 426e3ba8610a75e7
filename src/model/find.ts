/**
 * The finder's one pass over the indicators: which answer the words and the choices, and what each further choice
 * would leave. Plain data in, plain data out; it runs in the reader's browser for every letter typed.
 */
import { ANCHORS } from './codes.ts';
import type { CompactIndex } from './export.ts';
import { FACETS, type Facet, type FinderState } from './finder-state.ts';
import { allOf, hitsIn, type Hit } from './match.ts';
import type { Understanding } from './query.ts';
import { listItemAt, rowAt } from './rows.ts';

/** What the finder knows of the framework: a concern's dimension. */
export interface FinderFramework {
  readonly dimensionOf: Readonly<Record<string, string>>;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Signs printed outside the level tables. */
  readonly listed: readonly Hit[];
  /**
   * For each facet, how many indicators a value would leave, all other choices kept that choosing it keeps (`toggled`).
   * Counted when first asked for: the results need not wait for it.
   */
  readonly counts: () => Counts;
}

export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Values = Readonly<Record<Facet, readonly string[]>>;

const valuesCache = new WeakMap<CompactIndex, Values[]>();

/** The values of every row of an index under each facet, made once. */
function valuesOf(index: CompactIndex, framework: FinderFramework): Values[] {
  const before = valuesCache.get(index);
  if (before !== undefined) return before;
  const made = index.ref.map((_, at): Values => {
    const { level, concerns, kind, about } = rowAt(index, at);
    return {
      area: [index.area],
      level: [level.id],
      anchor: level.anchors,
      dimension: [framework.dimensionOf[concerns[0] ?? ''] ?? ''],
      concern: concerns,
      kind: [kind],
      about: [about],
    };
  });
  valuesCache.set(index, made);
  return made;
}

const fits = (values: readonly string[], chosen: readonly string[]): boolean =>
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
function listFits({ index, at }: Hit, state: FinderState, framework: FinderFramework): boolean {
  const { area, concern, dimension, level, anchor, kind, about } = state.chosen;
  if ([level, anchor, kind, about].some((chosen) => chosen.length > 0)) return false;
  const { concerns } = listItemAt(index, at);
  return (
    fits([index.area], area) &&
    fits(concerns, concern) &&
    fits(
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
export function find(
  indexes: readonly CompactIndex[],
  query: Understanding | null,
  state: FinderState,
  framework: FinderFramework,
): Found {
  const candidates: Candidate[] = [];
  const narrowed = narrowedBy(state);
  const hits: Hit[] = [];
  const listed: Hit[] = [];
  for (const index of indexes) {
    if (index.state === 'replaced' && !state.replaced) continue;
    const allValues = valuesOf(index, framework);
    for (const hit of query === null ? allOf(index) : hitsIn(index, query)) {
      if (hit.listed) {
        if (listFits(hit, state, framework)) listed.push(hit);
        continue;
      }
      const values = allValues[hit.at];
      if (values === undefined) continue;
      // One facet alone that keeps a row out still counts it for that facet's other values.
      const out = narrowed.filter((facet) => !fits(values[facet], state.chosen[facet]));
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
  readonly hits: readonly Hit[];
}

/** The heading a hit stands under, read from its columns: thousands of hits are put under headings for a letter typed. */
function keyOf({ index, at }: Hit, by: FinderState['group']): string {
  if (by === 'area') return index.document;
  if (by === 'concern') return index.concerns[index.concern[at]?.[0] ?? -1] ?? '';
  return index.levels[index.level[at] ?? -1]?.anchors.join(' ') ?? '';
}

/** Groups hits by area, by main concern, or by level (aligned, areas' own within). */
export function grouped(hits: readonly Hit[], by: FinderState['group']): Group[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = keyOf(hit, by);
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

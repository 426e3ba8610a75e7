/** What was found under headings, and as much of it as is drawn. */
import { ANCHORS } from '#model/content/vocabulary.ts';
import type { IndexedIndicator } from '#model/data/edition-index.ts';
import type { Hit } from '#model/search/ranking/hits.ts';
import type { Grouping } from './url-state.ts';

/** Hits under headings, the headings in the order in which they first come up among the best answers. */
export interface Group {
  readonly key: string;
  readonly hits: readonly Hit<IndexedIndicator>[];
}

/** The heading that a hit is shown under. */
function groupKey({ edition, concerns, level }: IndexedIndicator, by: Grouping): string {
  if (by === 'area') return edition.document;
  return by === 'concern' ? (concerns[0] ?? '') : level.anchors.join(' ');
}

/** Groups hits by area, by main concern, or by level (aligned, areas' own within). */
export function grouped(hits: readonly Hit<IndexedIndicator>[], by: Grouping): Group[] {
  const byKey = new Map<string, Hit<IndexedIndicator>[]>();
  for (const hit of hits) {
    const key = groupKey(hit.entry, by);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [hit]);
    else group.push(hit);
  }
  const groups = [...byKey].map(([key, some]) => ({ key, hits: some }));
  const lowest = ({ key }: Group): number => ANCHORS.findIndex((anchor) => key.startsWith(anchor));
  const highest = ({ key }: Group): number => ANCHORS.findIndex((anchor) => key.endsWith(anchor));
  // Levels rise, those that reach further after those that begin with them; areas and concerns come as their best
  // answers do.
  return by === 'level' ? groups.sort((a, b) => lowest(a) - lowest(b) || highest(a) - highest(b)) : groups;
}

/** A group as it is drawn: the first of its hits, and how many it has in all. */
export interface VisibleGroup extends Group {
  readonly total: number;
}

/** The first hits of some groups, at most so many in all; groups of which none is among them are left out. */
export function visibleGroups(groups: readonly Group[], limit: number): VisibleGroup[] {
  const visible: VisibleGroup[] = [];
  let before = 0;
  for (const { key, hits } of groups) {
    if (before >= limit) break;
    visible.push({ key, hits: hits.slice(0, limit - before), total: hits.length });
    before += hits.length;
  }
  return visible;
}

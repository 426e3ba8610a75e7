/** Signs printed outside the level tables, above the indicators and marked as what they are: never among them. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FinderOptions } from '#model/finder/options.ts';
import type { Hit } from '#model/search/ranking/hits.ts';
import { entryId, indexedEditionLabel, type IndexedListItem } from '#model/data/edition-index.ts';
import { WhatToDo } from '#components/kit/ListSection.tsx';
import { ShowMore, rowsAt, useRowLimit, type Pace } from './ShowMore.tsx';
import type { Marker } from '../marker.ts';
import { ListItemRow } from './Row.tsx';

type ListItemHit = Hit<IndexedListItem>;

interface Props {
  readonly options: FinderOptions;
  readonly mark: Marker;
  readonly listed: readonly ListItemHit[];
  readonly pace: Pace;
  readonly screenful: number;
  readonly announce: (words: string) => void;
  /** Asked for by a button that is gone now: its first heading takes the focus. */
  readonly focus: boolean;
}

/** What the documents say to do about some signs: once for each list, with the list's name where an area has several. */
function routesOf(hits: readonly ListItemHit[]): [key: string, where: string, route: string][] {
  const lists = new Map(hits.map(({ entry }) => [`${entry.edition.document} ${entry.list.id}`, entry]));
  return [...lists].map(([key, { edition, list }]) => {
    const several = [...lists.values()].filter((other) => other.edition === edition).length > 1;
    return [key, `${indexedEditionLabel(edition)}${several ? `, “${list.title}”` : ''}`, list.route];
  });
}

export function ListItemResults({ options, mark, listed, pace, screenful, announce, focus }: Props) {
  const { most, more } = useRowLimit(listed);
  const rows = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus) rows.current?.querySelector('h2')?.focus();
  }, [focus]);
  const isUrgent = ({ entry }: ListItemHit): boolean => entry.list.urgent;
  // What cannot wait comes first.
  const inOrder = [...listed.filter(isUrgent), ...listed.filter((hit) => !isUrgent(hit))];
  const drawn = inOrder.slice(0, rowsAt(pace, most, screenful));
  // Below a screenful of signs, what to do about them waits for the pause with everything else.
  const routed = pace !== 'typing' || drawn.length < screenful;
  const part = (title: string, look: string, hits: readonly ListItemHit[]) =>
    hits.length > 0 && (
      <section class={look}>
        <h2 tabindex={-1}>{title}</h2>
        <ul class="signs">
          {hits.map((hit) => (
            <ListItemRow key={entryId(hit.entry)} {...{ options, mark, announce }} entry={hit.entry} />
          ))}
        </ul>
        {routed && routesOf(hits).map(([key, where, route]) => <WhatToDo key={key} of={where} route={route} />)}
      </section>
    );
  return (
    <div ref={rows}>
      {part(
        'Signs that need an immediate referral, printed outside the level tables',
        'urgent',
        drawn.filter(isUrgent),
      )}
      {part(
        'Other signs printed outside the level tables',
        'list',
        drawn.filter((hit) => !isUrgent(hit)),
      )}
      <ShowMore left={inOrder.length - (pace === 'printing' ? Infinity : most)} rows={rows} go={more} />
    </div>
  );
}

/** One part of the results: a heading with how many there are, the first of them, and a way to the rest. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';

const MOST_AT_FIRST = 30;

interface Props<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  /** Draws an item as `<li>`, with a key. */
  readonly draw: (item: Item) => JSX.Element;
}

export function ResultPart<Item>({ title, items, draw }: Props<Item>) {
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the first of the new items takes the focus.
    if (showsAll) list.current?.children.item(MOST_AT_FIRST)?.querySelector('a')?.focus();
  }, [showsAll]);
  if (items.length === 0) return null;
  const isCut = !showsAll && items.length > MOST_AT_FIRST;
  return (
    <section>
      <h2>
        {title} ({items.length})
      </h2>
      <ul class="signs" ref={list}>
        {(isCut ? items.slice(0, MOST_AT_FIRST) : items).map(draw)}
      </ul>
      {isCut && (
        <button
          type="button"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          Show {items.length - MOST_AT_FIRST} more
        </button>
      )}
    </section>
  );
}

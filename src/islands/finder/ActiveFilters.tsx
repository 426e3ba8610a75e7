/** What is chosen, each to be given up again: also where a choice is not on offer, such as a level of several areas. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { EMPTY_FINDER, FACETS, toggled, type FinderState } from '#model/finder/url-state.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { nameOf } from './options.ts';

interface Props {
  readonly guide: FinderOptions;
  readonly state: FinderState;
  readonly go: (next: FinderState) => void;
}

export function ActiveFilters({ guide, state, go }: Props) {
  const chosen = FACETS.flatMap((facet) =>
    state.chosen[facet].map((id) => ({ facet, id, name: nameOf(guide, state, facet, id) })),
  );
  const list = useRef<HTMLUListElement>(null);
  const given = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (given.current === null) return;
    // The button that was pressed is gone: the next one takes the focus, or the box where none is left.
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[Math.min(given.current, buttons.length - 1)] ?? document.getElementById('finder-words'))?.focus();
    given.current = null;
  }, [state]);
  if (chosen.length === 0 && !state.replaced) return null;
  return (
    <ul class="jump chosen" aria-label="Chosen" ref={list}>
      {chosen.map(({ facet, id, name }, at) => (
        <li key={`${facet}-${id}`}>
          <button
            type="button"
            onClick={() => {
              given.current = at;
              go(toggled(state, facet, id));
            }}
          >
            {name} <span aria-hidden="true">×</span>
            <span class="vh">, remove</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => {
            given.current = 0;
            go({ ...EMPTY_FINDER, words: state.words, group: state.group });
          }}
        >
          Clear all choices
        </button>
      </li>
    </ul>
  );
}

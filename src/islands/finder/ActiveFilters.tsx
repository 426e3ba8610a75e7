/** What is chosen, each to be given up again: also where a choice is not on offer, such as a level of several areas. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { toggled } from '#model/finder/url-state.ts';
import { FACETS, NOTHING_CHOSEN, type Choices } from '#model/search/ranking/choices.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { nameOf } from './options.ts';

interface Props {
  readonly options: FinderOptions;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}

export function ActiveFilters({ options, choices, choose }: Props) {
  const chosen = FACETS.flatMap((facet) =>
    choices.chosen[facet].map((id) => ({ facet, id, name: nameOf(options, choices, facet, id) })),
  );
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (removed.current === null) return;
    // The button that was pressed is gone: the next one takes the focus, or the box where none is left.
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[Math.min(removed.current, buttons.length - 1)] ?? document.getElementById('finder-words'))?.focus();
    removed.current = null;
  }, [choices]);
  if (chosen.length === 0 && !choices.replaced) return null;
  return (
    <ul class="jump chosen" aria-label="Chosen" ref={list}>
      {chosen.map(({ facet, id, name }, position) => (
        <li key={`${facet}-${id}`}>
          <button
            type="button"
            onClick={() => {
              removed.current = position;
              choose(toggled(choices, facet, id));
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
            removed.current = 0;
            choose({ chosen: NOTHING_CHOSEN, replaced: false });
          }}
        >
          Clear all filters
        </button>
      </li>
    </ul>
  );
}

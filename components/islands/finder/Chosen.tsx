/** What is chosen, each to be given up again: also where a choice is not on offer, such as a level of several areas. */
import { EMPTY_FINDER, FACETS, toggled, type Facet, type FinderState } from '../../../src/model/finder-state.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';

interface Props {
  readonly guide: FinderGuide;
  readonly state: FinderState;
  readonly go: (next: FinderState) => void;
}

type Named = readonly (readonly [string, string, ...unknown[]])[];

/** The names of a facet's values. A level's name is each area's own; with several areas all of them are given. */
function nameOf(guide: FinderGuide, state: FinderState, facet: Facet, id: string): string {
  if (facet === 'area') return guide.editions.find((edition) => edition.area === id)?.areaName ?? id;
  if (facet === 'level') {
    const shown = guide.editions.filter((edition) => (state.chosen.area.length === 0 || state.chosen.area.includes(edition.area)) && (state.replaced || !edition.replaced));
    return [...new Set(shown.flatMap((edition) => edition.levels.filter(([level]) => level === id).map(([, label]) => label)))].join(', ');
  }
  const named: Record<Exclude<Facet, 'area' | 'level'>, Named> = {
    anchor: guide.anchors, dimension: guide.dimensions, concern: guide.concerns, kind: guide.kinds, about: guide.about,
  };
  return named[facet].find(([value]) => value === id)?.[1] ?? id;
}

export function Chosen({ guide, state, go }: Props) {
  const chosen = FACETS.flatMap((facet) => state.chosen[facet].map((id) => ({ facet, id, name: nameOf(guide, state, facet, id) })));
  if (chosen.length === 0 && !state.replaced) return null;
  return (
    <ul class="jump chosen" aria-label="Chosen">
      {chosen.map(({ facet, id, name }) => (
        <li key={`${facet}-${id}`}>
          <button type="button" onClick={() => { go(toggled(state, facet, id)); }}>{name} <span aria-hidden="true">×</span><span class="vh">, remove</span></button>
        </li>
      ))}
      <li><button type="button" onClick={() => { go({ ...EMPTY_FINDER, words: state.words, group: state.group }); }}>Clear all choices</button></li>
    </ul>
  );
}

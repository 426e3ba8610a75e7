/** The choices, each with the number of indicators it would leave. */
import { useState } from 'preact/hooks';
import { toggled, type Facet, type FinderState } from '../../../src/model/finder-state.ts';
import type { Counts } from '../../../src/model/find.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';
import { ownLevels } from './guide.ts';

interface Props {
  readonly guide: FinderGuide;
  readonly state: FinderState;
  readonly counts: Counts | null;
  readonly go: (next: FinderState) => void;
}

interface GroupProps extends Omit<Props, 'guide'> {
  readonly facet: Facet;
  readonly title: string;
  readonly note?: string;
  readonly values: readonly (readonly [id: string, title: string, ...rest: unknown[]])[];
  readonly open?: boolean;
}

function FacetGroup({ facet, title, note, values, open = false, state, counts, go }: GroupProps) {
  const [shown, setShown] = useState(open);
  const chosen = state.chosen[facet];
  return (
    <details open={shown || chosen.length > 0} onToggle={(event) => { setShown(event.currentTarget.open); }}>
      <summary>{title}{chosen.length > 0 && ` (${String(chosen.length)} chosen)`}</summary>
      {/* Closed groups hold nothing: eighty concerns need not be drawn for every letter typed. */}
      {(shown || chosen.length > 0) && (
        <fieldset>
          <legend class="vh">{title}</legend>
          {note !== undefined && <p class="soft">{note}</p>}
          {values.map(([id, name]) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => { go(toggled(state, facet, id)); }} />
              <span>{name}</span>
              <small>{counts === null ? '' : counts[facet].get(id) ?? 0}</small>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}

/** Where choices stand above the results, they wait closed. */
const besideResults = (): boolean => matchMedia('(min-width: 60rem)').matches;

export function Facets({ guide, state, counts, go }: Props) {
  const [wide] = useState(besideResults);
  const areas = new Map(guide.editions.map((edition) => [edition.area, edition.areaName]));
  const levels = ownLevels(guide, state);
  const common = { state, counts, go };
  const dimension = state.chosen.dimension;
  const concerns = dimension.length === 0 ? guide.concerns : guide.concerns.filter(([id, , of]) => dimension.includes(of) || state.chosen.concern.includes(id));
  return (
    <section class="facets" aria-label="Choices">
      <FacetGroup {...common} facet="area" title="Area" values={[...areas]} open={wide} />
      {levels.length > 0 && <FacetGroup {...common} facet="level" title="Level" note="The area's own levels" values={levels} open={wide} />}
      <FacetGroup {...common} facet="anchor" title="Aligned level" note="Aligned by Threshold Atlas, not by the areas" values={guide.anchors} open={wide && levels.length === 0} />
      <FacetGroup {...common} facet="concern" title="Concern" values={concerns} />
      <FacetGroup {...common} facet="dimension" title="Dimension" note="Of the main concern" values={guide.dimensions} />
      <FacetGroup {...common} facet="kind" title="Kind" values={guide.kinds} />
      <FacetGroup {...common} facet="about" title="About" values={guide.about} />
      <label class="tick">
        <input type="checkbox" checked={state.replaced} onChange={() => { go({ ...state, replaced: !state.replaced }); }} />
        <span>Replaced editions too</span>
      </label>
    </section>
  );
}

/** The choices, each with the number of indicators it would leave. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FACET_TITLES, toggled } from '#model/finder/url-state.ts';
import { FACETS, type Choices, type Facet } from '#model/search/ranking/choices.ts';
import type { Counts } from '#model/search/ranking/facets.ts';
import { areaOptions, type FinderOptions } from '#model/finder/options.ts';
import { useAreaBox } from '../support/area-box.tsx';
import { ownLevels } from './options.ts';

interface Props {
  readonly options: FinderOptions;
  readonly choices: Choices;
  readonly counts: Counts | null;
  /** The areas that were looked through: of no other is anything counted. */
  readonly counted: ReadonlySet<string>;
  readonly choose: (choices: Choices) => void;
}

interface GroupProps extends Omit<Props, 'options' | 'counted'> {
  readonly facet: Facet;
  readonly note?: string;
  readonly values: readonly (readonly [id: string, title: string, ...rest: unknown[]])[];
  readonly open?: boolean;
  /** Narrows long lists, and says what of them is shown. */
  readonly box?: JSX.Element | null;
  /** Whether anything is known of a value; of all, unless told otherwise. */
  readonly isCounted?: (id: string) => boolean;
}

function FacetGroup({ facet, note, values, open = false, choices, counts, choose, ...rest }: GroupProps) {
  const { box = null, isCounted = () => true } = rest;
  const [shown, setShown] = useState(open);
  const title = FACET_TITLES[facet];
  const chosen = choices.chosen[facet];
  return (
    <details
      open={shown || chosen.length > 0}
      onToggle={(event) => {
        setShown(event.currentTarget.open);
      }}
    >
      <summary>
        {title}
        {chosen.length > 0 && ` (${String(chosen.length)} chosen)`}
      </summary>
      {/* Closed groups hold nothing: eighty concerns need not be drawn for every letter typed. */}
      {(shown || chosen.length > 0) && (
        <fieldset>
          <legend class="vh">{title}</legend>
          {note !== undefined && <p class="soft">{note}</p>}
          {box}
          {values.map(([id, name]) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => {
                  choose(toggled(choices, facet, id));
                }}
              />
              <span>{name}</span>
              <small>{counts === null || !isCounted(id) ? '' : (counts[facet].get(id) ?? 0)}</small>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}

const BESIDE_RESULTS = '(min-width: 60rem)';

/** Whether the choices stand beside the results; above them, they wait closed. */
function useBeside(): boolean {
  const [beside, setBeside] = useState(() => matchMedia(BESIDE_RESULTS).matches);
  useEffect(() => {
    const query = matchMedia(BESIDE_RESULTS);
    const change = (): void => {
      setBeside(query.matches);
    };
    query.addEventListener('change', change);
    return () => {
      query.removeEventListener('change', change);
    };
  }, []);
  return beside;
}

function AreaGroup({ options, counted, ...common }: Props & { readonly open: boolean }) {
  const regions = new Map(options.editions.map(({ area, region }) => [area, region]));
  const areas = areaOptions(options);
  const { box, shows } = useAreaBox('area-facet', areas.length);
  const { area: chosen } = common.choices.chosen;
  const values = areas
    .filter(({ id, name }) => chosen.includes(id) || shows(name, regions.get(id) ?? ''))
    .map(({ id, name }) => [id, name] as const);
  return <FacetGroup {...common} facet="area" values={values} box={box} isCounted={(id) => counted.has(id)} />;
}

function Groups({ options, counted, choices, counts, choose, beside }: Props & { readonly beside: boolean }) {
  const levels = ownLevels(options, choices);
  const common = { choices, counts, choose };
  const dimension = choices.chosen.dimension;
  const concerns =
    dimension.length === 0
      ? options.concerns
      : options.concerns.filter(([id, , of]) => dimension.includes(of) || choices.chosen.concern.includes(id));
  return (
    <>
      <AreaGroup {...common} options={options} counted={counted} open={beside} />
      {levels.length > 0 && (
        <FacetGroup {...common} facet="level" note="The area's own levels" values={levels} open={beside} />
      )}
      <FacetGroup
        {...common}
        facet="anchor"
        note="Aligned by Threshold Atlas, not by the areas"
        values={options.anchors}
        open={beside && levels.length === 0}
      />
      <FacetGroup {...common} facet="concern" values={concerns} />
      <FacetGroup {...common} facet="dimension" note="By main concern" values={options.dimensions} />
      <FacetGroup {...common} facet="kind" values={options.kinds} />
      <FacetGroup {...common} facet="about" values={options.about} />
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.replaced}
          onChange={() => {
            choose({ ...choices, replaced: !choices.replaced });
          }}
        />
        <span>Replaced editions too</span>
      </label>
    </>
  );
}

export function Facets(props: Props) {
  const beside = useBeside();
  const { chosen, replaced } = props.choices;
  const number = FACETS.reduce((sum, facet) => sum + chosen[facet].length, replaced ? 1 : 0);
  const groups = <Groups {...props} beside={beside} />;
  return (
    <section class="facets" aria-label="Filters">
      {beside ? (
        groups
      ) : (
        <details class="all">
          <summary>Filters{number > 0 && ` (${String(number)} chosen)`}</summary>
          {groups}
        </details>
      )}
    </section>
  );
}

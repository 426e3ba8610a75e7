/** What was found, under headings, the first screenfuls of it; and the ways to take it away. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ANCHOR_LABELS } from '#model/content/labels.ts';
import { FOUND_NOTHING_MEANS } from '#model/edition/wording/notices.ts';
import { ANCHORS } from '#model/content/vocabulary.ts';
import { entryId, type EditionIndex } from '#model/data/edition-index.ts';
import { grouped, visibleGroups, type VisibleGroup } from '#model/finder/groups.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { FinderState, Grouping } from '#model/finder/url-state.ts';
import { NOTHING_CHOSEN, type Choices, type Chosen } from '#model/search/ranking/choices.ts';
import type { FilterResult } from '#model/search/ranking/facets.ts';
import { usePrinting } from '#islands/support/use-printing.ts';
import { ListItemResults } from './Listed.tsx';
import type { Marker } from '../marker.ts';
import { NotHeld } from '../NotHeld.tsx';
import { PrintSummary } from './PrintSummary.tsx';
import { ResultsBar } from './ResultsBar.tsx';
import { ResultRow } from './Row.tsx';
import { ShowMore, rowsAt, useRowLimit, useScreenful, type Pace } from './ShowMore.tsx';
import { TakeAway } from './TakeAway.tsx';

interface Props {
  readonly options: FinderOptions;
  /** With the areas that the words name: what the results are of. */
  readonly state: FinderState;
  /** Without them: what the reader chose. */
  readonly chosen: Chosen;
  readonly mark: Marker;
  readonly found: FilterResult;
  /** What was searched. */
  readonly indexes: readonly EditionIndex[];
  /** Whether what was found has stayed the same for a moment. */
  readonly settled: boolean;
  readonly choose: (choices: Choices) => void;
  readonly regroup: (group: Grouping) => void;
}

function headingOf(options: FinderOptions, group: Grouping, key: string): string {
  if (group === 'concern') return options.concerns.find(([id]) => id === key)?.[1] ?? key;
  if (group === 'level')
    return ANCHORS.filter((anchor) => key.split(' ').includes(anchor))
      .map((anchor) => ANCHOR_LABELS[anchor])
      .join(' and ');
  const edition = options.editions.find(({ id }) => id === key);
  return `${edition?.areaName ?? key}${edition?.replaced === true ? ', replaced edition' : ''}`;
}

function Nothing({ state, chosen, choose }: Pick<Props, 'state' | 'chosen' | 'choose'>) {
  const isNarrowed = Object.values(chosen).some((values) => values.length > 0);
  return (
    <div class="notice">
      <p>Nothing was found. {FOUND_NOTHING_MEANS}</p>
      <p>
        Use fewer words or another word for the same thing
        {isNarrowed && (
          <>
            , or{' '}
            <button
              type="button"
              onClick={() => {
                choose({ chosen: NOTHING_CHOSEN, replaced: state.replaced });
              }}
            >
              clear the filters
            </button>
          </>
        )}
        .
      </p>
    </div>
  );
}

interface GroupsProps extends Pick<Props, 'options' | 'mark'> {
  readonly groups: readonly VisibleGroup[];
  readonly by: Grouping;
  readonly announce: (words: string) => void;
}

const Groups = ({ options, groups, by, mark, announce }: GroupsProps) => (
  <>
    {groups.map(({ key, hits, total }) => (
      <section key={key}>
        <h2>
          {headingOf(options, by, key)} <small class="soft">{total}</small>
        </h2>
        <ul class="signs">
          {hits.map(({ entry }) => (
            <ResultRow key={entryId(entry)} {...{ options, entry, mark, announce }} />
          ))}
        </ul>
      </section>
    ))}
  </>
);

export function Results({ options, state, chosen, mark, found, indexes, settled, choose, regroup }: Props) {
  const { most, more } = useRowLimit(found);
  const [signsAsked, setSignsAsked] = useState(false);
  const [status, announce] = useState('');
  const { printing, startPrint } = usePrinting();
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    announce('');
  }, [found, state.group]);
  const groups = useMemo(() => grouped(found.hits, state.group), [found, state.group]);
  // Where nothing was said of what is looked for, lists wait until they are asked for.
  const isAsked = mark !== null || signsAsked || chosen.concern.length + chosen.dimension.length > 0;
  const listed = isAsked ? found.listed : [];
  const pace: Pace = printing ? 'printing' : settled ? 'reading' : 'typing';
  const screenful = useScreenful(found, pace);
  // While letters follow one another, signs outside the level tables and indicators share one screenful.
  const limit = rowsAt(pace, most, screenful) - (pace === 'typing' ? listed.length : 0);
  const showSigns = (): void => {
    setSignsAsked(true);
  };
  return (
    <>
      {printing && <PrintSummary options={options} state={state} indexes={indexes} />}
      <ResultsBar
        indicators={found.hits.length}
        signs={found.listed.length}
        showSigns={listed.length < found.listed.length ? showSigns : null}
        group={state.group}
        regroup={regroup}
      />
      <NotHeld state={state} indexes={indexes} />
      {found.hits.length + found.listed.length === 0 && <Nothing state={state} chosen={chosen} choose={choose} />}
      {found.hits.length + listed.length > 0 && (
        <TakeAway {...{ options, hits: found.hits, listed, status, announce, startPrint }} />
      )}
      <ListItemResults {...{ options, mark, listed, pace, screenful, announce }} focus={signsAsked} />
      <div ref={rows}>
        <Groups
          options={options}
          groups={visibleGroups(groups, limit)}
          by={state.group}
          mark={mark}
          announce={announce}
        />
      </div>
      <ShowMore left={found.hits.length - (printing ? Infinity : most)} rows={rows} go={more} />
    </>
  );
}

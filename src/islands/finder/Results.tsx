/** What was found, under headings, the first screenfuls of it; and the ways to take it away. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { entryId, type EditionIndex } from '#model/data/edition-index.ts';
import { grouped, type FilterResult } from '#model/finder/facets.ts';
import { GROUPINGS, type FinderState, type Grouping } from '#model/finder/url-state.ts';
import type { ParsedQuery } from '#model/search/parse-query.ts';
import { ANCHOR_LABELS } from '#model/content/labels.ts';
import { ANCHORS } from '#model/content/vocabulary.ts';
import { copyTable, downloadCsv } from '../support/table-export.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { PrintSummary } from './PrintSummary.tsx';
import { ListItemResults } from './Listed.tsx';
import { ShowMore, rowsAt, useRowLimit, useScreenful, type Pace } from './ShowMore.tsx';
import { ResultRow } from './Row.tsx';
import { tableOf } from './export-table.ts';
import { counted, usePrinting } from './hooks.ts';

interface Props {
  readonly guide: FinderOptions;
  readonly state: FinderState;
  /** The same with the areas that the words name: what the results are of. */
  readonly shown: FinderState;
  readonly query: ParsedQuery | null;
  readonly found: FilterResult;
  /** What was searched. */
  readonly indexes: readonly EditionIndex[];
  /** Whether what was found has stood for a moment. */
  readonly settled: boolean;
  readonly go: (next: FinderState) => void;
}

const GROUP_LABELS: Record<Grouping, string> = { area: 'area', concern: 'concern', level: 'level (aligned by us)' };

function headingOf(guide: FinderOptions, group: Grouping, key: string): string {
  if (group === 'concern') return guide.concerns.find(([id]) => id === key)?.[1] ?? key;
  if (group === 'level')
    return ANCHORS.filter((anchor) => key.split(' ').includes(anchor))
      .map((anchor) => ANCHOR_LABELS[anchor])
      .join(' and ');
  const edition = guide.editions.find(({ id }) => id === key);
  return `${edition?.areaName ?? key}${edition?.replaced === true ? ', replaced edition' : ''}`;
}

interface TakeAwayProps extends Pick<Props, 'guide'> {
  readonly hits: FilterResult['hits'];
  readonly listed: FilterResult['listed'];
  readonly said: string;
  readonly say: (words: string) => void;
  readonly startPrint: () => void;
}

function TakeAway({ guide, hits, listed, said, say, startPrint }: TakeAwayProps) {
  const table = () => tableOf(guide, hits, listed);
  return (
    <p class="screen take-away">
      <button
        type="button"
        onClick={() => {
          copyTable(table()).then(
            () => {
              say('Copied');
            },
            () => {
              say('Could not copy: download the CSV instead');
            },
          );
        }}
      >
        Copy as table
      </button>
      <button
        type="button"
        onClick={() => {
          downloadCsv('threshold-atlas-indicators.csv', table());
        }}
      >
        Download CSV
      </button>
      <button type="button" onClick={startPrint}>
        Print
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

function Nothing({ state, go }: Pick<Props, 'state' | 'go'>) {
  const narrowed = Object.values(state.chosen).some((values) => values.length > 0);
  return (
    <div class="notice">
      <p>Nothing was found. That is not a lower level of concern: documents use other words.</p>
      <p>
        Use fewer words or another word for the same thing
        {narrowed && (
          <>
            , or{' '}
            <button
              type="button"
              onClick={() => {
                go({
                  ...state,
                  chosen: { area: [], level: [], anchor: [], dimension: [], concern: [], kind: [], about: [] },
                });
              }}
            >
              clear the choices
            </button>
          </>
        )}
        .
      </p>
    </div>
  );
}

export function Results({ guide, state, shown, query, found, indexes, settled, go }: Props) {
  const { most, more } = useRowLimit(found);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const { printing, startPrint } = usePrinting();
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setSaid('');
  }, [state]);
  const groups = useMemo(() => grouped(found.hits, state.group), [found, state.group]);
  // Where nothing was said of what is looked for, lists wait until they are asked for.
  const listed =
    query !== null || asked || state.chosen.concern.length + state.chosen.dimension.length > 0 ? found.listed : [];
  const pace: Pace = printing ? 'printing' : settled ? 'reading' : 'typing';
  const screenful = useScreenful(found, pace);
  // While letters follow one another, signs outside the level tables and indicators share one screenful.
  let left = Math.max(0, rowsAt(pace, most, screenful) - (pace === 'typing' ? listed.length : 0));
  return (
    <>
      {printing && <PrintSummary guide={guide} state={shown} indexes={indexes} />}
      <div class="bar">
        <p>
          <strong>{found.hits.length}</strong> {counted(found.hits.length, 'indicator')}
          {found.listed.length > 0 && (
            <>
              , and <strong>{found.listed.length}</strong> {counted(found.listed.length, 'sign')} printed outside the
              level tables
            </>
          )}
          {listed.length < found.listed.length && (
            <>
              {' '}
              <button
                type="button"
                class="screen"
                onClick={() => {
                  setAsked(true);
                }}
              >
                Show these too
              </button>
            </>
          )}
        </p>
        <label class="screen">
          By{' '}
          <select
            value={state.group}
            onChange={(event) => {
              go({ ...state, group: GROUPINGS.find((one) => one === event.currentTarget.value) ?? 'area' });
            }}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {GROUP_LABELS[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {found.hits.length + found.listed.length === 0 && <Nothing state={state} go={go} />}
      {found.hits.length + listed.length > 0 && (
        <TakeAway guide={guide} hits={found.hits} listed={listed} said={said} say={setSaid} startPrint={startPrint} />
      )}
      <ListItemResults guide={guide} query={query} listed={listed} pace={pace} screenful={screenful} focus={asked} />
      <div ref={rows}>
        {groups.map(({ key, hits }) => {
          if (left <= 0) return null;
          const some = hits.slice(0, left);
          left -= some.length;
          return (
            <section key={key}>
              <h2>
                {headingOf(guide, state.group, key)} <small class="soft">{hits.length}</small>
              </h2>
              <ul class="signs">
                {some.map((hit) => (
                  <ResultRow
                    key={entryId(hit.entry)}
                    guide={guide}
                    indicator={hit.entry}
                    query={query}
                    announce={setSaid}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <ShowMore left={found.hits.length - (printing ? Infinity : most)} rows={rows} go={more} />
    </>
  );
}

/** What was found, under headings, the first screenfuls of it; and the ways to take it away. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { grouped, type Found } from '../../../src/model/find.ts';
import { GROUPINGS, type FinderState, type Grouping } from '../../../src/model/finder-state.ts';
import type { Understanding } from '../../../src/model/query.ts';
import { ANCHOR_LABELS } from '../../../src/model/labels.ts';
import { ANCHORS } from '../../../src/model/codes.ts';
import { copyTable, downloadCsv } from '../support/take-away.ts';
import type { FinderGuide } from '../../../src/model/finder-guide.ts';
import { ListedRow, Row } from './Row.tsx';
import { tableOf } from './table.ts';

interface Props {
  readonly guide: FinderGuide;
  readonly state: FinderState;
  readonly query: Understanding | null;
  readonly found: Found;
  readonly go: (next: FinderState) => void;
}

/** How many rows are drawn at first and for each "show more": never more than a few screenfuls cost. */
const STEP = 24;
const GROUP_LABELS: Record<Grouping, string> = { area: 'area', concern: 'concern', level: 'level (aligned by us)' };

function headingOf(guide: FinderGuide, group: Grouping, key: string): string {
  if (group === 'concern') return guide.concerns.find(([id]) => id === key)?.[1] ?? key;
  if (group === 'level') return ANCHORS.filter((anchor) => key.split(' ').includes(anchor)).map((anchor) => ANCHOR_LABELS[anchor]).join(' and ');
  const edition = guide.editions.find(({ id }) => id === key);
  return `${edition?.areaName ?? key}${edition?.replaced === true ? ', replaced edition' : ''}`;
}

function TakeAway({ guide, found }: Pick<Props, 'guide' | 'found'>) {
  const [said, setSaid] = useState('');
  const table = () => tableOf(guide, found);
  return (
    <p class="screen take-away">
      <button type="button" onClick={() => { copyTable(table()).then(() => { setSaid('Copied'); }, () => { setSaid('Could not copy: download the CSV instead'); }); }}>Copy as table</button>
      <button type="button" onClick={() => { downloadCsv('threshold-atlas-indicators.csv', table()); }}>Download CSV</button>
      <button type="button" onClick={() => { print(); }}>Print</button>
      <span role="status">{said}</span>
    </p>
  );
}

function Nothing({ state, go }: Pick<Props, 'state' | 'go'>) {
  const narrowed = Object.values(state.chosen).some((values) => values.length > 0);
  return (
    <div class="notice">
      <p>Nothing was found. That is not a lower level of concern: documents use other words.</p>
      <p>Use fewer words or another word for the same thing{narrowed && <>, or <button type="button" onClick={() => { go({ ...state, chosen: { area: [], level: [], anchor: [], dimension: [], concern: [], kind: [], about: [] } }); }}>clear the choices</button></>}.</p>
    </div>
  );
}

export function Results({ guide, state, query, found, go }: Props) {
  const [most, setMost] = useState(STEP);
  useEffect(() => { setMost(STEP); }, [state]);
  const groups = useMemo(() => grouped(found.hits, state.group), [found, state.group]);
  let left = most;
  return (
    <>
      <div class="bar">
        <p><strong>{found.hits.length}</strong> indicators{found.listed.length > 0 && <>, and <strong>{found.listed.length}</strong> signs printed outside the level tables</>}</p>
        <label class="screen">By <select value={state.group} onChange={(event) => { go({ ...state, group: GROUPINGS.find((one) => one === event.currentTarget.value) ?? 'area' }); }}>
          {GROUPINGS.map((one) => <option key={one} value={one}>{GROUP_LABELS[one]}</option>)}
        </select></label>
      </div>
      {found.hits.length + found.listed.length === 0 && <Nothing state={state} go={go} />}
      {found.hits.length > 0 && <TakeAway guide={guide} found={found} />}
      {found.listed.length > 0 && (query !== null || state.chosen.concern.length + state.chosen.dimension.length > 0) && (
        <section class="urgent">
          <h2>Printed outside the level tables</h2>
          <ul class="signs">{found.listed.slice(0, STEP).map((hit) => <ListedRow key={`${hit.index.document}-${String(hit.at)}`} guide={guide} hit={hit} query={query} />)}</ul>
        </section>
      )}
      {groups.map(({ key, hits }) => {
        if (left <= 0) return null;
        const some = hits.slice(0, left);
        left -= some.length;
        return (
          <section key={key}>
            <h2>{headingOf(guide, state.group, key)} <small class="soft">{hits.length}</small></h2>
            <ul class="signs">{some.map((hit) => <Row key={`${hit.index.document}-${String(hit.at)}`} guide={guide} hit={hit} query={query} />)}</ul>
          </section>
        );
      })}
      {found.hits.length > most && <p><button type="button" onClick={() => { setMost(most + STEP); }}>Show {Math.min(STEP, found.hits.length - most)} more of {found.hits.length - most}</button></p>}
    </>
  );
}

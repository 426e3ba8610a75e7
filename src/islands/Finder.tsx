/** The indicator finder: all indicators of the chosen areas, filtered as one types and ticks. */
import { useMemo, useRef } from 'preact/hooks';
import { filterIndicators, type Counts } from '#model/finder/facets.ts';
import { SEARCH_TERMS_ONLY, SEVERAL_SIGNS, WHICH_AREA } from '#model/edition/notices.ts';
import { useInterpretation } from './finder/use-interpretation.ts';
import { ActiveFilters } from './finder/ActiveFilters.tsx';
import type { FinderOptions } from '#model/finder/options.ts';
import { documentsInScope } from './finder/options.ts';
import { Facets } from './finder/Facets.tsx';
import { QueryNotice } from './finder/QueryNotice.tsx';
import { Results } from './finder/Results.tsx';
import { useFinderState } from './finder/use-url-state.ts';
import { counted, useIndexes, useLexicon, usePolite, useSettled } from './finder/hooks.ts';
import { TroubleNotice, type WithTrouble } from './support/use-data.tsx';

interface Props {
  readonly guide: FinderOptions;
}

/** While nothing stands in the way, what is not there yet is on its way. */
function Loading({ troubles }: { readonly troubles: readonly WithTrouble<object>[] }) {
  return troubles.every(({ trouble }) => trouble === null) ? <p>Loading the indicators…</p> : null;
}

export default function Finder({ guide }: Props) {
  const { state, dropped, go } = useFinderState(guide);
  const { lexicon, ...lexiconTrouble } = useLexicon(guide.base);
  const { indexes, ...indexTrouble } = useIndexes(guide.base, documentsInScope(guide, state));
  const framework = useMemo(
    () => ({ dimensionOf: Object.fromEntries(guide.concerns.map(([id, , dimension]) => [id, dimension])) }),
    [guide],
  );

  const { ready, asked, query, named, shown } = useInterpretation(guide, state, lexicon);
  // What is typed reaches `find` as the query alone: a letter that changes nothing in it costs nothing.
  const found = useMemo(
    () => (ready && indexes !== null ? filterIndicators(indexes, query, shown, framework) : null),
    [ready, indexes, query, shown.chosen, state.replaced, framework],
  );
  const settled = useSettled(found, state.words);
  // Counts wait with the rest of the rows: they are drawn for a pause, not for each letter.
  const counts = useRef<Counts | null>(null);
  if (settled) counts.current = found?.counts() ?? null;
  // The choices stay as they are while letters are typed, and keep what was typed when one is made.
  const latest = useRef(state);
  latest.current = state;
  const facets = useMemo(
    () => (
      <Facets
        guide={guide}
        state={state}
        counts={counts.current}
        go={({ chosen, replaced }) => {
          go({ ...latest.current, chosen, replaced }, true);
        }}
      />
    ),
    [guide, state.chosen, state.replaced, counts.current],
  );
  const said = usePolite(
    found === null ? '' : `${String(found.hits.length)} ${counted(found.hits.length, 'indicator')} found`,
  );

  return (
    <div class="finder">
      <form
        role="search"
        aria-label="Indicators"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label for="finder-words">Words</label>
        <input
          id="finder-words"
          type="search"
          maxLength={200}
          spellcheck={false}
          aria-describedby="finder-note"
          value={state.words}
          onInput={(event) => {
            go({ ...state, words: event.currentTarget.value }, false);
          }}
        />
        <small id="finder-note">{SEARCH_TERMS_ONLY}</small>
        <p class="soft">
          {WHICH_AREA} {SEVERAL_SIGNS}
        </p>
      </form>
      {facets}
      <div class="found">
        {dropped.length > 0 && <p class="notice">Left out, because it is not a choice here: {dropped.join(', ')}.</p>}
        {asked !== null && (
          <QueryNotice
            guide={guide}
            asked={asked}
            named={named}
            undo={() => {
              go({ ...state, words: asked.query.text }, true);
            }}
          />
        )}
        <ActiveFilters
          guide={guide}
          state={state}
          go={(next) => {
            go(next, true);
          }}
        />
        <p class="vh" role="status">
          {said}
        </p>
        {!ready && <TroubleNotice what="The words that the search knows" {...lexiconTrouble} />}
        <TroubleNotice what="The indicators" {...indexTrouble} />
        {found === null || indexes === null ? (
          <Loading troubles={[indexTrouble, ...(ready ? [] : [lexiconTrouble])]} />
        ) : (
          <Results
            guide={guide}
            state={state}
            shown={shown}
            indexes={indexes}
            query={query}
            found={found}
            settled={settled}
            go={(next) => {
              go(next, true);
            }}
          />
        )}
      </div>
    </div>
  );
}

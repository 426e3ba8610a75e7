/** The indicator finder: all indicators of the chosen areas, filtered as one types and ticks. */
import { useMemo, useRef } from 'preact/hooks';
import { find, type Counts } from '../../src/model/find.ts';
import { understand } from '../../src/model/query.ts';
import { SEARCH_TERMS_ONLY, SEVERAL_SIGNS, WHICH_AREA } from '../../src/model/silence.ts';
import { Chosen } from './finder/Chosen.tsx';
import type { FinderGuide } from '../../src/model/finder-guide.ts';
import { documentsOf } from './finder/guide.ts';
import { Facets } from './finder/Facets.tsx';
import { Results } from './finder/Results.tsx';
import { useFinderState } from './finder/state.ts';
import { counted, useIndexes, useLexicon, usePolite, useSettled } from './finder/use.ts';

/** One letter says nothing yet: as a word it would find next to nothing, and say so. */
const SHORTEST = 2;

interface Props {
  readonly guide: FinderGuide;
}

export default function Finder({ guide }: Props) {
  const { state, dropped, go } = useFinderState(guide);
  const lexicon = useLexicon(guide.base);
  const { indexes, failed, retry } = useIndexes(guide.base, documentsOf(guide, state));
  const framework = useMemo(() => ({ dimensionOf: Object.fromEntries(guide.concerns.map(([id, , dimension]) => [id, dimension])) }), [guide]);

  const typed = state.words.trim().length >= SHORTEST;
  const query = useMemo(() => (typed && lexicon !== null ? understand(state.words, lexicon) : null), [state.words, lexicon]);
  // Words wait for the lexicon: everything, drawn for a moment, would only be in their way.
  const ready = indexes !== null && (lexicon !== null || !typed);
  // What is typed reaches `find` as the query alone: a letter that changes nothing in it costs nothing.
  const found = useMemo(() => (ready ? find(indexes, query, state, framework) : null), [ready, indexes, query, state.chosen, state.replaced, framework]);
  const settled = useSettled(found);
  const counts = useRef<Counts | null>(null);
  if (settled) counts.current = found?.counts() ?? null;
  const said = usePolite(found === null ? '' : `${String(found.hits.length)} ${counted(found.hits.length, 'indicator')} found`);

  return (
    <div class="finder">
      <form role="search" aria-label="Indicators" autocomplete="off" onSubmit={(event) => { event.preventDefault(); }}>
        <label for="finder-words">Words</label>
        <input
          id="finder-words" type="search" maxLength={200} spellcheck={false} aria-describedby="finder-note" value={state.words}
          onInput={(event) => { go({ ...state, words: event.currentTarget.value }, false); }}
        />
        <small id="finder-note">{SEARCH_TERMS_ONLY}</small>
        <p class="soft">{WHICH_AREA} {SEVERAL_SIGNS}</p>
      </form>
      <Facets guide={guide} state={state} counts={counts.current} go={(next) => { go(next, true); }} />
      <div class="found">
        {dropped.length > 0 && <p class="notice">Left out, because it is not a choice here: {dropped.join(', ')}.</p>}
        {query !== null && query.corrections.length > 0 && <p class="soft">Read as “{query.text}”.</p>}
        <Chosen guide={guide} state={state} go={(next) => { go(next, true); }} />
        <p class="vh" role="status">{said}</p>
        {failed && <p class="notice">The indicators could not be loaded. <button type="button" onClick={retry}>Try again</button></p>}
        {found === null || indexes === null ? !failed && <p>Loading the indicators…</p> : <Results guide={guide} state={state} indexes={indexes} query={query} found={found} settled={settled} go={(next) => { go(next, true); }} />}
      </div>
    </div>
  );
}

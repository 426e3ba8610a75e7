/** The indicator finder: all indicators of the chosen areas, filtered as one types and ticks. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { find } from '../../src/model/find.ts';
import { EMPTY_FINDER, readFinder, writeFinder, type FinderState } from '../../src/model/finder-state.ts';
import { understand } from '../../src/model/query.ts';
import { SEARCH_TERMS_ONLY, SEVERAL_SIGNS, WHICH_AREA } from '../../src/model/silence.ts';
import { Chosen } from './finder/Chosen.tsx';
import type { FinderGuide } from '../../src/model/finder-guide.ts';
import { choicesOf, documentsOf } from './finder/guide.ts';
import { Facets } from './finder/Facets.tsx';
import { Results } from './finder/Results.tsx';
import { useIndexes, useLexicon, usePolite } from './finder/use.ts';

/** A file opened from disk may not change its own address in every browser: then the view has none to keep. */
function writeAddress(address: string, step: boolean): void {
  try {
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Nothing is lost but the bookmark.
  }
}

interface Props {
  readonly guide: FinderGuide;
}

/** Addresses are written when typing pauses: browsers refuse hundreds of changes a minute. */
const PAUSE = 300;

export default function Finder({ guide }: Props) {
  const choices = useMemo(() => choicesOf(guide), [guide]);
  const [state, setState] = useState<FinderState>(EMPTY_FINDER);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const lexicon = useLexicon(guide.base);
  const { indexes, failed, retry } = useIndexes(guide.base, documentsOf(guide, state));
  const framework = useMemo(() => ({ dimensionOf: Object.fromEntries(guide.concerns.map(([id, , dimension]) => [id, dimension])) }), [guide]);

  useEffect(() => {
    const fromAddress = (): void => {
      clearTimeout(timer.current ?? undefined);
      const read = readFinder(location.search, location.hash, choices);
      setState(read.state);
      setDropped(read.dropped);
    };
    fromAddress();
    addEventListener('popstate', fromAddress);
    addEventListener('hashchange', fromAddress);
    return () => {
      removeEventListener('popstate', fromAddress);
      removeEventListener('hashchange', fromAddress);
    };
  }, [choices]);

  /** A choice is a step that Back undoes; typing is not a step for each letter. */
  const go = (next: FinderState, step: boolean): void => {
    setState(next);
    setDropped([]);
    clearTimeout(timer.current ?? undefined);
    const write = (): void => {
      const address = `${location.pathname}${writeFinder(next)}`;
      writeAddress(address, step);
    };
    if (step) write();
    else timer.current = setTimeout(write, PAUSE);
  };

  const query = useMemo(
    () => (state.words.trim() === '' || lexicon === null ? null : understand(state.words, lexicon)),
    [state.words, lexicon],
  );
  const found = useMemo(() => (indexes === null ? null : find(indexes, query, state, framework)), [indexes, query, state, framework]);
  const said = usePolite(found === null ? '' : `${String(found.hits.length)} indicators found`);

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
      <Facets guide={guide} state={state} counts={found?.counts ?? null} go={(next) => { go(next, true); }} />
      <div class="found">
        {dropped.length > 0 && <p class="notice">Left out, because it is not a choice here: {dropped.join(', ')}.</p>}
        {query !== null && query.corrections.length > 0 && <p class="soft">Read as “{query.text}”.</p>}
        <Chosen guide={guide} state={state} go={(next) => { go(next, true); }} />
        <p class="vh" role="status">{said}</p>
        {failed && <p class="notice">The indicators could not be loaded. <button type="button" onClick={retry}>Try again</button></p>}
        {found === null ? !failed && <p>Loading the indicators…</p> : <Results guide={guide} state={state} query={query} found={found} go={(next) => { go(next, true); }} />}
      </div>
    </div>
  );
}

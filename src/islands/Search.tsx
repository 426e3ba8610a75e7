/** The site search: indicators, listed signs, contacts and guidance of all areas, found as one types. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { RefusedNotice } from '#components/kit/RefusedNotice.tsx';
import { SEVERAL_SIGNS, WHICH_AREA } from '#model/edition/wording/notices.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import { ALL_AREAS, readSearch, writeSearch, type SearchState } from '#model/search/url-state.ts';
import { Controls } from './search/Controls.tsx';
import { walkable } from './search/keyboard.ts';
import { areasOf, searchUrlChoices } from './search/options.ts';
import { loadPagefind } from './search/pagefind.ts';
import type { Answer, AnswerView } from './search/answer.ts';
import { loadAnswering, useAnswer } from './search/use-answer.ts';
import { DangerLine } from './search-support/DangerLine.tsx';
import { WordsKept } from './search-support/WordsKept.tsx';
import { useFirstContact } from './search-support/use-first-contact.ts';
import { useUrlState, type UrlCodec } from './search-support/use-url-state.ts';

interface Props {
  readonly options: FinderOptions;
}

function searchCodec(options: FinderOptions): UrlCodec<SearchState> {
  const choices = searchUrlChoices(options);
  return {
    read: (query, hash) => readSearch(query, hash, choices),
    write: (state) => writeSearch({ ...state, words: state.words.trim() }),
  };
}

const TROUBLE = {
  search: 'Nothing has been searched yet.',
  guidance: 'The guidance could not be loaded.',
};

const Trouble = ({ trouble, retry }: { readonly trouble: AnswerView['trouble']; readonly retry: () => void }) =>
  trouble === null ? null : (
    <p class="notice">
      {TROUBLE[trouble]}{' '}
      <button type="button" onClick={retry}>
        Try again
      </button>
    </p>
  );

/** What the page does once, when it opens. */
function useOpening(options: FinderOptions, words: string) {
  const wordsBox = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // This page is for searching: what a search needs is under way before the first letter.
    void Promise.allSettled([loadPagefind(`${options.base}/`), loadAnswering().then(({ warm }) => warm(options))]);
    if (wordsBox.current === null || results.current === null) return;
    walkable(wordsBox.current, results.current);
    if (words === '') wordsBox.current.focus();
  }, []);
  return { wordsBox, results };
}

interface DangerProps extends Props {
  readonly answer: Answer | null;
  /** The area chosen. */
  readonly area: string;
}

/** Whom to ring in danger, with every search. */
function Danger({ options, answer, area }: DangerProps) {
  const areas = answer === null ? areasOf(options, [area]) : answer.asked.narrowed ? answer.asked.areas : [];
  const first = useFirstContact(options.base, areas.length === 1 ? (areas[0]?.document ?? null) : null);
  const isNothing =
    answer !== null && answer.found.hits.length === 0 && answer.asked.query !== null && answer.found.contacts === null;
  return <DangerLine standsOut={isNothing || answer?.asked.danger === true} first={first} />;
}

const Caution = () => (
  <p class="notice">
    {WHICH_AREA} {SEVERAL_SIGNS} Finding nothing is not a lower level of concern.
  </p>
);

export default function Search({ options }: Props) {
  const codec = useMemo(() => searchCodec(options), [options]);
  const { state, refused, typing, change, end } = useUrlState(codec);
  const { named, answer, trouble, status, retry } = useAnswer(options, state, typing);
  const { wordsBox, results } = useOpening(options, state.words);
  // Words that name no area leave nothing to undo.
  const undoesNothing = state.area === ALL_AREAS && answer !== null && named.length === 0;
  const shown = undoesNothing ? { ...state, area: '' } : state;
  const changeShown = (part: Partial<SearchState>, step: boolean): void => {
    change({ area: shown.area, ...part }, step);
  };
  // What was found begins on the first screen of a phone; the caution follows it.
  const found = answer !== null && answer.found.hits.length > 0;
  return (
    <>
      <Controls options={options} state={shown} named={named} wordsBox={wordsBox} change={changeShown} />
      {state.words !== '' && <WordsKept end={end} />}
      <p id="said" role="status">
        {status}
      </p>
      {state.words.trim() !== '' && <Danger options={options} answer={answer} area={shown.area} />}
      {!found && <Caution />}
      <div id="results" ref={results}>
        <RefusedNotice refused={refused} />
        {answer !== null && (
          <answer.draw
            options={options}
            answer={answer}
            choose={(part) => {
              changeShown(part, true);
              wordsBox.current?.focus();
            }}
          />
        )}
        <Trouble trouble={trouble} retry={retry} />
      </div>
      {found && <Caution />}
    </>
  );
}

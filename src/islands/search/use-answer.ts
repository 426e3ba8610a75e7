/** The answer to a search, as it comes. */
import { useEffect, useState } from 'preact/hooks';
import type { FinderOptions } from '#model/finder/options.ts';
import { writeSearch, type SearchState } from '#model/search/url-state.ts';
import { NOT_LOADED, type AnswerView, type Search } from './answer.ts';

const NO_ANSWER: AnswerView = { named: [], answer: null, trouble: null, status: '' };

/** What answers searches comes after the page itself. */
export const loadAnswering = () => import('./run-search.ts');

async function answer(search: Search): Promise<void> {
  try {
    const { runSearch } = await loadAnswering();
    if (search.isCurrent()) await runSearch(search);
  } catch {
    search.show({ answer: null, trouble: 'search', status: NOT_LOADED });
  }
}

/** A pause in which the next letter may come. */
const PAUSE = 120;

/** @param typing whether the state comes from words being typed: then the answer waits for a pause */
export function useAnswer(
  options: FinderOptions,
  state: SearchState,
  typing: boolean,
): AnswerView & { readonly retry: () => void } {
  const [view, setView] = useState(NO_ANSWER);
  const [tries, setTries] = useState(0);
  const words = state.words.trim();
  useEffect(() => {
    if (words === '') {
      setView(NO_ANSWER);
      return;
    }
    let isCurrent = true;
    const search: Search = {
      options,
      state: { ...state, words },
      isCurrent: () => isCurrent,
      show: (part) => {
        if (isCurrent) setView((before) => ({ ...before, ...part }));
      },
    };
    const timer = setTimeout(
      () => {
        void answer(search);
      },
      typing ? PAUSE : 0,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [options, writeSearch({ ...state, words }), tries]);
  return {
    ...view,
    retry: () => {
      setTries(tries + 1);
    },
  };
}

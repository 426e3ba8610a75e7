/** The answer to a search, as it comes: indicators and contacts at once, the guidance beside them when it is there. */
import { useEffect, useState } from 'preact/hooks';
import type { FinderOptions } from '#model/finder/options.ts';
import { writeSearch, type SearchState } from '#model/search/url-state.ts';
import { loadTwice } from '../support/fetch.ts';
import type { Pages } from './pagefind.ts';
import { ask, find, findPages, guidanceOf, type Asked, type Found, type Guidance } from './search.ts';
import { summary } from './summary.ts';
import type { SearchArea } from './options.ts';

export interface Answer {
  readonly asked: Asked;
  readonly found: Found;
  /** null while it is not known. */
  readonly guidance: readonly Guidance[] | null;
}

export interface AnswerView {
  /** Areas that the words name. */
  readonly named: readonly SearchArea[];
  /** What was there before stays until there is something to put in its place. */
  readonly answer: Answer | null;
  /** What could not be loaded. */
  readonly trouble: 'search' | 'guidance' | null;
  /** What was found, in words, once all of it is known. */
  readonly status: string;
}

const NO_ANSWER: AnswerView = { named: [], answer: null, trouble: null, status: '' };

interface Search {
  readonly options: FinderOptions;
  readonly state: SearchState;
  /** Whether no other search has begun since. */
  readonly isCurrent: () => boolean;
  /** Shows what is new. */
  readonly show: (part: Partial<AnswerView>) => void;
}

/** What can be known before the guidance; null where another search has begun. */
interface Begun {
  readonly asked: Asked;
  readonly found: Found;
  readonly pages: Pages;
}

async function begin({ options, state, isCurrent, show }: Search): Promise<Begun | null> {
  const asked = await ask(options, state);
  if (!isCurrent()) return null;
  show({ named: asked.named });
  const pages = findPages(options, asked);
  return { asked, pages, found: await find(options, asked) };
}

/** The guidance of an answer whose other parts are known. */
async function complete({ asked, found, pages: begun }: Begun, { options, isCurrent, show }: Search): Promise<void> {
  const showGuidance = (guidance: readonly Guidance[] | null): void => {
    show({ answer: { asked, found, guidance }, trouble: null });
  };
  const fail = (): void => {
    show({ answer: { asked, found, guidance: null }, trouble: 'guidance', status: summary(asked, found, null) });
  };
  if (found.hits.length > 0 || (found.contacts?.facts.length ?? 0) > 0) showGuidance(null);
  else {
    const some = guidanceOf(await begun.few.catch(() => []), asked, found);
    if (some.length > 0) showGuidance(some);
  }
  let pages: Pages | undefined = begun;
  try {
    const all = await loadTwice(
      () => (pages ?? findPages(options, asked)).all,
      () => {
        pages = undefined;
        fail();
      },
    );
    if (!isCurrent()) return;
    const guidance = guidanceOf(all, asked, found);
    showGuidance(guidance);
    show({ status: summary(asked, found, guidance) });
  } catch {
    fail();
  }
}

async function runSearch(search: Search): Promise<void> {
  const fail = (): void => {
    search.show({
      answer: null,
      trouble: 'search',
      status: 'The search could not be loaded. Try again, or start from the concerns.',
    });
  };
  try {
    const begun = await loadTwice(() => begin(search), fail);
    if (begun !== null && search.isCurrent()) await complete(begun, search);
  } catch {
    fail();
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
        void runSearch(search);
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

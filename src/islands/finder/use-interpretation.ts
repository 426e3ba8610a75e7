/** What the typed words ask for, and what is searched because of it. */
import { useMemo } from 'preact/hooks';
import { readAsked, type Asked } from '#model/search/interpret.ts';
import type { FinderGuide } from '#model/finder/options.ts';
import type { FinderState } from '#model/finder/url-state.ts';
import { understand, type Lexicon, type Understanding } from '#model/search/parse-query.ts';
import { areasOf } from './options.ts';

/** One letter says nothing yet: as a word it would find next to nothing, and say so. */
const SHORTEST = 2;

interface Searched {
  /** false while words wait for the lexicon: everything, drawn for a moment, would only be in their way. */
  readonly ready: boolean;
  readonly asked: Asked | null;
  /** null where nothing was typed, or an area's name alone. */
  readonly query: Understanding | null;
  /** Ids of the areas that the words choose: the reader's choice too, as long as none is ticked. */
  readonly named: readonly string[];
  /** The choices with those areas among them. */
  readonly shown: FinderState;
}

function queryOf({ query, places }: Asked, words: string, lexicon: Lexicon): Understanding | null {
  if (query.units.length > 0) return query;
  // Words that only ask for a contact are sought as they stand.
  return places.length > 0 ? null : understand(words, lexicon);
}

export function useAsked(guide: FinderGuide, state: FinderState, lexicon: Lexicon | null): Searched {
  const typed = state.words.trim().length >= SHORTEST;
  const read = useMemo(() => {
    if (!typed || lexicon === null) return { asked: null, query: null };
    const asked = readAsked(state.words, areasOf(guide), lexicon);
    return { asked, query: queryOf(asked, state.words, lexicon) };
  }, [state.words, lexicon, guide]);
  const named = read.asked === null || state.chosen.area.length > 0 ? [] : [...read.asked.areas, ...read.asked.places];
  const chosen = useMemo(
    () => (named.length > 0 ? { ...state.chosen, area: named } : state.chosen),
    [state.chosen, named.join(' ')],
  );
  return { ...read, ready: !typed || lexicon !== null, named, shown: { ...state, chosen } };
}

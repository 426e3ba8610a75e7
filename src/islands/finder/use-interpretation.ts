/** What the typed words ask for, and what is searched because of it. */
import { useMemo } from 'preact/hooks';
import { interpretQuery, type Interpretation } from '#model/search/interpret.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { FinderState } from '#model/finder/url-state.ts';
import { parseQuery, type ParsedQuery } from '#model/search/parse-query.ts';
import type { Lexicon } from '#model/search/lexicon.ts';
import { areaOptions } from './options.ts';

/** One letter says nothing yet: as a word it would find next to nothing, and say so. */
const SHORTEST = 2;

interface Searched {
  /** false while words wait for the lexicon: everything, drawn for a moment, would only be in their way. */
  readonly ready: boolean;
  readonly asked: Interpretation | null;
  /** null where nothing was typed, or an area's name alone. */
  readonly query: ParsedQuery | null;
  /** Ids of the areas that the words choose: the reader's choice too, as long as none is ticked. */
  readonly named: readonly string[];
  /** The choices with those areas among them. */
  readonly shown: FinderState;
}

function queryOf({ query, places }: Interpretation, words: string, lexicon: Lexicon): ParsedQuery | null {
  if (query.clauses.length > 0) return query;
  // Words that only ask for a contact are sought as they stand.
  return places.length > 0 ? null : parseQuery(words, lexicon);
}

export function useInterpretation(guide: FinderOptions, state: FinderState, lexicon: Lexicon | null): Searched {
  const typed = state.words.trim().length >= SHORTEST;
  const read = useMemo(() => {
    if (!typed || lexicon === null) return { asked: null, query: null };
    const asked = interpretQuery(state.words, areaOptions(guide), lexicon);
    return { asked, query: queryOf(asked, state.words, lexicon) };
  }, [state.words, lexicon, guide]);
  const named = read.asked === null || state.chosen.area.length > 0 ? [] : [...read.asked.areas, ...read.asked.places];
  const chosen = useMemo(
    () => (named.length > 0 ? { ...state.chosen, area: named } : state.chosen),
    [state.chosen, named.join(' ')],
  );
  return { ...read, ready: !typed || lexicon !== null, named, shown: { ...state, chosen } };
}

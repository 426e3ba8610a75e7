/** The finder's whole state, as plain data: its address, what it fetched, what the words ask for, and what was found. */
import { useMemo } from 'preact/hooks';
import type { EditionIndex } from '#model/data/edition-index.ts';
import { areaOptions, dimensionsByConcern, type FinderOptions } from '#model/finder/options.ts';
import { readFinder, writeFinder, type FinderState } from '#model/finder/url-state.ts';
import type { FilterResult } from '#model/search/facets.ts';
import type { Lexicon } from '#model/search/lexicon.ts';
import { findIn, readQuestion, saysSomething, scopeOf, type Question, type Scope } from '#model/search/session.ts';
import type { WithTrouble } from '../support/use-data.tsx';
import { useIndexes, useLexicon } from '../search-support/use-search-data.ts';
import { useUrlState, type UrlCodec, type UrlState } from '../search-support/use-url-state.ts';
import { documentsInScope, finderChoices } from './options.ts';
import { useSettled } from './use-settled.ts';

function finderCodec(options: FinderOptions): UrlCodec<FinderState> {
  const choices = finderChoices(options);
  return { read: (query, hash) => readFinder(query, hash, choices), write: writeFinder };
}

interface Asked {
  readonly question: Question;
  readonly scope: Scope;
  /** Words wait for the lexicon: everything, drawn for a moment, would only be in their way. */
  readonly waiting: boolean;
}

function useAsked(options: FinderOptions, state: FinderState, lexicon: Lexicon | null): Asked {
  const { words, chosen, replaced } = state;
  const waiting = saysSomething(words) && lexicon === null;
  const question = useMemo(() => readQuestion(words, areaOptions(options), lexicon), [words, options, lexicon]);
  const scope = useMemo(() => scopeOf(question, { chosen, replaced }), [question, chosen, replaced]);
  return { question, scope, waiting };
}

export interface FinderView extends Asked, UrlState<FinderState> {
  readonly indexes: readonly EditionIndex[] | null;
  /** null until there is something to find in. */
  readonly found: FilterResult | null;
  /** Whether what was found has stayed the same for a moment, and what last did. */
  readonly settled: boolean;
  readonly lastSettled: FilterResult | null;
  readonly lexiconTrouble: WithTrouble<object>;
  readonly indexTrouble: WithTrouble<object>;
}

export function useFinder(options: FinderOptions): FinderView {
  const codec = useMemo(() => finderCodec(options), [options]);
  const address = useUrlState(codec);
  const { lexicon, ...lexiconTrouble } = useLexicon(options.base);
  const { indexes, ...indexTrouble } = useIndexes(options.base, documentsInScope(options, address.state));
  const asked = useAsked(options, address.state, lexicon);
  const { question, scope, waiting } = asked;
  const dimensionOf = useMemo(() => dimensionsByConcern(options), [options]);
  const found = useMemo(
    () => (waiting || indexes === null ? null : findIn(indexes, question, scope, dimensionOf)),
    [waiting, indexes, question, scope, dimensionOf],
  );
  return {
    ...address,
    ...asked,
    indexes,
    found,
    ...useSettled(found, address.state.words),
    lexiconTrouble,
    indexTrouble,
  };
}

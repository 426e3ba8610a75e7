/** The finder's whole state, as plain data: its address, what it fetched, what the words ask for, and what was found. */
import { useEffect, useMemo } from 'preact/hooks';
import type { EditionIndex } from '#model/data/edition-index.ts';
import { areaOptions, dimensionsByConcern, type FinderOptions } from '#model/finder/options.ts';
import { readFinder, writeFinder, type FinderState } from '#model/finder/url-state.ts';
import { filterIndicators, isEmpty, type DimensionOf, type FilterResult } from '#model/search/ranking/facets.ts';
import { everythingIn } from '#model/search/ranking/hits.ts';
import {
  mayBeRelaxed,
  NOTHING_ASKED,
  saysSomething,
  scopeOf,
  type Question,
  type Scope,
} from '#model/search/query/question.ts';
import type { Nearest } from '#model/search/nearest/nearest.ts';
import type { LoadedNearest } from '../search-support/nearest.tsx';
import { useData, type WithTrouble } from '../support/use-data.tsx';
import { useUrlState, type UrlCodec, type UrlState } from '../search-support/use-url-state.ts';
import { documentsInScope, finderChoices } from './options.ts';
import { useIndexes } from './use-indexes.ts';
import { useSettled } from './use-settled.ts';
import type { Words } from './words.ts';

function finderCodec(options: FinderOptions): UrlCodec<FinderState> {
  const choices = finderChoices(options);
  return { read: (query, hash) => readFinder(query, hash, choices), write: writeFinder };
}

interface Asked {
  readonly question: Question;
  readonly scope: Scope;
  /** Words wait for what understands them: everything, drawn for a moment, would only be in their way. */
  readonly waiting: boolean;
}

function useAsked(options: FinderOptions, state: FinderState, read: Words | null): Asked {
  const { words, chosen, replaced, allWords } = state;
  const waiting = saysSomething(words) && read === null;
  const question = useMemo(
    () =>
      read === null
        ? NOTHING_ASKED
        : read.tools.readQuestion(words, areaOptions(options), read.lexicon, { all: allWords }),
    [words, options, read, allWords],
  );
  const scope = useMemo(() => scopeOf(question, { chosen, replaced }), [question, chosen, replaced]);
  return { question, scope, waiting };
}

/** What is near where nothing answers, and what draws it: loaded only then. */
interface FoundNearest {
  readonly nearest: Nearest;
  readonly draw: LoadedNearest['NearestConcerns'];
}

interface Searched extends Pick<Asked, 'question' | 'scope'> {
  readonly base: string;
  readonly indexes: readonly EditionIndex[] | null;
  readonly dimensionOf: DimensionOf;
  /** What answers all the words, once it has stayed the same for a moment. */
  readonly exact: FilterResult | null;
  readonly allWords: boolean;
}

function useNearest({ base, indexes, question, scope, dimensionOf, exact, allWords }: Searched): FoundNearest | null {
  const isRelaxed = exact !== null && isEmpty(exact) && !allWords && mayBeRelaxed(question);
  const { loaded } = useData(isRelaxed ? 'nearest' : '', () =>
    import('../search-support/nearest.tsx').then(({ loadNearest }) => loadNearest(base)),
  );
  return useMemo(() => {
    if (!isRelaxed || loaded === null || indexes === null) return null;
    const nearest = loaded.data.find(indexes, question, scope, dimensionOf);
    return nearest === null ? null : { nearest, draw: loaded.data.NearestConcerns };
  }, [isRelaxed, loaded, indexes, question, scope, dimensionOf]);
}

/** What understands words comes after the page itself, which filters by choices without it. */
function useWords(base: string): WithTrouble<{ read: Words | null }> {
  const { loaded, trouble, retry } = useData('words', () =>
    import('./words.ts').then(({ loadWords }) => loadWords(base)),
  );
  return { read: loaded === null ? null : loaded.data, trouble, retry };
}

/** What answers all the words and choices; all that the choices keep where nothing is asked. */
const findExact = (
  indexes: readonly EditionIndex[],
  { question, scope }: Pick<Asked, 'question' | 'scope'>,
  dimensionOf: DimensionOf,
  read: Words | null,
): FilterResult =>
  read === null || question.query === null
    ? filterIndicators(indexes, everythingIn, scope.choices, dimensionOf)
    : read.tools.findIn(indexes, question, scope, dimensionOf);

export interface FinderView extends Asked, UrlState<FinderState> {
  readonly indexes: readonly EditionIndex[] | null;
  /** What answers all the words, or where nothing does, some of them; null until there is something to find in. */
  readonly found: FilterResult | null;
  /** What was offered because nothing answers all the words. */
  readonly nearest: FoundNearest | null;
  /** Whether what was found has stayed the same for a moment, and what last did. */
  readonly settled: boolean;
  readonly lastSettled: FilterResult | null;
  /** What understands words; null while it is not there. */
  readonly read: Words | null;
  readonly wordsTrouble: WithTrouble<object>;
  readonly indexTrouble: WithTrouble<object>;
}

export function useFinder(options: FinderOptions): FinderView {
  const codec = useMemo(() => finderCodec(options), [options]);
  const address = useUrlState(codec);
  const { read, ...wordsTrouble } = useWords(options.base);
  const asked = useAsked(options, address.state, read);
  const { question, scope, waiting } = asked;
  // Areas that the words name are looked through as those that are ticked.
  const { indexes, ...indexTrouble } = useIndexes(options.base, documentsInScope(options, scope.choices));
  const dimensionOf = useMemo(() => dimensionsByConcern(options), [options]);
  const exact = useMemo(
    () => (waiting || indexes === null ? null : findExact(indexes, { question, scope }, dimensionOf, read)),
    [waiting, indexes, question, scope, dimensionOf, read],
  );
  useEffect(() => {
    // No letter typed pays for it.
    if (indexes !== null) read?.prepare(indexes);
  }, [indexes, read]);
  const { words, allWords } = address.state;
  const { lastSettled, settled } = useSettled(exact, words);
  const { base } = options;
  const settledExact = settled ? lastSettled : null;
  const nearest = useNearest({ base, indexes, question, scope, dimensionOf, exact: settledExact, allWords });
  const found = nearest === null ? exact : nearest.nearest.some;
  return {
    ...address,
    ...asked,
    indexes,
    found,
    nearest,
    settled,
    lastSettled: nearest === null ? lastSettled : nearest.nearest.some,
    read,
    wordsTrouble,
    indexTrouble,
  };
}

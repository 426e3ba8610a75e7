/** The comparison's address, data and voice, as hooks. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComparedEdition } from '#model/comparison/types.ts';
import {
  readComparison,
  writeComparison,
  type ComparisonChoices,
  type ComparisonState,
} from '#model/comparison/url-state.ts';
import { fetchFacts, fetchIndex } from '../support/data.ts';
import { keepSaved } from '../support/fetch.ts';
import { useData, type WithTrouble } from '../support/use-data.tsx';

export interface Address {
  readonly state: ComparisonState;
  readonly dropped: readonly string[];
  /** A step is one that Back undoes. */
  readonly go: (next: ComparisonState, step?: boolean) => void;
}

/** The state as the address holds it. */
export function useAddress(choices: ComparisonChoices): Address {
  const [read, setRead] = useState(() => readComparison(location.search, choices));
  useEffect(() => {
    const back = (): void => {
      setRead(readComparison(location.search, choices));
    };
    addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
    };
  }, [choices]);
  const go = (state: ComparisonState, step = true): void => {
    const address = location.pathname + writeComparison(state);
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setRead({ state, dropped: [] });
  };
  return { ...read, go };
}

/** The data of the chosen editions alone; null until all of it has come. */
export function useSides(
  base: string,
  documents: readonly string[],
  withIndex: boolean,
): WithTrouble<{ readonly sides: readonly ComparedEdition[] | null }> {
  const key = documents.length === 0 ? '' : `${String(withIndex)} ${documents.join(' ')}`;
  const load = async (document: string): Promise<ComparedEdition> => {
    const [facts, index] = await Promise.all([
      fetchFacts(base, document),
      withIndex ? fetchIndex(base, document) : null,
    ]);
    return { facts, index };
  };
  // Where the site is not reached, the editions that are saved are compared, and the page says which are not.
  const { loaded, trouble, retry } = useData(key, () => keepSaved(documents.map(load)));
  return { sides: loaded?.key === key ? loaded.data : null, trouble, retry };
}

/** Words for the status line; the same words twice are said twice. */
export function useVoice(): readonly [string, (words: string) => void] {
  const [said, setSaid] = useState('');
  const say = useMemo(
    () =>
      (words: string): void => {
        setSaid((before) => (before === words ? `${words}\u00a0` : words));
      },
    [],
  );
  return [said, say];
}

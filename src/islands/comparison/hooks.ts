/** The comparison's address, data and voice, as hooks. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ComparedEdition } from '#model/comparison/types.ts';
import {
  readComparison,
  writeComparison,
  type ComparisonChoices,
  type ComparisonState,
} from '#model/comparison/url-state.ts';
import type { CompactIndex } from '#model/data/compact-index.ts';
import { openIndex } from '#model/data/edition-index.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { keepSaved, fetchOnce } from '../support/fetch.ts';

export interface Address {
  readonly state: ComparisonState;
  readonly refused: readonly string[];
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
    setRead({ state, refused: [] });
  };
  return { ...read, go };
}

interface Loaded {
  readonly key: string;
  readonly editions: readonly ComparedEdition[];
}

/** The data of the chosen editions alone; null until all of it has come. */
export function useEditions(
  base: string,
  documents: readonly string[],
  withIndex: boolean,
): { editions: readonly ComparedEdition[] | null; failed: boolean; retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const key = `${String(withIndex)} ${documents.join(' ')}`;
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    const load = async (document: string): Promise<ComparedEdition> => {
      const [facts, index] = await Promise.all([
        fetchOnce<EditionFacts>(`${base}/data/facts/${document}.json`),
        withIndex ? fetchOnce<CompactIndex>(`${base}/data/index/${document}.json`) : null,
      ]);
      return { facts, index: index === null ? null : openIndex(index) };
    };
    // Without a connection, the editions that are saved are compared, and the page says which are not.
    keepSaved(documents.map(load)).then(
      (editions) => {
        if (wanted) setLoaded({ key, editions });
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [base, key, tries]);
  return {
    editions: loaded?.key === key ? loaded.editions : null,
    failed,
    retry: () => {
      setTries(tries + 1);
    },
  };
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

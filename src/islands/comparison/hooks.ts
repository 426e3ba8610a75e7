/** The comparison's address, data, title, status line and collapsible choice, as hooks. */
import { loadEditionsView } from './editions-view.ts';
import { loadFactsView } from './table/facts-view.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComparedEdition } from '#model/comparison/types.ts';
import {
  FEWEST_EDITIONS,
  readComparison,
  writeComparison,
  type ComparisonChoices,
  type ComparisonState,
} from '#model/comparison/url-state.ts';
import { useUrlState, type UrlCodec, type UrlState } from '../search-support/use-url-state.ts';
import { fetchFacts, fetchIndex } from '../support/data.ts';
import { keepSaved } from '../support/fetch.ts';
import { useData, type WithTrouble } from '../support/use-data.tsx';
import { editionTitle, subjectTitle, type ComparisonOptions } from './options.ts';

export interface Address extends Pick<UrlState<ComparisonState>, 'state' | 'refused' | 'latest'> {
  /** A step is one that Back undoes. */
  readonly navigate: (next: ComparisonState, step?: boolean) => void;
}

/** The state as the address holds it. */
export function useAddress(choices: ComparisonChoices): Address {
  const codec = useMemo(
    (): UrlCodec<ComparisonState> => ({
      read: (query) => readComparison(query, choices),
      write: writeComparison,
    }),
    [choices],
  );
  const { change, ...address } = useUrlState(codec);
  return { ...address, navigate: (next, step = true) => change(next, step) };
}

/** The data of the chosen editions alone; null until all of it has come. */
export function useEditions(
  base: string,
  documents: readonly string[],
  withIndex: boolean,
): WithTrouble<{ readonly editions: readonly ComparedEdition[] | null }> {
  const key = documents.length === 0 ? '' : `${String(withIndex)} ${documents.join(' ')}`;
  const load = async (document: string): Promise<ComparedEdition> => {
    const [facts, index] = await Promise.all([
      fetchFacts(base, document),
      withIndex ? fetchIndex(base, document) : null,
      withIndex ? null : loadFactsView(),
      loadEditionsView(),
    ]);
    return { facts, index };
  };
  // Where the site is not reached, the editions that are saved are compared, and the page says which are not.
  const { loaded, trouble, retry } = useData(key, () => keepSaved(documents.map(load)));
  return { editions: loaded?.key === key ? loaded.data : null, trouble, retry };
}

/** Words for the status line; the same words twice are said twice. */
export function useStatus(): readonly [status: string, announce: (words: string) => void] {
  const [status, setStatus] = useState('');
  const announce = useMemo(
    () =>
      (words: string): void => {
        setStatus((before) => (before === words ? `${words}\u00a0` : words));
      },
    [],
  );
  return [status, announce];
}

/** A browser's list of pages tells comparisons apart. */
export function useTitle(guide: ComparisonOptions, { documents, subject }: ComparisonState): void {
  const before = useRef(document.title);
  useEffect(() => {
    const names = documents.map((id) => editionTitle(guide, id)).join('; ');
    document.title =
      subject === null || documents.length < FEWEST_EDITIONS
        ? before.current
        : `${subjectTitle(guide, subject)}: ${names} · Threshold Atlas`;
  }, [guide, documents, subject]);
}

/** Changes that follow one another within this many milliseconds, as when an arrow key is held, make one history entry. */
const ONE_STEP = 1000;

export function useSubjectChange({ navigate }: Address): (next: ComparisonState) => void {
  const before = useRef({ at: -ONE_STEP, search: '' });
  return (next) => {
    const at = performance.now();
    const followsOn = at - before.current.at < ONE_STEP && before.current.search === location.search;
    navigate(next, !followsOn);
    before.current = { at, search: location.search };
  };
}

/** Collapsed by the reader alone, never by the last choice: the list of editions would go while it is being ticked. */
export function useCollapse(missing: boolean) {
  const [expanded, setExpanded] = useState(missing);
  useEffect(() => {
    if (missing) setExpanded(true);
  }, [missing]);
  const heading = useRef<HTMLHeadingElement>(null);
  const collapse = (): void => {
    setExpanded(false);
    heading.current?.focus();
  };
  return {
    open: expanded || missing,
    heading,
    collapse,
    toggle: () => {
      setExpanded(!expanded);
    },
  };
}

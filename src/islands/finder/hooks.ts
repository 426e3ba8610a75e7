/** The finder's data and its quiet voice, as hooks. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditionIndex } from '#model/data/edition-index.ts';
import { prepareIndex } from '#model/search/ranking.ts';
import { openLexicon, type Lexicon } from '#model/search/lexicon.ts';
import { fetchIndex, fetchLexicon } from '../support/data.ts';
import { keepSaved } from '../support/fetch.ts';
import { useData, type WithTrouble } from '../support/use-data.tsx';

/** The lexicon. Without it the finder filters by choices alone: words that are not understood would find too little. */
export function useLexicon(base: string): WithTrouble<{ lexicon: Lexicon | null }> {
  const { loaded, trouble, retry } = useData('lexicon', () => fetchLexicon(base).then(openLexicon));
  return { lexicon: loaded === null ? null : loaded.data, trouble, retry };
}

/** The compact indexes of some documents, each fetched once; null until all have come. */
export function useIndexes(
  base: string,
  documents: readonly string[],
): WithTrouble<{ indexes: EditionIndex[] | null }> {
  const key = documents.join(' ');
  const { loaded, trouble, retry } = useData(key, () =>
    keepSaved(
      documents.map((document) =>
        // Each is made ready for words as it comes, while others are on their way: no letter typed pays for it.
        fetchIndex(base, document).then((index) => {
          prepareIndex(index);
          return index;
        }),
      ),
    ),
  );
  // While others come, those before stay; where they cannot be had, what is found in those before is not the whole.
  const isWhole = trouble === null || loaded?.key === key;
  return { indexes: isWhole && loaded !== null ? loaded.data : null, trouble, retry };
}

/** Long enough after the last letter that a screen reader is not interrupted. */
const QUIET = 700;

/** Words for a screen reader, said when they have stood for a moment. */
export function usePolite(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(words);
    }, QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return said;
}

/** Long enough after the last letter that a reader has stopped typing, and short enough to be no wait. */
const PAUSE = 150;

/**
 * Whether what was found has stood for a moment since the last letter. While letters follow one another only a
 * screenful is drawn for each; the rest is drawn when they pause. What a choice finds is drawn at once.
 */
export function useSettled(found: unknown, words: string): boolean {
  const [settled, setSettled] = useState<{ found: unknown; words: string } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled({ found, words });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [found, words]);
  // What is drawn first has not stood yet, and nothing was typed to find it.
  const first = useRef(found);
  first.current ??= found;
  return settled === null ? found === first.current : settled.found === found || settled.words === words;
}

/** "indicators", or "indicator" for one. */
export const counted = (number: number, what: string): string => (number === 1 ? what : `${what}s`);

/**
 * Whether the page is on its way to paper, which takes everything found and not the first screenful; and how to send
 * it there.
 */
export function usePrinting(): { printing: boolean; startPrint: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => {
      setPrinting(true);
    };
    const after = (): void => {
      setPrinting(false);
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  const startPrint = (): void => {
    // All rows are drawn first: a script that prints does not let go in between.
    setPrinting(true);
    setTimeout(() => {
      print();
    }, 0);
  };
  return { printing, startPrint };
}

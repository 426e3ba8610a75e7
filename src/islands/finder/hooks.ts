/** The finder's data and its quiet voice, as hooks. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompactIndex } from '#model/data/compact-index.ts';
import { openIndex, type EditionIndex } from '#model/data/edition-index.ts';
import { prepareIndex } from '#model/search/ranking.ts';
import { openLexicon, type Lexicon, type LexiconFile } from '#model/search/lexicon.ts';
import { keepSaved, fetchOnce } from '../support/fetch.ts';

/** The lexicon, or null until it has come; without it the finder still filters by choices. */
export function useLexicon(base: string): Lexicon | null {
  const [lexicon, setLexicon] = useState<Lexicon | null>(null);
  useEffect(() => {
    fetchOnce<LexiconFile>(`${base}/data/lexicon.json`).then(
      (file) => {
        setLexicon(openLexicon(file));
      },
      () => {
        setLexicon(openLexicon({ concerns: [], terms: [], words: '' }));
      },
    );
  }, [base]);
  return lexicon;
}

/** The compact indexes of some documents, each fetched once; null until all have come. */
export function useIndexes(
  base: string,
  documents: readonly string[],
): { indexes: EditionIndex[] | null; failed: boolean; retry: () => void } {
  const [indexes, setIndexes] = useState<EditionIndex[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const key = documents.join(' ');
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    // Each is made ready for words as it comes, while others are on their way: no letter typed pays for it.
    const fetched = documents.map((document) =>
      fetchOnce<CompactIndex>(`${base}/data/index/${document}.json`).then((file) => {
        const index = openIndex(file);
        prepareIndex(index);
        return index;
      }),
    );
    keepSaved(fetched).then(
      (all) => {
        if (wanted) setIndexes(all);
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
    indexes,
    failed,
    retry: () => {
      setTries(tries + 1);
    },
  };
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

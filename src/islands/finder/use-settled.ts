/**
 * Whether what was found has stayed the same for a moment since the last letter. While letters follow one another only
 * a screenful is drawn for each; the rest is drawn when they pause. What a choice finds is drawn at once.
 */
import { useEffect, useState } from 'preact/hooks';

/** Long enough after the last letter that a reader has stopped typing, and short enough to be no wait. */
const PAUSE = 150;

/** @returns whether it has settled, and what settled last: what is shown beside the results waits for it */
export function useSettled<Found>(found: Found, words: string): { settled: boolean; lastSettled: Found } {
  const [last, setLast] = useState({ found, words });
  useEffect(() => {
    const timer = setTimeout(() => {
      setLast({ found, words });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [found, words]);
  const settled = last.found === found || last.words === words;
  return { settled, lastSettled: settled ? found : last.found };
}

/** Data for a component: fetched, tried again, and what went wrong said beside a button. */
import { useEffect, useState } from 'preact/hooks';
import { loadTwice, NotSaved } from './fetch.ts';

/** What stands in the way: a failure that is tried again just now, one that is not, or that nothing of it is saved. */
export type Trouble = 'retrying' | 'failed' | 'not-saved' | null;

/** What came last, and what it was asked for by. */
interface Loaded<T> {
  readonly key: string;
  readonly data: T;
}

/** What a hook gives, with what stands in the way of it. */
export type WithTrouble<T> = T & {
  readonly trouble: Trouble;
  readonly retry: () => void;
};

/** What came before stays until more has come. @param key stands for all that `load` depends on; '' loads nothing */
export function useData<T>(key: string, load: () => Promise<T>): WithTrouble<{ loaded: Loaded<T> | null }> {
  const [loaded, setLoaded] = useState<Loaded<T> | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = key !== '';
    const say = (what: Trouble): void => {
      if (current) setTrouble(what);
    };
    setTrouble(null);
    if (current)
      loadTwice(load, () => {
        say('retrying');
      }).then(
        (data) => {
          say(null);
          if (current) setLoaded({ key, data });
        },
        (error: unknown) => {
          say(error instanceof NotSaved ? 'not-saved' : 'failed');
        },
      );
    return () => {
      current = false;
    };
  }, [key, tries]);
  return {
    loaded,
    trouble,
    retry: () => {
      setTries(tries + 1);
    },
  };
}

const WORDS: Record<Exclude<Trouble, null>, string> = {
  retrying: 'could not be loaded. Trying again in a moment.',
  failed: 'could not be loaded.',
  'not-saved': 'could not be loaded: they are not saved on this device.',
};

/** Says what stands in the way, and offers to try again. @param what is missing, in the plural: "The indicators" */
export function TroubleNotice({ what, trouble, retry }: WithTrouble<{ readonly what: string }>) {
  if (trouble === null) return null;
  return (
    <p class="notice">
      <span role="status">
        {what} {WORDS[trouble]}
      </span>{' '}
      <button type="button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}

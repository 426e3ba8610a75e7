/** The finder's state, kept in its address: bookmarked, mailed, and stepped through with Back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FinderOptions } from '#model/finder/options.ts';
import { EMPTY_FINDER, readFinder, writeFinder, type FinderState } from '#model/finder/url-state.ts';
import { finderChoices } from './options.ts';

/** Addresses are written when typing pauses: browsers refuse hundreds of changes a minute. */
const PAUSE = 300;

/** A file opened from disk may not change its own address in every browser: then the view has none to keep. */
function writeAddress(address: string, step: boolean): void {
  try {
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // Nothing is lost but the bookmark.
  }
}

/** What the finder shows, what its address named in vain, and how to show something else. */
interface Kept {
  readonly state: FinderState;
  readonly dropped: readonly string[];
  /** @param step a choice is a step that Back undoes; typing is not a step for each letter */
  readonly go: (next: FinderState, step: boolean) => void;
}

export function useFinderState(guide: FinderOptions): Kept {
  const choices = useMemo(() => finderChoices(guide), [guide]);
  const [state, setState] = useState<FinderState>(EMPTY_FINDER);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** Words typed that the address does not hold yet. */
  const pending = useRef<FinderState | null>(null);

  useEffect(() => {
    const fromAddress = (): void => {
      clearTimeout(timer.current ?? undefined);
      pending.current = null;
      const read = readFinder(location.search, location.hash, choices);
      setState(read.state);
      setDropped(read.dropped);
    };
    fromAddress();
    addEventListener('popstate', fromAddress);
    addEventListener('hashchange', fromAddress);
    return () => {
      removeEventListener('popstate', fromAddress);
      removeEventListener('hashchange', fromAddress);
    };
  }, [choices]);

  const go = (next: FinderState, step: boolean): void => {
    setState(next);
    setDropped([]);
    clearTimeout(timer.current ?? undefined);
    const settle = (): void => {
      if (pending.current !== null) writeAddress(location.pathname + writeFinder(pending.current), false);
      pending.current = null;
    };
    if (step) {
      // Back must find the words that stood when the choice was made, however quickly it followed.
      settle();
      writeAddress(location.pathname + writeFinder(next), true);
    } else {
      pending.current = next;
      timer.current = setTimeout(settle, PAUSE);
    }
  };
  return { state, dropped, go };
}

/** A tool's state, kept in its address: bookmarked, mailed, and stepped through with Back. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Addresses are written when typing pauses: browsers refuse hundreds of changes a minute. */
const PAUSE = 300;

export interface UrlCodec<State> {
  readonly read: (query: string, hash: string) => { readonly state: State; readonly refused: readonly string[] };
  /** The end of the address of a state: query and hash. */
  readonly write: (state: State) => string;
}

/** Writes an address, where it is another than the present one. @param step whether Back undoes it */
function writeAddress(end: string, step: boolean): void {
  if (end === location.search + location.hash) return;
  const address = location.pathname + end;
  try {
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // A file opened from disk may not change its own address in every browser: nothing is lost but the bookmark.
  }
}

export interface UrlState<State> {
  readonly state: State;
  /** What the address named that is not a choice. */
  readonly refused: readonly string[];
  /** Whether the last change was one of words being typed. */
  readonly typing: boolean;
  /** @param step a choice is a step that Back undoes; typing is not a step for each letter */
  readonly change: (part: Partial<State>, step: boolean) => void;
  /** The state after all changes, also of those not drawn yet: two keys can come before one is drawn. */
  readonly latest: () => State;
}

/** @param codec the same from one rendering to the next */
export function useUrlState<State extends object>(codec: UrlCodec<State>): UrlState<State> {
  const fromAddress = () => ({ ...codec.read(location.search, location.hash), typing: false });
  const [view, setView] = useState(fromAddress);
  const latest = useRef(view.state);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** Words typed that the address does not hold yet. */
  const pending = useRef<State | null>(null);

  useEffect(() => {
    const readAgain = (): void => {
      clearTimeout(timer.current ?? undefined);
      pending.current = null;
      const next = fromAddress();
      latest.current = next.state;
      setView(next);
    };
    addEventListener('popstate', readAgain);
    addEventListener('hashchange', readAgain);
    return () => {
      removeEventListener('popstate', readAgain);
      removeEventListener('hashchange', readAgain);
    };
  }, [codec]);

  const change = (part: Partial<State>, step: boolean): void => {
    const state = { ...latest.current, ...part };
    latest.current = state;
    setView({ state, refused: [], typing: !step });
    clearTimeout(timer.current ?? undefined);
    const writePending = (): void => {
      if (pending.current !== null) writeAddress(codec.write(pending.current), false);
      pending.current = null;
    };
    if (step) {
      // Back must find the words that were there when the choice was made, however quickly it followed.
      writePending();
      writeAddress(codec.write(state), true);
    } else {
      pending.current = state;
      timer.current = setTimeout(writePending, PAUSE);
    }
  };
  return { ...view, change, latest: () => latest.current };
}

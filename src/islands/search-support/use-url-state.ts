/**
 * A tool's state, kept in its address and stepped through with Back. Words typed here stay out of the address, which a
 * browser lists in its history for whoever uses it next: they are kept with the entry that Back returns to, and go into
 * an address only where the reader asks for a link. Words that an address came with stay in it.
 */
import { useEffect, useRef, useState } from 'preact/hooks';

/** The history is written when typing pauses: browsers refuse hundreds of changes a minute. */
const PAUSE = 300;

export interface UrlCodec<State> {
  readonly read: (query: string, hash: string) => { readonly state: State; readonly refused: readonly string[] };
  /** The end of the address of a state: query, and typed words behind the `#`. */
  readonly write: (state: State) => string;
}

/** The end of an address as query and hash. */
function parted(end: string): readonly [query: string, hash: string] {
  const [query = ''] = end.split('#');
  return [query, end.slice(query.length)];
}

/** The end of the address with all words: as the history's entry keeps it, or else the address itself. */
function presentEnd(): string {
  const entry = history.state as { readonly end?: unknown } | null;
  return typeof entry?.end === 'string' ? entry.end : location.search + location.hash;
}

/** Writes a state's end, where it is another than the present one. @param step whether Back undoes it */
function writeEnd<State>(codec: UrlCodec<State>, end: string, step: boolean): void {
  if (end === presentEnd()) return;
  const [query, words] = parted(end);
  const [, held] = parted(codec.write(codec.read('', location.hash).state));
  const address = location.pathname + query + (words === held ? words : '');
  try {
    if (step) history.pushState({ end }, '', address);
    else history.replaceState({ end }, '', address);
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
  /** The end of the address of the state, typed words included. */
  readonly end: string;
}

/** @param codec the same from one rendering to the next */
export function useUrlState<State extends object>(codec: UrlCodec<State>): UrlState<State> {
  const fromAddress = () => ({ ...codec.read(...parted(presentEnd())), typing: false });
  const [view, setView] = useState(fromAddress);
  const latest = useRef(view.state);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** Words typed that the history does not hold yet. */
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
      if (pending.current !== null) writeEnd(codec, codec.write(pending.current), false);
      pending.current = null;
    };
    if (step) {
      // Back must find the words that were there when the choice was made, however quickly it followed.
      writePending();
      writeEnd(codec, codec.write(state), true);
    } else {
      pending.current = state;
      timer.current = setTimeout(writePending, PAUSE);
    }
  };
  return { ...view, change, latest: () => latest.current, end: codec.write(view.state) };
}

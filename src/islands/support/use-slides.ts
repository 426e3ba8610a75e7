/** A dialog over the whole window that shows one slide at a time: it opens at once, and each slide begins at its top. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Slides {
  readonly dialog: RefObject<HTMLDialogElement>;
  /** What holds the slide: it has the focus, so that keys scroll it. */
  readonly body: RefObject<HTMLDivElement>;
}

/** @param position of the slide that is shown */
export function useSlides(position: number): Slides {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    body.current?.focus();
  }, []);
  useEffect(() => {
    if (body.current !== null) body.current.scrollTop = 0;
  }, [position]);
  return { dialog, body };
}

/** Which way a key turns the slides, among them those of a presenter's remote control; null where it does not. */
export function turnOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): 1 | -1 | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowRight' || key === 'PageDown') return 1;
  return key === 'ArrowLeft' || key === 'PageUp' ? -1 : null;
}

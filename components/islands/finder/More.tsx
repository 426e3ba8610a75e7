/** The way to what is not drawn yet. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** How many rows are drawn at first and for each "show more": never more than a few screenfuls cost. */
export const STEP = 24;

interface Props {
  readonly left: number;
  /** What holds the rows: the focus goes to the first of the new ones, for the button may be gone. */
  readonly rows: RefObject<HTMLElement>;
  readonly go: () => void;
}

const rowsIn = (rows: RefObject<HTMLElement>): Element[] => [...(rows.current?.querySelectorAll('.signs > li') ?? [])];

export function More({ left, rows, go }: Props) {
  const before = useRef<Set<Element> | null>(null);
  useLayoutEffect(() => {
    const known = before.current;
    if (known === null) return;
    before.current = null;
    rowsIn(rows).find((row) => !known.has(row))?.querySelector<HTMLElement>('a, button')?.focus();
  }, [left]);
  if (left <= 0) return null;
  return (
    <p class="screen">
      <button type="button" onClick={() => { before.current = new Set(rowsIn(rows)); go(); }}>Show {Math.min(STEP, left)} more of {left}</button>
    </p>
  );
}

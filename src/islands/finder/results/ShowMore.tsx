/** The way to what is not drawn yet. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How many rows are drawn at first and for each "show more": never more than a few screenfuls cost. */
export const STEP = 24;

/** While letters follow one another, while a reader looks at what was found, and on the way to paper. */
export type Pace = 'typing' | 'reading' | 'printing';

/** What stands between the top of the results and their first row, and a low row, in CSS pixels. */
const HEAD = 140;
const LOW_ROW = 64;
const FEWEST = 3;

const measured = (): number => {
  const top = document.querySelector('.finder .found')?.getBoundingClientRect().top ?? 0;
  return Math.max(FEWEST, Math.ceil((innerHeight - top - HEAD) / LOW_ROW));
};

/**
 * How many rows fill what is seen of the results. Measured while a reader reads: asked in the midst of a change, the
 * browser would lay the page out once more for the answer.
 */
export function useScreenful(found: unknown, pace: Pace): number {
  const [rows, setRows] = useState(measured);
  useEffect(() => {
    if (pace === 'reading') setRows(measured());
  }, [found, pace]);
  return pace === 'typing' ? rows : STEP;
}

/** How many rows to draw: a screenful for each letter typed, as many as were asked for when typing pauses, all on paper. */
export function rowsAt(pace: Pace, most: number, screenful: number): number {
  if (pace === 'printing') return Infinity;
  return pace === 'reading' || most > STEP ? most : Math.min(most, screenful);
}

/** How many of some hits were asked for: a step at first, and a step again of other hits. */
export function useRowLimit(hits: unknown): { most: number; more: () => void } {
  const [asked, setAsked] = useState({ hits, most: STEP });
  const most = asked.hits === hits ? asked.most : STEP;
  return {
    most,
    more: () => {
      setAsked({ hits, most: most + STEP });
    },
  };
}

interface Props {
  readonly left: number;
  /** What holds the rows: the focus goes to the first of the new ones, for the button may be gone. */
  readonly rows: RefObject<HTMLElement>;
  readonly go: () => void;
}

const rowsIn = (rows: RefObject<HTMLElement>): Element[] => [...(rows.current?.querySelectorAll('.signs > li') ?? [])];

export function ShowMore({ left, rows, go }: Props) {
  const before = useRef<Set<Element> | null>(null);
  useLayoutEffect(() => {
    const known = before.current;
    if (known === null) return;
    before.current = null;
    rowsIn(rows)
      .find((row) => !known.has(row))
      ?.querySelector<HTMLElement>('a, button')
      ?.focus();
  }, [left]);
  if (left <= 0) return null;
  return (
    <p class="screen">
      <button
        type="button"
        onClick={() => {
          before.current = new Set(rowsIn(rows));
          go();
        }}
      >
        Show {Math.min(STEP, left)} more of {left}
      </button>
    </p>
  );
}

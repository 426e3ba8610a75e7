/** Cards that are dragged up and down a list, by mouse, pen or finger; buttons do the same for everyone else. */
import { useRef, useState } from 'preact/hooks';

interface Dragging {
  /** The card that is held. */
  readonly held: string | null;
  readonly grip: (letter: string) => {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** The place in a list at a height of the window: that of the first item whose middle lies below it. */
function placeAt(list: HTMLElement, height: number, letter: string): number {
  const others = [...list.children].filter((item) => item.getAttribute('data-card') !== letter);
  const below = others.findIndex((item) => {
    const { top, height: tall } = item.getBoundingClientRect();
    return height < top + tall / 2;
  });
  return below < 0 ? others.length : below;
}

/** @param move puts a card at a place in its list, from nought */
export function useDrag(move: (letter: string, to: number) => void): Dragging {
  const [held, setHeld] = useState<string | null>(null);
  const place = useRef(-1);
  const end = (): void => {
    setHeld(null);
  };
  return {
    held,
    grip: (letter) => ({
      onPointerDown: (event) => {
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        place.current = -1;
        setHeld(letter);
      },
      onPointerMove: (event) => {
        const list = (event.currentTarget as HTMLElement).closest('ol');
        if (held !== letter || list === null) return;
        const to = placeAt(list, event.clientY, letter);
        if (to === place.current) return;
        place.current = to;
        move(letter, to);
      },
      onPointerUp: end,
      onPointerCancel: end,
    }),
  };
}

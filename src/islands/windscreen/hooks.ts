/** Choosing a level in a fan: what is chosen stands in the address, and the fan is a tab list. */
import { levelFromUrl, urlWithLevel } from '#model/windscreen/url-state.ts';
import type { Wedge, WindscreenView } from '#model/windscreen/view.ts';
import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LinkAttributes } from './Fan.tsx';

type Pressed = TargetedKeyboardEvent<HTMLAnchorElement>;
type Clicked = TargetedMouseEvent<HTMLAnchorElement>;

/** The id of the panel that the chosen level names. */
export const PANEL = 'level-panel';
const held = (event: Pressed | Clicked): boolean => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** Where a key leads from the wedge at a place; null where it leads nowhere. */
function destination(key: string, at: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === ' ') return at;
  if (key === 'ArrowRight') return Math.min(at + 1, last);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  return null;
}

/** The chosen level, kept in the address, and whether script runs: both are unknown to the first drawing. */
export function useChosen(levels: WindscreenView['levels']): {
  live: boolean;
  chosen: string | null;
  choose: (level: string | null) => void;
} {
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => setChosen(levelFromUrl(location.search, levels));
    read();
    setLive(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [levels]);
  const choose = (level: string | null): void => {
    if (level === chosen) return;
    setChosen(level);
    history.replaceState(history.state, '', location.pathname + urlWithLevel(location.search, level) + location.hash);
  };
  return { live, chosen, choose };
}

/** What makes the links of the fan a tab list: one stop for Tab, and what keys and clicks do. */
export function useTabs(
  wedges: readonly Wedge[],
  stop: number,
  chosen: string | null,
  choose: (level: string, by: 'key' | 'click') => void,
  chooseNone: () => void,
): (wedge: Wedge, at: number) => LinkAttributes {
  const entering = useRef(false);
  const press = (event: Pressed, at: number): void => {
    entering.current = event.key === 'Enter';
    if (held(event)) return;
    if (event.key === 'Escape') chooseNone();
    const to = destination(event.key, at, wedges.length - 1);
    const wedge = to === null ? undefined : wedges[to];
    if (to === null || wedge === undefined) return;
    event.preventDefault();
    choose(wedge.id, 'key');
    event.currentTarget.closest('svg')?.querySelectorAll('a')[to]?.focus();
  };
  const click = (event: Clicked, wedge: Wedge): void => {
    const follows = entering.current || held(event);
    entering.current = false;
    if (follows) return;
    event.preventDefault();
    choose(wedge.id, 'click');
  };
  return (wedge, at) => ({
    id: `wedge-${wedge.id}`,
    role: 'tab',
    // In small letters: an attribute of SVG keeps its case, and `tabIndex` is none.
    tabindex: at === stop ? 0 : -1,
    'aria-selected': wedge.id === chosen,
    'aria-describedby': `short-${wedge.id}`,
    ...(wedge.id === chosen ? { 'aria-controls': PANEL } : {}),
    onKeyDown: (event: Pressed) => press(event, at),
    onKeyUp: () => {
      entering.current = false;
    },
    onClick: (event: Clicked) => click(event, wedge),
  });
}

/** Whether there is room for the arch: the form of the fan that is drawn once script runs. */
export function useWide(): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia('(width >= 60rem)');
    const read = (): void => setWide(query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  return wide;
}

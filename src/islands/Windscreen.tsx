/**
 * The windscreen of one edition: choose a level in the fan and read beside it what the document says.
 *
 * Without script, and in the first drawing, each wedge is a link to its level's page. Once it runs, the fan is a
 * tab list (ARIA Authoring Practices, "Tabs"): one stop for Tab, arrow keys, Home and End between the wedges, and a
 * panel that the chosen one names; a screen reader says "Tier 2 Additional, tab, 2 of 4, selected". Not a list box or
 * radio buttons: those ask for an answer, and no answer about a level is asked for here. Three things differ from
 * the pattern, each on purpose. No tab is selected until a reader selects one, so that nothing looks as if the site
 * suggested a level; for the same reason the keyboard's arrival chooses nothing. The wedges stay links: Enter follows
 * them, as do a middle click and "open in a new tab". The ends are ends: the levels are an order, not a ring.
 */
import { urlWithLevel, levelFromUrl, type Wedge, type WindscreenView } from '#model/windscreen/view.ts';
import type { JSX, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Fan, type LinkAttributes } from './support/Fan.tsx';
import { LevelPanel } from './support/LevelPanel.tsx';

interface Props {
  facts: WindscreenView;
  /** The site's base path, with its closing slash. */
  base: string;
  /** Where the wall chart stands, when it is on another page than this. */
  wallChart?: string | undefined;
}

type Pressed = TargetedKeyboardEvent<HTMLAnchorElement>;
type Clicked = TargetedMouseEvent<HTMLAnchorElement>;

const PANEL = 'level-panel';
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
function useChosen(levels: WindscreenView['levels']): {
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

function Hint({ live }: { live: boolean }): JSX.Element {
  if (!live) return <p>Each part of the fan opens its level’s page.</p>;
  return (
    <p>
      No level is chosen. Choose one in the fan to read what it means, whom to contact and by when.
      <span class="keys"> On a keyboard: arrow keys choose, Enter opens the level’s page, Escape chooses none.</span>
    </p>
  );
}

/** What makes the links of the fan a tab list: one stop for Tab, and what keys and clicks do. */
function useTabs(
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

/** Every name in full, as text that grows with the reader's type; the fan's own letters do not. */
function Names({ facts }: Pick<Props, 'facts'>): JSX.Element {
  return (
    <ol class="plain">
      {facts.fan.wedges.map((wedge, at) => (
        <li key={wedge.id}>
          <span class="level" data-anchors={wedge.anchors}>
            <span class="name">{wedge.label}</span>
          </span>
          <small id={`short-${wedge.id}`}>{facts.levels[at]?.short}</small>
        </li>
      ))}
    </ol>
  );
}

export default function Windscreen({ facts, base, wallChart }: Props): JSX.Element {
  const { live, chosen, choose } = useChosen(facts.levels);
  const { wedges } = facts.fan;
  const panel = useRef<HTMLElement>(null);
  const clicked = useRef(false);
  // The one wedge that Tab reaches: the chosen one, else the lowest.
  const stop = Math.max(
    0,
    wedges.findIndex((wedge) => wedge.id === chosen),
  );
  const chooseNone = (): void => {
    // The button goes with its panel, so the focus returns to the wedge that had been chosen.
    if (chosen !== null) document.getElementById(`wedge-${chosen}`)?.focus();
    choose(null);
  };
  const tabs = useTabs(
    wedges,
    stop,
    chosen,
    (level, by) => {
      clicked.current = by === 'click';
      choose(level);
    },
    chooseNone,
  );

  useEffect(() => {
    // On a phone the panel stands below the fan: a tap brings its heading into sight.
    if (clicked.current) panel.current?.querySelector('h2')?.scrollIntoView({ block: 'nearest' });
    clicked.current = false;
  }, [chosen]);

  const level = facts.levels.find((one) => one.id === chosen);
  const shown = wedges[stop];
  return (
    <div class="windscreen-tool">
      <div class={level === undefined ? 'windscreen-choices' : 'windscreen-choices chosen'}>
        <div class="windscreen">
          <Fan fan={facts.fan} base={base} {...(live ? { role: 'tablist', chosen, added: tabs } : {})} />
        </div>
        <Names facts={facts} />
      </div>
      <div>
        {level === undefined || shown === undefined ? (
          <Hint live={live} />
        ) : (
          <section id={PANEL} role="tabpanel" tabIndex={0} aria-labelledby={`wedge-${shown.id}`} ref={panel}>
            <LevelPanel facts={facts} level={level} wedge={shown} base={base} />
          </section>
        )}
        {live && (
          <p class="buttons">
            {level !== undefined && (
              <button type="button" onClick={chooseNone}>
                Choose none
              </button>
            )}
            {wallChart === undefined ? (
              <button type="button" onClick={() => print()}>
                Print the wall chart
              </button>
            ) : (
              <a href={wallChart}>Wall chart</a>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

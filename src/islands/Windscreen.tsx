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
import type { WindscreenView } from '#model/windscreen/view.ts';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Fan } from './windscreen/Fan.tsx';
import { LevelPanel } from './windscreen/LevelPanel.tsx';
import { PANEL, useChosen, useTabs } from './windscreen/hooks.ts';
import { Buttons, Hint, Names } from './windscreen/parts.tsx';

interface Props {
  facts: WindscreenView;
  /** The site's base path, with its closing slash. */
  base: string;
  /** Where the wall chart stands, when it is on another page than this. */
  wallChart?: string | undefined;
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
        <Names levels={facts.levels} />
      </div>
      <div>
        {level === undefined || shown === undefined ? (
          <Hint live={live} />
        ) : (
          <section id={PANEL} role="tabpanel" tabIndex={0} aria-labelledby={`wedge-${shown.id}`} ref={panel}>
            <LevelPanel facts={facts} level={level} wedge={shown} base={base} />
          </section>
        )}
        {live && <Buttons chosen={level !== undefined} chooseNone={chooseNone} wallChart={wallChart} />}
      </div>
    </div>
  );
}

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
import { Moves } from './windscreen/Moves.tsx';
import { PANEL, useChosen, useTabs, useWide } from './windscreen/hooks.ts';
import { Buttons, Hint, Names } from './windscreen/parts.tsx';

interface Props {
  facts: WindscreenView;
  /** The site's base path, with its closing slash. */
  base: string;
  /** Where the wall chart stands, when it is on another page than this; else its columns hang from the fan. */
  wallChart?: string | undefined;
}

export default function Windscreen({ facts, base, wallChart }: Props): JSX.Element {
  const { live, chosen, choose } = useChosen(facts.levels);
  const wide = useWide();
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
  // Both forms are in the page as it comes, and styles show one; the ids of tabs allow one alone.
  const drawn = {
    fan: facts.fan,
    base,
    stepped: true,
    ...(live ? { role: 'tablist' as const, chosen, added: tabs } : {}),
  } as const;
  const forms = live ? ([wide ? 'arch' : 'ring'] as const) : (['ring', 'arch'] as const);
  return (
    <div class="windscreen-tool">
      <div class="windscreen-head">
        {level === undefined && <Hint live={live} />}
        {live && <Buttons chosen={level !== undefined} chooseNone={chooseNone} wallChart={wallChart} />}
      </div>
      <div class={level === undefined ? 'windscreen-choices' : 'windscreen-choices chosen'}>
        <div class="windscreen">
          {forms.map((form) => (
            <Fan key={form} {...drawn} form={form} columns={wallChart === undefined && form === 'arch'} />
          ))}
        </div>
        <Names levels={facts.levels} />
      </div>
      {level !== undefined && shown !== undefined && (
        <section id={PANEL} role="tabpanel" tabIndex={0} aria-labelledby={`wedge-${shown.id}`} ref={panel}>
          <LevelPanel facts={facts} level={level} wedge={shown} base={base} />
        </section>
      )}
      {wallChart !== undefined && <Moves moves={facts.moves} base={base} />}
    </div>
  );
}

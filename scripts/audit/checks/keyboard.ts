/** A walk with Tab over a page: every stop is seen, none lies under something, none is left out, and the walk ends. */
import { show, type Check, type Fault } from '../check.ts';
import { installFocusFault, installStops } from '../in-page/stops.ts';
import { installTools } from '../in-page/tools.ts';

/** Stops beyond those counted beforehand: frames that scroll, and what opens on the way. */
const SPARE = 60;

/** The page notes each stop when the key is let go; it is asked whether the walk has ended after so many. */
const STRIDE = 12;

/** @param backward with Shift, on a phone's window, where the head that stays could lie over what comes from below it */
export const keyboard = (backward: boolean): Check => ({
  title: backward ? 'Shift + Tab, from the end to the top, 360 pixels wide' : 'Tab, from the top to the end',
  criteria: '2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11, 1.4.11 (focus)',
  unit: 'stops',
  run: async (page) => {
    await show(page, backward ? 'phone' : 'light');
    for (const install of [installTools, installFocusFault, installStops]) await page.evaluate(install);
    const wanted = await page.evaluate((back) => window.stopTools.begin(back), backward);
    let ended = false;
    for (let pressed = 0; !ended && pressed <= wanted + SPARE; pressed += STRIDE) {
      for (let one = 0; one < STRIDE; one += 1) await page.keyboard.press(backward ? 'Shift+Tab' : 'Tab');
      ended = await page.evaluate(() => window.stopTools.hasEnded());
    }
    const { stops, faults, missed } = await page.evaluate(() => window.stopTools.end());
    const all: Fault[] = faults.map((what) => ({ rule: 'focus', what }));
    if (!ended) all.push({ rule: 'no end', what: `more than ${String(stops)} stops` });
    all.push(...missed.map((what) => ({ rule: 'not reached', what })));
    return { looked: stops, faults: all };
  },
});

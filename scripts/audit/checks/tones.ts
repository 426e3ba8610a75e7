/** Contrasts that axe does not look at, in light, in dark and in forced colours. */
import { show, type Check, type View } from '../check.ts';
import { installTools } from '../in-page/tools.ts';
import { findAlikeStates, findFaintFields, findFaintShapes } from '../in-page/tones.ts';

export const tones = (view: View): Check => ({
  title: `Placeholders, edges of boxes, shapes of drawings, states, ${view}`,
  criteria: '1.4.3, 1.4.11, 1.4.1',
  unit: 'things',
  run: async (page) => {
    await show(page, view);
    await page.evaluate(installTools);
    const found = [];
    for (const find of [findFaintFields, findAlikeStates, findFaintShapes]) found.push(await page.evaluate(find));
    return {
      looked: found.reduce((sum, { looked }) => sum + looked, 0),
      faults: found.flatMap(({ faults }) => faults),
    };
  },
});

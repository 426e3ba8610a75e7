/** Controls and ways through the site are large enough for a finger. */
import { show, type Check } from '../check.ts';
import { installTools } from '../in-page/tools.ts';

/** Controls and links of menus smaller than 24 pixels, without the exception for what has space around it. */
function findSmall(): { readonly looked: number; readonly small: string[] } {
  const controls = [...document.querySelectorAll('button, summary, input, select, nav a, footer a, a[href^="tel:"]')]
    // A tick box is pressed by its label.
    .map((one) => (one.matches('[type=checkbox], [type=radio]') ? (one.closest('label') ?? one) : one))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const small = controls.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    if (Math.min(width, height) >= 23.9) return [];
    return [`${window.pageTools.named(one)}: ${width.toFixed(1)} × ${height.toFixed(1)} pixels`];
  });
  return { looked: controls.length, small };
}

export const targets: Check = {
  title: 'Controls, menus and telephone links of 24 pixels or more, 360 pixels wide',
  criteria: '2.5.8, without its exceptions',
  unit: 'targets',
  run: async (page) => {
    await show(page, 'phone');
    await page.evaluate(installTools);
    const { looked, small } = await page.evaluate(findSmall);
    return { looked, faults: small.map((what) => ({ rule: 'small', what })) };
  },
};

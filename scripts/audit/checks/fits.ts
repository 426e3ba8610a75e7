/** Pages fit a narrow window, large text and wide spacing, and nothing is cut. */
import type { Page } from '@playwright/test';
import { PHONE, show, WIDE, type Check, type Fault } from '../check.ts';
import { findCovering, findCut, findWider } from '../in-page/fits.ts';
import { installTools } from '../in-page/tools.ts';

/** What WCAG 1.4.12 asks a page to bear. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
  ' p { margin-block-end: 2em !important }';
const TWICE = ':root { font-size: 200% !important }';

/** A sheet of styles laid over the page; an empty one takes it away. A page's policy lets scripts of tests do so. */
const lay = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

interface Fit {
  readonly title: string;
  readonly criteria: string;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly css?: string;
}

const fit = ({ title, criteria, sizes, css = '' }: Fit): Check => ({
  title,
  criteria,
  unit: 'windows',
  run: async (page) => {
    await show(page, 'light');
    await page.evaluate(installTools);
    await lay(page, css);
    const faults: Fault[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const find of [findWider, findCut, findCovering]) {
        const misfits = await page.evaluate(find);
        faults.push(...misfits.map((what) => ({ rule: `${String(size.width)} × ${String(size.height)}`, what })));
      }
    }
    await lay(page, '');
    return { looked: sizes.length, faults };
  },
});

export const fits: readonly Check[] = [
  fit({
    title: 'Reflow: 320 × 640 pixels, and 1280 × 1024 at 400 %',
    criteria: '1.4.10, 1.4.4',
    sizes: [
      { width: 320, height: 640 },
      { width: 320, height: 256 },
    ],
  }),
  fit({ title: 'Text at 200 %', criteria: '1.4.4', sizes: [PHONE, WIDE], css: TWICE }),
  fit({
    title: 'Text spacing',
    criteria: '1.4.12',
    sizes: [{ width: 320, height: 640 }, WIDE],
    css: SPACING,
  }),
];

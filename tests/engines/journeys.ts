/** The ways that readers go, in an engine other than Chromium: one after another, in one browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../../scripts/support/project.ts';
import { ownSite, type OwnSite } from '../support/offline.ts';
import { holds, says, type Engine } from './engine.ts';

const LEVEL = 'documents/hull-2018/levels/3/';

/** Presses what bears a name: the first link or button in `main` whose whole text it is. */
async function pressNamed(engine: Engine, name: string): Promise<void> {
  const marked = `(() => {
    for (const old of document.querySelectorAll('[data-named]')) old.removeAttribute('data-named');
    const named = [...document.querySelectorAll('main a, main button, dialog button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === ${JSON.stringify(name)},
    );
    named?.setAttribute('data-named', '');
    return named !== undefined;
  })()`;
  await holds(engine, marked);
  await engine.press('[data-named]');
}

/** @param prints whether what drives the engine can print */
export function journeys(name: string, launch: () => Promise<Engine>, { prints }: { prints: boolean }): void {
  describe(`in ${name}`, () => {
    let engine: Engine;
    let site: OwnSite;
    const open = (path: string): Promise<void> => engine.open(`${site.url}${path}`);

    beforeAll(async () => {
      [site, engine] = await Promise.all([ownSite(dist), launch()]);
    }, 60_000);
    afterAll(async () => {
      await engine.close();
      await site.stop();
    });

    test('a reader comes from the home page to an area and its level, and 999 rings there', async () => {
      await open('');
      await pressNamed(engine, 'Hull');
      await holds(engine, `location.pathname === '/documents/hull-2018/'`);
      await open(LEVEL);
      await holds(engine, says('Targeted early help support'));
      expect(await engine.value(`document.querySelector('a[href="tel:999"]') !== null`)).toBe(true);
      expect(await engine.value(`document.documentElement.scrollWidth <= window.innerWidth`)).toBe(true);
    });

    test('the first Tab shows the way past the menu', async () => {
      await open('');
      await engine.key('Tab');
      await holds(engine, `document.activeElement.innerText.trim() === 'Skip to the content'`);
    });

    test('the search answers as one types', async () => {
      await open('search/');
      await holds(engine, `document.querySelector('main input[type="search"]:not([disabled])') !== null`);
      await engine.type('main input[type="search"]', 'county lines');
      await holds(engine, `document.querySelector('main [data-indicator]') !== null`);
    });

    test('the finder takes its choices and words from the address', async () => {
      await open('indicators/?area=hull&level=4#q=neglect');
      await holds(engine, `document.querySelector('main [data-indicator^="hull-2018"][data-level="4"]') !== null`);
      expect(await engine.value(`document.querySelector('main [data-indicator]:not([data-level="4"])') === null`)).toBe(
        true,
      );
    });

    test('two areas are compared, presented to a room, and left again by Escape', async () => {
      await open('compare/?doc=hull-2018&doc=nottingham-2018&concern=neglect');
      await holds(engine, `document.querySelector('.comparison table [data-indicator]') !== null`);
      await pressNamed(engine, 'Present');
      await holds(engine, `document.querySelector('dialog[open]') !== null`);
      await engine.key('Escape');
      await holds(engine, `document.querySelector('dialog[open]') === null`);
    });

    test('a level is chosen on the windscreen, and its panel opens', async () => {
      await open('windscreen/hull-2018/');
      await holds(engine, `document.querySelector('[role="tab"]') !== null`);
      expect(await engine.value(`document.querySelector('[role="tabpanel"]') === null`)).toBe(true);
      await engine.value(`document.querySelector('[role="tab"]').focus()`);
      await engine.key('Space');
      await holds(engine, `document.querySelector('[role="tabpanel"]') !== null`);
    });

    test('an indicator is copied', async () => {
      await open('concerns/housing/');
      await holds(engine, `document.querySelector('main [data-indicator] button') !== null`);
      await engine.press('main [data-indicator] button');
      await holds(
        engine,
        `[...document.querySelectorAll('main [role="status"]')].some((one) => /Copied/.test(one.innerText))`,
      );
    });

    test.skipIf(!prints)('a level page is printed', async () => {
      await open(LEVEL);
      const pdf = Buffer.from(await engine.print());
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('an area that is saved is read, found and compared when the site is gone', async () => {
      await open('offline/');
      await pressNamed(engine, 'Save Hull');
      await holds(engine, `/^Saved\\./m.test(document.querySelector('main').innerText)`, 60_000);
      await site.stop();
      await open(LEVEL);
      await holds(engine, says('Saved copy'));
      await open('indicators/?area=hull#q=neglect');
      await holds(engine, `document.querySelector('main [data-indicator^="hull-2018"]') !== null`);
      await open('documents/portsmouth-2023/');
      await holds(engine, says('not saved on this device'));
      await site.start();
    });
  });
}

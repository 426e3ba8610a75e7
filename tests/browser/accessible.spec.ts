// WCAG 2.2 AA as far as a program can tell, on one page of each kind, in light and in dark.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, kinds, KINDS, test } from '../support/browser.ts';

// A busy machine is no fault of the site.
test.describe.configure({ timeout: 90_000 });

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds in light, and of what hangs on colours in dark as well. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  expect(light.passes.length).toBeGreaterThan(10);
  expect(dark.passes.length).toBeGreaterThan(0);
  return [...light.violations, ...dark.violations].flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 4)
      .map(
        ({ target, failureSummary }) =>
          `${id}: ${help}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
      ),
  );
}

for (const [kind, address] of kinds) {
  test(`axe finds nothing on ${kind}, in light and in dark`, async ({ page }) => {
    await page.goto(address);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('axe finds nothing where details are open', async ({ page }) => {
  await page.goto(`${KINDS['a domain']}#i1`);
  await expect(page.locator('#i1 details')).toHaveAttribute('open', '');
  expect(await faultsOf(page)).toEqual([]);
});

test('axe finds nothing among the results of a search, nor where nothing is found', async ({ page }) => {
  for (const words of ['self harm', 'xqzxqz']) {
    await page.goto('about:blank');
    await page.goto(`/search/#q=${encodeURIComponent(words)}`);
    await expect(page.locator('#said')).toHaveText(/found/i);
    expect(await faultsOf(page), words).toEqual([]);
  }
});

test('axe finds nothing on the header where script shows the search box on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(KINDS['a concern']);
  expect(await faultsOf(page)).toEqual([]);
});

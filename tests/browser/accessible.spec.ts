// WCAG 2.2 AA and best practices as far as a program can tell, on one page of each kind, in light, in dark and in forced
// colours. `npm run audit` looks at every page, and at more.
import type { Page } from '@playwright/test';
import type { View } from '../../scripts/audit/check.ts';
import { axe } from '../../scripts/audit/checks/axe.ts';
import { expect, kinds, KINDS, test } from '../support/browser.ts';

/** What axe finds in some views of a page. */
async function faultsOf(page: Page, views: readonly View[] = ['light', 'dark', 'forced colours']): Promise<string[]> {
  const faults: string[] = [];
  for (const view of views) {
    const outcome = await axe(view).run(page);
    expect(outcome.looked).toBeGreaterThan(10);
    faults.push(...outcome.faults.map(({ rule, what }) => `${view}: ${rule}: ${what}`));
  }
  return faults;
}

for (const [kind, address] of kinds) {
  test(`axe finds nothing on ${kind}, in light, in dark and in forced colours`, async ({ page }) => {
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
  await page.goto(KINDS['a concern']);
  expect(await faultsOf(page, ['phone'])).toEqual([]);
});

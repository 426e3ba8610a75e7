// Where data comes late, wrong or not at all: each tool says so, tries again, recovers without a reload, and never shows a
// part as the whole. No worker is there: nothing is saved.
import type { Page, Route } from '@playwright/test';
import { latest } from '../support/data.ts';
import { counted, expect, test } from '../support/browser.ts';

const TOTAL = latest.reduce((sum, edition) => sum + edition.indicators.length, 0);
const PORTAL_PAGE = { status: 200, contentType: 'text/html', body: '<!doctype html><h1>Sign in to this network</h1>' };
const PORTAL_DATA = { status: 200, contentType: 'application/json', body: '{"portal":"Sign in"}' };

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'a page with 200': (route) => route.fulfill(PORTAL_PAGE),
  'data with 200': (route) => route.fulfill(PORTAL_DATA),
  503: (route) => route.fulfill({ status: 503 }),
  refusal: (route) => route.abort(),
};

/** Faults are what these tests are about: the browser and Pagefind write them to the console. */
test.afterEach(({ watch }) => {
  watch.trouble.length = 0;
});

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const countOf = (page: Page) => page.locator('.finder .vh[role="status"]');
const said = (page: Page) => page.locator('#said');

async function countWithoutFault(page: Page): Promise<string> {
  await page.goto('/indicators/#q=DV');
  await expect(countOf(page)).toHaveText(counted());
  return countOf(page).innerText();
}

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`the words that the search knows, ${fault} once: said, tried again, and no count before they are there`, async ({
    page,
  }) => {
    const whole = await countWithoutFault(page);
    await page.route('**/data/lexicon.json', answer, { times: 1 });
    await page.reload();
    await expect(page.getByText(/^The words that the search knows could not be loaded/)).toBeVisible();
    await expect(page.locator('.finder [data-indicator]')).toHaveCount(0);
    await expect(countOf(page)).toHaveText('');
    await expect(countOf(page)).toHaveText(whole);
    await expect(again(page)).toHaveCount(0);
  });
}

test('the finder without its words still filters, and finds with them after a press of “Try again”', async ({
  page,
}) => {
  const whole = await countWithoutFault(page);
  await page.route('**/data/lexicon.json', (route) => route.abort());
  await page.goto('/indicators/?area=hull');
  await expect(page.locator('.finder [data-indicator]').first()).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words', exact: true }).last().fill('DV');
  await expect(page.getByText('The words that the search knows could not be loaded.', { exact: true })).toBeVisible();
  await page.unroute('**/data/lexicon.json');
  await again(page).click();
  await expect(countOf(page)).toHaveText(counted());
  expect(Number.parseInt(await countOf(page).innerText())).toBeLessThanOrEqual(Number.parseInt(whole));
});

test('data that never comes is given up, and said, after a while', async ({ page }) => {
  await page.route('**/data/index/hull-2018.json', () => undefined);
  await page.goto('/indicators/');
  await expect(page.getByText('The indicators could not be loaded.')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await again(page).click();
  await expect(countOf(page)).toHaveText(counted(TOTAL));
});

test('the windscreen and the comparison say what could not be loaded, and recover', async ({ page }) => {
  await page.route('**/data/{windscreen,facts}/**', (route) => route.fulfill(PORTAL_DATA));
  await page.goto('/?windscreen=hull-2018');
  // The island wakes when it is seen.
  await page.locator('#windscreens').scrollIntoViewIfNeeded();
  await expect(page.getByText('The levels of this area could not be loaded.', { exact: true })).toBeVisible();
  await page.goto('/compare/?doc=hull-2018&doc=nottingham-2018&concern=housing');
  await expect(page.getByText('The chosen editions could not be loaded.', { exact: true })).toBeVisible();
  await page.unrouteAll();
  await again(page).click();
  await expect(page.locator('.compared table')).toBeVisible();
});

test.describe('the search', () => {
  const whole = /^\d+ indicators and \d+ pages of guidance found\.$/;

  async function foundWithoutFault(page: Page): Promise<string> {
    await page.goto('/search/#q=missed%20appointments');
    await expect(said(page)).toHaveText(whole);
    return said(page).innerText();
  }

  for (const [part, fault] of [
    ['pagefind.js*', 'a page with 200'],
    ['pagefind-worker.js', 'refusal'],
    ['pagefind-entry.json*', 'data with 200'],
    ['wasm.*', 'data with 200'],
    ['index/*', '503'],
    ['fragment/*', 'a page with 200'],
  ] as const)
    test(`with ${fault} for ${part}: indicators stay with true words above them, and “Try again” brings the rest`, async ({
      page,
    }) => {
      const before = await foundWithoutFault(page);
      await page.context().route(`**/pagefind/${part}`, FAULTS[fault]!);
      await page.reload();
      await expect(said(page)).toHaveText(/^\d+ indicators found\. The guidance could not be loaded\.$/);
      await expect(page.locator('#results [data-indicator]').first()).toBeVisible();
      await page.context().unroute(`**/pagefind/${part}`);
      await again(page).click();
      await expect(said(page)).toHaveText(before);
      await expect(again(page)).toHaveCount(0);
    });

  test('without the words it knows finds nothing, says so, and recovers', async ({ page }) => {
    const before = await foundWithoutFault(page);
    await page.route('**/data/lexicon.json', (route) => route.abort());
    await page.reload();
    await expect(said(page)).toHaveText(/^The search could not be loaded\./);
    await expect(page.locator('#results [data-indicator]')).toHaveCount(0);
    await page.unroute('**/data/lexicon.json');
    await again(page).click();
    await expect(said(page)).toHaveText(before);
  });
});

// What changed between two editions: two choices that are kept in the address, and a page that is whole without them.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/browser.ts';

const ADDRESS = '/changes/portsmouth/';
const shownPairs = (page: Page): Locator => page.locator('[data-change]').filter({ visible: true });
const kind = (page: Page): Locator => page.getByRole('combobox', { name: 'What became of it' });
const concern = (page: Page): Locator => page.getByRole('combobox', { name: 'Concern' });

const kindsShown = async (page: Page): Promise<string[]> => [
  ...new Set(
    await shownPairs(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['change'] ?? '')),
  ),
];

test('a choice shows its pairs alone, says so, and is in the address for whoever opens it', async ({ page }) => {
  await page.goto(ADDRESS);
  const all = await shownPairs(page).count();
  await kind(page).selectOption('dropped');
  await concern(page).selectOption('self-esteem');
  await expect(page).toHaveURL(/\?change=dropped&concern=self-esteem$/);
  const some = await shownPairs(page).count();
  expect(some).toBeGreaterThan(1);
  expect(some).toBeLessThan(all);
  expect(await kindsShown(page)).toEqual(['dropped']);
  await expect(page.locator('#shown')).toContainText(`${some} of ${all} pairs`);
  await page.reload();
  await expect(kind(page)).toHaveValue('dropped');
  expect(await shownPairs(page).count()).toBe(some);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#shown')).toBeVisible();
  await expect(kind(page)).toBeHidden();
});

test('what is no choice is named and leaves nothing out', async ({ page }) => {
  await page.goto(`${ADDRESS}?change=improved&concern=%3Cimg%20src=x%3E`);
  await expect(page.locator('#shown')).toContainText('not a choice here: change “improved”, concern “<img src=x>”');
  await expect(page.locator('[data-change]').filter({ visible: false })).toHaveCount(0);
});

test('a link to a pair leads to it although it was not chosen', async ({ page }) => {
  await page.goto(`${ADDRESS}?change=new`);
  const link = page.locator('.moves a').first();
  const target = page.locator((await link.getAttribute('href'))!);
  await expect(target).toBeHidden();
  await link.click();
  await expect(target).toBeInViewport();
  await expect(kind(page)).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all pairs are shown, and no choice that does nothing', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('[data-change]').filter({ visible: false })).toHaveCount(0);
    await expect(page.locator('main select')).toHaveCount(0);
  });
});

// Areas with five levels and with a split one beside those with four, on the site of the fixtures: on a phone, on
// paper and without script every area stands in every row.
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../scripts/support/server.ts';
import { expect, overflow, test as base } from '../support/browser.ts';
import { fixtureDist } from '../support/fixture-site.ts';

const test = base.extend<object, { site: string }>({
  site: [
    // Playwright reads from the braces that nothing is needed.

    async ({}, use) => {
      const site = await serve({ folder: fixtureDist, port: 0 });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

const AREAS = ['Eastholt', 'Hull', 'Northmere', 'Nottingham City', 'Portsmouth', 'Stoke-on-Trent', 'Westmarsh'];
const FIVE = ['eastholt-2025', 'northmere-2024', 'hull-2018', 'nottingham-2018', 'stoke-on-trent-2018'];
const COMPARED = ['Eastholt', 'Northmere', 'Hull', 'Nottingham City', 'Stoke-on-Trent'];
const COMPARISON = `/compare/?${FIVE.map((id) => `doc=${id}`).join('&')}&concern=domestic-abuse`;

const rowsOf = (page: Page): Locator => page.locator('.abreast tbody tr:has(th[data-anchors])');

/** The names of the areas that a reader sees in each row of a stack. */
async function namesByRow(page: Page): Promise<string[][]> {
  await expect(rowsOf(page)).toHaveCount(5);
  const rows = await rowsOf(page).all();
  return Promise.all(rows.map((row) => row.locator('.area').filter({ visible: true }).allTextContents()));
}

const inEveryRow = (areas: readonly string[]): (readonly string[])[] => Array.from({ length: 5 }, () => areas);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const [what, address, areas] of [
    ['a concern', '/concerns/domestic-abuse/', AREAS],
    ['the levels', '/levels/', AREAS],
    ['the comparison', COMPARISON, COMPARED],
  ] as const) {
    test(`every row of ${what} has every area`, async ({ page }) => {
      await page.goto(address);
      expect(await namesByRow(page)).toEqual(inEveryRow(areas));
      const last = rowsOf(page).last();
      await expect(last.getByRole('rowheader')).toContainText('Child protection');
      const hull = last.getByRole('cell').filter({ hasText: 'Hull' });
      await expect(hull).toContainText('Covered by Specialist support, above.');
      await hull.getByRole('link', { name: 'Specialist support' }).click();
      await expect(page).toHaveURL(/\/documents\/hull-2018\/levels\/4\/$/);
    });
  }

  test('a level that covers more than one row does so in the comparison by itself', async ({ page }) => {
    await page.goto(COMPARISON);
    await expect(rowsOf(page).nth(2).getByRole('cell').first()).toHaveText(
      'EastholtCovered by Tier 2B Early and targeted support, above.',
    );
  });
});

test.describe('on a phone without script', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test('every row of a dimension has every area', async ({ page }) => {
    await page.goto('/compare/housing/');
    expect(await namesByRow(page)).toEqual(inEveryRow(AREAS));
  });
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const [what, address, areas] of [
    ['a concern', '/concerns/domestic-abuse/', AREAS],
    ['the comparison', COMPARISON, COMPARED],
  ] as const) {
    test(`a cell of ${what} spans the rows that its level covers; on paper each row has one of every area`, async ({
      page,
    }) => {
      await page.goto(address);
      const cells = rowsOf(page).last().locator('td').filter({ visible: true });
      await expect(rowsOf(page)).toHaveCount(5);
      await expect(cells).toHaveCount(1);
      await page.emulateMedia({ media: 'print' });
      await expect(cells).toHaveCount(areas.length);
      const heads = await page.locator('.abreast thead th').evaluateAll(leftEdges);
      expect(await rowsOf(page).last().locator('th, td').evaluateAll(leftEdges)).toEqual(heads);
      expect(await overflow(page)).toBe(0);
    });
  }

  test('presenting shows every area in every row, and of a split level the part that answers it', async ({ page }) => {
    await page.goto(`${COMPARISON}&present=1&row=targeted`);
    const areas = page.locator('.presented section');
    await expect(areas).toHaveCount(COMPARED.length);
    await expect(areas.first()).toContainText('Tier 2B');
    await expect(areas.first()).not.toContainText('Tier 2A');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.presenter header')).toContainText('Child protection');
    for (const [at, level] of ['Tier 3', 'Level 5', 'Specialist support', 'Protection', 'Level 4'].entries())
      await expect(areas.nth(at)).toContainText(level);
  });

  test('the finder offers the levels of a split document in its order', async ({ page }) => {
    await page.goto('/indicators/?area=eastholt&level=2b&level=2a');
    const levels = page.getByRole('group', { name: 'Level', exact: true });
    await expect(levels.locator('label span')).toHaveText([
      'Tier 1 Universal',
      'Tier 2A Early support',
      'Tier 2B Early and targeted support',
      'Tier 3 Statutory',
    ]);
    await expect(page.getByRole('list', { name: 'Chosen' }).getByRole('button')).toHaveText([
      /^Eastholt/,
      /^Tier 2A/,
      /^Tier 2B/,
      'Clear all filters',
    ]);
  });
});

const leftEdges = (all: Element[]): number[] => all.map((one) => Math.round(one.getBoundingClientRect().left));

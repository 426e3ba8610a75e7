// The table of concerns, and a concern's page held to one area or shown as a card: by address, and as a reader chooses.
import { expect, hrefsOf, overflow, test } from '../../support/browser.ts';
import { concerns, latest } from '../../support/data.ts';

const CONCERN = '/concerns/self-harm-suicide/';
const shownRows = '.matrix tr[data-unlisted]:not([hidden])';

test.describe('the table of concerns', () => {
  test('is narrowed by words, held to where one area lists no need, and kept in the address', async ({ page }) => {
    await page.goto('/concerns/');
    await expect(page.locator(shownRows)).toHaveCount(concerns.length);
    await page.getByLabel('Find a concern').fill('abuse');
    await expect(page.locator(shownRows).first()).toContainText(/abuse/i);
    expect(await page.locator(shownRows).count()).toBeLessThan(20);
    await page.getByLabel('Find a concern').fill('');
    await page.getByLabel('Where others list a need').selectOption('hull');
    await expect(page.getByText("No need is listed under these headings in Hull's level tables")).toBeVisible();
    await expect(page.getByRole('link', { name: 'download this list' })).toHaveAttribute('href', /hull-2018\.csv$/);
    for (const row of await page.locator(shownRows).all())
      await expect(row).toHaveAttribute('data-unlisted', /(^| )hull( |$)/);
    await expect(page).toHaveURL('/concerns/?unlisted=hull');
  });

  test('opens furthest apart first, with words, as its address says', async ({ page }) => {
    await page.goto('/concerns/?sort=spread#q=abuse');
    await expect(page.getByLabel('Find a concern')).toHaveValue('abuse');
    await expect(page.getByLabel('Furthest apart first')).toBeChecked();
    const spreads = await page
      .locator(shownRows)
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['spread'] ?? -1)));
    expect(spreads.length).toBeGreaterThan(3);
    expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
  });

  test('names what its address names in vain, and says so where no concern has the words', async ({ page }) => {
    await page.goto('/concerns/?unlisted=%3Cb%3E&x=1#q=zzz');
    await expect(page.getByText('Left out, because it is not a choice here: x “1”, unlisted “<b>”.')).toBeVisible();
    await expect(page.locator(shownRows)).toHaveCount(0);
    const onward = page.getByRole('link', { name: 'Search what the documents say' });
    await expect(onward).toHaveAttribute('href', /\/search\/#q=zzz$/);
  });
});

test.describe("a concern's page", () => {
  test('is held to one area, with whom to contact, by when and consent, and let go of', async ({ page }) => {
    await page.goto(CONCERN);
    await page.getByRole('navigation', { name: 'One area' }).getByRole('link', { name: 'Hull' }).click();
    await expect(page).toHaveURL(`${CONCERN}?area=hull`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Self-harm and suicide: Hull');
    expect(await page.locator('.side [data-area]:not([data-area=hull])').count()).toBe(0);
    const aside = page.getByRole('complementary');
    await expect(aside).toContainText('01482 448879');
    for (const answer of ['By when', 'Agreeing to help', 'Sharing information', 'Telling the family'])
      await expect(aside.getByRole('heading', { name: answer })).toBeVisible();
    await page.getByRole('link', { name: 'Show all areas' }).click();
    await expect(page.locator('.side thead [data-area]')).toHaveCount(latest.length);
  });

  test('names what its address names in vain, and shows nothing that was not chosen', async ({ page }) => {
    await page.goto(`${CONCERN}?area=%22%5D&level=3`);
    await expect(page.getByText('Left out, because it is not a choice here: area “"]”, level “3”.')).toBeVisible();
    await expect(page.locator('.side thead [data-area]')).toHaveCount(latest.length);
  });

  test('says so where a network answers in the place of the site, and leads to the area', async ({ page, watch }) => {
    await page.route('**/documents/hull-2018/', (route) => route.fulfill({ contentType: 'text/html', body: 'Log in' }));
    await page.goto(`${CONCERN}?area=hull`);
    await expect(page.getByRole('complementary')).toContainText('could not be loaded: see Hull');
    expect(watch.trouble).toEqual([]);
  });
});

test.describe('the card of one level', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('has its signs, its contact and its limit on a phone, and is copied with its address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${CONCERN}?area=hull&level=3`);
    const card = page.getByRole('article');
    await expect(card.locator('[data-indicator]')).toHaveCount(3);
    await expect(card.getByText('01482 448879')).toBeInViewport();
    await expect(card.getByText('48 hours')).toBeVisible();
    await expect(card.getByText('Several lower-level signs together may need a higher response.')).toBeVisible();
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Copy this card' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Suicidal thoughts (ideation)');
    expect(copied).toContain('Not checked'.toLowerCase());
    expect(copied).not.toContain('Copy');
    expect(copied).toMatch(/^https:\/\/.*\/concerns\/self-harm-suicide\/\?area=hull&level=3$/m);
  });

  test('of a level that lists nothing says so', async ({ page }) => {
    await page.goto(`${CONCERN}?area=hull&level=1`);
    await expect(page.getByRole('article')).toContainText('Nothing listed here. See Hull on significant harm.');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every concern stands in its table, and areas lead to their own pages', async ({ page }) => {
    await page.goto('/concerns/?unlisted=hull#q=abuse');
    await expect(page.locator(shownRows)).toHaveCount(concerns.length);
    await expect(page.getByLabel('Find a concern')).toBeHidden();
    await page.goto(`${CONCERN}?area=hull`);
    const ways = await hrefsOf(page.getByRole('navigation', { name: 'One area' }).getByRole('link'));
    expect(ways).toEqual(latest.map(({ url }) => url));
    await expect(page.locator('.side thead [data-area]')).toHaveCount(latest.length);
  });
});

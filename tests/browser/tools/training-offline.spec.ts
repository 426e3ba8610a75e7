// A trainer's session with no server: three areas were saved at home, and the room has no wifi.
import type { Page } from '@playwright/test';
import { expect, press, saveArea, test, tidy } from '../../support/offline.ts';

test.afterAll(tidy);

/** Sends the page to paper as its own button does. @returns how many sides it takes */
async function printedSides(page: Page, button: string): Promise<number> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await press(page, button);
  const sheet = await page.pdf({ preferCSSPageSize: true });
  return [...sheet.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

async function tick(page: Page, areas: readonly string[]): Promise<void> {
  for (const area of areas) await page.getByRole('checkbox', { name: new RegExp(`^${area}`) }).check();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

const AREAS = ['Hull', 'Nottingham City', 'Stoke-on-Trent'];

test('with the site gone a trainer judges first, lays a deck, tells a case in three areas to its reveal, and prints', async ({
  site,
  page,
}) => {
  test.slow();
  for (const area of AREAS) await saveArea(page, area);
  await site.stop();

  await page.goto(`${site.url}training/`);
  await page.getByRole('link', { name: 'Judge first' }).click();
  await tick(page, AREAS);
  await page.getByLabel('Concern').selectOption('domestic-abuse');
  await expect(page.locator('.pools > section')).toHaveCount(AREAS.length);
  await press(page, 'Present');
  await expect(page.getByRole('dialog').locator('ol > li').first()).toBeVisible();
  // Whatever listens for keys is there once the slide has the focus.
  await expect(page.getByRole('dialog').locator('.projected')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog').locator('.level')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await press(page, 'Reveal next level');
  await press(page, 'Reveal all');
  await expect(
    page
      .locator('.pools')
      .getByRole('button', { name: /^Reveal/ })
      .and(page.locator('.reveal')),
  ).toHaveCount(0);
  expect(await printedSides(page, 'Print handout')).toBeGreaterThan(1);

  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Training' }).click();
  await page.getByRole('link', { name: 'Young carers: one document' }).click();
  await page.getByRole('button', { name: 'Down A' }).click();
  await press(page, 'Lay a context card');
  await press(page, 'Reveal all');
  await expect(page.locator('.deck .level').first()).toBeVisible();
  await expect(page.getByText('To draw out:')).toBeVisible();
  expect(await printedSides(page, 'Print cards')).toBeGreaterThan(2);

  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Training' }).click();
  await page.getByRole('link', { name: 'Connor' }).first().click();
  await press(page, 'Next line');
  await press(page, 'The whole case');
  await tick(page, AREAS);
  await page.getByLabel('Add a concern').selectOption('school-attendance');
  await expect(page.locator('.heard h4')).toHaveCount(AREAS.length);
  await expect(heading(page, 'Who to contact, what to do, by when')).toBeVisible();
  await press(page, 'Reveal where it is printed');
  await expect(page.getByText(/^Stoke-on-Trent prints this case under/)).toBeVisible();
  expect(await printedSides(page, 'Print')).toBeGreaterThan(1);
  await expect(page.getByText('Left out')).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Training' }).click();
  await page.getByRole('link', { name: 'Signs of Safety sheet' }).click();
  expect([
    ...(await page.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/Type\s*\/Page\b/g),
  ]).toHaveLength(1);
});

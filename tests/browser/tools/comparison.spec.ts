// The comparison, by keyboard alone, at the size of a phone, in a room, and with a hostile address.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ExportedIndicator } from '#model/data/exports.ts';
import { NATIONAL_CONTACTS, phoneLinkOf } from '#model/edition/facts/national-contacts.ts';
import { expect, hrefsOf, overflow, sticksOut, tabTo, test } from '../../support/browser.ts';

const FOUR = '/compare/?doc=hull-2018&doc=nottingham-2018&doc=portsmouth-2023&doc=stoke-on-trent-2018';
const HOUSING = `${FOUR}&concern=housing`;

const status = (page: Page): Locator => page.locator('.comparison > .status');
const table = (page: Page): Locator => page.getByRole('table');
const subject = (page: Page): Locator => page.getByRole('combobox', { name: 'What to compare', exact: true });
const edition = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true });
const dialog = (page: Page): Locator => page.getByRole('dialog');
const rowNames = (page: Page): Promise<string[]> => table(page).locator('tbody th .row-head > span').allTextContents();
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens an address and waits until its comparison stands. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.comparison .held')).toBeAttached();
}

// The rule of regions is about the frame of the page, which is not this tool's.
async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(['region'])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

test.describe('choosing', () => {
  test('by keyboard alone: two editions, a concern, a switch, and back', async ({ page }) => {
    await page.goto('/compare/');
    await expect(status(page)).toHaveText('Tick two editions or more.');
    await expect(page.getByRole('region', { name: 'Choose what to set side by side' })).toContainText(
      'Use the document for the area where the child lives, not where you work.',
    );
    await expect(
      page.getByRole('group', { name: 'Which editions' }).getByRole('checkbox', { checked: true }),
    ).toHaveCount(0);
    await expect(subject(page)).toHaveValue('');
    await tabTo(page, edition(page, 'Hull, May 2018'));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('/compare/?doc=hull-2018');
    await expect(edition(page, 'Hull, May 2018')).toBeFocused();
    await expect(status(page)).toHaveText('Tick another edition to compare it with.');
    await tabTo(page, edition(page, 'Stoke-on-Trent, December 2018'), 5);
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText('Now choose what to compare.');
    await tabTo(page, subject(page), 5);
    await page.keyboard.type('Suitable');
    await expect(page).toHaveURL('/compare/?doc=hull-2018&doc=stoke-on-trent-2018&concern=housing');
    await expect(status(page)).toHaveText('Suitable and secure housing: 2 editions, 4 rows.');
    await expect(subject(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Suitable and secure housing: Hull, May 2018; Stoke-on-Trent, December 2018/);

    await tabTo(page, button(page, 'Show side by side'), 3);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Suitable and secure housing: Hull, Stoke-on-Trent' });
    await expect(heading).toBeFocused();
    await expect(subject(page)).toBeHidden();
    await tabTo(page, button(page, 'Change'), 1);
    await expect(button(page, 'Change')).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(button(page, 'Change')).toHaveAttribute('aria-expanded', 'true');
    await expect(edition(page, 'Hull, May 2018')).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(subject(page)).toBeHidden();

    await tabTo(page, page.getByLabel(/^Each area's own order/));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/order=printed/);
    expect(await rowNames(page)).toEqual([
      'First in the document',
      'Second in the document',
      'Third in the document',
      'Fourth in the document',
    ]);
    await expect(page.getByLabel(/^Each area's own order/)).toBeFocused();

    await page.goBack();
    expect(await rowNames(page)).toEqual([
      'Universal',
      'Early help',
      'Targeted, several agencies',
      'Child in need and Child protection',
    ]);
    await page.goBack();
    await expect(status(page)).toHaveText('Now choose what to compare.');
    await expect(subject(page)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/compare/?doc=hull-2018');
    await page.goForward();
    await page.goForward();
    await expect(table(page)).toBeVisible();
  });

  test('ready-made comparisons are links that hold the whole choice', async ({ page }) => {
    await page.goto('/compare/');
    const ready = page.getByRole('navigation', { name: 'Ready-made comparisons' }).getByRole('link');
    await expect(ready).toHaveText([
      'Self-harm and suicide',
      'Domestic abuse and violence at home',
      'Suitable and secure housing',
    ]);
    const main = page.getByRole('main');
    await expect(main).toContainText("Parliament's all-party group compared threshold documents by hand");
    await expect(main.getByRole('link', { name: 'Where the documents here differ most' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Self-harm and suicide' })).toHaveCount(1);
    const address = await ready.nth(1).getAttribute('href');
    await ready.nth(1).click();
    await expect(page).toHaveURL(address!);
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
    await expect(page.locator('.subject')).toBeFocused();
    await expect(subject(page)).toBeHidden();
    await open(page, address!);
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
  });

  test('one button ticks all of the latest, and five is the most, replaced editions among them', async ({ page }) => {
    await page.goto('/compare/?concern=housing');
    await button(page, 'All four latest').click();
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
    await expect(page.locator('.subject')).toHaveText(
      'Suitable and secure housing: Hull, Nottingham City, Portsmouth, Stoke-on-Trent',
    );
    await page.getByText('Earlier editions').click();
    await edition(page, 'Portsmouth, October 2022').check();
    await expect(table(page).getByRole('columnheader', { name: 'Portsmouth, October 2022 Replaced' })).toBeVisible();
    await expect(page.locator('.subject')).toHaveText(
      'Suitable and secure housing: Hull; Nottingham City; Portsmouth, undated; Stoke-on-Trent; Portsmouth, October 2022',
    );
    await expect(page.locator('#compare-most')).toHaveText('Five is the most: untick one to tick another.');
    await expect(page.locator('.held')).toContainText('Replaced by an undated edition');
    await edition(page, 'Hull, May 2018').uncheck();
    await expect(page.locator('#compare-most')).toHaveText('Two to five. Columns follow the order you tick.');
    await expect(table(page).getByRole('columnheader')).toHaveCount(5);
  });

  test('two editions of one area are told apart, and the earlier one is never ticked out of sight', async ({
    page,
  }) => {
    await open(page, '/compare/?doc=portsmouth-2022&doc=portsmouth-2023&concern=housing');
    await expect(page.locator('.subject')).toHaveText(
      'Suitable and secure housing: Portsmouth, October 2022; Portsmouth, undated',
    );
    await button(page, 'Change').click();
    await expect(edition(page, 'Portsmouth, October 2022')).toBeVisible();
    await expect(edition(page, 'Portsmouth, October 2022')).toBeChecked();
  });

  test('only the chosen editions are fetched, and their facts alone where no indicators are compared', async ({
    page,
    watch,
  }) => {
    await open(page, '/compare/?doc=hull-2018&doc=nottingham-2018&show=contacts');
    const data = () =>
      watch.requests
        .filter((address) => address.includes('/data/'))
        .map((address) => new URL(address).pathname)
        .sort();
    expect(data()).toEqual(['/data/facts/hull-2018.json', '/data/facts/nottingham-2018.json']);
    await button(page, 'Change').click();
    await subject(page).selectOption('concern:housing');
    await expect(table(page).locator('[data-indicator]').first()).toBeVisible();
    expect(data()).toEqual([
      '/data/facts/hull-2018.json',
      '/data/facts/nottingham-2018.json',
      '/data/index/hull-2018.json',
      '/data/index/nottingham-2018.json',
    ]);
  });

  test('data that cannot be had is asked for again', async ({ page, watch }) => {
    await page.route('**/data/facts/hull-2018.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(HOUSING);
    await expect(page.getByText('The chosen editions could not be loaded.')).toBeVisible();
    await page.unroute('**/data/facts/hull-2018.json');
    await button(page, 'Try again').click();
    await expect(table(page)).toBeVisible();
    // The browser logs what it was refused; that is what this test is about.
    watch.trouble.length = 0;
  });
});

test.describe('what is shown', () => {
  test('every indicator of the concern stands once, at its level, with the area, and leads to its place', async ({
    page,
  }) => {
    const all = (
      (await (await page.request.get('/data/indicators.json')).json()) as { indicators: ExportedIndicator[] }
    ).indicators;
    const wanted = all.filter((one) => one.state === 'latest-held' && one.concerns.includes('housing'));
    await open(page, HOUSING);
    const shown = await table(page)
      .locator('[data-indicator]')
      .evaluateAll((items) =>
        items.map((item) => ({
          id: item.getAttribute('data-indicator'),
          level: item.getAttribute('data-level'),
          words: item.textContent,
          url: item.querySelector('a')?.getAttribute('href'),
          area: item.closest('td')?.querySelector('.area')?.textContent,
        })),
      );
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    for (const one of wanted) {
      const here = shown.find(({ id }) => id === one.id);
      expect(here, one.id).toMatchObject({ level: one.level, url: one.url, area: one.areaName });
      expect(here?.words).toContain(one.text);
      expect(here?.words).toContain(`No. ${String(one.ref)}`);
    }
    await expect(page.locator('.comparison .caption')).toContainText(
      'Levels aligned by Threshold Atlas, not by the areas.',
    );
    await expect(page.locator('.comparison .caption')).toContainText(
      'Several lower-level signs together may need a higher response.',
    );
    await expect(page.locator('.comparison [style]')).toHaveCount(0);
  });

  test('an empty cell never says that nothing is mentioned, and points to where the signs stand', async ({ page }) => {
    await open(page, `${FOUR}&concern=self-harm-suicide`);
    const silent = table(page)
      .locator('td')
      .filter({ hasText: 'Nottingham City' })
      .filter({ hasText: 'Nothing listed' })
      .first();
    await expect(page.locator('.comparison .caption')).toContainText('That is not a lower level of concern.');
    await expect(silent.getByRole('link', { name: "Nottingham City's immediate-referral signs" })).toBeVisible();
    await expect(table(page)).not.toContainText('not mention');
  });

  test('signs for an immediate referral stand above the table with what to do', async ({ page }) => {
    await open(page, `${FOUR}&concern=domestic-abuse`);
    const urgent = page.locator('.comparison .urgent').filter({ hasText: 'Nottingham City' });
    await expect(urgent.locator('[data-list-item]').first()).toBeVisible();
    await expect(urgent).toContainText('What to do:');
    const [above, below] = await Promise.all([urgent.boundingBox(), table(page).boundingBox()]);
    expect(above!.y).toBeLessThan(below!.y);
  });

  test('the switch leaves only rows where some area lists a need and another does not', async ({ page }) => {
    await open(page, `${FOUR}&concern=self-harm-suicide`);
    const before = await rowNames(page);
    await page.getByLabel(/^Only rows where some area lists a need/).check();
    await expect(page).toHaveURL(/only=differences/);
    await expect(status(page)).toContainText('row');
    const after = await rowNames(page);
    expect(after).toEqual(['Targeted, several agencies']);
    expect(before).toHaveLength(4);
  });

  test('headers stay in sight at the top of the window', async ({ page }) => {
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      await open(page, `${FOUR}&anchor=targeted`);
      const heads = page.locator('.compared thead th');
      await page
        .locator('.compared tbody tr')
        .last()
        .evaluate((row) => {
          scrollTo(0, row.getBoundingClientRect().bottom + scrollY - 500);
        });
      for (const head of await heads.all()) {
        const box = (await head.boundingBox())!;
        expect(Math.abs(box.y)).toBeLessThan(2);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
    }
  });

  test('where the areas have no room side by side, each part names its area', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 700 });
    await open(page, `${FOUR}&doc=portsmouth-2022&anchor=targeted`);
    const frame = page.locator('.compared');
    expect(
      await frame.evaluate((one) => [one.scrollWidth > one.clientWidth, one.scrollHeight - one.clientHeight]),
    ).toEqual([true, 0]);
    await expect(page.locator('.compared td .area').first()).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await expect(page.locator('.compared td .area').first()).toBeHidden();
  });

  test('contacts are text with their date; only national numbers ring', async ({ page }) => {
    await open(page, `${FOUR}&show=contacts`);
    await expect(table(page)).toContainText('As printed in May 2018, not checked');
    await expect(page.locator('.comparison a[href^="mailto:"]')).toHaveCount(0);
    const ringing = await hrefsOf(page.locator('.comparison a[href^="tel:"]'));
    expect(ringing.length).toBeGreaterThan(0);
    expect(NATIONAL_CONTACTS.map(phoneLinkOf)).toEqual(expect.arrayContaining(ringing));
  });

  test('what holds at every level stands first, then each level with its rules; time limits in their printed words', async ({
    page,
  }) => {
    await open(page, `${FOUR}&show=levels`);
    await expect(table(page).getByRole('rowheader').first()).toContainText('At every level');
    await expect(table(page).locator('td').first()).toContainText('What to do');
    const universal = table(page).locator('[data-row="universal"] td').first();
    await expect(universal).toContainText(/What to do:\s*As at every level of this document\./);
    await expect(universal).toContainText(/Agreeing to help:\s*Not printed for this level\./);
    await button(page, 'Change').click();
    await subject(page).selectOption({ label: 'Time limits' });
    await expect(table(page).getByRole('rowheader', { name: /^Feedback/ })).toBeVisible();
    await expect(page.getByLabel(/own order, as printed/)).toHaveCount(0);
  });
});

test.describe('in a room', () => {
  test('by keyboard alone: hide all levels, reveal the next, hide one again', async ({ page }) => {
    await open(page, HOUSING);
    const hideAll = button(page, 'Hide all levels');
    await tabTo(page, hideAll);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('All are hidden.');
    await expect(table(page).locator('[data-indicator]')).toHaveCount(0);
    await expect(table(page).getByText('Hidden', { exact: true })).toHaveCount(16);
    // The levels themselves stay, by name.
    await expect(table(page).locator('td').first()).toContainText('Universal services');
    await expect(hideAll).toBeFocused();

    await tabTo(page, button(page, 'Reveal next'), 2);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Universal is revealed.');
    await expect(button(page, 'Reveal next')).toBeFocused();
    await expect(table(page).getByText('Hidden', { exact: true })).toHaveCount(12);

    const row = table(page).getByRole('button', { name: 'Hide Universal' });
    await tabTo(page, row, 30);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Universal is hidden.');
    await expect(table(page).getByRole('button', { name: 'Reveal Universal' })).toBeFocused();
    await page.goBack();
    await expect(table(page).getByText('Hidden', { exact: true })).toHaveCount(12);
    await page.reload();
    await expect(table(page).getByText('Hidden', { exact: true })).toHaveCount(12);
  });

  test('what is hidden stays hidden in another order, another concern and with another area', async ({ page }) => {
    await open(page, `${HOUSING}&hidden=early-help`);
    await page.getByLabel(/own order, as printed/).check();
    await expect(table(page).locator('[data-indicator]')).toHaveCount(0);
    await open(page, `${HOUSING}&hidden=child-protection`);
    await button(page, 'Change').click();
    await edition(page, 'Hull, May 2018').uncheck();
    await subject(page).selectOption('concern:domestic-abuse');
    await expect(page.locator('.comparison .subject')).toContainText('Domestic abuse and violence at home');
    await expect(table(page).getByRole('row').last().getByText('Hidden', { exact: true })).toHaveCount(3);
  });

  test('presenting shows one row in the whole window; arrow keys turn, Esc leaves', async ({ page }) => {
    await open(page, HOUSING);
    await tabTo(page, button(page, 'Present'));
    await page.keyboard.press('Enter');
    const said = dialog(page).getByRole('status');
    await expect(dialog(page)).toHaveAccessibleName('Suitable and secure housing');
    await expect(said).toHaveText('Universal 1 of 4');
    const box = await dialog(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, ...page.viewportSize()! });
    await page.keyboard.press('ArrowRight');
    await expect(said).toHaveText('Early help 2 of 4');
    await expect(page).toHaveURL(/present=1&row=early-help/);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(said).toHaveText('Universal 1 of 4');
    await expect(dialog(page)).toContainText('Several lower-level signs together may need a higher response.');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button(page, 'Present')).toBeFocused();
    await expect(table(page)).toBeVisible();
    await expect(page).not.toHaveURL(/present|row/);
  });

  test('a presented row can be hidden and revealed, is in the address, and Back closes it', async ({ page }) => {
    await open(page, HOUSING);
    await button(page, 'Present').click();
    await expect(dialog(page)).toBeVisible();
    await page.goBack();
    await expect(dialog(page)).toHaveCount(0);
    await expect(button(page, 'Present')).toBeFocused();

    await open(page, `${HOUSING}&hidden=targeted&present=1&row=targeted`);
    const said = dialog(page).getByRole('status');
    await expect(said).toHaveText('Targeted, several agencies 3 of 4, hidden');
    await expect(dialog(page).locator('[data-indicator]')).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Reveal' }).click();
    await expect(said).toHaveText('Targeted, several agencies 3 of 4');
    await expect(dialog(page).locator('[data-indicator]').first()).toBeVisible();
    const size = await dialog(page)
      .locator('.signs p')
      .first()
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(size).toBeGreaterThanOrEqual(20);
  });
});

test.describe('taking it away', () => {
  test('as CSV, with its columns, its lead-ins, and without what is hidden', async ({ page }) => {
    await open(page, `${FOUR}&concern=domestic-abuse`);
    const shown = await table(page).locator('[data-indicator]').count();
    const save = async (): Promise<Record<string, string>[]> => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download CSV').click()]);
      expect(download.suggestedFilename()).toMatch(/^concern-domestic-abuse-.*\.csv$/);
      return parse(readFileSync(await download.path(), 'utf8'), { columns: true, bom: true });
    };
    const rows = await save();
    expect(Object.keys(rows[0]!)).toEqual([
      'Level alignment',
      'Area',
      'Edition',
      'Level',
      'Indicator',
      'Kind',
      'About',
      'Citation',
      'Address',
    ]);
    expect(rows.filter((row) => row['Kind'] !== '')).toHaveLength(shown);
    expect(
      rows.some((row) => row['Level alignment'] === 'Outside the level tables' && row['Area'] === 'Nottingham City'),
    ).toBe(true);
    expect(rows.every((row) => row['Address']!.startsWith(new URL(page.url()).origin))).toBe(true);

    await button(page, 'Hide all levels').click();
    const open_ = await save();
    expect(open_.filter((row) => row['Kind'] !== '')).toHaveLength(0);
    await expect(status(page)).toContainText('Hidden rows are left out.');
  });

  test('as a table that pastes into Word and Excel', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, HOUSING);
    await button(page, 'Copy as table').click();
    await expect(status(page)).toHaveText(/^Copied \d+ lines\.$/);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
    });
    expect(copied[0]).toContain('<table>');
    expect(copied[0]).toContain('Level alignment');
    expect(copied[1]).toContain('Restated by Threshold Atlas; check the original before quoting.');
    expect(copied[1]).toContain('Hull: Published May 2018.');
    expect(copied[1]).toContain('Restated in our own words; the published documents prevail.');
    expect(copied[1]).toContain(
      'Several lower-level signs together may need a higher response. Levels aligned by Threshold Atlas, not by the areas.',
    );
  });

  test('on paper the comparison stands alone, with what each edition is', async ({ page }) => {
    await open(page, HOUSING);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#compare-choices, .tools, .starts').filter({ visible: true })).toHaveCount(0);
    await expect(button(page, 'Change')).toBeHidden();
    await expect(page.locator('.subject')).toHaveText(
      'Suitable and secure housing: Hull, Nottingham City, Portsmouth, Stoke-on-Trent',
    );
    await expect(page.getByText('Ready-made pages')).toBeHidden();
    await expect(page.locator('.held')).toContainText('Restated in our own words; the published documents prevail.');
    await expect(page.locator('.held')).toContainText('Published May 2018.');
    await page.setViewportSize({ width: 1000, height: 700 });
    expect(await overflow(page)).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('it is a stack by level, with the area named on each cell, and still a table to a screen reader', async ({
    page,
  }) => {
    await open(page, HOUSING);
    const cells = table(page).getByRole('cell');
    await expect(cells).toHaveCount(16);
    const boxes = await cells.evaluateAll((all) =>
      all.map((cell) => ({
        left: Math.round(cell.getBoundingClientRect().left),
        area: cell.querySelector('.area')?.checkVisibility() === true ? cell.querySelector('.area')?.textContent : null,
      })),
    );
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
    expect(boxes.slice(0, 4).map(({ area }) => area)).toEqual([
      'Hull',
      'Nottingham City',
      'Portsmouth',
      'Stoke-on-Trent',
    ]);
    await expect(table(page).getByRole('rowheader')).toHaveCount(4);
    expect(await overflow(page), (await sticksOut(page)).join('; ')).toBe(0);
  });

  test('one can choose, hide, reveal and present by touch', async ({ page }) => {
    await page.goto('/compare/');
    await button(page, 'All four latest').tap();
    await edition(page, 'Hull, May 2018').tap();
    await edition(page, 'Hull, May 2018').tap();
    await subject(page).selectOption('concern:housing');
    await button(page, 'Show side by side').tap();
    await expect(page.locator('.subject')).toBeInViewport();
    await table(page).getByRole('button', { name: 'Hide Universal' }).tap();
    await expect(status(page)).toHaveText('Universal is hidden.');
    await button(page, 'Reveal all').tap();
    await button(page, 'Present').tap();
    await dialog(page).getByRole('button', { name: 'Next' }).tap();
    await expect(dialog(page).getByRole('status')).toHaveText('Early help 2 of 4');
    expect(await overflow(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await dialog(page)
      .getByRole('button', { name: /^Leave/ })
      .tap();
    await expect(dialog(page)).toHaveCount(0);
  });

  test('every control is 24 pixels or more, and 320 pixels are enough', async ({ page }) => {
    await open(page, HOUSING);
    await button(page, 'Change').click();
    const small = await page
      .locator('.comparison')
      .locator('button, select, summary, .switch, .starts li a')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ words }) => words),
      );
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [HOUSING, `${FOUR}&show=contacts`, `${FOUR}&anchor=targeted&order=printed`]) {
      await open(page, address);
      expect(await overflow(page), `${address}: ${(await sticksOut(page)).join('; ')}`).toBe(0);
    }
  });
});

const STATES = {
  'nothing is chosen': '/compare/',
  'one edition is chosen': '/compare/?doc=hull-2018',
  'five editions are chosen': `${FOUR}&doc=portsmouth-2022`,
  'a concern is compared': `${FOUR}&concern=domestic-abuse`,
  'a dimension is compared, some of it hidden': `${FOUR}&dimension=health&hidden=universal`,
  'all is hidden in printed order': `${HOUSING}&order=printed&hidden=1&hidden=2&hidden=3&hidden=4`,
  'a whole level is compared': `${FOUR}&anchor=targeted`,
  'levels are compared': `${FOUR}&show=levels`,
  'time limits differ': `${FOUR}&show=timescales&only=differences`,
  'contacts are compared': `${FOUR}&show=contacts`,
  'a row is presented': `${HOUSING}&present=1&row=early-help`,
  'the address is not understood': `${HOUSING}&order=sideways`,
};
for (const [state, address] of Object.entries(STATES)) {
  test(`axe finds nothing where ${state}, in light and in dark`, async ({ page }) => {
    // A whole level holds hundreds of signs, and axe looks at each.
    test.slow();
    await page.goto(address);
    await expect(page.locator('.comparison-chooser')).toBeVisible();
    if (/concern|dimension|anchor|show/.test(address)) await expect(page.locator('.held')).toBeAttached();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('axe finds nothing where the chooser stands open above its comparison', async ({ page }) => {
  await open(page, `${HOUSING}&doc=portsmouth-2022`);
  await button(page, 'Change').click();
  await expect(subject(page)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('an address names a row by any of the levels that are aligned in it', async ({ page }) => {
  await open(page, `${HOUSING}&present=1&row=child-protection`);
  await expect(dialog(page).getByRole('status')).toHaveText('Child in need and Child protection 4 of 4');
});

test('a hostile address is shown as text, runs nothing, and leaves the rest of the choice', async ({ page }) => {
  const evil = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';
  await open(
    page,
    `${HOUSING}&doc=${encodeURIComponent(evil)}&hidden=${encodeURIComponent(evil)}&row=__proto__&only=%00&${encodeURIComponent(evil)}=1&order=%E0%A4`,
  );
  const notice = page.locator('.comparison > .notice');
  await expect(notice).toContainText('Left out, because it is not a choice here:');
  await expect(notice).toContainText('doc “"><img src=x onerror=');
  await expect(page.locator('.comparison img, .comparison script')).toHaveCount(0);
  await expect(page).toHaveTitle(/Threshold Atlas/);
  await expect(table(page).getByRole('columnheader')).toHaveCount(5);
  // The next choice writes an address that holds choices alone.
  await button(page, 'Hide all levels').click();
  await expect(notice).toHaveCount(0);
  expect(new URL(page.url()).search).toBe(
    `${new URL(HOUSING, 'https://site').search}&hidden=universal&hidden=early-help&hidden=targeted&hidden=child-in-need&hidden=child-protection`,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ready-made pages stand', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.locator('main noscript')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Suitable and secure housing' })).toHaveAttribute(
      'href',
      '/concerns/housing/',
    );
    await expect(page.getByRole('main').getByRole('link', { name: 'Time limits' })).toBeVisible();
  });
});

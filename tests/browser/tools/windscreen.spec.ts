// The windscreen by keyboard, by mouse, by touch, on paper and without script: a level is chosen by the reader alone.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, overflow, sticksOut, tabTo, test } from '../../support/browser.ts';

const NOTTINGHAM = '/windscreen/nottingham-2018/';
const NAMES = [
  'Universal',
  'Early Help (Universal Plus)',
  'Early Help Targeted (Universal Partnership Plus)',
  'Protection & Specialist',
];
const DOCUMENTS = ['hull-2018', 'nottingham-2018', 'portsmouth-2022', 'portsmouth-2023', 'stoke-on-trent-2018'];

const tabs = (page: Page): Locator => page.getByRole('tablist').getByRole('tab');
const panel = (page: Page): Locator => page.getByRole('tabpanel');

/** Opens a page and waits until its fan can be chosen from. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('tablist')).toBeVisible();
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'cat.aria'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

test.describe('at the start', () => {
  test('no level is chosen, and the page says so', async ({ page }) => {
    await open(page, NOTTINGHAM);
    await expect(tabs(page)).toHaveCount(4);
    for (const [at, name] of NAMES.entries()) {
      await expect(tabs(page).nth(at)).toHaveAccessibleName(name);
      await expect(tabs(page).nth(at)).toHaveAttribute('aria-selected', 'false');
    }
    await expect(tabs(page).first()).toHaveAccessibleDescription(
      'Children and families are doing well, and universal services meet their needs',
    );
    await expect(panel(page)).toHaveCount(0);
    await expect(page.getByText('No level is chosen.')).toBeVisible();
  });

  test('an address that names no level of this edition chooses none, and what it holds is not shown', async ({
    page,
  }) => {
    for (const value of ['5', '', 'universal', '<img src=x onerror=alert(1)>', '__proto__']) {
      await open(page, `${NOTTINGHAM}?level=${encodeURIComponent(value)}`);
      await expect(panel(page)).toHaveCount(0);
      await expect(page.locator('img')).toHaveCount(0);
    }
  });

  test('without script each part of the fan leads to the page of its level', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(NOTTINGHAM);
    await expect(page.getByRole('tab')).toHaveCount(0);
    await page.getByRole('link', { name: NAMES[2]!, exact: true }).first().click();
    await expect(page).toHaveURL(/\/documents\/nottingham-2018\/levels\/3\/$/);
    await context.close();
  });
});

test.describe('by keyboard', () => {
  test('Tab reaches the fan once and chooses nothing; arrows, Home and End choose; Enter opens the page', async ({
    page,
  }) => {
    await open(page, NOTTINGHAM);
    await tabTo(page, tabs(page).first());
    await expect(panel(page)).toHaveCount(0);

    await page.keyboard.press('ArrowRight');
    await expect(tabs(page).nth(1)).toBeFocused();
    await expect(tabs(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(panel(page)).toHaveAccessibleName(NAMES[1]!);
    await expect(page).toHaveURL(/\?level=2$/);

    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(tabs(page).nth(3)).toBeFocused();
    await expect(panel(page)).toHaveAccessibleName(NAMES[3]!);
    await page.keyboard.press('ArrowLeft');
    await expect(panel(page)).toHaveAccessibleName(NAMES[2]!);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect(panel(page)).toHaveAccessibleName(NAMES[0]!);
    await expect(page.getByRole('tab', { selected: true })).toHaveCount(1);

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/documents\/nottingham-2018\/levels\/1\/$/);
    await page.goBack();
    await expect(panel(page)).toHaveAccessibleName(NAMES[0]!);
  });

  test('Space chooses where the focus is, Tab goes on to the panel, Escape chooses none', async ({ page }) => {
    await open(page, NOTTINGHAM);
    await tabTo(page, tabs(page).first());
    await page.keyboard.press('Space');
    await expect(panel(page)).toHaveAccessibleName(NAMES[0]!);
    await page.keyboard.press('Tab');
    await expect(panel(page)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(tabs(page).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(tabs(page).first()).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
  });

  test('the button that chooses none gives the focus back to the fan', async ({ page }) => {
    await open(page, `${NOTTINGHAM}?level=3`);
    await page.getByRole('button', { name: 'Choose none' }).press('Enter');
    await expect(panel(page)).toHaveCount(0);
    await expect(tabs(page).nth(2)).toBeFocused();
  });
});

test.describe('the panel', () => {
  test('answers what a practitioner asks, as the document prints it', async ({ page }) => {
    await open(page, '/windscreen/hull-2018/?level=4');
    const shown = panel(page);
    await expect(shown.getByRole('heading', { level: 2, name: 'Specialist support' })).toBeVisible();
    const terms = await shown.locator('dt').allTextContents();
    expect(terms).toEqual([
      'What it means',
      'What to do',
      'Who to contact',
      'By when',
      'Response',
      'Who leads',
      'Consent',
      'If you disagree',
      'Indicators',
    ]);
    for (const words of [
      'Agreeing to help:',
      'Sharing information:',
      'Telling the family:',
      '01482 448879',
      'In immediate danger ring 999.',
      '48 hours',
    ]) {
      await expect(shown).toContainText(words);
    }
    await expect(shown).toContainText(
      "As printed in May 2018, not checked: find the current number on the council's own site.",
    );
    await expect(shown).toContainText('a network that has since been retired');
    const elsewhere = await shown
      .locator('a:not([href^="/documents/hull-2018/"])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(elsewhere.toSorted()).toEqual(['https://www.hull.gov.uk', 'tel:999']);
    await shown.getByRole('link', { name: 'The whole level: Specialist support' }).click();
    await expect(page).toHaveURL(/\/documents\/hull-2018\/levels\/4\/$/);
  });

  test('counts the indicators of each heading, as many as stand on the page of the level', async ({ page }) => {
    await open(page, '/windscreen/portsmouth-2023/?level=3');
    const counts = await panel(page).locator('dd').last().locator('li .soft').allTextContents();
    const total = counts.map((words) => Number(/\d+/.exec(words)![0])).reduce((sum, count) => sum + count, 0);
    await expect(panel(page)).toContainText(`${total} at this level`);
    await page.goto('/documents/portsmouth-2023/levels/3/');
    await expect(page.locator('main [data-indicator]')).toHaveCount(total);
  });

  test('keeps what else stands in the address', async ({ page }) => {
    await open(page, '/windscreen/hull-2018/?from=x#wall-chart');
    await tabs(page).nth(1).click();
    await expect(page).toHaveURL(/\/windscreen\/hull-2018\/\?from=x&level=2#wall-chart$/);
  });
});

test.describe('by touch, 360 by 740', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap chooses a level and brings its panel into sight', async ({ page }) => {
    await open(page, NOTTINGHAM);
    await tabs(page).nth(2).tap();
    await expect(tabs(page).nth(2)).toHaveAttribute('aria-selected', 'true');
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(page).toHaveURL(/\?level=3$/);
    expect(await overflow(page), (await sticksOut(page)).join('; ')).toBe(0);
    for (const button of await page.getByRole('main').getByRole('button').all()) {
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    }
    await page.getByRole('button', { name: 'Choose none' }).tap();
    await expect(panel(page)).toHaveCount(0);
  });

  test('each part of the fan is large enough for a finger, and its letters for the eye', async ({ page }) => {
    for (const document of DOCUMENTS) {
      await open(page, `/windscreen/${document}/`);
      for (const tab of await tabs(page).all()) {
        const { width, height } = (await tab.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThan(44);
        // The drawing is 416 units wide.
        const [size, scale] = await tab.evaluate((link) => {
          const words = [...link.querySelectorAll('text')].find((one) => getComputedStyle(one).display !== 'none')!;
          return [Number(words.getAttribute('font-size')), link.closest('svg')!.getBoundingClientRect().width / 416];
        });
        expect(size * scale, document).toBeGreaterThanOrEqual(10.5);
      }
    }
  });
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing before and after choosing, ${Object.values(media).join()}, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await open(page, NOTTINGHAM);
      expect(await faultsOf(page)).toEqual([]);
      await tabs(page).nth(3).click();
      await expect(panel(page)).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

test('the chosen level differs by more than its colour, in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${NOTTINGHAM}?level=2`);
  const edge = (at: number): Promise<[string, string | null]> =>
    tabs(page)
      .nth(at)
      .evaluate((link) => [getComputedStyle(link.querySelector('.state')!).stroke, link.getAttribute('transform')]);
  const [chosen, other] = [await edge(1), await edge(0)];
  expect([chosen[0], other[0]]).toEqual([expect.stringMatching(/^rgb/), 'none']);
  expect(chosen[1]).toMatch(/^translate/);
  expect(other[1]).toBeNull();
});

test('text of 200 % and a window of 320 px leave every name in full and nothing to scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, `${NOTTINGHAM}?level=3`);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await overflow(page), (await sticksOut(page)).join('; ')).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page), (await sticksOut(page)).join('; ')).toBe(0);
  for (const name of NAMES)
    await expect(page.locator('.windscreen-choices li').filter({ hasText: name }).first()).toBeVisible();
});

test.describe('on paper', () => {
  for (const document of DOCUMENTS) {
    test(`the wall chart of ${document} is one sheet, of A3 and of A4`, async ({ page }) => {
      await page.goto(`/windscreen/${document}/`);
      const a3 = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const a4 = await page.pdf({
        format: 'A4',
        landscape: true,
        printBackground: true,
        margin: { top: '9mm', bottom: '9mm', left: '9mm', right: '9mm' },
      });
      for (const [name, pdf, wide] of [
        ['A3', a3, 1190],
        ['A4', a4, 841],
      ] as const) {
        const words = pdf.toString('latin1');
        expect(/\/Count (\d+)/.exec(words)?.[1], name).toBe('1');
        expect(Math.round(Number(/\/MediaBox ?\[0 0 ([\d.]+)/.exec(words)?.[1])) - wide, name).toBeLessThan(4);
      }
    });
  }

  test('the chart stands alone: edition, date, state, 999, and neither the fan to choose from nor ways around the site', async ({
    page,
  }) => {
    await open(page, `${NOTTINGHAM}?level=3`);
    await page.emulateMedia({ media: 'print' });
    await expect(panel(page)).toBeHidden();
    await expect(page.locator('nav:visible, button:visible, form:visible')).toHaveCount(0);
    await expect(page.locator('.sheet svg')).toBeVisible();
    const words = await page.locator('body').innerText();
    for (const part of [
      'Published 2018/20.',
      'The latest edition on this site',
      'the published document prevails',
      'ring 999',
      'not checked',
      'not a checklist',
      ...NAMES,
    ]) {
      expect(words).toContain(part);
    }
  });
});

test('the page sends 25 KB of script at the most', async ({ page, watch }) => {
  await open(page, NOTTINGHAM);
  await page.waitForLoadState('networkidle');
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((one) => (one as PerformanceResourceTiming).encodedBodySize),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  expect(watch.requests.filter((address) => address.includes('/data/'))).toEqual([]);
});

test.describe('on the home page', () => {
  test('one area is chosen, then its levels; none is at first', async ({ page }) => {
    await page.goto('/');
    const area = page.getByRole('main').getByLabel('Area', { exact: true });
    await page.locator('#windscreens').scrollIntoViewIfNeeded();
    await expect(area).toHaveValue('');
    await expect(page.locator('main svg')).toHaveCount(0);
    await area.selectOption('Portsmouth');
    await expect(tabs(page)).toHaveCount(4);
    await expect(panel(page)).toHaveCount(0);
    await expect(page.getByText('From Tier 2 Additional to Tier 3 Intensive:')).toBeVisible();
    await tabs(page).nth(2).click();
    await expect(panel(page)).toHaveAccessibleName('Tier 3 Intensive');
    await expect(page).toHaveURL(/\?windscreen=portsmouth-2023&level=3$/);
  });

  test('an area is found as its name or its region is typed, and Enter goes there', async ({ page }) => {
    await page.goto('/');
    const finder = page.locator('.area-finder');
    const box = finder.getByLabel('Find an area');
    await box.fill('mid');
    await expect(finder.getByRole('link', { name: /Nottingham City|Stoke-on-Trent/ })).toHaveCount(2);
    await expect(finder.getByRole('link', { name: 'Hull' })).toBeHidden();
    await expect(finder.getByRole('status')).toHaveText('2 areas');
    await box.fill('zzz');
    await expect(finder.getByRole('status')).toHaveText('No area here has this name.');
    await box.fill('hull');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/documents\/hull-2018\/$/);
  });
});

test('each part of the wall chart stands in one row across its columns, and none on another', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const document of DOCUMENTS) {
    await page.goto(`/windscreen/${document}/`);
    const columns = await page.locator('.wall > section').evaluateAll((sections) =>
      sections.map((section) =>
        [...section.children].map((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return { top: Math.round(top), bottom: Math.round(bottom) };
        }),
      ),
    );
    const [first = []] = columns;
    expect(first.length, document).toBeGreaterThan(2);
    for (const column of columns) {
      expect(
        column.map(({ top }) => top),
        document,
      ).toEqual(first.map(({ top }) => top));
      for (const [at, { top }] of column.entries()) expect(top).toBeGreaterThanOrEqual(column[at - 1]?.bottom ?? 0);
    }
  }
});

test('nothing on the wall chart is smaller than 12 points on A3, and what is presented is the same sheet', async ({
  page,
}) => {
  // Between its margins a sheet of A3 is 402 mm wide: as many pixels as stand for that.
  await page.setViewportSize({ width: 1519, height: 1055 });
  for (const document of DOCUMENTS) {
    await page.goto(`/windscreen/${document}/`);
    await page.emulateMedia({ media: 'print' });
    const small = await page.evaluate(() =>
      [...globalThis.document.querySelectorAll('body *')].flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        const words = [...one.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent!.trim() !== '',
        );
        if (!words || !one.checkVisibility() || width < 2 || height < 2) return [];
        const scale = one instanceof SVGElement ? one.ownerSVGElement!.getScreenCTM()!.a : 1;
        const points = parseFloat(getComputedStyle(one).fontSize) * scale * 0.75;
        return points > 0 && points < 11.99 ? [`${one.textContent}: ${points}`] : [];
      }),
    );
    expect(small, document).toEqual([]);
  }
  await page.emulateMedia({ media: 'screen' });
  await open(page, NOTTINGHAM);
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('.sheet:fullscreen svg')).toBeVisible();
  await expect(page.locator('.sheet:fullscreen .urgent')).toContainText('unexplained');
});

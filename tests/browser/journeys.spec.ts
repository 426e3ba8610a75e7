// The way of a designated safeguarding lead, by keyboard alone, and the way of anybody without JavaScript.
import { expect, kinds, KINDS, tabTo, test } from '../support/browser.ts';
import { editions, indicators, lists } from '../support/data.ts';

test('by keyboard alone: from the home page to an area, a level, a domain, an indicator, and its words with their citation on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const hull = editions.find(({ id }) => id === 'hull-2018')!;
  const level = hull.levels.at(-1)!;
  const indicator = hull.indicators.find((one) => one.level === level.id)!;
  const enter = () => page.keyboard.press('Enter');
  const main = page.getByRole('main');

  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await enter();
  await tabTo(page, main.getByRole('link', { name: 'Hull', exact: true }).first());
  await enter();
  await expect(page).toHaveURL(hull.url);

  await tabTo(page, main.locator(`figcaption a[href="${hull.url}levels/${level.id}/"]`));
  await enter();
  await expect(page).toHaveURL(`${hull.url}levels/${level.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(level.name);
  await expect(main).toContainText('999');

  await tabTo(page, main.locator(`h3 a[href="${hull.url}domains/${indicator.domain}/"]`));
  await enter();
  await expect(page).toHaveURL(`${hull.url}domains/${indicator.domain}/`);

  const sign = page.locator(`#i${indicator.ref}`);
  await tabTo(page, sign.locator(':scope > details > summary'), 400);
  await enter();
  await expect(sign.locator(':scope > details')).toHaveAttribute('open', '');
  await tabTo(page, sign.getByRole('button', { name: `Copy No. ${indicator.ref}` }).first(), 6);
  await enter();
  await expect(sign.getByRole('status').first()).toHaveText(/Copied/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([
    indicator.text,
    `${indicator.citation}. ${indicator.fullCitation}`,
    expect.stringMatching(new RegExp(`^https://.+${indicator.url}$`)),
  ]);
});

for (const [kind, address] of [
  ['concern', '/concerns/housing/'],
  ['level', '/documents/hull-2018/levels/3/'],
] as const) {
  test(`from a ${kind} page a sign is copied as it stands at its own place`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // Words that were typed never come along.
    await page.goto(`${address}#q=typed`);
    const sign = page.locator('[data-indicator]').first();
    const link = sign.locator(':scope > small > a');
    await sign.getByRole('button', { name: `Copy ${(await link.getAttribute('aria-label'))!}` }).click();
    await expect(sign.getByRole('status')).toHaveText('Copied');
    const [words, citation, place] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    await link.click();
    const home = page.locator(':target');
    const cite = home.locator(':scope > details > .cite');
    await expect(cite).toBeVisible();
    expect(words).toBe(((await home.locator(':scope > p').first().textContent()) ?? '').trim());
    expect(citation).toContain((await cite.textContent())!.replace(/\s+/g, ' ').trim());
    expect(citation).toMatch(/Restated by Threshold Atlas; check the original before quoting\.$/);
    expect(place).toBe(
      await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href + location.hash),
    );
  });
}

test('a listed sign is copied with its list, from its own place and from elsewhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const list = lists.find(({ document, urgent }) => document === 'nottingham-2018' && urgent)!;
  const copied: string[] = [];
  for (const address of [`/documents/nottingham-2018/#list-${list.id}`, '/indicators/nottingham/']) {
    await page.goto(address);
    const sign = page.locator('.urgent [data-list-item]').first();
    await sign.getByRole('button', { name: /^Copy/ }).click();
    await expect(sign.getByRole('status')).toHaveText(/Copied/);
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copied[1]).toBe(copied[0]);
  expect(copied[0]).toContain(`printed outside the level tables: “${list.title}”, item 1. Restated`);
  expect(copied[0]).toMatch(/^[^\n]+\n[^\n]+\nhttps:\/\/[^\n]+\/documents\/nottingham-2018\/#[a-z-]+-1$/);
});

for (const [place, address] of [
  ['from its own place', indicators[0]!.url],
  ['from elsewhere', '/concerns/housing/'],
] as const) {
  test(`what the clipboard refuses, ${place}, is shown and selected`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('refused')) } });
    });
    await page.goto(address);
    const sign = page.locator('[data-indicator]').first();
    await sign.getByRole('button', { name: /^Copy/ }).first().click();
    await expect(sign.getByRole('status').first()).toContainText(/Could not copy: the words are selected\. .*Hull/s);
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toContain('Restated by Threshold Atlas');
    expect(selected).toContain('/documents/hull-2018/domains/');
  });
}

test('a copy of what hangs on a lead-in carries the lead-in', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const hanging = indicators.find(({ under }) => under !== null)!;
  await page.goto(hanging.url);
  const sign = page.locator(`#i${hanging.ref}`);
  await sign.getByRole('button', { name: /^Copy/ }).click();
  await expect(sign.getByRole('status')).toHaveText(/Copied/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${hanging.leadIn!} ${hanging.text}`);
  expect(copied).toContain(hanging.fullCitation);
});

test('neighbours at the levels below and above bear their words once the details are open, and lead to them', async ({
  page,
}) => {
  await page.goto(KINDS['a domain']);
  const details = page
    .locator('[data-indicator] > details')
    .filter({ has: page.locator('p > a[href^="#i"]') })
    .first();
  await details.locator('summary').click();
  const link = details.locator('p > a[href^="#i"]').first();
  await expect(link).not.toHaveText(/^\d+$/);
  const anchor = (await link.getAttribute('href'))!;
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${anchor}$`));
  await expect(page.locator(anchor)).toBeInViewport();
  await expect(page.locator(`${anchor} > details`)).toHaveAttribute('open', '');
});

test('every stop of the Tab key shows where it is', async ({ page }) => {
  for (const address of [KINDS.home, KINDS['a level'], KINDS['a domain']]) {
    await page.goto(address);
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const at = document.activeElement!;
        const looks = [at, ...at.querySelectorAll('*')].map((one) => getComputedStyle(one));
        const { width, height } = at.getBoundingClientRect();
        const marked = looks.some(
          (look) =>
            (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) ||
            (at instanceof SVGElement && look.stroke !== 'none'),
        );
        return {
          marked: marked && width > 0 && height > 0,
          words: `${at.tagName} ${at.textContent.trim().slice(0, 40)}`,
        };
      });
      expect(seen.marked, `${address}: ${seen.words}`).toBe(true);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, address] of kinds) {
    test(`${kind} reads and leads on`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
      await expect(page.locator('form:visible'), 'a box that does nothing').toHaveCount(0);
      expect(await page.locator('header').innerText()).toContain('Search needs JavaScript');
      await expect(page.locator('header noscript a[href="/concerns/"]')).toBeVisible();
      await expect(page.locator('header noscript a[href="/glossary/"]')).toBeVisible();
      const onward = page
        .locator('main a[href^="/"]:not([download], [href$=".txt"]):visible, header nav a:visible')
        .last();
      const href = (await onward.getAttribute('href'))!;
      await onward.click();
      await expect(page).toHaveURL(href);
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test('search says what else to use', async ({ page }) => {
    await page.goto('/search/');
    expect(await page.locator('main').innerText()).toContain('Search needs JavaScript');
    for (const address of ['/concerns/', '/glossary/', '/indicators/']) {
      await expect(page.locator(`main a[href="${address}"]:visible`).first()).toBeVisible();
    }
  });

  test('from the home page to an indicator and its citation', async ({ page }) => {
    const hull = editions.find(({ id }) => id === 'hull-2018')!;
    const indicator = hull.indicators[0]!;
    await page.goto('/');
    await page.locator('main').getByRole('link', { name: 'Hull', exact: true }).first().click();
    await page.locator(`main a[href="${hull.url}domains/${indicator.domain}/"]:visible`).first().click();
    const sign = page.locator(`#i${indicator.ref}`);
    await expect(sign).toContainText(indicator.text);
    await sign.locator('summary').first().click();
    await expect(sign.getByText(indicator.fullCitation)).toBeVisible();
  });
});

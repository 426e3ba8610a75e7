// Pages fit a narrow window (which is also 400 % zoom), large text, a phone, a finger and paper.
import { expect, kinds, KINDS, overflow, sticksOut, tabTo, test } from '../support/browser.ts';
import { editions, indicators } from '../support/data.ts';

for (const [kind, address] of kinds) {
  test(`${kind} fits 320 pixels, and 200 % text, without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page), `at 320 px: ${(await sticksOut(page)).join('; ')}`).toBe(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `at ${width} px and 200 %: ${(await sticksOut(page)).join('; ')}`).toBe(0);
    }
  });

  test(`on ${kind} every control and every way through the site is 24 pixels high and wide or more`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, input, select, nav a, footer a, .brand')]
        // A tick box is pressed by its label.
        .map((element) =>
          element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element,
        )
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return { words: element.textContent.trim() || element.id, width, height };
        }),
    );
    expect(sizes.length).toBeGreaterThan(6);
    const small = sizes
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ words, width, height }) => `“${words}” ${Math.round(width)} × ${height.toFixed(1)}`);
    expect([...new Set(small)].slice(0, 10)).toEqual([]);
  });
}

test('on a phone a concern is a stack by level, with the area named on each part', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(KINDS['a concern']);
  const cells = await page.locator('.side td').evaluateAll((all) =>
    all.map((cell) => {
      const { left, top, width } = cell.getBoundingClientRect();
      // Rows that list nothing are one cell, which names every area.
      const most = cell.matches('.fold') ? 4 : 1;
      const shown = [...cell.querySelectorAll('.area')]
        .filter((area) => area.checkVisibility())
        .map((area) => area.textContent.trim());
      return { left: Math.round(left), top, width, shown, most };
    }),
  );
  expect(cells.length).toBeGreaterThan(8);
  for (const [at, cell] of cells.entries()) {
    expect(cell.left).toBe(cells[0]!.left);
    expect(cell.width).toBeGreaterThan(280);
    if (at > 0) expect(cell.top).toBeGreaterThan(cells[at - 1]!.top);
    expect(cell.shown).toHaveLength(cell.most);
  }
  expect(new Set(cells.flatMap(({ shown }) => shown))).toEqual(
    new Set(['Hull', 'Nottingham City', 'Portsmouth', 'Stoke-on-Trent']),
  );
  await expect(page.locator('.side tbody th').first()).toBeVisible();
});

for (const kind of ['contacts', 'timescales'] as const) {
  test(`on a phone the ${kind} are a stack, with the area named on each part`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(KINDS[kind]);
    const rows = await page.locator('.by-area tbody tr').evaluateAll((all) =>
      all.map((row) =>
        [...row.children].map((cell) => {
          const { left, top, width } = cell.getBoundingClientRect();
          const area = cell.querySelector('.area');
          return { left, top, width, area: area?.checkVisibility() === true ? area.textContent.trim() : null };
        }),
      ),
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const [head, ...cells] of rows) {
      expect(cells.map(({ area }) => area)).toEqual(['Hull', 'Nottingham City', 'Portsmouth', 'Stoke-on-Trent']);
      expect(head!.width).toBeGreaterThan(300);
      for (const cell of cells) expect(cell).toMatchObject({ left: head!.left, width: head!.width });
      const tops = [head!, ...cells].map(({ top }) => top);
      expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    }
  });

  test(`on a wide screen the ${kind} fit it, and the areas stay at its top`, async ({ page }) => {
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(KINDS[kind]);
      const box = (await page.locator('.by-area table').boundingBox())!;
      expect(box.x + box.width, String(width)).toBeLessThanOrEqual(width);
    }
    await page
      .locator('.by-area tbody tr')
      .nth(3)
      .evaluate((row) => {
        row.scrollIntoView();
      });
    for (const head of await page.locator('.by-area thead th').all()) await expect(head).toBeInViewport();
  });

  test(`on paper the ${kind} lose no area`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    // The width of A4 across between its margins.
    await page.setViewportSize({ width: 1032, height: 700 });
    await page.goto(KINDS[kind]);
    const cells = await page
      .locator('.by-area')
      .locator('th, td')
      .evaluateAll((all) =>
        all.map((cell) => ({
          right: cell.getBoundingClientRect().right,
          spills: cell.scrollWidth > cell.clientWidth + 1,
        })),
      );
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ right, spills }) => right > 1032 || spills)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
}

test('a number that can be rung is 24 pixels high and wide or more', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [KINDS.contacts, KINDS['a missing page'], '/documents/stoke-on-trent-2018/levels/4/']) {
    await page.goto(address);
    const sizes = await page.locator('a[href^="tel:"]').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes.length, address).toBeGreaterThan(1);
    expect(Math.min(...sizes), address).toBeGreaterThanOrEqual(24);
  }
});

for (const width of [768, 1440]) {
  for (const kind of ['a concern', 'concerns', 'a dimension', 'levels'] as const) {
    test(`at ${width} pixels ${kind} is a table that grows with the page, and its heads stay in sight`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(KINDS[kind]);
      // What holds at every level has a table of its own below the levels.
      const frame = page
        .locator('.abreast > .wide')
        .filter({ has: page.locator('th[data-anchors], th[scope=row]') })
        .first();
      const heads = frame.locator('thead th');
      await expect(heads).toHaveCount(5);
      const tops = await heads.evaluateAll((all) => all.map((head) => Math.round(head.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(1);
      const inner = await frame.evaluate((one) => [
        one.scrollHeight - one.clientHeight,
        one.scrollWidth - one.clientWidth,
      ]);
      expect(inner, 'nothing is hidden in a box').toEqual([0, 0]);
      // To the last row, which is the gravest level.
      await frame
        .locator('tbody tr')
        .last()
        .locator('td')
        .first()
        .evaluate((cell) => {
          cell.scrollIntoView({ block: 'end', behavior: 'instant' });
        });
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
      for (const head of await heads.all()) {
        const box = (await head.boundingBox())!;
        expect(Math.abs(box.y), 'the areas stay at the top of the window').toBeLessThan(2);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
    });
  }
}

test('on a phone the concerns name each area beside its levels, without a table to scroll', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(KINDS.concerns);
  const row = page
    .locator('.matrix tr')
    .filter({ has: page.locator('td') })
    .first();
  for (const name of ['Hull', 'Nottingham City', 'Portsmouth', 'Stoke-on-Trent']) {
    await expect(row.locator('td .area').filter({ hasText: name })).toBeVisible();
  }
  expect(await page.locator('.abreast > .wide').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

test.describe('the top of a page on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('takes at most 64 pixels, with danger, the name, the search and the menu', async ({ page }) => {
    await page.goto(KINDS['a level']);
    const top = page.getByRole('banner');
    for (const name of ['999', 'Threshold Atlas']) await expect(top.getByRole('link', { name })).toBeVisible();
    for (const name of ['Search', 'Menu']) await expect(top.getByRole('button', { name })).toBeVisible();
    expect((await top.boundingBox())!.height).toBeLessThanOrEqual(64);
  });

  test('opens the search from its button, ready to type, with what must not be typed beside it', async ({ page }) => {
    await page.goto(KINDS['a level']);
    const top = page.getByRole('banner');
    const box = top.getByRole('searchbox', { name: 'Search' });
    await expect(box).toBeHidden();
    await top.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(box).toBeFocused();
    await expect(top.getByText('Never type a name')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
  });

  test('never lies over what has the focus', async ({ page }) => {
    await page.goto(KINDS['a level']);
    const menu = page.getByRole('navigation', { name: 'Main' });
    await page.getByRole('banner').getByRole('button', { name: 'Menu' }).press('Enter');
    await expect(menu).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'Home', exact: true }));
    await expect(menu).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('opens its menu beneath the button, leads on from it, and closes it with Esc', async ({ page }) => {
      await page.goto(KINDS['a level']);
      const menu = page.getByRole('banner').getByRole('button', { name: 'Menu' });
      const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' });
      await expect(link).toBeHidden();
      await menu.press('Enter');
      await expect(link).toBeInViewport();
      const [under, button] = await Promise.all([page.locator('#ways').boundingBox(), menu.boundingBox()]);
      expect(under!.y).toBeGreaterThanOrEqual(button!.y + button!.height - 1);
      await page.keyboard.press('Escape');
      await expect(link).toBeHidden();
      await menu.click();
      await link.click();
      await expect(page).toHaveURL('/glossary/');
    });
  });
});

test.describe('on a device that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('no key is named in the search box', async ({ page }) => {
    await page.goto('/');
    const colour = await page.locator('#find-words').evaluate((box) => getComputedStyle(box, '::placeholder').color);
    expect(colour).toMatch(/rgba\(0, 0, 0, 0\)|transparent/);
  });
});

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 1000, height: 700 });
  });

  test('a concern names the areas with the dates of their editions and that the documents prevail, without ways around the site', async ({
    page,
  }) => {
    await page.goto(KINDS['a concern']);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const name of [
      'Hull, May 2018',
      'Nottingham City, 2018/20',
      'Portsmouth, undated',
      'Stoke-on-Trent, December 2018',
    ]) {
      await expect(page.locator('thead th').filter({ hasText: name })).toBeVisible();
    }
    await expect(page.getByText('the published document prevails').first()).toBeVisible();
    await expect(page.getByText('ring 999').first()).toBeVisible();
    await expect(page.locator('nav:visible')).toHaveCount(0);
    await expect(page.locator('form:visible')).toHaveCount(0);
  });

  test('a concern says what is known of later editions and to check before acting', async ({ page }) => {
    await page.goto(KINDS['a concern']);
    await expect(page.getByText(/check with the partnership for a later edition/i).first()).toBeVisible();
  });

  // One to two sheets, printed on both sides: what the document prints for every level is on each.
  test('a level takes two sides of A4, three at the most, in type of 8.5 points or more', async ({ page }) => {
    test.slow();
    await page.emulateMedia({ media: null });
    const sides: number[] = [];
    for (const { url, levels } of editions) {
      for (const { id } of levels) {
        await page.goto(`${url}levels/${id}/`);
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
        sides.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length);
      }
    }
    expect(Math.max(...sides), sides.join(' ')).toBeLessThanOrEqual(3);
    expect(sides.filter((count) => count > 2).length, sides.join(' ')).toBeLessThanOrEqual(sides.length / 5);
    await page.emulateMedia({ media: 'print' });
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('main :is(p, li, dt, dd, a, h2, h3, small)')]
          .filter((one) => one.checkVisibility() && !one.closest('.note, sup') && one.textContent.trim() !== '')
          .map((one) => parseFloat(getComputedStyle(one).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual((8.5 * 96) / 72 - 0.01);
  });

  test('a level says whom to contact and by when, and leaves out what is not for paper', async ({ page }) => {
    await page.goto(KINDS['a level']);
    for (const term of ['Who to contact', 'By when']) {
      await expect(page.locator('dt').filter({ hasText: term })).toBeVisible();
    }
    await expect(page.getByText('ring 999').first()).toBeVisible();
    await expect(page.locator('button:visible, summary:visible')).toHaveCount(0);
    await expect(page.locator('.signs .no:visible')).toHaveCount(0);
    await expect(page.locator('.folded p').first()).toBeVisible();
  });

  test('what a footnote says stands below what refers to it', async ({ page }) => {
    const marked = indicators.find(
      ({ document, footnotes }) => document === 'portsmouth-2023' && footnotes.length > 0,
    )!;
    const edition = editions.find(({ id }) => id === marked.document)!;
    for (const address of [
      `${edition.url}levels/${marked.level}/`,
      `${edition.url}domains/${marked.domain}/`,
      `/concerns/${marked.concerns[0]!}/`,
    ]) {
      await page.goto(address);
      await expect(page.locator('.below li').first(), address).toBeVisible();
    }
  });

  test('the order that an area prints stands open below a comparison', async ({ page }) => {
    await page.goto(KINDS['a concern']);
    await expect(page.locator('details.printed p').first()).toBeVisible();
  });

  for (const kind of ['a replaced edition', 'a level', 'a domain', "an area's full list"] as const) {
    test(`${kind} carries its edition, its state and that the document prevails`, async ({ page }) => {
      await page.goto(KINDS[kind]);
      await expect(page.locator('.edition').first()).toBeVisible();
      await expect(page.locator('.edition').first()).toContainText(
        'Check with the partnership for a later edition before you act.',
      );
      await expect(page.locator('.edition').first()).toContainText('the published document prevails');
      await expect(page.locator('nav:visible')).toHaveCount(0);
    });
  }
});

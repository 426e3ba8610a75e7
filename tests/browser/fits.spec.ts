// Pages fit a narrow window (which is also 400 % zoom), large text, a phone, a finger and paper.
import { expect, kinds, KINDS, overflow, sticksOut, test } from '../support/browser.ts';

for (const [kind, address] of kinds) {
  test(`${kind} fits 320 pixels, and 200 % text, without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page), `at 320 px: ${(await sticksOut(page)).join('; ')}`).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page), `at 200 %: ${(await sticksOut(page)).join('; ')}`).toBe(0);
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
      const shown = [...cell.querySelectorAll('.area')]
        .filter((area) => area.checkVisibility())
        .map((area) => area.textContent.trim());
      return { left: Math.round(left), top, width, shown };
    }),
  );
  expect(cells.length).toBeGreaterThan(8);
  for (const [at, cell] of cells.entries()) {
    expect(cell.left).toBe(cells[0]!.left);
    expect(cell.width).toBeGreaterThan(280);
    if (at > 0) expect(cell.top).toBeGreaterThan(cells[at - 1]!.top);
    expect(cell.shown).toHaveLength(1);
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
      all.map((row) => [...row.children].map((cell) => {
        const { left, top, width } = cell.getBoundingClientRect();
        const area = cell.querySelector('.area');
        return { left, top, width, area: area?.checkVisibility() === true ? area.textContent.trim() : null };
      })),
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
    await page.locator('.by-area tbody tr').nth(3).evaluate((row) => { row.scrollIntoView(); });
    for (const head of await page.locator('.by-area thead th').all()) await expect(head).toBeInViewport();
  });

  test(`on paper the ${kind} lose no area`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    // The width of A4 across between its margins.
    await page.setViewportSize({ width: 1032, height: 700 });
    await page.goto(KINDS[kind]);
    const cells = await page.locator('.by-area').locator('th, td').evaluateAll((all) =>
      all.map((cell) => ({ right: cell.getBoundingClientRect().right, spills: cell.scrollWidth > cell.clientWidth + 1 })),
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
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
    expect(sizes.length, address).toBeGreaterThan(1);
    expect(Math.min(...sizes), address).toBeGreaterThanOrEqual(24);
  }
});

test('on a wide screen a concern is a table, with the areas along the top and the levels down the side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(KINDS['a concern']);
  const heads = page.locator('.side thead th');
  await expect(heads).toHaveCount(5);
  const tops = await heads.evaluateAll((all) => all.map((head) => Math.round(head.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  const [frame] = await page
    .locator('.side')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  await page.locator('.side').evaluate((one) => {
    one.scrollTop = 400;
  });
  expect(frame).toBeGreaterThan(300);
  const [head, side] = await Promise.all([heads.nth(1).boundingBox(), page.locator('.side').boundingBox()]);
  expect(Math.abs(head!.y - side!.y), 'the areas stay in sight').toBeLessThan(4);
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

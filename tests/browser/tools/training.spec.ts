// The exercises as a trainer runs them: by clicker, by keyboard, with the areas hidden.
import { editions } from '../../support/data.ts';
import { expect, tabTo, test } from '../../support/browser.ts';

const AREAS = ['hull-2018', 'portsmouth-2023', 'stoke-on-trent-2018'];
const JUDGE = `/training/judge/?${AREAS.map((id) => `doc=${id}`).join('&')}&concern=domestic-abuse`;

/** Names and labels of levels that could be taken for nothing else. */
const labels = editions.flatMap(({ levels }) => levels.flatMap(({ printed }) => printed ?? []));

test('judge first: nothing tells a level until a clicker reveals it, and the address holds what it revealed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${JUDGE}&present=1`);
  const slide = page.getByRole('dialog');
  await expect(slide.locator('ol > li').first()).toBeVisible();
  const html = await page.locator('main').innerHTML();
  expect(html).not.toMatch(/data-level|data-anchors|data-indicator|\/levels\/|\/domains\//);
  for (const label of labels) expect(html).not.toContain(label);

  await page.keyboard.press('PageDown');
  await expect(slide.locator('.level')).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]shown=hull-2018-\d+/);
  await page.keyboard.press('.');
  await expect(slide.getByRole('button', { name: /^Reveal/ })).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(slide.getByRole('button', { name: /^Reveal/ })).toHaveCount(1);

  // A click beside the slide does not take the clicker away.
  await slide.getByRole('heading').click();
  await page.keyboard.press('PageDown');
  await expect(slide.getByRole('button', { name: /^Reveal/ })).toHaveCount(0);
  await page.keyboard.press('PageUp');

  await slide.getByRole('checkbox').uncheck();
  await page.keyboard.press('.');
  await expect(slide.getByRole('button', { name: /^Reveal/ })).toHaveCount(1);

  const type = await slide
    .locator('li p')
    .first()
    .evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
  expect(type).toBeGreaterThanOrEqual(28);
  const over = await slide.locator('.projected').evaluate((body) => body.scrollHeight - body.clientHeight);
  expect(over, 'nothing is below the edge').toBeLessThanOrEqual(0);
});

test('judge first: a hidden area is told by nothing, not even by its revealed signs, until it is named', async ({
  page,
}) => {
  await page.goto(`${JUDGE}&names=hidden`);
  await page.getByRole('button', { name: 'Reveal next level' }).click();
  await expect(page.locator('.pools .level').first()).toBeVisible();
  const html = await page.locator('main .pools').innerHTML();
  expect(html).not.toMatch(/hull|portsmouth|stoke/i);
  await page.getByRole('button', { name: 'Name the areas' }).click();
  await expect(page.getByRole('heading', { name: 'Hull, May 2018' })).toBeVisible();
  await expect(page.locator('.pools [data-indicator][data-level]').first()).toBeVisible();
});

test('put them in order: by keyboard a card moves, keeps the focus, and the address holds the order', async ({
  page,
}) => {
  await page.goto('/training/order/?deck=self-esteem');
  const cards = page.locator('.deck > li');
  await expect(cards).toHaveCount(5);
  expect(await page.locator('main').innerHTML()).not.toMatch(/data-level|data-anchors|data-indicator/);
  const down = page.getByRole('button', { name: 'Down A' });
  await tabTo(page, down);
  await page.keyboard.press('Enter');
  await expect(cards.nth(1)).toHaveAttribute('data-card', 'A');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cards.nth(2)).toHaveAttribute('data-card', 'A');
  await expect(page.getByRole('status').filter({ hasText: 'A is now 3 of 5.' })).toHaveCount(1);
  await expect(page).toHaveURL(/order=BCADE/);
  await page.getByRole('button', { name: 'Reveal all' }).click();
  await expect(page.locator('.deck [data-level]')).toHaveCount(7);
  await expect(page.getByText('To draw out:')).toBeVisible();
});

test('on paper a handout is whole to its right edge, names no level before its answers, and those begin a sheet', async ({
  page,
}) => {
  await page.goto(JUDGE);
  await expect(page.locator('.pools .signs > li').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const [signs, answers] = [page.locator('.handout section').first(), page.locator('.handout .answers')];
  await expect(signs).toBeVisible();
  const over = await signs.evaluate((section) =>
    [...section.querySelectorAll('table')].map(
      (table) => table.getBoundingClientRect().right - section.getBoundingClientRect().right,
    ),
  );
  expect(over).toHaveLength(AREAS.length);
  // A collapsed border stands half outside its table.
  for (const right of over) expect(right).toBeLessThan(-0.5);
  for (const label of labels) expect(await signs.innerText()).not.toContain(label);
  expect(await answers.innerText()).toContain('Tier 2');
  expect(await answers.evaluate((sheet) => getComputedStyle(sheet).breakBefore)).toBe('page');
});

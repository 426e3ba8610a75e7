// Two minutes before a call: on a phone the first screen of a level answers whom to contact.
import { expect, test } from '../support/browser.ts';
import { editions } from '../support/data.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('the first screen of every level has its own contact, or that none is printed, and the front door of its document', async ({
  page,
}) => {
  test.slow();
  const low: string[] = [];
  for (const { url, levels, everyLevel, contacts } of editions) {
    const door = contacts.find(({ role }) => role === 'front-door')!;
    for (const level of levels) {
      await page.goto(`${url}levels/${level.id}/`, { waitUntil: 'domcontentloaded' });
      const box = page.locator('#contacts + dd');
      const printed = [...level.contacts, ...everyLevel.contacts].map((id) => contacts.find((one) => one.id === id)!);
      if (printed.length === 0) await expect(box).toContainText('Not printed');
      const own = printed.filter(({ id }) => level.contacts.includes(id));
      for (const { name, printed: ways } of [...own.slice(0, 1), door]) {
        const contact = box.locator('.contact').filter({ has: page.getByText(name, { exact: true }) });
        const first = ways.length === 0 ? contact.locator('p').first() : contact.locator('.ways > li').first();
        const { y, height } = (await first.boundingBox())!;
        if (y + height > 844) low.push(`${url}levels/${level.id}/: ${name} ends at ${String(Math.round(y + height))}`);
      }
      await expect(box.locator('.contact').filter({ hasText: door.name }).first()).toContainText(
        'first contact about a child',
      );
    }
  }
  expect(low).toEqual([]);
});

test('an edition that is replaced says so above its contacts', async ({ page }) => {
  const { url, levels, domains } = editions.find(({ state }) => state === 'replaced')!;
  for (const address of [url, `${url}levels/${levels[0]!.id}/`, `${url}domains/${domains[0]!.id}/`]) {
    await page.goto(address);
    const notice = page.getByText('This edition is replaced.');
    await expect(notice).toBeInViewport();
    const contact = page.locator('.whom a, .contact, .whom dd').filter({ visible: true }).first();
    expect((await notice.boundingBox())!.y).toBeLessThan((await contact.boundingBox())!.y);
  }
});

test('a sign that an address points at stands with the name of its level in sight', async ({ page }) => {
  const { indicators } = editions.find(({ id }) => id === 'nottingham-2018')!;
  for (const { url, levelName } of [indicators.at(10)!, indicators.at(-1)!]) {
    await page.goto(url);
    const sign = page.locator(':target');
    await expect(sign).toBeInViewport();
    const band = page.locator('section:has(> .signs :target) > .band');
    await expect(band).toContainText(levelName.replace(/^.*? (?=\w)/, '').slice(0, 5));
    const [above, below] = [(await band.boundingBox())!, (await sign.boundingBox())!];
    expect(above.y).toBeGreaterThanOrEqual(0);
    expect(above.y + above.height).toBeLessThanOrEqual(below.y + 1);
  }
});

test("the header's search keeps the area one is in, and lets go of it", async ({ page }) => {
  for (const [button, query] of [
    ['Hull only', '?area=hull'],
    ['All areas', ''],
  ] as const) {
    await page.goto('/documents/hull-2018/levels/3/');
    const top = page.getByRole('banner');
    await top.getByRole('button', { name: 'Search', exact: true }).click();
    await top.getByRole('searchbox').fill('neglect');
    await top.getByRole('button', { name: button }).click();
    await expect(page).toHaveURL(`/search/${query}#q=neglect`);
  }
  await page.goto('/documents/hull-2018/');
  await page.getByRole('main').getByRole('searchbox', { name: 'Search Hull' }).fill('neglect');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?area=hull#q=neglect');
});

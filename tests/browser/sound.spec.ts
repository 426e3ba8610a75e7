// Every kind of page loads in silence: no message, no error, no breach of the policy, no request to elsewhere.
// The watch in tests/support/browser.ts fails a test whose page does any of these.
import { expect, kinds, test } from '../support/browser.ts';

for (const [kind, address] of kinds) {
  test(`${kind} loads without a message, a breach of the policy or a request to elsewhere`, async ({ page, watch }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toBeVisible();
    expect(watch.requests.length).toBeGreaterThan(1);
  });
}

test('the watch notices a message, a breach of the policy and a request to elsewhere', async ({ page, watch }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }));
    document.body.append(
      Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/x.png', alt: '' }),
    );
  });
  await expect
    .poll(() => watch.trouble.join('\n'))
    .toMatch(/policy: script-src[\s\S]*policy: img-src|policy: img-src[\s\S]*policy: script-src/);
  watch.trouble.length = 0;
});

test('nothing is kept: no cookie, and nothing in the storage of the browser', async ({ page, context }) => {
  await page.goto('/search/#q=neglect');
  await expect(page.locator('#results [data-indicator]').first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('an address without its closing slash leads to the page, and a missing one to a page that helps', async ({
  page,
}) => {
  await page.goto('/documents/hull-2018');
  await expect(page).toHaveURL(/\/documents\/hull-2018\/$/);
  const answer = await page.goto('/nothing/here/');
  expect(answer?.status()).toBe(404);
  for (const way of ['Areas and their documents', 'Concerns', 'Search', 'Contacts']) {
    await expect(page.getByRole('main').getByRole('link', { name: way })).toBeVisible();
  }
});

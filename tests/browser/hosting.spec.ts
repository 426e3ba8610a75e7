// The site as hosts serve it: with the headers of hosting/_headers all works; with a script policy sent as a header,
// which docs/hosting.md warns of, each page says what is missing.
import { test as base } from '@playwright/test';
import { dist } from '../../scripts/support/project.ts';
import { serve } from '../../scripts/support/server.ts';
import { expect, test as watched } from '../support/browser.ts';
import { headersFor } from '../support/hosting.ts';

const FOUND = '[data-indicator]';

/** Has `dist` served with the headers that a host adds, for the tests of one group. */
const servedWith = (headers: (path: string) => Headers) => ({
  baseURL: async ({}: object, use: (url: string) => Promise<void>) => {
    const site = await serve({ folder: dist, port: 0, headers });
    await use(site.url);
    await site.close();
  },
});

const hosted = watched.extend(servedWith(headersFor));
const strict = base.extend(servedWith(() => new Headers({ 'Content-Security-Policy': "default-src 'self'" })));

hosted.describe('with the headers of hosting/_headers', () => {
  hosted('they are what is sent', async ({ request }) => {
    for (const path of ['/', '/sw.js', '/about/', '/pagefind/pagefind-worker.js', '/nothing/here/']) {
      const answer = (await request.get(path)).headers();
      for (const [name, value] of headersFor(path)) expect(answer[name], `${path}: ${name}`).toBe(value);
    }
    expect((await request.get('/offline/manifest.json')).headers()['cache-control']).toBe('no-cache');
  });

  hosted('a page is read, and what bears its hash is kept for good', async ({ page, watch }) => {
    const answers: [string, string][] = [];
    page.on('response', (answer) => answers.push([answer.url(), answer.headers()['cache-control'] ?? '']));
    await page.goto('/documents/hull-2018/domains/child-health-and-development/');
    await expect(page.locator(FOUND).first()).toBeVisible();
    const hashed = answers.filter(([url]) => url.includes('/_astro/'));
    expect(hashed.length).toBeGreaterThan(1);
    for (const [url, caching] of hashed) expect(caching, url).toContain('immutable');
    expect(watch.requests.length).toBe(answers.length);
  });

  hosted('the search finds indicators and guidance', async ({ page }) => {
    await page.goto('/search/#q=strategy%20meeting');
    await expect(page.locator('#results a[href*="#tool-strategy-discussion"]').first()).toBeVisible();
    await page.goto('/search/?area=hull#q=neglect');
    await expect(page.locator(`#results ${FOUND}`).first()).toBeVisible();
  });

  hosted('the finder finds', async ({ page }) => {
    await page.goto('/indicators/?area=hull#q=self%20harm');
    await expect(page.locator(`.finder ${FOUND} mark`).first()).toBeVisible();
  });

  hosted('the windscreen shows what is said of the level that is chosen', async ({ page }) => {
    await page.goto('/windscreen/hull-2018/');
    await page.getByRole('tab').nth(1).click();
    await expect(page.getByRole('tabpanel')).toContainText('Additional support');
  });

  hosted('no other page can frame it', async ({ page, watch, baseURL }) => {
    await page.setContent(`<iframe src="${baseURL!}"></iframe>`);
    await expect.poll(() => watch.trouble.join('\n')).toContain('frame-ancestors');
    watch.trouble.length = 0;
  });
});

strict.describe("with default-src 'self' sent as a header", () => {
  strict('a page is read as before', async ({ page }) => {
    await page.goto('/documents/hull-2018/domains/child-health-and-development/');
    await expect(page.locator(FOUND).first()).toBeVisible();
    await expect(page.getByText('could not start')).toHaveCount(0);
  });

  for (const address of ['/', '/indicators/', '/compare/', '/search/', '/windscreen/hull-2018/']) {
    strict(`${address} says that its tool could not start, and its links lead on`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText('could not start').first()).toBeVisible();
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2);
    });
  }

  strict('the pocket edition, opened from the site, says to save it first', async ({ page }) => {
    await page.goto('/download/threshold-atlas.html');
    await expect(page.locator('#pocket')).toContainText('save the file on your device and open it there');
  });
});

// Offline use as readers meet it: saved, cut off, restarted, updated, broken and switched off. Each test has a site and
// a browser of its own.
import { expect as plainExpect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { dist } from '../../src/tasks/project.ts';
import { aDevice, lastRelease, laterRelease, listOf, ownSite, press, tidy, type Device, type OwnSite } from '../support/offline.ts';

const expect = plainExpect.configure({ timeout: 20_000 });
const list = listOf(dist);
const HULL = '/documents/hull-2018/';

const test = base.extend<{ site: OwnSite; device: Device; offline: Page }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
  site: async ({}, use) => {
    const site = await ownSite(dist);
    await use(site);
    await site.stop();
  },
  device: async ({ launchOptions }, use) => {
    const device = await aDevice(launchOptions);
    await use(device);
    await device.context.close();
  },
  offline: async ({ site, device }, use) => {
    const [page = await device.context.newPage()] = device.context.pages();
    await page.goto(`${site.url}offline/`);
    await use(page);
  },
});
test.afterAll(tidy);

const said = (page: Page) => page.locator('#said');
const row = (page: Page, pack: string) => page.locator(`[data-pack="${pack}"]`);
const copyLine = (page: Page) => page.getByText(/^Saved copy, content of/);

async function saveArea(page: Page, name: string): Promise<void> {
  await press(page, `Save ${name}`);
  await expect(said(page)).toHaveText(/^Saved\./);
}

test('two areas are saved; with the site gone their pages, the finder, the comparison and the search work, also after a restart', async ({ site, device, offline }) => {
  expect(await offline.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 'no worker before Save').toBe(0);
  await saveArea(offline, 'Hull');
  await saveArea(offline, 'Nottingham City');
  await expect(row(offline, 'shared')).toContainText('saved');
  await expect(row(offline, 'search')).toContainText('saved');
  await expect(row(offline, 'portsmouth')).toContainText('not saved');
  await site.stop();

  for (const address of list.packs.find(({ id }) => id === 'hull')!.pages) {
    const answer = await offline.goto(`${site.url}${address.slice(1)}?some=query`);
    expect(answer?.status(), address).toBe(200);
    await expect(copyLine(offline), address).toBeVisible();
  }
  const shared = list.packs.find(({ id }) => id === 'shared')!.pages;
  const statuses = await offline.evaluate((all) => Promise.all(all.map(async (address) => `${String((await fetch(address)).status)} ${address}`)), shared);
  expect(statuses.filter((words) => !words.startsWith('200'))).toEqual([]);

  await offline.goto(`${site.url}indicators/?area=hull#q=neglect`);
  await expect(offline.locator('[data-indicator^="hull-2018"]').first()).toBeVisible();
  await offline.goto(`${site.url}indicators/`);
  await expect(offline.locator('[data-indicator^="hull-2018"], [data-indicator^="nottingham"]').first()).toBeVisible();
  await expect(offline.getByText(/^Left out, because it is not saved on this device: .*Portsmouth/)).toBeVisible();

  await offline.goto(`${site.url}compare/?doc=hull-2018&doc=nottingham-2018&concern=neglect`);
  await expect(offline.locator('.compared table')).toBeVisible();

  const started = Date.now();
  await offline.goto(`${site.url}search/?tab=1#q=self%20harm`);
  await expect(offline.locator('#results [data-indicator^="hull-2018"], #results [data-indicator^="nottingham"]').first()).toBeVisible();
  console.log(`first offline search: ${String(Date.now() - started)} ms`);
  await expect(offline.getByRole('heading', { name: /^Not saved on this device/ })).toBeVisible();

  await offline.goto(`${site.url}documents/portsmouth-2023/levels/3/`);
  await expect(offline.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
  await expect(offline.locator('#saved-areas a')).toHaveText(['Hull', 'Nottingham City']);

  await offline.goto(site.url + HULL.slice(1));
  const { context } = await device.restart();
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${site.url}?app`);
  await expect(page, 'opens at the area used last').toHaveURL(new RegExp(`${HULL}$`));
  await expect(copyLine(page)).toBeVisible();
  await page.goto(`${site.url}search/#q=self%20harm`);
  await expect(page.locator('#results [data-indicator]').first()).toBeVisible();
  await context.close();
});

test('everything is saved in 12 requests and 2 MB, and taken away again without a trace', async ({ site, offline }) => {
  const before = { asked: site.asked.length, sent: site.sent() };
  await press(offline, 'Save all areas');
  await expect(said(offline)).toHaveText(/^Saved\./);
  const asked = site.asked.slice(before.asked);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(12);
  expect(site.sent() - before.sent).toBeLessThanOrEqual(2_000_000);
  await expect(offline.getByRole('button', { name: 'Save all areas' })).toBeHidden();
  await press(offline, 'Remove Hull');
  await expect(said(offline)).toHaveText('Removed.');
  await expect(row(offline, 'hull')).toContainText('not saved');
  await expect(row(offline, 'portsmouth')).toContainText(', saved');
  await press(offline, 'Remove everything');
  await expect(said(offline)).toHaveText('Everything saved was removed.');
  expect(await offline.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())].length)).toBe(0);
});

test('the site stops half-way: what was begun goes on when it is back', async ({ site, offline }) => {
  site.faults.set('/offline/search.pack', 'stall');
  await press(offline, 'Save Hull');
  await expect(row(offline, 'shared')).toBeVisible();
  await expect.poll(() => site.asked).toContain('/offline/hull.pack');
  await expect.poll(() => offline.evaluate(() => caches.keys())).toContainEqual(expect.stringContaining('pack-shared'));
  await site.stop();
  await expect(said(offline)).toHaveText(/^The connection was lost/);
  await expect(row(offline, 'search')).toContainText('not finished');
  site.faults.clear();
  await site.start();
  const sharedBefore = site.asked.filter((path) => path === '/offline/shared.pack').length;
  await offline.goto(`${site.url}offline/`);
  await expect(row(offline, 'search')).toContainText(', saved');
  await expect(row(offline, 'hull')).toContainText(', saved');
  expect(site.asked.filter((path) => path === '/offline/shared.pack'), 'what is whole is not fetched again').toHaveLength(sharedBefore);
});

for (const [fault, words] of [['error', /^The site could not send/], ['cut', /^The connection was lost/], ['twist', /^A part arrived damaged/]] as const) {
  test(`a pack that comes with the fault “${fault}” is not kept; the rest stays, and another try succeeds`, async ({ site, offline }) => {
    site.faults.set('/offline/hull.pack', fault);
    await press(offline, 'Save Hull');
    await expect(said(offline)).toHaveText(words);
    await expect(row(offline, 'hull')).toContainText('not finished');
    await expect(row(offline, 'shared')).toContainText(', saved');
    site.faults.clear();
    await saveArea(offline, 'Hull');
    await expect(row(offline, 'hull')).toContainText(', saved');
  });
}

test('no room: it says so, what was saved stays, and the site goes on', async ({ site, device, offline }) => {
  await saveArea(offline, 'Hull');
  const devtools = await device.context.newCDPSession(offline);
  const { usage = 0 } = await offline.evaluate(() => navigator.storage.estimate());
  for (const left of [200_000, -usage + 1000]) {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: usage + left });
    await press(offline, 'Save Portsmouth');
    await expect(said(offline)).toHaveText(/^There is no room/);
    await expect(row(offline, 'portsmouth')).toContainText('not saved');
    await expect(row(offline, 'hull')).toContainText(', saved');
  }
  await site.stop();
  await offline.goto(site.url + HULL.slice(1));
  await expect(copyLine(offline)).toBeVisible();
});

test('a damaged saved page is never shown: it comes from the site, and is saved anew', async ({ site, offline }) => {
  await saveArea(offline, 'Hull');
  const damage = (): Promise<void> => offline.evaluate(async (address) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      if (await cache.match(address)) await cache.put(address, new Response('<h1>Rubbish</h1>', { headers: { 'content-type': 'text/html' } }));
    }
  }, HULL);
  await damage();
  await offline.goto(site.url + HULL.slice(1));
  await expect(offline.getByRole('heading', { level: 1 })).not.toHaveText('Rubbish');
  await offline.goto(`${site.url}offline/`);
  await expect(row(offline, 'hull')).toContainText(', saved');
  await damage();
  await site.stop();
  await offline.goto(site.url + HULL.slice(1));
  await expect(offline.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
  await offline.goto(`${site.url}documents/hull-2018/levels/2/`);
  await expect(copyLine(offline)).toBeVisible();
});

test.describe('a later release', () => {
  const mark = (html: string): string => html.replace('<h1', '<p id="later">Later words</p><h1');

  test('is offered, with its date and what changed, and swapped for two tabs at once; never before', async ({ site, device, offline }) => {
    await saveArea(offline, 'Hull');
    await offline.goto(site.url + HULL.slice(1));
    const other = await device.context.newPage();
    await other.goto(`${site.url}documents/hull-2018/levels/2/`);
    await site.deploy(await laterRelease(HULL, mark));
    await offline.reload();
    await expect(offline.getByText('New content from 24 December 2026 is ready (changed: Hull)')).toBeVisible();
    await expect(other.getByText('New content from 24 December 2026 is ready')).toBeVisible();
    await offline.goto(site.url + HULL.slice(1));
    await expect(offline.locator('#later'), 'not before it is accepted').toHaveCount(0);
    await press(offline, 'Reload');
    await expect(offline.locator('#later')).toBeVisible();
    await expect(offline.getByText('Saved copy, content of 24 December 2026')).toBeVisible();
    await expect(other.getByText('Saved copy, content of 24 December 2026')).toBeVisible();
    await site.stop();
    await offline.reload();
    await expect(offline.locator('#later')).toBeVisible();
  });

  test('that cannot be fetched whole leaves the old one whole; a page is never made of two', async ({ site, offline }) => {
    await saveArea(offline, 'Hull');
    const words = await offline.locator('#dated').innerText();
    await site.deploy(await laterRelease(HULL, mark));
    site.faults.set('/offline/hull.pack', 'cut');
    await offline.goto(`${site.url}indicators/?area=hull&area=nottingham`);
    await expect(offline.locator('[data-indicator^="hull-2018"]').first()).toBeVisible();
    await expect(offline.getByText(/^Left out, because it is not saved on this device: Nottingham City/), 'the site has newer data: it does not mix').toBeVisible();
    await expect.poll(() => site.asked.filter((path) => path === '/offline/hull.pack').length).toBeGreaterThan(1);
    await site.stop();
    await offline.goto(site.url + HULL.slice(1));
    await expect(offline.locator('#later')).toHaveCount(0);
    await expect(copyLine(offline)).toBeVisible();
    expect(words).toContain((await copyLine(offline).innerText()).replace(/^Saved copy, c|\..*$/g, '').trim());
  });

  test('in the middle of saving: nothing of two releases is kept as one', async ({ site, offline }) => {
    await saveArea(offline, 'Hull');
    await site.deploy(await laterRelease('/documents/portsmouth-2023/', mark));
    await press(offline, 'Save Portsmouth');
    await expect(said(offline)).toHaveText(/^The site has newer content/);
    await offline.reload();
    await expect(offline.getByText(/^New content from 24 December 2026 is ready/)).toBeVisible();
    await press(offline, 'Reload');
    await expect(offline.getByText('Saved copy, content of 24 December 2026')).toBeVisible();
    await expect(row(offline, 'portsmouth')).toContainText(', saved');
    await site.stop();
    await offline.goto(`${site.url}documents/portsmouth-2023/`);
    await expect(offline.locator('#later')).toBeVisible();
  });

  test('with the kill switch ends it all, on pages that are open too', async ({ site, offline }) => {
    await saveArea(offline, 'Hull');
    await offline.goto(site.url + HULL.slice(1));
    await expect(copyLine(offline)).toBeVisible();
    await site.deploy(await lastRelease());
    await offline.reload().catch(() => undefined);
    await expect.poll(() => offline.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())].length).catch(() => 1)).toBe(0);
    await expect(copyLine(offline)).toHaveCount(0);
    await offline.goto(`${site.url}offline/`);
    await expect(offline.getByText('Saving is switched off at present.')).toBeVisible();
  });
});

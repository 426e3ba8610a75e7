// Offline use as readers meet it: saved, cut off, restarted, updated, broken and switched off. Each test has a site and
// a browser of its own.
import { counted } from '../support/browser.ts';
import type { Page } from '@playwright/test';
import { dist } from '../../scripts/support/project.ts';
import {
  aDevice,
  expect,
  lastRelease,
  laterRelease,
  listOf,
  press,
  said,
  saveArea,
  test,
  tidy,
  type Line,
  type OwnSite,
} from '../support/offline.ts';

const list = listOf(dist);
const HULL = '/documents/hull-2018/';

test.afterAll(tidy);

const row = (page: Page, pack: string) => page.locator(`[data-pack="${pack}"]`);
const copyLine = (page: Page) => page.getByText(/^Saved copy, content of/);

test('two areas are saved; with the site gone their pages, the finder, the comparison and the search work, also after a restart', async ({
  site,
  device,
  page,
}) => {
  test.slow();
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    'no worker before Save',
  ).toBe(0);
  await saveArea(page, 'Hull');
  await saveArea(page, 'Nottingham City');
  await expect(row(page, 'shared')).toContainText('saved');
  await expect(row(page, 'search')).toContainText('saved');
  await expect(row(page, 'portsmouth')).toContainText('not saved');
  await site.stop();

  for (const address of list.packs.find(({ id }) => id === 'hull')!.pages) {
    const answer = await page.goto(`${site.url}${address.slice(1)}?some=query`);
    expect(answer?.status(), address).toBe(200);
    await expect(copyLine(page), address).toBeVisible();
  }
  const shared = list.packs.find(({ id }) => id === 'shared')!.pages;
  const statuses = await page.evaluate(
    (all) => Promise.all(all.map(async (address) => `${String((await fetch(address)).status)} ${address}`)),
    shared,
  );
  expect(statuses.filter((words) => !words.startsWith('200'))).toEqual([]);

  await page.goto(`${site.url}indicators/?area=hull#q=neglect`);
  await expect(page.locator('[data-indicator^="hull-2018"]').first()).toBeVisible();
  await page.goto(`${site.url}indicators/`);
  await expect(page.locator('[data-indicator^="hull-2018"], [data-indicator^="nottingham"]').first()).toBeVisible();
  await expect(page.getByText(/^Left out, because it is not saved on this device: .*Portsmouth/)).toBeVisible();

  await page.goto(`${site.url}compare/?doc=hull-2018&doc=nottingham-2018&concern=neglect`);
  await expect(page.locator('.compared table')).toBeVisible();
  await page.goto(`${site.url}training/judge/?doc=hull-2018&doc=nottingham-2018&concern=neglect`);
  await expect(page.locator('.pools .signs > li').first()).toBeVisible();
  await page.goto(`${site.url}training/order/?deck=young-carers-nottingham`);
  await expect(page.locator('.deck > li')).toHaveCount(4);
  await page.goto(`${site.url}training/cases/connor/?step=3`);
  await expect(page.locator('.told > li')).toHaveCount(3);

  await page.goto(`${site.url}search/?tab=1#q=self%20harm`);
  await expect(
    page.locator('#results [data-indicator^="hull-2018"], #results [data-indicator^="nottingham"]').first(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Not saved on this device/ })).toBeVisible();

  await page.goto(`${site.url}documents/portsmouth-2023/levels/3/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
  await expect(page.locator('#saved-areas a')).toHaveText(['Hull', 'Nottingham City']);

  await page.goto(site.url + HULL.slice(1));
  const { context } = await device.restart();
  const [again = await context.newPage()] = context.pages();
  await again.goto(`${site.url}?app`);
  await expect(again, 'opens at the area used last').toHaveURL(new RegExp(`${HULL}$`));
  await expect(copyLine(again)).toBeVisible();
  await again.goto(`${site.url}search/#q=self%20harm`);
  await expect(again.locator('#results [data-indicator]').first()).toBeVisible();
  await context.close();
});

/** What is saved has no line to wait for; what is not is given up soon. */
const SOON = { timeout: 3_000 };

async function expectSavedTools(page: Page, site: OwnSite): Promise<void> {
  await page.goto(`${site.url}indicators/#q=neglect`);
  await expect(page.locator('.finder [data-indicator^="hull-2018"]').first()).toBeVisible(SOON);
  await expect(
    page.getByText(/^Left out, because it is not saved on this device: Nottingham City, Portsmouth/),
  ).toBeVisible();
  await page.goto(`${site.url}search/#q=self%20harm`);
  await expect(page.locator('#results [data-indicator^="hull-2018"]').first()).toBeVisible(SOON);
  await expect(page.getByRole('heading', { name: /^Not saved on this device/ })).toBeVisible(SOON);
  await expect(page.locator('#said')).toHaveText(/guidance found, and 3 areas not saved\.$/);
  await page.goto(`${site.url}compare/?doc=hull-2018&doc=nottingham-2018&concern=neglect`);
  await expect(page.locator('.compared table')).toBeVisible(SOON);
  await expect(page.getByText(/^Left out, because it is not saved on this device: Nottingham City/)).toBeVisible(SOON);
  await page.goto(`${site.url}windscreen/hull-2018/`);
  await page.getByRole('tab').first().click(SOON);
  await expect(page.getByRole('tabpanel')).toBeVisible(SOON);
}

for (const line of ['a page with 200', 'data with 200', '404', '503', 'silence', 'refusal'] as const satisfies (
  Line | 'refusal'
)[]) {
  test(`with Hull saved and ${line} for every address, what is saved works at once and what is not is named`, async ({
    site,
    page,
  }) => {
    test.slow();
    await saveArea(page, 'Hull');
    if (line === 'refusal') await site.stop();
    else site.answerWith(line);
    await expectSavedTools(page, site);
    await page.goto(`${site.url}documents/portsmouth-2023/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
    await expect(page.locator('#saved-areas a')).toHaveText(['Hull']);
    // The site is back: what was not saved is there, and nothing that answered in its place was kept.
    if (line === 'refusal') await site.start();
    else site.answerWith(null);
    await expect(async () => {
      await page.goto(`${site.url}documents/portsmouth-2023/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Portsmouth, undated', {
        timeout: 1_000,
      });
    }).toPass();
    await page.goto(`${site.url}indicators/`);
    await expect(page.locator('.finder [data-indicator]').first()).toBeVisible();
    await expect(page.getByText(/^Left out/)).toHaveCount(0);
  });
}

test('what a network answered once and the browser keeps for a day is not believed, with nothing saved', async ({
  site,
  page,
}) => {
  const files = ['lexicon', 'index/hull-2018', 'index/nottingham-2018'].map((name) => `/data/${name}.json`);
  const asTheBrowserHasThem = (): Promise<string[]> =>
    page.evaluate((all) => Promise.all(all.map(async (file) => (await fetch(file)).text())), files);
  site.answerWith('data with 200');
  await asTheBrowserHasThem();
  site.answerWith(null);
  expect(new Set(await asTheBrowserHasThem())).toEqual(new Set(['{"portal":"Sign in"}']));
  await page.goto(`${site.url}indicators/#q=DV`);
  await expect(page.locator('.finder .vh[role="status"]')).toHaveText(counted());
});

test('with the site there, a page that is saved asks once which build it is at, however much is not saved', async ({
  site,
  page,
}) => {
  await saveArea(page, 'Hull');
  await page.goto(`${site.url}about/`);
  const before = site.asked.length;
  await page.goto(`${site.url}indicators/`);
  await expect(page.locator('.finder [data-indicator]').first()).toBeVisible();
  await expect(page.getByText(/^Left out/)).toHaveCount(0);
  const asked = site.asked.slice(before);
  expect(asked.filter((path) => path.startsWith('/data/index/')).length).toBeGreaterThan(2);
  expect(asked.filter((path) => path === '/offline/manifest.json').length).toBeLessThanOrEqual(1);
});

test('everything is saved in 12 requests and 2.5 MB, and taken away again without a trace', async ({ site, page }) => {
  const before = { asked: site.asked.length, sent: site.sent() };
  await press(page, 'Save all areas');
  await expect(said(page)).toHaveText(/^Saved\./);
  const asked = site.asked.slice(before.asked);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(12);
  expect(site.sent() - before.sent).toBeLessThanOrEqual(2_500_000);
  await expect(page.getByRole('button', { name: 'Save all areas' })).toBeHidden();
  await press(page, 'Remove Hull');
  await expect(said(page)).toHaveText('Removed.');
  await expect(row(page, 'hull')).toContainText('not saved');
  await expect(row(page, 'portsmouth')).toContainText(', saved');
  await press(page, 'Remove everything');
  await expect(said(page)).toHaveText('Everything saved was removed.');
  expect(
    await page.evaluate(
      async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())].length,
    ),
  ).toBe(0);
});

test('the site stops half-way: what was begun goes on when it is back', async ({ site, page }) => {
  site.faults.set('/offline/search.pack', 'stall');
  await press(page, 'Save Hull');
  await expect(row(page, 'shared')).toBeVisible();
  await expect.poll(() => site.asked).toContain('/offline/hull.pack');
  await expect.poll(() => page.evaluate(() => caches.keys())).toContainEqual(expect.stringContaining('pack-shared'));
  await site.stop();
  await expect(said(page)).toHaveText(/^The connection was lost/);
  await expect(row(page, 'search')).toContainText('not finished');
  site.faults.clear();
  await site.start();
  const sharedBefore = site.asked.filter((path) => path === '/offline/shared.pack').length;
  await page.goto(`${site.url}offline/`);
  await expect(row(page, 'search')).toContainText(', saved');
  await expect(row(page, 'hull')).toContainText(', saved');
  expect(
    site.asked.filter((path) => path === '/offline/shared.pack'),
    'what is whole is not fetched again',
  ).toHaveLength(sharedBefore);
});

test('a pack that stalls is given up in a while, and at once where another try is made; what was fully saved is kept', async ({
  site,
  page,
}) => {
  test.slow();
  site.faults.set('/offline/hull.pack', 'stall');
  await press(page, 'Save Hull');
  await expect(row(page, 'hull')).toContainText('not finished');
  await expect(said(page)).toHaveText(/^The connection was lost. What was fully saved is kept/);
  await expect(row(page, 'shared')).toContainText(', saved');
  await press(page, 'Save Hull');
  await expect.poll(() => site.asked.filter((path) => path === '/offline/hull.pack').length).toBe(2);
  site.faults.clear();
  // As long as it takes to see that nothing comes.
  await page.waitForTimeout(2_500);
  await press(page, 'Save Hull');
  await expect(said(page)).toHaveText(/^Saved\./, { timeout: 5_000 });
  await expect(row(page, 'hull')).toContainText(', saved');
});

for (const [fault, words] of [
  ['error', /^The site could not send/],
  ['cut', /^The connection was lost/],
  ['twist', /^A part arrived damaged/],
] as const) {
  test(`a pack that comes with the fault “${fault}” is not kept; the rest stays, and another try succeeds`, async ({
    site,
    page,
  }) => {
    site.faults.set('/offline/hull.pack', fault);
    await press(page, 'Save Hull');
    await expect(said(page)).toHaveText(words);
    await expect(row(page, 'hull')).toContainText('not finished');
    await expect(row(page, 'shared')).toContainText(', saved');
    site.faults.clear();
    await saveArea(page, 'Hull');
    await expect(row(page, 'hull')).toContainText(', saved');
  });
}

test('no room: it says so, what was saved stays, and the site goes on', async ({ site, device, page }) => {
  await saveArea(page, 'Hull');
  const devtools = await device.context.newCDPSession(page);
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  for (const left of [200_000, -usage + 1000]) {
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(site.url).origin,
      quotaSize: usage + left,
    });
    await press(page, 'Save Portsmouth');
    await expect(said(page)).toHaveText(/^There is no room/);
    await expect(row(page, 'portsmouth')).toContainText('not saved');
    await expect(row(page, 'hull')).toContainText(', saved');
  }
  await site.stop();
  await page.goto(site.url + HULL.slice(1));
  await expect(copyLine(page)).toBeVisible();
});

test('a damaged saved page is never shown: it comes from the site, and is saved anew', async ({ site, page }) => {
  await saveArea(page, 'Hull');
  const damage = (): Promise<void> =>
    page.evaluate(async (address) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        if (await cache.match(address))
          await cache.put(address, new Response('<h1>Rubbish</h1>', { headers: { 'content-type': 'text/html' } }));
      }
    }, HULL);
  await damage();
  await page.goto(site.url + HULL.slice(1));
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Rubbish');
  await page.goto(`${site.url}offline/`);
  await expect(row(page, 'hull')).toContainText(', saved');
  await damage();
  await site.stop();
  await page.goto(site.url + HULL.slice(1));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this device');
  await page.goto(`${site.url}documents/hull-2018/levels/2/`);
  await expect(copyLine(page)).toBeVisible();
});

test.describe('a later release', () => {
  const mark = (html: string): string => html.replace('<h1', '<p id="later">Later words</p><h1');

  test('is offered, with its date and what changed, and swapped for two tabs at once; never before', async ({
    site,
    device,
    page,
  }) => {
    await saveArea(page, 'Hull');
    await page.goto(site.url + HULL.slice(1));
    const other = await device.context.newPage();
    await other.goto(`${site.url}documents/hull-2018/levels/2/`);
    await site.deploy(await laterRelease(HULL, mark));
    await page.reload();
    await expect(page.getByText('New content from 24 December 2026 is ready (changed: Hull)')).toBeVisible();
    await expect(other.getByText('New content from 24 December 2026 is ready')).toBeVisible();
    await page.goto(site.url + HULL.slice(1));
    await expect(page.locator('#later'), 'not before it is accepted').toHaveCount(0);
    await press(page, 'Reload');
    await expect(page.locator('#later')).toBeVisible();
    await expect(page.getByText('Saved copy, content of 24 December 2026')).toBeVisible();
    await expect(other.getByText('Saved copy, content of 24 December 2026')).toBeVisible();
    await site.stop();
    await page.reload();
    await expect(page.locator('#later')).toBeVisible();
  });

  test('that puts right what was wrong says so on the old pages at once, before it is fetched', async ({
    site,
    page,
  }) => {
    await saveArea(page, 'Hull');
    await page.goto(site.url + HULL.slice(1));
    const of = (area: string | null, words: string) => ({ id: words, area, date: '2026-12-24', words });
    const told = [
      of('hull', 'Hull, May 2018, contacts: 5 days'),
      of('portsmouth', 'Portsmouth, levels'),
      ...list.corrections,
    ];
    await site.deploy(await laterRelease(HULL, mark, '2026-12-24', told));
    site.faults.set('/offline/hull.pack', 'cut');
    // One answer of the site serves the worker and its pages for five seconds.
    await page.waitForTimeout(5_100);
    await page.reload();
    const box = page.locator('.saved-copy');
    await expect(box).toContainText('Something in this saved copy was wrong and has been put right since.');
    await expect(box.getByRole('listitem')).toHaveText(['Hull, May 2018, contacts: 5 days']);
  });

  test('that cannot be fetched whole leaves the old one whole; a page is never made of two', async ({ site, page }) => {
    await saveArea(page, 'Hull');
    const words = await page.locator('#dated').innerText();
    await site.deploy(await laterRelease(HULL, mark));
    site.faults.set('/offline/hull.pack', 'cut');
    await page.goto(`${site.url}indicators/?area=hull&area=nottingham`);
    await expect(page.locator('[data-indicator^="hull-2018"]').first()).toBeVisible();
    await expect(
      page.getByText(/^Left out, because it is not saved on this device: Nottingham City/),
      'the site has newer data: it does not mix',
    ).toBeVisible();
    await expect.poll(() => site.asked.filter((path) => path === '/offline/hull.pack').length).toBeGreaterThan(1);
    await site.stop();
    await page.goto(site.url + HULL.slice(1));
    await expect(page.locator('#later')).toHaveCount(0);
    await expect(copyLine(page)).toBeVisible();
    expect(words).toContain((await copyLine(page).innerText()).replace(/^Saved copy, c|\..*$/g, '').trim());
  });

  test('in the middle of saving: nothing of two releases is kept as one', async ({ site, page }) => {
    await saveArea(page, 'Hull');
    await page.reload();
    await expect(copyLine(page)).toBeVisible();
    await site.deploy(await laterRelease('/documents/portsmouth-2023/', mark));
    await press(page, 'Save Portsmouth');
    await expect(said(page)).toHaveText(/^The site has newer content/);
    await expect(page.getByText(/^New content from 24 December 2026 is ready/)).toBeVisible();
    await press(page, 'Reload');
    await expect(page.getByText('Saved copy, content of 24 December 2026')).toBeVisible();
    await expect(row(page, 'portsmouth')).toContainText(', saved');
    await site.stop();
    await page.goto(`${site.url}documents/portsmouth-2023/`);
    await expect(page.locator('#later')).toBeVisible();
  });

  test('that is an earlier one is not offered as new; one that changes nothing saved is not offered at all', async ({
    site,
    page,
  }) => {
    await saveArea(page, 'Hull');
    await page.goto(site.url + HULL.slice(1));
    await expect(copyLine(page)).toBeVisible();
    const elsewhere = await laterRelease('/documents/portsmouth-2023/', mark);
    await site.deploy(elsewhere);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const buildInUse = (): Promise<string> =>
      page.evaluate(async () => {
        const keys = await (await caches.open((await caches.keys()).find((name) => name.endsWith('-choices'))!)).keys();
        return keys.map(({ url }) => new URL(url).pathname).find((path) => path.startsWith('/build/'))!;
      });
    await expect.poll(buildInUse, 'the new worker is in charge').toBe(`/build/${listOf(elsewhere).build}`);
    await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
    await site.deploy(await laterRelease(HULL, mark, '2020-02-01'));
    await page.reload();
    await expect(
      page.getByText('The site has gone back to its earlier content, from 1 February 2020: it is ready (changed: Hull'),
    ).toBeVisible();
    // Back again before it was accepted: there is no news any more.
    await site.deploy(elsewhere);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);
  });

  test('with the kill switch ends it all, on pages that are open too', async ({ site, page }) => {
    await saveArea(page, 'Hull');
    await page.goto(site.url + HULL.slice(1));
    await expect(copyLine(page)).toBeVisible();
    await site.deploy(await lastRelease());
    await page.reload().catch(() => undefined);
    await expect
      .poll(() =>
        page
          .evaluate(
            async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())].length,
          )
          .catch(() => 1),
      )
      .toBe(0);
    await expect(copyLine(page)).toHaveCount(0);
    await page.goto(`${site.url}offline/`);
    await expect(page.getByText('Saving is switched off at present.')).toBeVisible();
  });
});

test.describe('a browser', () => {
  for (const [what, lacks] of [
    ['without navigator.storage', { of: 'Navigator', what: 'storage' }],
    ['without an estimate of its storage', { of: 'StorageManager', what: 'estimate' }],
  ] as const) {
    test(`${what} saves all the same`, async ({ site, device, page }) => {
      await device.context.addInitScript(({ of, what: name }) => {
        Reflect.deleteProperty((window as unknown as Record<string, { prototype: object }>)[of]!.prototype, name);
      }, lacks);
      await page.reload();
      await saveArea(page, 'Hull');
      await expect(page.locator('#used')).toBeEmpty();
      await site.stop();
      await page.goto(site.url + HULL.slice(1));
      await expect(copyLine(page)).toBeVisible();
    });
  }

  test('that keeps nothing for the site is told so', async ({ site, launchOptions }) => {
    const device = await aDevice(launchOptions, undefined, { blocked: true });
    const page = await device.context.newPage();
    await page.goto(`${site.url}offline/`);
    await expect(page.locator('#cannot')).toContainText('This browser keeps nothing for this site');
    await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0);
    await device.context.close();
  });

  test('on plain http is told that saving needs https, and that words are to be selected', async ({
    site,
    launchOptions,
  }) => {
    const device = await aDevice({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP atlas.intranet localhost'],
    });
    const page = await device.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const url = site.url.replace('localhost', 'atlas.intranet');
    await page.goto(`${url}offline/`);
    await expect(page.locator('#cannot')).toContainText('Saving needs https');
    await page.goto(`${url}documents/hull-2018/domains/parents-and-carers/`);
    await page
      .getByRole('button', { name: /^Copy No/ })
      .first()
      .click();
    await expect(page.getByText(/Could not copy: the words are selected\. .*Hull/s)).toBeVisible();
    await page.goto(`${url}documents/hull-2018/levels/3/`);
    await page
      .getByRole('button', { name: /^Copy No/ })
      .first()
      .click();
    await expect(page.getByText(/Could not copy: the words are selected\. .*Hull/s)).toBeVisible();
    await page.goto(`${url}indicators/?area=hull`);
    await page.locator('.finder [data-indicator] button').first().click();
    await expect(page.getByText(/^ ?Select the words and copy them: .*Hull/s)).toBeVisible();
    await press(page, 'Copy as table');
    await expect(page.getByText('Could not copy: download the CSV instead')).toBeVisible();
    expect(errors).toEqual([]);
    await device.context.close();
  });
});

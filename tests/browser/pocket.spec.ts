// The pocket edition, opened as from a USB stick: alone in a folder, with the network disabled at the protocol level.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { uncheckedNotice } from '#model/edition/facts/contacts.ts';
import { NATIONAL_CONTACTS, phoneLinkOf } from '#model/edition/facts/national-contacts.ts';
import type { EditionFacts } from '#model/data/edition-facts.ts';
import { limitParts } from '#model/edition/facts/time-limits.ts';
import { dist } from '../../scripts/support/project.ts';
import { expect, hrefsOf, overflow, sticksOut } from '../support/browser.ts';
import { dataOf, editions, indicators, lists } from '../support/data.ts';

const ORIGINAL = join(dist, 'download/threshold-atlas.html');
const latest = indicators.filter((one) => one.state === 'latest-held');
const byId = new Map(indicators.map((one) => [one.id, one]));
const facts = editions.map(({ id }) => dataOf(`facts/${id}.json`) as EditionFacts);

/** Where links of the file may lead: no page of the site is at hand. */
const allowed = [...NATIONAL_CONTACTS.map(phoneLinkOf), ...facts.map(({ website }) => website)];

interface Stick {
  /** The address of a file on the stick, which holds nothing else. */
  readonly file: string;
  /** Writes another file beside it, made from the edition. */
  readonly write: (name: string, change: (html: string) => string) => string;
}

/** A page with no network; it fails where it asks for anything, says anything or breaks its own policy. */
const test = base.extend<{ stick: Stick; alone: undefined }>({
  stick: async ({}, use, info) => {
    const folder = info.outputPath('stick');
    mkdirSync(folder, { recursive: true });
    const place = (name: string): string => join(folder, name);
    copyFileSync(ORIGINAL, place('threshold-atlas.html'));
    await use({
      file: pathToFileURL(place('threshold-atlas.html')).href,
      write: (name, change) => {
        writeFileSync(place(name), change(readFileSync(ORIGINAL, 'utf8')));
        return pathToFileURL(place(name)).href;
      },
    });
  },
  alone: [
    async ({ page, context }, use) => {
      const trouble: string[] = [];
      const asked: string[] = [];
      page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await context.setOffline(true);
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: true,
        latency: 0,
        downloadThroughput: 0,
        uploadThroughput: 0,
      });
      session.on('Network.requestWillBeSent', ({ request, type }) => {
        // The file itself, and what the page makes in its own memory to be saved.
        if (!(type === 'Document' && request.url.startsWith('file:')) && !/^(blob|data):/.test(request.url))
          asked.push(`${String(type)} ${request.url}`);
      });
      await use(undefined);
      expect(asked).toEqual([]);
      expect(trouble).toEqual([]);
    },
    { auto: true },
  ],
});

const box = (page: Page): Locator => page.getByRole('searchbox', { name: 'Words' });
const rows = (page: Page): Locator => page.locator('.finder [data-indicator]');
const total = async (page: Page): Promise<number> =>
  Number(await page.locator('.finder .bar strong').first().textContent());
const choice = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: new RegExp(`^${name} ?\\d*$`) });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.finder .bar')).toBeVisible();
}

test('opens with no network and shows every indicator of the latest editions', async ({ page, stick }) => {
  await open(page, stick.file);
  await expect(page).toHaveTitle('Threshold Atlas, pocket edition');
  expect(await total(page)).toBe(latest.length);
  await expect(page.locator('body')).toContainText('Immediate danger: ring 999.');
  await expect(page.locator('.notice').first()).toHaveText(
    /^Content of \d{1,2} \w+ \d{4}\. Editions may have been replaced since: check with the partnership for a later edition before you act\./,
  );
  await expect(page.locator('main')).toContainText('Several lower-level signs together may need a higher response.');
  await expect(page.locator('main')).toContainText(
    'Search terms only. Never type a name or anything about a real child.',
  );
});

test('is searched by the words of the trade, with a misspelling, and marks what it found', async ({ page, stick }) => {
  await open(page, stick.file);
  for (const [typed, id] of [
    ['DV', 'hull-2018-92'],
    ['county lines', 'nottingham-2018-193'],
    ['domestc abuse', 'hull-2018-92'],
  ] as const) {
    await box(page).fill(typed);
    await expect.poll(() => total(page), typed).toBeLessThan(latest.length);
    while ((await page.getByRole('button', { name: /^Show \d+ more/ }).count()) > 0)
      await page
        .getByRole('button', { name: /^Show \d+ more/ })
        .last()
        .click();
    await expect(page.locator(`[data-indicator="${id}"] p`), typed).toHaveText(byId.get(id)!.text);
  }
  await expect(page.locator('.finder .found')).toContainText('Read as “domestic abuse”.');
  await expect(rows(page).locator('mark').first()).toBeVisible();
  await box(page).fill('bruise baby');
  await expect(
    page.locator('.finder .urgent [data-list-item^="nottingham-2018-immediate-referral"]').first(),
  ).toBeVisible();
});

test('is filtered by choices, replaced editions only when asked for, and Back undoes a choice', async ({
  page,
  stick,
}) => {
  await open(page, stick.file);
  await choice(page, 'Portsmouth').check();
  await expect.poll(() => total(page)).toBe(latest.filter(({ area }) => area === 'portsmouth').length);
  await choice(page, 'Tier 4 Specialist').check();
  await expect
    .poll(() => total(page))
    .toBe(latest.filter(({ area, level }) => area === 'portsmouth' && level === '4').length);
  await page.goBack();
  await expect(choice(page, 'Tier 4 Specialist')).not.toBeChecked();
  await page.getByLabel('Replaced editions too').check();
  await expect.poll(() => total(page)).toBe(indicators.filter(({ area }) => area === 'portsmouth').length);
  await page.reload();
  await expect.poll(() => total(page)).toBe(indicators.filter(({ area }) => area === 'portsmouth').length);
});

test('leads only to national numbers and to the sites of the areas, has no picture, and keeps nothing', async ({
  page,
  stick,
  context,
}) => {
  await open(page, stick.file);
  await box(page).fill('neglect');
  for (const one of await page.locator('details').all())
    if (!(await one.evaluate((details: HTMLDetailsElement) => details.open))) await one.locator('summary').click();
  await expect(page.locator('img, iframe, form[action]')).toHaveCount(0);
  const links = await hrefsOf(page.locator('a'));
  expect(links.filter((link) => !allowed.includes(link))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

for (const own of facts) {
  test(`holds the facts of ${own.name}: its date and state, levels, contacts as printed, time limits and lists`, async ({
    page,
    stick,
  }) => {
    await open(page, stick.file);
    const edition = page
      .locator('details.pocket-edition')
      .filter({ has: page.locator('summary').filter({ hasText: own.name }) });
    await expect(edition).toHaveCount(1);
    await edition.locator('summary').click();
    const even = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const words = even(await edition.innerText());
    const wanted = [
      own.name,
      ...own.state,
      'for a later edition before you act.',
      ...own.levels.flatMap((level) => [
        level.printed === null ? level.name : `${level.printed} ${level.name}`,
        ...level.meaning,
        ...level.route,
        ...Object.values(level.consent),
      ]),
      ...own.everyLevel.route,
      ...Object.values(own.everyLevel.consent),
      own.everyLevel.disagreement?.text ?? null,
      ...own.steps.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]),
      uncheckedNotice(own, own.contacts),
      ...own.contacts.flatMap((contact) => [
        contact.name,
        contact.for,
        contact.hours,
        contact.note,
        ...contact.ways.flatMap((way) => [`${way.label}: ${way.value}`, way.note]),
      ]),
      ...own.timescales.flatMap((one) => [
        one.within,
        ...limitParts(one).map((part) => `${part.label}: ${part.words}`),
        one.note,
      ]),
      ...lists
        .filter(({ document }) => document === own.document)
        .flatMap((list) => [list.title, `What to do: ${list.route}`, ...list.items.map(({ text }) => text)]),
    ].flatMap((one) => (one === null ? [] : [even(one)]));
    // A limit begins with a capital letter as shown, not as printed.
    expect(wanted.filter((one) => !words.toLowerCase().includes(one.toLowerCase()))).toEqual([]);
    expect(words).toContain('not checked');
    expect((await hrefsOf(edition.locator('a'))).filter((link) => !allowed.includes(link))).toEqual([]);
    await expect(edition.locator('summary')).toContainText(own.replaced ? 'replaced' : own.name);
  });
}

test('holds the national numbers, which ring', async ({ page, stick }) => {
  await open(page, stick.file);
  const national = page.locator('ul').filter({ hasText: 'NSPCC' }).last();
  expect(await hrefsOf(national.locator('a'))).toEqual(NATIONAL_CONTACTS.map(phoneLinkOf));
});

test('gives citations and tables to take away, without a network', async ({ page, stick, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${stick.file}?area=hull#q=neglect`);
  const id = await rows(page).first().getAttribute('data-indicator');
  await rows(page).first().getByRole('button').click();
  await expect(rows(page).first().getByRole('button')).toHaveText('Copied');
  const { citation, fullCitation } = byId.get(id!)!;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`\\n${citation}\\. .*`));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(fullCitation);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const table = parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
    columns: true,
    bom: true,
  });
  expect(table.filter((line) => line['Level'] !== 'Outside the level tables')).toHaveLength(await total(page));
  expect(table[0]!['Area']).toBe('Hull');
});

test("is printed: the results found, their editions' dates and that the published document prevails", async ({
  page,
  stick,
}) => {
  await open(page, `${stick.file}?area=stoke-on-trent#q=neglect`);
  const found = await total(page);
  const few = await page.pdf({ format: 'A4' });
  expect(few.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.locator('.finder form, .finder .facets, .finder .chosen, .finder button').filter({ visible: true }),
  ).toHaveCount(0);
  await expect(rows(page).first()).toContainText('Stoke-on-Trent, December 2018');
  await expect(page.locator('.notice').first()).toContainText('The published documents prevail.');
  await page.emulateMedia({ media: null });
  expect(found).toBeGreaterThan(0);
  // More results take more paper.
  await open(page, `${stick.file}?area=stoke-on-trent`);
  const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets(few)).toBeGreaterThan(0);
  expect(sheets(await page.pdf({ format: 'A4' }))).toBeGreaterThan(sheets(few));
});

test('shows a hostile address as text, and names what it does not know', async ({ page, stick }) => {
  const evil = '"><img src=x onerror="document.title=1">';
  await open(page, `${stick.file}?area=${encodeURIComponent(evil)}&area=hull&kind=x#q=${encodeURIComponent(evil)}`);
  await expect(page.locator('.finder .notice').first()).toContainText('area “"><img src=x onerror=');
  await expect(box(page)).toHaveValue(evil);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(choice(page, 'Hull')).toBeChecked();
  await expect(page).toHaveTitle('Threshold Atlas, pocket edition');
});

test('says so where the file is damaged', async ({ page, stick }) => {
  const cut = stick.write('cut.html', (html) => html.replace(/(id="packed"[^>]*>.{2000}).*?(<\/script>)/s, '$1$2'));
  await page.goto(cut);
  await expect(page.locator('#pocket')).toHaveText(
    'This file is damaged, or the browser is too old to open it. Ask for a new copy.',
  );
  await expect(page.locator('body')).toContainText('Immediate danger: ring 999.');
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

for (const [size, viewport] of [
  ['of a desktop', { width: 1280, height: 800 }],
  ['of a phone', { width: 360, height: 740 }],
] as const) {
  test(`axe finds nothing and nothing sticks out at the size ${size}, with every part open`, async ({
    page,
    stick,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await open(page, `${stick.file}#q=neglect`);
    for (const one of await page.locator('details').all())
      if (!(await one.evaluate((details: HTMLDetailsElement) => details.open))) await one.locator('> summary').click();
    expect(await overflow(page), (await sticksOut(page)).join('; ')).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
}

// The finder as practitioners use it: by words and ticks, by keyboard alone, at the size of a phone, on paper, with a
// hostile address, and with ten thousand indicators.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { CompactIndex } from '#model/data/compact-index.ts';
import { counted, expect, overflow, sticksOut, tabTo, test } from '../../support/browser.ts';
import { concerns, indicators, lists } from '../../support/data.ts';

const latest = indicators.filter((one) => one.state === 'latest-held');
const byId = new Map(indicators.map((one) => [one.id, one]));

const box = (page: Page): Locator => page.getByRole('searchbox', { name: 'Words' });
const rows = (page: Page): Locator => page.locator('.finder [data-indicator]');
const listed = (page: Page): Locator => page.locator('.finder [data-list-item]');
const status = (page: Page): Locator => page.locator('.finder .found > [role="status"]');
const choice = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: new RegExp(`^${name} ?\\d*$`) });
const group = (page: Page, name: string): Locator =>
  page
    .getByRole('region', { name: 'Filters' })
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}( \\(|$)`) });
const button = (page: Page, name: string | RegExp): Locator =>
  page.locator('.finder').getByRole('button', { name, exact: true });
const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

/** How many indicators the finder says it found. */
const total = async (page: Page): Promise<number> =>
  Number(await page.locator('.finder .bar strong').first().textContent());

/** Opens an address anew and waits until the finder has answered. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.finder .bar')).toBeVisible();
}

async function shown(page: Page) {
  const ids = await rows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-indicator')!));
  return ids.map((id) => byId.get(id)!);
}

/** What a choice says that it would leave. */
const leaves = async (page: Page, name: string): Promise<number> =>
  Number(await choice(page, name).locator('xpath=..').locator('small').textContent());

/** Opens every group of choices. */
async function openAll(page: Page): Promise<void> {
  const all = page.locator('.facets details.all > summary');
  // Where choices stand above the results, all of them wait behind one.
  if ((await all.count()) > 0) await all.click();
  for (const one of await page.locator('.facets details:not(.all) > summary').all()) {
    if (!(await one.locator('xpath=..').evaluate((details: HTMLDetailsElement) => details.open))) await one.click();
  }
  await expect(page.locator('.facets details:not([open])')).toHaveCount(0);
}

/** Sends another index of Hull. */
async function withHull(page: Page, change: (index: CompactIndex) => CompactIndex): Promise<void> {
  await page.route('**/data/index/hull-2018.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: change((await answer.json()) as CompactIndex) });
  });
}

/** The columns of an index repeated until there are `most` rows: as many as dozens of areas together. */
function enlarged(index: CompactIndex, most: number): CompactIndex {
  const length = index.ref.length;
  const times = Math.ceil(most / length);
  const columns = Object.entries(index).map(([name, column]: [string, unknown]) => [
    name,
    Array.isArray(column) && column.length === length
      ? Array.from({ length: times }, () => column as unknown[]).flat()
      : column,
  ]);
  return Object.fromEntries(columns) as CompactIndex;
}

test.describe('words', () => {
  const FOUND: Readonly<Record<string, readonly string[]>> = {
    DV: ['nottingham-2018-221', 'stoke-on-trent-2018-164', 'hull-2018-92'],
    'bruise baby': [],
    'self harm': indicators
      .filter((one) => one.state === 'latest-held' && one.concerns[0] === 'self-harm-suicide')
      .map(({ id }) => id),
    'county lines': ['nottingham-2018-193'],
    'domestc abuse': ['hull-2018-92'],
  };
  for (const [typed, wanted] of Object.entries(FOUND)) {
    test(`“${typed}” finds what documents call otherwise`, async ({ page }) => {
      await open(page, '/indicators/');
      await box(page).fill(typed);
      await expect.poll(() => total(page)).toBeLessThan(latest.length);
      if (wanted.length === 0) await expect(listed(page).first()).toBeVisible();
      for (const more = button(page, /^Show \d+ more/); (await more.count()) > 0;) await more.last().click();
      await expect(rows(page)).toHaveCount(await total(page));
      const ids = (await shown(page)).map(({ id }) => id);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    });
  }

  test("a baby's bruise is found among the signs for an immediate referral", async ({ page }) => {
    await open(page, '/indicators/#q=bruise%20baby');
    await expect(
      page.locator('.finder .urgent [data-list-item^="nottingham-2018-immediate-referral"]').first(),
    ).toContainText(/bruis/i);
    const { route } = lists.find(({ document, urgent }) => document === 'nottingham-2018' && urgent)!;
    await expect(page.locator('.finder .urgent')).toContainText(`What to do, Nottingham City, 2018/20: ${route}`);
  });

  test('an area that the words name is the only one searched; this is said, and can be undone', async ({ page }) => {
    await open(page, '/indicators/');
    await box(page).fill('hull self harm');
    await expect(page.locator('.finder .found')).toContainText('In Hull, as your words say.');
    await expect(rows(page).first()).toBeVisible();
    expect((await shown(page)).every(({ area }) => area === 'hull')).toBe(true);
    await expect(choice(page, 'Hull')).not.toBeChecked();
    await button(page, 'Search all areas instead').click();
    await expect(box(page)).toHaveValue('self harm');
    await expect(page.locator('.finder .found')).not.toContainText('as your words say');
    await expect.poll(async () => new Set((await shown(page)).map(({ area }) => area)).size).toBeGreaterThan(1);
    await page.goBack();
    await expect(box(page)).toHaveValue('hull self harm');
    // A tick says more than words do.
    await choice(page, 'Nottingham City').check();
    await expect(page.locator('.finder .found')).not.toContainText('as your words say');
  });

  test('words that ask whom to ring lead to the contacts', async ({ page }) => {
    await open(page, '/indicators/#q=who%20do%20i%20ring');
    await expect(page.locator('.finder').getByRole('link', { name: 'contacts' })).toHaveAttribute('href', '/contacts/');
    expect(await total(page)).toBeLessThan(latest.length);
  });

  test('a misspelt word is read as the word that was meant, and this is said', async ({ page }) => {
    await open(page, '/indicators/#q=neglct');
    await expect(page.locator('.finder .found')).toContainText('Read as “neglect”.');
    await expect(rows(page).locator('mark').first()).toHaveText(/^neglect/i);
  });

  test('one letter is not enough to look for, and never finds nothing', async ({ page }) => {
    await open(page, '/indicators/');
    for (const letter of ['h', 'n', 's', 'z']) {
      await box(page).fill(letter);
      expect(await total(page), letter).toBe(latest.length);
    }
  });

  test('what was typed is marked in the text, which loses nothing', async ({ page }) => {
    await open(page, '/indicators/?area=hull#q=school%20attendance');
    const first = rows(page).first();
    await expect(first.locator('mark').first()).toBeVisible();
    const id = await first.getAttribute('data-indicator');
    await expect(first.locator('p').first()).toHaveText(byId.get(id!)!.text);
  });

  test('what hangs on a lead-in is shown with it', async ({ page }) => {
    const hanging = indicators.find((one) => one.under !== null)!;
    await open(page, `/indicators/?area=${hanging.area}&edition=all#q=${encodeURIComponent(hanging.text)}`);
    await expect(page.locator(`.finder [data-indicator="${hanging.id}"] p`)).toHaveText(
      `${hanging.leadIn!} ${hanging.text}`,
    );
  });

  test('where nothing is found, that is not a lower level of concern, and choices can be cleared', async ({ page }) => {
    await open(page, '/indicators/?area=hull&kind=met#q=xqzxqz');
    await expect(page.locator('.finder .found')).toContainText(
      'Nothing was found. That is not a lower level of concern',
    );
    await button(page, 'clear the filters').click();
    await expect(page).toHaveURL('/indicators/#q=xqzxqz');
    await box(page).fill('');
    await expect.poll(() => total(page)).toBe(latest.length);
  });
});

test.describe('choices', () => {
  test('narrow what is found, and each says beforehand what it would leave', async ({ page }) => {
    await open(page, '/indicators/');
    expect(await total(page)).toBe(latest.length);
    for (const [title, name, key] of [
      ['Area', 'Nottingham City', 'area=nottingham'],
      ['Level', 'Early Help \\(Universal Plus\\)', 'level=2'],
      ['Concern', 'Suitable and secure housing', 'concern=housing'],
      ['What it is', 'a need', 'kind=need'],
    ] as const) {
      if (!(await choice(page, name).isVisible())) await group(page, title).click();
      const promised = await leaves(page, name);
      expect(promised).toBeGreaterThan(0);
      await choice(page, name).check();
      await expect(page).toHaveURL(new RegExp(key));
      await expect.poll(() => total(page), name).toBe(promised);
    }
    const left = await shown(page);
    expect(left.map(({ id }) => id)).toEqual(
      latest
        .filter(
          (one) =>
            one.area === 'nottingham' && one.level === '2' && one.concerns.includes('housing') && one.kind === 'need',
        )
        .map(({ id }) => id),
    );
    expect(left.length).toBeGreaterThan(0);
  });

  test('of one kind add to one another, and another area gives up the level of the first', async ({ page }) => {
    await open(page, '/indicators/?area=hull&level=4');
    const before = await total(page);
    const promised = await leaves(page, 'Stoke-on-Trent');
    expect(promised).toBe(latest.filter(({ area }) => area === 'stoke-on-trent').length);
    await choice(page, 'Stoke-on-Trent').check();
    await expect(page).toHaveURL('/indicators/?area=hull&area=stoke-on-trent');
    await expect
      .poll(() => total(page))
      .toBe(latest.filter(({ area }) => ['hull', 'stoke-on-trent'].includes(area)).length);
    expect(before).toBeLessThan(promised);
  });

  test("of levels are an area's own names; of several areas, only the aligned ones, said to be ours", async ({
    page,
  }) => {
    await open(page, '/indicators/?area=portsmouth');
    await expect(choice(page, 'Tier 3 Intensive')).toBeVisible();
    await open(page, '/indicators/');
    await expect(group(page, 'Level')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Filters' })).toContainText(
      'Aligned by Threshold Atlas, not by the areas',
    );
    await choice(page, 'Child protection').check();
    await expect(page).toHaveURL('/indicators/?anchor=child-protection');
    for (const one of await shown(page)) expect(one.anchors, one.id).toContain('child-protection');
  });

  test('are all named above the results and can be given up there one by one, the focus staying near', async ({
    page,
  }) => {
    await open(page, '/indicators/?area=hull&concern=housing&kind=need&about=parent');
    const chosen = page.getByRole('list', { name: 'Chosen' }).getByRole('button');
    await expect(chosen).toHaveText([
      'Hull ×, remove',
      'Suitable and secure housing ×, remove',
      'a need ×, remove',
      'about a parent or carer ×, remove',
      'Clear all filters',
    ]);
    await chosen.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/indicators/?area=hull&kind=need&about=parent');
    await expect(chosen.nth(1)).toBeFocused();
    await expect(chosen.nth(1)).toHaveText('a need ×, remove');
    await chosen.last().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/indicators/');
    await expect(box(page)).toBeFocused();
  });

  test('leave replaced editions out, and do not even fetch them, until they are asked for', async ({ page, watch }) => {
    await open(page, '/indicators/?area=portsmouth');
    expect(new Set((await shown(page)).map(({ document }) => document))).toEqual(new Set(['portsmouth-2023']));
    expect(watch.requests.filter((address) => address.includes('portsmouth-2022'))).toEqual([]);
    const before = await total(page);
    await page.getByLabel('Replaced editions too').check();
    await expect(page).toHaveURL('/indicators/?area=portsmouth&edition=all');
    await expect
      .poll(() => total(page))
      .toBe(before + indicators.filter(({ document }) => document === 'portsmouth-2022').length);
    await box(page).fill('chaotic');
    await expect(page.locator('.finder [data-indicator^="portsmouth-2022"]').first()).toContainText(
      'October 2022, replaced',
    );
    await expect(page.getByRole('heading', { level: 2, name: /^Portsmouth, replaced edition/ })).toBeVisible();
    expect(watch.requests.filter((address) => address.includes('portsmouth-2022'))).toHaveLength(1);
  });
});

test.describe('headings', () => {
  test('group by area, concern or level, in the address', async ({ page }) => {
    const headings = page.locator('.finder .found section h2');
    await open(page, '/indicators/?concern=housing');
    const by = page.locator('.finder').getByRole('combobox');
    await expect(headings.filter({ hasText: /^Hull/ })).toHaveCount(1);
    await by.selectOption('concern');
    await expect(page).toHaveURL('/indicators/?concern=housing&group=concern');
    const titles = new Map(concerns.map(({ id, title }) => [id, title]));
    const sections = await page
      .locator('.finder .found section')
      .filter({ has: page.locator('[data-indicator]') })
      .evaluateAll((all) =>
        all.map((one) => ({
          heading: one.querySelector('h2')!.firstChild!.textContent!.trim(),
          ids: [...one.querySelectorAll('[data-indicator]')].map((row) => row.getAttribute('data-indicator')!),
        })),
      );
    expect(sections.length).toBeGreaterThan(1);
    for (const { heading, ids } of sections)
      for (const id of ids) expect(titles.get(byId.get(id)!.concerns[0]!), id).toBe(heading);
    await by.selectOption('level');
    await expect(headings.filter({ hasText: /^Universal/ })).toBeVisible();
    const levels = (await headings.allTextContents())
      .filter((words) => /^(Universal|Early help|Targeted|Child)/.test(words))
      .map((words) => words.replace(/ \d+$/, ''));
    const order = [
      'Universal',
      'Early help',
      'Targeted, several agencies',
      'Child in need',
      'Child in need and Child protection',
      'Child protection',
    ];
    expect(levels).toEqual(order.filter((one) => levels.includes(one)));
    await page.reload();
    await expect(by).toHaveValue('level');
  });

  test('count what stands under them, drawn or not, and more is drawn when asked, with the focus on the first of it', async ({
    page,
  }) => {
    await open(page, '/indicators/?area=nottingham');
    await expect(
      page.getByRole('heading', {
        level: 2,
        name: `Nottingham City ${String(latest.filter(({ area }) => area === 'nottingham').length)}`,
      }),
    ).toBeVisible();
    const drawn = 24;
    await expect(rows(page)).toHaveCount(drawn);
    await button(page, /^Show \d+ more/).focus();
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(2 * drawn);
    await expect(rows(page).nth(drawn).getByRole('link').first()).toBeFocused();
  });
});

test.describe('signs printed outside the level tables', () => {
  const urgent = lists.filter((list) => list.urgent && list.state === 'latest-held');

  test('come up beside the indicators, marked as what they are, those for an immediate referral first', async ({
    page,
  }) => {
    await open(page, '/indicators/#q=home%20alone');
    const section = page.locator('.finder section.urgent');
    await expect(section.getByRole('heading', { level: 2 })).toHaveText(
      'Signs that need an immediate referral, printed outside the level tables',
    );
    const sign = section.locator('[data-list-item^="nottingham-2018-immediate-referral"]').first();
    await expect(sign).toContainText('Indicators requiring an immediate referral to social care');
    await expect(sign).toContainText('Nottingham City, 2018/20');
    await expect(sign.getByRole('link', { name: 'In its list' })).toHaveAttribute(
      'href',
      /^\/documents\/nottingham-2018\/#immediate-referral-\d+$/,
    );
    await expect(
      page.locator('.finder [data-list-item][data-indicator], .finder [data-list-item][data-level]'),
    ).toHaveCount(0);
    const [above, below] = await Promise.all([section.boundingBox(), rows(page).first().boundingBox()]);
    expect(above!.y).toBeLessThan(below!.y);
  });

  test('are none of them called urgent where their list is not', async ({ page }) => {
    await open(page, '/indicators/?concern=neglect');
    const inUrgent = await page
      .locator('.finder .urgent [data-list-item]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-list-item')!));
    const elsewhere = await page
      .locator('.finder [data-list-item]')
      .evaluateAll((all) =>
        all.filter((one) => one.closest('.urgent') === null).map((one) => one.getAttribute('data-list-item')!),
      );
    const isUrgent = (id: string): boolean => urgent.some((list) => id.startsWith(`${list.document}-${list.id}-`));
    expect(inUrgent.length).toBeGreaterThan(0);
    expect(elsewhere.length).toBeGreaterThan(0);
    expect([...inUrgent.filter((id) => !isUrgent(id)), ...elsewhere.filter(isUrgent)]).toEqual([]);
  });

  test('are counted, and can be asked for, where nothing was typed: every one of an area', async ({ page }) => {
    await open(page, '/indicators/?area=nottingham');
    const all = lists.filter(({ document }) => document === 'nottingham-2018').flatMap(({ items }) => items).length;
    await expect(page.locator('.finder .bar')).toContainText(`${String(all)} signs printed outside the level tables`);
    await expect(listed(page)).toHaveCount(0);
    await button(page, 'Show these too').click();
    await expect(page.locator('.finder section.urgent h2')).toBeFocused();
    await button(page, /^Show \d+ more of \d+$/)
      .first()
      .click();
    await expect(listed(page)).toHaveCount(all);
  });
});

test.describe('the address', () => {
  test('holds the choices and not the words typed: Back and Forward step through choices and bring the words back, and typing is no step', async ({
    page,
  }) => {
    await open(page, '/indicators/');
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    await box(page).pressSequentially('housing');
    await expect(page.locator('.finder .found mark').first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('housing');
    await expect(page).toHaveURL('/indicators/');
    expect(await steps()).toBe(before);
    const withWords = await total(page);
    await choice(page, 'Hull').check();
    await expect(page).toHaveURL('/indicators/?area=hull');
    await choice(page, 'Portsmouth').check();
    await expect(page).toHaveURL('/indicators/?area=hull&area=portsmouth');
    expect(await steps()).toBe(before + 2);
    const both = await total(page);
    await page.goBack();
    await expect(choice(page, 'Portsmouth')).not.toBeChecked();
    await expect(choice(page, 'Hull')).toBeChecked();
    await page.goBack();
    await expect(choice(page, 'Hull')).not.toBeChecked();
    await expect(box(page)).toHaveValue('housing');
    await expect.poll(() => total(page)).toBe(withWords);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => total(page)).toBe(both);
  });

  test('keeps the words that stood when a choice was made, however quickly it followed', async ({ page }) => {
    await open(page, '/indicators/');
    // Both within the pause after which typed words are written.
    await page.evaluate(() => {
      const words = document.querySelector<HTMLInputElement>('#finder-words')!;
      words.value = 'damp';
      words.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(box(page)).toHaveValue('damp');
    await choice(page, 'Hull').check();
    await expect(page).toHaveURL('/indicators/?area=hull');
    await page.goBack();
    await expect(page).toHaveURL('/indicators/');
    await expect(box(page)).toHaveValue('damp');
  });

  test('words typed are there again after a reload and on the way back, and go into a link only when one is copied', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/indicators/?area=hull');
    const addresses: string[] = [];
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    await box(page).pressSequentially('damp housing');
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('damp%20housing');
    await page.reload();
    await expect(box(page)).toHaveValue('damp housing');
    await page.getByRole('banner').getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL('/glossary/');
    await page.goBack();
    await expect(box(page)).toHaveValue('damp housing');
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => address.includes('damp'))).toEqual([]);
    await button(page, 'Copy a link with them').click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/indicators\/\?area=hull#q=damp%20housing$/);
    await page.goto(link);
    await expect(box(page)).toHaveValue('damp housing');
  });

  test('opened again or reloaded shows the same', async ({ page, context }) => {
    const address =
      '/indicators/?area=portsmouth&area=stoke-on-trent&anchor=targeted&dimension=health&kind=need&about=child&edition=all&group=concern#q=health';
    await open(page, address);
    const before = (await shown(page)).map(({ id }) => id);
    expect(before.length).toBeGreaterThan(0);
    await page.reload();
    await expect(rows(page).first()).toBeVisible();
    await expect.poll(async () => (await shown(page)).map(({ id }) => id)).toEqual(before);
    expect(page.url().endsWith(address)).toBe(true);
    const other = await context.newPage();
    await open(other, address);
    await expect.poll(async () => (await shown(other)).map(({ id }) => id)).toEqual(before);
    for (const name of [
      'Portsmouth',
      'Stoke-on-Trent',
      'Targeted, several agencies',
      'Health',
      'a need',
      'about the child',
    ])
      await expect(choice(other, name)).toBeChecked();
    await expect(other.getByLabel('Replaced editions too')).toBeChecked();
  });

  test('however hostile is shown as text, runs nothing, and what it names in vain is named and dropped', async ({
    page,
    watch,
  }) => {
    const evil = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';
    const hostile = encodeURIComponent(evil);
    await open(
      page,
      `/indicators/?area=${hostile}&area=hull&level=99&kind=javascript:alert(1)&group=__proto__&concern=%E0%A4&${hostile}=1&edition=%00#q=${hostile}`,
    );
    const notice = page.locator('.finder .notice').first();
    await expect(notice).toContainText('Left out, because it is not a choice here:');
    for (const words of [
      'area “"><img src=x onerror=',
      'level “99”',
      'kind “javascript:alert(1)”',
      'group “__proto__”',
      'concern “',
    ])
      await expect(notice).toContainText(words);
    await expect(box(page)).toHaveValue(evil);
    await expect(page.locator('.finder img, .finder script')).toHaveCount(0);
    await expect(page).toHaveTitle(/^Indicators/);
    await expect(choice(page, 'Hull')).toBeChecked();
    expect(
      watch.requests.filter((address) => /alert|onerror/.test(address) && !address.includes('/indicators/?')),
    ).toEqual([]);
    // The next choice writes an address that holds choices alone.
    await choice(page, 'Portsmouth').check();
    expect(new URL(page.url()).search).toBe('?area=hull&area=portsmouth');
    await expect(page.locator('.finder')).not.toContainText('Left out');
  });

  test('that makes no sense breaks nothing', async ({ page }) => {
    for (const end of [
      '#q=%E0%A4%A',
      '#',
      '#q=%00%0A',
      `#q=${'a'.repeat(199)}💥${'b'.repeat(5000)}`,
      '?area=__proto__#q=constructor',
      '#q=.*%5B(',
      '?&&==&#&q',
      `?${'area=x&'.repeat(500)}`,
    ]) {
      await open(page, `/indicators/${end}`);
      await box(page).fill('neglect');
      await expect(rows(page).locator('mark').first(), end).toBeVisible();
      await choice(page, 'Hull').check();
      await expect(page, end).toHaveURL('/indicators/?area=hull');
      await expect(box(page), end).toHaveValue('neglect');
    }
  });
});

test.describe('what is asked of the server', () => {
  test('is each index once, nothing for a letter or a choice, and never a typed word', async ({ page, watch }) => {
    await open(page, '/indicators/?area=hull');
    await expect(status(page)).toHaveText(/found/);
    const data = watch.requests
      .filter((address) => address.includes('/data/'))
      .map((address) => new URL(address).pathname)
      .sort();
    // Of the area in hand, whom to contact in danger.
    expect(data).toEqual([
      '/data/facts/hull-2018.json',
      '/data/index/hull-2018.json',
      '/data/index/nottingham-2018.json',
      '/data/index/portsmouth-2023.json',
      '/data/index/stoke-on-trent-2018.json',
      '/data/lexicon.json',
    ]);
    const before = watch.requests.length;
    await box(page).pressSequentially('wigwam bruise');
    // Words stay out of the address.
    await expect(page.getByText('No indicator uses all these words')).toBeVisible();
    await expect(page).toHaveURL('/indicators/?area=hull');
    await box(page).fill('neglect');
    await choice(page, 'Portsmouth').check();
    await group(page, 'Concern').click();
    await choice(page, 'Suitable and secure housing').check();
    await page.goBack();
    await expect.poll(() => total(page)).toBeGreaterThan(0);
    // The browser itself takes its icon again whenever the address changes; words that nothing answers ask once for the
    // table of guesses, and for what reads it.
    const expected = /\/(?:icon\.svg|data\/guesses\.json|_astro\/nearest\.[\w-]+\.js)$/;
    expect(watch.requests.slice(before).filter((address) => !expected.test(address))).toEqual([]);
    await page.reload();
    await expect(rows(page).first()).toBeVisible();
    const sent = watch.requests.filter((address) => /wigwam|bruise|neglect/.test(address.split('#')[0]!));
    expect(sent).toEqual([]);
  });

  test('is asked again where it failed', async ({ page, watch }) => {
    await page.route('**/data/index/hull-2018.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('/indicators/');
    await expect(page.locator('.finder')).toContainText('The indicators could not be loaded.');
    await page.unroute('**/data/index/hull-2018.json');
    await button(page, 'Try again').click();
    await expect.poll(() => total(page)).toBe(latest.length);
    // The browser logs what it was refused; that is what this test is about.
    watch.trouble.length = 0;
  });
});

test.describe('to a screen reader', () => {
  test('the count is said once typing rests, not for each letter', async ({ page }) => {
    await page.clock.install();
    await open(page, '/indicators/');
    await expect(status(page)).toHaveText(counted(latest.length));
    await page.clock.pauseAt(Date.now() + 3_600_000);
    for (let end = 1; end <= 'homeless'.length; end++) {
      await box(page).fill('homeless'.slice(0, end));
      await page.clock.runFor(50);
    }
    await expect.poll(() => total(page)).toBeLessThan(100);
    await expect(status(page)).toHaveText(counted(latest.length));
    await page.clock.runFor(2_000);
    await expect(status(page)).toHaveText(counted(await total(page)));
  });

  test('one is one indicator', async ({ page }) => {
    const one = latest.find(({ document, text }) => document === 'hull-2018' && text.length > 40)!;
    await open(page, `/indicators/?area=hull#q=${encodeURIComponent(one.text)}`);
    await expect(status(page)).toHaveText('1 indicator found');
    await expect(page.locator('.finder .bar')).toContainText('1 indicator');
    await expect(page.locator('.finder .bar')).not.toContainText('1 indicators');
  });

  test('every part has a name and a role, and a copy button says of what', async ({ page }) => {
    await open(page, '/indicators/?area=hull#q=neglect');
    await expect(page.getByRole('search', { name: 'Indicators' })).toBeVisible();
    await expect(box(page)).toHaveAccessibleDescription(
      'Search terms only. Never type a name or anything about a real child.',
    );
    await expect(page.getByRole('group', { name: 'Area', exact: true })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'By' })).toBeVisible();
    const id = await rows(page).first().getAttribute('data-indicator');
    await expect(rows(page).first().getByRole('button').first()).toHaveAccessibleName(
      `Copy: ${byId.get(id!)!.citation}`,
    );
  });

  test('what stands wherever indicators are listed stands here', async ({ page }) => {
    await open(page, '/indicators/');
    await expect(page.locator('.finder')).toContainText(
      'Several lower-level signs together may need a higher response.',
    );
    await expect(page.locator('.finder')).toContainText(
      'Use the document for the area where the child lives, not where you work.',
    );
  });
});

test('by keyboard alone: type, choose, look at a result, copy its citation, and follow it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/indicators/');
  await tabTo(page, box(page), 30);
  await page.keyboard.type('school attendance');
  await tabTo(page, choice(page, 'Hull'), 12);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/indicators/?area=hull');
  await expect(choice(page, 'Hull')).toBeFocused();
  await tabTo(page, group(page, 'What it is'), 30);
  await page.keyboard.press('Enter');
  await tabTo(page, choice(page, 'a need'), 10);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/indicators/?area=hull&kind=need');
  await expect(status(page)).toHaveText(counted(await total(page)));

  const one = (await shown(page))[0]!;
  const copy = rows(page).first().getByRole('button').first();
  await tabTo(page, copy, 60);
  await page.keyboard.press('Enter');
  await expect(copy).toHaveText('Copied');
  await expect(copy).toBeFocused();
  await expect(page.locator('.take-away [role="status"]')).toHaveText(`Copied: ${one.citation}`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${one.citation}. ${one.fullCitation}\nhttps://`);
  expect(copied.endsWith(one.url), 'without what was typed').toBe(true);
  await page.keyboard.press('Shift+Tab');
  await expect(rows(page).first().getByRole('link').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(one.url);
  await page.goBack();
  await expect(rows(page).first()).toHaveAttribute('data-indicator', one.id);
});

test.describe('taking it away', () => {
  test('a citation names publisher, title, date, level, heading and bullet, and says whose words they are', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const one = latest.find(
      ({ document, group: heading, row }) => document === 'nottingham-2018' && heading !== null && row === null,
    )!;
    await open(page, '/indicators/?area=nottingham');
    await expect(status(page)).toHaveText(counted());
    await page.locator(`.finder [data-indicator="${one.id}"]`).getByRole('button').first().click();
    await expect(page.locator('.take-away [role="status"]')).toHaveText(/^Copied/);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Nottingham City 2018\/20, indicator \d+\. Nottingham City Safeguarding Children Board, Nottingham City Family Support Pathway 2018\/20: .+, 2018\/20, /m,
    );
    for (const part of [one.levelName, `“${one.domainTitle}”`, `“${one.group!}”`]) expect(copied).toContain(part);
    expect(copied).toMatch(/bullet \d+\. Restated by Threshold Atlas; check the original before quoting\.$/m);
    expect(copied).toContain(one.fullCitation);
  });

  test('where the clipboard is refused, it says so', async ({ page }) => {
    await page.addInitScript(() => {
      if (isSecureContext)
        for (const name of ['write', 'writeText'])
          Object.defineProperty(navigator.clipboard, name, { value: () => Promise.reject(new Error('refused')) });
    });
    await open(page, '/indicators/');
    await expect(status(page)).toHaveText(counted(latest.length));
    await rows(page).first().getByRole('button').first().click();
    await expect(page.locator('.take-away [role="status"]')).toHaveText(/^Could not copy/);
    await button(page, 'Copy as table').click();
    await expect(page.locator('.take-away [role="status"]')).toHaveText('Could not copy: download the CSV instead');
  });

  test('as a table that pastes into Word and Excel: everything found, not only what is drawn', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/indicators/?area=hull');
    await button(page, 'Copy as table').click();
    await expect(page.locator('.take-away [role="status"]')).toHaveText('Copied');
    const [markup, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
    });
    const hull = latest.filter(({ area }) => area === 'hull');
    expect(markup!.match(/<tr/g)).toHaveLength(hull.length + 1);
    const lines = plain!.split(/\r?\n/).map((line) => line.split('\t'));
    expect(lines.slice(1).map((line) => line[lines[0]!.indexOf('Indicator')])).toEqual(
      hull.map(({ text, sub }) => (sub.length === 0 ? text : `${text}: ${sub.join('; ')}`)),
    );
  });

  /** Downloads what is shown and reads it as a spreadsheet would. */
  async function csv(page: Page): Promise<{ raw: string; table: Record<string, string>[] }> {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download CSV').click()]);
    expect(download.suggestedFilename()).toBe('threshold-atlas-indicators.csv');
    const raw = readFileSync(await download.path(), 'utf8');
    return { raw, table: parse(raw, { columns: true, bom: true }) };
  }

  test('as CSV that Excel reads as UTF-8, with lead-ins, states and full citations', async ({ page }) => {
    await open(page, '/indicators/?area=portsmouth&edition=all');
    const { raw, table } = await csv(page);
    expect(raw.startsWith('\uFEFF')).toBe(true);
    expect(Object.keys(table[0]!)).toEqual([
      'Area',
      'Edition',
      'State',
      'Level',
      'Heading',
      'Indicator',
      'Kind',
      'About',
      'Concerns',
      'Citation',
      'Address',
    ]);
    const wanted = indicators.filter(({ area }) => area === 'portsmouth');
    expect(table).toHaveLength(wanted.length);
    const origin = new URL(page.url()).origin;
    const lines = new Map(table.map((line) => [line['Address']!.slice(origin.length), line]));
    for (const one of wanted) {
      const line = lines.get(one.url);
      expect(line, one.id).toMatchObject({
        Area: 'Portsmouth',
        Edition: one.edition,
        State: one.state === 'replaced' ? 'replaced' : 'latest held',
        Level: one.levelName,
        Kind: one.kind,
        About: one.about,
        Citation: one.fullCitation,
      });
      expect(line!['Indicator']!.startsWith(one.leadIn === null ? one.text : `${one.leadIn} ${one.text}`), one.id).toBe(
        true,
      );
    }
    expect(wanted.some(({ leadIn }) => leadIn !== null)).toBe(true);
  });

  test('as CSV with the signs printed outside the level tables where they are shown, and marked as such', async ({
    page,
  }) => {
    await open(page, '/indicators/#q=home%20alone');
    const ids = await listed(page).count();
    expect(ids).toBeGreaterThan(0);
    const { table } = await csv(page);
    const outside = table.filter((line) => line['Level'] === 'Outside the level tables');
    expect(outside).toHaveLength(ids);
    expect(outside[0]).toMatchObject({
      Area: 'Nottingham City',
      Heading: 'Indicators requiring an immediate referral to social care',
      Kind: '',
    });
    expect(table).toHaveLength(ids + (await total(page)));
  });

  test('as CSV in which no cell runs as a formula, and text that looks like markup stays text', async ({ page }) => {
    const evil = [
      '=HYPERLINK("http://evil.example","x")',
      '+1',
      '-1',
      '@SUM(A1)',
      '<img src=x onerror="document.title=1">',
    ];
    await withHull(page, (index) => ({
      ...index,
      text: index.text.map((text, at) => evil[at] ?? text),
      under: index.under.map(() => -1),
    }));
    await open(page, '/indicators/?area=hull');
    await expect(rows(page).nth(4).locator('p')).toHaveText(evil[4]!);
    await expect(page.locator('.finder img')).toHaveCount(0);
    const { table } = await csv(page);
    expect(table.slice(0, 5).map((line) => line['Indicator'])).toEqual([
      ...evil.slice(0, 4).map((text) => `'${text}`),
      evil[4],
    ]);
    expect(table.flatMap((line) => Object.values(line)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test("on paper only the results stand, each with its edition's date and level, and that the published document prevails", async ({
    page,
  }) => {
    await open(page, '/indicators/?area=hull#q=neglect');
    await page.emulateMedia({ media: 'print' });
    await expect(
      page
        .locator('.finder form, .finder .facets, .finder .chosen, .finder button, .finder select')
        .filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.getByText("Each area's full list")).toBeHidden();
    const printed = await rows(page).evaluateAll((all) =>
      all.map((row) => ({
        words: (row as HTMLElement).innerText,
        seen: row.checkVisibility({ contentVisibilityAuto: true }),
      })),
    );
    expect(printed.length).toBeGreaterThan(0);
    const levels = [...new Set(latest.filter(({ area }) => area === 'hull').map(({ levelName }) => levelName))];
    for (const { words, seen } of printed) {
      expect(seen).toBe(true);
      expect(words).toContain('Hull, May 2018');
      expect(
        levels.some((level) => words.includes(level)),
        words,
      ).toBe(true);
    }
    await expect(page.getByRole('contentinfo')).toContainText('the published document prevails');
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await overflow(page), (await sticksOut(page)).join('; ')).toBe(0);
  });

  test("on paper everything found stands, not only what was drawn, by the button and by the browser's own way", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const note = (): void => {
        document.documentElement.dataset['printed'] = String(
          document.querySelectorAll('.finder [data-indicator]').length,
        );
      };
      addEventListener('afterprint', note);
      globalThis.print = () => {
        note();
        dispatchEvent(new Event('afterprint'));
      };
    });
    const hull = String(latest.filter(({ area }) => area === 'hull').length);
    await open(page, '/indicators/?area=hull');
    const drawn = 24;
    await expect(rows(page)).toHaveCount(drawn);
    await button(page, 'Print').click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', hull);
    await expect(rows(page)).toHaveCount(drawn);
    await page.evaluate(() => {
      delete document.documentElement.dataset['printed'];
    });
    await page.pdf();
    await expect(page.locator('html')).toHaveAttribute('data-printed', hull);
    await expect(rows(page)).toHaveCount(drawn);
  });
});

test('a handout says what was looked for, what the editions are, and that several signs count together', async ({
  page,
}) => {
  await open(page, '/indicators/?area=nottingham&area=portsmouth&edition=all#q=neglect');
  const main = page.getByRole('main');
  await expect(main).not.toContainText('A later publication is known');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  const facts = page.locator('.finder dl.facts');
  await expect(facts.locator('dt')).toHaveText(['Words', 'Area', 'Nottingham City', 'Portsmouth', 'Portsmouth']);
  await expect(facts.locator('dd').nth(0)).toHaveText('neglect');
  await expect(facts.locator('dd').nth(1)).toHaveText('Nottingham City; Portsmouth');
  await expect(facts).toContainText('A later publication is known');
  await expect(facts).toContainText('Replaced by an undated edition, which is on this site.');
  await expect(facts).toContainText('Check with the partnership for a later edition before you act.');
  await expect(page.locator('.finder')).toContainText('Several lower-level signs together may need a higher response');
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
  await expect(facts).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('one can type, choose and open a result by touch; choices wait closed', async ({ page }) => {
    await open(page, '/indicators/');
    await expect(page.locator('.facets details[open]')).toHaveCount(0);
    await box(page).tap();
    await page.keyboard.type('domestic abuse');
    await group(page, 'Filters').tap();
    await group(page, 'Area').tap();
    await page.getByRole('region', { name: 'Filters' }).getByText('Stoke-on-Trent', { exact: true }).tap();
    await expect(page).toHaveURL('/indicators/?area=stoke-on-trent');
    await expect(group(page, 'Filters')).toHaveText('Filters (1 chosen)');
    expect(await overflow(page), (await sticksOut(page)).join('; ')).toBe(0);
    const one = (await shown(page))[0]!;
    expect(one.area).toBe('stoke-on-trent');
    await rows(page).first().getByRole('link').last().tap();
    await expect(page).toHaveURL(one.url);
  });

  test('every control is 24 pixels or more, and 320 pixels are enough', async ({ page }) => {
    await open(page, '/indicators/?area=hull&edition=all&concern=neglect#q=neglect');
    await openAll(page);
    const small = await page
      .locator('.finder')
      .locator('button, select, input[type="search"], summary, .facets label')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => ({ words: one.textContent, size: one.getBoundingClientRect() }))
          .filter(({ size }) => size.width < 24 || size.height < 24)
          .map(({ words }) => words),
      );
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [
      '/indicators/',
      '/indicators/?area=hull&edition=all&concern=neglect#q=neglect',
      '/indicators/#q=xqzxqz',
    ]) {
      await open(page, address);
      expect(await overflow(page), `${address}: ${(await sticksOut(page)).join('; ')}`).toBe(0);
    }
  });

  test('axe finds nothing', async ({ page }) => {
    await open(page, '/indicators/?concern=neglect#q=home');
    expect(await faultsOf(page)).toEqual([]);
  });
});

async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
  return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

const STATES = {
  'nothing is typed': '/indicators/',
  'words are marked': '/indicators/#q=neglect',
  'a word was corrected and signs for an immediate referral stand above': '/indicators/#q=bruisng',
  'much is chosen':
    '/indicators/?area=portsmouth&level=3&dimension=health&concern=child-mental-health&kind=need&about=child&edition=all',
  'results stand by level': '/indicators/?concern=housing&group=level',
  'nothing is found': '/indicators/?area=hull#q=xqzxqz',
  'the address is not understood': '/indicators/?area=atlantis',
};
for (const [state, address] of Object.entries(STATES)) {
  test(`axe finds nothing where ${state}, in light and in dark`, async ({ page }) => {
    test.slow();
    await open(page, address);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('axe finds nothing where every group of choices is open and a citation was copied', async ({ page, context }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/indicators/?area=hull');
  await openAll(page);
  await rows(page).first().getByRole('button').first().click();
  await expect(rows(page).first().getByRole('button').first()).toHaveText('Copied');
  expect(await faultsOf(page)).toEqual([]);
});

test.describe('the page stays small', () => {
  const MOST = 1_500;

  test("with all of today's indicators, in every grouping, and with every choice open", async ({ page }) => {
    await open(page, '/indicators/?edition=all');
    expect(await total(page)).toBe(indicators.length);
    for (const by of ['area', 'concern', 'level']) {
      await page.locator('.finder').getByRole('combobox').selectOption(by);
      await expect(rows(page).first()).toBeVisible();
      expect(await elements(page), by).toBeLessThan(MOST);
    }
    await openAll(page);
    await expect(choice(page, 'Suitable and secure housing')).toBeVisible();
    await box(page).fill('child');
    await expect(rows(page).locator('mark').first()).toBeVisible();
    expect(await elements(page)).toBeLessThan(MOST);
  });

  test('while letters follow one another only a screenful is drawn, and the rest of the step when they pause', async ({
    page,
  }) => {
    await open(page, '/indicators/');
    await expect(rows(page)).toHaveCount(24);
    const drawn = await box(page).evaluate(async (input: HTMLInputElement) => {
      input.value = 'child';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((painted) => {
        requestAnimationFrame(() => {
          setTimeout(painted, 0);
        });
      });
      return document.querySelectorAll('.finder [data-indicator], .finder [data-list-item]').length;
    });
    expect(drawn).toBeLessThanOrEqual(12);
    await expect(rows(page)).toHaveCount(24);
  });

  test('with ten thousand indicators, which are all found and counted but not all drawn', async ({ page }) => {
    await withHull(page, (index) => enlarged(index, 10_000));
    await open(page, '/indicators/');
    const hull = latest.filter(({ area }) => area === 'hull').length;
    const all = Math.ceil(10_000 / hull) * hull + latest.length - hull;
    expect(await total(page)).toBe(all);
    const drawn = 24;
    await expect(rows(page)).toHaveCount(drawn);
    expect(await elements(page)).toBeLessThan(MOST);
    await expect(button(page, `Show ${String(drawn)} more of ${String(all - drawn)}`)).toBeVisible();
    for (const typed of ['ne', 'neglect', 'school', '']) {
      await box(page).fill(typed);
      await expect(box(page)).toHaveValue(typed);
      await expect.poll(() => rows(page).count()).toBe(drawn);
      expect(await elements(page), typed).toBeLessThan(MOST);
    }
    await page.locator('.finder').getByRole('combobox').selectOption('concern');
    await expect(rows(page)).toHaveCount(drawn);
    expect(await elements(page)).toBeLessThan(MOST);
    // What was drawn on request goes again with the next letter.
    await button(page, /^Show \d+ more/).click();
    await expect(rows(page)).toHaveCount(2 * drawn);
    await box(page).fill('neglect');
    await expect(rows(page)).toHaveCount(drawn);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test("each area's full list stands a link away, with an anchor for each indicator", async ({ page }) => {
    await page.goto('/indicators/');
    await expect(page.getByRole('main')).toContainText(
      'Use the document for the area where the child lives, not where you work.',
    );
    const links = page.getByRole('main').locator('.cards').getByRole('link');
    await expect(links).toHaveText(['Hull', 'Nottingham City', 'Portsmouth', 'Stoke-on-Trent']);
    await links.first().click();
    await expect(page).toHaveURL('/indicators/hull/');
    await expect(page.locator('[data-indicator]')).toHaveCount(latest.filter(({ area }) => area === 'hull').length);
  });
});

// The search, as a practitioner uses it: from the header of any page, as one types, by the words of the trade.
import type { Page } from '@playwright/test';
import { expect, KINDS, test } from '../../support/browser.ts';
import { indicators } from '../../support/data.ts';

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

const results = (page: Page) => page.locator('#results [data-indicator]');

/** The indicators now shown, as the export knows them. */
async function found(page: Page) {
  const ids = await results(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-indicator')!));
  return ids.map((id) => byId.get(id)!);
}

/** Opens the search page anew at an address and waits until it has answered. */
async function search(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('#said')).toHaveText(/found/i);
}

test.describe('the box in the header', () => {
  for (const kind of ['home', 'a domain', 'a concern', 'glossary', 'a missing page'] as const) {
    test(`stands on ${kind}, is reached with Ctrl + K, and Enter leads to the results`, async ({ page }) => {
      await page.goto(KINDS[kind]);
      const box = page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
      await expect(box).toBeVisible();
      await page.keyboard.press('Control+k');
      await expect(box).toBeFocused();
      await page.keyboard.type('young carer');
      await page.keyboard.press('Enter');
      // On the pages of an area its search is the one that Enter asks for.
      const area = kind === 'a domain' ? '\\?area=hull' : '';
      await expect(page).toHaveURL(new RegExp(`/search/${area}#q=young(%20|\\+)carer$`));
      await expect(results(page).first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('young carer');
    });
  }

  test('is reached with ⌘ + K too, and a letter alone does nothing', async ({ page }) => {
    await page.goto('/');
    const box = page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
    for (const key of ['k', '/', 's']) {
      await page.keyboard.press(key);
      await expect(box).not.toBeFocused();
    }
    await page.keyboard.press('Meta+k');
    await expect(box).toBeFocused();
  });

  test('is left alone by key events that have no key, as autofill sends them', async ({ page }) => {
    await page.goto('/');
    // An error in the page fails the test.
    await page.evaluate(() => dispatchEvent(new Event('keydown')));
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('banner').getByRole('searchbox', { name: 'Search' })).toBeFocused();
  });

  test('takes words to the search whatever they are, half an emoji too', async ({ page }) => {
    await page.goto('/');
    const box = page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
    await box.evaluate((input: HTMLInputElement) => {
      input.value = 'neglect & 50% + #1 \ud83d';
    });
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=/);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(/^neglect & 50% \+ #1 /);
  });

  test('goes nowhere when it is empty', async ({ page }) => {
    await page.goto('/about/');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test('leads to new results from the search page as well', async ({ page }) => {
    await search(page, '/search/#q=neglect');
    const before = await results(page).first().getAttribute('data-indicator');
    const box = page.getByRole('banner').getByRole('searchbox', { name: 'Search' });
    await box.fill('housing');
    await box.press('Enter');
    await expect(page).toHaveURL(/#q=housing$/);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('housing');
    await expect(results(page).first()).not.toHaveAttribute('data-indicator', before!);
  });
});

test('results come as one types, and the words stay out of the address', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('main').getByRole('searchbox', { name: 'Words' });
  await expect(box).toBeFocused();
  await page.keyboard.type('self-har');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.type('m');
  await expect(page.locator('#said')).toHaveText(/\d+ indicators and \d+ pages of guidance found/);
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('#q=self-harm');
  await expect(page).toHaveURL(/\/search\/$/);
  await page.reload();
  await expect(box).toHaveValue('self-harm');
  await box.fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

// The concern that stands for what was meant, and how the documents themselves may put it.
const GOLDEN = [
  { typed: 'CSE', concern: 'cse', words: /exploit/i },
  { typed: 'DV', concern: 'domestic-abuse', words: /domestic (abuse|violence)/i },
  {
    typed: 'SEMH',
    concern: 'emotional-wellbeing',
    words: /emotion|mental|anx|ang(er|ry)|wellbeing|well-being|stress/i,
  },
  { typed: 'county lines', concern: 'criminal-exploitation', words: /exploit|drug|gang|county lines/i },
  { typed: 'was not brought', concern: 'health-care-access', words: /appointment|health|medical|treatment/i },
  { typed: 'self harm', concern: 'self-harm-suicide', words: /self-harm|suicid/i },
  { typed: 'domestc abuse', concern: 'domestic-abuse', words: /domestic (abuse|violence)/i },
  { typed: 'Self-Harm', concern: 'self-harm-suicide', words: /self-harm|suicid/i },
  { typed: 'young carer', concern: 'young-carers', words: /carer|caring/i },
  { typed: 'FGM', concern: 'fgm', words: /female genital mutilation|FGM/i },
] as const;

test('the words of the trade find what the documents say, the fitting ones first', async ({ page }) => {
  for (const { typed, concern, words } of GOLDEN) {
    await test.step(typed, async () => {
      await search(page, `/search/#q=${encodeURIComponent(typed)}`);
      await expect(results(page).first()).toBeVisible();
      const first = (await found(page)).slice(0, 5);
      for (const indicator of first) {
        const whole = [indicator.leadIn, indicator.text, ...indicator.sub].join(' ');
        const fits =
          indicator.concerns.includes(concern) ||
          words.test(whole) ||
          whole.toLowerCase().includes(typed.toLowerCase());
        expect.soft(fits, `“${typed}” finds ${indicator.id} “${whole}” [${indicator.concerns.join(', ')}]`).toBe(true);
      }
      expect
        .soft(
          first.some((indicator) => indicator.concerns.includes(concern)),
          `“${typed}” finds ${concern}`,
        )
        .toBe(true);
      await expect
        .soft(page.locator(`#results a[href="/concerns/${concern}/"]`).first(), `“${typed}” names ${concern}`)
        .toBeVisible();
    });
  }
});

test('an acronym finds every indicator of the latest editions whose main concern it names', async ({ page }) => {
  for (const { typed, concern } of GOLDEN.filter((one) => ['self harm', 'CSE', 'DV', 'FGM'].includes(one.typed))) {
    await search(page, `/search/#q=${encodeURIComponent(typed)}`);
    const more = page.getByRole('button', { name: /^Show \d+ more/ }).first();
    if (await more.isVisible()) await more.click();
    const ids = (await found(page)).map(({ id }) => id);
    const wanted = indicators
      .filter((one) => one.state === 'latest-held' && one.concerns[0] === concern)
      .map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(0);
    expect
      .soft(
        wanted.filter((id) => !ids.includes(id)),
        typed,
      )
      .toEqual([]);
  }
});

test('what a word was read as is said', async ({ page }) => {
  await search(page, '/search/#q=domestc%20abuse');
  await expect(page.locator('#results')).toContainText('“domestic abuse”');
});

test('a result shows level, area and edition, and what hangs on a lead-in shows it', async ({ page }) => {
  const hanging = indicators.find((one) => one.under !== null)!;
  await search(page, `/search/?area=${hanging.area}&edition=all#q=${encodeURIComponent(hanging.text)}`);
  const hit = page.locator(`#results [data-indicator="${hanging.id}"]`);
  await expect(hit).toContainText(hanging.leadIn!);
  await expect(hit).toContainText(hanging.text);
  await expect(hit).toContainText(hanging.levelName);
  await expect(hit).toContainText(hanging.areaName);
  await expect(hit).toHaveAttribute('data-level', hanging.level);
});

test('a result lands on the indicator itself, in sight, with its citation open', async ({ page }) => {
  await search(page, '/search/#q=county%20lines');
  const hit = results(page).first();
  const id = await hit.getAttribute('data-indicator');
  await hit.getByRole('link').last().click();
  const { url, ref } = byId.get(id!)!;
  await expect(page).toHaveURL(new RegExp(`${url.replace('#', '#')}$`));
  const target = page.locator(`#i${ref}`);
  await expect(target).toHaveAttribute('data-indicator', id!);
  await expect(target.locator(':scope > p').first()).toBeInViewport();
  await expect(target.locator(':scope > details')).toHaveAttribute('open', '');
  const hidden = await target
    .locator(':scope > p')
    .first()
    .evaluate((words) => {
      const { left, top, height } = words.getBoundingClientRect();
      return !words.contains(document.elementFromPoint(left + 5, top + height / 2));
    });
  expect(hidden, 'something lies over the words').toBe(false);
});

test('guidance is found and leads to its section', async ({ page }) => {
  await search(page, '/search/?area=nottingham#q=lead%20professional');
  const guidance = page.locator('#results a[href^="/documents/nottingham-2018/#"]').first();
  await expect(guidance).toBeVisible();
  const address = await guidance.getAttribute('href');
  await guidance.click();
  await expect(page).toHaveURL(new RegExp(`${address!}$`));
  await expect(page.locator(`[id="${address!.split('#')[1]}"]`)).toBeInViewport();
});

test('what a document says of a level is found on the level, at the part that answers', async ({ page }) => {
  await search(page, '/search/?area=hull#q=single%20point%20of%20contact%20more%20complex%20needs');
  const part = page.locator('#results a[href="/documents/hull-2018/levels/4/#route"]');
  await expect(part).toHaveText('What to do');
  await expect(part.locator('xpath=ancestor::*[small][1]')).toContainText('Hull, May 2018 · Specialist support');
  await part.click();
  await expect(page.locator('#route')).toBeInViewport();
});

test('each section of guidance names its area and edition, and one word or its plural finds it', async ({ page }) => {
  for (const words of ['strategy meeting', 'strategy meetings']) {
    await search(page, `/search/#q=${encodeURIComponent(words)}`);
    const hit = page.locator('#results li', {
      has: page.locator('a[href="/documents/stoke-on-trent-2018/#tool-strategy-discussion"]'),
    });
    await expect(hit, words).toContainText('Stoke-on-Trent, December 2018');
    await expect(page.locator('#results a[href="/glossary/#strategy-discussion"]'), words).toBeVisible();
  }
});

test('an area named in the words is searched, said, and undone', async ({ page }) => {
  await search(page, '/search/#q=hull%20self%20harm');
  await expect(page.locator('#results')).toContainText('In Hull, as your words say.');
  expect([...new Set((await found(page)).map(({ area }) => area))]).toEqual(['hull']);
  await expect(page.getByLabel('Area').locator('option:checked')).toHaveText('Hull, as typed');
  await page.getByRole('button', { name: 'Search all areas instead' }).click();
  await expect(page).toHaveURL(/\?area=all#q=hull%20self%20harm$/);
  await expect.poll(async () => new Set((await found(page)).map(({ area }) => area)).size).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Search Hull instead' }).click();
  await expect.poll(async () => [...new Set((await found(page)).map(({ area }) => area))]).toEqual(['hull']);
  await page.getByLabel('Area').selectOption('portsmouth');
  await expect.poll(async () => [...new Set((await found(page)).map(({ area }) => area))]).toEqual(['portsmouth']);
  await expect(page.locator('#results')).toContainText('In Portsmouth, as you chose.');
});

test('whom to ring comes first, of the area named or of all', async ({ page }) => {
  await search(page, '/search/#q=ring%20hull');
  const first = page.locator('#results section').first();
  await expect(first).toContainText('Contacts in Hull');
  await expect(first).toContainText('01482 448879');
  await expect(first).toContainText('not checked');
  await expect(first.getByRole('link', { name: 'All contacts of Hull' })).toHaveAttribute(
    'href',
    '/documents/hull-2018/#contacts',
  );
  await expect(first, 'where it prints none out of hours').toContainText('Out of hours: none is printed.');
  await expect(first.getByRole('link', { name: 'www.hull.gov.uk' }), 'where to look for what is current').toBeVisible();
  // A printed number that nobody has checked is text; 999 rings.
  await expect(first.locator('a[href^="tel:"]')).toHaveText(['999']);
  for (const words of ['ring', 'out of hours', 'who do I call']) {
    await search(page, `/search/#q=${encodeURIComponent(words)}`);
    const contacts = page.locator('#results section').first();
    await expect(contacts, words).toContainText('All contacts of Nottingham City');
    await expect(contacts.locator('a[href="/contacts/"]'), words).toBeVisible();
    await expect(page.locator('#results'), words).not.toContainText('Read as');
  }
});

test('arrows go through the results and back to the words, and Escape returns to them', async ({ page }) => {
  await search(page, '/search/?area=hull#q=neglect');
  const box = page.getByRole('main').getByRole('searchbox');
  const links = page.locator('#results a[href], #results button');
  await box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('neglect');
});

test('where nothing is found, what narrows the search can be taken away there', async ({ page }) => {
  await search(page, '/search/?area=hull&level=1&kind=met#q=cannabis');
  await expect(page.locator('#results')).toContainText('in Hull');
  for (const name of ['All levels', 'Anything', 'Search all areas']) {
    const button = page.getByRole('button', { name, exact: true });
    if (await button.isVisible()) await button.click();
    // The answer that offered it stands until the next is drawn, with its other buttons.
    await expect(button).toBeHidden();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  }
  await expect(results(page).first()).toBeVisible();
});

test('signs for an immediate referral are found beside the indicators', async ({ page }) => {
  await search(page, '/search/#q=home%20alone');
  await expect(page.locator('#results [data-list-item^="nottingham-2018-immediate-referral"]').first()).toBeVisible();
});

test.describe('the choices', () => {
  test('of area and level leave only what was asked for, and stand in the address', async ({ page }) => {
    await search(page, '/search/#q=drugs');
    const all = (await found(page)).length;
    await page.getByLabel('Area').selectOption('nottingham');
    await expect(page).toHaveURL(/\/search\/\?area=nottingham#q=drugs$/);
    await expect
      .poll(async () => new Set((await found(page)).map(({ area }) => area)))
      .toEqual(new Set(['nottingham']));
    await page.getByLabel(/^Level/).selectOption('3');
    await expect(page).toHaveURL(/\/search\/\?area=nottingham&level=3#q=drugs$/);
    await expect.poll(async () => new Set((await found(page)).map(({ level }) => level))).toEqual(new Set(['3']));
    const left = await found(page);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all);
    for (const level of await results(page).evaluateAll((every) => every.map((one) => one.getAttribute('data-level'))))
      expect(level).toBe('3');
  });

  test('of an anchor, without an area, leave the levels that are aligned to it', async ({ page }) => {
    await search(page, '/search/?level=child-protection#q=violence');
    const some = await found(page);
    expect(some.length).toBeGreaterThan(0);
    for (const { anchors, id } of some) expect(anchors, id).toContain('child-protection');
    expect(new Set(some.map(({ area }) => area)).size).toBeGreaterThan(1);
  });

  test('of a kind leave that kind', async ({ page }) => {
    await search(page, '/search/#q=school');
    await page.getByLabel('What it is').selectOption('met');
    await expect(page).toHaveURL(/\?kind=met#q=school$/);
    await expect.poll(async () => [...new Set((await found(page)).map(({ kind }) => kind))]).toEqual(['met']);
  });

  test('leave replaced editions out unless they are asked for', async ({ page }) => {
    await search(page, '/search/?area=portsmouth#q=domestic%20abuse');
    expect(new Set((await found(page)).map(({ document }) => document))).toEqual(new Set(['portsmouth-2023']));
    await page.getByLabel('Include replaced editions').check();
    await expect(page).toHaveURL(/\?area=portsmouth&edition=all#q=domestic%20abuse$/);
    await expect
      .poll(async () => [...new Set((await found(page)).map(({ document }) => document))].sort())
      .toEqual(['portsmouth-2022', 'portsmouth-2023']);
    await expect(page.locator('#results [data-indicator^="portsmouth-2022"]').first()).toContainText('replaced');
  });

  test('are undone by Back and made again by Forward', async ({ page }) => {
    await search(page, '/search/#q=school');
    await page.getByLabel('Area').selectOption('hull');
    await expect(page).toHaveURL(/\?area=hull/);
    await expect.poll(async () => [...new Set((await found(page)).map(({ area }) => area))]).toEqual(['hull']);
    await page.getByLabel('What it is').selectOption('need');
    await expect(page).toHaveURL(/kind=need/);
    await page.goBack();
    await expect(page.getByLabel('What it is')).toHaveValue('');
    await expect(page.getByLabel('Area')).toHaveValue('hull');
    await page.goBack();
    await expect(page.getByLabel('Area')).toHaveValue('');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('school');
    await expect.poll(async () => new Set((await found(page)).map(({ area }) => area)).size).toBeGreaterThan(1);
    await page.goForward();
    await expect(page.getByLabel('Area')).toHaveValue('hull');
    await expect.poll(async () => [...new Set((await found(page)).map(({ area }) => area))]).toEqual(['hull']);
  });

  test('in an address are taken up when it is opened, and survive a return from a result', async ({ page }) => {
    await search(page, '/search/?area=stoke-on-trent&level=4&kind=need&edition=all#q=neglect');
    await expect(page.getByLabel('Area')).toHaveValue('stoke-on-trent');
    await expect(page.getByLabel(/^Level/)).toHaveValue('4');
    await expect(page.getByLabel('What it is')).toHaveValue('need');
    await expect(page.getByLabel('Include replaced editions')).toBeChecked();
    await results(page).first().getByRole('link').last().click();
    await expect(page).toHaveURL(/#i\d+$/);
    await page.goBack();
    await expect(page.getByLabel('Area')).toHaveValue('stoke-on-trent');
    await expect(results(page).first()).toBeVisible();
  });
});

test('whatever stands in an address is shown as text, and an unknown choice is named and dropped', async ({
  page,
  watch,
}) => {
  const hostile = '<img src=x onerror="document.title=1"><b>neglect</b>';
  await search(
    page,
    `/search/?area=${encodeURIComponent('<script>x</script>')}&level=99&kind=javascript:alert(1)&other=1#q=${encodeURIComponent(hostile)}`,
  );
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(hostile);
  await expect(page.locator('#results')).toContainText('<script>x</script>');
  await expect(page.locator('#results')).toContainText('99');
  await expect(page.locator('#results')).toContainText('javascript:alert(1)');
  await expect(page.locator('#results img, #results script, #results b')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Search/);
  for (const name of ['Area', 'What it is']) await expect(page.getByLabel(name)).toHaveValue('');
  expect(watch.requests.filter((address) => address.includes('alert') && !address.includes('/search/'))).toEqual([]);
});

test('an address that makes no sense breaks nothing', async ({ page }) => {
  const odd = [
    '#q=%E0%A4%A',
    '#',
    '#q=%00%0A',
    `#q=${'a'.repeat(5000)}`,
    '#q=__proto__',
    '?area=__proto__#q=constructor',
    '#q=.*%5B(',
    '#q=💥',
    `#q=${'a'.repeat(199)}💥`,
    `?${Array.from({ length: 1500 }, (_, number) => `key${String(number)}=1`).join('&')}`,
  ];
  for (const end of odd) {
    await page.goto('about:blank');
    await page.goto(`/search/${end}`);
    await expect(page.getByLabel('Area')).toHaveValue('');
    const box = page.getByRole('main').getByRole('searchbox');
    await box.fill('neglect');
    await expect(results(page).first(), end).toBeVisible();
  }
});

test('where nothing is found, it says so, that this is not a lower level of concern, and how to widen', async ({
  page,
}) => {
  await search(page, '/search/#q=xqzxqz');
  await expect(page.locator('#said')).toHaveText('Nothing found.');
  const words = page.locator('#results');
  await expect(words).toContainText('“xqzxqz”');
  await expect(words).toContainText('not a lower level of concern');
  await expect(words.getByRole('link', { name: 'the concerns' })).toHaveAttribute('href', '/concerns/');
  await expect(words.getByRole('link', { name: 'the glossary' })).toHaveAttribute('href', '/glossary/');
});

test('typed words never stand in the address of a request', async ({ page, watch }) => {
  const words = ['wigwam', 'neglect', 'homeless'];
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('wigwam');
  await page.keyboard.press('Enter');
  await expect(page.locator('#said')).toHaveText(/found/i);
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill('neglect homeless');
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('q=neglect');
  await box.fill('neglect');
  await expect(results(page).first()).toBeVisible();
  await page.getByLabel('Area').selectOption('hull');
  await expect(page).toHaveURL(/area=hull/);
  await page.reload();
  await expect(results(page).first()).toBeVisible();
  expect(watch.requests.length).toBeGreaterThan(5);
  const sent = watch.requests.filter((address) =>
    words.some((word) => decodeURIComponent(address.split('#')[0]!).toLowerCase().includes(word)),
  );
  expect(sent).toEqual([]);
});

test('by keyboard alone: type, go to the first result, follow it', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('young carer');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  const link = results(page).first().getByRole('link').last();
  await page.getByRole('main').getByRole('searchbox').focus();
  for (let stops = 0; stops < 20; stops++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/domains\/[a-z-]+\/#i\d+$/);
});

test('words that nothing answers lead to concerns, each with its reason, and say that this is a guess', async ({
  page,
}) => {
  await page.goto('/search/#q=zebra%20landlord%20wants%20them%20gone');
  const nearest = page.locator('#results [data-part="nearest"]');
  await expect(nearest).toContainText('Nearest concerns:');
  await expect(nearest).toContainText('A guess from single words. It says nothing about how serious this is.');
  await expect(nearest.getByRole('listitem').first()).toContainText('because of');
  expect(await nearest.getByRole('listitem').count()).toBeLessThanOrEqual(5);
  await expect(page.locator('#results')).toContainText('Not used: zebra');
  await page.getByRole('button', { name: 'Require every word' }).click();
  await expect(page).toHaveURL(/\/search\/\?words=all#q=/);
  await expect(nearest).toHaveCount(0);
});

test('whom to ring in danger stands with every search in the same words, and the area’s first contact with them', async ({
  page,
}) => {
  const line = page.locator('main .danger-line');
  for (const words of ['self%20harm', 'library', 'zebra']) {
    await search(page, `/search/#q=${words}`);
    await expect(line).toContainText('In immediate danger ring 999.');
    await expect(line).toContainText('choose the area where the child lives');
  }
  await search(page, '/search/?area=hull#q=library');
  await expect(line).toContainText('Hull: Early Help and Safeguarding Hub');
});

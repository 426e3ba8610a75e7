// Two minutes before a call, on a phone: each question answered from the home page in six interactions or fewer.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const MOST = 6;

/** What a reader does, counted: a tap, or a search with the Enter that sends it. */
class Reader {
  count = 0;
  readonly page: Page;
  readonly main: Locator;
  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
  }
  async tap(what: Locator): Promise<void> {
    this.count += 1;
    await what.first().tap();
  }
  async search(words: string): Promise<void> {
    this.count += 1;
    await this.main.getByRole('searchbox').first().fill(words);
    await this.page.keyboard.press('Enter');
    await expect(this.page).toHaveURL(/\/search\//);
  }
  async copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** A journey from the home page that holds itself to its count. */
const journey = (name: string, walk: (reader: Reader) => Promise<void>): void => {
  test(name, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    const reader = new Reader(page);
    await walk(reader);
    expect(reader.count).toBeLessThanOrEqual(MOST);
  });
};

journey('A1: Hull on self-harm: who to contact, by when, each level, and a sign quoted', async (reader) => {
  const { main, page } = reader;
  await reader.tap(main.getByRole('link', { name: 'Hull', exact: true }));
  await reader.tap(main.getByText(/^\d+ concerns/));
  await reader.tap(main.getByRole('link', { name: 'Self-harm and suicide', exact: true }));
  await expect(page).toHaveURL('/concerns/self-harm-suicide/?area=hull');
  for (const words of ['Who to contact first', 'By when', '01482 448879'])
    await expect(main.getByText(words).filter({ visible: true }).first()).toBeVisible();
  await expect(main.locator('[data-indicator^="hull-"]:visible').first()).toBeVisible();
  await expect(main.locator('[data-indicator]:not([data-indicator^="hull-"]):visible')).toHaveCount(0);
  await reader.tap(main.getByRole('button', { name: /^Copy .*Hull/ }).filter({ visible: true }));
  await expect.poll(() => reader.copied()).toContain('Restated by Threshold Atlas');
});

journey('A2: Nottingham City on a bruised baby: the listed sign, and its words with its list', async (reader) => {
  await reader.search('nottingham bruise on a baby');
  await reader.tap(reader.main.locator('[data-list-item] a', { hasText: 'In its list' }));
  await expect(reader.page).toHaveURL(/\/documents\/nottingham-2018\/#/);
  await reader.tap(reader.page.locator(':target').getByRole('button', { name: /^Copy/ }));
  await expect.poll(() => reader.copied()).toContain('printed outside the level tables');
});

journey('A3: Portsmouth on persistent absence: from the sign to what to do at its level', async (reader) => {
  await reader.search('portsmouth persistent absence');
  const sign = reader.main.locator('[data-indicator^="portsmouth-2023-"]').first();
  const level = (await sign.getAttribute('data-level'))!;
  await reader.tap(sign.locator('a[href*="/levels/"]'));
  await expect(reader.page).toHaveURL(`/documents/portsmouth-2023/levels/${level}/`);
  await expect(reader.main.locator('#contacts + dd')).toBeInViewport();
});

journey("A4: Stoke-on-Trent on a parent's cannabis and an unclean home", async (reader) => {
  for (const words of ['stoke parent cannabis', 'stoke unclean home']) {
    await reader.search(words);
    await expect(reader.main.locator('[data-indicator^="stoke-on-trent-2018-"]').first()).toBeVisible();
  }
});

journey('A5: Portsmouth, where I disagree with a decision', async (reader) => {
  await reader.search('portsmouth disagree with decision');
  const answer = reader.main.locator('[data-part="answer"]', { hasText: 'If you disagree' });
  await reader.tap(answer.getByRole('link', { name: 'Portsmouth' }));
  await expect(reader.page).toHaveURL(/\/documents\/portsmouth-2023\//);
  await expect(reader.page.locator(':target')).toBeInViewport();
});

journey('A6: Hull on consent', async (reader) => {
  await reader.search('hull consent');
  await reader.tap(reader.main.locator('[data-part="answer"]').getByRole('link', { name: 'Hull' }));
  await expect(reader.page).toHaveURL(/\/documents\/hull-2018\//);
  await expect(reader.page.locator(':target')).toBeInViewport();
});

// A mistake is reported from where it stands: reference and page are filled in, nothing that was typed, nothing is sent.
import { test, type Page } from '@playwright/test';
import { expect } from '../support/browser.ts';

/** Presses what is there for a mistake, and gives the words of the report. */
async function report(page: Page, within: string): Promise<string[]> {
  const button = page.locator(`${within} .mistake`).first();
  await expect(button).toHaveAccessibleName(/^Mistake.*\? Report it: ./);
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const shown = page.locator('.reported');
  await expect(shown).toContainText('Never write anything about a child.');
  return (await shown.locator('q').innerText()).split('\n');
}

const SITE = 'https://threshold-atlas.example';

for (const [where, address, within, reference, place] of [
  [
    'an indicator at its own place',
    '/documents/hull-2018/domains/child-health-and-development/',
    '#i52',
    /^hull-2018-52, “Is slow /,
    '/documents/hull-2018/domains/child-health-and-development/#i52',
  ],
  [
    'an indicator on the page of its level',
    '/documents/hull-2018/levels/3/',
    '[data-indicator="hull-2018-52"]',
    /^hull-2018-52, “Is slow /,
    '/documents/hull-2018/domains/child-health-and-development/#i52',
  ],
  [
    'a sign that was found by words',
    '/indicators/?area=portsmouth#q=bruises+on+a+baby',
    '.found',
    /^portsmouth-2023-/,
    '/documents/portsmouth-2023/',
  ],
  [
    'a sign that the search of the site found',
    '/search/#q=hull+self+harm',
    '[data-indicator]',
    /^hull-2018-\d+, “/,
    '/documents/hull-2018/domains/',
  ],
  [
    'guidance that the search of the site found',
    '/search/#q=escalation',
    'section:has(> h2:text("Guidance and glossary"))',
    /^“./,
    '/',
  ],
  [
    'a sign in a comparison',
    '/compare/?doc=hull-2018&doc=nottingham-2018&concern=self-harm-suicide',
    '.compared [data-indicator]',
    /^(?:hull|nottingham)-2018-\d+, “/,
    '/documents/',
  ],
  [
    'a listed sign above a comparison',
    '/compare/?doc=hull-2018&doc=nottingham-2018&concern=injuries-non-mobile',
    '[data-list-item]',
    /^nottingham-2018-[a-z-]+-\d+, “/,
    '/documents/nottingham-2018/#',
  ],
  [
    'a sign that is revealed to a room',
    '/training/judge/?doc=hull-2018&concern=housing&shown=hull-2018',
    '.pools [data-indicator]',
    /^hull-2018-\d+, “/,
    '/documents/hull-2018/domains/',
  ],
  [
    'a card that is revealed',
    '/training/order/?deck=housing&shown=A',
    '.deck [data-indicator]',
    /-\d+, “/,
    '/documents/',
  ],
  [
    'a sign listed under what a room heard in a case',
    '/training/cases/connor/?concern=school-attendance&doc=hull-2018',
    '.heard [data-indicator]',
    /^hull-2018-\d+, “/,
    '/documents/hull-2018/domains/',
  ],
  [
    'a part of a document',
    '/documents/portsmouth-2023/',
    '.prose',
    /^“Preface”/,
    '/documents/portsmouth-2023/#preface',
  ],
  [
    'a passage that answers the guidance',
    '/requirements/',
    '.passages',
    /^\/documents\/hull-2018\/#early-help-assessment “Early help assessment: /,
    '/requirements/',
  ],
] as const)
  test(`${where} is reported by its reference`, async ({ page }) => {
    await page.goto(address);
    const asked: string[] = [];
    page.on('request', (request) => {
      // Pagefind asks for its list by the hour.
      const query = new URL(request.url()).search.replace(/^\?ts=\d+$/, '');
      if (request.method() !== 'GET' || query !== '') asked.push(request.url());
    });
    const [named, of, at, ...rest] = await report(page, within);
    expect(named).toMatch(/^Page: ./);
    expect(of?.replace('Reference: ', '')).toMatch(reference);
    expect(at?.startsWith(`Address: ${SITE}${place}`), at).toBe(true);
    expect(rest).toEqual(['What is wrong, and what the published document prints:']);
    expect([named, of, at].join().replace(/“.*”/, '')).not.toMatch(/bruises|baby/);
    expect(asked, 'nothing is sent').toEqual([]);
  });

test('a report is taken away by the button that showed it', async ({ page }) => {
  await page.goto('/documents/hull-2018/levels/3/');
  await report(page, '[data-indicator]');
  await page.locator('[data-indicator] .mistake').first().press('Enter');
  await expect(page.locator('.reported')).toBeHidden();
});

test('in the training nothing leads to a sign before it is revealed, and its report goes when it is covered', async ({
  page,
}) => {
  await page.goto('/training/judge/?doc=hull-2018&doc=nottingham-2018&concern=housing');
  const sign = page.locator('.pools .signs > li').first();
  await expect(sign).toBeVisible();
  await expect(page.locator('.mistake')).toHaveCount(0);
  await sign.getByRole('button', { name: /^Reveal/ }).click();
  await sign.getByRole('button', { name: /^Mistake/ }).click();
  await expect(sign.locator('.reported')).toBeVisible();
  await sign.getByRole('button', { name: /^Cover/ }).click();
  await expect(page.locator('.mistake, .reported')).toHaveCount(0);

  // A hidden area is told by nothing, not even by a report.
  await page.goto('/training/judge/?doc=hull-2018&concern=housing&shown=hull-2018&names=hidden');
  await expect(page.locator('.pools .answer').first()).toBeVisible();
  await expect(page.locator('.mistake')).toHaveCount(0);
});

test('where a report cannot be loaded, that is said once, and no more when it can', async ({ page }) => {
  await page.goto('/compare/?doc=hull-2018&doc=nottingham-2018&concern=self-harm-suicide');
  const script = '**/show-report*.js';
  await page.route(script, (route) => route.abort());
  const button = page.locator('.compared .mistake').first();
  const said = page.getByText('Could not open: use the foot of the page');
  await button.click();
  await expect(said).toHaveCount(1);
  await button.click();
  await expect(button).not.toHaveAttribute('aria-expanded');
  await expect(said).toHaveCount(1);
});

// A mistake is reported from where it stands: reference and page are filled in, nothing that was typed, nothing is sent.
import { expect, test, type Page } from '@playwright/test';

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
      if (request.method() !== 'GET' || new URL(request.url()).search !== '') asked.push(request.url());
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

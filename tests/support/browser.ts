// What the browser tests share: one page of each kind, and a page that reports what it ought not to have done.
import { test as base, expect as plainExpect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** One page of each kind, by the name of the kind. */
export const KINDS = {
  home: '/',
  'the editions': '/documents/',
  'an edition': '/documents/nottingham-2018/',
  'a windscreen': '/windscreen/nottingham-2018/',
  'a replaced edition': '/documents/portsmouth-2022/',
  'a level': '/documents/portsmouth-2023/levels/3/',
  'what changed': '/changes/portsmouth/',
  'a domain': '/documents/hull-2018/domains/child-health-and-development/',
  concerns: '/concerns/',
  'a concern': '/concerns/domestic-abuse/',
  compare: '/compare/',
  'a dimension': '/compare/housing/',
  levels: '/levels/',
  timescales: '/timescales/',
  contacts: '/contacts/',
  consent: '/consent/',
  disagreement: '/disagreement/',
  requirements: '/requirements/',
  "an edition's requirements": '/documents/portsmouth-2022/requirements/',
  'the areas with their lists': '/indicators/',
  "an area's full list": '/indicators/stoke-on-trent/',
  training: '/training/',
  'judge first': '/training/judge/?doc=hull-2018&doc=portsmouth-2023&concern=housing&shown=hull-2018',
  'cards in order': '/training/order/?deck=housing&shown=A&context=age',
  'a case': '/training/cases/connor/?step=9&concern=school-attendance&doc=hull-2018&doc=nottingham-2018&reveal=1',
  'a Signs of Safety sheet': '/training/signs-of-safety/kelsey/',
  search: '/search/',
  glossary: '/glossary/',
  data: '/data/',
  about: '/about/',
  accessibility: '/accessibility/',
  offline: '/offline/',
  'the page for what is not saved': '/offline/missing/',
  'a missing page': '/nothing/here/',
} as const;

export const kinds = Object.entries(KINDS);

/** Waits longer than usual: a busy machine is no fault of the site. */
export const expect = plainExpect.configure({ timeout: 20_000 });

interface Watch {
  /** What went wrong on the page so far: messages, errors, violations of the policy, requests to elsewhere. */
  readonly trouble: string[];
  /** The address of every request so far. */
  readonly requests: string[];
}

/** A test whose page is watched; it fails where a page logs, throws, breaks the policy or asks another origin. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { trouble: [], requests: [] };
      page.on('console', (message) =>
        watch.trouble.push(`${message.type()}: ${message.text()} (${message.location().url})`),
      );
      page.on('pageerror', (error) => watch.trouble.push(`error: ${error.message}`));
      page.on('request', (request) => {
        watch.requests.push(request.url());
        const { protocol, origin } = new URL(request.url());
        if (origin !== new URL(baseURL!).origin && !/^(data|blob):$/.test(protocol))
          watch.trouble.push(`asked ${request.url()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(watch);
      // The browser itself logs the status of a page that is meant to be missing.
      const unexpected = watch.trouble.filter(
        (words) => !(words.includes('status of 404') && words.includes(KINDS['a missing page'])),
      );
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

/** Presses Tab until the focus is on an element; fails where that takes more stops than a page should have. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport();
      return;
    }
  }
  throw new Error(`Not reached with ${most} presses of Tab: ${target.toString()}`);
}

/** How far a page is wider than its window; 0 where it does not scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, Math.ceil(document.documentElement.scrollWidth - innerWidth)));

/** The elements that stick out of the window to the right and not in a frame that scrolls, to name what to mend. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        if (element.getBoundingClientRect().right <= innerWidth + 1) return false;
        for (let one = element.parentElement; one !== null; one = one.parentElement) {
          if (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX)) return false;
        }
        return true;
      })
      .slice(0, 5)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`,
      ),
  );

/** Where links lead, as they are written. */
export const hrefsOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** What the finder says of so many indicators found, whatever it says of signs printed outside the level tables. */
export const counted = (indicators: number | string = '[1-9]\\d*'): RegExp =>
  new RegExp(`^${String(indicators)} indicators?\\b.* found$`);

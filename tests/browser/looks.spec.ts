// What styles alone say: where the focus is, what is pressed, what is current, what was opened, which level.
import type { Locator, Page } from '@playwright/test';
import { ANCHORS } from '#model/content/vocabulary.ts';
import { contrast } from '../support/colours.ts';
import { expect, KINDS, tabTo, test } from '../support/browser.ts';

type Media = Parameters<Page['emulateMedia']>[0];
const SCHEMES = ['light', 'dark'] as const;

const hex = (colour: string): string => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  if (parts === undefined) throw new Error(`${colour} is not opaque`);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
};

/** A computed value of an element or of what its styles add to it. */
const style = (element: Locator, property: string, part?: string): Promise<string> =>
  element.evaluate((one, [name, pseudo]) => getComputedStyle(one, pseudo).getPropertyValue(name!), [property, part]);

/** The colour that an element is painted on. */
const ground = (element: Locator): Promise<string> =>
  element.evaluate((one) => {
    for (let at: Element | null = one; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') return colour;
    }
    return 'rgb(255, 255, 255)';
  });

async function open(page: Page, address: string, media: Media): Promise<void> {
  await page.emulateMedia(media);
  await page.goto(address);
}

for (const colorScheme of SCHEMES) {
  test.describe(`in ${colorScheme}`, () => {
    test('the focus is seen on the number to ring and on the names of levels under a fan', async ({ page }) => {
      await open(page, KINDS['an edition'], { colorScheme });
      const name = page.locator('.windscreen figcaption a').first();
      for (const link of [page.getByRole('banner').getByRole('link', { name: '999' }), name]) {
        await tabTo(page, link);
        expect(await style(link, 'outline-style')).toBe('solid');
        const [outline, behind] = [await style(link, 'outline-color'), await ground(link)];
        expect(contrast(hex(outline), hex(behind))).toBeGreaterThanOrEqual(3);
      }
    });

    test('the words that stand in an empty search box can be read', async ({ page }) => {
      await open(page, KINDS['a level'], { colorScheme });
      const box = page.getByRole('searchbox', { name: 'Search' });
      const colour = await style(box, 'color', '::placeholder');
      expect(contrast(hex(colour), hex(await ground(box)))).toBeGreaterThanOrEqual(4.5);
      expect(await style(box, 'opacity', '::placeholder')).toBe('1');
    });
  });
}

test.describe('in forced colours', () => {
  const media: Media = { forcedColors: 'active' };

  test('of the ways through the site only that which one is on is marked', async ({ page }) => {
    await open(page, KINDS.concerns, media);
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const marked = await links.evaluateAll((all) =>
      all
        .filter((one) => {
          const { borderBottomWidth, textDecorationLine } = getComputedStyle(one);
          return borderBottomWidth !== '0px' || textDecorationLine !== 'none';
        })
        .map((one) => one.textContent.trim()),
    );
    expect(marked).toEqual(['Concerns']);
  });

  test('what an address points at is framed', async ({ page }) => {
    await open(page, `${KINDS['a domain']}#i1`, media);
    expect(await style(page.locator('#i1'), 'outline-style')).toBe('solid');
    expect(await style(page.locator('#i2'), 'outline-style')).toBe('none');
  });
});

test.describe('a level has a chip', () => {
  for (const [name, media] of [
    ['in light', { colorScheme: 'light' }],
    ['in forced colours', { forcedColors: 'active' }],
    ['on paper', { media: 'print' }],
  ] as const) {
    test(`that is filled one step further from each kind of help to the next, ${name}`, async ({ page }) => {
      await open(page, KINDS.levels, media);
      // One row's head as that of each kind of help in turn: no page has all five by themselves.
      const chips = await page
        .locator('tbody th[data-anchors]')
        .first()
        .evaluate((head, anchors) => {
          const level = head.querySelector('.level')!;
          return anchors.map((anchor) => {
            head.setAttribute('data-anchors', anchor);
            const { backgroundImage, borderTopStyle, width } = getComputedStyle(level, '::before');
            const steps = [...backgroundImage.matchAll(/ (\d+)%(?=,|\))/g)].map(([, step]) => Number(step));
            return { steps: [...new Set(steps)], borderTopStyle, wide: parseFloat(width) > 3 };
          });
        }, ANCHORS);
      expect(chips).toEqual(
        [20, 40, 60, 80, 100].map((step) => ({ steps: [step], borderTopStyle: 'solid', wide: true })),
      );
    });
  }

  test('of two halves where it spans two kinds of help', async ({ page }) => {
    await page.goto('/documents/hull-2018/levels/4/');
    const chip = await style(page.locator('h1 .level'), 'background-image', '::before');
    const steps = [...chip.matchAll(/ (\d+)%(?=,|\))/g)].map(([, step]) => step);
    expect([...new Set(steps)]).toEqual(['80', '100']);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the warning never to type a name is 14 pixels high or more', async ({ page }) => {
    await page.goto(KINDS['a level']);
    await page.getByRole('banner').getByRole('button', { name: 'Search', exact: true }).click();
    const warning = page.getByRole('banner').getByText('Never type a name');
    await expect(warning).toBeVisible();
    expect(parseFloat(await style(warning, 'font-size'))).toBeGreaterThanOrEqual(14);
  });
});

test('whoever asks for more contrast gets all words in the darkest tone', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto(KINDS['a concern']);
  const [soft, plain] = [page.locator('.lead').first(), page.locator('body')];
  expect(await style(soft, 'color')).toBe(await style(plain, 'color'));
});

test('the wall chart is printed without the bar of the site; danger stands at its head', async ({ page }) => {
  await page.goto(KINDS['a windscreen']);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.brand')).toBeHidden();
  await expect(page.getByRole('banner').getByText('ring 999')).toBeVisible();
  await expect(page.locator('.wall .note').filter({ visible: true })).toHaveCount(0);
});

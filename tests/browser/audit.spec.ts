// The audit's checks find a planted fault of each kind, and nothing on a page without one.
import { fits } from '../../scripts/audit/checks/fits.ts';
import { keyboard } from '../../scripts/audit/checks/keyboard.ts';
import { targets } from '../../scripts/audit/checks/targets.ts';
import { tones } from '../../scripts/audit/checks/tones.ts';
import type { Check } from '../../scripts/audit/check.ts';
import { axe } from '../../scripts/audit/checks/axe.ts';
import { expect, test } from '../support/browser.ts';

const [reflow, twice, spacing] = fits as [Check, Check, Check];
const forward = keyboard(false);
const light = tones('light');

const STYLE = `:focus-visible { outline: 3px solid #0b5371; }
  nav a { display: inline-block; padding: 12px; } [aria-current] { font-weight: 700; }
  input { width: 200px; height: 30px; border: 1px solid #444; } ::placeholder { color: #444; }`;

/** A page without a fault, but for what is planted in it. */
const pageWith = (planted: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><style>${STYLE}</style></head>
  <body style="background: #fff; color: #222"><header><nav aria-label="Main">
    <a href="#one" aria-current="true">One</a> <a href="#two">Two</a></nav></header>
  <main><h1>A page</h1><p>Some words.</p><label>Words <input placeholder="Type here"></label>${planted}</main></body></html>`;

const tall = '<div style="height: 3000px"></div>';

/** What is planted, the check that is to find it, and the rule that it is to name. */
const PLANTED: readonly (readonly [kind: string, check: Check, planted: string, rule: RegExp])[] = [
  ['a picture without words', axe('light'), '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', /image-alt/],
  ['a level of headings left out', axe('forced colours'), '<h4>Deep</h4>', /heading-order/],
  ['faint words', axe('dark'), '<p style="color: #aaa">Faint</p>', /color-contrast/],
  ['a focus that is not seen', forward, '<a href="#a" style="outline: none">Here</a>', /focus/],
  ['a faint focus', forward, '<a href="#a" style="outline-color: #ddd">Here</a>', /focus/],
  [
    'a bar that lies over what has the focus',
    forward,
    '<a href="#a">Here</a><div style="position: fixed; inset: 40px 0 0; background: #eee">Over</div>',
    /focus/,
  ],
  [
    'a focus that is lost',
    forward,
    '<button onfocus="this.blur()">Lost</button><button onfocus="this.remove()">Gone</button><a href="#b">Beyond</a>',
    /not reached/,
  ],
  [
    'a walk without end',
    forward,
    '<b tabindex="0" onfocus="this.insertAdjacentHTML(\'afterend\', this.outerHTML)">Trap</b>',
    /no end/,
  ],
  ['a page wider than 320 pixels', reflow, '<div style="width: 600px">Wide</div>', /320/],
  [
    'text cut at 200 %',
    twice,
    '<p style="height: 40px; overflow: hidden">Some words that go on over the end of a line.</p>',
    /360/,
  ],
  [
    'text cut where lines stand apart',
    spacing,
    '<p style="height: 20px; line-height: 20px; overflow: hidden; font-size: 20px">Some words</p>',
    /320/,
  ],
  [
    'a bar that stays over half of a low window',
    reflow,
    `<div style="position: sticky; top: 0; height: 200px">Bar</div>${tall}`,
    /320/,
  ],
  ['a small button', targets, '<button style="width: 12px; height: 12px; padding: 0"></button>', /small/],
  ['a faint placeholder', light, '<style>::placeholder { color: #999 }</style>', /placeholder/],
  ['a box without an edge', light, '<input aria-label="Faint" style="border-color: #ddd">', /edge/],
  ['a state by hue alone', light, '<style>[aria-current] { font-weight: 400; color: #622 }</style>', /state/],
  [
    'a part of a drawing that is hardly seen',
    light,
    '<svg width="99" height="99"><a href="#c"><path d="M0 0H90V90H0Z" fill="#eee"/></a></svg>',
    /shape/,
  ],
];

test('a page without a fault passes every check', async ({ page }) => {
  await page.setContent(pageWith(''));
  for (const check of [axe('light'), axe('phone'), forward, keyboard(true), ...fits, targets, light, tones('dark')]) {
    const { looked, faults } = await check.run(page);
    expect(looked, check.title).toBeGreaterThan(0);
    expect(faults, check.title).toEqual([]);
  }
});

for (const [kind, check, planted, rule] of PLANTED) {
  test(`the audit finds ${kind}`, async ({ page }) => {
    await page.setContent(pageWith(planted));
    const { faults } = await check.run(page);
    expect(faults.map((fault) => fault.rule).join()).toMatch(rule);
  });
}

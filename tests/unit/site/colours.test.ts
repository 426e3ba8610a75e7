/** The colours: levels that anyone can tell apart, words that anyone can read, and one place that holds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '#model/content/vocabulary.ts';
import { colourIn } from '#site/colours.ts';
import { root } from '../../../scripts/support/project.ts';
import { contrast, difference, lab, linear, seen, VISIONS } from '../../support/colours.ts';
import { colours } from '../../support/css.ts';

const SCHEMES = ['light', 'dark'] as const;

describe('the maths of the test', () => {
  // Of the pairs that Sharma, Wu and Dalal publish to check with.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('gives the published difference of %j and %j', (one, other, wanted) => {
    expect(difference(one, other)).toBeCloseTo(wanted, 4);
    expect(difference(other, one)).toBeCloseTo(wanted, 4);
  });

  it('gives black on white 21 to 1, and white a lightness of 100', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(lab(linear('#fff'))[0]).toBeCloseTo(100, 2);
  });
});

describe.each(SCHEMES)('the anchors in %s', (scheme) => {
  const all = colours(scheme);
  const hues = ANCHORS.map((anchor) => [anchor, linear(all[anchor]!)] as const);

  it.each(Object.entries(VISIONS))(
    'are apart by 15 or more, and darker from each to the next, for %s vision',
    (_, vision) => {
      const looks = hues.map(([anchor, hue]) => [anchor, lab(seen(hue, vision))] as const);
      for (const [at, [anchor, look]] of looks.entries()) {
        for (const [other, next] of looks.slice(at + 1)) {
          expect(difference(look, next), `${anchor} and ${other}`).toBeGreaterThanOrEqual(15);
          expect(look[0], `${anchor} is lighter than ${other}`).toBeGreaterThan(next[0]);
        }
      }
    },
  );

  it('are outlined in a tone that stands out from every ground', () => {
    for (const ground of ['paper', 'raised']) expect(contrast(all['soft']!, all[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(SCHEMES)('words in %s', (scheme) => {
  const all = colours(scheme);
  const pairs: readonly (readonly [word: string, ground: string])[] = [
    ...['ink', 'soft', 'link', 'danger'].flatMap((word) =>
      ['paper', 'raised'].map((ground) => [word, ground] as const),
    ),
    ...['ink', 'soft', 'link'].map((word) => [word, 'mark'] as const),
    ['on-accent', 'accent'],
    // A pressed button.
    ['paper', 'link'],
  ];
  it.each(pairs)('--%s can be read on --%s', (word, ground) => {
    expect(contrast(all[word]!, all[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it('the bar beside a caution stands out', () => {
    for (const ground of ['paper', 'raised'])
      expect(contrast(all['targeted']!, all[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

describe('what is no style sheet', () => {
  it('can ask for a colour of either scheme by its name, and fails where there is none', () => {
    const css = readFileSync(join(root, 'src/styles/colours.css'), 'utf8');
    for (const scheme of SCHEMES) expect(colourIn(css, 'accent', scheme)).toBe(colours(scheme)['accent']);
    expect(() => colourIn(css, 'nothing', 'light')).toThrow('--nothing');
  });

  it('the icon shows the hues of the dark scheme on the accent, lowest first', () => {
    const fills = [...readFileSync(join(root, 'public/icon.svg'), 'utf8').matchAll(/fill="(#[0-9a-f]+)"/g)];
    const dark = colours('dark');
    expect(fills.map(([, colour]) => colour)).toEqual([
      colours('light')['accent'],
      ...ANCHORS.map((anchor) => dark[anchor]),
    ]);
  });
});

// The styles as they are sent: one order of layers in every file, and the same colours wherever a colour is named.
import { describe, expect, test } from 'vitest';
import { colours, sheets } from '../support/css.ts';
import { files, pageAt, pages, read, tags } from '../support/dist.ts';

const built = files.filter((file) => /^_astro\/.*\.css$/.test(file));
const order = /@layer ([^;]+);/
  .exec(sheets.find(([file]) => file === 'layers.css')![1])![1]!
  .split(',')
  .map((name) => name.trim());

describe('a style sheet', () => {
  test.each(built.map((file) => [file]))('%s sets the layers in their order, whichever comes first', (file) => {
    const named = [...read(file).matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, names = '']) => names.split(','));
    expect([...new Set(named)]).toEqual(order);
  });

  test.each(built.map((file) => [file]))('%s has no property without a value', (file) => {
    expect(read(file)).not.toMatch(/[\w-]:[;}]/);
  });
});

test("the browser's frame and the installed app take the site's colours, in light and in dark", () => {
  const frames = tags(pageAt('/').tree, 'meta').filter(({ attribs }) => attribs['name'] === 'theme-color');
  expect(frames.map(({ attribs }) => [attribs['media'], attribs['content']])).toEqual(
    (['light', 'dark'] as const).map((scheme) => [`(prefers-color-scheme: ${scheme})`, colours(scheme)['accent']]),
  );
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({
    theme_color: colours('light')['accent'],
    background_color: colours('light')['paper'],
  });
});

test('a page asks for five sheets at the most', () => {
  for (const { address, tree } of pages) {
    const asked = tags(tree, 'link').filter(({ attribs }) => attribs['rel'] === 'stylesheet');
    expect(asked.length, address).toBeLessThanOrEqual(5);
  }
});

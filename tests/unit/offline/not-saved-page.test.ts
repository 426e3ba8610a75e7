import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notSavedPage } from '#service-worker/not-saved-page.ts';
import type { OfflineManifest, Pack } from '#model/offline/manifest.ts';

const anArea = (title: string): Pack => ({
  id: 'north',
  kind: 'area',
  title,
  home: '/documents/north-2020/',
  bytes: 1,
  hash: 'h',
  pages: [],
  data: [],
});
const listing = (title: string): OfflineManifest => ({
  format: 1,
  build: 'b',
  date: '2026-11-22',
  corrections: [],
  packs: [anArea(title)],
});
const shell = (): Response => new Response('<h1>Not saved</h1><ul id="saved-areas"><li>None</li></ul><p>999</p>');

/** What a browser reads where the page writes it so. */
const read = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('the page in place of one that is not saved', () => {
  it('names the saved areas, whatever stands in their names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom("$&$1$2$`$'", "O'Hara <b>", '"&#39;')), async (title) => {
        const html = await (await notSavedPage(shell(), listing(title), ['north'])).text();
        const [, link = ''] = /<li><a href="[^"]*">([^<]*)<\/a><\/li><\/ul><p>999<\/p>$/.exec(html) ?? [];
        expect(link).not.toMatch(/["'<>]/);
        expect(read(link)).toBe(title);
      }),
    );
  });

  it('lists no area that is not whole, and stands by itself where the site’s own page is not saved', async () => {
    const answer = await notSavedPage(undefined, listing('North'), []);
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(html).toContain('This page is not saved on this device');
    expect(html).toContain('999');
    expect(html).not.toContain('North');
  });
});

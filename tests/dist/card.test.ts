// What other sites show where a page is shared: its title and description, and one card for the whole site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../../scripts/support/project.ts';
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { files, pageAt, pages, read, tags, type BuiltPage } from '../support/dist.ts';

const CARD = 'card.png';

/** What a page says of itself, by the name or property of each `<meta>`. */
const saidOf = ({ tree }: BuiltPage): Record<string, string | undefined> =>
  Object.fromEntries(
    tags(tree, 'meta').map(({ attribs }) => [attribs['property'] ?? attribs['name'] ?? '', attribs['content']]),
  );

test('every page has a card, but those of a heading, which are the heaviest', () => {
  const without = pages.filter((page) => saidOf(page)['og:image'] === undefined);
  expect(without.length).toBeGreaterThan(10);
  for (const { address } of without) expect(address).toMatch(/^\/documents\/[^/]+\/domains\/[^/]+\/$/);
});

test('a card stands at the address that the site was built for, with the title and the words of its page', () => {
  const concern = pageAt('/concerns/self-harm-suicide/');
  const said = saidOf(concern);
  const [canonical] = tags(concern.tree, 'link').filter(({ attribs }) => attribs['rel'] === 'canonical');
  expect(said['og:image']).toBe(new URL(`/${CARD}`, canonical!.attribs['href']).href);
  expect(said['og:title']).toBe('Self-harm and suicide');
  expect(said['og:description']).toBe(said['description']);
  expect(said['twitter:card']).toBe('summary_large_image');
});

test('the card is a picture of 1200 by 630, and no part of a saved copy', () => {
  const png = readFileSync(join(dist, CARD));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(files).toContain(CARD);
  const { packs } = JSON.parse(read('offline/manifest.json')) as OfflineManifest;
  expect(packs.length).toBeGreaterThan(3);
  expect(JSON.stringify(packs)).not.toContain(CARD);
});

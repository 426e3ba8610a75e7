// What a first visit costs, compressed: a domain page at most 15 KB with everything, little script where nothing is a tool.
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brotliQuality } from '../../scripts/support/env.ts';
import { scriptFault, scriptsOf as scriptsFetched, zipped } from '../support/checks/scripts.ts';
import { files, isTool, pageAt, pages, read, tags } from '../support/dist.ts';
import type { BuiltPage } from '../support/dist.ts';

const DOMAIN_PAGE = 15_000;
const SCRIPT = 3_000;
const TOOL = 25_000;

/** What our own server, and hosts that compress with Brotli, send for a file. */
const sent = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }).length;

const sizes = new Map<string, number>();
function sizeOf(file: string): number {
  const size = sizes.get(file) ?? zipped(read(file));
  sizes.set(file, size);
  return size;
}

const scriptsOf = (page: BuiltPage): string[] => scriptsFetched(page, read);
const overBudget = (page: BuiltPage, most: number): string | undefined => scriptFault(page, most, { read, sizeOf });

const looksOf = ({ tree }: BuiltPage): string[] =>
  tags(tree, 'link')
    .filter(({ attribs }) => /stylesheet|icon|preload/.test(attribs['rel'] ?? '') && attribs['rel'] !== 'modulepreload')
    .map(({ attribs }) => attribs['href']!.slice(1));

const reading = pages.filter((page) => !isTool(page));

describe('what a first visit costs', () => {
  test('a domain page takes at most 15 KB, with its styles, script and icon', () => {
    const costs = pages
      .filter(({ address }) => address.includes('/domains/'))
      .map((page) => {
        const parts = [...new Set([...looksOf(page), ...scriptsOf(page)])];
        return {
          page: page.address,
          bytes: sent(page.html) + parts.reduce((sum, file) => sum + sent(read(file)), 0),
          html: sent(page.html),
        };
      })
      .sort((a, b) => b.bytes - a.bytes);
    expect(costs.length).toBeGreaterThan(10);
    const [largest] = costs;
    const words = costs
      .slice(0, 4)
      .map(({ page, bytes, html }) => `${page} ${bytes} (HTML alone ${html})`)
      .join('; ');
    expect(largest!.bytes, `the largest: ${words}`).toBeLessThanOrEqual(DOMAIN_PAGE);
  });

  test('a reading page sends no framework: no island, no Preact', () => {
    expect(reading.length).toBeGreaterThan(100);
    const framework = files.filter(
      (file) => /^_astro\/.*\.js$/.test(file) && /__H=|astro-island|preact/i.test(`${file} ${read(file)}`),
    );
    for (const page of reading) {
      expect(page.html, page.address).not.toMatch(/<astro-island|client:(load|idle|visible|only)/);
      expect(
        scriptsOf(page).filter((file) => framework.includes(file)),
        page.address,
      ).toEqual([]);
    }
  });

  test('a reading page sends at most 3 KB of script', () => {
    for (const page of reading) expect(scriptsOf(page), page.address).not.toEqual([]);
    expect(reading.flatMap((page) => overBudget(page, SCRIPT) ?? [])).toEqual([]);
  });

  const windscreens = pages.filter(({ address }) => address.startsWith('/windscreen/'));
  const exercises = ['judge/', 'order/', 'cases/connor/'].map((page) => pageAt(`/training/${page}`));
  const tools = [
    pageAt('/'),
    pageAt('/compare/'),
    pageAt('/indicators/'),
    pageAt('/search/'),
    ...windscreens,
    ...exercises,
  ];

  test.each(tools.map((page) => [page.address, page] as const))(
    '%s sends at most 25 KB of script in all',
    (_, page) => {
      expect(page.html).toContain('<astro-island');
      expect(scriptsOf(page).some((file) => /__H=|preact/i.test(`${file} ${read(file)}`))).toBe(true);
      expect(overBudget(page, TOOL)).toBeUndefined();
    },
  );

  test('the finder asks for its styles, scripts and lexicon at once: browsers open six connections to a server', () => {
    const { tree } = pageAt('/indicators/');
    const asked = tags(tree, 'link')
      .filter(({ attribs }) => /^(?:stylesheet|preload|modulepreload)$/.test(attribs['rel'] ?? ''))
      .map(({ attribs }) => attribs['href'] ?? '');
    const data = asked.filter((address) => address.startsWith('/data/index/'));
    expect(data.length, 'the data of each area').toBeGreaterThan(3);
    expect(asked.length - data.length, asked.join(' ')).toBeLessThanOrEqual(6);
  });
});

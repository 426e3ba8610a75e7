// Every way through the site leads somewhere, and nothing is fetched from elsewhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/support/project.ts';
import { isExternal, linkFault } from '../support/checks/links.ts';
import { editions, files, pages, pagesOf, read, siteOf, tags, textOf } from '../support/dist.ts';
import type { BuiltPage, Element } from '../support/dist.ts';
import { CONTENT_LICENCE } from '#site/licence.ts';

const SITE = 'https://threshold-atlas.example';
const byAddress = new Map(pages.map((page) => [page.address, page]));

interface Reference {
  readonly page: BuiltPage;
  readonly element: Element;
  readonly address: string;
}

const references = (page: BuiltPage, attribute: string, ...names: string[]): Reference[] =>
  tags(page.tree, ...names).flatMap((element) => {
    const address = element.attribs[attribute];
    return address === undefined ? [] : [{ page, element, address }];
  });

const links = pages.flatMap((page) => references(page, 'href', 'a'));
const forms = pages.flatMap((page) => references(page, 'action', 'form'));

const site = { pages: byAddress, files: new Set(files) };

/** What is wrong with an internal address, in words; undefined where it leads somewhere. */
const fault = ({ page, address }: Reference): string | undefined => linkFault(page, address, site);

describe('links', () => {
  test('there are links to look at, on every page', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages)
      expect(
        links.some((link) => link.page === page),
        page.address,
      ).toBe(true);
  });

  test('every internal link leads to a page and an anchor that exist, by the address with its closing slash', () => {
    const internal = links.filter(({ address }) => !isExternal(address));
    expect(internal.length).toBeGreaterThan(1000);
    expect([...new Set(internal.map(fault).filter((words) => words !== undefined))]).toEqual([]);
  });

  test('every form leads to a page', () => {
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.map(fault).filter((words) => words !== undefined)).toEqual([]);
  });

  test('every link has words to read it by', () => {
    const silent = links.filter(
      ({ element }) => textOf(element) === '' && (element.attribs['aria-label'] ?? '') === '',
    );
    expect(silent.map(({ page, address }) => `${page.address} → ${address}`)).toEqual([]);
  });

  test('a link to elsewhere says so, and tells nobody where the reader came from', () => {
    // What rings is no link to elsewhere: the tests of telephone numbers say which may.
    const external = links.filter(({ address }) => isExternal(address) && !address.startsWith('tel:'));
    for (const { page, element, address } of external) {
      expect(address, page.address).toMatch(/^https?:\/\//);
      expect((element.attribs['rel'] ?? '').split(' '), `${page.address} → ${address}`).toEqual(
        expect.arrayContaining(['external', 'noreferrer']),
      );
    }
    const printed = editions.flatMap((edition) => edition.footnotes.filter(({ url }) => url !== undefined));
    expect(external.length).toBeGreaterThanOrEqual(printed.length);
  });

  test("a link to elsewhere leads to an area's own site, an address that its document prints or the licence, and nowhere else", () => {
    const printed = editions.flatMap(({ footnotes }) => footnotes.flatMap(({ url }) => url ?? []));
    const known = new Set([...editions.map(siteOf), ...printed, CONTENT_LICENCE]);
    const external = links.filter(({ address }) => isExternal(address) && !address.startsWith('tel:'));
    expect([...new Set(external.map(({ address }) => address))].filter((address) => !known.has(address))).toEqual([]);
  });

  test('docs/outward-links.yaml has the addresses elsewhere, those of an edition all or none yet, and none in vain', () => {
    const list = parse(readFileSync(join(root, 'docs/outward-links.yaml'), 'utf8')) as {
      address: string;
      looked: string | null;
    }[];
    const listed = list.map(({ address }) => address);
    const linked = new Set(links.map(({ address }) => address).filter((address) => /^https?:/.test(address)));
    expect(listed).toEqual([...new Set(listed)].sort());
    expect(listed.filter((address) => !linked.has(address))).toEqual([]);
    const missing = (addresses: readonly string[]): string[] =>
      addresses.filter((address) => linked.has(address) && !listed.includes(address));
    expect(missing([CONTENT_LICENCE])).toEqual([]);
    for (const edition of editions) {
      const own = [siteOf(edition), ...edition.footnotes.map(({ url }) => url)].filter((url) => url !== undefined);
      if (own.some((address) => listed.includes(address))) expect(missing(own), edition.id).toEqual([]);
    }
    for (const { address, looked } of list) {
      if (looked !== null) expect(looked, address).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test("every page of an edition leads to the area's own site", () => {
    for (const edition of editions) {
      for (const page of pagesOf(edition)) {
        const sites = references(page, 'href', 'a').filter(({ address }) => address === siteOf(edition));
        expect(sites.length, page.address).toBeGreaterThan(0);
      }
    }
  });

  test('every page but those that stand in for missing ones can be reached from the home page, by links and the search box', () => {
    const reached = new Set(['/']);
    for (const address of reached) {
      for (const way of [...links, ...forms].filter(({ page }) => page.address === address)) {
        const target = way.address.split(/[?#]/)[0]!;
        if (byAddress.has(target)) reached.add(target);
      }
    }
    expect(pages.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([
      '/404.html',
      '/offline/missing/',
    ]);
  });

  test('every page names its own address as the one to keep', () => {
    for (const page of pages.filter(({ address }) => address !== '/404.html')) {
      const canonical = references(page, 'href', 'link').filter(
        ({ element }) => element.attribs['rel'] === 'canonical',
      );
      expect(canonical.map(({ address }) => address)).toEqual([`${SITE}${page.address}`]);
    }
  });
});

describe('nothing is fetched from elsewhere', () => {
  const loaders = [
    'script',
    'img',
    'source',
    'iframe',
    'audio',
    'video',
    'track',
    'embed',
    'object',
    'input',
    'use',
    'image',
  ];

  test('by an element of a page', () => {
    const loaded = pages.flatMap((page) => [
      ...['src', 'srcset', 'data', 'poster', 'xlink:href'].flatMap((attribute) =>
        references(page, attribute, ...loaders),
      ),
      ...references(page, 'href', 'link', 'use', 'image').filter(
        ({ element }) => element.attribs['rel'] !== 'canonical',
      ),
    ]);
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect([
      ...new Set(
        loaded
          .map((one) => (isExternal(one.address) ? `${one.address}: from elsewhere` : fault(one)))
          .filter((words) => words !== undefined),
      ),
    ]).toEqual([]);
  });

  test('by a stylesheet', () => {
    const sheets = files.filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const css = read(sheet);
      expect(css, sheet).not.toMatch(/@import/);
      for (const [, address = ''] of css.matchAll(/url\(\s*['"]?([^'")]*)/g)) {
        expect(isExternal(address), `${sheet}: ${address}`).toBe(false);
        expect(files, sheet).toContain(address.replace(/^\//, '').replace(/[?#].*/, ''));
      }
    }
  });

  test('by a script of ours', () => {
    const scripts = files.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      // Names of XML namespaces are addresses that nobody asks.
      const addresses = read(script).match(/https?:\/\/[^\s"'`)]+/g) ?? [];
      expect(
        addresses.filter((address) => !address.startsWith('http://www.w3.org/')),
        script,
      ).toEqual([]);
    }
  });
});

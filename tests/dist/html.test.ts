// Valid HTML with an outline that a screen reader can follow.
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { mainOf, pages, tags, textOf } from '../support/dist.ts';
import { htmlRules } from './html-validate.ts';

/** Astro writes this before the first island of a page, wherever that stands; it is not ours to move. */
const ISLAND_STYLE = /<style>astro-island[^<]*<\/style>/;

describe('html', () => {
  const validator = new HtmlValidate(htmlRules);

  test('the rules are in force: a broken page is found out', async () => {
    const report = await validator.validateString(
      '<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a"><div id="a"></p></body></html>',
    );
    expect(report.valid).toBe(false);
  });

  // Many rules over many pages: longer than one test usually has.
  test('every page is valid', { timeout: 120_000 }, async () => {
    expect(pages.length).toBeGreaterThan(0);
    const faults = new Map<string, string>();
    for (const page of pages) {
      const report = await validator.validateString(page.html.replace(ISLAND_STYLE, ''), page.address);
      for (const { ruleId, message, line, column, selector } of report.results.flatMap((result) => result.messages)) {
        // One example of each fault is enough to mend them all.
        const fault = `${ruleId}: ${message}`;
        if (!faults.has(fault)) faults.set(fault, `${page.address}:${line}:${column} ${selector ?? ''}`);
      }
    }
    expect([...faults].slice(0, 40)).toEqual([]);
  });

  test('every page has one heading of the first level, in its main part', () => {
    for (const page of pages) {
      expect(tags(page.tree, 'h1'), page.address).toHaveLength(1);
      expect(tags(mainOf(page), 'h1'), page.address).toHaveLength(1);
    }
  });

  test('headings go down one level at a time', () => {
    const skips = pages.flatMap((page) => {
      const headings = tags(page.tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
      return headings.flatMap((heading, at) => {
        const before = at === 0 ? 0 : Number(headings[at - 1]!.name[1]);
        return Number(heading.name[1]) > before + 1
          ? [`${page.address}: h${before} is followed by ${heading.name} “${textOf(heading)}”`]
          : [];
      });
    });
    expect(skips).toEqual([]);
  });

  test('no heading is empty', () => {
    for (const page of pages) {
      for (const heading of tags(page.tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'))
        expect(textOf(heading), page.address).not.toBe('');
    }
  });

  test('no two pages have the same title, and every title ends in the name of the site or begins with it', () => {
    const titles = pages.map((page) => textOf(tags(page.tree, 'title')[0]!));
    for (const title of titles) expect(title).toMatch(/^Threshold Atlas|· Threshold Atlas$/);
    const doubles = titles.flatMap((title, at) =>
      titles.indexOf(title) === at
        ? []
        : [`${pages[at]!.address} “${title}” is also ${pages[titles.indexOf(title)]!.address}`],
    );
    expect(doubles).toEqual([]);
  });

  test('every page is in British English and describes itself', () => {
    for (const page of pages) {
      expect(tags(page.tree, 'html')[0]?.attribs['lang'], page.address).toBe('en-GB');
      const description = tags(page.tree, 'meta').find(({ attribs }) => attribs['name'] === 'description');
      expect(description?.attribs['content']?.length, page.address).toBeGreaterThan(20);
    }
  });
});

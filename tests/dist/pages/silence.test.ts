// Silence is not safety (docs/design.md): what stands where an area prints nothing, and beside every list of signs.
import { describe, expect, test } from 'vitest';
import {
  all,
  ancestors,
  concerns,
  isIndicator,
  latest,
  mainOf,
  pageAt,
  pages,
  tags,
  textOf,
  withClass,
} from '../../support/dist.ts';
import type { Element } from '../../support/dist.ts';

const aligned = pages.filter(({ address }) => /^\/(concerns|compare)\/.+/.test(address));
/** What says that an area lists nothing: in a cell of its own, beside a level that lists something, in a folded row. */
const empty = aligned.flatMap((page) =>
  withClass(mainOf(page), 'silent')
    .filter((words) => textOf(words).startsWith('Nothing listed here'))
    .map((words) => ({
      page,
      words,
      area: ancestors(words).find(({ attribs }) => attribs['data-area'] !== undefined)?.attribs['data-area'],
    })),
);
const linksOf = (cell: Element): string[] => tags(cell, 'a').map((link) => link.attribs['href'] ?? '');

describe('an empty cell', () => {
  test('exists on many pages, so that what follows is about something', () => {
    expect(empty.length).toBeGreaterThan(100);
  });

  test('says in short that nothing is listed here, and is hatched', () => {
    for (const { page, words } of empty) {
      expect(textOf(words), page.address).toMatch(/^Nothing listed here\. See .+\.$/);
      const cell = ancestors(words).find(({ name }) => name === 'td')!;
      const isHatched = withClass(cell.parent as Element, 'empty').includes(cell);
      expect(isHatched, page.address).toBe(all(cell, isIndicator).length === 0);
    }
  });

  test('is explained in full, once, above the table: in the level tables, and no lower level of concern', () => {
    for (const page of new Set(empty.map(({ page }) => page))) {
      const before = page.html.slice(0, page.html.indexOf('<table'));
      const meaning =
        /nothing is listed under this heading in that area(?:'|&#39;)s level tables\. That is not a lower level/g;
      expect(before.match(meaning), page.address).toHaveLength(1);
    }
  });

  test("leads to the area's immediate-referral signs, or to its level for significant harm where it prints none", () => {
    for (const { page, words, area } of empty) {
      const { url, lists, levels } = latest.find((edition) => edition.area === area)!;
      const urgent = lists.find((list) => list.urgent);
      const level = levels.find(({ anchors }) => anchors.includes('child-protection'))!;
      expect(linksOf(words), page.address).toContain(
        urgent === undefined ? `${url}levels/${level.id}/` : `${url}#list-${urgent.id}`,
      );
    }
  });

  test('folds with the others of its row where no area lists anything, each area named with its levels and its link', () => {
    const folded = aligned.flatMap((page) => withClass(mainOf(page), 'fold'));
    expect(folded.length).toBeGreaterThan(20);
    for (const cell of folded) {
      const areas = tags(cell, 'li');
      expect(areas.map((one) => one.attribs['data-area'])).toEqual(latest.map(({ area }) => area));
      for (const one of areas) expect(tags(one, 'a').length, textOf(one)).toBeGreaterThan(1);
    }
  });

  test('never says that an area does not mention something, and nor does anything else', () => {
    for (const page of pages) {
      expect(textOf(page.tree), page.address).not.toMatch(
        /(does|do|did)(n[o’']t| not) (mention|cover|list|include) (it|this)|not mentioned|no mention|is silent/i,
      );
    }
  });

  test('is a dashed ring in the table of concerns, with words for those who cannot see it and a line above', () => {
    const page = pageAt('/concerns/');
    const rows = tags(mainOf(page), 'tr').filter((row) => tags(row, 'td').length > 0);
    expect(rows).toHaveLength(concerns.length);
    const marksOf = (cell: Element): (string | undefined)[] =>
      tags(cell, 'i').map(({ attribs }) => attribs['data-mark']);
    const silent = rows
      .flatMap((row) => tags(row, 'td'))
      .filter((cell) => marksOf(cell).every((mark) => mark === 'none'));
    expect(silent.length).toBeGreaterThan(20);
    for (const cell of silent) expect(textOf(cell)).toMatch(/nothing listed in the level tables/);
    expect(textOf(mainOf(page))).toMatch(
      /dashed ring says only that nothing is listed .* not a lower level of concern/,
    );
  });
});

describe('wherever indicators are listed', () => {
  const listing = pages.filter((page) => all(page.tree, isIndicator).length > 0);

  test('stands that several lower-level signs together may need a higher response', () => {
    expect(listing.length).toBeGreaterThan(100);
    for (const page of [...listing, pageAt('/search/'), pageAt('/indicators/')]) {
      expect(textOf(mainOf(page)), page.address).toContain(
        'Several lower-level signs together may need a higher response',
      );
    }
  });

  test('stands, on every page of the site, that they are prompts for judgement and not a checklist', () => {
    for (const page of pages)
      expect(textOf(page.tree), page.address).toMatch(/prompts for professional judgement, not a checklist/);
  });
});

describe('signs for an immediate referral', () => {
  test('stand on the page of each of their concerns before the level tables', () => {
    const urgent = latest.flatMap((edition) =>
      edition.lists
        .filter((list) => list.urgent)
        .flatMap((list) => list.items.map((item) => ({ edition, list, item }))),
    );
    expect(urgent.length).toBeGreaterThan(0);
    for (const { edition, list, item } of urgent) {
      expect(item.concerns.length, item.text).toBeGreaterThan(0);
      for (const concern of item.concerns) {
        const { html } = pageAt(`/concerns/${concern}/`);
        const sign = html.indexOf(`data-list-item="${edition.id}-${list.id}-${item.ref}"`);
        expect(sign, `${concern}: ${item.text}`).toBeGreaterThan(0);
        expect(sign, concern).toBeLessThan(html.indexOf('<table'));
      }
    }
  });
});

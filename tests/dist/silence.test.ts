// Silence is not safety (docs/design.md): what stands where an area prints nothing, and beside every list of signs.
import { describe, expect, test } from 'vitest';
import { all, concerns, isIndicator, latest, mainOf, pageAt, pages, tags, textOf } from '../support/dist.ts';
import type { Element } from '../support/dist.ts';

const aligned = pages.filter(({ address }) => /^\/(concerns|compare)\/.+/.test(address));
const empty = aligned.flatMap((page) =>
  tags(mainOf(page), 'td')
    .filter((cell) => all(cell, isIndicator).length === 0)
    .map((cell) => ({ address: page.address, cell })),
);
const linksOf = (cell: Element): string[] => tags(cell, 'a').map((link) => link.attribs['href'] ?? '');

describe('an empty cell', () => {
  test('exists on many pages, so that what follows is about something', () => {
    expect(empty.length).toBeGreaterThan(100);
  });

  test('says that nothing stands under this heading in the level tables of the area it names', () => {
    for (const { address, cell } of empty) {
      const words = textOf(cell);
      const area = latest.find(({ areaName }) => words.includes(`${areaName}'s level tables`));
      expect(area, `${address}: “${words}”`).toBeDefined();
      expect(words).toMatch(/nothing stands under this heading/i);
    }
  });

  test('says that this is not a lower level of concern', () => {
    for (const { address, cell } of empty) expect(textOf(cell), address).toMatch(/not a lower level of concern/);
  });

  test("leads to the area's immediate-referral signs, or to its level for significant harm where it prints none", () => {
    for (const { address, cell } of empty) {
      const { url, lists, levels } = latest.find(({ areaName }) =>
        textOf(cell).includes(`${areaName}'s level tables`),
      )!;
      const urgent = lists.find((list) => list.urgent);
      const level = levels.find(({ anchors }) => anchors.includes('child-protection'))!;
      expect(linksOf(cell), address).toContain(
        urgent === undefined ? `${url}levels/${level.id}/` : `${url}#list-${urgent.id}`,
      );
    }
  });

  test('never says that an area does not mention something, and nor does anything else', () => {
    for (const page of pages) {
      expect(textOf(page.tree), page.address).not.toMatch(
        /(does|do|did)(n[o’']t| not) (mention|cover|list|include) (it|this)|not mentioned|no mention|is silent/i,
      );
    }
  });

  test('stands as a dash in the table of concerns, with words for those who cannot see it and a line above', () => {
    const page = pageAt('/concerns/');
    const rows = tags(mainOf(page), 'tr').filter((row) => tags(row, 'td').length > 0);
    expect(rows).toHaveLength(concerns.length);
    const dashes = rows.flatMap((row) => tags(row, 'td')).filter((cell) => textOf(cell).includes('–'));
    expect(dashes.length).toBeGreaterThan(0);
    for (const cell of dashes) expect(textOf(cell)).toMatch(/^[\w -]+–\s*nothing under this heading/);
    expect(textOf(mainOf(page))).toMatch(/not a lower level of concern/);
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

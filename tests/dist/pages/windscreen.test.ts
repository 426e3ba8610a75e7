// The windscreens in the built pages: every wedge a link, every name there, no level chosen.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contactView, uncheckedNotice } from '#model/edition/facts/contacts.ts';
import {
  all,
  editions,
  isIndicator,
  latest,
  mainOf,
  pageAt,
  pages,
  siteOf,
  tags,
  textOf,
  withClass,
} from '../../support/dist.ts';
import type { Element } from '../../support/dist.ts';
import { content } from '../../support/real.ts';

const fansIn = (part: Element): Element[] => withClass(part, 'windscreen').flatMap((figure) => tags(figure, 'svg'));
const labelOf = ({ printed, name }: { printed: string | null; name: string }): string =>
  printed === null ? name : `${printed} ${name}`;

describe.each(editions.map((edition) => [edition.id, edition] as const))('the windscreen of %s', (id, edition) => {
  const page = pageAt(`/windscreen/${id}/`);
  const main = mainOf(page);
  const levels = edition.levels.map((level) => ({
    label: labelOf(level),
    page: `/documents/${id}/levels/${level.id}/`,
  }));

  test('draws each level as a link to its page, with its label and name, lowest first', () => {
    for (const at of [`/windscreen/${id}/`, `/documents/${id}/`]) {
      const fans = fansIn(mainOf(pageAt(at)));
      expect(fans.length, at).toBeGreaterThan(0);
      for (const fan of fans) {
        const links = tags(fan, 'a');
        expect(links.map(({ attribs }) => ({ label: attribs['aria-label'], page: attribs['href'] }))).toEqual(levels);
        for (const [place, link] of links.entries()) {
          const { printed, name } = edition.levels[place]!;
          const words = textOf(link).replaceAll(/[\s/]+/g, '');
          const either = [labelOf({ printed, name }), `${name}${printed ?? ''}`];
          expect(
            either.some((one) => words.includes(one.replaceAll(/[\s/]+/g, ''))),
            `${at}: ${words}`,
          ).toBe(true);
        }
      }
    }
  });

  test('says each name as text too, beside the drawing', () => {
    const words = textOf(main, ({ name }) => name === 'svg');
    for (const { label } of levels) expect(words).toContain(label);
  });

  test('has no level chosen, and no level set apart from the others', () => {
    const states = ['aria-selected', 'aria-current', 'aria-checked', 'checked', 'selected'];
    const [island] = tags(main, 'astro-island');
    expect(all(island!, ({ attribs }) => states.some((name) => name in attribs))).toEqual([]);
    expect(all(main, ({ attribs }) => attribs['role'] === 'tabpanel')).toEqual([]);
    for (const fan of fansIn(main)) {
      expect(tags(fan, 'a').filter(({ attribs }) => 'transform' in attribs || 'tabindex' in attribs)).toEqual([]);
    }
  });

  test('has a column for each level: what it means, whom to contact, by when, first signs, and how many more', () => {
    const [wall] = withClass(main, 'wall');
    const columns =
      wall === undefined
        ? []
        : wall.children.filter((child): child is Element => 'name' in child && child.name === 'section');
    expect(columns).toHaveLength(edition.levels.length);
    for (const [at, level] of edition.levels.entries()) {
      const words = textOf(columns[at]!);
      for (const part of [labelOf(level), level.short]) expect(words).toContain(part);
      for (const contact of level.contacts)
        expect(words).toContain(edition.contacts.find((one) => one.id === contact)!.name);
      for (const limit of level.timescales)
        expect(words).toContain(edition.timescales.find((one) => one.id === limit)!.within);
      const signs = all(columns[at]!, isIndicator);
      expect(signs.length).toBeGreaterThan(0);
      for (const sign of signs) expect(sign.attribs['data-level']).toBe(level.id);
      const more = Number(/and (\d+) more$/.exec(words.trim())?.[1] ?? 0);
      expect(signs.length + more).toBe(edition.indicators.filter((one) => one.level === level.id).length);
    }
    expect(textOf(main)).toContain('Signs: the first under each heading');
    expect(textOf(main)).toContain('Several lower-level signs together may need a higher response.');
  });

  test('has every sign that needs an immediate referral, and what to do about it', () => {
    const [foot] = withClass(main, 'wall-foot');
    for (const list of edition.lists.filter(({ urgent }) => urgent)) {
      const words = textOf(foot!);
      expect(words).toContain(list.route);
      for (const { text } of list.items) expect(words).toContain(text);
    }
  });

  test('draws an arrow for each step that the document prints, with its words beside it, and no other', () => {
    const moves = edition.moves ?? [];
    const words = textOf(main);
    for (const fan of fansIn(main))
      expect(withClass(fan, 'steps').flatMap((group) => tags(group, 'g'))).toHaveLength(moves.length);
    for (const { text } of moves) expect(words).toContain(text);
    expect(words.includes('An arrow is a step that the document prints, never the place of a child.')).toBe(
      moves.length > 0,
    );
  });

  test('shows contacts as printed, never as links, and says of numbers that nobody has checked them', () => {
    const named = edition.contacts.filter((contact) =>
      edition.levels.some((level) => level.contacts.includes(contact.id)),
    );
    for (const { value } of named.flatMap(({ printed }) => printed)) expect(textOf(main)).toContain(value);
    const links = tags(main, 'a').map(({ attribs }) => attribs['href'] ?? '');
    expect(links.filter((href) => !/^[/#]/.test(href) && href !== 'tel:999' && href !== siteOf(edition))).toEqual([]);
    if (
      named.some(
        (contact) =>
          uncheckedNotice({ asPrinted: 'not checked', notChecked: 'not checked' }, [contactView(contact)]) !== null,
      )
    )
      expect(textOf(main)).toMatch(/printed in .{3,40}, not checked/);
  });

  test('carries its edition, and what the island is sent is small', () => {
    const words = textOf(main);
    expect(words).toContain(edition.edition.label);
    expect(words).toMatch(/the published document prevails|The partnership's own words, published by it/);
    const [island] = tags(main, 'astro-island');
    expect(gzipSync(island!.attribs['props']!).length).toBeLessThan(6500);
  });
});

test("every document's page leads to its windscreen", () => {
  for (const { id } of editions) {
    const links = tags(mainOf(pageAt(`/documents/${id}/`)), 'a').map(({ attribs }) => attribs['href']);
    expect(links).toContain(`/windscreen/${id}/`);
  }
});

describe('the home page', () => {
  const main = mainOf(pageAt('/'));

  test('names every area once, under its region, and draws no fan before one is chosen', () => {
    const regions = withClass(main, 'area-finder').flatMap((finder) => tags(finder, 'details'));
    expect(regions.map((region) => textOf(tags(region, 'summary')[0]!).replace(/ \(\d+\)$/, ''))).toEqual(
      [...new Set(content.framework.areas.map(({ region }) => region))].sort(),
    );
    const links = regions.flatMap((region) => tags(region, 'a')).map(({ attribs }) => attribs['href']);
    for (const { id } of latest) expect(links.filter((href) => href === `/documents/${id}/`)).toHaveLength(1);
    expect(fansIn(main)).toEqual([]);
  });

  test('asks which area before anything else, and says whose alignment the colours are', () => {
    const words = textOf(main);
    expect(words.indexOf('where the child lives, not where you work')).toBeLessThan(words.indexOf('Hull'));
    expect(words).toContain('Levels aligned by Threshold Atlas, not by the areas.');
  });
});

test('no style of the wall chart stands on another page', () => {
  const ofPaper = new Set(tags(pageAt('/windscreen/hull-2018/').tree, 'link').map(({ attribs }) => attribs['href']));
  const others = pages
    .filter(({ address }) => !address.startsWith('/windscreen/'))
    .flatMap((page) => tags(page.tree, 'link').map(({ attribs }) => attribs['href']));
  expect([...ofPaper].filter((href) => href?.endsWith('.css') && !others.includes(href))).toHaveLength(1);
});

// An area's page is its front door, and what stands beside a sign is said once.
import { describe, expect, test } from 'vitest';
import { ABOUT_LABELS } from '#model/content/labels.ts';
import { CONSENT_RULES, ruleAnchor } from '#model/edition/facts/every-level.ts';
import {
  all,
  editions,
  isIndicator,
  latest,
  mainOf,
  ownText,
  pageAt,
  pagesOf,
  tags,
  withClass,
} from '../../support/dist.ts';

const hrefsIn = (element: Parameters<typeof tags>[0]): string[] =>
  tags(element, 'a').map(({ attribs }) => attribs['href'] ?? '');

describe.each(latest.map((edition) => [edition.id, edition] as const))('the page of %s', (_, edition) => {
  const page = pageAt(edition.url);
  const [door] = withClass(mainOf(page), 'front-door');

  test('searches this area unless all are asked for, and sends nothing that is typed', () => {
    const [form] = tags(door!, 'form');
    expect(form!.attribs['action']).toBe('/search/');
    const buttons = tags(form!, 'button').map(({ attribs }) => [attribs['name'], attribs['value']]);
    expect(buttons).toEqual([
      ['area', edition.area],
      [undefined, undefined],
    ]);
    expect(tags(form!, 'input').filter(({ attribs }) => 'name' in attribs)).toEqual([]);
  });

  test('leads to what cannot wait, to consent, to what to do if one disagrees, and to each heading', () => {
    const ways = hrefsIn(door!);
    for (const rule of [...CONSENT_RULES, 'disagreement'] as const) {
      expect(ways).toContain(`#${ruleAnchor(rule)}`);
      expect(page.ids.has(ruleAnchor(rule)), rule).toBe(true);
    }
    const urgent = edition.lists.filter((list) => list.urgent);
    for (const { id } of urgent) expect(ways).toContain(`#list-${id}`);
    if (urgent.length === 0) expect(ways.some((way) => way.startsWith(`${edition.url}levels/`))).toBe(true);
    for (const { id } of edition.domains) expect(ways).toContain(`${edition.url}domains/${id}/`);
  });

  test('leads to each concern under which it lists something, held to this area', () => {
    const listed = new Set(
      [...edition.indicators, ...edition.lists.flatMap(({ items }) => items)].flatMap(({ concerns }) => concerns),
    );
    const [concerns] = withClass(door!, 'area-concerns');
    expect(new Set(hrefsIn(concerns!))).toEqual(
      new Set([...listed].map((id) => `/concerns/${id}/?area=${edition.area}`)),
    );
  });
});

describe('every page of an edition', () => {
  test('has the strip of its levels and headings first, and marks the one that it is about', () => {
    for (const edition of editions) {
      for (const page of pagesOf(edition).filter(({ address }) => /\/(levels|domains)\//.test(address))) {
        const [strip] = withClass(mainOf(page), 'strip');
        expect(hrefsIn(strip!).length, page.address).toBeGreaterThan(3);
        const current = all(strip!, ({ attribs }) => attribs['aria-current'] === 'true');
        expect(current, page.address).toHaveLength(1);
        expect(hrefsIn(current[0]!), page.address).toEqual([]);
      }
    }
  });

  test('quotes each indicator and each listed sign at its own place, where what copies looks for it', () => {
    const homes = editions.flatMap((edition) => [
      pageAt(edition.url),
      ...edition.domains.map(({ id }) => pageAt(`${edition.url}domains/${id}/`)),
    ]);
    let quoted = 0;
    for (const page of homes) {
      for (const sign of all(mainOf(page), (one) => isIndicator(one) || 'data-list-item' in one.attribs)) {
        const details = sign.children.filter((one) => 'name' in one && one.name === 'details');
        expect(details, `${page.address} ${String(sign.attribs['id'])}`).toHaveLength(1);
        expect(withClass(details[0] as typeof sign, 'cite')).toHaveLength(1);
        quoted += 1;
      }
    }
    expect(quoted).toBeGreaterThan(1000);
  });
});

test('of whom most of a heading is printed stands once above it, and only the others are marked', () => {
  const marked = editions.flatMap((edition) =>
    edition.domains.flatMap(({ id }) =>
      withClass(mainOf(pageAt(`${edition.url}domains/${id}/`)), 'usual').map((line) => {
        const section = line.parent as Parameters<typeof tags>[0];
        const usual = Object.values(ABOUT_LABELS).find((label) => ownText(line).includes(label))!;
        const signs = all(section, isIndicator).map((sign) => ownText(sign));
        return { usual, again: signs.filter((words) => words.endsWith(usual)).length, signs: signs.length };
      }),
    ),
  );
  expect(marked.length).toBeGreaterThan(3);
  for (const { usual, again, signs } of marked) {
    expect(usual).toBeDefined();
    expect(again).toBe(0);
    expect(signs).toBeGreaterThan(0);
  }
});

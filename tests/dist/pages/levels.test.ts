// Areas with five levels, or with a split one, beside those with four: nobody vanishes, and levels keep their order.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ANCHORS } from '#model/content/vocabulary.ts';
import { addresses } from '#model/edition/urls.ts';
import type { Edition } from '#model/edition/atlas.ts';
import type { FinderOptions } from '#model/finder/options.ts';
import type { OfflineManifest } from '#model/offline/manifest.ts';
import { fixtureAtlas, fixtureEditions, fixtureFile, fixtureJson, fixturePage } from '../../support/fixture-site.ts';
import { parse as parseHtml, tags, textOf, withClass, type Element } from '../../support/html.ts';
import { unpacked } from '../../support/pocket.ts';

const names = fixtureEditions.map(({ area }) => area.name);
const idsOf = (edition: Pick<Edition, 'levels'>): string[] => edition.levels.map(({ id }) => id);
const inventedNames = ['eastholt-2025', 'northmere-2024', 'westmarsh-2025'];
const invented = fixtureEditions.filter(({ id }) => inventedNames.includes(id));

const sideBySide = [
  addresses.levels,
  ...fixtureAtlas.concerns.map(({ id }) => addresses.concern(id)),
  ...fixtureAtlas.dimensions.map(({ id }) => addresses.dimension(id)),
];

const allRowsOf = (address: string): Element[] =>
  tags(fixturePage(address), 'tbody').flatMap((body) => tags(body, 'tr'));

/** The rows of levels on a page: what holds at every level has a table of its own. */
const rowsOf = (address: string): Element[] =>
  allRowsOf(address).filter((row) => tags(row, 'th').some(({ attribs }) => 'data-anchors' in attribs));

/** The cell of each area; in rows that list nothing and fold into one, its item. */
const cellsOf = (row: Element): Element[] => tags(row, withClass(row, 'fold').length > 0 ? 'li' : 'td');
/** Where links lead: an element's own, and those below it. */
const linksOf = (element: Element): string[] =>
  [element, ...tags(element, 'a')].flatMap(({ attribs }) => attribs['href'] ?? []);
/** The cell of one area in a row that is not folded. */
const cellOf = (row: Element, area: string): Element => cellsOf(row)[names.indexOf(area)]!;
const anchorsOf = (row: Element): string[] => (tags(row, 'th')[0]?.attribs['data-anchors'] ?? '').split(' ');
/** The levels of an edition that links below an element lead to, in their order there. */
const levelsLinked = (edition: Edition, element: Element): string[] =>
  linksOf(element).flatMap((href) => idsOf(edition).filter((id) => href === addresses.level(edition.id, id)));

test('the invented areas are there: five levels, a level split in two, and levels without numbers', () => {
  expect(invented.map((edition) => [edition.id, idsOf(edition)])).toEqual([
    ['eastholt-2025', ['1', '2a', '2b', '3']],
    ['northmere-2024', ['1', '2', '3', '4', '5']],
    ['westmarsh-2025', ['green', 'amber', 'red']],
  ]);
});

describe.each(sideBySide)('in every row of %s', (address) => {
  const rows = rowsOf(address);

  test('every area is named, once, in one order', () => {
    expect(rows.flatMap(anchorsOf)).toEqual([...ANCHORS]);
    for (const row of rows) expect(withClass(row, 'area').map((name) => textOf(name))).toEqual(names);
  });

  test('each area links to every level of its own that answers the row', () => {
    for (const row of rows) {
      cellsOf(row).forEach((cell, at) => {
        const edition = fixtureEditions[at]!;
        const answering = edition.levels.filter(({ anchors }) => anchors.some((one) => anchorsOf(row).includes(one)));
        // What an empty cell points to is no level of the row.
        const named = cell.attribs['class'] === 'again' ? [cell] : withClass(cell, 'level');
        const linked = named.flatMap((one) => levelsLinked(edition, one));
        expect(linked).toEqual(expect.arrayContaining(idsOf({ levels: answering })));
      });
    }
  });
});

describe('a row that a level above covers', () => {
  const last = rowsOf(addresses.concern('domestic-abuse')).at(-1)!;

  test('says so with its name', () => {
    expect(textOf(cellOf(last, 'Eastholt'))).toBe('Eastholt Covered by Tier 3 Statutory, above.');
    expect(textOf(cellOf(last, 'Northmere'))).toContain('The child has been hurt while a parent was being attacked');
  });

  test('names, of two levels in one cell, the one alone that reaches so far', () => {
    const targeted = rowsOf(addresses.concern('domestic-abuse'))[2]!;
    expect(textOf(cellOf(targeted, 'Eastholt'))).toBe('Eastholt Covered by Tier 2B Early and targeted support, above.');
  });
});

test('a level that lists nothing says so where another in its cell lists something', () => {
  const earlyHelp = cellOf(rowsOf(addresses.concern('domestic-abuse'))[1]!, 'Eastholt');
  expect(textOf(earlyHelp)).toMatch(/Tier 2A Early support Nothing .*\. Tier 2B Early and targeted support Domestic/);
});

test('the table of concerns has every area in every row', () => {
  const rows = allRowsOf(addresses.concerns).filter((row) => cellsOf(row).length > 0);
  expect(rows).toHaveLength(fixtureAtlas.concerns.length);
  for (const row of rows) expect(withClass(row, 'area').map((name) => textOf(name))).toEqual(names);
});

interface Exported {
  readonly id: string;
  readonly document: string;
  readonly level: string;
  readonly domain: string;
  readonly group: string | null;
  readonly row: number | null;
}
const exported = (fixtureJson('data/indicators.json') as { indicators: Exported[] }).indicators;

test('the export as a table holds the same indicators in the same order', () => {
  const rows: { Id: string }[] = parse(fixtureFile('data/indicators.csv'), { bom: true, columns: true });
  expect(rows.map(({ Id }) => Id)).toEqual(exported.map(({ id }) => id));
});

const { packed } = unpacked(parseHtml(fixtureFile('download/threshold-atlas.html')));
const { guide: pocket } = packed as { guide: FinderOptions };

describe.each(invented)('the levels of $id come in their own order', (edition) => {
  const ids = idsOf(edition);

  test('in its windscreen and its words', () => {
    const [figure] = withClass(fixturePage(addresses.document(edition.id)), 'windscreen');
    expect(levelsLinked(edition, tags(figure!, 'svg')[0]!)).toEqual(ids);
    expect(levelsLinked(edition, tags(figure!, 'ol')[0]!)).toEqual(ids);
  });

  test('under each heading of its domains, whatever the order of the file', () => {
    for (const domain of edition.domains) {
      for (const box of withClass(fixturePage(addresses.domain(edition.id, domain.id)), 'levels')) {
        expect(levelsLinked(edition, box)).toEqual(ids);
      }
    }
  });

  test('on the page of each level, which leads to all others', () => {
    for (const id of ids) {
      const [others] = withClass(fixturePage(addresses.level(edition.id, id)), 'ladder');
      expect(levelsLinked(edition, others!)).toEqual(ids.filter((other) => other !== id));
    }
  });

  test('in its full list and on its wall chart', () => {
    const list = withClass(fixturePage(addresses.areaIndicators(edition.area.id)), 'listed-here');
    expect(list.map(({ attribs }) => attribs['id'])).toEqual(ids.map((id) => `${edition.id}-level-${id}`));
    const [wall] = withClass(fixturePage(addresses.windscreen(edition.id)), 'wall');
    // A level may be named again where more of it is counted.
    expect([...new Set(levelsLinked(edition, wall!))]).toEqual(ids);
  });

  test.each(['documents', 'facts', 'index', 'windscreen'])('in /data/%s/', (kind) => {
    expect(idsOf(fixtureJson(`data/${kind}/${edition.id}.json`) as Edition)).toEqual(ids);
  });

  test('in the export, heading by heading', () => {
    const own = exported.filter(({ document }) => document === edition.id);
    const byHeading = new Map<string, string[]>();
    for (const { domain, group, row, level } of own) {
      const heading = `${domain} ${String(group)} ${String(row)}`;
      byHeading.set(heading, [...(byHeading.get(heading) ?? []), level]);
    }
    expect(byHeading.size).toBeGreaterThan(1);
    const held = edition.levels.filter(({ held }) => held !== false).map(({ id }) => id);
    for (const levels of byHeading.values()) expect([...new Set(levels)]).toEqual(held);
  });

  test('in the pocket edition', () => {
    expect(pocket.editions.find(({ id }) => id === edition.id)?.levels.map(([id]) => id)).toEqual(ids);
  });

  test('in what is saved for use without a connection', () => {
    const { packs } = fixtureJson('offline/manifest.json') as OfflineManifest;
    const { pages } = packs.find(({ id }) => id === edition.area.id)!;
    expect(pages).toEqual(expect.arrayContaining(ids.map((id) => addresses.level(edition.id, id))));
  });
});

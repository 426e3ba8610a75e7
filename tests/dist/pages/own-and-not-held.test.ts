// An area in its partnership's own words, of whose document not all is held: nothing says that it was restated, and
// nothing that is only missing here is shown as the document's silence.
import { describe, expect, test } from 'vitest';
import { byId } from '#model/edition/atlas.ts';
import { citationParts } from '#model/edition/wording/citation.ts';
import { NOT_HELD, NOT_HELD_AT_LEVEL, OWN_WORDS_TOLD } from '#model/edition/wording/notices.ts';
import { addresses } from '#model/edition/urls.ts';
import { fixtureAtlas, fixtureEditions, fixtureFile, fixtureJson, fixturePage } from '../../support/fixture-site.ts';
import { tags, textOf, withClass, type Element } from '../../support/html.ts';

const edition = byId(fixtureAtlas.editions, 'westmarsh-2025');
const column = fixtureEditions.indexOf(edition);
const { id, area } = edition;
const own = [
  addresses.document(id),
  addresses.windscreen(id),
  addresses.areaIndicators(area.id),
  ...edition.levels.map((level) => addresses.level(id, level.id)),
  ...edition.domains.map((domain) => addresses.domain(id, domain.id)),
];
const mainOf = (address: string): Element => tags(fixturePage(address), 'main')[0]!;

/** The area's cell in every row of levels of a page of concerns, by the anchors of the row. */
const cellsOf = (address: string): { anchors: string; words: string }[] =>
  tags(tags(fixturePage(address), 'tbody')[0]!, 'tr').flatMap((row) => {
    const anchors = tags(row, 'th')[0]?.attribs['data-anchors'];
    const cells = tags(row, withClass(row, 'fold').length > 0 ? 'li' : 'td');
    return anchors === undefined ? [] : [{ anchors, words: textOf(cells[column]!) }];
  });

describe('a level that is not held', () => {
  test('says on its page that the document lists indicators which this site does not have', () => {
    const words = textOf(mainOf(addresses.level(id, 'red')));
    expect(words).toContain(NOT_HELD_AT_LEVEL);
    expect(words).not.toMatch(/\b0 indicators|\(0\)|nothing (?:is )?listed/i);
  });

  test('stands under each heading beside the others, and says that it is not held', () => {
    for (const domain of edition.domains) {
      const [box] = withClass(mainOf(addresses.domain(id, domain.id)), 'levels');
      expect(textOf(tags(box!, 'section').at(-1)!)).toBe(`Red Keeping safe ${NOT_HELD}`);
    }
  });

  test('is never shown as if nothing were listed there, under any concern', () => {
    const addressesOfConcerns = fixtureAtlas.concerns.map((concern) => addresses.concern(concern.id));
    const cells = addressesOfConcerns.flatMap(cellsOf);
    const ofLevel = cells.filter(({ anchors }) => anchors.includes('child-in-need'));
    expect(ofLevel).toHaveLength(addressesOfConcerns.length);
    for (const { words } of ofLevel) expect(words).toMatch(/Not on this site\.|Nothing listed in what this site has\./);
    for (const { words } of cells) expect(words).not.toMatch(/Nothing listed here\./);
  });

  test('has no mark of its own in the table of concerns, where a dashed ring says that nothing is listed', () => {
    const rows = tags(fixturePage(addresses.concerns), 'tr').filter((row) => tags(row, 'td').length > 0);
    for (const row of rows) expect(textOf(tags(row, 'td')[column]!)).not.toMatch(/nothing listed in the level tables/i);
  });

  test('is told in the data', () => {
    expect(fixtureJson(`data/documents/${id}.json`)).toMatchObject({
      levels: [{ id: 'green' }, { id: 'amber' }, { id: 'red', held: false }],
    });
  });
});

test('what is missing here is named on every page of the edition', () => {
  for (const address of own)
    expect(textOf(mainOf(address)), address).toMatch(/Not all of the document is on this site\. Missing: .*Appendix 3/);
});

describe('a document that prints little', () => {
  test('shows a level without a name by its label, and one without a label by its name', () => {
    const [ladder] = withClass(fixturePage(addresses.document(id)), 'ladder');
    expect(tags(ladder!, 'li').map((one) => textOf(one).replace('Level: ', ''))).toEqual([
      'Green',
      'Working together',
      'Red Keeping safe',
    ]);
    expect(fixtureFile(`${addresses.level(id, 'green').slice(1)}index.html`)).not.toMatch(/\bnull\b|undefined/);
  });

  test('says of response, route and contacts that none is printed, and shows no empty fact', () => {
    const words = textOf(mainOf(addresses.level(id, 'green')));
    expect(words).toMatch(/Response Not printed for this level\./);
    expect(words).toMatch(/What to do Not printed in this document\./);
    for (const fact of tags(mainOf(addresses.level(id, 'green')), 'dd')) expect(textOf(fact)).not.toBe('');
  });
});

describe("the partnership's own words", () => {
  test('are called that on every page of the edition, and nowhere restated', () => {
    for (const address of own) {
      const words = textOf(mainOf(address));
      expect(words, address).toMatch(/[Tt]he partnership's own words/);
      expect(words, address).not.toMatch(/restate/i);
    }
  });

  test('are cited as such at each indicator', () => {
    for (const indicator of edition.indicators) {
      const { after } = citationParts(edition, indicator);
      expect(after).toMatch(/The partnership's own words\.$/);
      expect(textOf(mainOf(addresses.domain(id, indicator.domain)))).toContain(after);
    }
  });

  test('are excepted where the foot of each page says that documents are restated', () => {
    for (const address of ['/', '/about/', addresses.document('hull-2018')]) {
      expect(textOf(tags(fixturePage(address), 'footer')[0]!), address).toContain(OWN_WORDS_TOLD);
    }
    expect(textOf(mainOf(addresses.document('hull-2018')))).toContain('Restated in our own words');
  });
});

/** Where an area lists a concern: at which levels, as what, and outside its level tables. */
import { describe, expect, it } from 'vitest';
import { firstNeeds } from '#model/comparison/first-needs.ts';
import { listingInWords, listingOf } from '#model/edition/listing.ts';
import { levelLabel } from '#model/content/labels.ts';
import { KINDS } from '#model/content/vocabulary.ts';
import { unlistedRows } from '#model/data/unlisted.ts';
import { buildAtlas, type Edition } from '#model/edition/atlas.ts';
import {
  aDocument,
  aFramework,
  aList,
  anArea,
  anEdition,
  anEditionOfCells,
  anIndicator,
  aTable,
} from '../../support/build.ts';

describe('the levels at which an area lists a concern', () => {
  it.each(KINDS.filter((kind) => kind !== 'need'))('are not those where it is only %s', (kind) => {
    const edition = anEditionOfCells([anIndicator(1, { kind })], [anIndicator(2)]);
    const { needs, levels } = listingOf(edition, 'housing');
    expect(needs.map((level) => level.id)).toEqual(['2']);
    expect(levels.map(({ mark }) => mark)).toEqual(['other', 'need']);
  });

  it('are those where one sign is a need, whatever else is listed there', () => {
    const edition = anEditionOfCells([anIndicator(1, { kind: 'met' }), anIndicator(2)], []);
    expect(listingOf(edition, 'housing').levels.map(({ mark, kinds }) => [mark, kinds])).toEqual([
      ['need', ['met', 'need']],
      ['none', []],
    ]);
  });

  it('include those where it is a second concern', () => {
    const edition = anEditionOfCells([anIndicator(1, { concerns: ['neglect', 'housing'] })]);
    expect(listingOf(edition, 'housing').needs).toHaveLength(1);
  });

  it('leave the lists outside the tables to a count of their own', () => {
    const edition = { ...anEditionOfCells([anIndicator(1, { concerns: ['neglect'] })]), lists: [aList('signs')] };
    expect(listingOf(edition, 'housing')).toMatchObject({ needs: [], outside: 1, urgent: true });
    expect(listingOf(edition, 'bullying')).toMatchObject({ needs: [], outside: 0, urgent: false });
  });

  it('are told in words: the needs first, then what else, each level once', () => {
    const edition = anEditionOfCells(
      [anIndicator(1, { kind: 'met' })],
      [anIndicator(2), anIndicator(3, { kind: 'met' })],
      [anIndicator(4)],
      [anIndicator(5, { kind: 'status' })],
    );
    expect(listingInWords(listingOf(edition, 'housing'))).toBe(
      'a need: Tier 2, Tier 3; a need that is met: Tier 1; a status: Tier 4',
    );
    expect(listingInWords(listingOf(edition, 'bullying'))).toBe('');
  });
});

const inArea = (name: string, edition: Edition, published: string | null = '2018-05', label = 'May 2018'): Edition => ({
  ...edition,
  area: anArea({ id: name.toLowerCase(), name }),
  edition: { ...edition.edition, published, label },
});

describe('the sentence at the head of a concern', () => {
  const sentence = (...editions: readonly Edition[]): string =>
    firstNeeds(editions.map((edition) => listingOf(edition, 'housing')))
      .map((part) => (typeof part === 'string' ? part : `[${levelLabel(part.level)}]`))
      .join('');
  const first = anEditionOfCells([anIndicator(1)], [anIndicator(2)]);
  const second = anEditionOfCells([anIndicator(1, { kind: 'met' })], [anIndicator(2)]);
  const silent = anEditionOfCells([anIndicator(1, { concerns: ['neglect'] })]);

  it('names the lowest level at which each area lists a need', () => {
    expect(sentence(inArea('Hull', first), inArea('Portsmouth', second, null, 'Undated'))).toBe(
      "The lowest level at which Hull's 2018 tables list a need is [Tier 1 Help of kind 1]; Portsmouth's undated tables, [Tier 2 Help of kind 2].",
    );
  });

  it('names the areas that list none, and that this is no lower level', () => {
    expect(sentence(inArea('Hull', second), inArea('Stoke', silent), inArea('Leeds', silent))).toBe(
      "The lowest level at which Hull's 2018 tables list a need is [Tier 2 Help of kind 2]. No need is listed under this heading in Stoke's or Leeds's level tables. That is not a lower level of concern.",
    );
  });

  it('says nothing of levels where no area lists a need', () => {
    expect(sentence(inArea('Hull', silent))).toBe(
      "No need is listed under this heading in Hull's level tables. That is not a lower level of concern.",
    );
  });
});

describe('the table of what others list and an area does not', () => {
  const files = [
    aDocument({ document: 'northshire-2020', tables: [aTable({ '1': [anIndicator(1, { kind: 'met' })] })] }),
    aDocument({
      document: 'southshire-2020',
      area: 'southshire',
      tables: [aTable({ '1': [anIndicator(1), anIndicator(2, { concerns: ['neglect'] })] })],
    }),
  ];
  const atlas = buildAtlas(aFramework({ areas: [anArea(), anArea({ id: 'southshire', name: 'Southshire' })] }), files);
  const rowsOf = (id: string): string[] =>
    unlistedRows(atlas.editions.find((edition) => edition.id === id) ?? anEdition(), atlas)
      .slice(1)
      .map((row) => row.join(' | '));

  it('has a row for each concern under which it lists no need and another area does, with what it lists otherwise', () => {
    expect(rowsOf('northshire-2020')).toEqual([
      expect.stringMatching(
        /^housing .*a need that is met: Tier 1 .*Southshire.*: Tier 1 .*not a lower level of concern/,
      ),
      expect.stringMatching(/^neglect /),
    ]);
  });

  it('counts very many areas at each aligned level, and names few', () => {
    const ids = Array.from({ length: 21 }, (_, at) => `shire-${String(at)}`);
    const others = ids.map((id) =>
      aDocument({ document: `${id}-2020`, area: id, tables: [aTable({ '1': [anIndicator(1)] })] }),
    );
    const areas = [anArea(), ...ids.map((id) => anArea({ id, name: id }))];
    const rowsWith = (count: number): string => {
      const many = buildAtlas(aFramework({ areas }), [...files.slice(0, 1), ...others.slice(0, count)]);
      return unlistedRows(many.editions.find(({ id }) => id === 'northshire-2020') ?? anEdition(), many)
        .slice(1)
        .map((row) => String(row[6]))
        .join('\n');
    };
    expect(rowsWith(20).split('; ')).toHaveLength(20);
    expect(rowsWith(21)).toMatch(/^[A-Z][a-z ]+ \(as we align levels\): 21 areas$/);
  });

  it('has no row for what nobody else lists as a need', () => {
    expect(rowsOf('southshire-2020')).toEqual([]);
  });
});

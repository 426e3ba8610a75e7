import { describe, expect, it } from 'vitest';
import { fullCitation, RESTATED, shortCitation, wholeWords } from '#model/edition/wording/citation.ts';
import type { DocumentFile } from '#model/content/schema/document-schema.ts';
import { aLevel, anEdition, anIndicator, aRow, aTable, byRef } from '../../../support/build.ts';

const cited = (ref: number, over: Partial<DocumentFile> = {}): string => {
  const edition = anEdition(over);
  return fullCitation(edition, byRef(edition, ref));
};

const nested = [
  anIndicator(1),
  anIndicator(2, { text: 'Worries, including:', items: [anIndicator(3), anIndicator(4)] }),
  anIndicator(5),
];

describe('the short citation', () => {
  it('is our label of the edition, and the ref', () => {
    expect(shortCitation(anEdition(), 17)).toBe('Northshire 2020, indicator 17');
  });

  it('is the cite its author gave an undated edition', () => {
    const edition = anEdition({
      edition: { label: 'Undated (cites Working Together 2023)', published: null, cite: 'Northshire, undated' },
    });
    expect(shortCitation(edition, 3)).toBe('Northshire, undated, indicator 3');
  });
});

describe('the full citation', () => {
  it("leads the publisher's staff to the bullet, and asks to check the original", () => {
    expect(cited(1)).toBe(
      'Northshire Safeguarding Children Board, Levels of need, March 2020, Tier 1 Help of kind 1, under “Home and family”, bullet 1. ' +
        'Restated by Threshold Atlas; check the original before quoting.',
    );
  });

  it('ends with the words that say who restated it, for every indicator', () => {
    const edition = anEdition({ tables: [aTable({ '1': nested })] });
    for (const indicator of edition.indicators) expect(fullCitation(edition, indicator).endsWith(RESTATED)).toBe(true);
  });

  it('says that an undated document is undated', () => {
    const edition = { label: 'Undated (cites Working Together 2023)', published: null, cite: 'Northshire, undated' };
    expect(cited(1, { edition })).toContain(', Levels of need, undated, Tier 1');
  });

  it('names the level without a number where the area prints none', () => {
    const levels = [aLevel('1', ['universal'], { printed: null, name: 'Universal services' })];
    expect(cited(1, { levels })).toContain('March 2020, Universal services, under “Home');
  });

  it('says where a heading is not printed, and gives ours as ours', () => {
    expect(cited(1, { domains: [{ id: 'home', title: 'Home and family', printed: false }] })).toContain(
      'table without a printed heading (Home and family), bullet 1.',
    );
  });

  it('adds the sub-heading where there is one', () => {
    expect(cited(1, { tables: [aTable({ '1': [anIndicator(1)] }, { group: 'Housing' })] })).toContain(
      '“Home and family”, “Housing”, bullet 1',
    );
  });

  it('does not repeat a sub-heading that is the heading', () => {
    const tables = [aTable({ '1': [anIndicator(1)] }, { group: 'Home and family' })];
    expect(cited(1, { tables })).toContain(' under “Home and family”, bullet 1');
  });

  it('counts bullets under one heading at one level, as a reader of the original would', () => {
    const tables = [
      aTable({ '1': [anIndicator(1), anIndicator(2)], '2': [anIndicator(3)] }),
      aTable({ '1': [anIndicator(4)] }),
      aTable({ '1': [anIndicator(5)] }, { group: 'Housing' }),
    ];
    expect([1, 2, 3, 4, 5].map((ref) => /bullet \d+/.exec(cited(ref, { tables }))?.[0])).toEqual([
      'bullet 1',
      'bullet 2',
      'bullet 1',
      'bullet 3',
      'bullet 1',
    ]);
  });

  it('names the printed row, within which bullets are counted', () => {
    const tables = [
      aTable([
        aRow({ '1': [anIndicator(1), anIndicator(2)] }, { row: 1 }),
        aRow({ '1': [anIndicator(3)] }, { row: 2 }),
      ]),
    ];
    expect(cited(2, { tables })).toContain(', row 1, bullet 2.');
    expect(cited(3, { tables })).toContain(', row 2, bullet 1.');
  });

  it('counts what hangs on a lead-in as its points, and the bullet after it as the next', () => {
    const tables = [aTable({ '1': nested })];
    expect(cited(4, { tables })).toContain(', bullet 2, point 2.');
    expect(cited(5, { tables })).toContain(', bullet 3.');
  });
});

describe('the words of an indicator, whole', () => {
  it('are its own where nothing else belongs to it', () => {
    expect(wholeWords({ leadIn: null, text: 'Homeless', sub: [] })).toBe('Homeless');
  });

  it('begin with its lead-in and end with the lines printed under it', () => {
    expect(wholeWords({ leadIn: 'Worries, including:', text: 'harm', sub: ['at home', 'at school'] })).toBe(
      'Worries, including: harm: at home; at school',
    );
  });
});

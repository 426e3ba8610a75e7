import { describe, expect, it } from 'vitest';
import { indicatorsInDomain, indicatorsOfConcern } from '#model/edition/atlas.ts';
import { listEntries, listEntriesOfConcern } from '#model/edition/list-entries.ts';
import { tablesOfDomain } from '#model/edition/domain-tables.ts';
import { aList, anEdition, anIndicator, aRow, aTable, refsOf } from '../../support/build.ts';

const domains = [
  { id: 'home', title: 'Home and family' },
  { id: 'school', title: 'School' },
];

describe('the tables of a domain', () => {
  const edition = anEdition({
    domains,
    tables: [
      aTable(
        [aRow({ '1': [anIndicator(1)] }, { row: 1 }), aRow({ '2': [anIndicator(2)] }, { row: 2, label: 'Moves' })],
        { group: 'Housing', note: 'A note' },
      ),
      aTable({ '1': [anIndicator(3)] }, { domain: 'school' }),
    ],
  });

  it('are those of this domain, with group, note and rows as printed', () => {
    expect(tablesOfDomain(edition, 'home')).toMatchObject([
      { group: 'Housing', note: 'A note', rows: [{ label: 'Row 1' }, { label: 'Moves' }] },
    ]);
  });

  it('hold a cell for each level that prints something', () => {
    const [table] = tablesOfDomain(edition, 'home');
    expect(table?.rows.map((row) => row.cells.map((cell) => [cell.level.id, refsOf(cell.indicators)]))).toEqual([
      [['1', [1]]],
      [['2', [2]]],
    ]);
  });

  it('say of whom most of a heading is printed, and the child where nobody has more than half', () => {
    const aboutOf = (...about: ('child' | 'parent' | 'family')[]): (string | undefined)[] =>
      tablesOfDomain(
        anEdition({
          domains,
          tables: [
            aTable({ '1': about.map((one, at) => anIndicator(at + 1, { about: one })) }, { group: 'Housing' }),
            aTable({ '1': [anIndicator(9, { about: 'child' })] }, { group: 'Money' }),
          ],
        }),
        'home',
      ).map((table) => table.about);
    expect(aboutOf('parent', 'parent', 'child')).toEqual(['parent', 'child']);
    expect(aboutOf('parent', 'family')).toEqual(['child', 'child']);
  });

  it('number no row where the table has but one', () => {
    const one = anEdition({ tables: [aTable([aRow({ '1': [anIndicator(1)] }, { row: 1 })])] });
    expect(tablesOfDomain(one, 'home')[0]?.rows[0]?.label).toBeNull();
  });

  it('hold together every indicator of the domain', () => {
    expect(refsOf(indicatorsInDomain(edition, 'home'))).toEqual([1, 2]);
    expect(refsOf(indicatorsInDomain(edition, 'school'))).toEqual([3]);
  });
});

describe('the indicators of a concern', () => {
  it('are those mainly about it, then the others, each group in printed order', () => {
    const edition = anEdition({
      tables: [
        aTable({
          '1': [anIndicator(1, { concerns: ['neglect', 'housing'] }), anIndicator(2)],
          '2': [anIndicator(3, { concerns: ['bullying'] }), anIndicator(4)],
        }),
      ],
    });
    expect(refsOf(indicatorsOfConcern(edition, 'housing'))).toEqual([2, 4, 1]);
  });
});

describe('the lists printed outside the tables', () => {
  const edition = anEdition({
    lists: [
      aList('factors', { urgent: false, items: [{ ref: 1, text: 'A factor', concerns: ['neglect'] }] }),
      aList('signs'),
    ],
  });

  it('come with the urgent ones first', () => {
    expect(listEntries(edition).map((entry) => entry.id)).toEqual([
      'northshire-2020-signs-1',
      'northshire-2020-factors-1',
    ]);
  });

  it('stand on the page of each concern they carry', () => {
    expect(listEntriesOfConcern(edition, 'neglect').map((entry) => entry.list.id)).toEqual(['factors']);
  });

  it('are never among the indicators', () => {
    expect(refsOf(edition.indicators)).toEqual([1]);
  });
});

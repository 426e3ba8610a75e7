/** Levels are an ordered list of any length. Nothing may assume four, or that ids are numbers. */
import { describe, expect, it } from 'vitest';
import { buildAtlas, indicatorsAtLevel } from '#model/edition/atlas.ts';
import { levelLabel, levelShort } from '#model/content/labels.ts';
import { align } from '#model/comparison/alignment.ts';
import { exportIndicators } from '#model/data/exports.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { tablesOfDomain } from '#model/edition/domain-tables.ts';
import {
  aDocument,
  aFramework,
  aLevel,
  anEdition,
  anEditionOfLevels,
  anIndicator,
  aTable,
  refsOf,
} from '../../support/build.ts';
import { faultsOfDocument } from '../../support/project.ts';

describe('a document of three levels', () => {
  const levels = [
    aLevel('1', ['universal']),
    aLevel('2', ['early-help', 'targeted']),
    aLevel('3', ['child-in-need', 'child-protection']),
  ];

  it('is valid', () => {
    expect(faultsOfDocument(aDocument({ levels }))).toEqual([]);
  });

  it('fills three cells beside any other', () => {
    expect(
      align([anEdition({ levels })]).columns[0]?.spans.map((span) => span.levels.map((level) => level.id)),
    ).toEqual([['1'], ['2'], ['3']]);
  });
});

describe('a document of five levels', () => {
  const levels = [
    aLevel('1', ['universal']),
    aLevel('2', ['early-help']),
    aLevel('3', ['targeted']),
    aLevel('4', ['child-in-need']),
    aLevel('5', ['child-protection']),
  ];

  it('is valid', () => {
    expect(faultsOfDocument(aDocument({ levels }))).toEqual([]);
  });

  it('fills five rows', () => {
    expect(align([anEdition({ levels })]).rows.map((row) => row.anchors)).toEqual([
      ['universal'],
      ['early-help'],
      ['targeted'],
      ['child-in-need'],
      ['child-protection'],
    ]);
  });
});

describe('a split level', () => {
  const levels = [
    aLevel('1', ['universal']),
    aLevel('2a', ['early-help']),
    aLevel('2b', ['early-help']),
    aLevel('3', ['child-protection']),
  ];
  const tables = [aTable({ '2b': [anIndicator(2)], '2a': [anIndicator(1)], '3': [anIndicator(3)] })];

  it('is valid', () => {
    expect(faultsOfDocument(aDocument({ levels, tables }))).toEqual([]);
  });

  it('keeps its halves apart, each with its own indicators', () => {
    const edition = anEdition({ levels, tables });
    expect(refsOf(indicatorsAtLevel(edition, '2a'))).toEqual([1]);
    expect(refsOf(indicatorsAtLevel(edition, '2b'))).toEqual([2]);
  });

  it('stands in one cell beside other areas, in its own order', () => {
    const [column] = align([anEdition({ levels })]).columns;
    expect(column?.spans.map((span) => span.levels.map((level) => level.id))).toEqual([
      ['1'],
      ['2a', '2b'],
      // Two anchors that nobody names are one empty cell.
      [],
      ['3'],
    ]);
  });
});

describe('a level that spans two anchors', () => {
  it('covers the rows of both beside an area that tells them apart', () => {
    const one = anEditionOfLevels([
      ['1', ['universal']],
      ['2', ['early-help']],
      ['3', ['targeted']],
      ['4', ['child-in-need', 'child-protection']],
    ]);
    const two = anEditionOfLevels([
      ['1', ['universal', 'early-help']],
      ['2', ['targeted']],
      ['3', ['child-in-need']],
      ['4', ['child-protection']],
    ]);
    const { rows, columns } = align([one, two]);
    expect(rows).toHaveLength(5);
    expect(columns[0]?.spans.at(-1)).toMatchObject({ first: 3, last: 4, levels: [{ id: '4' }] });
    expect(columns[1]?.spans[0]).toMatchObject({ first: 0, last: 1, levels: [{ id: '1' }] });
  });

  it('fills one row where no area tells its anchors apart', () => {
    const edition = anEditionOfLevels([
      ['1', ['universal', 'early-help', 'targeted']],
      ['2', ['child-in-need', 'child-protection']],
    ]);
    expect(align([edition, edition]).rows.map((row) => row.anchors)).toEqual([
      ['universal', 'early-help', 'targeted'],
      ['child-in-need', 'child-protection'],
    ]);
  });
});

describe('ids that look like numbers', () => {
  // JavaScript reorders the keys of a cell to 1, 3, 2a; the printed order is that of the levels.
  const levels = [aLevel('3', ['universal']), aLevel('2a', ['early-help']), aLevel('1', ['targeted'])];
  const tables = [aTable({ '1': [anIndicator(30)], '2a': [anIndicator(20)], '3': [anIndicator(10)] })];
  const edition = anEdition({ levels, tables });

  it('keep the printed order in the model', () => {
    expect(edition.indicators.map((one) => one.level)).toEqual(['3', '2a', '1']);
  });

  it('keep it in the tables of a domain', () => {
    const cells = tablesOfDomain(edition, 'home')[0]?.rows[0]?.cells;
    expect(cells?.map((cell) => cell.level.id)).toEqual(['3', '2a', '1']);
  });

  it('keep it in the export and the compact index', () => {
    expect(exportIndicators([edition]).indicators.map((one) => one.level)).toEqual(['3', '2a', '1']);
    expect(exportIndex(edition).level).toEqual([0, 1, 2]);
  });
});

describe('the name of a level', () => {
  it('is the printed label with the name', () => {
    expect(levelLabel({ printed: 'Tier 2', name: 'Additional' })).toBe('Tier 2 Additional');
    expect(levelShort({ printed: 'Tier 2', name: 'Additional' })).toBe('Tier 2');
  });

  it('is the name alone where the area prints no label: the place in the list is ours', () => {
    const level = aLevel('3', ['targeted'], { printed: null, name: 'Targeted early help support' });
    expect(levelLabel(level)).toBe('Targeted early help support');
    expect(levelLabel(level) + levelShort(level)).not.toMatch(/\d/);
  });
});

describe('the atlas', () => {
  it('refuses to hold a document of an area that it does not know', () => {
    expect(() => buildAtlas(aFramework(), [aDocument({ area: 'nowhere' })])).toThrow('"nowhere"');
  });
});

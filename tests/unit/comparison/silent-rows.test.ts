/** Rows of aligned levels in which no area lists anything. */
import { describe, expect, it } from 'vitest';
import { align, type AlignedCell } from '#model/comparison/alignment.ts';
import { foldSilentRows } from '#model/comparison/silent-rows.ts';
import type { AnchorId } from '#model/content/vocabulary.ts';
import { anEditionOfLevels } from '../../support/build.ts';

type Levels = readonly (readonly [string, readonly AnchorId[]])[];

const FOUR: Levels = [
  ['1', ['universal']],
  ['2', ['early-help']],
  ['3', ['targeted']],
  ['4', ['child-in-need', 'child-protection']],
];

/** The anchors of each run, where the named levels of each edition list something. */
function runs(...editions: readonly { readonly levels: Levels; readonly lists: readonly string[] }[]): string[] {
  const made = editions.map(({ levels }) => anEditionOfLevels(levels));
  const isEmpty = ({ edition, span }: AlignedCell): boolean =>
    span.levels.every((level) => !(editions[made.indexOf(edition)]?.lists.includes(level.id) ?? false));
  return foldSilentRows(align(made).rows, isEmpty).map(
    ({ silent, rows }) => `${silent ? 'silent' : 'listed'}: ${rows.flatMap((row) => row.anchors).join(' ')}`,
  );
}

describe('rows in which no area lists anything', () => {
  it('fold into one where they follow one another, and stand apart where they do not', () => {
    expect(runs({ levels: FOUR, lists: ['3'] }, { levels: FOUR, lists: ['3'] })).toEqual([
      'silent: universal early-help',
      'listed: targeted',
      'silent: child-in-need child-protection',
    ]);
  });

  it('stay where one area lists something', () => {
    expect(runs({ levels: FOUR, lists: ['1', '4'] }, { levels: FOUR, lists: ['2', '3'] })).toEqual([
      'listed: universal',
      'listed: early-help',
      'listed: targeted',
      'listed: child-in-need child-protection',
    ]);
  });

  it('stay where the empty cell of one area reaches into a row in which another lists something', () => {
    const wide: Levels = [
      ['1', ['universal', 'early-help']],
      ['2', ['targeted']],
    ];
    expect(runs({ levels: FOUR, lists: ['2'] }, { levels: wide, lists: ['2'] }).slice(0, 2)).toEqual([
      'listed: universal',
      'listed: early-help',
    ]);
  });

  it('stay where they would part a cell from a row that stays for the sake of another', () => {
    const first: Levels = [
      ['1', ['universal', 'early-help']],
      ['2', ['targeted']],
    ];
    const second: Levels = [
      ['1', ['universal']],
      ['2', ['early-help', 'targeted']],
    ];
    const third: Levels = FOUR.slice(0, 3);
    const found = runs({ levels: first, lists: [] }, { levels: second, lists: [] }, { levels: third, lists: ['3'] });
    expect(found.slice(0, 3)).toEqual(['listed: universal', 'listed: early-help', 'listed: targeted']);
  });
});

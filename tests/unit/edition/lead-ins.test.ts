/** An item that hangs on a lead-in means nothing without it: nothing shows it alone. */
import { describe, expect, it } from 'vitest';
import { childrenOf } from '#model/edition/atlas.ts';
import { wholeWords } from '#model/edition/wording/citation.ts';
import { exportIndicators } from '#model/data/exports.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { openIndex } from '#model/data/edition-index.ts';
import { tablesOfDomain } from '#model/edition/domain-tables.ts';
import { anEdition, anIndicator, aTable, byRef, refsOf } from '../../support/build.ts';

const chain = anIndicator(1, {
  text: 'Harm because of:',
  items: [
    anIndicator(2, {
      text: 'rejection',
      items: [anIndicator(3, { text: 'by a parent', concerns: ['neglect'], kind: 'managed' })],
    }),
    anIndicator(4),
  ],
});
const edition = anEdition({ tables: [aTable({ '1': [chain, anIndicator(5)] })] });

describe('an item under a lead-in', () => {
  it('names the bullet it hangs on', () => {
    expect(edition.indicators.map((one) => [one.ref, one.under])).toEqual([
      [1, null],
      [2, 1],
      [3, 2],
      [4, 1],
      [5, null],
    ]);
  });

  it('carries the words of the whole chain, outermost first', () => {
    expect(byRef(edition, 2).leadIn).toBe('Harm because of:');
    expect(byRef(edition, 3).leadIn).toBe('Harm because of: rejection');
    expect(wholeWords(byRef(edition, 3))).toBe('Harm because of: rejection by a parent');
  });

  it('stands at the level and in the domain of its lead-in, and keeps its own concerns and kind', () => {
    expect(byRef(edition, 3)).toMatchObject({ level: '1', domain: 'home', concerns: ['neglect'], kind: 'managed' });
  });

  it('is found from its lead-in, one step at a time', () => {
    expect(refsOf(childrenOf(edition, byRef(edition, 1)))).toEqual([2, 4]);
    expect(refsOf(childrenOf(edition, byRef(edition, 2)))).toEqual([3]);
  });

  it('does not stand in a cell of its own, but under the bullet it hangs on', () => {
    expect(
      tablesOfDomain(edition, 'home').flatMap((table) =>
        table.rows.flatMap((row) => row.cells.flatMap((cell) => refsOf(cell.indicators))),
      ),
    ).toEqual([1, 5]);
  });

  it('says both in the export', () => {
    expect(exportIndicators([edition]).indicators[2]).toMatchObject({
      ref: 3,
      under: 2,
      leadIn: 'Harm because of: rejection',
    });
  });

  it('is shown whole by a search', () => {
    expect(openIndex(exportIndex(edition)).indicators[2]?.text).toBe('Harm because of: rejection by a parent');
  });
});

describe('what an author leaves out', () => {
  it('is a need, of a child, at the row and group of its table', () => {
    expect(byRef(edition, 5)).toMatchObject({
      kind: 'need',
      about: 'child',
      row: null,
      group: null,
      sub: [],
      footnotes: [],
      note: null,
    });
  });

  it("is the dimension: it is that of the indicator's main concern", () => {
    expect(byRef(edition, 5).dimension).toBe('home-life');
  });
});

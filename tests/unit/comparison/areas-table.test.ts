/** Areas side by side in a table for spreadsheets: the lowest level that lists a need, and silence in words. */
import { describe, expect, it } from 'vitest';
import { areasTable } from '#model/comparison/areas-table.ts';
import { listingOf } from '#model/edition/listing.ts';
import { levelLabel } from '#model/content/labels.ts';
import { latestHeld } from '#model/edition/atlas.ts';
import { aDocument, aLevel, anAtlas, anIndicator, aTable } from '../../support/build.ts';
import { atlas as real } from '../../support/real.ts';

const absolute = (path: string): string => `https://site.example${path}`;

describe('areas side by side, for spreadsheets', () => {
  const levels = [aLevel('1', ['universal']), aLevel('2', ['early-help'])];
  const told = anAtlas([
    aDocument({
      levels,
      tables: [
        aTable({
          '1': [
            anIndicator(1, { kind: 'met', concerns: ['housing'] }),
            anIndicator(2, { kind: 'met', concerns: ['neglect'] }),
          ],
          '2': [anIndicator(3, { concerns: ['housing'] })],
        }),
      ],
    }),
  ]);
  const cellOf = (concern: string): unknown =>
    areasTable(told, absolute).rows.find((row) => row.at(-1) === absolute(`/concerns/${concern}/`))?.[2];

  it('name the lowest level that lists a need, whatever stands at lower ones', () => {
    expect(cellOf('housing')).toBe(levelLabel(levels[1]!));
  });

  it('say what is listed where no need is, and that this is not a lower level of concern', () => {
    expect(cellOf('neglect')).toMatch(
      /^No need listed; a need that is met: .*\. That is not a lower level of concern\.$/,
    );
  });

  it('say in words that nothing is listed, and leave no cell of an area empty', () => {
    expect(cellOf('bullying')).toMatch(/^Nothing is listed under this heading .* not a lower level of concern\.$/);
  });

  it('hold every concern, and a column for the latest edition of every area', () => {
    const editions = latestHeld(real);
    const [header = [], ...rows] = areasTable(real, absolute).rows;
    expect(header).toHaveLength(editions.length + 5);
    expect(rows.map(([title]) => title)).toEqual(real.concerns.map(({ title }) => title));
    for (const [at, concern] of real.concerns.entries())
      for (const [column, edition] of editions.entries()) {
        const cell = rows[at]?.[column + 2];
        const [first] = listingOf(edition, concern.id).needs;
        if (first === undefined) expect(cell, concern.id).toMatch(/not a lower level of concern\.$/);
        else expect(cell, concern.id).toBe(levelLabel(first));
      }
  });
});

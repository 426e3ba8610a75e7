import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '#model/edition/atlas.ts';
import { neighboursOf } from '#model/edition/neighbours.ts';
import type { IndicatorFile } from '#model/content/schema/document-schema.ts';
import { aLevel, anEdition, anEditionOfCells, anIndicator, aRow, aTable, byRef, refsOf } from '../../support/build.ts';

/** What an indicator's neighbours are, in short: "below 1 by concern: 4, 5". */
const inShort = (edition: Edition, ref: number): string[] =>
  neighboursOf(edition, byRef(edition, ref)).map(
    ({ direction, level, basis, indicators }) =>
      `${direction} ${level.id} by ${basis}: ${refsOf(indicators).join(', ')}`,
  );

const levels = [
  aLevel('1', ['universal']),
  aLevel('2', ['early-help']),
  aLevel('3', ['targeted']),
  aLevel('4', ['child-protection']),
];
const neglect = { concerns: ['neglect'] };
const bullying = { concerns: ['bullying'] };

/** An edition that prints its table in rows. */
const inRows = (...rows: readonly Record<string, IndicatorFile[]>[]): Edition =>
  anEdition({ levels, tables: [aTable(rows.map((cells, at) => aRow(cells, { row: at + 1 })))] });

describe('the neighbours of an indicator', () => {
  it('are those of its own printed row that share a concern, before all others of the concern', () => {
    const edition = inRows(
      { '1': [anIndicator(1)], '2': [anIndicator(2), anIndicator(3, neglect)] },
      { '2': [anIndicator(4)] },
    );
    expect(inShort(edition, 1)).toEqual(['above 2 by row: 2']);
  });

  it('are those of the same main concern where the printed row holds none', () => {
    const edition = inRows({ '1': [anIndicator(1)], '2': [anIndicator(2, neglect)] }, { '2': [anIndicator(3)] });
    expect(inShort(edition, 1)).toEqual(['above 2 by concern: 3']);
  });

  it('are the rest of a short printed row where nothing shares the concern', () => {
    const edition = inRows(
      { '1': [anIndicator(1)], '2': [anIndicator(2, neglect)] },
      { '2': [anIndicator(3, bullying)] },
    );
    expect(inShort(edition, 1)).toEqual(['above 2 by row: 2']);
  });

  it('are not those of the same row number in another table', () => {
    const edition = anEdition({
      levels,
      tables: [
        aTable([aRow({ '1': [anIndicator(1)] }, { row: 1 })], { group: 'At home' }),
        aTable([aRow({ '2': [anIndicator(2, neglect)] }, { row: 1 })], { group: 'At school' }),
      ],
    });
    expect(inShort(edition, 1)).toEqual([]);
  });

  it('stand at the nearest level below and the nearest above that has any', () => {
    const edition = anEditionOfCells(
      [anIndicator(1), anIndicator(2)],
      [anIndicator(3, neglect)],
      [anIndicator(4)],
      [anIndicator(5)],
    );
    expect(inShort(edition, 4)).toEqual(['below 1 by concern: 1, 2', 'above 4 by concern: 5']);
  });

  it('have it as a second concern where none has it as the first', () => {
    const edition = anEditionOfCells([anIndicator(1)], [anIndicator(2, { concerns: ['neglect', 'housing'] })]);
    expect(inShort(edition, 1)).toEqual(['above 2 by concern: 2']);
  });

  it('are none where nothing at another level is like it', () => {
    expect(inShort(anEditionOfCells([anIndicator(1)], [anIndicator(2, neglect)]), 1)).toEqual([]);
  });
});

describe('whatever a document prints', () => {
  const anyEdition = fc
    .array(
      fc.record({
        level: fc.integer({ min: 0, max: 3 }),
        row: fc.integer({ min: 0, max: 2 }),
        concerns: fc.uniqueArray(fc.constantFrom('housing', 'neglect', 'bullying'), { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((signs) => {
      const rows: Record<string, IndicatorFile[]>[] = [{}, {}, {}];
      signs.forEach(({ level, row, concerns }, at) => {
        (rows[row]![levels[level]!.id] ??= []).push(anIndicator(at + 1, { concerns }));
      });
      return inRows(...rows);
    });
  const orderOf = (edition: Edition, level: string): number => edition.levels.findIndex((one) => one.id === level);

  it('no indicator is its own neighbour, or has one at its own level', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        for (const indicator of edition.indicators) {
          const levelsOfNeighbours = neighboursOf(edition, indicator).flatMap((found) =>
            found.indicators.map((one) => one.level),
          );
          expect(levelsOfNeighbours).not.toContain(indicator.level);
        }
      }),
    );
  });

  it('there is at most one level below and one above, each on its side, and what stands there shares the row or a concern', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        for (const indicator of edition.indicators) {
          const found = neighboursOf(edition, indicator);
          expect(found.map((one) => one.direction)).toEqual([...new Set(found.map((one) => one.direction))]);
          for (const { direction, level, basis, indicators } of found) {
            const step = orderOf(edition, level.id) - orderOf(edition, indicator.level);
            expect(Math.sign(step)).toBe(direction === 'below' ? -1 : 1);
            for (const one of indicators) {
              expect(one.level).toBe(level.id);
              if (basis === 'row') expect(one.row).toBe(indicator.row);
              else expect(one.concerns).toContain(indicator.concerns[0]);
            }
          }
        }
      }),
    );
  });

  it('no level between holds the same main concern', () => {
    fc.assert(
      fc.property(anyEdition, (edition) => {
        for (const indicator of edition.indicators) {
          const here = orderOf(edition, indicator.level);
          const like = edition.indicators
            .filter((one) => one.concerns.includes(indicator.concerns[0]!))
            .map((one) => orderOf(edition, one.level));
          for (const { level } of neighboursOf(edition, indicator)) {
            const there = orderOf(edition, level.id);
            const between = like.filter((at) => at > Math.min(here, there) && at < Math.max(here, there));
            expect(between).toEqual([]);
          }
        }
      }),
    );
  });
});

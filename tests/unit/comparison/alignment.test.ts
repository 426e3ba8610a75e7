/** The laws of levels side by side, for areas of every shape that the schema allows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Alignment } from '#model/comparison/alignment.ts';
import type { Edition } from '#model/edition/atlas.ts';
import { ANCHORS, type AnchorId } from '#model/content/vocabulary.ts';
import { anEditionOfLevels } from '../../support/build.ts';

/** A run of neighbouring anchors. */
const run = fc
  .tuple(fc.integer({ min: 0, max: ANCHORS.length - 1 }), fc.integer({ min: 1, max: 3 }))
  .map(([first, length]): AnchorId[] => ANCHORS.slice(first, first + length));

/** An edition of one to seven levels that rise, as the rules demand; some share anchors, some leave anchors out. */
const anyEdition: fc.Arbitrary<Edition> = fc.array(run, { minLength: 1, maxLength: 7 }).map((runs) => {
  const rising = [...runs].sort((a, b) => ANCHORS.indexOf(a[0]!) - ANCHORS.indexOf(b[0]!));
  return anEditionOfLevels(
    rising.map((anchors, at) => [`${String(7 - at)}${at % 2 === 0 ? '' : 'a'}`, anchors] as const),
  );
});

const anyEditions = fc.array(anyEdition, { minLength: 1, maxLength: 5 });

const lawOf = (holds: (alignment: Alignment, editions: readonly Edition[]) => void): void => {
  fc.assert(
    fc.property(anyEditions, (editions) => {
      holds(align(editions), editions);
    }),
  );
};

describe('in an alignment', () => {
  it('the spans of every column cover every row once, in order, without overlap', () => {
    lawOf(({ rows, columns }) => {
      for (const { spans } of columns) {
        expect(spans.flatMap((span) => rows.slice(span.first, span.last + 1).map((_, at) => span.first + at))).toEqual(
          rows.map((_, at) => at),
        );
      }
    });
  });

  it('every level stands once in the column of its edition, in the order of its area', () => {
    lawOf(({ columns }) => {
      for (const { edition, spans } of columns) {
        expect(spans.flatMap((span) => span.levels.map((level) => level.id))).toEqual(
          edition.levels.map((level) => level.id),
        );
      }
    });
  });

  it('a level stands where its anchors are', () => {
    lawOf(({ rows, columns }) => {
      for (const { spans } of columns) {
        for (const { first, last, levels } of spans) {
          const covered = rows.slice(first, last + 1).flatMap((row) => row.anchors);
          for (const level of levels) expect(covered).toEqual(expect.arrayContaining(level.anchors));
        }
      }
    });
  });

  it('the rows name every anchor once, in the order of the anchors', () => {
    lawOf(({ rows }) => expect(rows.flatMap((row) => row.anchors)).toEqual([...ANCHORS]));
  });

  it('no two rows could be one: some edition draws a line between them', () => {
    lawOf(({ rows, columns }) => {
      for (let row = 1; row < rows.length; row++) {
        expect(columns.some(({ spans }) => spans.some((span) => span.first === row))).toBe(true);
      }
    });
  });

  it('every row has a cell of every edition, once, in the order given', () => {
    lawOf(({ rows }, editions) => {
      for (const { cells } of rows) expect(cells.map(({ edition }) => edition)).toEqual(editions);
    });
  });

  it('a cell of a row names every level of its edition that answers the row, and no other', () => {
    lawOf(({ rows }) => {
      for (const { anchors, cells } of rows) {
        for (const { edition, span, levels } of cells) {
          const answer = edition.levels.filter((level) => level.anchors.some((anchor) => anchors.includes(anchor)));
          expect(levels).toEqual(answer);
          expect(span.levels).toEqual(expect.arrayContaining(answer));
        }
      }
    });
  });

  it('a cell begins in one row, and the rows after it know that one above covers them', () => {
    lawOf(({ rows, columns }) => {
      columns.forEach(({ spans }, column) => {
        for (const span of spans) {
          const own = rows.map(({ cells }) => cells[column]!).filter((cell) => cell.span === span);
          expect(own.map(({ begins }) => begins)).toEqual(own.map((_, at) => at === 0));
        }
      });
    });
  });

  it('the order of the editions changes nothing but the order of the cells', () => {
    fc.assert(
      fc.property(anyEditions, (editions) => {
        const there = align(editions).rows;
        const back = align([...editions].reverse()).rows;
        expect(back.map(({ anchors, cells }) => ({ anchors, cells: [...cells].reverse() }))).toEqual(there);
      }),
    );
  });

  it('there is a column for each edition, in the order given', () => {
    lawOf(({ columns }, editions) => expect(columns.map((column) => column.edition)).toEqual(editions));
  });
});

describe('areas with three, four, five and split levels', () => {
  const last: AnchorId[] = ['child-in-need', 'child-protection'];
  const three = anEditionOfLevels([
    ['1', ['universal']],
    ['2', ['early-help', 'targeted']],
    ['3', last],
  ]);
  const four = anEditionOfLevels([
    ['1', ['universal']],
    ['2', ['early-help']],
    ['3', ['targeted']],
    ['4', last],
  ]);
  const five = anEditionOfLevels(ANCHORS.map((anchor, at) => [String(at + 1), [anchor]]));
  const split = anEditionOfLevels([
    ['1', ['universal']],
    ['2a', ['early-help']],
    ['2b', ['early-help', 'targeted']],
    ['3', last],
  ]);
  const shown = (editions: readonly Edition[]): string[][] =>
    align(editions).rows.map(({ cells }) =>
      cells.map(({ begins, levels }) => `${begins ? '' : 'covered by '}${levels.map(({ id }) => id).join(' ')}`),
    );

  it('stand in five rows, each area in each of them', () => {
    expect(shown([three, four, five, split])).toEqual([
      ['1', '1', '1', '1'],
      ['2', '2', '2', '2a 2b'],
      ['covered by 2', '3', '3', 'covered by 2b'],
      ['3', '4', '4', '3'],
      ['covered by 3', 'covered by 4', '5', 'covered by 3'],
    ]);
  });

  it('share a row where none of them draws a line', () => {
    expect(shown([three, split])).toEqual([
      ['1', '1'],
      ['2', '2a 2b'],
      ['3', '3'],
    ]);
  });
});

/** How far apart areas are on a concern. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingOf } from '#model/edition/listing.ts';
import { spreadOf } from '#model/comparison/spread.ts';
import { ANCHORS, type AnchorId } from '#model/content/vocabulary.ts';
import { aLevel, anEditionOfCells, anIndicator } from '../../support/build.ts';

type Reach = readonly [low: number, high: number];
/** An area by the anchors that its first level with a need spans; null for one that lists no need. */
type Area = Reach | null;

const listing = (area: Area) => ({
  needs: area === null ? [] : [aLevel('1', ANCHORS.slice(area[0], area[1] + 1))],
});
const spread = (...areas: readonly Area[]): number | null => spreadOf(areas.map(listing));
const at = (anchor: AnchorId): Reach => [ANCHORS.indexOf(anchor), ANCHORS.indexOf(anchor)];

describe('how far apart areas are', () => {
  it('is the number of steps between the lowest level of one and of another that list a need', () => {
    expect(spread(at('universal'), at('early-help'), at('targeted'))).toBe(2);
    expect(spread(at('early-help'), at('child-protection'), at('early-help'))).toBe(3);
    expect(spread(at('targeted'), at('targeted'), at('targeted'))).toBe(0);
  });

  it('counts only what is certain: a level that spans two steps is not apart from either', () => {
    expect(spread([1, 2], at('early-help'), at('targeted'))).toBe(1);
    expect(spread([1, 2], at('early-help'), [0, 1])).toBe(0);
    expect(spread([1, 2], at('child-in-need'), [1, 2])).toBe(1);
    expect(spread([3, 4], at('universal'), [0, 4])).toBe(3);
  });

  it('is said only where three areas list a need: silence is neither low nor high', () => {
    expect(spread(at('universal'), at('child-protection'))).toBeNull();
    expect(spread(at('universal'), at('child-protection'), null, null)).toBeNull();
    expect(spread(at('targeted'), at('targeted'), at('targeted'), null)).toBe(0);
    expect(spread()).toBeNull();
  });

  it('looks at needs alone, and at the first level that lists one', () => {
    const met = anEditionOfCells([anIndicator(1, { kind: 'met' })], [], [anIndicator(2)], [anIndicator(3)]);
    const status = anEditionOfCells([anIndicator(1, { kind: 'status' })], [anIndicator(2)]);
    const first = anEditionOfCells([anIndicator(1)]);
    expect(spreadOf([met, status, first].map((edition) => listingOf(edition, 'housing')))).toBe(2);
    expect(spreadOf([met, status, met].map((edition) => listingOf(edition, 'housing')))).toBe(1);
  });
});

describe('for any areas', () => {
  const anyReach: fc.Arbitrary<Reach> = fc
    .tuple(fc.nat({ max: ANCHORS.length - 1 }), fc.nat({ max: 2 }))
    .map(([low, more]) => [low, Math.min(ANCHORS.length - 1, low + more)]);
  const anyArea: fc.Arbitrary<Area> = fc.oneof(
    { weight: 4, arbitrary: anyReach },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const anyAreas = fc.array(anyArea, { maxLength: 10 });
  const three = fc.array(anyReach, { minLength: 3, maxLength: 10 });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        anyAreas.chain((areas) =>
          fc.tuple(fc.constant(areas), fc.shuffledSubarray(areas, { minLength: areas.length })),
        ),
        ([areas, shuffled]) => {
          expect(spread(...shuffled)).toBe(spread(...areas));
        },
      ),
    );
  });

  it('one more that agrees with one of them changes nothing', () => {
    fc.assert(
      fc.property(three, fc.nat(), (areas, which) => {
        expect(spread(...areas, areas[which % areas.length] ?? null)).toBe(spread(...areas));
      }),
    );
  });

  it('one more that may agree with all of them never raises it', () => {
    fc.assert(
      fc.property(three, anyReach, (areas, another) => {
        fc.pre(areas.every(([low, high]) => low <= another[1] && another[0] <= high));
        expect(spread(...areas, another)).toBe(spread(...areas));
      }),
    );
  });

  it('one more that lists no need changes nothing', () => {
    fc.assert(
      fc.property(anyAreas, (areas) => {
        expect(spread(...areas, null)).toBe(spread(...areas));
      }),
    );
  });

  it('it is the largest gap between any two of them', () => {
    const gap = (a: Reach, b: Reach): number => Math.max(0, b[0] - a[1], a[0] - b[1]);
    fc.assert(
      fc.property(three, (areas) => {
        expect(spread(...areas)).toBe(Math.max(...areas.flatMap((a) => areas.map((b) => gap(a, b)))));
      }),
    );
  });
});

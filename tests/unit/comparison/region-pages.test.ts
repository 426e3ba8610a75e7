/** A side-by-side page does not grow with the number of areas. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDE_BY_SIDE } from '#model/comparison/region-pages.ts';
import type { Edition } from '#model/edition/atlas.ts';
import { sideBySidePages } from '#model/comparison/region-pages.ts';
import { anArea, anEdition } from '../../support/build.ts';

const REGIONS = ['North East', 'Yorkshire and The Humber', 'London'];
const plain = anEdition();

/** Editions of as many areas, each in the region of its turn. */
const editionsIn = (regions: readonly string[]): Edition[] =>
  regions.map((region, at) => ({
    ...plain,
    id: `area-${String(at)}`,
    area: anArea({ id: `area-${String(at)}`, region }),
  }));

const anyEditions = fc.array(fc.constantFrom(...REGIONS), { maxLength: 60 }).map(editionsIn);

describe('side-by-side pages', () => {
  it('are one page for up to ten editions', () => {
    expect(sideBySidePages(editionsIn(Array<string>(10).fill('London')))).toMatchObject([
      { segment: undefined, title: null },
    ]);
  });

  it('are a first page and one for each region beyond ten', () => {
    const pages = sideBySidePages(
      editionsIn([...Array<string>(6).fill('London'), ...Array<string>(5).fill('North East')]),
    );
    expect(pages.map(({ segment, title, editions }) => [segment, title, editions.length])).toEqual([
      [undefined, null, 10],
      ['london', 'London', 6],
      ['north-east', 'North East', 5],
    ]);
  });

  it('go on to a second page of a region that has more than ten', () => {
    const pages = sideBySidePages(editionsIn(Array<string>(23).fill('Yorkshire and The Humber')));
    expect(pages.slice(1).map(({ segment, title, editions }) => [segment, title, editions.length])).toEqual([
      ['yorkshire-and-the-humber', 'Yorkshire and The Humber', 10],
      ['yorkshire-and-the-humber-2', 'Yorkshire and The Humber (2)', 10],
      ['yorkshire-and-the-humber-3', 'Yorkshire and The Humber (3)', 3],
    ]);
  });

  it('hold at most ten editions each, whatever their number', () => {
    fc.assert(
      fc.property(anyEditions, (editions) => {
        for (const page of sideBySidePages(editions)) expect(page.editions.length).toBeLessThanOrEqual(SIDE_BY_SIDE);
      }),
    );
  });

  it('hold every edition: on the one page, or once on a page of its own region', () => {
    fc.assert(
      fc.property(anyEditions, (editions) => {
        const [first, ...regional] = sideBySidePages(editions);
        if (regional.length === 0) expect(first?.editions).toEqual(editions);
        else {
          expect(regional.flatMap((page) => page.editions.map((edition) => edition.id)).sort()).toEqual(
            editions.map((one) => one.id).sort(),
          );
          for (const page of regional)
            expect(new Set(page.editions.map((edition) => edition.area.region)).size).toBe(1);
        }
      }),
    );
  });

  it('bear addresses that are all different and safe', () => {
    fc.assert(
      fc.property(anyEditions, (editions) => {
        const segments = sideBySidePages(editions).map((page) => page.segment);
        expect(new Set(segments).size).toBe(segments.length);
        for (const segment of segments.slice(1)) expect(segment).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});

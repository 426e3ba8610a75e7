/** What the finder offers as levels: an area's own, in its order, under every name that is shown. */
import { describe, expect, it } from 'vitest';
import { areasLeftOut, documentsInScope, finderChoices, nameOf, ownLevels } from '#islands/finder/options.ts';
import { narrowsTo } from '#model/search/query/narrow-areas.ts';
import type { AnchorId } from '#model/content/vocabulary.ts';
import { finderOptions } from '#model/finder/options.ts';
import { EMPTY_FINDER, type FinderState } from '#model/finder/url-state.ts';
import { aDocument, aFramework, aLevel, anArea, anAtlas } from '../../support/build.ts';

const levels = (...some: readonly (readonly [id: string, anchor: AnchorId])[]) =>
  some.map(([id, anchor]) => aLevel(id, [anchor]));
const edition = (label: string) => ({ label, published: null, cite: label });

const guide = finderOptions(
  anAtlas(
    [
      aDocument({
        document: 'eastshire-2024',
        area: 'eastshire',
        edition: edition('Eastshire 2024'),
        replaces: 'eastshire-2018',
        levels: levels(['1', 'universal'], ['2a', 'early-help'], ['2b', 'targeted'], ['3', 'child-protection']),
      }),
      aDocument({
        document: 'eastshire-2018',
        area: 'eastshire',
        edition: edition('Eastshire 2018'),
        levels: [
          ...levels(['1', 'universal'], ['2', 'early-help']),
          aLevel('3', ['child-protection'], { name: 'Safeguarding' }),
        ],
      }),
      aDocument({ levels: levels(['1', 'universal'], ['2', 'early-help'], ['3', 'targeted'], ['4', 'child-in-need']) }),
    ],
    aFramework({ areas: [anArea(), anArea({ id: 'eastshire', name: 'Eastshire' })] }),
  ),
  '',
  true,
);

const chosen = (area: readonly string[], over: Partial<FinderState> = {}): FinderState => ({
  ...EMPTY_FINDER,
  ...over,
  chosen: { ...EMPTY_FINDER.chosen, area },
});

describe('of very many areas', () => {
  const ids = Array.from({ length: 14 }, (_, at) => `area-${String(at + 10)}`);
  const country = finderOptions(
    anAtlas(
      ids.map((id) => aDocument({ document: `${id}-2020`, area: id, edition: edition(id) })),
      aFramework({ areas: ids.map((id) => anArea({ id, name: id, partnership: anArea().partnership })) }),
    ),
    '',
    true,
  );

  it('the first are looked through until one is chosen, and how many are not is known', () => {
    expect(documentsInScope(country, chosen([]))).toHaveLength(10);
    expect(areasLeftOut(country, chosen([]))).toBe(4);
    expect(areasLeftOut(guide, chosen([]))).toBe(0);
  });

  it('those that are chosen are looked through, wherever they stand in the list', () => {
    expect(documentsInScope(country, chosen(['area-23']))).toEqual(['area-23-2020']);
    expect(areasLeftOut(country, chosen(['area-23']))).toBe(0);
  });

  it.each([
    ['', true],
    ['stoke', true],
    ['west mid', true],
    ['STOKE west', true],
    ['hull', false],
    ['stoke east', false],
  ])('%j narrows a list to Stoke-on-Trent in the West Midlands: %s', (typed, shown) => {
    expect(narrowsTo(typed, 'Stoke-on-Trent', 'West Midlands')).toBe(shown);
  });
});

describe('the levels to choose from', () => {
  it('are those of the one area chosen, in its order', () => {
    expect(ownLevels(guide, chosen(['eastshire'])).map(([id]) => id)).toEqual(['1', '2a', '2b', '3']);
    expect(ownLevels(guide, chosen(['northshire'])).map(([id]) => id)).toEqual(['1', '2', '3', '4']);
    expect(ownLevels(guide, chosen([]))).toEqual([]);
    expect(ownLevels(guide, chosen(['eastshire', 'northshire']))).toEqual([]);
  });

  it('are those of replaced editions too where these are shown, under every name', () => {
    const own = ownLevels(guide, chosen(['eastshire'], { replaced: true }));
    expect(own.map(([id]) => id)).toEqual(['1', '2a', '2b', '2', '3']);
    expect(own.at(-1)?.[1]).toBe('Tier 3 Help of kind 3, Tier 3 Safeguarding');
  });

  it('stand in an address in the order of each area, whichever comes first', () => {
    const { level } = finderChoices(guide);
    for (const own of guide.editions.map((one) => one.levels.map(([id]) => id)))
      expect(level.filter((id) => own.includes(id))).toEqual(own);
  });

  it('have a name even where an address names one that the area does not have', () => {
    expect(nameOf(guide, chosen(['northshire']), 'level', '2a')).toBe('“2a”, not a level here');
    expect(nameOf(guide, chosen(['eastshire']), 'level', '2a')).toBe('Tier 2a Help of kind 2a');
  });
});

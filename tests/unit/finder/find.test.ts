/** What the finder finds, what each further choice would leave, and how it is put under headings: as laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABOUT, ANCHORS, KINDS } from '#model/content/vocabulary.ts';
import type { CompactIndex } from '#model/data/compact-index.ts';
import { entryId, openIndex, type EditionIndex, type IndexedIndicator } from '#model/data/edition-index.ts';
import { grouped, visibleGroups } from '#model/finder/groups.ts';
import { EMPTY_FINDER, GROUPINGS, toggled, type FinderState } from '#model/finder/url-state.ts';
import { FACETS, type Facet } from '#model/search/ranking/choices.ts';
import { filterIndicators as filterBy, type DimensionOf } from '#model/search/ranking/facets.ts';
import type { Hit } from '#model/search/ranking/hits.ts';
import { hitsIn } from '#model/search/ranking/ranking.ts';
import { parseQuery, type ParsedQuery } from '#model/search/query/parse-query.ts';
import type { Choices } from '#model/search/ranking/choices.ts';
import { joinWords } from '#model/search/words/word-list.ts';
import { openLexicon } from '#model/search/words/lexicon.ts';

const CONCERNS = ['housing', 'neglect', 'bullying', 'self-harm'];
const dimensionOf: DimensionOf = {
  housing: 'environment',
  neglect: 'parenting',
  bullying: 'social',
  'self-harm': 'social',
};
const WORDS = ['damp', 'home', 'hungry', 'child', 'school', 'bullied', 'harm', 'parent'];
const lexicon = openLexicon({
  concerns: CONCERNS.map((id) => `${id}|${id.replace('-', ' ')}`),
  terms: [],
  ordinary: '',
  sides: [],
  danger: [],
  words: joinWords([...WORDS].sort()),
});

const filterIndicators = (
  all: readonly EditionIndex[],
  query: ParsedQuery | null,
  choices: Choices,
  dimensions: DimensionOf,
) => filterBy(all, (index) => hitsIn(index, query), choices, dimensions);

const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const someConcerns = (least: number) =>
  fc.uniqueArray(fc.nat({ max: CONCERNS.length - 1 }), { minLength: least, maxLength: 3 });

const row = fc.record({
  text: texts,
  level: fc.nat(),
  kind: fc.nat({ max: KINDS.length - 1 }),
  about: fc.nat({ max: ABOUT.length - 1 }),
  concern: someConcerns(1),
  hangs: fc.boolean(),
});
const entry = fc.record({ list: fc.nat({ max: 1 }), text: texts, concern: someConcerns(0) });
const levelAnchors = fc.subarray([...ANCHORS], { minLength: 1, maxLength: 2 });

/** An edition of any number of levels, with rows that hang on the row before them and lists beside. */
const fileOf = (document: string, area: string, state: CompactIndex['state']): fc.Arbitrary<CompactIndex> =>
  fc
    .tuple(
      fc.array(levelAnchors, { minLength: 1, maxLength: 5 }),
      fc.array(row, { maxLength: 25 }),
      fc.array(entry, { maxLength: 6 }),
    )
    .map(([levels, rows, listed]) => ({
      document,
      area,
      areaName: area,
      edition: '2020',
      cite: `${area} 2020`,
      publisher: 'A board',
      title: 'Levels',
      published: '2020',
      state,
      later: null,
      levels: levels.map((anchors, at) => ({ id: String(at + 1), label: `Tier ${String(at + 1)}`, anchors })),
      domains: [{ id: 'home', title: 'Home' }],
      lists: [
        { id: 'urgent', title: 'Urgent', urgent: true, route: 'Refer' },
        { id: 'other', title: 'Other', urgent: false, route: 'Weigh' },
      ],
      concerns: CONCERNS,
      headings: ['under “Home”'],
      heading: rows.map(() => 0),
      bullet: rows.map((_, at) => `bullet ${String(at + 1)}`),
      ref: rows.map((_, at) => at + 1),
      text: rows.map(({ text }) => text),
      level: rows.map(({ level }) => level % levels.length),
      domain: rows.map(() => 0),
      about: rows.map(({ about }) => about),
      kind: rows.map(({ kind }) => kind),
      concern: rows.map(({ concern }) => concern),
      under: rows.map(({ hangs }, at) => (hangs ? at - 1 : -1)),
      listed: listed.map(({ list, text, concern }, at) => ({ list, ref: at + 1, text, concern })),
    }));

const indexOf = (...edition: Parameters<typeof fileOf>): fc.Arbitrary<EditionIndex> =>
  fileOf(...edition).map(openIndex);

const indexes = fc.tuple(
  indexOf('north-2020', 'northshire', 'latest-held'),
  indexOf('south-2018', 'southshire', 'replaced'),
  indexOf('south-2022', 'southshire', 'latest-held'),
);

const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  area: ['northshire', 'southshire'],
  level: ['1', '2', '3', '4', '5'],
  anchor: ANCHORS,
  dimension: ['environment', 'parenting', 'social'],
  concern: CONCERNS,
  kind: KINDS,
  about: ABOUT,
};
// Few choices at a time, or nothing would be left to look at.
const chosen = fc
  .array(
    fc.constantFrom(...FACETS).chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...VALUES[facet]))),
    { maxLength: 4 },
  )
  .map(
    (some) =>
      Object.fromEntries(
        FACETS.map((facet) => [facet, [...new Set(some.filter(([of]) => of === facet).map(([, value]) => value))]]),
      ) as unknown as FinderState['chosen'],
  );
const states: fc.Arbitrary<FinderState> = fc.record({
  words: fc.constant(''),
  chosen,
  replaced: fc.boolean(),
  group: fc.constantFrom(...GROUPINGS),
  allWords: fc.boolean(),
});
const queries = fc.option(texts.map((text) => parseQuery(text, lexicon)));

type Found = Hit<IndexedIndicator>;

/** What a hit is under each facet, not made with the code under test. */
function valuesOf({ entry: { edition, level, concerns, kind, about } }: Found): Record<Facet, readonly string[]> {
  return {
    area: [edition.area],
    level: [level.id],
    anchor: level.anchors,
    dimension: [dimensionOf[concerns[0]!]!],
    concern: concerns,
    kind: [kind],
    about: [about],
  };
}

const has = (hit: Found, facet: Facet, value: string): boolean => valuesOf(hit)[facet].includes(value);
const name = ({ entry }: Hit): string => entryId(entry);
const names = (hits: readonly Hit[]): string[] => hits.map(name);

describe('what is found', () => {
  test('answers every facet that is chosen, and is of a replaced edition only where those are asked for', () => {
    fc.assert(
      fc.property(indexes, queries, states, (all, query, state) => {
        for (const hit of filterIndicators(all, query, state, dimensionOf).hits) {
          for (const facet of FACETS) {
            if (state.chosen[facet].length > 0)
              expect(
                state.chosen[facet].some((value) => has(hit, facet, value)),
                `${name(hit)} ${facet}`,
              ).toBe(true);
          }
          expect(state.replaced || hit.entry.edition.state === 'latest-held').toBe(true);
        }
      }),
    );
  });

  test('is everything that answers: choices only take away what they refuse', () => {
    fc.assert(
      fc.property(indexes, queries, states, (all, query, state) => {
        const open = filterIndicators(all, query, { ...EMPTY_FINDER, replaced: state.replaced }, dimensionOf).hits;
        const wanted = open.filter((hit) =>
          FACETS.every(
            (facet) => state.chosen[facet].length === 0 || state.chosen[facet].some((value) => has(hit, facet, value)),
          ),
        );
        // The same hits in the same order: what was above stays above.
        expect(names(filterIndicators(all, query, state, dimensionOf).hits)).toEqual(names(wanted));
      }),
    );
  });

  test('is every indicator of the latest editions in printed order where nothing is typed or chosen', () => {
    fc.assert(
      fc.property(indexes, (all) => {
        const [north, , south] = all;
        const printed = [north, south].flatMap(({ indicators }) => indicators.map(entryId));
        expect(names(filterIndicators(all, null, EMPTY_FINDER, dimensionOf).hits)).toEqual(printed);
      }),
    );
  });

  test('comes with the best answers first, needs before what is met among equals, and otherwise as printed', () => {
    fc.assert(
      fc.property(indexes, texts, states, (all, typed, state) => {
        const { hits } = filterIndicators(all, parseQuery(typed, lexicon), state, dimensionOf);
        const printed = all.flatMap(({ indicators }) => indicators);
        const place = ({ entry }: Found): number =>
          printed.indexOf(entry) + (entry.kind === 'met' ? printed.length : 0);
        for (const [at, hit] of hits.entries()) {
          const before = hits[at - 1];
          if (before !== undefined)
            expect(before.score > hit.score || (before.score === hit.score && place(before) < place(hit))).toBe(true);
        }
      }),
    );
  });

  test('is the same when it is asked for again', () => {
    fc.assert(
      fc.property(indexes, queries, states, (all, query, state) => {
        const [once, again] = [
          filterIndicators(all, query, state, dimensionOf),
          filterIndicators(all, query, state, dimensionOf),
        ];
        expect(names(again.hits)).toEqual(names(once.hits));
        expect(again.counts()).toEqual(once.counts());
      }),
    );
  });
});

describe('the count beside a choice', () => {
  test('is the number of indicators with that value after it is chosen, all else kept', () => {
    fc.assert(
      fc.property(indexes, queries, states, (all, query, state) => {
        const found = filterIndicators(all, query, state, dimensionOf);
        const [counts, { hits }] = [found.counts(), found];
        for (const facet of FACETS) {
          for (const value of VALUES[facet]) {
            const isChosen = state.chosen[facet].includes(value);
            const after = isChosen
              ? hits
              : filterIndicators(all, query, toggled(state, facet, value), dimensionOf).hits;
            expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(
              after.filter((hit) => has(hit, facet, value)).length,
            );
            // The first choice of its kind: what it leaves is all there is.
            if (state.chosen[facet].length === 0) expect(counts[facet].get(value) ?? 0).toBe(after.length);
          }
        }
      }),
    );
  });
});

describe('signs printed outside the level tables', () => {
  test('are never among the indicators, nor an indicator among them', () => {
    fc.assert(
      fc.property(indexes, queries, states, (all, query, state) => {
        const { hits, listed } = filterIndicators(all, query, state, dimensionOf);
        const types = (found: readonly Hit[]): Set<string> => new Set(found.map(({ entry }) => entry.type));
        expect([...types(hits)].filter((type) => type !== 'indicator')).toEqual([]);
        expect([...types(listed)].filter((type) => type !== 'list item')).toEqual([]);
      }),
    );
  });

  test('come by area, concern and dimension, and not where a level, a kind or a person is chosen, which they have not', () => {
    fc.assert(
      fc.property(indexes, states, (all, state) => {
        const { listed } = filterIndicators(all, null, state, dimensionOf);
        const { area, concern, dimension, level, anchor, kind, about } = state.chosen;
        const wanted = [level, anchor, kind, about].some((values) => values.length > 0)
          ? []
          : all
              .filter(
                ({ edition }) =>
                  (state.replaced || edition.state === 'latest-held') &&
                  (area.length === 0 || area.includes(edition.area)),
              )
              .flatMap(({ listItems }) => listItems)
              .filter(({ concerns }) => {
                const dimensions = concerns.map((id) => dimensionOf[id]!);
                const fits = (values: readonly string[], some: readonly string[]): boolean =>
                  some.length === 0 || values.some((value) => some.includes(value));
                return fits(concerns, concern) && fits(dimensions, dimension);
              })
              .map(entryId);
        expect(names(listed)).toEqual(wanted);
      }),
    );
  });
});

describe('hits under headings', () => {
  test('are the same hits, each once, and keep their order within a heading', () => {
    fc.assert(
      fc.property(indexes, queries, states, (all, query, state) => {
        const { hits } = filterIndicators(all, query, state, dimensionOf);
        for (const by of GROUPINGS) {
          const groups = grouped(hits, by);
          expect(names(groups.flatMap((group) => group.hits)).sort()).toEqual(names(hits).sort());
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          for (const group of groups)
            expect(names(hits).filter((one) => names(group.hits).includes(one))).toEqual(names(group.hits));
        }
      }),
    );
  });

  test('share the edition, the main concern or the aligned levels that the heading names', () => {
    fc.assert(
      fc.property(indexes, (all) => {
        const { hits } = filterIndicators(all, null, { ...EMPTY_FINDER, replaced: true }, dimensionOf);
        for (const { key, hits: some } of grouped(hits, 'area'))
          for (const hit of some) expect(hit.entry.edition.document).toBe(key);
        for (const { key, hits: some } of grouped(hits, 'concern'))
          for (const hit of some) expect(valuesOf(hit).concern[0]).toBe(key);
        for (const { key, hits: some } of grouped(hits, 'level'))
          for (const hit of some) expect(valuesOf(hit).anchor.join(' ')).toBe(key);
      }),
    );
  });

  test('rise from level to level; areas and concerns come as their best answers do', () => {
    fc.assert(
      fc.property(indexes, queries, (all, query) => {
        const { hits } = filterIndicators(all, query, EMPTY_FINDER, dimensionOf);
        const heights = grouped(hits, 'level').map(({ hits: [first] }) =>
          Math.min(...valuesOf(first!).anchor.map((anchor) => ANCHORS.findIndex((one) => one === anchor))),
        );
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
        const reaches = grouped(hits, 'level').map(({ key }) => {
          const [first = '', ...more] = key.split(' ').map((anchor) => ANCHORS.findIndex((one) => one === anchor));
          return Number(first) * 10 + Number(more.at(-1) ?? first);
        });
        expect(reaches).toEqual([...reaches].sort((a, b) => a - b));
        for (const by of ['area', 'concern'] as const) {
          const firsts = grouped(hits, by).map(({ hits: [first] }) => names(hits).indexOf(name(first!)));
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the groups that are drawn', () => {
  const drawn = (all: readonly EditionIndex[], limit: number, by: FinderState['group']) => {
    const groups = grouped(filterIndicators(all, null, EMPTY_FINDER, dimensionOf).hits, by);
    return { groups, visible: visibleGroups(groups, limit) };
  };

  test('hold the first hits, in order, and no more than asked for', () => {
    fc.assert(
      fc.property(indexes, fc.integer({ min: -5, max: 80 }), fc.constantFrom(...GROUPINGS), (all, limit, by) => {
        const { groups, visible } = drawn(all, limit, by);
        const inOrder = groups.flatMap(({ hits }) => names(hits));
        expect(visible.flatMap(({ hits }) => names(hits))).toEqual(inOrder.slice(0, Math.max(0, limit)));
        expect(visible.every(({ hits }) => hits.length > 0)).toBe(true);
      }),
    );
  });

  test('each say how many it has in all, and are whole where there is no limit', () => {
    fc.assert(
      fc.property(indexes, fc.integer({ min: 1, max: 80 }), (all, limit) => {
        const { groups, visible } = drawn(all, limit, 'area');
        visible.forEach(({ key, total }, position) => {
          expect(groups[position]).toMatchObject({ key, hits: { length: total } });
        });
        expect(drawn(all, Infinity, 'area').visible.map(({ hits }) => hits)).toEqual(groups.map(({ hits }) => hits));
      }),
    );
  });
});

/** The address of the finder: it holds every choice and the words, and nothing hostile gets through it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABOUT, ANCHORS, KINDS } from '#model/content/vocabulary.ts';
import {
  EMPTY_FINDER,
  GROUPINGS,
  readFinder,
  toggled,
  writeFinder,
  type FinderChoices,
  type FinderState,
} from '#model/finder/url-state.ts';
import { FACETS, type Facet } from '#model/search/ranking/choices.ts';
import { LONGEST_WORDS, readWords } from '#model/url/words.ts';

const choices: FinderChoices = {
  area: ['northshire', 'southshire', 'eastshire'],
  level: ['1', '2', '2a', '3', '4'],
  dimension: ['health', 'home-life'],
  concern: ['housing', 'neglect', 'self-harm'],
};
const VALUES: Readonly<Record<Facet, readonly string[]>> = { ...choices, anchor: ANCHORS, kind: KINDS, about: ABOUT };

const words = fc
  .oneof(
    fc.constantFrom(
      '',
      'DV',
      'self-harm',
      'bruise baby',
      '50% & more',
      'a+b',
      '#q=',
      '?area=hull',
      '<b>',
      'naïve',
      '💥',
      '\u0000',
      "o'clock",
    ),
    fc.string({ unit: 'grapheme' }),
  )
  .filter((text) => text.length <= LONGEST_WORDS);

const states: fc.Arbitrary<FinderState> = fc.record({
  words,
  chosen: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, fc.subarray([...VALUES[facet]])])) as unknown as Record<
      Facet,
      fc.Arbitrary<string[]>
    >,
  ),
  replaced: fc.boolean(),
  group: fc.constantFrom(...GROUPINGS),
  allWords: fc.boolean(),
});

/** Reads an address as the browser parts it. */
function read(address: string) {
  const at = address.indexOf('#');
  return readFinder(at < 0 ? address : address.slice(0, at), at < 0 ? '' : address.slice(at), choices);
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%',
  '%00',
  '\u202Egnp.exe',
  '\u200B',
  '__proto__',
  'constructor',
  'toString',
  '../../etc',
  'javascript:alert(1)',
  '\uD800',
  '=1+1',
  '1e3',
  'ALL',
  'Northshire',
];
const garbage = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());
const KEYS = [...FACETS, 'edition', 'group'];
const keys = fc.oneof(fc.constantFrom(...KEYS, 'q', '__proto__', 'utm_source'), garbage);
const valuesOrGarbage = fc.oneof(
  garbage,
  fc.constantFrom(...FACETS.flatMap((facet) => VALUES[facet]), 'all', 'latest', ...GROUPINGS),
);
const garbageQueries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(keys, valuesOrGarbage), { maxLength: 30 })
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  fc
    .array(fc.tuple(keys, valuesOrGarbage), { maxLength: 30 })
    .map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
);
const garbageHashes = fc.oneof(
  fc.string({ unit: 'binary' }),
  garbage.map((text) => `#q=${text}`),
  fc.string({ unit: 'binary', minLength: 190, maxLength: 260 }).map((text) => `#q=${text}`),
);

describe('an address of the finder', () => {
  test('gives back every state it was written from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeFinder(state))).toEqual({ state, refused: [] });
      }),
    );
  });

  test('is empty where nothing is typed or chosen', () => {
    expect(writeFinder(EMPTY_FINDER)).toBe('');
    expect(read('')).toEqual({ state: EMPTY_FINDER, refused: [] });
  });

  test('holds choices in the query and typed words behind the # alone, which no server is sent', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = writeFinder(state).split('#')[0]!;
        const rest = writeFinder({ ...state, words: '' });
        expect(query).toBe(rest);
      }),
    );
    expect(
      writeFinder({
        ...EMPTY_FINDER,
        words: 'bruise & baby',
        chosen: { ...EMPTY_FINDER.chosen, area: ['northshire', 'eastshire'] },
        replaced: true,
        group: 'level',
      }),
    ).toBe('?area=northshire&area=eastshire&edition=all&group=level#q=bruise%20%26%20baby');
  });

  test('never throws, and holds nothing but choices, whatever it says', () => {
    fc.assert(
      fc.property(garbageQueries, garbageHashes, (query, hash) => {
        const { state, refused } = readFinder(query, hash, choices);
        for (const facet of FACETS) expect(VALUES[facet]).toEqual(expect.arrayContaining([...state.chosen[facet]]));
        expect(GROUPINGS).toContain(state.group);
        expect(state.words.length).toBeLessThanOrEqual(LONGEST_WORDS);
        // Written again it is an address that means the same and holds no markup.
        const written = writeFinder(state);
        expect(written).not.toMatch(/[<>"\s]/);
        expect(read(written)).toEqual({ state, refused: [] });
        // What is named is short and has nothing that the eye cannot see.
        for (const one of refused) expect(one).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{3,85}$/u);
      }),
    );
  });

  test('loses no choice among garbage, and names all of it where it is no more than eight', () => {
    const noise = fc.array(
      fc.tuple(fc.constantFrom(...KEYS, 'note', 'areas', '__proto__'), fc.constantFrom(...HOSTILE)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(states, noise, fc.boolean(), (state, pairs, before) => {
        const own = [...new URLSearchParams(writeFinder({ ...state, words: '' }))];
        const query = new URLSearchParams(before ? [...pairs, ...own] : [...own, ...pairs]);
        const answer = readFinder(`?${query.toString()}`, '', choices);
        expect(answer.state).toEqual({ ...state, words: '' });
        const refused = new Set(
          query.toString() === ''
            ? []
            : pairs.map(([key, value]) => `${key} ${new URLSearchParams({ value }).toString()}`),
        );
        expect(new Set(answer.refused).size > 0).toBe(refused.size > 0);
        for (const [key] of pairs)
          expect(
            answer.refused.some((one) => one.startsWith(`${key} “`)),
            key,
          ).toBe(true);
      }),
    );
  });

  test('names a value that is not a choice, and a key that means nothing, in the words of the address', () => {
    expect(read('?area=atlantis&level=99&kind=NEED&edition=every&group=mood&areas=northshire&concern=housing')).toEqual(
      {
        state: { ...EMPTY_FINDER, chosen: { ...EMPTY_FINDER.chosen, concern: ['housing'] } },
        refused: [
          'areas “northshire”',
          'area “atlantis”',
          'level “99”',
          'kind “NEED”',
          'edition “every”',
          'group “mood”',
        ],
      },
    );
  });

  test('takes the first grouping and edition that is a choice, and says what it left out', () => {
    expect(read('?group=mood&group=level&group=concern&edition=x&edition=all')).toEqual({
      state: { ...EMPTY_FINDER, group: 'level', replaced: true },
      refused: ['edition “x”', 'group “mood”', 'group “concern”'],
    });
  });

  test('is one and the same however its choices are ordered or repeated', () => {
    fc.assert(
      fc.property(states, fc.infiniteStream(fc.nat()), (state, numbers) => {
        const pairs = [...new URLSearchParams(writeFinder({ ...state, words: '' }))];
        const mixed = [...pairs, ...pairs]
          .map((pair) => ({ pair, at: Number(numbers.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair }) => pair);
        expect(writeFinder(readFinder(`?${new URLSearchParams(mixed).toString()}`, '', choices).state)).toBe(
          writeFinder({ ...state, words: '' }),
        );
      }),
    );
  });

  test('cuts words that are too long without leaving half a sign, which no address could hold', () => {
    const long = `#q=${'a'.repeat(LONGEST_WORDS - 1)}💥`;
    expect(readWords(long)).toBe('a'.repeat(LONGEST_WORDS - 1));
    expect(writeFinder({ ...EMPTY_FINDER, words: 'ab\uD83D' })).toBe('#q=ab');
  });
});

describe('a choice', () => {
  const facetAndValue = fc
    .constantFrom(...FACETS)
    .chain((facet) => fc.tuple(fc.constant(facet), fc.constantFrom(...VALUES[facet])));

  test('taken and given up again leaves what was there, but for the levels of an area', () => {
    fc.assert(
      fc.property(states, facetAndValue, (state, [facet, value]) => {
        const twice = toggled(toggled(state, facet, value), facet, value);
        const kept = (one: FinderState) =>
          FACETS.filter((name) => facet !== 'area' || name !== 'level').map((name) => [...one.chosen[name]].sort());
        expect(kept(twice)).toEqual(kept(state));
        expect({ ...twice, chosen: null }).toEqual({ ...state, chosen: null });
      }),
    );
  });

  test("of another area gives up the levels, which are an area's own; any other keeps them", () => {
    const state = { ...EMPTY_FINDER, chosen: { ...EMPTY_FINDER.chosen, area: ['northshire'], level: ['3'] } };
    expect(toggled(state, 'area', 'southshire').chosen).toMatchObject({
      area: ['northshire', 'southshire'],
      level: [],
    });
    expect(toggled(state, 'concern', 'housing').chosen).toMatchObject({
      area: ['northshire'],
      level: ['3'],
      concern: ['housing'],
    });
  });
});

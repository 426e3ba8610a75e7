/** The finder and the site search are one search: the same words and choices find the same, and nothing is parsed twice. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchUrlChoices } from '#islands/search/options.ts';
import { ENGLISH_WORDS } from '#loading/english-words.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { entryId, openIndex } from '#model/data/edition-index.ts';
import { areaOptions, dimensionsByConcern, finderOptions } from '#model/finder/options.ts';
import { EMPTY_FINDER } from '#model/finder/url-state.ts';
import { bestFirst } from '#model/search/ranking/facets.ts';
import { lexiconOf } from '#model/search/words/lexicon.ts';
import * as parsing from '#model/search/query/parse-query.ts';
import { scopeOf } from '#model/search/query/question.ts';
import { findIn, readQuestion } from '#model/search/session.ts';
import { ALL_AREAS, choicesOf, readSearch, type SearchState } from '#model/search/url-state.ts';
import { atlas } from '../support/real.ts';

vi.mock('#model/search/query/parse-query.ts', { spy: true });

const options = finderOptions(atlas, '', true);
const areas = areaOptions(options);
const lexicon = lexiconOf(atlas, ENGLISH_WORDS);
const indexes = atlas.editions.map((edition) => openIndex(exportIndex(edition)));
const dimensionOf = dimensionsByConcern(options);

afterEach(() => {
  vi.mocked(parsing.parseQuery).mockClear();
});

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('hull', 'stoke', 'in Portsmouth', 'who do I call about', 'ring', 'CSE', 'domestc abuse', 'a', ''),
      fc.constantFrom(...lexicon.words),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(' '));

const { areas: areaIds, levelsOf } = searchUrlChoices(options);
const states: fc.Arbitrary<SearchState> = fc
  .record({
    words,
    area: fc.constantFrom('', ...areaIds),
    which: fc.nat({ max: 8 }),
    kind: fc.constantFrom('', '', 'need', 'met'),
    replaced: fc.boolean(),
    allWords: fc.boolean(),
  })
  .map(({ which, ...state }) => ({ ...state, level: levelsOf(state.area)[which] ?? '' }));

const searchFor = (state: SearchState) => {
  const question = readQuestion(state.words, areas, lexicon, { literal: state.area === ALL_AREAS });
  return findIn(indexes, question, scopeOf(question, choicesOf(state)), dimensionOf);
};

describe('the site search', () => {
  it('finds what the finder finds with the same words and choices, in the same order', () => {
    fc.assert(
      fc.property(states, ({ words: typed, area, level, kind, replaced, allWords }) => {
        const question = readQuestion(typed, areas, lexicon);
        const chosen = {
          ...EMPTY_FINDER.chosen,
          area: area === '' ? [] : [area],
          level: area === '' || level === '' ? [] : [level],
          anchor: area === '' && level !== '' ? [level] : [],
          kind: kind === '' ? [] : [kind],
        };
        const inFinder = findIn(indexes, question, scopeOf(question, { chosen, replaced }), dimensionOf);
        const inSearch = searchFor({ words: typed, area, level, kind, replaced, allWords });
        expect(inSearch.hits.map(({ entry }) => entryId(entry))).toEqual(
          inFinder.hits.map(({ entry }) => entryId(entry)),
        );
        expect(inSearch.listed.map(({ entry }) => entryId(entry))).toEqual(
          inFinder.listed.map(({ entry }) => entryId(entry)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('shows all of it in one list, the best answers first, listed signs before indicators of the same worth', () => {
    fc.assert(
      fc.property(states, (state) => {
        const found = searchFor(state);
        const list = bestFirst(found);
        expect(list).toHaveLength(found.hits.length + found.listed.length);
        list.slice(1).forEach(({ score, entry }, before) => {
          const previous = list[before]!;
          expect(score).toBeLessThanOrEqual(previous.score);
          if (score === previous.score && entry.type === 'list item') expect(previous.entry.type).toBe('list item');
        });
      }),
      { numRuns: 40 },
    );
  });

  it('of all areas, where the words name one, is wider than without that choice', () => {
    const state = readSearch('', '#q=hull%20self%20harm', { areas: areaIds, levelsOf }).state;
    const inHull = searchFor(state);
    const everywhere = searchFor({ ...state, area: ALL_AREAS });
    expect(new Set(inHull.hits.map(({ entry }) => entry.edition.area))).toEqual(new Set(['hull']));
    expect(everywhere.hits.length).toBeGreaterThan(inHull.hits.length);
  });
});

describe('a query', () => {
  it.each([
    ['self harm', 1],
    ['hull self harm', 1],
    ['hull', 1],
    ['who do I call about neglect in Stoke', 1],
    // Nothing is left but the question for a contact, so the words are searched for as they are.
    ['who do I call', 2],
    ['a', 0],
    ['', 0],
  ])('“%s” is parsed %i times, each time another text', (typed, times) => {
    for (const literal of [false, true]) {
      vi.mocked(parsing.parseQuery).mockClear();
      readQuestion(typed, areas, lexicon, { literal });
      const parsed = vi.mocked(parsing.parseQuery).mock.calls.map(([text]) => text);
      expect(parsed).toHaveLength(times);
      expect(new Set(parsed).size).toBe(times);
    }
  });
});

/** The search page's address: choices before the `#`, words behind it, and nothing in it is trusted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_SEARCH, readSearch, writeSearch, type SearchUrlChoices } from '#model/search/url-state.ts';

const choices: SearchUrlChoices = {
  areas: ['hull', 'nottingham'],
  levelsOf: (area) => (area === '' ? ['universal', 'targeted'] : ['1', '2a']),
};

const read = (address: string) => {
  const url = new URL(address, 'https://atlas.example/search/');
  return readSearch(url.search, url.hash, choices);
};

describe('the address of a search', () => {
  it('keeps typed words behind the #, where no server sees them', () => {
    const address = writeSearch({ ...EMPTY_SEARCH, words: 'self harm', area: 'hull' });
    expect(address).toBe('?area=hull#q=self%20harm');
  });

  it('gives back what was chosen and typed', () => {
    const state = fc
      .record({
        words: fc.string({ unit: 'grapheme', maxLength: 60 }),
        area: fc.constantFrom('', ...choices.areas),
        kind: fc.constantFrom('', 'need', 'met'),
        replaced: fc.boolean(),
        allWords: fc.boolean(),
        first: fc.boolean(),
      })
      .map(({ first, ...rest }) => ({ ...rest, level: first ? choices.levelsOf(rest.area)[0]! : '' }));
    fc.assert(
      fc.property(state, (wanted) => {
        expect(read(writeSearch(wanted))).toEqual({ state: wanted, refused: [] });
      }),
    );
  });

  it('is empty where nothing is asked', () => {
    expect(writeSearch(EMPTY_SEARCH)).toBe('');
    expect(read('')).toEqual({ state: EMPTY_SEARCH, refused: [] });
  });

  it('drops what is not a choice, and says so', () => {
    const { state, refused } = read('?area=<script>&level=9&kind=need&edition=some');
    expect(state).toEqual({ ...EMPTY_SEARCH, kind: 'need' });
    expect(refused).toHaveLength(3);
  });

  it('knows the levels of the chosen area only', () => {
    expect(read('?area=hull&level=2a').state.level).toBe('2a');
    expect(read('?level=2a').state.level).toBe('');
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, hash) => {
        expect(readSearch(query, hash, choices).state.words.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

/**
 * Every word people search with finds its concern, also with a letter wrong; every acronym of the glossary finds at
 * least what it stands for. What is rightly read otherwise is named here with its reason.
 */
import { describe, expect, it } from 'vitest';
import { ENGLISH_WORDS } from '#loading/english-words.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import type { Hit } from '#model/search/ranking/hits.ts';
import { hitsIn } from '#model/search/ranking/ranking.ts';
import { parseQuery } from '#model/search/query/parse-query.ts';
import { normalise } from '#model/search/words/normalise.ts';
import { entryId, openIndex, type IndexEntry } from '#model/data/edition-index.ts';
import { lexiconOf } from '#model/search/words/lexicon.ts';
import { atlas } from '../support/real.ts';

const lexicon = lexiconOf(atlas, ENGLISH_WORDS);
const indexes = atlas.editions.map((edition) => openIndex(exportIndex(edition)));

const found = (typed: string): Set<string> => {
  const query = parseQuery(typed, lexicon);
  return new Set(
    indexes
      .map((index) => hitsIn(index, query))
      .flatMap(({ listItems, indicators }): Hit[] => [...listItems, ...indicators])
      .map(({ entry }) => entryId(entry)),
  );
};

/** The ids of the indicators of a concern, and of its list items. */
const ofConcern = (id: string): string[] =>
  indexes
    .flatMap(({ listItems, indicators }): IndexEntry[] => [...listItems, ...indicators])
    .filter(({ concerns }) => concerns.includes(id))
    .map(entryId);

/** Every word with one letter dropped, doubled, exchanged with the next, or wrong. */
function slips(word: string): string[] {
  const made = [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const wrong = letter === 'o' ? 'i' : 'o';
    return [
      before + after,
      before + letter + letter + after,
      before + after.slice(0, 1) + letter + after.slice(1),
      before + wrong + after,
    ];
  });
  return [...new Set(made)].filter((slip) => slip !== word);
}

/** Slips that make another name with an ending: refuges are not refugees, SPOC is a single point of contact, EBD a need. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  'refuges',
  'spoce',
  'tacs',
  'ebdding',
  'poisoner',
  'adoptations',
  'weedding',
]);

describe.each(atlas.concerns.map(({ id, title, aka }) => ({ id, names: [title, ...aka] })))(
  'of the concern $id',
  ({ id, names }) => {
    it('every indicator is found by its title and by each word people search with', () => {
      const all = ofConcern(id);
      const missed = names.filter((name) => {
        const hits = found(name);
        return all.some((one) => !hits.has(one));
      });
      expect(missed).toEqual([]);
    });

    it('each is found with one letter wrong in a word of five letters or more', () => {
      const missed = names.flatMap((name) => {
        const words = normalise(name).split(' ');
        return words.flatMap((word, at) =>
          word.length < 5 ? [] : slips(word).map((slip) => ({ slip, typed: words.with(at, slip).join(' ') })),
        );
      });
      const unread = missed.filter(({ slip, typed }) => {
        const query = parseQuery(typed, lexicon);
        // A slip that makes another word is that word: "raise" is not "praise".
        return (
          !query.concerns.includes(id) &&
          !lexicon.words.includes(slip) &&
          !lexicon.ordinary.has(slip) &&
          !OTHER_NAMES.has(slip)
        );
      });
      expect(unread.map(({ typed }) => typed)).toEqual([]);
    });
  },
);

describe('an acronym of the glossary', () => {
  const short = /^(?:[A-Z][A-Za-z]?[A-Z0-9&]*[A-Z0-9]|[A-Z]\d+)$/;
  const acronyms = atlas.terms.flatMap(({ term, expansion, aka }) =>
    [term, ...aka].filter((name) => short.test(name)).map((name) => ({ name, full: expansion ?? term })),
  );

  it('is one of many', () => {
    expect(acronyms.length).toBeGreaterThan(100);
  });

  it.each(acronyms.filter(({ name, full }) => name !== full))(
    '$name finds at least what “$full” finds',
    ({ name, full }) => {
      const hits = found(name);
      expect([...found(full)].filter((one) => !hits.has(one))).toEqual([]);
    },
  );

  it.each(acronyms)('$name is read the same in small letters and with points', ({ name }) => {
    expect(found(name.toLowerCase())).toEqual(found(name));
  });
});

describe('a query', () => {
  it.each([
    ['self harm', ['Self-Harm', 'SELF HARM', 'selfharm', 'self–harm', 'sélf harm', 'harm self']],
    ['county lines', ['County-Lines', 'county line', 'lines county', 'countylines', 'country lines']],
    [
      'domestic abuse',
      ['abuse domestic', 'Domestic-abuse', 'domestc abuse', 'domestic abuze', 'domesitc abuse', 'domestic abbuse'],
    ],
    ['overcrowded', ['over crowded', 'over-crowded', 'overcrowdde', 'overcroded']],
    ['debt', ['dbet', 'debbt', 'DEBT']],
    ['smoking', ['smokin', 'smokign', 'smooking']],
  ])('“%s” finds its concern however it is spelt', (right, others) => {
    const { concerns } = parseQuery(right, lexicon);
    expect(concerns.length).toBeGreaterThan(0);
    for (const other of others)
      expect(parseQuery(other, lexicon).concerns, other).toEqual(expect.arrayContaining([...concerns]));
  });

  it.each(['a', 'e', 'g', 's', 'x'])(
    'of the one letter %s finds nothing, and changes nothing beside other words',
    (letter) => {
      expect(found(letter).size).toBe(0);
      expect(found(`neglect ${letter}`)).toEqual(found('neglect'));
      expect(parseQuery(letter, lexicon).corrections).toEqual([]);
    },
  );
});

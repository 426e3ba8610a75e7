/** The short way to the hits is the same as reading every text: on the real documents. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_WORDS } from '#loading/english-words.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { toMatchable } from '#model/search/words/matchable.ts';
import { hitsIn, scoreText } from '#model/search/ranking/ranking.ts';
import { parseQuery } from '#model/search/query/parse-query.ts';
import { lexiconOf } from '#model/search/words/lexicon.ts';
import { openIndex, type IndexEntry } from '#model/data/edition-index.ts';
import { atlas } from '../support/real.ts';

const lexicon = lexiconOf(atlas, ENGLISH_WORDS);
const indexes = atlas.editions.map((edition) => openIndex(exportIndex(edition)));
const names = [
  ...atlas.concerns.flatMap(({ title, aka }) => [title, ...aka]),
  ...atlas.terms.flatMap(({ term, expansion }) => [term, expansion ?? term]),
];

/** What is typed: the framework's own names, words of the documents, and beginnings of either. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...lexicon.words),
      fc.tuple(fc.constantFrom(...lexicon.words), fc.nat({ max: 6 })).map(([word, most]) => word.slice(0, most + 1)),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '));

describe('the hits in an edition', () => {
  it('are all that answer a query, with the same scores, as if every text had been read', () => {
    fc.assert(
      fc.property(typed, (words) => {
        const query = parseQuery(words, lexicon);
        for (const index of indexes) {
          const read = (entries: readonly IndexEntry[]) =>
            entries
              .map((entry) => ({
                entry,
                score: scoreText(query, toMatchable(entry.text), {
                  concerns: entry.concerns,
                  about: entry.type === 'indicator' ? entry.about : null,
                }),
              }))
              .filter(({ score }) => score > 0);
          const hits = hitsIn(index, query);
          expect(hits.listItems).toEqual(read(index.listItems));
          expect(hits.indicators).toEqual(read(index.indicators));
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

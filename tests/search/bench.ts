// `npm run bench -- search`: how well the search answers the judged queries and sentences. `final` as a further word runs
// the half that is kept for a last run.
import {
  EVERYDAY_QUERIES,
  measureByConcern,
  measureIntents,
  measureNothing,
  measureQueries,
  measureSentences,
  NOTHING,
  partOfEveryday,
  QUERIES,
  searchWith,
  SENTENCES,
  type Half,
} from '../support/judged.ts';

const half: Half = process.argv.includes('final') ? 'final' : 'work';
const ofHalf = <T extends { readonly half: Half }>(all: readonly T[]): T[] => all.filter((one) => one.half === half);

const search = searchWith();
const queries = ofHalf(QUERIES);
console.log(`Half “${half}”`);
console.log('Short queries, judged indicator by indicator', measureQueries(search, queries));
for (const how of ['all words', 'some words', 'guess alone', 'nothing'] as const)
  console.log(
    `  answered by ${how}`,
    measureQueries(
      search,
      queries.filter(({ text }) => search(text).how === how),
    ),
  );
console.log('Everyday queries, judged by concern', measureByConcern(search, ofHalf(EVERYDAY_QUERIES)));
console.log('Sentences, the indicators shown, judged by concern', measureByConcern(search, ofHalf(SENTENCES)));
console.log('Other questions', measureIntents(search, queries));
console.log('Nothing to find', measureNothing(search, ofHalf(NOTHING)));
console.log('Sentences');
for (const part of half === 'final' ? [1] : [0.25, 0.5, 1])
  console.log(
    `  of ${String(part * 100)} % of the everyday sentences`,
    measureSentences(searchWith(partOfEveryday(part)), ofHalf(SENTENCES)),
  );

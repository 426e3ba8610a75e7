/** The judged queries and sentences, and how the search answers them: what the bench prints and a test holds to floors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ENGLISH_WORDS } from '#loading/english-words.ts';
import { exportIndex } from '#model/data/compact-index.ts';
import { entryId, openIndex } from '#model/data/edition-index.ts';
import type { Atlas, Edition } from '#model/edition/atlas.ts';
import { latestHeld } from '#model/edition/atlas.ts';
import { areaOptions, dimensionsByConcern, finderOptions } from '#model/finder/options.ts';
import { EMPTY_FINDER } from '#model/finder/url-state.ts';
import { bestFirst, isEmpty } from '#model/search/ranking/facets.ts';
import { guessFile } from '#model/search/nearest/guess-counting.ts';
import { openGuessTable } from '#model/search/nearest/guess.ts';
import { lexiconFile, openLexicon } from '#model/search/words/lexicon.ts';
import { findNearest } from '#model/search/nearest/nearest.ts';
import { mayBeRelaxed, scopeOf, type Question } from '#model/search/query/question.ts';
import { findIn, readQuestion } from '#model/search/session.ts';
import { atlas, root } from './real.ts';

export type Half = 'work' | 'final';

export interface JudgedSentence {
  readonly text: string;
  readonly concerns: readonly string[];
  readonly half: Half;
}

export interface JudgedQuery {
  readonly text: string;
  readonly finds?: readonly string[];
  readonly not?: readonly string[];
  readonly intent?: string;
  readonly half: Half;
}

const judged = (name: string): unknown =>
  parse(readFileSync(join(root, 'tests/search/judged', `${name}.yaml`), 'utf8'));

export const SENTENCES = judged('sentences') as readonly JudgedSentence[];
export const QUERIES = judged('queries') as readonly JudgedQuery[];
/** Short everyday queries judged by concern, for development. */
export const EVERYDAY_QUERIES = judged('everyday-queries') as readonly JudgedSentence[];
export const NOTHING = judged('nothing') as readonly { readonly text: string; readonly half: Half }[];

const options = finderOptions(atlas, '', true);
const dimensionOf = dimensionsByConcern(options);
/** The editions whose indicators were judged: what another one lists was called neither right nor wrong. */
const wasJudged = ({ id }: Edition): boolean =>
  QUERIES.some(({ finds = [] }) => finds.some((found) => found.startsWith(`${id}-`)));

const indexes = latestHeld(atlas)
  .filter(wasJudged)
  .map((edition) => openIndex(exportIndex(edition)));
const names = lexiconFile(atlas, ENGLISH_WORDS);
const lexicon = openLexicon(names);

/** The concerns of everything that can be shown, by its id; the main one first. */
const concernsOf = new Map(
  indexes
    .flatMap(({ indicators, listItems }) => [...indicators, ...listItems])
    .map((entry) => [entryId(entry), entry.concerns]),
);
const mainConcern = (id: string): string => concernsOf.get(id)?.[0] ?? '';

/** What a reader is shown for some words, as the finder and the site search find it. */
export interface Shown {
  readonly how: 'all words' | 'some words' | 'guess alone' | 'nothing';
  /** Ids of indicators and listed signs, in order. */
  readonly ids: readonly string[];
  /** Concerns of the first five of them, and the concerns guessed: what stands among the first five. */
  readonly concerns: readonly string[];
  /** What else is answered: a contact, and other questions. */
  readonly asked: readonly string[];
}

type Search = (words: string) => Shown;

const NOTHING_SHOWN: Shown = { how: 'nothing', ids: [], concerns: [], asked: [] };

const askedBy = ({ interpretation }: Question): string[] =>
  interpretation === null ? [] : [...(interpretation.contacts ? ['contact'] : []), ...interpretation.questions];

function howShown(hits: number, isRelaxed: boolean, guessed: number): Shown['how'] {
  if (hits > 0) return isRelaxed ? 'some words' : 'all words';
  return guessed > 0 ? 'guess alone' : 'nothing';
}

/** @param everyday the sentences that the guesses are counted from */
export function searchWith(everyday: Atlas['everyday'] = atlas.everyday): Search {
  const table = openGuessTable(guessFile({ concerns: atlas.concerns, everyday }), names);
  return (words) => {
    const question = readQuestion(words, areaOptions(options), lexicon);
    const scope = scopeOf(question, EMPTY_FINDER);
    if (question.query === null) return { ...NOTHING_SHOWN, asked: askedBy(question) };
    const exact = findIn(indexes, question, scope, dimensionOf);
    const isRelaxed = isEmpty(exact) && mayBeRelaxed(question);
    const nearest = isRelaxed ? findNearest(indexes, question, scope, dimensionOf, table) : null;
    const hits = bestFirst(nearest?.some ?? exact);
    const found = [...question.query.concerns, ...hits.slice(0, 5).flatMap(({ entry }) => entry.concerns)];
    const guessed = nearest?.concerns.map(({ id }) => id) ?? [];
    return {
      how: howShown(hits.length, nearest !== null, guessed.length),
      ids: hits.map(({ entry }) => entryId(entry)),
      concerns: nearest === null ? found : guessed,
      asked: askedBy(question),
    };
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export interface QueryMeasures {
  readonly queries: number;
  readonly recall: number;
  readonly precisionInTen: number;
  /** What precision would be if the first ten were the best of what was judged: fewer are right than are shown. */
  readonly mostPrecision: number;
  /** Precision where whatever stands under a right answer's main concern, and was not judged wrong, is right too. */
  readonly precisionByConcern: number;
  readonly empty: number;
}

const meanOf = <T>(rows: readonly T[], figure: (row: T) => number): number => share(sum(rows.map(figure)), rows.length);

const TEN = 10;

/** How many of the first ten are right, of those there are; none of an empty answer. */
function precisionInTen(ids: readonly string[], isRight: (id: string) => boolean): number {
  const ten = ids.slice(0, TEN);
  return ten.length === 0 ? 0 : ten.filter(isRight).length / ten.length;
}

/** Recall, precision in the first ten (an empty answer is 0), and empty answers, of queries with judged indicators. */
export function measureQueries(search: Search, queries: readonly JudgedQuery[]): QueryMeasures {
  const rows = queries
    .filter(({ finds = [] }) => finds.length > 0)
    .map(({ text, finds = [], not = [] }) => {
      const { ids } = search(text);
      const concerns = new Set(finds.map(mainConcern));
      const shown = Math.min(TEN, ids.length);
      return {
        recall: finds.filter((id) => ids.includes(id)).length / finds.length,
        precision: precisionInTen(ids, (id) => finds.includes(id)),
        most: shown === 0 ? 0 : Math.min(shown, finds.length) / shown,
        byConcern: precisionInTen(
          ids,
          (id) => finds.includes(id) || (concerns.has(mainConcern(id)) && !not.includes(id)),
        ),
        empty: ids.length === 0 ? 1 : 0,
      };
    });
  return {
    queries: rows.length,
    recall: meanOf(rows, ({ recall }) => recall),
    precisionInTen: meanOf(rows, ({ precision }) => precision),
    mostPrecision: meanOf(rows, ({ most }) => most),
    precisionByConcern: meanOf(rows, ({ byConcern }) => byConcern),
    empty: sum(rows.map(({ empty }) => empty)),
  };
}

export interface ConcernMeasures {
  readonly queries: number;
  /** Of everything under the concern mainly meant, how much is shown. */
  readonly recall: number;
  /** Of the first ten shown, how many have a right concern. */
  readonly precisionInTen: number;
  /** Queries that show anything of a right concern. */
  readonly anyRight: number;
  readonly empty: number;
}

/** How queries judged by concern are answered, counting the indicators shown without choosing a concern. */
export function measureByConcern(search: Search, queries: readonly JudgedSentence[]): ConcernMeasures {
  const rows = queries.map(({ text, concerns }) => {
    const { ids } = search(text);
    const isRight = (id: string): boolean => concernsOf.get(id)?.some((one) => concerns.includes(one)) === true;
    const main = [...concernsOf.keys()].filter((id) => mainConcern(id) === concerns[0]);
    const meant = main.length > 0 ? main : [...concernsOf.keys()].filter(isRight);
    return {
      recall: meant.filter((id) => ids.includes(id)).length / meant.length,
      precision: precisionInTen(ids, isRight),
      anyRight: ids.some(isRight) ? 1 : 0,
      empty: ids.length === 0 ? 1 : 0,
    };
  });
  return {
    queries: rows.length,
    recall: meanOf(rows, ({ recall }) => recall),
    precisionInTen: meanOf(rows, ({ precision }) => precision),
    anyRight: meanOf(rows, ({ anyRight }) => anyRight),
    empty: sum(rows.map(({ empty }) => empty)),
  };
}

const INTENTS: Readonly<Record<string, string>> = { contact: 'contact', allegation: 'allegation' };

/** How many queries that ask for something else than an indicator are answered so. */
export function measureIntents(search: Search, queries: readonly JudgedQuery[]): { asked: number; answered: number } {
  const asking = queries.filter(({ intent }) => intent !== undefined);
  const isAnswered = ({ text, intent = '' }: JudgedQuery): boolean => {
    const { asked } = search(text);
    // Who hears allegations is a contact.
    return asked.includes(INTENTS[intent] ?? intent) || (intent === 'contact' && asked.includes('allegation'));
  };
  return { asked: asking.length, answered: asking.filter(isAnswered).length };
}

export interface SentenceMeasures {
  readonly sentences: number;
  /** A right concern, or an indicator of one, among the first five. */
  readonly rightInFive: number;
  /** Of those where concerns are guessed: a right one first, and among the five. */
  readonly guessedFirst: number;
  readonly empty: number;
}

export function measureSentences(search: Search, sentences: readonly JudgedSentence[]): SentenceMeasures {
  const rows = sentences.map(({ text, concerns }) => {
    const shown = search(text);
    return {
      right: shown.concerns.some((id) => concerns.includes(id)) ? 1 : 0,
      first: concerns.includes(shown.concerns[0] ?? '') ? 1 : 0,
      empty: shown.how === 'nothing' ? 1 : 0,
    };
  });
  return {
    sentences: rows.length,
    rightInFive: share(sum(rows.map(({ right }) => right)), rows.length),
    guessedFirst: share(sum(rows.map(({ first }) => first)), rows.length),
    empty: sum(rows.map(({ empty }) => empty)),
  };
}

/** How the words that should find nothing are answered. */
export const measureNothing = (
  search: Search,
  words: readonly { readonly text: string }[],
): Record<Shown['how'], number> => {
  const counts = { 'all words': 0, 'some words': 0, 'guess alone': 0, nothing: 0 };
  for (const { text } of words) counts[search(text).how]++;
  return counts;
};

/** Part of the sentences of each concern, taken evenly. */
export const partOfEveryday = (part: number): Atlas['everyday'] =>
  atlas.everyday.map(({ id, sentences }) => ({
    id,
    sentences: sentences.filter((_, at) => Math.floor((at + 1) * part) > Math.floor(at * part)),
  }));

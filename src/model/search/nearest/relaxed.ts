/**
 * What a search shows where nothing answers all its words: texts that answer some of them. Named concerns and printed
 * words decide what is shown; the words that nothing answers only say, through the concerns they are near to, what is
 * shown first. What answers far less than the best is left out. Every word that no shown text answers is named to the
 * reader.
 */
import type { EditionIndex, IndexEntry } from '#model/data/edition-index.ts';
import { denies, namesParent } from '../words/word-roles.ts';
import type { Clause } from '../query/clause.ts';
import type { NearConcern } from './guess.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import type { EditionHits, Hit } from '../ranking/hits.ts';
import { candidateDocs, prepareIndex, scoreClause, type PreparedTexts } from '../ranking/ranking.ts';

/** Words that place other words, and say little by themselves. */
const PLACING = new Set('after before off out over under up down back away again'.split(' '));

/** What an answer to one clause is worth, of what all its clauses are worth. */
interface Weighed {
  readonly clause: Clause;
  readonly weight: number;
}

/** A name of several words is surer than one word, which may stand for more than it names. */
const NAMED_BY_SEVERAL = 3;
const NAMED_BY_ONE = 1.5;
const LITTLE = 0.4;

const saysLittle = ({ named, words }: Clause): boolean =>
  !named && words.every((word) => PLACING.has(word) || denies(word) || namesParent(word) || /^\d+$/.test(word));

function worth(clause: Clause): number {
  if (clause.named) return clause.words.length === 1 ? NAMED_BY_ONE : NAMED_BY_SEVERAL;
  return saysLittle(clause) ? LITTLE : 1;
}

/** Rare words are worth more than those that stand everywhere; those that stand nowhere are worth most, and unanswered. */
function weigh({ clauses, unfinished }: ParsedQuery, texts: readonly PreparedTexts<IndexEntry>[]): Weighed[] {
  const all = texts.reduce((sum, { entries }) => sum + entries.length, 1);
  return clauses.map((clause) => {
    const found = texts.reduce(
      (sum, some) => sum + candidateDocs(clause, some, unfinished).reduce((count, one) => count + one, 0),
      0,
    );
    return { clause, weight: Math.log((all + 1) / (found + 0.5)) * worth(clause) };
  });
}

/** How much of the words a text must answer: where its concern is near, and anywhere. */
const LEAST_NEAR = 0.01;
const LEAST_ANYWHERE = 0.5;
/** How much the nearness of its concern moves a text up. */
const PULL = 1.5;
/** What is left out scores less than this share of the best. */
const LEAST_OF_BEST = 0.4;

const BEST = 4;
const FURTHER = 0.6;

/** How near a text's concerns are to those that the words are near to, up to 1; the nearest stand out. */
function nearness(concerns: readonly string[], near: readonly NearConcern[]): number {
  return concerns.reduce((most, id, at) => {
    const share = near.find((one) => one.id === id)?.share ?? 0;
    return Math.max(most, share ** 3 * (at === 0 ? 1 : FURTHER));
  }, 0);
}

/** A text that answers some of the words, and which of them. */
interface Some<Entry extends IndexEntry> extends Hit<Entry> {
  readonly answers: readonly boolean[];
}

function relaxedAmong<Entry extends IndexEntry>(
  { entries, texts, tags }: PreparedTexts<Entry>,
  weighed: readonly Weighed[],
  query: ParsedQuery,
  near: readonly NearConcern[],
): Some<Entry>[] {
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return entries.flatMap((entry, position) => {
    const [text, tag] = [texts[position], tags[position]];
    if (text === undefined || tag === undefined) return [];
    const scores = weighed.map(({ clause }) => scoreClause(clause, text, tag, query.unfinished));
    const answered = weighed.reduce((sum, { weight }, at) => sum + (weight * (scores[at] ?? 0)) / BEST, 0);
    const share = answered / whole;
    const nearby = nearness(tag.concerns, near);
    if (share < (nearby > 0 ? LEAST_NEAR : LEAST_ANYWHERE)) return [];
    return [{ entry, score: share + PULL * nearby, answers: scores.map((score) => score > 0) }];
  });
}

/** Texts that answer some of a query. */
export interface Relaxed {
  /** Those of one edition. */
  readonly hitsOf: (index: EditionIndex) => EditionHits;
  /** Words that none of them answers: they decided nothing but the order. */
  readonly unanswered: readonly string[];
}

const NO_HITS: EditionHits = { indicators: [], listItems: [] };

/** @param near the concerns that all words are near to */
export function relaxed(indexes: readonly EditionIndex[], query: ParsedQuery, near: readonly NearConcern[]): Relaxed {
  const prepared = indexes.map(prepareIndex);
  const weighed = weigh(
    query,
    prepared.flatMap(({ indicators, listItems }): PreparedTexts<IndexEntry>[] => [indicators, listItems]),
  );
  const some = prepared.map(({ indicators, listItems }) => ({
    indicators: relaxedAmong(indicators, weighed, query, near),
    listItems: relaxedAmong(listItems, weighed, query, near),
  }));
  const hits = some.flatMap(({ indicators, listItems }): Some<IndexEntry>[] => [...indicators, ...listItems]);
  const least = LEAST_OF_BEST * hits.reduce((most, { score }) => Math.max(most, score), 0);
  const shown = hits.filter(({ score }) => score >= least);
  const kept = new Map(
    indexes.map((index, at) => {
      const { indicators = [], listItems = [] } = some[at] ?? {};
      const isKept = ({ score }: Hit): boolean => score >= least;
      return [index, { indicators: indicators.filter(isKept), listItems: listItems.filter(isKept) }];
    }),
  );
  return {
    hitsOf: (index) => kept.get(index) ?? NO_HITS,
    unanswered: weighed.flatMap(({ clause }, at) => (shown.some(({ answers }) => answers[at]) ? [] : clause.words)),
  };
}

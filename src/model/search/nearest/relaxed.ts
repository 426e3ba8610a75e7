/**
 * What a search shows where nothing answers all its words: texts that answer some of them. Named concerns and printed
 * words decide what is shown; the words that nothing answers only say, through the concerns they are near to, what is
 * shown first. Every word that does not count is named to the reader.
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
  /** How many texts answer it. */
  readonly found: number;
}

const NAMED = 1.5;
const LITTLE = 0.4;

const saysLittle = ({ named, words }: Clause): boolean =>
  !named && words.every((word) => PLACING.has(word) || denies(word) || namesParent(word) || /^\d+$/.test(word));

/** Rare words are worth more than those that stand everywhere; those that stand nowhere are worth most, and unanswered. */
function weigh({ clauses, unfinished }: ParsedQuery, texts: readonly PreparedTexts<IndexEntry>[]): Weighed[] {
  const all = texts.reduce((sum, { entries }) => sum + entries.length, 1);
  return clauses.map((clause) => {
    const found = texts.reduce(
      (sum, some) => sum + candidateDocs(clause, some, unfinished).reduce((count, one) => count + one, 0),
      0,
    );
    const rarity = Math.log((all + 1) / (found + 0.5));
    return { clause, found, weight: rarity * (clause.named ? NAMED : saysLittle(clause) ? LITTLE : 1) };
  });
}

/** How much of the words a text must answer: where its concern is near, and anywhere. */
const LEAST_NEAR = 0.01;
const LEAST_ANYWHERE = 0.5;
/** How much the nearness of its concern moves a text up. */
const PULL = 0.6;

const BEST = 4;
const FURTHER = 0.6;

/** How near a text's concerns are to those that the words are near to, up to 1. */
function nearness(concerns: readonly string[], near: readonly NearConcern[]): number {
  return concerns.reduce((most, id, at) => {
    const share = near.find((one) => one.id === id)?.share ?? 0;
    return Math.max(most, share * (at === 0 ? 1 : FURTHER));
  }, 0);
}

function relaxedAmong<Entry extends IndexEntry>(
  { entries, texts, tags }: PreparedTexts<Entry>,
  weighed: readonly Weighed[],
  query: ParsedQuery,
  near: readonly NearConcern[],
): Hit<Entry>[] {
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return entries.flatMap((entry, position) => {
    const [text, tag] = [texts[position], tags[position]];
    if (text === undefined || tag === undefined) return [];
    const answered = weighed.reduce(
      (sum, { clause, weight }) => sum + (weight * scoreClause(clause, text, tag, query.unfinished)) / BEST,
      0,
    );
    const share = answered / whole;
    const nearby = nearness(tag.concerns, near);
    if (share < (nearby > 0 ? LEAST_NEAR : LEAST_ANYWHERE)) return [];
    return [{ entry, score: share + PULL * nearby }];
  });
}

/** Texts that answer some of a query. */
export interface Relaxed {
  /** Those of one edition. */
  readonly hitsOf: (index: EditionIndex) => EditionHits;
  /** Words that no text answers: they decided nothing but the order. */
  readonly unanswered: readonly string[];
}

/** @param near the concerns that all words are near to */
export function relaxed(indexes: readonly EditionIndex[], query: ParsedQuery, near: readonly NearConcern[]): Relaxed {
  const prepared = indexes.map(prepareIndex);
  const weighed = weigh(
    query,
    prepared.flatMap(({ indicators, listItems }): PreparedTexts<IndexEntry>[] => [indicators, listItems]),
  );
  return {
    hitsOf: (index) => {
      const { indicators, listItems } = prepareIndex(index);
      return {
        indicators: relaxedAmong(indicators, weighed, query, near),
        listItems: relaxedAmong(listItems, weighed, query, near),
      };
    },
    unanswered: weighed.filter(({ found }) => found === 0).flatMap(({ clause }) => clause.words),
  };
}

/**
 * What a search offers where nothing answers all its words: the concerns that the words are near to, and texts that
 * answer some of them. Loaded only then; the finder and the site search ask it alike.
 */
import type { EditionIndex } from '#model/data/edition-index.ts';
import { filterIndicators, type DimensionOf, type FilterResult } from '../ranking/facets.ts';
import { nearConcerns, type GuessTable, type NearConcern } from './guess.ts';
import { relaxed } from './relaxed.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import type { Question, Scope } from '../query/question.ts';

export interface Nearest {
  /** At most five, the nearest first. */
  readonly concerns: readonly NearConcern[];
  /** What answers some of the words. */
  readonly some: FilterResult;
  /** Words that nothing answers. */
  readonly notUsed: readonly string[];
}

const MOST_CONCERNS = 5;
/** Texts are put in order by a few more than are shown. */
const MOST_THAT_ORDER = 8;

/** What a word names is as near as the nearest guess, or nearly: one word may stand for more than it names. */
const [BY_SEVERAL, BY_ONE] = [1, 0.7];

/** The concerns that words name, then those that they are near to. */
function withNamed(near: readonly NearConcern[], { clauses }: ParsedQuery): NearConcern[] {
  const named = clauses.flatMap(({ named: isName, words, phrases, concerns }): NearConcern[] => {
    const because = words.length > 0 ? words : phrases.slice(0, 1);
    const share = words.length === 1 ? BY_ONE : BY_SEVERAL;
    return isName ? concerns.map((id) => ({ id, because, share })) : [];
  });
  const all = new Map<string, NearConcern>();
  for (const one of [...near, ...named]) {
    const before = all.get(one.id);
    all.set(one.id, { ...(before ?? one), share: Math.max(before?.share ?? 0, one.share) });
  }
  // Of one share they stay in their order.
  return [...all.values()].sort((a, b) => b.share - a.share);
}

/** @param table null where it could not be had: nothing is guessed, and some of the words may still be answered */
export function findNearest(
  indexes: readonly EditionIndex[],
  { query }: Question,
  { choices }: Scope,
  dimensionOf: DimensionOf,
  table: GuessTable | null,
): Nearest | null {
  if (query === null) return null;
  const guessed = table === null ? [] : nearConcerns(table, query.words, MOST_THAT_ORDER);
  const near = withNamed(guessed, query);
  const { chosen } = choices;
  const searched = indexes.filter(
    ({ edition }) =>
      (choices.replaced || edition.state !== 'replaced') &&
      (chosen.area.length === 0 || chosen.area.includes(edition.area)),
  );
  const { hitsOf, unanswered } = relaxed(searched, query, near);
  return {
    concerns: near.slice(0, MOST_CONCERNS),
    some: filterIndicators(searched, hitsOf, choices, dimensionOf),
    notUsed: [...query.passedOver, ...unanswered],
  };
}

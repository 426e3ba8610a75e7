/**
 * A guess from single words at what a query may be about. It offers concerns, says which words made it, and says nothing
 * of any level: no number here tells a right guess from a wrong one, so none is shown.
 */
import { countedWord, countedWords, MOST_COUNTED, readCounts, type GuessFile, type WordCounts } from './guess-table.ts';
import { namesIn, type LexiconFile } from '../words/lexicon.ts';
import { isStopWord } from '../query/clause.ts';

/** A table opened for use. */
export interface GuessTable {
  /** A word as it is counted, to what it says for each concern. */
  readonly weights: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A concern that a query may be about. */
export interface NearConcern {
  readonly id: string;
  /** Words of the query that say most for it, the strongest first. */
  readonly because: readonly string[];
  /** What the words say for it beside what they say for the nearest, up to 1: for ordering alone, never shown. */
  readonly share: number;
}

/** How much a word must stand out in a concern to count: as if it had been seen so often elsewhere. */
const SMOOTHING = 30;

/** What each word says for each concern: how much more often it stands there than anywhere. */
function weightsOf(counts: WordCounts): GuessTable['weights'] {
  const totals = new Map([...counts].map(([word, own]) => [word, [...own.values()].reduce((sum, n) => sum + n, 0)]));
  const all = [...totals.values()].reduce((sum, n) => sum + n, 0);
  return new Map(
    [...counts].map(([word, own]) => {
      const usual = (SMOOTHING * (totals.get(word) ?? 1)) / all;
      return [word, new Map([...own].map(([id, count]) => [id, Math.log(1 + count / usual)]))];
    }),
  );
}

/** The names of concerns, which a reader has already, are sentences about them too. */
function withNames(counts: WordCounts, concerns: LexiconFile['concerns']): WordCounts {
  const all = new Map([...counts].map(([word, own]) => [word, new Map(own)]));
  for (const [id = '', ...names] of concerns.map(namesIn))
    for (const { counted } of names.flatMap(countedWords)) {
      const own = all.get(counted) ?? new Map<string, number>();
      all.set(counted, own.set(id, Math.min(MOST_COUNTED, (own.get(id) ?? 0) + 1)));
    }
  return all;
}

export const openGuessTable = (file: GuessFile, { concerns }: Pick<LexiconFile, 'concerns'>): GuessTable => ({
  weights: weightsOf(withNames(readCounts(file), concerns)),
});

const MOST_REASONS = 3;
/** Words that say much less than the strongest are no reasons. */
const LEAST_REASON = 0.4;

interface Reason {
  readonly word: string;
  readonly weight: number;
}

function strongest(reasons: readonly Reason[]): string[] {
  const sorted = [...reasons].sort((a, b) => b.weight - a.weight);
  const least = LEAST_REASON * (sorted[0]?.weight ?? 0);
  return sorted
    .filter(({ weight }) => weight >= least)
    .slice(0, MOST_REASONS)
    .map(({ word }) => word);
}

/** The concerns that a query's words say most for, the nearest first. @param words normalised */
export function nearConcerns({ weights }: GuessTable, words: readonly string[], most: number): NearConcern[] {
  const said = new Map<string, Reason[]>();
  for (const word of new Set(words.filter((one) => one.length > 1 && !isStopWord(one))))
    for (const [id, weight] of weights.get(countedWord(word)) ?? []) {
      const reasons = said.get(id) ?? [];
      reasons.push({ word, weight });
      said.set(id, reasons);
    }
  const scored = [...said].map(([id, reasons]) => ({
    id,
    because: strongest(reasons),
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
  }));
  // Of one score they stay in the order of the words.
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 1;
  return scored.slice(0, most).map(({ id, because, score }) => ({ id, because, share: score / best }));
}

/** Which parts of a text a query found, for marking them. */
import type { ParsedQuery } from '../query/parse-query.ts';
import { occursIn, toMatchable, type MatchableText } from '../words/matchable.ts';

/** One word of a text, made ready; the same few stand in text after text. */
const matchableWords = new Map<string, MatchableText>();

function matchableWordOf(word: string): MatchableText {
  const made = matchableWords.get(word) ?? toMatchable(word);
  matchableWords.set(word, made);
  return made;
}

const hitCache = new WeakMap<ParsedQuery, Map<string, boolean>>();

/** Whether a query touches one word; a page of results repeats few words many times. */
function isHit(part: string, wanted: readonly string[], query: ParsedQuery): boolean {
  const cache = hitCache.get(query) ?? new Map<string, boolean>();
  hitCache.set(query, cache);
  const before = cache.get(part);
  if (before !== undefined) return before;
  const text = matchableWordOf(part);
  const hit = wanted.some((word) => occursIn(word, text, query.unfinished));
  cache.set(part, hit);
  return hit;
}

/** The parts of a text that a query's words touch, for marking: [text, marked?] in order, nothing lost. */
export function highlight(text: string, query: ParsedQuery): { text: string; hit: boolean }[] {
  const { clauses } = query;
  const others = clauses.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' ')));
  const wanted = [...new Set([...clauses.flatMap(({ words }) => words), ...others.filter((word) => word.length > 2)])];
  if (wanted.length === 0) return [{ text, hit: false }];
  const parts = text.split(/([\p{L}\p{N}]+(?:['’][\p{L}]+)?)/u).filter((part) => part !== '');
  return parts.map((part) => ({ text: part, hit: isHit(part, wanted, query) }));
}

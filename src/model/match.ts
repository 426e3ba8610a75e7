/**
 * Which indicators a query finds, and how well: shared by the site search and the finder.
 * Word starts match, endings are forgiven, order does not matter; words of three letters or fewer match whole,
 * so that SEN does not find "sent".
 */
import type { CompactIndex } from './export.ts';
import { normalise, type Understanding } from './query.ts';

/** A word without the ending that grammar gave it: "bruising" and "bruise" begin alike. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
  return bare.length >= 4 ? bare : word;
}

/** True where some word of a text begins with a query's word, endings forgiven. */
function standsIn(word: string, textWords: readonly string[]): boolean {
  if (word.length <= 3) return textWords.some((other) => other === word || other === `${word}s`);
  const start = stem(word);
  return textWords.some((other) => other.startsWith(start));
}

const allStandIn = (words: readonly string[], textWords: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => standsIn(word, textWords));

/** How a text answers a query; a higher number is a better answer, 0 is none. */
export function answers(query: Understanding, text: string, concerns: readonly string[]): number {
  if (query.words.length === 0) return 0;
  const words = normalise(text).split(' ');
  if (` ${words.join(' ')} `.includes(` ${query.text} `)) return 5;
  if (allStandIn(query.words, words)) return 4;
  const rest = query.loose.every((word) => standsIn(word, words));
  if (rest && query.phrases.some((phrase) => allStandIn(phrase.split(' '), words))) return 3;
  if (rest && query.concerns.includes(concerns[0] ?? '')) return 2;
  return rest && query.concerns.some((concern) => concerns.includes(concern)) ? 1 : 0;
}

/** One indicator or list item that a query finds in an edition's compact index. */
export interface Hit {
  readonly index: CompactIndex;
  /** Its row in the columns, or its place among the list items. */
  readonly at: number;
  readonly listed: boolean;
  readonly score: number;
}

/** The words of a row as they must be shown: with the lead-ins it hangs on. */
export function rowWords(index: CompactIndex, at: number): string {
  const under = index.under[at] ?? -1;
  const own = index.text[at] ?? '';
  return under < 0 ? own : `${rowWords(index, under)} ${own}`;
}

/** Everything in one edition that answers a query, in printed order: urgent list items, then indicators. */
export function hitsIn(index: CompactIndex, query: Understanding): Hit[] {
  const names = (numbers: readonly number[]): string[] => numbers.map((number) => index.concerns[number] ?? '');
  const listed = index.listed.map((item, at) => ({ index, at, listed: true, score: answers(query, item.text, names(item.concern)) }));
  const rows = index.ref.map((_, at) => ({ index, at, listed: false, score: answers(query, rowWords(index, at), names(index.concern[at] ?? [])) }));
  return [...listed, ...rows].filter((hit) => hit.score > 0);
}

/** The parts of a text that a query's words touch, for marking: [text, marked?] in order, nothing lost. */
export function marked(text: string, query: Understanding): { text: string; hit: boolean }[] {
  const wanted = [...query.words, ...query.phrases.flatMap((phrase) => phrase.split(' '))].filter((word) => word.length > 2);
  const parts = text.split(/([\p{L}\p{N}]+(?:['’][\p{L}]+)?)/u).filter((part) => part !== '');
  return parts.map((part) => ({ text: part, hit: wanted.some((word) => standsIn(word, normalise(part).split(' '))) }));
}

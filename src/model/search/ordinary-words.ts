/**
 * Ordinary English words that must be left alone: "scared" is no slip for "shared", and "meth" does not begin "method".
 * A language has tens of thousands; only those that could be taken for a known word are sent.
 */
import type { Lexicon } from './lexicon.ts';
import { lowerBound } from './normalise.ts';
import { SHORTEST_TO_CORRECT } from './spelling.ts';
import { stem } from './stem.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** All that is one letter apart from a word and may be an English word: a letter missing, wrong, added or exchanged. */
function neighboursOf(word: string): string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  return cuts.flatMap(([before, after]) => [
    before + after.slice(1),
    before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ...[...LETTERS].flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
  ]);
}

/** The words of English that a search would mend or complete, and must not. */
export function ordinaryWords(english: readonly string[], { words, sound }: Pick<Lexicon, 'words' | 'sound'>): string[] {
  const near = new Set(words.filter((word) => word.length >= SHORTEST_TO_CORRECT).flatMap(neighboursOf));
  const begins = (word: string): boolean => words[lowerBound(words, word)]?.startsWith(word) === true;
  return english
    .filter((word) => /^[a-z]{3,}$/.test(word) && !sound.has(stem(word)))
    .filter((word) => begins(word) || (word.length >= SHORTEST_TO_CORRECT && near.has(word)))
    .sort();
}

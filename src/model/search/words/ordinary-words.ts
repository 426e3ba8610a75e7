/**
 * Ordinary English words that must be left alone: "scared" is no slip for "shared", and "meth" does not begin "method".
 * A language has tens of thousands; only those that could be taken for a known word are sent.
 */
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

/** The words of English that a search would mend or complete, and must not. @param words every known word, sorted */
export function ordinaryWords(english: readonly string[], words: readonly string[]): string[] {
  const known = new Set(words);
  const others = new Set(english.filter((word) => /^[a-z]{4,}$/.test(word) && !known.has(word)));
  // A known word's own forms may be taken for it: they find the same. Few of all neighbours are words.
  const near = new Map<string, Set<string>>();
  for (const word of words.filter(({ length }) => length >= SHORTEST_TO_CORRECT)) {
    const own = stem(word);
    for (const neighbour of neighboursOf(word))
      if (others.has(neighbour)) near.set(neighbour, (near.get(neighbour) ?? new Set()).add(own));
  }
  const begun = (word: string): string => words[lowerBound(words, word)] ?? '';
  const isOther = (stems: Iterable<string>, word: string): boolean => [...stems].some((one) => one !== stem(word));
  return [...others]
    .filter(
      (word) =>
        isOther(near.get(word) ?? [], word) || (begun(word).startsWith(word) && isOther([stem(begun(word))], word)),
    )
    .sort();
}

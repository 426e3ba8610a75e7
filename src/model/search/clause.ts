/** The parts that a query is made of, and the phrases that the lexicon knows. */
import { phraseKey, type Lexicon } from './lexicon.ts';
import { stem } from './normalise.ts';

/** A part of a query that is one thing: a phrase the lexicon knows, or a single word. Any of its ways will do. */
export interface Clause {
  /** None where they are one name, which means something else when they stand apart: "child in need" is a phrase. */
  readonly words: readonly string[];
  /** Other phrases for the same thing. */
  readonly phrases: readonly string[];
  /** What an acronym stands for, word by word, where the words tell enough to stand apart in a text. */
  readonly expansions: readonly (readonly string[])[];
  /** Concerns that it names. */
  readonly concerns: readonly string[];
}

/** Words that a query can do without: nearly every indicator is about a child. */
const STOP_WORDS = new Set(
  'a an and at by for from in is of on or the to with who child young person people'.split(' '),
);

/** Words that say little when the rest of their phrase stands elsewhere: "looked" and "after" in "looks ill after meals". */
const STOP_WORDS_APART = new Set([...STOP_WORDS, ...'after before not no off out over under up without'.split(' ')]);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

const contentWords = (words: readonly string[]): string[] => words.filter((word) => !STOP_WORDS_APART.has(stem(word)));

/** Whether a phrase, by its key, names a concern or a term. */
export const isName = (key: string, lexicon: Lexicon): boolean => lexicon.phrases.has(key) || lexicon.concerns.has(key);

/** A clause of words that name nothing. */
export const freeClause = (words: readonly string[], phrases: readonly string[] = []): Clause => ({
  words,
  phrases,
  concerns: [],
  expansions: [],
});

/** Whether a clause names nothing. */
export const isFree = ({ phrases, concerns }: Clause): boolean => phrases.length + concerns.length === 0;

/** The clause that some words make, or null where the lexicon knows no such phrase. */
export function knownClause(words: readonly string[], lexicon: Lexicon): Clause | null {
  const key = phraseKey(words.join(' '));
  const [phrases, concerns] = [lexicon.phrases.get(key), lexicon.concerns.get(key)];
  if (phrases === undefined && concerns === undefined) return null;
  const expansions = (lexicon.expansions.get(key) ?? []).map((expansion) => expansion.split(' '));
  const isWhole = words.length > 1 && contentWords(words).length < 2;
  return {
    words: isWhole ? [] : words,
    phrases: [...(isWhole ? [words.join(' ')] : []), ...(phrases ?? [])],
    concerns: concerns ?? [],
    expansions: expansions.filter((expansion) => contentWords(expansion).length > 1),
  };
}

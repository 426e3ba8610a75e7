/** The parts that a query is made of, and the phrases that the lexicon knows. */
import type { About } from '#model/content/vocabulary.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { phraseKey } from '../words/phrase-key.ts';
import { equalsOf, isSilent, namesChild, namesParent } from '../words/word-roles.ts';

/** A part of a query that is one thing: a phrase the lexicon knows, or a single word. Any of its ways will do. */
export interface Clause {
  /** None where they are one name, which means something else when they stand apart: "child in need" is a phrase. */
  readonly words: readonly string[];
  /** Other words and phrases for the same thing. */
  readonly phrases: readonly string[];
  /** What an acronym stands for, word by word, where the words tell enough to stand apart in a text. */
  readonly expansions: readonly (readonly string[])[];
  /** Concerns that it names. */
  readonly concerns: readonly string[];
  /** Of whom it asks: an indicator that is printed of them answers it whatever its words. */
  readonly about: About | null;
  /** Whether it names a concern or a term. */
  readonly named: boolean;
}

/** Words that say little when the rest of their phrase stands elsewhere: "looked" and "after" in "looks ill after meals". */
const SILENT_APART = new Set('after before not no off out over under up without'.split(' '));

/** Whether a query can do without a word: grammar, and the child that nearly every indicator is about. */
export const isStopWord = (word: string): boolean => isSilent(word) || namesChild(word);

const contentWords = (words: readonly string[]): string[] =>
  words.filter((word) => !isStopWord(word) && !SILENT_APART.has(word));

/** Whether a phrase, by its key, names a concern or a term. */
export const isName = (key: string, lexicon: Lexicon): boolean => lexicon.phrases.has(key) || lexicon.concerns.has(key);

/** A clause of words that name nothing. */
export const freeClause = (words: readonly string[], phrases: readonly string[] = []): Clause => ({
  words,
  phrases,
  concerns: [],
  expansions: [],
  about: null,
  named: false,
});

/** A clause of one word that names nothing: a parent may be named by another word, or by whom an indicator is about. */
export const wordClause = (word: string): Clause => ({
  ...freeClause([word], equalsOf(word)),
  about: namesParent(word) ? 'parent' : null,
});

/** Acronyms that are words too have no forms: what is "sent" has nothing to do with SEND. */
const WORDS_TOO = new Set(['send']);

/** The clause that some words make, or null where the lexicon knows no such phrase. */
export function knownClause(words: readonly string[], lexicon: Lexicon): Clause | null {
  const key = phraseKey(words.join(' '));
  if (WORDS_TOO.has(key) && !words.includes(key)) return null;
  const [phrases, concerns] = [lexicon.phrases.get(key), lexicon.concerns.get(key)];
  if (phrases === undefined && concerns === undefined) return null;
  const expansions = (lexicon.expansions.get(key) ?? []).map((expansion) => expansion.split(' '));
  const isWhole = words.length > 1 && contentWords(words).length < 2;
  return {
    words: isWhole ? [] : words,
    phrases: [...(isWhole ? [words.join(' ')] : []), ...(phrases ?? [])],
    concerns: concerns ?? [],
    expansions: expansions.filter((expansion) => contentWords(expansion).length > 1),
    about: null,
    named: true,
  };
}

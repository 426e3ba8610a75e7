/** What may stand for the words of a phrase that the lexicon does not know as they were typed. */
import { isName } from './clause.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { phraseKey } from '../words/phrase-key.ts';
import { LONGEST_SHORT_WORD } from '../words/normalise.ts';
import { spell, type Spelling } from '../words/spelling.ts';
import { stem } from '../words/stem.ts';

/** So many ways of reading a phrase are tried: a slip or two in it, not a riddle. */
const MAX_READINGS = 48;

/** How a word is spelt, looked up once. */
export function spellingOf(word: string, lexicon: Lexicon): Spelling {
  const before = lexicon.spellings.get(word);
  if (before !== undefined) return before;
  const spelling = spell(word, lexicon, (known) => isName(phraseKey(known), lexicon));
  // A form of a known word is no slip in it.
  const isForm = lexicon.stems.has(stem(word)) && spelling.near.every((near) => stem(near) === stem(word));
  const made = isForm ? { ...spelling, known: true } : spelling;
  lexicon.spellings.set(word, made);
  return made;
}

/** A word that may stand for one that was typed; a completion leaves the word as it is, a correction does not. */
export interface Candidate {
  readonly word: string;
  readonly shown: string;
}

/** What may stand for a word, likeliest first. @param alone whether it is typed by itself, and no phrase says more */
function candidatesFor(word: string, alone: boolean, lexicon: Lexicon): Candidate[] {
  const { known, completions, near } = spellingOf(word, lexicon);
  if (known) return [{ word, shown: word }];
  const completed = word.length > LONGEST_SHORT_WORD || !alone ? completions : [];
  return [
    ...completed.map((completion) => ({ word: completion, shown: word })),
    ...near.map((correction) => ({ word: correction, shown: correction })),
  ];
}

/** All ways of choosing one from each list, at most so many. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (ways, list) => ways.flatMap((way) => list.map((choice) => [...way, choice])).slice(0, MAX_READINGS),
    [[]],
  );
}

/** The ways of reading some words with known words in the place of unknown ones, likeliest first. */
export const phraseCandidates = (words: readonly string[], lexicon: Lexicon): Candidate[][] =>
  combinations(words.map((word) => candidatesFor(word, words.length === 1, lexicon)));

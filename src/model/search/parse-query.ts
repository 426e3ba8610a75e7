/**
 * Understanding what a practitioner types: acronyms, the field's other words for a concern, accents, hyphens, and one
 * wrong letter. It only widens a search. It never touches what an indicator says.
 */
import { isFree, isStopWord, type Clause } from './clause.ts';
import type { Lexicon } from './lexicon.ts';
import { LONGEST_SHORT_WORD, stem, wordsOf } from './normalise.ts';
import { readBeginning, type Reading } from './reading-strategies.ts';
import { spellingOf } from './spelling-candidates.ts';

export interface ParsedQuery {
  /** The words as understood: normalised and corrected. */
  readonly words: readonly string[];
  /** The words joined. */
  readonly text: string;
  /** What must all be answered. Words that say little are in none, where others say more. */
  readonly clauses: readonly Clause[];
  /** Phrases that mean the same as a part of the query. */
  readonly phrases: readonly string[];
  /** Concerns that the query names, by any of their names. */
  readonly concerns: readonly string[];
  /** Short words that name nothing yet: while they are being typed they match as beginnings. */
  readonly unfinished: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
  /** Words that a beginning, or a slip with two readings, was read as besides. */
  readonly alternatives: readonly string[];
}

const LONGEST_QUERY = 400;

function readingsOf(words: readonly string[], lexicon: Lexicon): Reading[] {
  const readings: Reading[] = [];
  let rest = words;
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const reading = readBeginning([first, ...rest.slice(1)], lexicon);
    readings.push(reading);
    rest = rest.slice(reading.words.length);
  }
  return readings;
}

/** One letter says nothing: it stands in every other text, or begins half of all words. */
const isLetter = (word: string): boolean => /^\p{L}$/u.test(word);

/** The clauses that must be answered: words that say little count only where no others say more. */
function clausesToAnswer(readings: readonly Reading[]): Clause[] {
  const all = readings
    .map(({ clause }) => clause)
    .filter((clause) => !(isFree(clause) && clause.words.every(isLetter)));
  const saying = all.filter((clause) => !(isFree(clause) && clause.words.every((word) => isStopWord(stem(word)))));
  return saying.length > 0 ? saying : all;
}

/** Reads a query. Never throws, whatever is typed. */
export function parseQuery(typed: string, lexicon: Lexicon): ParsedQuery {
  const typedWords = wordsOf(typed.slice(0, LONGEST_QUERY));
  const readings = readingsOf(typedWords, lexicon);
  const words = readings.flatMap((reading) => reading.words);
  const clauses = clausesToAnswer(readings);
  return {
    words,
    text: words.join(' '),
    clauses,
    phrases: [...new Set(clauses.flatMap(({ phrases }) => phrases))],
    concerns: [...new Set(clauses.flatMap(({ concerns }) => concerns))],
    unfinished: clauses
      .filter(isFree)
      .flatMap((clause) => clause.words)
      .filter((word) => word.length <= LONGEST_SHORT_WORD && !spellingOf(word, lexicon).known),
    corrections: typedWords.flatMap((word, position) => {
      const read = words[position] ?? word;
      return read === word ? [] : [{ typed: word, read }];
    }),
    alternatives: [...new Set(readings.flatMap(({ alternatives }) => alternatives))],
  };
}

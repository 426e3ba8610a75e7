/**
 * The ways of reading the beginning of a query, in the order in which they are tried. The longest phrase that the
 * lexicon knows wins: "county lines" is one thing, not two words.
 */
import { freeClause, isStopWord, knownClause, wordClause, type Clause } from './clause.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { LONGEST_SHORT_WORD, lowerBound } from '../words/normalise.ts';
import { denies, namesParent } from '../words/word-roles.ts';
import { phraseCandidates, spellingOf, type Candidate } from './spelling-candidates.ts';

/** The longest title of a concern has nine words. */
export const LONGEST_PHRASE = 10;

/** A part of a query as it was read. */
export interface Reading {
  readonly clause: Clause;
  /** Its words as understood, one for each that was typed. */
  readonly words: readonly string[];
  /** Other words that it was read as besides. */
  readonly alternatives: readonly string[];
}

/** Reads words as one phrase, or does not. */
type ReadPhrase = (words: readonly string[], lexicon: Lexicon) => Reading | null;

const asTyped = (clause: Clause, words: readonly string[]): Reading => ({ clause, words, alternatives: [] });

const readKnown: ReadPhrase = (words, lexicon) => {
  const clause = knownClause(words, lexicon);
  return clause === null ? null : asTyped(clause, words);
};

/** Two words that are one: "over crowded". */
const readJoined: ReadPhrase = (words, lexicon) => {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || first.length + second.length < 3) return null;
  const joined = first + second;
  // A word that was never written so is none, whatever its ending leaves of it.
  const isListed = lexicon.words[lowerBound(lexicon.words, joined)] === joined;
  const named = isListed ? knownClause([joined], lexicon) : null;
  if (named !== null) return asTyped({ ...named, words, phrases: [...named.phrases, joined] }, words);
  return first.length > 1 && second.length > LONGEST_SHORT_WORD && lexicon.printed.has(joined)
    ? asTyped(freeClause(words, [joined]), words)
    : null;
};

/** Several readings of the same words as one: the first is shown, all are searched for. */
function mergeReadings(readings: readonly { clause: Clause; candidates: readonly Candidate[] }[]): Reading | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  const words = first.candidates.map(({ shown }) => shown);
  const corrections = others.flatMap(({ candidates }) =>
    candidates.flatMap(({ shown, word }, position) => (shown === words[position] || shown !== word ? [] : [word])),
  );
  const clauses = readings.map(({ clause }) => clause);
  const otherPhrases = others.map(({ candidates }) => candidates.map(({ word }) => word).join(' '));
  const clause: Clause = {
    words: first.clause.words.length === 0 ? [] : words,
    phrases: [...new Set([...clauses.flatMap(({ phrases }) => phrases), ...otherPhrases])],
    concerns: [...new Set(clauses.flatMap(({ concerns }) => concerns))],
    expansions: clauses.flatMap(({ expansions }) => expansions),
    about: null,
    named: true,
  };
  return { clause, words, alternatives: [...new Set(corrections)] };
}

/** A phrase in which unknown words stand for known ones: begun, or with a letter wrong. */
const readCorrected: ReadPhrase = (words, lexicon) => {
  if (words.every((word) => spellingOf(word, lexicon).known)) return null;
  const readings = phraseCandidates(words, lexicon).flatMap((candidates) => {
    const clause = knownClause(
      candidates.map(({ word }) => word),
      lexicon,
    );
    return clause === null ? [] : [{ clause, candidates }];
  });
  return mergeReadings(readings);
};

/** A phrase in which a slip made another known word, "country lines": searched for as typed and as it was meant. */
const readSlip: ReadPhrase = (words, lexicon) => {
  // A denial or a parent beside a word is no reason to doubt it: "dad sacked" is not "dad smacked".
  if (words.length < 2 || words.filter((word) => !denies(word) && !namesParent(word)).length < 2) return null;
  for (const [position, word] of words.entries()) {
    if (isStopWord(word)) continue;
    for (const near of spellingOf(word, lexicon).near) {
      const meant = words.with(position, near);
      const clause = knownClause(meant, lexicon);
      if (clause === null) continue;
      const phrase = meant.join(' ');
      return { clause: { ...clause, words, phrases: [...clause.phrases, phrase] }, words, alternatives: [phrase] };
    }
  }
  return null;
};

const readNamed: ReadPhrase = (words, lexicon) =>
  readKnown(words, lexicon) ?? readJoined(words, lexicon) ?? readCorrected(words, lexicon);

/** The longest beginning, of two words or more, that can be read so. */
const longest =
  (read: ReadPhrase): ReadPhrase =>
  (words, lexicon) => {
    for (let length = Math.min(LONGEST_PHRASE, words.length); length > 1; length--) {
      const reading = read(words.slice(0, length), lexicon);
      if (reading !== null) return reading;
    }
    return null;
  };

/** A word that names nothing: as it is where it is known or may still become a known one, otherwise the nearest. */
const readFree = (word: string, isLast: boolean, lexicon: Lexicon): Reading => {
  const { known, completions, near } = spellingOf(word, lexicon);
  const read = known || (isLast && completions.length > 0) ? word : (near[0] ?? word);
  return asTyped(wordClause(read), [read]);
};

/** A phrase that names something. */
const readPhrase = longest(readNamed);

/** A phrase that would name something but for one letter. */
const readPhraseWithSlip = longest(readSlip);

/** A word that names something. */
const readWord: ReadPhrase = (words, lexicon) => readNamed(words.slice(0, 1), lexicon);

const STRATEGIES = [readPhrase, readPhraseWithSlip, readWord];

/**
 * Reads as much of the beginning of some words as makes one thing; at least the first word.
 * @param capitals words that were typed in capitals: acronyms, which are neither mended nor completed
 */
export function readBeginning(
  words: readonly [string, ...string[]],
  lexicon: Lexicon,
  capitals: ReadonlySet<string>,
): Reading {
  const [first, ...rest] = words;
  if (capitals.has(first)) {
    const reading = longest(readKnown)(words, lexicon) ?? readKnown([first], lexicon);
    return reading ?? asTyped(freeClause([first]), [first]);
  }
  for (const read of STRATEGIES) {
    const reading = read(words, lexicon);
    if (reading !== null) return reading;
  }
  return readFree(first, rest.length === 0, lexicon);
}

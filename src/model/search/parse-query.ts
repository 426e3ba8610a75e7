/**
 * Understanding what a practitioner types. One module stands in front of the site search and the finder:
 * acronyms, the field's other words for a concern, accents, hyphens, and one wrong letter.
 * It only widens a search. It never touches what an indicator says.
 */
import { spell, type Spelling } from './spelling.ts';
import { LONGEST_SHORT_WORD, stem, wordsOf } from './normalise.ts';
import { type Lexicon, phraseKey } from './lexicon.ts';

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

export interface ParsedQuery {
  /** The words as understood: normalised and corrected. */
  readonly words: readonly string[];
  /** The words joined. */
  readonly text: string;
  /** What must all be answered. Words that say little stand in none, where others say more. */
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

/** The longest title of a concern has nine words. */
const LONGEST_PHRASE = 10;

/** So many ways of reading a phrase are tried: a slip or two in it, not a riddle. */
const MAX_READINGS = 48;

/** Words that a query can do without: nearly every indicator is about a child. */
const STOP_WORDS = new Set(
  'a an and at by for from in is of on or the to with who child young person people'.split(' '),
);

/** Words that say little when the rest of their phrase stands elsewhere: "looked" and "after" in "looks ill after meals". */
const STOP_WORDS_APART = new Set([...STOP_WORDS, ...'after before not no off out over under up without'.split(' ')]);

const isName = (key: string, lexicon: Lexicon): boolean => lexicon.phrases.has(key) || lexicon.concerns.has(key);

/** How a word is spelt, looked up once. */
function spellingOf(word: string, lexicon: Lexicon): Spelling {
  const before = lexicon.spellings.get(word);
  if (before !== undefined) return before;
  const made = spell(word, lexicon.words, (known) => isName(phraseKey(known), lexicon));
  lexicon.spellings.set(word, made);
  return made;
}

const contentWords = (words: readonly string[]): string[] => words.filter((word) => !STOP_WORDS_APART.has(stem(word)));

/** The unit that some words make, or null where the lexicon knows no such phrase. */
function knownClause(words: readonly string[], lexicon: Lexicon): Clause | null {
  const key = phraseKey(words.join(' '));
  const [phrases, concerns] = [lexicon.phrases.get(key), lexicon.concerns.get(key)];
  if (phrases === undefined && concerns === undefined) return null;
  const expansions = (lexicon.expansions.get(key) ?? []).map((expansion) => expansion.split(' '));
  const whole = words.length > 1 && contentWords(words).length < 2;
  return {
    words: whole ? [] : words,
    phrases: [...(whole ? [words.join(' ')] : []), ...(phrases ?? [])],
    concerns: concerns ?? [],
    expansions: expansions.filter((some) => contentWords(some).length > 1),
  };
}

/** A part of a query as it was read. */
interface Reading {
  readonly unit: Clause;
  /** Its words as understood, one for each that was typed. */
  readonly words: readonly string[];
  readonly also: readonly string[];
}

const freeClause = (words: readonly string[], phrases: readonly string[] = []): Clause => ({
  words,
  phrases,
  concerns: [],
  expansions: [],
});

const asTyped = (unit: Clause, words: readonly string[]): Reading => ({ unit, words, also: [] });

/** Two words that are one: "over crowded". */
function joinedReading(words: readonly string[], lexicon: Lexicon): Reading | null {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || first.length + second.length < 3) return null;
  const whole = first + second;
  const named = knownClause([whole], lexicon);
  if (named !== null) return asTyped({ ...named, words, phrases: [...named.phrases, whole] }, words);
  return first.length > 1 && second.length > LONGEST_SHORT_WORD && lexicon.printed.has(whole)
    ? asTyped(freeClause(words, [whole]), words)
    : null;
}

/** A word that may stand for one that was typed; a completion leaves the word as it is, a correction does not. */
interface Candidate {
  readonly as: string;
  readonly shown: string;
}

/** What may stand for a word in a phrase of several words, likeliest first. */
function candidatesFor(word: string, alone: boolean, lexicon: Lexicon): Candidate[] {
  const { known, completions, near } = spellingOf(word, lexicon);
  if (known) return [{ as: word, shown: word }];
  const begun = word.length > LONGEST_SHORT_WORD || !alone ? completions : [];
  return [...begun.map((as) => ({ as, shown: word })), ...near.map((as) => ({ as, shown: as }))];
}

/** All ways of choosing one from each list, at most so many. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (so, list) => so.flatMap((some) => list.map((one) => [...some, one])).slice(0, MAX_READINGS),
    [[]],
  );
}

/** Several readings of the same words as one: the first is shown, all are sought. */
function mergeReadings(readings: readonly { unit: Clause; stands: readonly Candidate[] }[]): Reading | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  const words = first.stands.map(({ shown }) => shown);
  const said = others.flatMap(({ stands }) =>
    stands.flatMap(({ shown, as }, at) => (shown === words[at] || shown !== as ? [] : [as])),
  );
  const all = readings.map(({ unit }) => unit);
  const unit: Clause = {
    words: first.unit.words.length === 0 ? [] : words,
    phrases: [
      ...new Set([
        ...all.flatMap(({ phrases }) => phrases),
        ...others.map(({ stands }) => stands.map(({ as }) => as).join(' ')),
      ]),
    ],
    concerns: [...new Set(all.flatMap(({ concerns }) => concerns))],
    expansions: all.flatMap(({ expansions }) => expansions),
  };
  return { unit, words, also: [...new Set(said)] };
}

/** A phrase in which unknown words stand for known ones: begun, or with a letter wrong. */
function correctedReading(words: readonly string[], lexicon: Lexicon): Reading | null {
  if (words.every((word) => spellingOf(word, lexicon).known)) return null;
  const ways = combinations(words.map((word) => candidatesFor(word, words.length === 1, lexicon)));
  const read = ways.flatMap((stands) => {
    const unit = knownClause(
      stands.map(({ as }) => as),
      lexicon,
    );
    return unit === null ? [] : [{ unit, stands }];
  });
  return mergeReadings(read);
}

/** A phrase in which a letter made another known word of one, "country lines": sought as typed and as it was meant. */
function readAsSlip(words: readonly string[], lexicon: Lexicon): Reading | null {
  if (words.length < 2 || words.some((word) => STOP_WORDS.has(word))) return null;
  for (const [at, word] of words.entries()) {
    for (const as of spellingOf(word, lexicon).near) {
      const meant = words.with(at, as);
      const unit = knownClause(meant, lexicon);
      if (unit !== null)
        return {
          unit: { ...unit, words, phrases: [...unit.phrases, meant.join(' ')] },
          words,
          also: [meant.join(' ')],
        };
    }
  }
  return null;
}

/** The longest phrase for which some way of reading finds a name. */
function longest(words: readonly string[], read: (some: readonly string[]) => Reading | null): Reading | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
    const reading = read(words.slice(0, length));
    if (reading !== null) return reading;
  }
  return null;
}

const exact = (words: readonly string[], lexicon: Lexicon): Reading | null => {
  const unit = knownClause(words, lexicon);
  return unit === null ? null : asTyped(unit, words);
};

/** A word that names nothing: as it stands where it is known or begins a known word, otherwise the nearest. */
function looseReading(word: string, lexicon: Lexicon): Reading {
  const { known, completions, near } = spellingOf(word, lexicon);
  const read = [known || completions.length > 0 ? word : (near[0] ?? word)];
  return asTyped(freeClause(read), read);
}

/** The longest phrase that the lexicon knows wins: "county lines" is one thing, not two words. */
function readingsOf(words: readonly string[], lexicon: Lexicon): Reading[] {
  const readings: Reading[] = [];
  const read = (some: readonly string[]): Reading | null =>
    exact(some, lexicon) ?? joinedReading(some, lexicon) ?? correctedReading(some, lexicon);
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at, at + LONGEST_PHRASE);
    const reading =
      longest(rest, (some) => (some.length > 1 ? read(some) : null)) ??
      longest(rest, (some) => readAsSlip(some, lexicon)) ??
      read(rest.slice(0, 1)) ??
      looseReading(words[at] ?? '', lexicon);
    readings.push(reading);
    at += reading.words.length;
  }
  return readings;
}

const isLoose = (unit: Clause): boolean => unit.phrases.length + unit.concerns.length === 0;

/** One letter says nothing: it stands in every other text, or begins half of all words. */
const isLetter = (word: string): boolean => /^\p{L}$/u.test(word);

/** The units that must be answered: words that say little count only where no others say more. */
function unitsToAnswer(readings: readonly Reading[]): Clause[] {
  const all = readings.map(({ unit }) => unit).filter((unit) => !(isLoose(unit) && unit.words.every(isLetter)));
  const saying = all.filter((unit) => !(isLoose(unit) && unit.words.every((word) => STOP_WORDS.has(stem(word)))));
  return saying.length > 0 ? saying : all;
}

/** Reads a query. Never throws, whatever is typed. */
export function parseQuery(typed: string, lexicon: Lexicon): ParsedQuery {
  const raw = wordsOf(typed.slice(0, 400));
  const readings = readingsOf(raw, lexicon);
  const words = readings.flatMap((reading) => reading.words);
  const corrections = raw.flatMap((word, at) => (word === words[at] ? [] : [{ typed: word, read: words[at] ?? word }]));
  const units = unitsToAnswer(readings);
  const begun = units
    .filter(isLoose)
    .flatMap((unit) => unit.words)
    .filter((word) => word.length <= LONGEST_SHORT_WORD && !spellingOf(word, lexicon).known);
  return {
    words,
    text: words.join(' '),
    clauses: units,
    phrases: [...new Set(units.flatMap((unit) => unit.phrases))],
    concerns: [...new Set(units.flatMap((unit) => unit.concerns))],
    unfinished: begun,
    corrections,
    alternatives: [...new Set(readings.flatMap((reading) => reading.also))],
  };
}

/**
 * Understanding what a practitioner types. One module stands in front of the site search and the finder:
 * acronyms, the field's other words for a concern, accents, hyphens, and one wrong letter.
 * It only widens a search. It never touches what an indicator says.
 */
import type { Atlas } from './atlas.ts';
import { distance } from './faults.ts';

/** What is sent to the reader so that a query can be understood: names in groups, each group one thing. */
export interface LexiconFile {
  /** A concern's id, then every name it goes by. */
  readonly concerns: readonly (readonly string[])[];
  /** The names of one term of the glossary: acronym, expansion, other spellings. */
  readonly terms: readonly (readonly string[])[];
  /** Every word that stands in an indicator or a list, for spelling; one string, because that is smallest. */
  readonly words: string;
}

/** A lexicon opened for use. */
export interface Lexicon {
  /** The key of a phrase (`keyOf`) to the ids of the concerns it names. */
  readonly concerns: ReadonlyMap<string, ReadonlySet<string>>;
  /** The key of a phrase to other phrases for the same thing (acronym and expansion, both ways). */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every known word, sorted. */
  readonly words: readonly string[];
  /** Corrections made so far: spelling is looked up once for each word. */
  readonly corrected: Map<string, string>;
}

/** A part of a query that is one thing: a phrase the lexicon knows, or a single word. Any of its ways will do. */
export interface Unit {
  readonly words: readonly string[];
  /** Other phrases for the same thing. */
  readonly phrases: readonly string[];
  /** Concerns that it names. */
  readonly concerns: readonly string[];
}

export interface Understanding {
  /** The words as understood: normalised and corrected. */
  readonly words: readonly string[];
  /** The words joined. */
  readonly text: string;
  /** What must all be answered. Words that say little stand in none, where others say more. */
  readonly units: readonly Unit[];
  /** Phrases that mean the same as a part of the query. */
  readonly phrases: readonly string[];
  /** Concerns that the query names, by any of their names. */
  readonly concerns: readonly string[];
  /** Short words that name nothing yet: while they are being typed they match as beginnings. */
  readonly begun: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
}

const LONGEST_PHRASE = 6;
/** Shorter words are too near to one another to correct safely. */
const SHORTEST_TO_CORRECT = 4;
/** Words up to this length match whole: SEN must not find "sent". */
export const SHORT = 3;

/** Words that a query can do without: nearly every indicator is about a child. */
const SAYS_LITTLE = new Set('a an and at by for from in is of on or the to with who child young person people'.split(' '));

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(did|does|do|was|were|is|has|have|had)nt\b/g, '$1 not'],
  [/\bwont\b/g, 'will not'],
  [/\bcant\b/g, 'cannot'],
];

/** Lower case, no accents, hyphens as spaces, no other marks: "Self-Harm" and "self harm" are the same. */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
  return SHORT_FORMS.reduce((so, [short, long]) => so.replace(short, long), plain);
}

/** A word without the ending that grammar gave it: "bruising" and "bruise" begin alike. */
export function stem(word: string): string {
  if (word === 'children') return 'child';
  if (word.length < 5) return word;
  const bare = word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
  if (bare.length >= 4) return bare;
  // "lines" is "line", though "es" would leave too little.
  return word.replace(/(?<=\w{4})s$/, '');
}

/** A phrase, and its two words written as one: "self harm", "selfharm". */
const spellings = (name: string): string[] => {
  const words = name.split(' ');
  return words.length === 2 ? [name, words.join('')] : [name];
};

/** One key for a phrase however its words are ordered and ended: "baby bruised" is "bruise baby". */
const keyOf = (phrase: string): string => phrase.split(' ').map(stem).sort().join(' ');

const wordsOf = (text: string): string[] => {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
};

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  if (key === '') return;
  const set = map.get(key) ?? new Set<string>();
  set.add(value);
  map.set(key, set);
}

/** What to send: the framework's own names, and every word that can be found. */
export function lexiconFile(atlas: Atlas): LexiconFile {
  const words = new Set<string>();
  const take = (text: string): void => wordsOf(text).forEach((word) => words.add(word));
  for (const edition of atlas.editions) {
    for (const indicator of edition.indicators) [indicator.text, ...indicator.sub].forEach(take);
    for (const list of edition.lists) for (const item of list.items) [item.text, ...(item.sub ?? [])].forEach(take);
  }
  return {
    concerns: atlas.concerns.map((concern) => [concern.id, concern.title, ...concern.aka]),
    terms: atlas.terms.map((term) => [term.term, ...(term.expansion === null ? [] : [term.expansion]), ...term.aka]).filter((names) => names.length > 1),
    words: [...words].filter((word) => !/^\d+$/.test(word)).sort().join(' '),
  };
}

type Names = Map<string, Set<string>>;

/** Every name of a concern to the concern. */
function concernsByName(file: LexiconFile): Names {
  const concerns: Names = new Map();
  for (const [id = '', ...names] of file.concerns) {
    for (const name of [id, ...names].map(normalise)) for (const spelling of spellings(name)) put(concerns, keyOf(spelling), id);
  }
  return concerns;
}

/** Every name of a term to its other names. */
function phrasesByName(file: LexiconFile): Names {
  const phrases: Names = new Map();
  for (const group of file.terms) {
    const names = [...new Set(group.map(normalise))];
    const others = names.flatMap((name) => names.filter((other) => other !== name).map((other) => ({ name, other })));
    for (const { name, other } of others) for (const spelling of spellings(name)) put(phrases, keyOf(spelling), other);
  }
  return phrases;
}

/** Opens a lexicon as it was sent. */
export function openLexicon(file: LexiconFile): Lexicon {
  const concerns = concernsByName(file);
  const phrases = phrasesByName(file);
  // An acronym of the glossary points to the concern that its expansion names, and the other way round.
  for (const [phrase, others] of phrases) {
    for (const other of others) for (const concern of concerns.get(keyOf(other)) ?? []) put(concerns, phrase, concern);
  }
  const names = [...file.concerns, ...file.terms].flat().flatMap((name) => spellings(normalise(name)));
  const words = new Set([...file.words.split(' '), ...names.flatMap((name) => name.split(' '))]);
  return { concerns, phrases, words: [...words].sort(), corrected: new Map() };
}

/** The lexicon of an atlas, opened. */
export const lexiconOf = (atlas: Atlas): Lexicon => openLexicon(lexiconFile(atlas));

/** The place in a sorted list at which a word stands or would stand. */
function placeIn(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isWord = (word: string, lexicon: Lexicon): boolean => lexicon.words[placeIn(lexicon.words, word)] === word;
const beginsWord = (word: string, lexicon: Lexicon): boolean => lexicon.words[placeIn(lexicon.words, word)]?.startsWith(word) === true;

/** One letter wrong, missing, added, or two neighbours exchanged. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  if (distance(a, b) === 1) return true;
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, n) => letter !== b[n]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The word that was meant, or the word itself where it is known, begins a known word, or nothing is near. */
function corrected(word: string, lexicon: Lexicon): string {
  const before = lexicon.corrected.get(word);
  if (before !== undefined) return before;
  const read = correct(word, lexicon);
  lexicon.corrected.set(word, read);
  return read;
}

function correct(word: string, lexicon: Lexicon): string {
  if (word.length < SHORTEST_TO_CORRECT || /\d/.test(word) || beginsWord(word, lexicon)) return word;
  const near = lexicon.words.filter((known) => known.length >= SHORTEST_TO_CORRECT - 1 && oneLetterApart(word, known));
  // Most slips keep the first letter; then the name of a concern is likelier than any other word.
  const worth = (known: string): number => (known.startsWith(word.charAt(0)) ? 2 : 0) + (lexicon.concerns.has(keyOf(known)) || lexicon.phrases.has(keyOf(known)) ? 1 : 0);
  return near.sort((a, b) => worth(b) - worth(a) || a.localeCompare(b, 'en'))[0] ?? word;
}

/** The unit that some words make, or null where the lexicon knows no such phrase. */
function unitOf(words: readonly string[], lexicon: Lexicon): Unit | null {
  const key = keyOf(words.join(' '));
  const [phrases, concerns] = [lexicon.phrases.get(key), lexicon.concerns.get(key)];
  return phrases === undefined && concerns === undefined ? null : { words, phrases: [...(phrases ?? [])], concerns: [...(concerns ?? [])] };
}

/** The longest phrase that the lexicon knows wins: "county lines" is one thing, not two words. */
function unitsOf(words: readonly string[], lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    let unit: Unit | null = null;
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0 && unit === null; length--) {
      unit = unitOf(words.slice(at, at + length), lexicon);
    }
    const taken: Unit = unit ?? { words: words.slice(at, at + 1), phrases: [], concerns: [] };
    units.push(taken);
    at += taken.words.length;
  }
  return units;
}

const isLoose = (unit: Unit): boolean => unit.phrases.length + unit.concerns.length === 0;

/** Reads a query. Never throws, whatever is typed. */
export function understand(typed: string, lexicon: Lexicon): Understanding {
  const raw = wordsOf(typed.slice(0, 400));
  const words = raw.map((word) => corrected(word, lexicon));
  const corrections = raw.flatMap((word, at) => (word === words[at] ? [] : [{ typed: word, read: words[at] ?? word }]));
  const all = unitsOf(words, lexicon);
  const telling = all.filter((unit) => !(isLoose(unit) && unit.words.every((word) => SAYS_LITTLE.has(stem(word)))));
  const units = telling.length > 0 ? telling : all;
  return {
    words,
    text: words.join(' '),
    units,
    phrases: [...new Set(units.flatMap((unit) => unit.phrases))],
    concerns: [...new Set(units.flatMap((unit) => unit.concerns))],
    begun: units.filter(isLoose).flatMap((unit) => unit.words).filter((word) => word.length <= SHORT && !isWord(word, lexicon)),
    corrections,
  };
}

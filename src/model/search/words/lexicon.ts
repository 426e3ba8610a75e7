/** The words that a search understands: every name of every concern and term, and every word that can be found. */
import type { Atlas } from '#model/edition/atlas.ts';
import { CONTACT_WORDS } from '../query/contact-intent.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { joinWords, splitWords } from './word-list.ts';
import type { Spelling } from './spelling.ts';
import { memoise } from './memoise.ts';
import { normalise, wordsOf } from './normalise.ts';
import { phraseKey, withoutSmallWords } from './phrase-key.ts';
import { stem } from './stem.ts';

/** What is sent to the reader so that a query can be understood: names in groups, each group one thing. */
export interface LexiconFile {
  /** A concern's id, then every name it goes by, normalised and without small words, as `namesIn` parts them. */
  readonly concerns: readonly string[];
  /** The names of one term of the glossary: acronym or term, expansion (empty where it has none), other spellings. */
  readonly terms: readonly string[];
  /** Every word that stands in an indicator or a list or asks for a contact, for spelling, as `joinWords` sends them. */
  readonly words: string;
  /** Ordinary words so near to a known word that they would be taken for a slip in it, or for its beginning. */
  readonly ordinary: string;
  /** Concerns of children that have their like among those of parents: the one, then the other. */
  readonly sides: readonly (readonly [child: string, parent: string])[];
  /** Words and phrases that name a danger. */
  readonly danger: readonly string[];
}

/** A lexicon opened for use. */
export interface Lexicon {
  /** The key of a phrase (`keyOf`) to the ids of the concerns it names. */
  readonly concerns: ReadonlyMap<string, readonly string[]>;
  /** The key of a phrase to other phrases for the same thing (acronym and expansion, both ways). */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The key of a term's name to what its acronym stands for. */
  readonly expansions: ReadonlyMap<string, readonly string[]>;
  /** Every known word, sorted. */
  readonly words: readonly string[];
  /** Words that stand in an indicator or a list: the ordinary ones. */
  readonly printed: ReadonlySet<string>;
  /** All of them without their endings. */
  readonly stems: ReadonlySet<string>;
  /** Ordinary words besides, which are no slips in them. */
  readonly ordinary: ReadonlySet<string>;
  /** A concern of children to its like among those of parents. */
  readonly parentSides: ReadonlyMap<string, string>;
  /** Words and phrases that name a danger. */
  readonly danger: readonly string[];
  /** Spellings looked up so far: once for each word. */
  readonly spellings: Map<string, Spelling>;
}

const BETWEEN = '|';

/** Names as they were before they were joined. */
export const namesIn = (group: string): string[] => group.split(BETWEEN);

/** A phrase, and its two words written as one: "self harm", "selfharm". */
const spellingsOfName = (name: string): string[] => {
  const words = name.split(' ');
  return words.length === 2 ? [name, words.join('')] : [name];
};

/** A name of the framework, normalised. */
const normalisedName = memoise(normalise);

/** A name as short as it can be sent: its key is the same. */
const shortName = (name: string): string => withoutSmallWords(normalisedName(name).split(' ')).join(' ');

function addTo(map: Names, key: string, value: string): void {
  if (key === '') return;
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** Every word that stands in an indicator or a list, or asks for a contact. */
function wordsThatStand(atlas: Atlas): string[] {
  // Words that ask for a contact are known too: "ring" is no slip for "bring".
  const words = new Set<string>(CONTACT_WORDS);
  const names = new Set(atlas.editions.flatMap((edition) => wordsOf(edition.area.name)));
  // An area's name, with its capital in the midst of a text, is no ordinary word; "reading" and "bath" may be.
  const isProper = (word: string, text: string): boolean =>
    names.has(word) &&
    !new RegExp(`(?:^|\\P{L})${word}(?:\\P{L}|$)`, 'u').test(text.charAt(0).toLowerCase() + text.slice(1));
  const take = (text: string): void =>
    wordsOf(text).forEach((word) => {
      if (!isProper(word, text)) words.add(word);
    });
  for (const edition of atlas.editions) {
    for (const indicator of edition.indicators) [indicator.text, ...indicator.sub].forEach(take);
    for (const list of edition.lists) for (const item of list.items) [item.text, ...(item.sub ?? [])].forEach(take);
  }
  return [...words].filter((word) => !/\d/.test(word)).sort();
}

const NO_WORDS: Pick<LexiconFile, 'words' | 'ordinary'> = { words: '', ordinary: '' };

/**
 * What to send: the framework's own names, every word that can be found, and those that must not be taken for one.
 * @param english words of English, however many; of them, those that need it are sent
 */
export function lexiconFile(atlas: Atlas, english: readonly string[] = []): LexiconFile {
  const names = {
    concerns: atlas.concerns.map(({ id, title, aka }) =>
      [id, ...new Set([title, ...aka].map(shortName))].join(BETWEEN),
    ),
    terms: atlas.terms
      .map((term) => [term.term, term.expansion ?? '', ...term.aka])
      .filter((term) => term.length > 2 || term[1] !== '')
      .map((term) => term.join(BETWEEN)),
    danger: atlas.danger.flatMap(({ words }) => words),
    sides: atlas.concerns.flatMap(({ id, parentSide }) =>
      parentSide === undefined ? [] : [[id, parentSide] as const],
    ),
  };
  const words = joinWords(wordsThatStand(atlas));
  const known = openLexicon({ ...NO_WORDS, ...names, words });
  // People's own words, slang among them, are no slips either.
  const said = atlas.everyday.flatMap(({ sentences }) => sentences.flatMap(wordsOf));
  return { ...names, words, ordinary: joinWords(ordinaryWords([...new Set([...english, ...said])], known.words)) };
}

/** What names stand for. Lists, not sets: there are thousands, most of one entry. */
type Names = Map<string, string[]>;

/** Every name of a concern to the concern. */
function concernsByName(file: LexiconFile): Names {
  const concerns: Names = new Map();
  for (const [id = '', ...names] of file.concerns.map(namesIn)) {
    for (const name of [id, ...names].map(normalisedName))
      for (const spelling of spellingsOfName(name)) addTo(concerns, phraseKey(spelling), id);
  }
  return concerns;
}

const namesInGroup = (group: readonly string[]): string[] =>
  [...new Set(group.map(normalisedName))].filter((name) => name !== '');

/** Letters that stand for words: CSE, "CIN plan". */
const holdsAcronym = (name: string): boolean => /\b[A-Z]{2,}/.test(name);

/** Every name of a term to what its acronym stands for; a term without an acronym stands for its shorter forms. */
function expansionsByName(file: LexiconFile): Names {
  const expansions: Names = new Map();
  for (const [term = '', expansion = '', ...aka] of file.terms.map(namesIn)) {
    const full = normalisedName(expansion === '' ? term : expansion);
    const short = expansion === '' ? aka.filter(holdsAcronym) : [term, ...aka];
    for (const name of short.map(normalisedName)) if (name !== full) addTo(expansions, phraseKey(name), full);
  }
  return expansions;
}

/** Every name of a term to its other names. */
function phrasesByName(file: LexiconFile): Names {
  const phrases: Names = new Map();
  for (const group of file.terms.map(namesIn)) {
    const names = namesInGroup(group);
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      for (const key of spellingsOfName(name).map(phraseKey))
        others.forEach((other) => {
          addTo(phrases, key, other);
        });
    }
  }
  return phrases;
}

/** Opens a lexicon as it was sent. */
export function openLexicon(file: LexiconFile): Lexicon {
  const concerns = concernsByName(file);
  const phrases = phrasesByName(file);
  const expansions = expansionsByName(file);
  // What an acronym stands for may itself go by more names: the acronym finds by all of them.
  for (const [phrase, others] of expansions)
    for (const other of others)
      for (const further of phrases.get(phraseKey(other)) ?? [])
        if (phraseKey(further) !== phrase) addTo(phrases, phrase, further);
  // An acronym of the glossary points to the concern that its expansion names, and the other way round.
  for (const [phrase, others] of phrases) {
    for (const other of others)
      for (const concern of concerns.get(phraseKey(other)) ?? []) addTo(concerns, phrase, concern);
  }
  const names = [...file.concerns, ...file.terms]
    .flatMap(namesIn)
    .flatMap((name) => spellingsOfName(normalisedName(name)));
  const listed = (words: string): string[] => words.split(' ').filter((word) => word !== '');
  const printed = new Set(splitWords(file.words));
  const words = new Set([...printed, ...names.flatMap(listed)]);
  return {
    concerns,
    phrases,
    expansions,
    words: [...words].sort(),
    printed,
    stems: new Set([...words].map(stem)),
    ordinary: new Set(splitWords(file.ordinary)),
    parentSides: new Map(file.sides),
    danger: file.danger.map(normalisedName),
    spellings: new Map(),
  };
}

/** The lexicon of an atlas, opened. */
export const lexiconOf = (atlas: Atlas, english: readonly string[] = []): Lexicon =>
  openLexicon(lexiconFile(atlas, english));

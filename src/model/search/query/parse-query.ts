/**
 * Understanding what a practitioner types: acronyms, the field's other words for a concern, accents, hyphens, and one
 * wrong letter. It only widens a search. It never touches what an indicator says.
 */
import { isStopWord, type Clause } from './clause.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordsOf } from '../words/normalise.ts';
import { joinParted } from './parted-names.ts';
import { readBeginning, type Reading } from './reading-strategies.ts';
import { spellingOf } from './spelling-candidates.ts';
import { namesChild } from '../words/word-roles.ts';

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
  /** The concerns of children in whose place those of parents were read. */
  readonly childSides: readonly string[];
  /** The last word, where it is none yet: while it is being typed it matches as a beginning. */
  readonly unfinished: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
  /** Words that a beginning, or a slip with two readings, was read as besides. */
  readonly alternatives: readonly string[];
  /** Words for a child that were passed over: indicators are about children. */
  readonly passedOver: readonly string[];
}

const LONGEST_QUERY = 400;

/** Words typed in capitals, normalised, where not all are. */
export function capitalsIn(typed: string): ReadonlySet<string> {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}{2,6}s?$/u.test(word));
  const isShouted = words.length > 1 && capitals.length === words.length;
  return new Set(isShouted ? [] : capitals.flatMap(wordsOf));
}

function readingsOf(words: readonly string[], lexicon: Lexicon, capitals: ReadonlySet<string>): Reading[] {
  const readings: Reading[] = [];
  let rest = words;
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const reading = readBeginning([first, ...rest.slice(1)], lexicon, capitals);
    readings.push(reading);
    rest = rest.slice(reading.words.length);
  }
  return readings;
}

/** One letter says nothing: it stands in every other text, or begins half of all words. */
const isLetter = (word: string): boolean => /^\p{L}$/u.test(word);

/** The clauses that must be answered: words that say little count only where no others say more. */
function clausesToAnswer(readings: readonly Reading[], capitals: ReadonlySet<string>): Clause[] {
  const all = readings.map(({ clause }) => clause).filter(({ named, words }) => named || !words.every(isLetter));
  const saysLittle = (word: string): boolean => isStopWord(word) && !capitals.has(word);
  const saying = all.filter(({ named, words }) => named || !words.every(saysLittle));
  return saying.length > 0 ? saying : all;
}

/** Beside a parent, a concern of children is read as its like among those of parents. */
function onParentsSide(clauses: readonly Clause[], { parentSides }: Lexicon): Clause[] {
  if (!clauses.some(({ about }) => about === 'parent')) return [...clauses];
  const parents = [...new Set(parentSides.values())];
  return clauses.map((clause) =>
    clause.about === 'parent'
      ? { ...clause, concerns: parents }
      : { ...clause, concerns: [...new Set(clause.concerns.map((id) => parentSides.get(id) ?? id))] },
  );
}

const concernsIn = (clauses: readonly Clause[]): string[] => [
  ...new Set(clauses.filter(({ named }) => named).flatMap(({ concerns }) => concerns)),
];

/**
 * Reads a query. Never throws, whatever is typed.
 * @param capitals words that stood in capitals, where `typed` no longer tells
 * @param all whether every word must be answered, those that say little too
 */
export function parseQuery(
  typed: string,
  lexicon: Lexicon,
  {
    capitals = capitalsIn(typed),
    all = false,
  }: { readonly capitals?: ReadonlySet<string>; readonly all?: boolean } = {},
): ParsedQuery {
  const typedWords = wordsOf(typed.slice(0, LONGEST_QUERY));
  const readings = readingsOf(typedWords, lexicon, capitals);
  const words = readings.flatMap((reading) => reading.words);
  const asRead = all ? readings.map(({ clause }) => clause) : clausesToAnswer(readings, capitals);
  const clauses = onParentsSide(all ? asRead : joinParted(asRead, lexicon), lexicon);
  const concerns = concernsIn(clauses);
  const last = words.at(-1) ?? '';
  return {
    words,
    text: words.join(' '),
    clauses,
    phrases: [...new Set(clauses.filter(({ about }) => about === null).flatMap(({ phrases }) => phrases))],
    concerns,
    childSides: concernsIn(asRead).filter((id) => !concerns.includes(id)),
    unfinished: !capitals.has(last) && spellingOf(last, lexicon).completions.length > 0 ? [last] : [],
    corrections: typedWords.flatMap((word, position) => {
      const read = words[position] ?? word;
      return read === word ? [] : [{ typed: word, read }];
    }),
    alternatives: [...new Set(readings.flatMap(({ alternatives }) => alternatives))],
    passedOver: words.filter((word) => namesChild(word) && !clauses.some((clause) => clause.words.includes(word))),
  };
}

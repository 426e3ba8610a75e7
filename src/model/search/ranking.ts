/**
 * Which indicators a query finds, and how well: shared by the site search and the finder.
 * Word starts match, endings are forgiven, order does not matter; words of three letters or fewer match whole,
 * so that SEN does not find "sent".
 */
import {
  intersect,
  union,
  docsWithForms,
  buildInvertedIndex,
  type DocSet,
  type InvertedIndex,
} from './inverted-index.ts';
import type { Clause } from './clause.ts';
import type { ParsedQuery } from './parse-query.ts';
import { normalise, LONGEST_SHORT_WORD, stem } from './normalise.ts';
import type { EditionIndex, IndexEntry, IndexedIndicator, IndexedListItem } from '#model/data/edition-index.ts';

/** A text made ready for matching: its normalised words, each with a space before and after. */
export type MatchableText = string;

export const toMatchable = (text: string): MatchableText => ` ${normalise(text)} `;

/** How a word without its ending begins in a text: "injury" begins "injury", and as "injuri" it begins "injuries". */
const beginningsOf = (bare: string): string[] => (/[^aeiou]y$/.test(bare) ? [bare, `${bare.slice(0, -1)}i`] : [bare]);

/** How a query's word is looked for in a text: beginnings of words, or whole words, with the spaces around them. */
function formsOf(word: string, unfinished: readonly string[]): string[] {
  return word.length <= LONGEST_SHORT_WORD && !unfinished.includes(word)
    ? [` ${word} `, ` ${word}s `]
    : beginningsOf(stem(word)).map((bare) => ` ${bare}`);
}

/** True where some word of a text begins with a query's word, endings forgiven. */
export const occursIn = (word: string, text: MatchableText, unfinished: readonly string[]): boolean =>
  formsOf(word, unfinished).some((form) => text.includes(form));

const allOccurIn = (words: readonly string[], text: MatchableText, unfinished: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => occursIn(word, text, unfinished));

/** How another way of saying it is looked for: as it is said, its last word ending as it may. */
const formsOfPhrase = (phrase: string): string[] =>
  phrase.length <= LONGEST_SHORT_WORD
    ? [` ${phrase} `]
    : beginningsOf(phrase.replace(/[^ ]+$/, stem)).map((bare) => ` ${bare}`);

/** How a text answers one clause of a query, on the scale of `scoreText`. */
function scoreClause(
  clause: Clause,
  text: MatchableText,
  concerns: readonly string[],
  unfinished: readonly string[],
): number {
  if (allOccurIn(clause.words, text, unfinished)) return 4;
  // Another way of saying it counts only as a phrase: the words of "child in care" may be anywhere by chance.
  if (clause.phrases.some((phrase) => formsOfPhrase(phrase).some((form) => text.includes(form)))) return 3;
  if (clause.concerns.includes(concerns[0] ?? '')) return 2;
  if (clause.expansions.some((words) => allOccurIn(words, text, unfinished))) return 2;
  return clause.concerns.some((concern) => concerns.includes(concern)) ? 1 : 0;
}

/**
 * How a text answers a query; a higher number is a better answer, 0 is none. Every part must be answered.
 * 5 the words as typed, 4 all the words, 3 another way of saying them, 2 its main concern, or all the words that an
 * acronym stands for, 1 one of its concerns.
 */
export function scoreText(query: ParsedQuery, text: MatchableText, concerns: readonly string[]): number {
  if (query.clauses.length === 0) return 0;
  if (text.includes(` ${query.text} `)) return 5;
  return Math.min(...query.clauses.map((clause) => scoreClause(clause, text, concerns, query.unfinished)));
}

/** An entry that a query finds. */
export interface Hit<Entry extends IndexEntry = IndexEntry> {
  readonly entry: Entry;
  readonly score: number;
}

/** Texts made ready for queries, with the concerns of each. */
interface PreparedTexts<Entry extends IndexEntry> {
  readonly entries: readonly Entry[];
  readonly texts: readonly MatchableText[];
  readonly inverted: InvertedIndex;
  /** A concern to the texts that have it. */
  readonly byConcern: ReadonlyMap<string, DocSet>;
}

interface PreparedIndex {
  readonly listItems: PreparedTexts<IndexedListItem>;
  readonly indicators: PreparedTexts<IndexedIndicator>;
}

// Normalising a thousand texts costs more than matching them: done once for each index.
const prepared = new WeakMap<EditionIndex, PreparedIndex>();

function prepareTexts<Entry extends IndexEntry>(entries: readonly Entry[]): PreparedTexts<Entry> {
  const texts = entries.map(({ text }) => toMatchable(text));
  const byConcern = new Map<string, DocSet>();
  entries.forEach(({ concerns }, position) => {
    for (const concern of concerns) {
      const docs = byConcern.get(concern) ?? new Uint8Array(entries.length);
      docs[position] = 1;
      byConcern.set(concern, docs);
    }
  });
  return { entries, texts, inverted: buildInvertedIndex(texts), byConcern };
}

/** Readies an index ahead of the first query. */
export function prepareIndex(index: EditionIndex): PreparedIndex {
  const before = prepared.get(index);
  if (before !== undefined) return before;
  const made = {
    listItems: prepareTexts(index.listItems),
    indicators: prepareTexts(index.indicators),
  };
  prepared.set(index, made);
  return made;
}

/** The texts that may answer one clause of a query: none that answers it is missing. */
function candidateDocs(
  { words, phrases, expansions, concerns }: Clause,
  { inverted, byConcern }: Pick<PreparedTexts<IndexEntry>, 'inverted' | 'byConcern'>,
  unfinished: readonly string[],
): DocSet {
  // A whole word as it was typed answers too, whatever its ending becomes.
  const withWords = intersect(
    words.map((word) => docsWithForms(inverted, [...formsOf(word, unfinished), ` ${word} `])),
  );
  const withPhrases = phrases.flatMap(formsOfPhrase).map((form) =>
    intersect(
      form
        .slice(1)
        .split(/(?<= )(?=.)/)
        .map((word) => docsWithForms(inverted, [` ${word}`])),
    ),
  );
  const withExpansions = expansions.map((expansion) =>
    intersect(expansion.map((word) => docsWithForms(inverted, formsOf(word, unfinished)))),
  );
  const withConcerns = concerns.flatMap((concern) => byConcern.get(concern) ?? []);
  return union([withWords, ...withPhrases, ...withExpansions, ...withConcerns], inverted.size);
}

/** The hits among some texts, in their order. */
function hitsAmong<Entry extends IndexEntry>(prepared: PreparedTexts<Entry>, query: ParsedQuery): Hit<Entry>[] {
  const hits: Hit<Entry>[] = [];
  const docs = intersect(query.clauses.map((clause) => candidateDocs(clause, prepared, query.unfinished)));
  for (let position = docs.indexOf(1); position >= 0; position = docs.indexOf(1, position + 1)) {
    const entry = prepared.entries[position];
    if (entry === undefined) continue;
    const score = scoreText(query, prepared.texts[position] ?? '', entry.concerns);
    if (score > 0) hits.push({ entry, score });
  }
  return hits;
}

/** What a search finds in one edition, in printed order. */
export interface EditionHits {
  readonly listItems: readonly Hit<IndexedListItem>[];
  readonly indicators: readonly Hit<IndexedIndicator>[];
}

/** Everything in one edition that answers a query; without one, everything. */
export function hitsIn(index: EditionIndex, query: ParsedQuery | null): EditionHits {
  const { listItems, indicators } = prepareIndex(index);
  if (query === null)
    return {
      listItems: index.listItems.map((entry) => ({ entry, score: 0 })),
      indicators: index.indicators.map((entry) => ({ entry, score: 0 })),
    };
  return { listItems: hitsAmong(listItems, query), indicators: hitsAmong(indicators, query) };
}

/**
 * Which indicators a query finds, and how well: shared by the site search and the finder. Whole words match, whatever
 * their endings; the word that is still being typed matches as a beginning.
 */
import type { About } from '#model/content/vocabulary.ts';
import type { EditionIndex, IndexEntry, IndexedIndicator, IndexedListItem } from '#model/data/edition-index.ts';
import type { Clause } from '../query/clause.ts';
import {
  buildInvertedIndex,
  docsWithForm,
  intersect,
  union,
  type DocSet,
  type InvertedIndex,
} from './inverted-index.ts';
import { everythingIn, type EditionHits, type Hit } from './hits.ts';
import { allOccurIn, formOf, occursIn, toMatchable, type MatchableText } from '../words/matchable.ts';
import type { ParsedQuery } from '../query/parse-query.ts';

/** What is known of a text besides its words; nothing of a section of guidance. */
export interface Tags {
  readonly concerns: readonly string[];
  readonly about: About | null;
}

const NO_TAGS: Tags = { concerns: [], about: null };

/** How a text answers one clause of a query, on the scale of `scoreText`. */
export function scoreClause(
  clause: Clause,
  text: MatchableText,
  { concerns, about }: Tags,
  unfinished: readonly string[],
): number {
  if (allOccurIn(clause.words, text, unfinished)) return 4;
  // Another way of saying it counts only as a phrase: the words of "child in care" may be anywhere by chance.
  if (clause.phrases.some((phrase) => occursIn(phrase, text))) return 3;
  if (clause.about !== null && clause.about === about) return 3;
  if (clause.concerns.includes(concerns[0] ?? '')) return 2;
  if (clause.expansions.some((words) => allOccurIn(words, text, unfinished))) return 2;
  return clause.concerns.some((concern) => concerns.includes(concern)) ? 1 : 0;
}

/**
 * How a text answers a query; a higher number is a better answer, 0 is none. Every part must be answered.
 * 5 the words as typed, 4 all the words, 3 another way of saying them, 2 its main concern, or all the words that an
 * acronym stands for, 1 one of its concerns.
 */
export function scoreText(query: ParsedQuery, text: MatchableText, tags = NO_TAGS): number {
  if (query.clauses.length === 0) return 0;
  if (occursIn(query.text, text)) return 5;
  return Math.min(...query.clauses.map((clause) => scoreClause(clause, text, tags, query.unfinished)));
}

/** Texts made ready for queries, with what is known of each. */
export interface PreparedTexts<Entry extends IndexEntry> {
  readonly entries: readonly Entry[];
  readonly texts: readonly MatchableText[];
  readonly tags: readonly Tags[];
  readonly inverted: Readonly<Record<keyof MatchableText, InvertedIndex>>;
  /** A concern, or whom they are about, to the texts that have it. */
  readonly byTag: ReadonlyMap<string, DocSet>;
}

interface PreparedIndex {
  readonly listItems: PreparedTexts<IndexedListItem>;
  readonly indicators: PreparedTexts<IndexedIndicator>;
}

// Normalising a thousand texts costs more than matching them: done once for each index.
const prepared = new WeakMap<EditionIndex, PreparedIndex>();

const tagsOf = (entry: IndexEntry): Tags => ({
  concerns: entry.concerns,
  about: entry.type === 'indicator' ? entry.about : null,
});

const aboutTag = (about: About): string => `about ${about}`;

function prepareTexts<Entry extends IndexEntry>(entries: readonly Entry[]): PreparedTexts<Entry> {
  const texts = entries.map(({ text }) => toMatchable(text));
  const tags = entries.map(tagsOf);
  const byTag = new Map<string, DocSet>();
  tags.forEach(({ concerns, about }, position) => {
    for (const tag of about === null ? concerns : [...concerns, aboutTag(about)]) {
      const docs = byTag.get(tag) ?? new Uint8Array(entries.length);
      docs[position] = 1;
      byTag.set(tag, docs);
    }
  });
  const inverted = {
    words: buildInvertedIndex(texts.map(({ words }) => words)),
    stems: buildInvertedIndex(texts.map(({ stems }) => stems)),
  };
  return { entries, texts, tags, inverted, byTag };
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

type Inverted = Pick<PreparedTexts<IndexEntry>, 'inverted' | 'byTag'>;

/** The texts that hold all the words of a phrase, wherever they stand. */
function docsWithWords(phrase: string, { inverted }: Inverted, unfinished: readonly string[] = []): DocSet {
  const words = phrase.split(' ').map((word) => {
    const form = formOf(word, unfinished);
    return docsWithForm(inverted[form.in], form.text);
  });
  return intersect(words);
}

/** The texts that may answer one clause of a query: none that answers it is missing. */
export function candidateDocs(clause: Clause, texts: Inverted, unfinished: readonly string[]): DocSet {
  const { words, phrases, expansions, concerns, about } = clause;
  const tags = about === null ? concerns : [...concerns, aboutTag(about)];
  return union(
    [
      ...(words.length === 0 ? [] : [intersect(words.map((word) => docsWithWords(word, texts, unfinished)))]),
      ...phrases.map((phrase) => docsWithWords(phrase, texts)),
      ...expansions.map((expansion) => intersect(expansion.map((word) => docsWithWords(word, texts, unfinished)))),
      ...tags.flatMap((tag) => texts.byTag.get(tag) ?? []),
    ],
    texts.inverted.stems.size,
  );
}

/** The hits among some texts, in their order. */
function hitsAmong<Entry extends IndexEntry>(texts: PreparedTexts<Entry>, query: ParsedQuery): Hit<Entry>[] {
  const hits: Hit<Entry>[] = [];
  const docs = intersect(query.clauses.map((clause) => candidateDocs(clause, texts, query.unfinished)));
  for (let position = docs.indexOf(1); position >= 0; position = docs.indexOf(1, position + 1)) {
    const entry = texts.entries[position];
    const text = texts.texts[position];
    if (entry === undefined || text === undefined) continue;
    const score = scoreText(query, text, texts.tags[position]);
    if (score > 0) hits.push({ entry, score });
  }
  return hits;
}

/** Everything in one edition that answers a query; without one, everything. */
export function hitsIn(index: EditionIndex, query: ParsedQuery | null): EditionHits {
  if (query === null) return everythingIn(index);
  const { listItems, indicators } = prepareIndex(index);
  return { listItems: hitsAmong(listItems, query), indicators: hitsAmong(indicators, query) };
}

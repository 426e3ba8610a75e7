/**
 * Near-equal words in two places carry the same concerns, kind and subject, or stand on a list of exceptions
 * with a reason. An exception that no pair needs any longer is reported too.
 * Pure: rows in, pairs out.
 */

/** What is tagged: an indicator or an item of a list. */
export interface TaggedRow {
  readonly id: string;
  readonly text: string;
  /** The first is the main one: the order counts. */
  readonly concerns: readonly string[];
  /** Null for an item of a list, which has none: then it is not compared. */
  readonly kind: string | null;
  readonly about: string;
}

interface TwinPair {
  readonly ids: readonly [string, string];
  /** Shared words over all words of both, 0 to 1. */
  readonly overlap: number;
  /** Which tags differ. */
  readonly differs: readonly ('concerns' | 'kind' | 'about')[];
}

export interface TwinException {
  readonly ids: readonly string[];
  readonly why: string;
}

const LEAST_OVERLAP = 0.8;
const LEAST_WORDS = 3;

/** Words of grammar. Negation, likelihood and degree are not among them: "no concerns" is not "concerns". */
const GRAMMAR = new Set(
  (
    'a an and are as at be been being but by for from had has have having he her his if in into is it its of on or ' +
    'she so than that the their them themselves there these they this those to was were when where which while who ' +
    'whom whose with s etc child children young person people parent parents carer carers'
  ).split(' '),
);

/** A plural or an ending is no other word: "carers" is "carer", "appears" is "appear". */
const bare = (word: string): string =>
  word.length > 4
    ? word
        .replace(/ies$/, 'y')
        .replace(/(?:ing|ed|es|s)$/, '')
        .replace(/e$/, '')
    : word;

/** The different words that carry a text's content. */
function contentWords(text: string): Set<string> {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]s\b/g, '')
    .split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word !== '' && !GRAMMAR.has(word)).map(bare));
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

const differing = (a: TaggedRow, b: TaggedRow): TwinPair['differs'] => [
  ...(a.concerns.join() === b.concerns.join() ? [] : (['concerns'] as const)),
  ...(a.kind === null || b.kind === null || a.kind === b.kind ? [] : (['kind'] as const)),
  ...(a.about === b.about ? [] : (['about'] as const)),
];

/** Pairs of near-equal words whose tags differ, in the order of the rows. */
function twinsTaggedApart(rows: readonly TaggedRow[]): TwinPair[] {
  const worded = rows
    .map((row) => ({ row, words: contentWords(row.text) }))
    .filter(({ words }) => words.size >= LEAST_WORDS);
  return worded.flatMap(({ row, words }, at) =>
    worded.slice(at + 1).flatMap((other): TwinPair[] => {
      const differs = differing(row, other.row);
      if (differs.length === 0) return [];
      const overlap = overlapOf(words, other.words);
      return overlap < LEAST_OVERLAP ? [] : [{ ids: [row.id, other.row.id], overlap, differs }];
    }),
  );
}

const keyOf = (ids: readonly string[]): string => [...ids].sort().join(' ');

interface TwinReport {
  /** Pairs that no exception covers. */
  readonly apart: readonly TwinPair[];
  /** Exceptions that no pair needs any longer. */
  readonly idle: readonly TwinException[];
}

/** What is wrong: pairs without a reason, and reasons without a pair. Both lists should be empty. */
export function judgeTwins(rows: readonly TaggedRow[], exceptions: readonly TwinException[]): TwinReport {
  const pairs = twinsTaggedApart(rows);
  const needed = new Set(pairs.map(({ ids }) => keyOf(ids)));
  const excused = new Set(exceptions.map(({ ids }) => keyOf(ids)));
  return {
    apart: pairs.filter(({ ids }) => !excused.has(keyOf(ids))),
    idle: exceptions.filter(({ ids }) => !needed.has(keyOf(ids))),
  };
}

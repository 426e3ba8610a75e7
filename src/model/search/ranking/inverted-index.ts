/**
 * Which texts hold which words: a thousand texts need not be read for every letter typed. It only narrows down what
 * is worth reading; whether a text answers is for `ranking.ts` to say.
 */
import { lowerBound } from '../words/normalise.ts';

/** A set of texts: a byte for each text, 1 where it is in the set. */
export type DocSet = Uint8Array;

export interface InvertedIndex {
  /** Every word of any text, sorted, with a space before and after. */
  readonly words: readonly string[];
  /** The positions of the texts that hold the word at the same position in `words`. */
  readonly positions: readonly (readonly number[])[];
  /** How many texts there are. */
  readonly size: number;
}

/** @param texts normalised texts, with a space before and after */
export function buildInvertedIndex(texts: readonly string[]): InvertedIndex {
  const byWord = new Map<string, number[]>();
  texts.forEach((text, position) => {
    for (const word of new Set(text.trim().split(' '))) {
      const key = ` ${word} `;
      const positions = byWord.get(key);
      if (positions === undefined) byWord.set(key, [position]);
      else positions.push(position);
    }
  });
  const words = [...byWord.keys()].sort();
  return { words, positions: words.map((word) => byWord.get(word) ?? []), size: texts.length };
}

/**
 * The texts that hold some word that a form begins.
 * @param form the beginning of a word with a space before; with a space after it too it is a whole word
 */
export function docsWithForm({ words, positions, size }: InvertedIndex, form: string): DocSet {
  const found = new Uint8Array(size);
  for (let number = lowerBound(words, form); words[number]?.startsWith(form) === true; number++) {
    for (const position of positions[number] ?? []) found[position] = 1;
  }
  return found;
}

/** The texts that are in all of some sets; none of no sets. */
export function intersect(sets: readonly DocSet[]): DocSet {
  const [first = new Uint8Array(), ...rest] = sets;
  const inAll = Uint8Array.from(first);
  for (const set of rest)
    for (let position = 0; position < inAll.length; position++)
      inAll[position] = (inAll[position] ?? 0) & (set[position] ?? 0);
  return inAll;
}

/** The texts that are in some of the sets, of `size` texts. */
export function union(sets: readonly DocSet[], size: number): DocSet {
  const inSome = new Uint8Array(size);
  for (const set of sets)
    for (let position = 0; position < size; position++)
      inSome[position] = (inSome[position] ?? 0) | (set[position] ?? 0);
  return inSome;
}

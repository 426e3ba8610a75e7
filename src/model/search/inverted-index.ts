/**
 * Which texts hold which words: a thousand texts need not be read for every letter typed. It only narrows down what
 * is worth reading; whether a text answers is for `match.ts` to say.
 */
import { lowerBound } from './normalise.ts';

/** A text's place among others, as a byte of its own: 1 where it is meant, otherwise 0. */
export type DocSet = Uint8Array;

export interface InvertedIndex {
  /** Every word that stands in a text, sorted, with a space before and after. */
  readonly words: readonly string[];
  /** The places of the texts that hold the word at the same position in `words`. */
  readonly places: readonly (readonly number[])[];
  /** How many texts there are. */
  readonly size: number;
}

/** @param texts normalised texts, with a space before and after */
export function buildInvertedIndex(texts: readonly string[]): InvertedIndex {
  const byWord = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const word of new Set(text.trim().split(' '))) {
      const key = ` ${word} `;
      const places = byWord.get(key);
      if (places === undefined) byWord.set(key, [place]);
      else places.push(place);
    }
  });
  const words = [...byWord.keys()].sort();
  return { words, places: words.map((word) => byWord.get(word) ?? []), size: texts.length };
}

/**
 * The texts that hold some word that a form begins.
 * @param forms beginnings of words with a space before; one with a space after it too is a whole word
 */
export function docsWithForms({ words, places, size }: InvertedIndex, forms: readonly string[]): DocSet {
  const found = new Uint8Array(size);
  for (const form of forms) {
    for (let at = lowerBound(words, form); words[at]?.startsWith(form) === true; at++) {
      for (const place of places[at] ?? []) found[place] = 1;
    }
  }
  return found;
}

/** The places that all of some sets hold; none of no sets. */
export function intersect(sets: readonly DocSet[]): DocSet {
  const [first = new Uint8Array(), ...rest] = sets;
  const both = Uint8Array.from(first);
  for (const set of rest)
    for (let place = 0; place < both.length; place++) both[place] = (both[place] ?? 0) & (set[place] ?? 0);
  return both;
}

/** The places that some of the sets hold, of `size` texts. */
export function union(sets: readonly DocSet[], size: number): DocSet {
  const some = new Uint8Array(size);
  for (const set of sets)
    for (let place = 0; place < size; place++) some[place] = (some[place] ?? 0) | (set[place] ?? 0);
  return some;
}

/** What everyday sentences must hold to beyond their shape: enough of them for each concern, and none twice. */
import type { EverydaySet } from './framework.ts';
import { quoteValue } from './faults.ts';
import type { Breach } from './rules/rule.ts';

/** Fewer tell too little of how people ask. */
const FEWEST = 60;
/** Of two sentences' different words, so many shared are the same sentence said twice. */
const NEARLY_SAME = 0.8;

const wordsIn = (sentence: string): ReadonlySet<string> =>
  new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function isNearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) > NEARLY_SAME;
}

/**
 * Sentences that say nearly the same as one of some others, or as one before them among themselves.
 * @returns positions in `sentences`, with the sentence that each repeats
 */
export function nearDuplicates(
  sentences: readonly string[],
  others: readonly string[] = [],
): { at: number; of: string }[] {
  // Nearly the same sentences share a word: only those that do are compared.
  const byWord = new Map<string, { text: string; words: ReadonlySet<string> }[]>();
  const note = (text: string): void => {
    const words = wordsIn(text);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { text, words }]);
  };
  others.forEach(note);
  return sentences.flatMap((sentence, at) => {
    const words = wordsIn(sentence);
    const same = [...words].flatMap((word) => byWord.get(word) ?? []).find((other) => isNearlySame(words, other.words));
    note(sentence);
    return same === undefined ? [] : [{ at, of: same.text }];
  });
}

/** The breaches of each set, by the concern whose it is. */
export function everydayBreaches(sets: readonly EverydaySet[]): (Breach & { id: string })[] {
  const all = sets.flatMap(({ id, sentences }) => sentences.map((sentence, at) => ({ id, sentence, at })));
  const twice = nearDuplicates(all.map(({ sentence }) => sentence)).map(({ at, of }) => ({
    id: all[at]?.id ?? '',
    path: [all[at]?.at ?? 0],
    found: quoteValue(all[at]?.sentence),
    want: `a sentence that differs by more than a word from ${quoteValue(of)}`,
  }));
  const few = sets
    .filter(({ sentences }) => sentences.length < FEWEST)
    .map(({ id, sentences }) => ({
      id,
      path: [],
      found: `${String(sentences.length)} sentences`,
      want: `${String(FEWEST)} or more`,
    }));
  return [...twice, ...few];
}

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
 * The rarest words of a sentence, so many that one which is nearly the same has one of them among its own rarest:
 * it lacks less than a fifth.
 */
function rarest(words: ReadonlySet<string>, uses: ReadonlyMap<string, number>): string[] {
  const byRarity = [...words].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1));
  return byRarity.slice(0, words.size - Math.ceil(NEARLY_SAME * words.size) + 1);
}

/**
 * Sentences that say nearly the same as one of some others, or as one before them among themselves.
 * @returns positions in `sentences`, with the sentence that each repeats
 */
export function nearDuplicates(
  sentences: readonly string[],
  others: readonly string[] = [],
): { at: number; of: string }[] {
  const asWords = (all: readonly string[]) => all.map((text) => ({ text, words: wordsIn(text) }));
  const [known, ours] = [asWords(others), asWords(sentences)];
  const uses = new Map<string, number>();
  for (const { words } of [...known, ...ours]) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byWord = new Map<string, (typeof ours)[number][]>();
  const note = (one: (typeof ours)[number]): void => {
    for (const word of rarest(one.words, uses)) {
      const before = byWord.get(word);
      if (before === undefined) byWord.set(word, [one]);
      else before.push(one);
    }
  };
  known.forEach(note);
  return ours.flatMap((one, at) => {
    const near = rarest(one.words, uses).flatMap((word) => byWord.get(word) ?? []);
    const same = near.find((other) => isNearlySame(one.words, other.words));
    note(one);
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

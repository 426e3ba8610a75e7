/** Counts the words of everyday sentences, concern by concern, and packs the counts for readers. */
import type { Atlas } from '#model/edition/atlas.ts';
import { BitWriter } from './binary-coder.ts';
import { joinWords } from '../words/word-list.ts';
import { countedWords, countModels, MOST_COUNTED, sendCounts, type Bits, type GuessFile } from './guess-table.ts';

type Counted = Pick<Atlas, 'everyday'> & { readonly concerns: readonly { readonly id: string }[] };

/** The words of each concern's sentences, each once for a sentence. */
function countWords({ concerns, everyday }: Counted) {
  const counts = new Map<string, number[]>();
  concerns.forEach(({ id }, position) => {
    const sentences = everyday.find((set) => set.id === id)?.sentences ?? [];
    for (const text of sentences)
      for (const word of new Set(countedWords(text).map(({ counted }) => counted))) {
        const own = counts.get(word) ?? concerns.map(() => 0);
        own[position] = Math.min(MOST_COUNTED, (own[position] ?? 0) + 1);
        counts.set(word, own);
      }
  });
  return counts;
}

/** The table to send; the same sentences make the same bytes. */
export function guessFile(atlas: Counted): GuessFile {
  // A figure would be taken for the letters shared with the word before. What was said once tells as much by chance as not.
  const isTelling = (word: string, own: readonly number[]): boolean =>
    !/\d/.test(word) && own.reduce((sum, count) => sum + count, 0) > 1;
  const counts = [...countWords(atlas)].filter(([word, own]) => isTelling(word, own));
  counts.sort(([a], [b]) => (a < b ? -1 : 1));
  const writer = new BitWriter();
  const bits: Bits = {
    learn: (bit, model) => {
      writer.learn(bit, model);
      return bit;
    },
    write: (bit, odds) => {
      writer.write(bit, odds);
      return bit;
    },
  };
  const models = countModels();
  for (const [, own] of counts) sendCounts(own, models, bits);
  return {
    concerns: atlas.concerns.map(({ id }) => id),
    words: joinWords(counts.map(([word]) => word)),
    counts: btoa(String.fromCharCode(...writer.finish())),
  };
}

/**
 * How often the words of everyday sentences stand in those of each concern: counted by the build, sent packed, and asked
 * only about queries that nothing answers (docs/decisions/everyday-search.md).
 */
import { BitReader, learning, oddsOf, type Learning } from './binary-coder.ts';
import { isStopWord } from '../query/clause.ts';
import { wordsOf } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';
import { splitWords } from '../words/word-list.ts';

/** A table as it is sent. */
export interface GuessFile {
  /** Ids of the concerns, in the order in which they are counted. */
  readonly concerns: readonly string[];
  /** The words without their endings, as `joinWords` sends them. */
  readonly words: string;
  /** For each word, which concerns it stands in and how often: bits in base64, in the order of `readCounts`. */
  readonly counts: string;
}

/** Words to how often they stand in each concern's sentences. */
export type WordCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** So often is often enough: beyond it nothing is counted. */
export const MOST_COUNTED = 5;
/** So many letters tell words apart, but for a few. */
const LETTERS = 6;

/** The words of a text that tell something of a concern, as they are counted. */
export const countedWord = (word: string): string => stem(word).slice(0, LETTERS);

/** @returns each word of a text as it was written, and as it is counted */
export const countedWords = (text: string): { word: string; counted: string }[] =>
  wordsOf(text)
    .filter((word) => word.length > 1 && !isStopWord(word))
    .map((word) => ({ word, counted: countedWord(word) }));

/** A way of sending numbers as bits: the same for writing and reading. `bit` sends or receives one. */
export interface Bits {
  readonly learn: (bit: number, model: Learning) => number;
  readonly write: (bit: number, odds: number) => number;
}

const NUMBER_BITS = 7;

/** A small number, bit by bit from the highest; what came before says how likely the next is. */
function sendNumber(number: number, models: readonly Learning[], bits: Bits): number {
  let sent = 1;
  for (let place = NUMBER_BITS - 1; place >= 0; place--) {
    const model = models[sent];
    if (model !== undefined) sent = sent * 2 + bits.learn((number >> place) & 1, model);
  }
  return sent - 2 ** NUMBER_BITS;
}

/** The models that learn while a table is sent. */
const modelsOf = () => ({ howMany: learning(2 ** NUMBER_BITS), howOften: learning(MOST_COUNTED * NUMBER_BITS) });

/**
 * Sends how often one word stands in each concern: in how many, in which, how often in each.
 * @param counts by position of the concern; 0 for all where they are received
 */
export function sendCounts(counts: readonly number[], models: ReturnType<typeof modelsOf>, bits: Bits): number[] {
  let ones = sendNumber(counts.filter((count) => count > 0).length, models.howMany, bits);
  const group = Math.min(NUMBER_BITS - 1, Math.floor(Math.log2(ones + 1))) * MOST_COUNTED;
  return counts.map((count, position) => {
    if (ones === 0 || bits.write(count > 0 ? 1 : 0, oddsOf(ones, counts.length - position)) === 0) return 0;
    ones--;
    let often = 1;
    for (; often < MOST_COUNTED; often++) {
      const model = models.howOften[group + often];
      if (model === undefined || bits.learn(count > often ? 1 : 0, model) === 0) break;
    }
    return often;
  });
}

export { modelsOf as countModels };

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Reads a table back. */
export function readCounts(file: GuessFile): WordCounts {
  const reader = new BitReader(bytesOf(file.counts));
  const bits: Bits = { learn: (_, model) => reader.learn(model), write: (_, odds) => reader.read(odds) };
  const models = modelsOf();
  const none = file.concerns.map(() => 0);
  return new Map(
    splitWords(file.words).map((word) => {
      const counts = sendCounts(none, models, bits);
      return [word, new Map(file.concerns.map((id, at) => [id, counts[at] ?? 0] as const).filter(([, n]) => n > 0))];
    }),
  );
}

/** Pools cut into slides that fit a projector in type that a room can read: few signs to each, of one area. */
import type { Pool, PoolSign } from './pool.ts';

interface Slide {
  readonly pool: Pool;
  readonly signs: readonly PoolSign[];
}

/** What a slide holds in lines: at 1280 × 720 in 28 px, beside its head and foot; larger windows have larger type. */
const LINES = 13;
const LETTERS = 72;
const MOST_SIGNS = 4;

/** The lines of a sign, with one for its level and the space around it. */
export const linesFor = ({ leadIn, text, lines }: Pick<PoolSign, 'leadIn' | 'text' | 'lines'>): number =>
  [`${leadIn ?? ''} ${text}`, ...lines].reduce((sum, words) => sum + Math.ceil(words.length / LETTERS), 0) + 2;

export function slidesOf(pools: readonly Pool[]): Slide[] {
  return pools.flatMap((pool) => {
    const slides: PoolSign[][] = [];
    let room = 0;
    for (const sign of pool.signs) {
      const needed = linesFor(sign);
      const last = slides.at(-1);
      if (last === undefined || needed > room || last.length === MOST_SIGNS) {
        slides.push([sign]);
        room = LINES - needed;
      } else {
        last.push(sign);
        room -= needed;
      }
    }
    return slides.map((signs) => ({ pool, signs }));
  });
}

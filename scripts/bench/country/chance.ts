// Chance that is the same each time: a country made twice from one seed is the same country.

export interface Chance {
  /** A whole number from `from` up to and including `to`. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many of a list, each once, in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/** Mulberry32, a small generator that anybody can write down again. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    pick: <T>(list: readonly T[]): T => {
      const one = list[whole(0, list.length - 1)];
      if (one === undefined) throw new Error('There is nothing to pick from.');
      return one;
    },
    some: (list, count) => {
      const left = list.map((one) => ({ one, key: next() })).sort((a, b) => a.key - b.key);
      const chosen = new Set(left.slice(0, count).map(({ one }) => one));
      return list.filter((one) => chosen.has(one));
    },
  };
}

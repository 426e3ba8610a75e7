/** Chance that an address decides: the same seed mixes the same things in the same way, on every device. */

/** Numbers from 0 up to 1 that a text decides. (FNV-1a, then mulberry32.) */
function numbersFrom(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The things in an order that the seed decides. */
export function mixed<T>(things: readonly T[], seed: string): T[] {
  const next = numbersFrom(seed);
  return things
    .map((thing) => ({ thing, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

/** One order out of several that overlap: the levels of areas that number them differently. */

/**
 * The things that some lists hold, each once, in an order that agrees with every list as far as the lists agree with
 * one another. What no list decides stays as it first comes.
 */
export function mergedOrder(lists: readonly (readonly string[])[]): string[] {
  const left = new Set(lists.flat());
  const merged: string[] = [];
  const waits = (thing: string): boolean =>
    lists.some((list) => list.slice(0, Math.max(0, list.indexOf(thing))).some((before) => left.has(before)));
  for (;;) {
    // Lists that contradict each other would let everything wait for ever.
    const next = [...left].find((thing) => !waits(thing)) ?? [...left][0];
    if (next === undefined) return merged;
    left.delete(next);
    merged.push(next);
  }
}
